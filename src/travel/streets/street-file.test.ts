import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openStreets, writeStreets } from './street-file.ts'
import { streetsOf, towns } from './testing-streets.ts'

test('streets come back from their file as they were, and half a file is none', async () => {
  await fc.assert(
    fc.asyncProperty(towns, async (town) => {
      const graph = await streetsOf(town).catch(() => undefined)
      fc.pre(graph !== undefined)
      const file = writeStreets(graph)
      expect(openStreets(file.buffer)).toEqual(graph)
      expect(openStreets(file.buffer.slice(0, file.length - 8))).toBeUndefined()
    }),
    { numRuns: 40 },
  )
})
