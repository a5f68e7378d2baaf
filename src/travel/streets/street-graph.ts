import { AGAINST, BIKE, FOOT, turned, WHEELS } from './street-access.ts'

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
  /** Until when changes are in it, in seconds since 1970; undefined: the extract does not say. */
  changedUntil?: number
  /** Edges that belong to no network of some size for anyone: pieces cut off at the border, and mistakes. */
  edgesOnIslands: number
}

/** Closes the edges of small networks, for each way of moving apart; tells how many edges nobody uses any more. */
export function clearIslands(vertices: number, edges: Edges, smallest: number): number {
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

export function arcsOf(vertices: number, edges: Edges): StreetGraph['arcs'] {
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
