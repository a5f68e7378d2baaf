import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findLayout, findMost, type LaidOut } from './fitting.ts'

const laid = (length: number): LaidOut => ({ length, pages: Math.max(1, Math.ceil(length)) })

/** How long each number of places is: every one adds something, the first page holds more than places. */
const lengths = fc
  .record({
    foot: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
    places: fc.array(fc.double({ min: 0.005, max: 0.2, noNaN: true }), { minLength: 1, maxLength: 70 }),
  })
  .map(({ foot, places }) => {
    let length = foot
    return [foot, ...places.map((one) => (length += one))]
  })

test('as many as fit are found, whatever was guessed of their length', () => {
  fc.assert(
    fc.property(lengths, fc.double({ min: 0.01, max: 9, noNaN: true }), (lengths, guess) => {
      const most = lengths.findLastIndex((length) => length <= 2)
      const lay = (count: number) => ({ ...laid(lengths[count]!), count })
      expect(findMost(2, { count: lengths.length - 1, length: guess }, lay).count).toBe(most)
    }),
  )
})

test('places of about one length are counted in a few tries, not in six', () => {
  const tries: number[] = []
  const lay = (count: number) => {
    tries.push(count)
    return { ...laid(0.5 + count * 0.033 + 0.01 * Math.sin(count)), count }
  }
  expect(findMost(2, { count: 60, length: 2.3 }, lay).count).toBe(45)
  expect(tries.length).toBeLessThanOrEqual(4)
})

test('a layout in which it surely does not fit is not tried; the first in which it does is taken', () => {
  const layouts = [
    { size: 11, pages: 1 },
    { size: 10, pages: 1 },
    { size: 9, pages: 1 },
    { size: 10, pages: 2 },
    { size: 9, pages: 2 },
  ]
  const tried: number[][] = []
  const lay = (ofEleven: number) => (layout: { size: number; pages: number }) => {
    tried.push([layout.size, layout.pages])
    return { ...laid(ofEleven * (layout.size / 11) ** 1.8), layout }
  }
  expect(findLayout(layouts, lay(2.2)).found?.layout).toEqual({ size: 10, pages: 2 })
  expect(tried).toEqual([
    [11, 1],
    [10, 2],
  ])
  expect(findLayout(layouts, lay(1.1)).found?.layout).toEqual({ size: 10, pages: 1 })
  expect(findLayout(layouts, lay(9)).found).toBeUndefined()
})
