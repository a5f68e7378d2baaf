import fc from 'fast-check'
import { expect, test } from 'vitest'
import { metresBetween } from '../engine/crow-fly.ts'
import { indexStreets, snap } from './snapping.ts'
import { AGAINST, BIKE, FOOT, WHEELS } from './street-access.ts'
import type { StreetGraph } from './street-graph.ts'
import { streetsOf, towns } from './testing-streets.ts'

const place = fc.record({
  lat: fc.double({ min: 51.99, max: 52.03, noNaN: true }),
  lon: fc.double({ min: 4.98, max: 5.05, noNaN: true }),
})

/** Metres to the nearest of many places along every street that serves. */
function lookEverywhere({ edges }: StreetGraph, lat: number, lon: number, mode: number): number {
  let least = Number.POSITIVE_INFINITY
  const { first, lat: lats, lon: lons } = edges.shape
  for (let edge = 0; edge < edges.count; edge++) {
    if ((edges.access[edge]! & (mode | (mode << AGAINST))) === 0) continue
    for (let row = first[edge]!; row < first[edge + 1]! - 1; row++)
      for (let part = 0; part <= 400; part++) {
        const [y, x] = [lats, lons].map((at) => at[row]! + ((at[row + 1]! - at[row]!) * part) / 400)
        least = Math.min(least, metresBetween(lat, lon, y! / 1e7, x! / 1e7))
      }
  }
  return least
}

test('a point comes onto the nearest street that serves, at the place nearest to it, or nowhere when all are too far', async () => {
  await fc.assert(
    fc.asyncProperty(
      towns.filter((town) => town.ways.some(([, { highway }]) => highway !== 'motorway')),
      place,
      fc.constantFrom(FOOT, BIKE, WHEELS),
      fc.constantFrom(150, 700, 5_000),
      async (town, { lat, lon }, mode, metres) => {
        const graph = await streetsOf(town)
        const points = { lat: Float64Array.of(lat, Number.NaN), lon: Float64Array.of(lon, lon) }
        const { edge, along, away } = snap(indexStreets(graph), points, mode, metres)
        const least = lookEverywhere(graph, lat, lon, mode)
        expect(edge[1]).toBe(-1)
        if (edge[0] === -1) {
          expect(least).toBeGreaterThan(metres * 0.999)
          return
        }
        expect(graph.edges.access[edge[0]!]! & (mode | (mode << AGAINST))).not.toBe(0)
        // Within the places looked at, up to 9 m apart, and the flatness of the earth.
        expect(Math.abs(away[0]! / 100 - least)).toBeLessThan(0.5 + least / 1_000)
        expect(away[0]! / 100).toBeLessThanOrEqual(metres + 0.01)
        expect(along[0]).toBeLessThanOrEqual(graph.edges.length[edge[0]!]!)
      },
    ),
    { numRuns: 200 },
  )
})

test('halfway a bent street is half its length along it', async () => {
  const graph = await streetsOf({
    nodes: [
      [1, 52, 5],
      [2, 52.01, 5],
      [3, 52.01, 5.02],
    ],
    ways: [[[1, 2, 3], { highway: 'residential' }]],
  })
  const points = { lat: Float64Array.of(52.01, 52.005), lon: Float64Array.of(5.01, 4.999) }
  const { along, away } = snap(indexStreets(graph), points, FOOT, 500)
  const [north, east] = [metresBetween(52, 5, 52.01, 5), metresBetween(52.01, 5, 52.01, 5.02)]
  expect(along[0]! / 100).toBeCloseTo(north + east / 2, 0)
  expect(away[0]).toBe(0)
  expect(along[1]! / 100).toBeCloseTo(north / 2, 0)
  expect(away[1]! / 100).toBeCloseTo(metresBetween(52.005, 4.999, 52.005, 5), 0)
})

test('a street across half the world takes no more memory than one across a town', async () => {
  const graph = await streetsOf({
    nodes: [
      [1, -80, -179],
      [2, 80, 179],
    ],
    ways: [[[1, 2], { highway: 'residential' }]],
  })
  const index = indexStreets(graph)
  expect(index.first.length).toBeLessThan(100_000)
  expect(snap(index, { lat: Float64Array.of(-80), lon: Float64Array.of(-179) }, FOOT, 500).edge[0]).toBe(0)
})
