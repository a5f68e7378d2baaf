import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSquareCode } from './square-code.ts'

test.each([
  ['E1550N4630', 500, { x: 155_000, y: 463_000 }],
  ['N4370E884', 100, { x: 88_400, y: 437_000 }],
  ['E0849N4369', 100, { x: 84_900, y: 436_900 }],
  ['E85900N436000', 100, { x: 85_900, y: 436_000 }],
  ['E155000N463000', 500, { x: 155_000, y: 463_000 }],
])('%s names a corner, however CBS wrote it that year', (code, side, corner) => {
  expect(parseSquareCode(code, side)).toEqual(corner)
})

test.each([
  ['E0849N4369', 500, 'no square of 500 metres begins there'],
  ['1kmN3261E4012', 500, 'a square of Europe'],
  ['CRS3035RES1000mN3261000E4012000', 100, 'a square of Europe'],
  ['E4012000N3261000', 100, 'metres of another grid'],
  ['E0520N0049', 100, 'degrees'],
  ['', 100, 'nothing'],
  ['E1550', 500, 'half a code'],
])('%s (%i m) is refused: %s', (code, side) => {
  expect(parseSquareCode(code, side)).toBeUndefined()
})

test('in hectometres and in metres, east or north first, it is the same square', () => {
  const hectometre = fc.integer({ min: 0, max: 2999 })
  fc.assert(
    fc.property(hectometre, fc.integer({ min: 3000, max: 6299 }), (east, north) => {
      const corner = { x: east * 100, y: north * 100 }
      for (const code of [
        `E${east}N${north}`,
        `N${north}E${east}`,
        `E${String(east).padStart(4, '0')}N${north}`,
        `E${east * 100}N${north * 100}`,
      ])
        expect(parseSquareCode(code, 100)).toEqual(corner)
    }),
  )
})
