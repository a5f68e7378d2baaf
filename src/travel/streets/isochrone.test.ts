import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOutSquares, reachedSquares, type StreetSquares } from './isochrone.ts'
import { prepareSearch, search, seedsTo } from './shortest-paths.ts'
import { indexStreets, type Snaps, snap } from './snapping.ts'
import { AGAINST, FOOT } from './street-access.ts'
import type { StreetGraph } from './street-graph.ts'
import { streetsOf, towns, walkEverything } from './testing-streets.ts'

const PACE = 131
const walkable = towns.map((town) => ({
  ...town,
  ways: [...town.ways, [[1, 2], { highway: 'footway' }] as const],
}))
const place = fc.tuple(
  fc.double({ min: 52, max: 52.02, noNaN: true }),
  fc.double({ min: 5, max: 5.03, noNaN: true }),
)

function prepare(graph: StreetGraph, lat: number, lon: number) {
  const point = { lat: Float64Array.of(lat), lon: Float64Array.of(lon) }
  const snaps = snap(indexStreets(graph), point, FOOT, 5_000)
  const [room, squares] = [prepareSearch(graph), layOutSquares(graph, 100)]
  const within = (seconds: number): Map<number, number> => {
    const [access, bound] = [FOOT << AGAINST, seconds * PACE]
    search(room, seedsTo(graph, snaps, 0, FOOT), access, bound)
    const found = reachedSquares(squares, room, { access, bound, cmPerSecond: PACE, snaps, point: 0 })
    return new Map(Array.from(found.square, (square, row) => [square, found.seconds[row]!]))
  }
  return { snaps, squares, within }
}

const STEP = 400

/** The witness: places four metres apart along every edge, each with its own distance to the point. */
function lookAtPlaces(graph: StreetGraph, snaps: Snaps, squares: StreetSquares): Map<number, number> {
  const distance = walkEverything(graph, seedsTo(graph, snaps, 0, FOOT), FOOT, true)
  const least = new Map<number, number>()
  const { first, along } = graph.edges.shape
  for (let edge = 0; edge < graph.edges.count; edge++)
    for (let row = first[edge]!; row < first[edge + 1]! - 1; row++) {
      const stretch = along[row + 1]! - along[row]!
      const parts = Math.max(2, Math.ceil(stretch / STEP))
      // In between the ends: on a line between two squares either of them may be meant.
      for (let at = 0.5; at < parts; at++) {
        const square = squareAt(graph, squares, row, at / parts)
        const far = distanceTo(graph, snaps, distance, edge, along[row]! + (stretch * at) / parts)
        if (far < (least.get(square) ?? Infinity)) least.set(square, far)
      }
    }
  return least
}

function squareAt(
  { edges: { shape } }: StreetGraph,
  squares: StreetSquares,
  row: number,
  part: number,
): number {
  const { south, west, height, width, columns } = squares
  const y = shape.lat[row]! + (shape.lat[row + 1]! - shape.lat[row]!) * part
  const x = shape.lon[row]! + (shape.lon[row + 1]! - shape.lon[row]!) * part
  return Math.floor((y - south) / height) * columns + Math.floor((x - west) / width)
}

/** From a place one goes against its edge to the beginning, along it to the end, or on it to the point itself. */
function distanceTo(
  graph: StreetGraph,
  snaps: Snaps,
  distance: number[],
  edge: number,
  along: number,
): number {
  const { from, to, length, access } = graph.edges
  const isOpen = (isAlong: boolean): boolean => (access[edge]! & (isAlong ? FOOT : FOOT << AGAINST)) !== 0
  const ahead = snaps.along[0]! - along
  return Math.min(
    isOpen(false) ? distance[from[edge]!]! + along : Infinity,
    isOpen(true) ? distance[to[edge]!]! + length[edge]! - along : Infinity,
    edge === snaps.edge[0] && isOpen(ahead > 0) ? snaps.away[0]! + Math.abs(ahead) : Infinity,
  )
}

test('a square is reached when a place on one of its streets is, in the time of its nearest place', async () => {
  const bounds = fc.integer({ min: 60, max: 3_600 })
  await fc.assert(
    fc.asyncProperty(walkable, place, bounds, async (town, [lat, lon], bound) => {
      const graph = await streetsOf(town)
      const { snaps, squares, within } = prepare(graph, lat, lon)
      const found = within(bound)
      const places = lookAtPlaces(graph, snaps, squares)
      const missed = [...places].filter(
        ([square, far]) => far / PACE <= bound && !(found.get(square)! <= Math.ceil(far / PACE)),
      )
      expect(missed).toEqual([])
      // A street that cuts a corner may have been looked at in the square beside it alone.
      const around = [-1, 0, 1].flatMap((row) => [-1, 0, 1].map((column) => row * squares.columns + column))
      const tooSoon = [...found].filter(([square, seconds]) => {
        const nearest = Math.min(...around.map((beside) => places.get(square + beside) ?? Infinity))
        return seconds > bound || seconds < Math.floor((nearest - 2 * STEP) / PACE)
      })
      expect(tooSoon).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('one search answers for every smaller bound, and leaves nothing behind for the next', async () => {
  await fc.assert(
    fc.asyncProperty(walkable, place, fc.integer({ min: 0, max: 1_800 }), async (town, [lat, lon], bound) => {
      const { within } = prepare(await streetsOf(town), lat, lon)
      const whole = within(1_800)
      expect(within(bound)).toEqual(new Map([...whole].filter(([, seconds]) => seconds <= bound)))
      expect(within(1_800)).toEqual(whole)
    }),
    { numRuns: 100 },
  )
})

test('squares over half the world are wider rather than more', async () => {
  const graph = await streetsOf({
    nodes: [
      [1, -80, -179],
      [2, 80, 179],
    ],
    ways: [[[1, 2], { highway: 'residential' }]],
  })
  const { rows, columns } = layOutSquares(graph, 100)
  expect(rows * columns).toBeLessThanOrEqual(2 ** 24)
})
