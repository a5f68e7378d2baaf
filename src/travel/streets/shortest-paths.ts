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
  /** A bucket is as wide as two to this power, in centimetres. */
  shift: number
  /** First vertex of each, −1 when empty; as many as a power of two. */
  buckets: Int32Array
  next: Int32Array
  /** The vertex before; of the first of a bucket `−2 − bucket`; `NOWHERE` when in no bucket. */
  before: Int32Array
}
const NOWHERE = -1

/** 41 m: a bucket holds few vertices at a time, and a walk of 45 minutes passes little over a hundred of them. */
const BUCKET_SHIFT = 12
/** A very long edge takes wider buckets rather than more. */
const MOST_BUCKETS = 2 ** 16

export function prepareSearch(graph: StreetGraph): Search {
  const count = graph.vertices.count
  const longest = graph.arcs.length.reduce((most, length) => Math.max(most, length), 0)
  const shift = Math.max(BUCKET_SHIFT, Math.ceil(Math.log2((longest + 1) / (MOST_BUCKETS - 2))))
  // So many that all distances in the queue at one time have a bucket of their own.
  const buckets = 2 ** Math.ceil(Math.log2(longest / 2 ** shift + 2))
  return {
    graph,
    distance: new Int32Array(count).fill(FAR),
    source: new Int32Array(count),
    reached: new Int32Array(count),
    count: 0,
    queue: {
      shift,
      buckets: new Int32Array(buckets).fill(-1),
      next: new Int32Array(count),
      before: new Int32Array(count).fill(NOWHERE),
    },
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
  const { shift, buckets } = search.queue
  forget(search)
  // Seeds may lie farther apart than the buckets reach, so each is put in when the search comes to it.
  const ordered = seeds.filter((seed) => seed.distance <= bound).sort((a, b) => a.distance - b.distance)
  let waiting = 0
  let seed = 0
  for (let round = 0; waiting > 0 || seed < ordered.length; round++) {
    if (waiting === 0) round = Math.max(round, ordered[seed]!.distance >> shift)
    for (; seed < ordered.length && ordered[seed]!.distance >> shift <= round; seed++)
      waiting += putIn(search, ordered[seed]!)
    waiting += empty(search, round & (buckets.length - 1), access, bound)
  }
}

function forget(search: Search): void {
  for (let row = 0; row < search.count; row++) search.distance[search.reached[row]!] = FAR
  search.count = 0
}

/** Tells by how many more vertices wait. */
function putIn(search: Search, { vertex, distance, source }: Seed): number {
  const { buckets, next, before, shift } = search.queue
  const known = search.distance[vertex]!
  if (distance > known || (distance === known && source >= search.source[vertex]!)) return 0
  if (known === FAR) search.reached[search.count++] = vertex
  search.distance[vertex] = distance
  search.source[vertex] = source
  const isNew = before[vertex] === NOWHERE
  if (!isNew) unlink(search.queue, vertex)
  const bucket = (distance >> shift) & (buckets.length - 1)
  const head = buckets[bucket]!
  next[vertex] = head
  before[vertex] = -2 - bucket
  if (head >= 0) before[head] = vertex
  buckets[bucket] = vertex
  return isNew ? 1 : 0
}

function unlink({ buckets, next, before }: Queue, vertex: number): void {
  const previous = before[vertex]!
  const following = next[vertex]!
  if (previous >= 0) next[previous] = following
  else buckets[-2 - previous] = following
  if (following >= 0) before[following] = previous
  before[vertex] = NOWHERE
}

/** Looks from every vertex of a bucket, and of those that come into it meanwhile; tells by how many more vertices wait. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the one loop that takes the time, with `putIn` and `unlink` written out
function empty(search: Search, bucket: number, access: number, bound: number): number {
  const { distance, source, reached, queue, graph } = search
  const { first, to, length, access: allowed } = graph.arcs
  const { buckets, next, before, shift } = queue
  const mask = buckets.length - 1
  let count = search.count
  let waiting = 0
  for (let vertex = buckets[bucket]!; vertex >= 0; vertex = buckets[bucket]!) {
    const rest = next[vertex]!
    buckets[bucket] = rest
    if (rest >= 0) before[rest] = -2 - bucket
    before[vertex] = NOWHERE
    waiting--
    const here = distance[vertex]!
    const from = source[vertex]!
    const end = first[vertex + 1]!
    for (let arc = first[vertex]!; arc < end; arc++) {
      const total = here + length[arc]!
      if (total > bound || (allowed[arc]! & access) === 0) continue
      const target = to[arc]!
      const known = distance[target]!
      if (total > known || (total === known && from >= source[target]!)) continue
      if (known === FAR) reached[count++] = target
      distance[target] = total
      source[target] = from
      const previous = before[target]!
      if (previous === NOWHERE) waiting++
      else {
        const following = next[target]!
        if (previous >= 0) next[previous] = following
        else buckets[-2 - previous] = following
        if (following >= 0) before[following] = previous
      }
      const place = (total >> shift) & mask
      const head = buckets[place]!
      next[target] = head
      before[target] = -2 - place
      if (head >= 0) before[head] = target
      buckets[place] = target
    }
  }
  search.count = count
  return waiting
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
