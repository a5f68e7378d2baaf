import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FAR, prepareSearch, type Search, search } from './shortest-paths.ts'
import { AGAINST, BIKE, FOOT, WHEELS } from './street-access.ts'
import { streetsOf, towns, walkEverything } from './testing-streets.ts'

const seeds = fc.array(
  fc.record({ vertex: fc.nat(), distance: fc.integer({ min: 0, max: 500_000 }), source: fc.nat({ max: 5 }) }),
  { minLength: 1, maxLength: 4 },
)
const distances = (done: Search): number[] =>
  Array.from(done.distance, (distance) => (distance === FAR ? Number.POSITIVE_INFINITY : distance))

test('on towns of chance the search gives what looking at every edge gives, there and back, for every way of moving', async () => {
  await fc.assert(
    fc.asyncProperty(
      towns.filter((town) => town.ways.some(([, { highway }]) => highway !== 'motorway')),
      seeds,
      fc.constantFrom(FOOT, BIKE, WHEELS),
      fc.boolean(),
      async (town, from, mode, backward) => {
        const graph = await streetsOf(town)
        const starts = from.map((seed) => ({ ...seed, vertex: seed.vertex % graph.vertices.count }))
        const room = prepareSearch(graph)
        search(room, starts, backward ? mode << AGAINST : mode, FAR - 1)
        expect(distances(room)).toEqual(walkEverything(graph, starts, mode, backward))
      },
    ),
    { numRuns: 400 },
  )
})

test('a bound is inclusive, and leaves out just what is farther', async () => {
  await fc.assert(
    fc.asyncProperty(towns, fc.integer({ min: -1, max: 1 }), fc.nat(), async (town, more, pick) => {
      const graph = await streetsOf({ ...town, ways: [...town.ways, [[1, 2], { highway: 'footway' }]] })
      const start = [{ vertex: graph.vertices.count - 1, distance: 0, source: 0 }]
      const all = walkEverything(graph, start, FOOT, false)
      const reachable = all.filter(Number.isFinite)
      const bound = Math.max(0, reachable[pick % reachable.length]! + more)
      const room = prepareSearch(graph)
      search(room, start, FOOT, bound)
      expect(distances(room)).toEqual(all.map((far) => (far <= bound ? far : Number.POSITIVE_INFINITY)))
    }),
    { numRuns: 150 },
  )
})

test('of many sources each vertex belongs to its nearest, and of two equally near to the first; one search is no other’s business', async () => {
  await fc.assert(
    fc.asyncProperty(towns, seeds, async (town, from) => {
      const graph = await streetsOf({ ...town, ways: [...town.ways, [[1, 2], { highway: 'footway' }]] })
      const starts = from.map((seed) => ({ ...seed, vertex: seed.vertex % graph.vertices.count }))
      const room = prepareSearch(graph)
      search(room, [{ vertex: 0, distance: 0, source: 9 }], FOOT, FAR - 1)
      search(room, starts, FOOT, FAR - 1)
      const each = starts.map((start) => walkEverything(graph, [start], FOOT, false))
      for (let vertex = 0; vertex < graph.vertices.count; vertex++) {
        const least = Math.min(...each.map((distance) => distance[vertex]!))
        const nearest = starts.filter((_, at) => each[at]![vertex] === least).map(({ source }) => source)
        expect(distances(room)[vertex]).toBe(least)
        if (Number.isFinite(least)) expect(room.source[vertex]).toBe(Math.min(...nearest))
      }
    }),
    { numRuns: 150 },
  )
})
