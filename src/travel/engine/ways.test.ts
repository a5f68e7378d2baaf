import fc from 'fast-check'
import { expect, test } from 'vitest'
import { metresBetween } from './crow-fly.ts'
import { detourOf, mobilityProfiles } from './mobility.ts'
import { BY_CROW_FLY, type Ends, findWaysByCrowFly } from './ways.ts'

const walker = mobilityProfiles['no-bike'].onFoot
const end = fc.record({
  lat: fc.double({ min: 52, max: 52.08, noNaN: true }),
  lon: fc.double({ min: 5, max: 5.12, noNaN: true }),
  urbanity: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
})
type End = typeof end extends fc.Arbitrary<infer T> ? T : never
const columns = (ends: readonly End[]): Ends => ({
  lat: Float64Array.from(ends, ({ lat }) => lat),
  lon: Float64Array.from(ends, ({ lon }) => lon),
  detour: Float64Array.from(ends, ({ urbanity }) => detourOf(urbanity)),
})

/** Every pair looked at. */
function lookAtAll(point: End, areas: readonly End[], pace: number, bound: number): [number, number][] {
  return areas
    .map((area, row): [number, number] => {
      const factor = (detourOf(point.urbanity) + detourOf(area.urbanity)) / 2
      const metres = metresBetween(point.lat, point.lon, area.lat, area.lon) * factor
      return [row, Math.ceil(Math.round(metres * 100) / pace)]
    })
    .filter(([, seconds]) => seconds <= bound)
    .sort(([a, near], [b, far]) => near - far || a - b)
}

test('ways are what looking at every pair gives: nearest first, none left out, marked as the crow flies', () => {
  const profiles = fc.constantFrom(...Object.values(mobilityProfiles))
  fc.assert(
    fc.property(
      fc.array(end, { maxLength: 4 }),
      fc.array(end, { maxLength: 60 }),
      profiles,
      fc.integer({ min: 0, max: 2_700 }),
      (points, areas, { onFoot, byBike }, bound) => {
        const pace = byBike ?? onFoot
        const ways = findWaysByCrowFly(columns(points), columns(areas), pace, bound)
        const rows = points.map((_, point) =>
          Array.from(ways.area.subarray(ways.first[point], ways.first[point + 1]), (area, row) => [
            area,
            ways.seconds[ways.first[point]! + row],
          ]),
        )
        expect(rows).toEqual(points.map((point) => lookAtAll(point, areas, pace.cmPerSecond, bound)))
        expect(ways.by.every((by) => by === BY_CROW_FLY)).toBe(true)
      },
    ),
    { numRuns: 500 },
  )
})

test('a slower pace never brings an area nearer', () => {
  fc.assert(
    fc.property(fc.array(end, { minLength: 2, maxLength: 30 }), ([point, ...areas]) => {
      const { onFoot, byBike } = mobilityProfiles.bike
      const paces = [
        mobilityProfiles.wheelchair.onFoot,
        mobilityProfiles['slow-walker'].onFoot,
        onFoot,
        byBike,
      ]
      const counts = paces.map(
        (pace) => findWaysByCrowFly(columns([point!]), columns(areas), pace, 1_800).area.length,
      )
      expect(counts).toEqual([...counts].sort((a, b) => a - b))
    }),
  )
})

test('a point or an area without a place has no ways', () => {
  const nowhere: Ends = {
    lat: Float64Array.of(Number.NaN, 52),
    lon: Float64Array.of(5, 5),
    detour: Float64Array.of(1.2, 1.2),
  }
  const ways = findWaysByCrowFly(nowhere, nowhere, walker, 2_700)
  expect([...ways.first, ...ways.area, ...ways.seconds]).toEqual([0, 0, 1, 1, 0])
})

test('a detour grows from the city to the country, and where the urbanity is unknown it is the largest', () => {
  const factors = [1, 2, 3, 4, 5].map(detourOf)
  expect(factors).toEqual([...factors].sort((a, b) => a - b))
  expect([detourOf(undefined), detourOf(0), detourOf(6)]).toEqual([1.34, 1.34, 1.34])
})
