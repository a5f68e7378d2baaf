import { expect, test } from 'vitest'
import { aSquare } from '../example.ts'
import { areaKm2, isInside, ringAreaKm2, type Shape } from './shape.ts'

const square = aSquare('here', 0, 0)
const outer = square.rings[0]!
/** The middle ninth of the square, clockwise: a hole. */
const hole = Float64Array.of(5.03, 52.03, 5.03, 52.06, 5.06, 52.06, 5.06, 52.03)
const ringed: Shape = { key: 'ringed', rings: [outer, hole] }

test('a square of a tenth of a degree at 52° north is some 76 km²', () => {
  expect(areaKm2(square)).toBeCloseTo(11.12 * 6.85, -1)
})

test('a clockwise ring counts as less than nothing, so a hole is taken out', () => {
  expect(ringAreaKm2(hole)).toBeLessThan(0)
  expect(areaKm2(ringed)).toBeCloseTo(areaKm2(square) * 0.91, 1)
})

test('a point in the hole lies outside', () => {
  expect(isInside(ringed, { lon: 5.01, lat: 52.01 })).toBe(true)
  expect(isInside(ringed, { lon: 5.045, lat: 52.045 })).toBe(false)
  expect(isInside(ringed, { lon: 5.2, lat: 52.045 })).toBe(false)
  expect(isInside(ringed, { lon: 4.9, lat: 52.045 })).toBe(false)
})

test('nothing has no area and nothing in it', () => {
  expect(areaKm2({ key: 'none', rings: [] })).toBe(0)
  expect(ringAreaKm2(Float64Array.of())).toBe(0)
  expect(isInside({ key: 'none', rings: [] }, { lon: 5, lat: 52 })).toBe(false)
})
