import { expect, test } from 'vitest'
import { parsePeople } from './people-count.ts'

test.each([
  [0, 0],
  [1540, 1540],
  ['    1540', 1540],
  ['1540.0', 1540],
  [-99997, 'unknown'],
  ['-99995', 'unknown'],
  [-99999999, 'unknown'],
  ['.', 'unknown'],
  ['     NaN', 'unknown'],
  ['', 'unknown'],
  [null, 'unknown'],
])('%j is %s', (cell, people) => {
  expect(parsePeople(cell)).toBe(people)
})

test.each([
  ['-5'],
  ['1,5'],
  ['12.5'],
  ['veel'],
  ['1e9'],
  [200_001],
  [Number.NaN.toString().repeat(2)],
  ['٣'],
  [{}],
])('%j is no number of people: never zero, never a guess', (cell) => {
  expect(parsePeople(cell)).toBeUndefined()
})
