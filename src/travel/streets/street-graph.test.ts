import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { metresBetween } from '../engine/crow-fly.ts'
import { readStreetGraph } from './read-streets.ts'
import { AGAINST, FOOT, WHEELS } from './street-access.ts'
import type { StreetGraph } from './street-graph.ts'
import { extractOf, type TinyMap, writePbf } from './testing-osm.ts'
import { streetsOf, towns, walkEverything } from './testing-streets.ts'

const street = { highway: 'residential' }
/** Points a hundredth of a degree apart from south to north. */
const inARow = (count: number): TinyMap['nodes'] =>
  Array.from({ length: count }, (_, row) => [row + 1, 52 + row / 100, 5] as const)
const cm = (hundredths: number): number => Math.round(metresBetween(52, 5, 52 + hundredths / 100, 5) * 100)
const edgesOf = ({ edges }: StreetGraph): [number, number][] =>
  Array.from(edges.length, (length, edge) => [length, edges.access[edge]!])

test('a vertex stands only where streets meet or end: points between are shape', async () => {
  const graph = await streetsOf({
    nodes: [...inARow(5), [9, 52.02, 5.01]],
    ways: [
      [[1, 2, 3, 4, 5], street],
      [[9, 3], street],
    ],
  })
  expect(graph.vertices.count).toBe(4)
  expect([...graph.edges.length].slice(0, 2)).toEqual([cm(2), cm(2)])
  expect([...graph.edges.shape.first]).toEqual([0, 3, 6, 8])
  expect(graph.report).toMatchObject({ streets: 2, absentPoints: 0, edgesOnIslands: 0 })
})

test('a street that meets itself is cut there, and a round one begins where it ends', async () => {
  const lasso = await streetsOf({ nodes: inARow(4), ways: [[[1, 2, 3, 4, 2], street]] })
  expect(lasso.edges.count).toBe(2)
  const round = await streetsOf({ nodes: inARow(3), ways: [[[1, 2, 3, 1], street]] })
  expect([round.edges.count, round.vertices.count]).toEqual([1, 1])
})

test('at the border of an extract streets end before the points that it does not hold', async () => {
  const graph = await streetsOf({ nodes: inARow(5), ways: [[[77, 1, 2, 88, 3, 99, 4, 5], street]] })
  expect(edgesOf(graph).map(([length]) => length)).toEqual([cm(1), cm(1)])
  expect(graph.report.absentPoints).toBe(3)
})

test('whom a gate stops goes no further, not even from one street onto another; others pass', async () => {
  const graph = await streetsOf({
    nodes: [
      [1, 52, 5],
      [2, 52.01, 5, { barrier: 'stile' }],
      [3, 52.02, 5],
      [4, 52.01, 5.01],
    ],
    ways: [
      [[1, 2, 3], street],
      [[2, 4], street],
    ],
  })
  const start = graph.vertices.lat.indexOf(520_000_000)
  const reached = (mode: number): number =>
    walkEverything(graph, [{ vertex: start, distance: 0 }], mode, false).filter(Number.isFinite).length
  expect(reached(FOOT)).toBe(graph.vertices.count)
  expect(reached(WHEELS)).toBe(2)
})

test('a small network is left out, for each way of moving apart', async () => {
  const map: TinyMap = {
    nodes: [...inARow(6), [7, 53, 5], [8, 53.01, 5]],
    ways: [
      [[1, 2], street],
      [[2, 3], street],
      [[3, 4], { highway: 'steps' }],
      [[4, 5], street],
      [[7, 8], street],
    ],
  }
  const graph = await readStreetGraph(extractOf(writePbf(map)), 3)
  if ('wrong' in graph) throw new Error(graph.wrong.reason)
  const [afoot, onWheels] = [FOOT, WHEELS].map((mode) =>
    edgesOf(graph).map(([, access]) => (access & mode) !== 0),
  )
  expect(afoot).toEqual([true, true, true, true, false])
  expect(onWheels).toEqual([true, true, false, false, false])
  expect(graph.report.edgesOnIslands).toBe(1)
})

test('an extract without streets says so', async () => {
  const canal: TinyMap = { nodes: inARow(2), ways: [[[1, 2], { waterway: 'canal' }]] }
  expect(await readStreetGraph(extractOf(writePbf(canal)))).toEqual({
    wrong: { reason: 'no streets in it', byte: 0 },
  })
  const nowhere: TinyMap = {
    nodes: [
      [1, 52, 5],
      [2, 95, 500],
    ],
    ways: [[[1, 2], street]],
  }
  expect(await readStreetGraph(extractOf(writePbf(nowhere)))).toMatchObject({
    wrong: { reason: 'no streets in it' },
  })
})

test('distances are those along the points of the map, whatever was made shape', async () => {
  await fc.assert(
    fc.asyncProperty(towns, async (town) => {
      const open = { ...town, nodes: town.nodes.map(([id, lat, lon]) => [id, lat, lon] as const) }
      const walks = open.ways.filter(([, { highway }]) => highway === 'residential' || highway === 'footway')
      const places = new Set(open.nodes.map(([, lat, lon]) => `${lat} ${lon}`))
      if (walks.length === 0 || places.size < open.nodes.length) return
      const graph = await streetsOf({ ...open, ways: walks })
      const vertexAt = (id: number): number => {
        const [, lat, lon] = open.nodes[id - 1]!
        return graph.vertices.lat.findIndex(
          (at, vertex) =>
            at === Math.round(lat * 1e7) && graph.vertices.lon[vertex] === Math.round(lon * 1e7),
        )
      }
      // The same, with each piece between two points a street of its own.
      const pieces = walks.flatMap(([refs, tags]) =>
        refs.slice(1).map((ref, at): TinyMap['ways'][number] => [[refs[at]!, ref], tags]),
      )
      const fine = await streetsOf({ ...open, ways: pieces })
      const start = walks[0]![0][0]!
      const coarseTimes = walkEverything(graph, [{ vertex: vertexAt(start), distance: 0 }], FOOT, false)
      const at = fine.vertices.lat.findIndex(
        (lat, vertex) =>
          lat === graph.vertices.lat[vertexAt(start)] &&
          fine.vertices.lon[vertex] === graph.vertices.lon[vertexAt(start)],
      )
      const fineTimes = walkEverything(fine, [{ vertex: at, distance: 0 }], FOOT, false)
      const byPlace = new Map(
        fineTimes.map((time, vertex) => [`${fine.vertices.lat[vertex]} ${fine.vertices.lon[vertex]}`, time]),
      )
      for (const [vertex, time] of coarseTimes.entries()) {
        const same = byPlace.get(`${graph.vertices.lat[vertex]} ${graph.vertices.lon[vertex]}`)!
        // Each edge is rounded to a whole centimetre.
        if (Number.isFinite(time)) expect(Math.abs(time - same)).toBeLessThan(1 + pieces.length)
        else expect(same).toBe(Number.POSITIVE_INFINITY)
      }
    }),
    { numRuns: 150 },
  )
})

test('arcs are the edges in both directions', async () => {
  await fc.assert(
    fc.asyncProperty(towns, async (town) => {
      const graph = await streetsOf({ ...town, ways: [...town.ways, [[1, 2], street]] })
      const { arcs, edges } = graph
      const told = Array.from({ length: graph.vertices.count }, (_, vertex) => vertex).flatMap((from) =>
        Array.from({ length: arcs.first[from + 1]! - arcs.first[from]! }, (_, row) => {
          const arc = arcs.first[from]! + row
          const isAgainst = arcs.edge[arc]! % 2 === 1
          const own = isAgainst ? arcs.access[arc]! >> AGAINST : arcs.access[arc]! & 7
          return [
            arcs.edge[arc]! >> 1,
            isAgainst ? arcs.to[arc] : from,
            isAgainst ? from : arcs.to[arc],
            own & 7,
          ]
        }),
      )
      const drawn = Array.from(edges.length, (_, edge) => edge)
        .filter((edge) => edges.access[edge] !== 0)
        .flatMap((edge) => {
          const ends = [edge, edges.from[edge], edges.to[edge], edges.access[edge]! & 7]
          return [ends, ends]
        })
      expect(told.map(String).sort()).toEqual(drawn.map(String).sort())
    }),
    { numRuns: 150 },
  )
})

const portoAlegre = new URL('../../../../shared/data/poa/poa_osm.pbf', import.meta.url)
if (!existsSync(portoAlegre)) console.log('skipped: ../shared/data/poa/poa_osm.pbf is not here to read')
test.skipIf(!existsSync(portoAlegre))(
  'the streets of Porto Alegre: 1,872 km, in a graph of some 19,000 vertices',
  async () => {
    const graph = await readStreetGraph(extractOf(await readFile(portoAlegre), 65_536))
    if ('wrong' in graph) throw new Error(graph.wrong.reason)
    expect(Math.round(graph.report.metres / 1000)).toBe(1872)
    expect(graph.vertices.count).toBeGreaterThan(19_000)
    expect(graph.report.absentPoints).toBe(0)
  },
)
