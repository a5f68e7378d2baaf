import fc from 'fast-check'
import { expect, test } from 'vitest'
import { metresBetween } from './crow-fly.ts'
import { type Isochrone, reachedSquares } from './isochrone.ts'
import { prepareSearch, search, seedsTo } from './shortest-paths.ts'
import { indexStreets, snap } from './snapping.ts'
import { AGAINST, FOOT } from './street-access.ts'
import type { StreetGraph } from './street-graph.ts'
import { streetsOf, towns } from './testing-streets.ts'

const PACE = 131

function isochroneFrom(graph: StreetGraph, lat: number, lon: number, seconds: number): Isochrone {
  const points = { lat: Float64Array.of(lat), lon: Float64Array.of(lon) }
  const snaps = snap(indexStreets(graph), points, FOOT, 5_000)
  const room = prepareSearch(graph)
  const [access, bound] = [FOOT << AGAINST, seconds * PACE]
  search(room, seedsTo(graph, snaps, 0, FOOT), access, bound)
  return reachedSquares(room, { access, bound, cmPerSecond: PACE, snaps, point: 0 }, 100)
}
/** The squares reached within a bound, by where they lie. */
const squaresWithin = (
  { south, west, height, width, columns, seconds }: Isochrone,
  bound: number,
): string[] =>
  [...seconds.entries()]
    .filter(([, time]) => time >= 0 && time <= bound)
    .map(([square, time]) => {
      const [row, column] = [Math.floor(square / columns), square % columns]
      return `${south + row * height} ${west + column * width}: ${time}`
    })
const walkable = towns.map((town) => ({
  ...town,
  ways: [...town.ways, [[1, 2], { highway: 'footway' }] as const],
}))

test('along one straight street squares are reached in the time that it takes, as far as the bound', async () => {
  const graph = await streetsOf({
    nodes: [
      [1, 52, 5],
      [2, 52.05, 5],
    ],
    ways: [[[1, 2], { highway: 'footway' }]],
  })
  const { rows, columns, height, south, seconds } = isochroneFrom(graph, 52, 5, 1_800)
  for (let row = 0; row < rows; row++) {
    const best = Math.max(...seconds.subarray(row * columns, (row + 1) * columns))
    const lat = (south + row * height) / 1e7
    const near = metresBetween(52, 5, Math.max(52, lat), 5)
    const farthest = 1_800 * (PACE / 100)
    if (lat + height / 1e7 < 52 || near > farthest) expect(best).toBe(-1)
    // A square is entered at its edge, told at the half square after it at the latest.
    else if (near < farthest - 50) {
      expect(best).toBeGreaterThanOrEqual(Math.floor(near / (PACE / 100)))
      expect(best).toBeLessThanOrEqual(Math.ceil((near + 51) / (PACE / 100)))
    }
  }
})

test('one search answers for every smaller bound: the same squares as a search of its own', async () => {
  await fc.assert(
    fc.asyncProperty(walkable, fc.integer({ min: 0, max: 1_800 }), async (town, bound) => {
      const graph = await streetsOf(town)
      const whole = isochroneFrom(graph, 52.01, 5.015, 1_800)
      const part = isochroneFrom(graph, 52.01, 5.015, bound)
      expect(squaresWithin(part, bound)).toEqual(squaresWithin(whole, bound))
    }),
    { numRuns: 100 },
  )
})
