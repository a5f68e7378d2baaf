import type { Snaps } from './snapping.ts'
import { AGAINST } from './street-access.ts'
import type { StreetGraph } from './street-graph.ts'

/** No way within the bound. */
export const FAR = 2 ** 31 - 1

/**
 * The room that a search needs, used again for the next. After a search: of each vertex reached its distance in centimetres
 * and the source it belongs to, and which vertices those are.
 */
export interface Search {
  graph: StreetGraph
  distance: Int32Array
  source: Int32Array
  reached: Int32Array
  count: number
  queue: Queue
}

/** Buckets of vertices by their distance, as lists linked both ways, so that a vertex moves from one to another at once. */
interface Queue {
  /** Centimetres in a bucket. */
  width: number
  buckets: Int32Array
  next: Int32Array
  /** The vertex before; below −1 the bucket it is the first of, as `−2 − bucket`; −1 when in no bucket. */
  before: Int32Array
}

/** A bucket of 30 m holds few vertices at a time, and a walk of 45 minutes passes little over a hundred of them. */
const BUCKET = 3_000

export function prepareSearch(graph: StreetGraph): Search {
  const count = graph.vertices.count
  const longest = graph.arcs.length.reduce((most, length) => Math.max(most, length), 0)
  // So many that all distances in the queue at one time have a bucket of their own; a very long edge takes wider ones.
  const width = Math.max(BUCKET, Math.ceil(longest / 65_536))
  const buckets = new Int32Array(Math.ceil(longest / width) + 2).fill(-1)
  return {
    graph,
    distance: new Int32Array(count).fill(FAR),
    source: new Int32Array(count),
    reached: new Int32Array(count),
    count: 0,
    queue: { width, buckets, next: new Int32Array(count), before: new Int32Array(count).fill(-1) },
  }
}

/** A vertex to search from, at so many centimetres already, for one of the sources. */
export interface Seed {
  vertex: number
  distance: number
  source: number
}

/**
 * The shortest distance from the nearest source to every vertex within `bound` centimetres, the bound itself with; of equal
 * ones the source with the lowest number. `access` is the bit of `street-access.ts` that an arc must have: with it against,
 * distances are those *to* the sources.
 *
 * Dijkstra with buckets (R. Dial, Algorithm 360, CACM 12(11), 1969), as wide as E. Denardo and B. Fox propose (Shortest-route
 * methods 1, Operations Research 27(1), 1979): within a bucket a vertex may be improved and looked at again, so that the
 * answer is exact for any width, and for edges without length.
 */
export function search(search: Search, seeds: readonly Seed[], access: number, bound: number): void {
  const { graph, distance, source, reached, queue } = search
  const { first, to, length, access: allowed } = graph.arcs
  const { width, buckets } = queue
  forget(search)
  let waiting = 0
  const improve = (vertex: number, total: number, from: number): void => {
    if (total > distance[vertex]! || (total === distance[vertex] && from >= source[vertex]!)) return
    if (distance[vertex] === FAR) reached[search.count++] = vertex
    distance[vertex] = total
    source[vertex] = from
    if (!unlink(queue, vertex)) waiting++
    link(queue, vertex, Math.floor(total / width) % buckets.length)
  }
  const relax = (vertex: number): void => {
    const [here, from] = [distance[vertex]!, source[vertex]!]
    for (let arc = first[vertex]!; arc < first[vertex + 1]!; arc++) {
      if ((allowed[arc]! & access) === 0) continue
      const total = here + length[arc]!
      if (total <= bound) improve(to[arc]!, total, from)
    }
  }
  // Seeds may lie farther apart than the buckets reach, so each is put in when the search comes to it.
  const ordered = seeds.filter((seed) => seed.distance <= bound).sort((a, b) => a.distance - b.distance)
  let seed = 0
  for (let round = 0; waiting > 0 || seed < ordered.length; round++) {
    if (waiting === 0) round = Math.max(round, Math.floor(ordered[seed]!.distance / width))
    for (; seed < ordered.length && ordered[seed]!.distance < (round + 1) * width; seed++)
      improve(ordered[seed]!.vertex, ordered[seed]!.distance, ordered[seed]!.source)
    const bucket = round % buckets.length
    for (let vertex = buckets[bucket]!; vertex >= 0; vertex = buckets[bucket]!) {
      unlink(queue, vertex)
      waiting--
      relax(vertex)
    }
  }
}

function forget(search: Search): void {
  for (let row = 0; row < search.count; row++) search.distance[search.reached[row]!] = FAR
  search.count = 0
}

function link({ buckets, next, before }: Queue, vertex: number, bucket: number): void {
  const head = buckets[bucket]!
  next[vertex] = head
  before[vertex] = -2 - bucket
  if (head >= 0) before[head] = vertex
  buckets[bucket] = vertex
}

/** Takes a vertex out of its bucket; false when it was in none. */
function unlink({ buckets, next, before }: Queue, vertex: number): boolean {
  const previous = before[vertex]!
  if (previous === -1) return false
  const following = next[vertex]!
  if (previous >= 0) next[previous] = following
  else buckets[-2 - previous] = following
  if (following >= 0) before[following] = previous
  before[vertex] = -1
  return true
}

/** The ends of the edge where a point came onto the streets, from which one may get to the point: to search backward from. */
export function seedsTo(graph: StreetGraph, snaps: Snaps, point: number, mode: number): Seed[] {
  const edge = snaps.edge[point]!
  if (edge < 0) return []
  const { from, to, length, access } = graph.edges
  const [along, away] = [snaps.along[point]!, snaps.away[point]!]
  const seeds: Seed[] = []
  if ((access[edge]! & mode) !== 0) seeds.push({ vertex: from[edge]!, distance: away + along, source: point })
  if ((access[edge]! & (mode << AGAINST)) !== 0)
    seeds.push({ vertex: to[edge]!, distance: away + length[edge]! - along, source: point })
  return seeds
}
