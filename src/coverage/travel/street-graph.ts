import { metresBetween } from './crow-fly.ts'
import { GrowingDoubles, GrowingInts } from './growing.ts'
import { type OsmExtract, type OsmWrong, visitOsm, wrong } from './osm-pbf.ts'
import {
  AGAINST,
  accessOfStreet,
  BIKE,
  FOOT,
  tagsOfBarriers,
  tagsOfStreets,
  tagsThatMakeStreets,
  turned,
  WHEELS,
  whoIsStopped,
} from './street-access.ts'

/**
 * Streets for walking and cycling. A vertex is a crossing or an end; an edge runs between two of them, and keeps its shape.
 * Coordinates are whole 1e-7 degrees, lengths whole centimetres, `access` as `street-access.ts` says.
 */
export interface StreetGraph {
  vertices: { count: number; lat: Int32Array; lon: Int32Array }
  edges: Edges
  /**
   * Both directions of every edge: from vertex `v` go the rows `first[v]` up to, not with, `first[v + 1]`. `edge` is twice the
   * number of the edge, and one more for against the direction in which it is drawn.
   */
  arcs: { first: Int32Array; to: Int32Array; length: Int32Array; access: Uint8Array; edge: Int32Array }
  report: StreetReport
}

export interface Edges {
  count: number
  from: Int32Array
  to: Int32Array
  length: Int32Array
  access: Uint8Array
  /**
   * The points of edge `e`, its two ends among them, are the rows `first[e]` up to, not with, `first[e + 1]`; `along` is how
   * far from the beginning of the edge.
   */
  shape: { first: Int32Array; lat: Int32Array; lon: Int32Array; along: Int32Array }
}

/** What was read, and what was left out. */
export interface StreetReport {
  streets: number
  metres: number
  /** Points of streets that the extract does not hold, as happens at its border; a street ends before such a point. */
  absentPoints: number
  /** Edges that belong to no network of some size for anyone: pieces cut off at the border, and mistakes. */
  edgesOnIslands: number
}

/**
 * A network of fewer vertices is left out: whoever starts there starts from the next street. Valhalla and OSRM do the same,
 * with networks of fewer than 50 and 1,000 vertices.
 */
const SMALLEST_NETWORK = 50
/** More references than the whole of Europe's streets has; the arrays that they need stay below 4 GB. */
const MOST_REFERENCES = 2 ** 28

export async function readStreetGraph(
  extract: OsmExtract,
  smallestNetwork = SMALLEST_NETWORK,
): Promise<StreetGraph | OsmWrong> {
  const streets = await readStreets(extract)
  if ('wrong' in streets) return streets
  const points = await readPoints(extract, streets.refs)
  if ('wrong' in points) return points
  const { vertices, edges, absentPoints } = joinStreets(streets, points)
  if (edges.count === 0) return wrong('no streets in it', 0)
  const edgesOnIslands = clearIslands(vertices.count, edges, smallestNetwork)
  const metres = edges.length.reduce((sum, length) => sum + length, 0) / 100
  const report = { streets: streets.access.length, metres, absentPoints, edgesOnIslands }
  return { vertices, edges, arcs: arcsOf(vertices.count, edges), report }
}

interface Streets {
  /** The points of street `s` are the rows `first[s]` up to, not with, `first[s + 1]` of `refs`. */
  first: Int32Array
  refs: Float64Array
  access: Int32Array
}

async function readStreets(extract: OsmExtract): Promise<Streets | OsmWrong> {
  const [first, refs, access] = [new GrowingInts(), new GrowingDoubles(), new GrowingInts()]
  first.push(0)
  let tooMany = false
  const problem = await visitOsm(extract, {
    waysWith: tagsThatMakeStreets,
    tagsOfWays: tagsOfStreets,
    way(points, count, tags) {
      const who = accessOfStreet(tags)
      if (who === 0 || count < 2) return
      tooMany ||= refs.length + count > MOST_REFERENCES
      if (tooMany) return
      for (let point = 0; point < count; point++) refs.push(points[point]!)
      first.push(refs.length)
      access.push(who)
    },
  })
  if (problem) return problem
  if (tooMany) return wrong('more than fits', 0, `${MOST_REFERENCES}`)
  return { first: first.filled().slice(), refs: refs.filled().slice(), access: access.filled().slice() }
}

interface StreetPoints {
  /** Every point once, by its number. */
  ids: Float64Array
  lat: Int32Array
  lon: Int32Array
  present: Uint8Array
  /** Who cannot pass a point, for the few where somebody cannot. */
  stops: Map<number, number>
}

async function readPoints(extract: OsmExtract, refs: Float64Array): Promise<StreetPoints | OsmWrong> {
  const ids = distinct(refs)
  const [lat, lon] = [new Int32Array(ids.length), new Int32Array(ids.length)]
  const present = new Uint8Array(ids.length)
  const stops = new Map<number, number>()
  // Numbers mostly rise through a file, so the next one wanted is mostly a few further.
  let at = 0
  let before = Number.NEGATIVE_INFINITY
  const problem = await visitOsm(extract, {
    tagsOfNodes: tagsOfBarriers,
    node(id, latitude, longitude) {
      if (id < before) at = firstNotBelow(ids, id)
      before = id
      while (at < ids.length && ids[at]! < id) at++
      if (ids[at] !== id || Math.abs(latitude) > 90e7 || Math.abs(longitude) > 180e7) return
      lat[at] = latitude
      lon[at] = longitude
      present[at] = 1
    },
    taggedNode(id, tags) {
      const who = whoIsStopped(tags)
      if (who !== 0 && ids[at] === id) stops.set(at, who)
    },
  })
  return problem ?? { ids, lat, lon, present, stops }
}

function distinct(numbers: Float64Array): Float64Array {
  const sorted = numbers.slice().sort()
  let count = 0
  for (let row = 0; row < sorted.length; row++)
    if (row === 0 || sorted[row] !== sorted[row - 1]) sorted[count++] = sorted[row]!
  return sorted.slice(0, count)
}

function firstNotBelow(sorted: Float64Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Cuts streets into edges at the points where they meet, end, or where somebody cannot pass. */
function joinStreets({ first, refs, access }: Streets, points: StreetPoints) {
  const path = Int32Array.from(refs, (id) => firstNotBelow(points.ids, id))
  const uses = countUses(path, points.ids.length)
  const drawing = new Drawing(points)
  const isVertex = (point: number): boolean => uses[point]! > 1 || points.stops.has(point)
  for (let street = 0; street < access.length; street++)
    for (const [start, end] of stretchesOf(path, first[street]!, first[street + 1]!, points.present))
      for (let from = start, row = start + 1; row <= end; row++)
        if (row === end || isVertex(path[row]!)) {
          drawing.addEdge(path, from, row, access[street]!)
          from = row
        }
  return {
    ...drawing.finish(),
    absentPoints: path.reduce((sum, point) => sum + 1 - points.present[point]!, 0),
  }
}

/** The rows, first and last, between which an extract holds every point of a street; two points at least. */
function* stretchesOf(
  path: Int32Array,
  start: number,
  end: number,
  present: Uint8Array,
): Generator<[number, number]> {
  for (let from = start; from < end; from++) {
    let last = from
    while (last < end && present[path[last]!] === 1) last++
    if (last - from >= 2) yield [from, last - 1]
    from = last
  }
}

/** How often each point is used; more than twice is told as twice. */
function countUses(path: Int32Array, count: number): Uint8Array {
  const uses = new Uint8Array(count)
  for (const point of path) if (uses[point]! < 2) uses[point]!++
  return uses
}

class Drawing {
  readonly #points: StreetPoints
  readonly #vertexOf: Int32Array
  readonly #lat = new GrowingInts()
  readonly #lon = new GrowingInts()
  readonly #from = new GrowingInts()
  readonly #to = new GrowingInts()
  readonly #length = new GrowingInts()
  readonly #access = new GrowingInts()
  readonly #shapeFirst = new GrowingInts()
  readonly #shapeLat = new GrowingInts()
  readonly #shapeLon = new GrowingInts()
  readonly #along = new GrowingInts()

  constructor(points: StreetPoints) {
    this.#points = points
    this.#vertexOf = new Int32Array(points.ids.length).fill(-1)
    this.#shapeFirst.push(0)
  }

  /** An edge through the points of `path` from row `start` to row `end`, both with. */
  addEdge(path: Int32Array, start: number, end: number, access: number): void {
    const from = this.#vertexAt(path[start]!)
    const to = this.#vertexAt(path[end]!)
    const { lat, lon } = this.#points
    let metres = 0
    for (let row = start; row <= end; row++) {
      const point = path[row]!
      const last = path[Math.max(start, row - 1)]!
      metres += metresBetween(lat[last]! / 1e7, lon[last]! / 1e7, lat[point]! / 1e7, lon[point]! / 1e7)
      this.#addPoint(point, Math.round(metres * 100))
    }
    this.#endEdge(from, to, Math.round(metres * 100), access)
  }

  #addPoint(point: number, along: number): void {
    this.#shapeLat.push(this.#points.lat[point]!)
    this.#shapeLon.push(this.#points.lon[point]!)
    this.#along.push(along)
  }

  #endEdge(from: number, to: number, length: number, access: number): void {
    this.#from.push(from)
    this.#to.push(to)
    this.#length.push(length)
    this.#access.push(access)
    this.#shapeFirst.push(this.#shapeLat.length)
  }

  /**
   * The vertex of a point. Where somebody cannot pass, each edge has an end of its own, and edges without length join those
   * ends for whoever can.
   */
  #vertexAt(point: number): number {
    const known = this.#vertexOf[point]!
    const shared = known >= 0 ? known : this.#newVertex(point)
    this.#vertexOf[point] = shared
    const stopped = this.#points.stops.get(point)
    if (stopped === undefined) return shared
    const own = this.#newVertex(point)
    const who = (FOOT | BIKE | WHEELS) & ~stopped
    for (let end = 0; end < 2; end++) this.#addPoint(point, 0)
    this.#endEdge(shared, own, 0, who | (who << AGAINST))
    return own
  }

  #newVertex(point: number): number {
    this.#lat.push(this.#points.lat[point]!)
    this.#lon.push(this.#points.lon[point]!)
    return this.#lat.length - 1
  }

  finish() {
    const edges: Edges = {
      count: this.#from.length,
      from: this.#from.filled().slice(),
      to: this.#to.filled().slice(),
      length: this.#length.filled().slice(),
      access: Uint8Array.from(this.#access.filled()),
      shape: {
        first: this.#shapeFirst.filled().slice(),
        lat: this.#shapeLat.filled().slice(),
        lon: this.#shapeLon.filled().slice(),
        along: this.#along.filled().slice(),
      },
    }
    const vertices = {
      count: this.#lat.length,
      lat: this.#lat.filled().slice(),
      lon: this.#lon.filled().slice(),
    }
    return { vertices, edges }
  }
}

/** Closes the edges of small networks, for each way of moving apart; tells how many edges nobody uses any more. */
function clearIslands(vertices: number, edges: Edges, smallest: number): number {
  const used = edges.access.reduce((count, access) => count + (access === 0 ? 0 : 1), 0)
  for (const mode of [FOOT, BIKE, WHEELS]) {
    const bits = mode | (mode << AGAINST)
    const network = new Int32Array(vertices).map((_, vertex) => vertex)
    for (let edge = 0; edge < edges.count; edge++)
      if ((edges.access[edge]! & bits) !== 0) join(network, edges.from[edge]!, edges.to[edge]!)
    const sizes = new Int32Array(vertices)
    for (let vertex = 0; vertex < vertices; vertex++) sizes[rootOf(network, vertex)]!++
    for (let edge = 0; edge < edges.count; edge++)
      if (sizes[rootOf(network, edges.from[edge]!)]! < smallest) edges.access[edge]! &= ~bits
  }
  return used - edges.access.reduce((count, access) => count + (access === 0 ? 0 : 1), 0)
}

function rootOf(parent: Int32Array, vertex: number): number {
  let at = vertex
  while (parent[at] !== at) {
    parent[at] = parent[parent[at]!]!
    at = parent[at]!
  }
  return at
}

function join(parent: Int32Array, a: number, b: number): void {
  const [rootA, rootB] = [rootOf(parent, a), rootOf(parent, b)]
  parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB)
}

function arcsOf(vertices: number, edges: Edges): StreetGraph['arcs'] {
  const first = new Int32Array(vertices + 1)
  for (let edge = 0; edge < edges.count; edge++) {
    if (edges.access[edge] === 0) continue
    first[edges.from[edge]! + 1]!++
    first[edges.to[edge]! + 1]!++
  }
  for (let vertex = 0; vertex < vertices; vertex++) first[vertex + 1]! += first[vertex]!
  const count = first[vertices]!
  const arcs = {
    first,
    to: new Int32Array(count),
    length: new Int32Array(count),
    access: new Uint8Array(count),
    edge: new Int32Array(count),
  }
  const next = first.slice(0, vertices)
  const add = (edge: number, from: number, to: number, access: number): void => {
    const row = next[from]!++
    arcs.to[row] = to
    arcs.length[row] = edges.length[edge >> 1]!
    arcs.access[row] = access
    arcs.edge[row] = edge
  }
  for (let edge = 0; edge < edges.count; edge++) {
    const access = edges.access[edge]!
    if (access === 0) continue
    add(2 * edge, edges.from[edge]!, edges.to[edge]!, access)
    add(2 * edge + 1, edges.to[edge]!, edges.from[edge]!, turned(access))
  }
  return arcs
}
