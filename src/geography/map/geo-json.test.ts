import { expect, test } from 'vitest'
import { toGeoJson } from './geo-json.ts'

const square = (lon: number, lat: number, side: number) =>
  Float64Array.from([lon, lat, lon + side, lat, lon + side, lat + side, lon, lat + side])
/** The same, clockwise. */
const hole = (lon: number, lat: number, side: number) =>
  Float64Array.from([lon, lat, lon, lat + side, lon + side, lat + side, lon + side, lat])

test('every ring is closed, and every hole stands with the ring that it lies in', () => {
  const { coordinates } = toGeoJson(
    { key: 'GM9001', rings: [square(5, 52, 1), square(7, 52, 1), hole(7.25, 52.25, 0.5)] },
    2,
  )
  expect(coordinates.map((rings) => rings.length)).toEqual([1, 2])
  for (const ring of coordinates.flat()) expect(ring.at(-1)).toEqual(ring[0])
  expect(coordinates[1]![1]![0]).toEqual([7.25, 52.25])
})

test('degrees are rounded, so that a border that two areas share is the same in both', () => {
  const [ring] = toGeoJson({ key: 'GM9001', rings: [square(5.123456, 52.123456, 1)] }, 3).coordinates[0]!
  expect(ring![0]).toEqual([5.123, 52.123])
})
