import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distanceKm } from './distance.ts'

const point = fc.record({
  lon: fc.double({ min: 3, max: 8, noNaN: true }),
  lat: fc.double({ min: 50, max: 54, noNaN: true }),
})

test('a degree of latitude is 111.2 km', () => {
  expect(distanceKm({ lon: 5, lat: 52 }, { lon: 5, lat: 53 })).toBeCloseTo(111.195, 2)
})

test('a degree of longitude shrinks with the cosine of the latitude', () => {
  expect(distanceKm({ lon: 5, lat: 60 }, { lon: 5.01, lat: 60 })).toBeCloseTo(0.01 * 111.195 * 0.5, 4)
})

test('a distance is the same both ways, nought to itself, and no detour is shorter', () => {
  fc.assert(
    fc.property(point, point, point, (a, b, c) => {
      expect(distanceKm(a, a)).toBe(0)
      expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 9)
      expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-9)
    }),
  )
})
