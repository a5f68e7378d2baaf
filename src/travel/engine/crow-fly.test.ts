import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  centimetresWithin,
  findNear,
  indexPoints,
  metresBetween,
  type Points,
  secondsOver,
} from './crow-fly.ts'

/** Crowded round a place, the date line and both poles, so that borders are met; sometimes without a place. */
const degrees = fc.oneof(
  fc.record({
    lat: fc.double({ min: 51, max: 52, noNaN: true }),
    lon: fc.double({ min: 4, max: 6, noNaN: true }),
  }),
  fc.record({
    lat: fc.double({ min: -1, max: 1, noNaN: true }),
    lon: fc.constantFrom(179.99, -179.99, 180, -180),
  }),
  fc.record({
    lat: fc.constantFrom(90, 89.99, -90, -89.99),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  }),
  fc.constant({ lat: Number.NaN, lon: 5 }),
)
const columns = (points: { lat: number; lon: number }[]): Points => ({
  lat: Float64Array.from(points, ({ lat }) => lat),
  lon: Float64Array.from(points, ({ lon }) => lon),
})

test('all points within a distance are found, each once, also over the date line and at the poles', () => {
  fc.assert(
    fc.property(
      fc.array(degrees, { maxLength: 40 }),
      degrees.filter(({ lat }) => !Number.isNaN(lat)),
      fc.constantFrom(0, 1, 500, 3_000, 11_000, 60_000, 20_100_000),
      (list, { lat, lon }, metres) => {
        const points = columns(list)
        const found = new Int32Array(list.length)
        const near = [...found.subarray(0, findNear(indexPoints(points), lat, lon, metres, found))]
        const within = list.flatMap((point, row) =>
          metresBetween(lat, lon, point.lat, point.lon) <= metres ? [row] : [],
        )
        expect(new Set(near).size).toBe(near.length)
        expect(near).toEqual(expect.arrayContaining(within))
      },
    ),
    { numRuns: 2_000 },
  )
})

test('little is found that lies farther', () => {
  const list = Array.from({ length: 10_000 }, (_, n) => ({
    lat: 51 + (n % 100) / 100,
    lon: 4 + Math.floor(n / 100) / 50,
  }))
  const found = new Int32Array(list.length)
  expect(findNear(indexPoints(columns(list)), 51.5, 5, 3_537, found)).toBeLessThan(50)
})

test('no points are nowhere near', () => {
  expect(findNear(indexPoints(columns([])), 52, 5, 1_000, new Int32Array(0))).toBe(0)
})

test('a degree of latitude is 111.195 km, a quarter of the equator 10,007.557 km', () => {
  expect(metresBetween(52, 5, 53, 5)).toBeCloseTo(111_195.08, 1)
  expect(metresBetween(0, 0, 0, 90)).toBeCloseTo(10_007_557.2, 0)
  expect(metresBetween(52, 5, 52, 5)).toBe(0)
})

test('a bound is inclusive: 45:00 counts, a centimetre more is 45:01 and does not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 30, max: 2_000 }), (bound, pace) => {
      const most = centimetresWithin(bound, pace)
      expect(secondsOver(most, pace)).toBe(bound)
      expect(secondsOver(most + 1, pace)).toBe(bound + 1)
    }),
  )
})
