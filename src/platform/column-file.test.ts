import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openColumns, writeColumns } from './column-file.ts'

const asked = { far: 'doubles', whole: 'ints', small: 'bytes' } as const
const columns = fc.record({
  far: fc.array(fc.double()).map((list) => Float64Array.from(list)),
  whole: fc.array(fc.integer()).map((list) => Int32Array.from(list)),
  small: fc.array(fc.nat(255)).map((list) => Uint8Array.from(list)),
})

test('what was written is read, words with it', () => {
  fc.assert(
    fc.property(columns, fc.jsonValue(), (given, words) => {
      const read = openColumns(writeColumns(3, given, words).buffer, 3, asked)!
      expect(read.columns).toEqual(given)
      expect(JSON.stringify(read.readWords())).toBe(JSON.stringify(words))
    }),
  )
})

test('any bit that differs, half a file, another version or a column less is refused', () => {
  const given = { far: Float64Array.of(1.5), whole: Int32Array.of(1, 2, 3), small: Uint8Array.of(7) }
  const file = writeColumns(3, given, { of: 'é' })
  expect(openColumns(file.buffer, 4, asked)).toBeUndefined()
  expect(openColumns(file.buffer, 3, { ...asked, more: 'ints' })).toBeUndefined()
  expect(openColumns(file.buffer, 3, { ...asked, small: 'ints' })).toBeUndefined()
  for (let length = 0; length < file.length; length++)
    expect(openColumns(file.buffer.slice(0, length), 3, asked)).toBeUndefined()
  for (let at = 0; at < file.length; at++) {
    const damaged = file.slice()
    damaged[at]! ^= 1
    expect(openColumns(damaged.buffer, 3, asked)).toBeUndefined()
  }
})
