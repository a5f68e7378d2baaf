import { expect, test } from 'vitest'
import { inTurn } from './in-turn.ts'

test('work is done one after the other, in the order in which it came, also when some of it fails', async () => {
  const done: string[] = []
  const turn = inTurn(5)
  const work = (name: string, fails = false) =>
    turn(async () => {
      done.push(`${name} begins`)
      await Promise.resolve()
      done.push(`${name} ends`)
      if (fails) throw new Error(name)
      return name
    })
  const answers = await Promise.allSettled([work('a'), work('b', true), work('c')])
  expect(done).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})

test('who comes when too many are waiting is told so at once, and may come again later', async () => {
  const turn = inTurn(2)
  const waiting = [turn(async () => 'a'), turn(async () => 'b')]
  expect(await turn(async () => 'c')).toBeUndefined()
  expect(await Promise.all(waiting)).toEqual(['a', 'b'])
  expect(await turn(async () => 'c')).toBe('c')
})
