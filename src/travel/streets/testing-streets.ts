import fc from 'fast-check'
import { readStreetGraph } from './read-streets.ts'
import { AGAINST } from './street-access.ts'
import type { StreetGraph } from './street-graph.ts'
import { extractOf, type TinyMap, writePbf } from './testing-osm.ts'

const kinds: Record<string, string>[] = [
  { highway: 'residential' },
  { highway: 'residential', oneway: 'yes' },
  { highway: 'secondary', oneway: '-1' },
  { highway: 'footway' },
  { highway: 'steps' },
  { highway: 'cycleway', foot: 'no' },
  { highway: 'motorway' },
]
const barriers = [
  undefined,
  undefined,
  undefined,
  { barrier: 'gate' },
  { barrier: 'gate', access: 'private' },
  { barrier: 'stile' },
]

/** A town of some streets within two kilometres, with one-way streets, steps, gates, crossings and pieces apart. */
export const towns: fc.Arbitrary<TinyMap> = fc.integer({ min: 2, max: 14 }).chain((count) =>
  fc.record({
    nodes: fc.tuple(
      ...Array.from({ length: count }, (_, id) =>
        fc
          .tuple(
            fc.integer({ min: 0, max: 200_000 }),
            fc.integer({ min: 0, max: 300_000 }),
            fc.constantFrom(...barriers),
          )
          .map(([north, east, tags]): TinyMap['nodes'][number] => [
            id + 1,
            52 + north / 1e7,
            5 + east / 1e7,
            ...(tags ? ([tags] as const) : ([] as const)),
          ]),
      ),
    ),
    ways: fc.array(
      fc.tuple(
        fc.array(fc.integer({ min: 1, max: count }), { minLength: 2, maxLength: 5 }),
        fc.constantFrom(...kinds),
      ),
      { minLength: 1, maxLength: 8 },
    ),
  }),
)

/** The streets of a small map, its islands kept. */
export async function streetsOf(map: TinyMap): Promise<StreetGraph> {
  const graph = await readStreetGraph(extractOf(writePbf(map, { raw: true }), 4096), 0)
  if ('wrong' in graph) throw new Error(JSON.stringify(graph))
  return graph
}

/**
 * The witness: Dijkstra as its paper has it (Numerische Mathematik 1, 1959), over the edges one by one, from vertices at some
 * distance to every other. With `backward` the distances *to* those vertices.
 */
export function walkEverything(
  { vertices, edges }: StreetGraph,
  seeds: readonly { vertex: number; distance: number }[],
  mode: number,
  backward: boolean,
): number[] {
  const distance = new Array<number>(vertices.count).fill(Number.POSITIVE_INFINITY)
  for (const { vertex, distance: already } of seeds) distance[vertex] = Math.min(distance[vertex]!, already)
  const [ahead, back] = backward ? [mode << AGAINST, mode] : [mode, mode << AGAINST]
  const waiting = new Set(distance.keys())
  while (waiting.size > 0) {
    const nearest = [...waiting].reduce((a, b) => (distance[b]! < distance[a]! ? b : a))
    waiting.delete(nearest)
    for (let edge = 0; edge < edges.count; edge++) {
      const [from, to, length, access] = [
        edges.from[edge]!,
        edges.to[edge]!,
        edges.length[edge]!,
        edges.access[edge]!,
      ]
      if (from === nearest && (access & ahead) !== 0)
        distance[to] = Math.min(distance[to]!, distance[from]! + length)
      if (to === nearest && (access & back) !== 0)
        distance[from] = Math.min(distance[from]!, distance[to]! + length)
    }
  }
  return distance
}
