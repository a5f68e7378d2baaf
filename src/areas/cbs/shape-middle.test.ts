import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findMiddle } from './shape-middle.ts'
import { rectangle, writeShape } from './testing-shapes.ts'

test('the middle of a rectangle, in either order of bytes, with a box or without', () => {
  for (const big of [false, true])
    for (const box of [false, true])
      expect(findMiddle(writeShape([[rectangle(155_000, 463_000, 400, 200)]], { big, box }))).toEqual({
        srs: 28992,
        middle: { x: 155_200, y: 463_100 },
      })
})

test('of several pieces the largest counts, and a hole pulls the middle away', () => {
  const pieces = [[rectangle(0, 0, 10)], [rectangle(1000, 0, 100)]]
  expect(findMiddle(writeShape(pieces))?.middle).toEqual({ x: 1050, y: 50 })
  const holed = [[rectangle(0, 0, 100), rectangle(0, 0, 50, 100)]]
  expect(findMiddle(writeShape(holed))?.middle.x).toBeCloseTo(75, 9)
})

test('a ring may run either way round', () => {
  const backward = rectangle(10, 10, 20).toReversed()
  expect(findMiddle(writeShape([[backward]]))?.middle).toEqual({ x: 20, y: 20 })
})

test('what is no polygon, is empty or broken off has no middle', () => {
  const whole = writeShape([[rectangle(0, 0, 10)]])
  for (let length = 0; length < whole.length; length++)
    expect(findMiddle(whole.subarray(0, length))).toBeUndefined()
  expect(findMiddle(writeShape([]))).toBeUndefined()
  expect(findMiddle(writeShape([[rectangle(0, 0, 0)]]))).toBeUndefined()
  expect(findMiddle(new TextEncoder().encode('POINT (4 52)'))).toBeUndefined()
})

test('whatever the bytes, it answers', () => {
  const whole = writeShape([[rectangle(0, 0, 10), rectangle(2, 2, 3)], [rectangle(20, 0, 5)]])
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
      const bytes = whole.slice()
      bytes[at] = byte
      findMiddle(bytes)
    }),
  )
})
