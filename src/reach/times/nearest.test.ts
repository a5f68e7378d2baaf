import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { metresBetween, secondsOver } from '../../travel/engine/crow-fly.ts'
import { bandOf, bands, isWithin, NO_WAY, norms, UNKNOWN_WAY } from './bands.ts'
import { type Ends, findNearestByCrowFly, firstOf, TOLD } from './nearest.ts'

const WALKING = 131

const place = fc.record({
  lat: fc.double({ min: 51, max: 51.6, noNaN: true }),
  lon: fc.double({ min: 4, max: 5, noNaN: true }),
  detour: fc.constantFrom(1.22, 1.28, 1.34),
})
const places = (most: number) => fc.array(place, { maxLength: most }).map(toEnds)
const toEnds = (list: { lat: number; lon: number; detour: number }[]): Ends => ({
  lat: Float64Array.from(list, ({ lat }) => lat),
  lon: Float64Array.from(list, ({ lon }) => lon),
  detour: Float64Array.from(list, ({ detour }) => detour),
})
const without = (ends: Ends, row: number): Ends => {
  const others = (column: Float64Array) => column.filter((_, i) => i !== row)
  return { lat: others(ends.lat), lon: others(ends.lon), detour: others(ends.detour) }
}

describe('a bound is inclusive', () => {
  test.each(norms)('%i minutes count, a second more does not', (minutes) => {
    expect([isWithin(minutes * 60, minutes), isWithin(minutes * 60 + 1, minutes)]).toEqual([true, false])
    expect(bands[bandOf(minutes * 60)]).toBe(String(minutes))
  })

  test('no way is farther than any norm, and what nobody knows is neither near nor far', () => {
    expect([bands[bandOf(NO_WAY)], bands[bandOf(UNKNOWN_WAY)]]).toEqual(['beyond', 'unknown'])
    expect([isWithin(NO_WAY, 45), isWithin(UNKNOWN_WAY, 45)]).toEqual([false, undefined])
  })
})

test('the nearest three are those that measuring every one of them finds, the first of equals first', () => {
  fc.assert(
    fc.property(places(6), places(12), (areas, points) => {
      const { point, seconds } = findNearestByCrowFly(areas, points, WALKING)
      areas.lat.forEach((lat, a) => {
        const all = [...points.lat.keys()].map((p) => {
          const metres = metresBetween(lat, areas.lon[a]!, points.lat[p]!, points.lon[p]!)
          const factor = (areas.detour[a]! + points.detour[p]!) / 2
          return [secondsOver(Math.round(metres * factor * 100), WALKING), p] as const
        })
        all.sort(([a, p], [b, q]) => a - b || p - q)
        const found = Array.from({ length: TOLD }, (_, rank) => [
          seconds[a * TOLD + rank],
          point[a * TOLD + rank],
        ])
        expect(found).toEqual(Array.from({ length: TOLD }, (_, rank) => all[rank] ?? [NO_WAY, -1]))
      })
    }),
  )
})

test('who goes slower is nowhere sooner', () => {
  fc.assert(
    fc.property(places(6), places(6), fc.integer({ min: 50, max: WALKING }), (areas, points, slower) => {
      const usual = firstOf(findNearestByCrowFly(areas, points, WALKING))
      const slow = firstOf(findNearestByCrowFly(areas, points, slower))
      usual.forEach((seconds, area) => {
        expect(slow[area]).toBeGreaterThanOrEqual(seconds)
      })
    }),
  )
})

test('taking a point away brings nobody nearer', () => {
  fc.assert(
    fc.property(places(6), places(6), fc.nat(5), (areas, points, row) => {
      const all = firstOf(findNearestByCrowFly(areas, points, WALKING))
      const fewer = firstOf(findNearestByCrowFly(areas, without(points, row), WALKING))
      all.forEach((seconds, area) => {
        expect(bandOf(fewer[area]!)).toBeGreaterThanOrEqual(bandOf(seconds))
      })
    }),
  )
})
