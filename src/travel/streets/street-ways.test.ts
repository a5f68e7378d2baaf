import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mobilityProfiles, type Pace } from '../engine/mobility.ts'
import { BY_CROW_FLY, BY_STREETS, type Ends, findWaysByCrowFly, type Ways } from '../engine/ways.ts'
import { indexStreets, type Snaps, snap } from './snapping.ts'
import { AGAINST } from './street-access.ts'
import type { StreetGraph } from './street-graph.ts'
import { findWays, modeOf, prepareStreets } from './street-ways.ts'
import { streetsOf, towns, walkEverything } from './testing-streets.ts'

const paces = Object.values(mobilityProfiles).map(({ onFoot, toFirstStop }) => [onFoot, toFirstStop])
const ends: fc.Arbitrary<Ends> = fc
  .array(
    fc.tuple(
      // Some far from every street.
      fc.oneof(
        { weight: 6, arbitrary: fc.double({ min: 52, max: 52.02, noNaN: true }) },
        { weight: 1, arbitrary: fc.constant(52.06) },
      ),
      fc.double({ min: 5, max: 5.03, noNaN: true }),
    ),
    { maxLength: 8 },
  )
  .map((list) => ({
    lat: Float64Array.from(list, ([lat]) => lat),
    lon: Float64Array.from(list, ([, lon]) => lon),
    detour: new Float64Array(list.length).fill(1.3),
  }))
const open = towns.filter((town) => town.ways.some(([, { highway }]) => highway !== 'motorway'))

/** For each point what it says of each area: seconds and how. */
const told = (ways: Ways, points: Ends): string[][] =>
  Array.from(points.lat, (_, point) =>
    Array.from(ways.area.subarray(ways.first[point], ways.first[point + 1]), (area, row) => {
      const at = ways.first[point]! + row
      return `${area}: ${ways.seconds[at]} ${ways.by[at]}`
    }),
  )

/** The witness: from each area forward over the streets, each pair on its own. */
function walkForward(graph: StreetGraph, points: Ends, areas: Ends, pace: Pace, bound: number): string[][] {
  const mode = modeOf(pace)
  const [from, to] = [areas, points].map((list) => snap(indexStreets(graph), list, mode, 1_000)) as [
    Snaps,
    Snaps,
  ]
  const straight = findWaysByCrowFly(points, areas, pace, bound)
  const secondsStraight = (point: number, area: number): number | undefined => {
    const row = straight.area.indexOf(area, straight.first[point])
    return row >= 0 && row < straight.first[point + 1]! ? straight.seconds[row] : undefined
  }
  return Array.from(points.lat, (_, point) =>
    [...areas.lat.keys()]
      .map((area) => {
        const isByStreets = from.edge[area]! >= 0 && to.edge[point]! >= 0
        const seconds = isByStreets
          ? Math.ceil(walkOnePair(graph, from, area, to, point, mode) / pace.cmPerSecond)
          : (secondsStraight(point, area) ?? Number.POSITIVE_INFINITY)
        return { area, seconds, by: isByStreets ? BY_STREETS : BY_CROW_FLY }
      })
      .filter(({ seconds }) => seconds <= bound)
      .sort((a, b) => a.seconds - b.seconds || a.area - b.area)
      .map(({ area, seconds, by }) => `${area}: ${seconds} ${by}`),
  )
}

/** Centimetres from an area to a point: to the ends of its edge, on from there, and over the edge of the point. */
function walkOnePair(
  graph: StreetGraph,
  from: Snaps,
  area: number,
  to: Snaps,
  point: number,
  mode: number,
): number {
  const { edges } = graph
  const [start, end] = [from.edge[area]!, to.edge[point]!]
  const [ahead, behind] = [from.along[area]!, to.along[point]!]
  const isOpen = (edge: number, along: boolean): boolean =>
    (edges.access[edge]! & (along ? mode : mode << AGAINST)) !== 0
  const exits = [
    { vertex: edges.to[start]!, distance: edges.length[start]! - ahead, along: true },
    { vertex: edges.from[start]!, distance: ahead, along: false },
  ].filter(({ along }) => isOpen(start, along))
  const distance = walkEverything(graph, exits, mode, false)
  const ways = [
    isOpen(end, true) ? distance[edges.from[end]!]! + behind : Number.POSITIVE_INFINITY,
    isOpen(end, false) ? distance[edges.to[end]!]! + edges.length[end]! - behind : Number.POSITIVE_INFINITY,
  ]
  if (start === end && (behind === ahead || isOpen(start, behind > ahead)))
    ways.push(Math.abs(behind - ahead))
  return from.away[area]! + Math.min(...ways) + to.away[point]!
}

test('searching backward from points finds what walking forward from every area finds, on one-way streets too', async () => {
  await fc.assert(
    fc.asyncProperty(
      open,
      ends,
      ends,
      fc.constantFrom(...paces.flat()),
      fc.integer({ min: 0, max: 4_000 }),
      async (town, points, areas, pace, bound) => {
        const graph = await streetsOf(town)
        const ways = findWays(points, areas, pace, bound, prepareStreets(graph))
        expect(told(ways, points)).toEqual(walkForward(graph, points, areas, pace, bound))
      },
    ),
    { numRuns: 200 },
  )
})

test('without streets every way is as the crow flies, and says so', () => {
  fc.assert(
    fc.property(ends, ends, (points, areas) => {
      const pace = mobilityProfiles['no-bike'].onFoot
      const ways = findWays(points, areas, pace, 2_700)
      expect(ways).toEqual(findWaysByCrowFly(points, areas, pace, 2_700))
      expect(ways.by.every((by) => by === BY_CROW_FLY)).toBe(true)
    }),
  )
})

test('asked twice, the answer is the same: nothing stays behind of a search', async () => {
  await fc.assert(
    fc.asyncProperty(open, ends, ends, async (town, points, areas) => {
      const streets = prepareStreets(await streetsOf(town))
      const { onFoot, byBike } = mobilityProfiles.bike
      const first = findWays(points, areas, byBike, 2_700, streets)
      findWays(areas, points, onFoot, 600, streets)
      expect(findWays(points, areas, byBike, 2_700, streets)).toEqual(first)
    }),
    { numRuns: 100 },
  )
})
