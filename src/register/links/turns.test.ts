import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inTurns } from './turns.ts'

test('each is done once, in its own place, and never too many at once in all or for one host', async () => {
  const entries = fc.array(fc.record({ host: fc.constantFrom('a', 'b', 'c'), steps: fc.nat({ max: 5 }) }), {
    maxLength: 30,
  })
  await fc.assert(
    fc.asyncProperty(entries, async (entries) => {
      const busy: string[] = []
      let most = 0
      let mostOfOne = 0
      const done = await inTurns(
        entries,
        ({ host }) => host,
        async (entry) => {
          busy.push(entry.host)
          most = Math.max(most, busy.length)
          mostOfOne = Math.max(mostOfOne, busy.filter((host) => host === entry.host).length)
          for (let step = 0; step < entry.steps; step++) await undefined
          busy.splice(busy.indexOf(entry.host), 1)
          return entry
        },
        { all: 4, perHost: 2 },
      )
      expect(done).toEqual(entries)
      expect(most).toBeLessThanOrEqual(4)
      expect(mostOfOne).toBeLessThanOrEqual(2)
    }),
  )
})

test('hosts that have nothing to do with each other are asked side by side', async () => {
  const arrived: string[] = []
  const { promise, resolve } = Promise.withResolvers<void>()
  await inTurns(
    ['a', 'b', 'c', 'd'],
    (host) => host,
    async (host) => {
      if (arrived.push(host) === 4) resolve()
      await promise
    },
    { all: 4, perHost: 2 },
  )
  expect(arrived).toEqual(['a', 'b', 'c', 'd'])
})
