import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aSquare } from '../example.ts'
import { dissolve } from './dissolve.ts'
import { areaKm2, type Shape } from './shape.ts'
import { simplify } from './simplify.ts'

const corners = (shape: Shape<unknown> | undefined): number[] =>
  shape?.rings.map((ring) => ring.length / 2) ?? []

test('a corner on a straight line goes, and the shape stays the same', () => {
  const long = dissolve([aSquare('a', 0, 0), aSquare('b', 1, 0), aSquare('c', 2, 0)], () => 'long')
  expect(corners(long[0])).toEqual([8])
  const [simple] = simplify(long, 0.001)
  expect(corners(simple)).toEqual([4])
  expect(areaKm2(simple!)).toBeCloseTo(areaKm2(long[0]!), 1)
})

test('a corner that juts out further than the tolerance stays', () => {
  /** A square with a point in its north side, a hundredth of a degree (1.1 km) out. */
  const house: Shape = {
    key: 'house',
    rings: [Float64Array.of(5, 52, 5.1, 52, 5.1, 52.1, 5.05, 52.11, 5, 52.1)],
  }
  expect(corners(simplify([house], 1)[0])).toEqual([5])
  expect(corners(simplify([house], 1.2)[0])).toEqual([4])
})

test('what is smaller than the tolerance disappears', () => {
  const islet: Shape = { key: 'islet', rings: [Float64Array.of(5, 52, 5.001, 52, 5.001, 52.001)] }
  expect(simplify([islet], 0.5)).toEqual([{ key: 'islet', rings: [] }])
})

test('a corner where three areas meet stays, however straight the line through it', () => {
  const squares = [
    ...dissolve([aSquare('a', 0, 0), aSquare('b', 1, 0)], () => 'south'),
    aSquare('c', 0, 1),
    aSquare('d', 1, 1),
  ]
  const [south] = simplify(squares, 0.5)
  expect(corners(south)).toEqual([5])
})

test('neighbours stay neighbours: no gap opens and nothing overlaps, whatever the tolerance', () => {
  const field = [0, 1, 2, 3].flatMap((east) =>
    [0, 1, 2, 3].map((north) => aSquare(`${east} ${north}`, east, north)),
  )
  const groups = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 16, maxLength: 16 })
  fc.assert(
    fc.property(groups, fc.double({ min: 0, max: 12, noNaN: true }), (group, tolerance) => {
      const groupOf = new Map(field.map(({ key }, i) => [key, group[i]!]))
      const parts = simplify(
        dissolve(field, (key) => groupOf.get(key)!),
        tolerance,
      )
      const [whole] = dissolve(parts, () => 'whole')
      expect(whole ? areaKm2(whole) : 0).toBeCloseTo(
        parts.reduce((sum, part) => sum + areaKm2(part), 0),
        6,
      )
      // A straight line in degrees is a slight curve on the Dutch grid.
      expect(areaKm2(whole!)).toBeLessThanOrEqual(
        1.001 * field.reduce((sum, square) => sum + areaKm2(square), 0),
      )
    }),
  )
})
