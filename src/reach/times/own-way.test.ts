import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findNearestByCrowFly, firstOf } from './nearest.ts'
import { alongStreets, findNearestPoint, findOwnWay } from './own-way.ts'

const pace = { cmPerSecond: 131, streets: 'foot' } as const
const place = fc.record({
  lat: fc.double({ min: 51, max: 53, noNaN: true }),
  lon: fc.double({ min: 4, max: 7, noNaN: true }),
  detour: fc.constantFrom(1.22, 1.28, 1.34),
})
const column = ({ lat, lon, detour }: { lat: number; lon: number; detour: number }) => ({
  ...{ lat: Float64Array.of(lat), lon: Float64Array.of(lon), detour: Float64Array.of(detour) },
})

test('a way that is explained takes as long as reach says, to the very second', () => {
  fc.assert(
    fc.property(place, place, (area, point) => {
      const [nearest] = firstOf(findNearestByCrowFly(column(area), column(point), pace.cmPerSecond))
      expect(findOwnWay(column(area), column(point), pace).seconds).toBe(nearest)
    }),
  )
})

test('where streets lead there it is over those; where none does, never less than ninety minutes', () => {
  const straight = { metres: 1000, detour: 1.3, pace, seconds: 993 }
  const ways = {
    first: Int32Array.of(0, 2, 2),
    area: Int32Array.of(0, 1),
    seconds: Int32Array.of(1500, 1200),
    by: Uint8Array.of(1, 0),
  }
  expect(alongStreets({ ways }, [0, 0], straight)).toEqual({ ...straight, detour: undefined, seconds: 1500 })
  expect(alongStreets({ ways }, [1, 0], straight)).toEqual({ ...straight, seconds: 1200 })
  expect(alongStreets({ ways }, [0, 1], straight)).toEqual({ ...straight, seconds: 5401 })
})

test('the nearest of no points is none', () => {
  expect(findNearestPoint({ lat: 52, lon: 5 }, [])).toBe(-1)
  const points = [
    { lat: 53, lon: 5 },
    { lat: 52.1, lon: 5 },
  ]
  expect(findNearestPoint({ lat: 52, lon: 5 }, points)).toBe(1)
})
