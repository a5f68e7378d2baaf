import { centimetresWithin, indexPoints, secondsOver } from '../engine/crow-fly.ts'
import type { Pace } from '../engine/mobility.ts'
import {
  type AddWay,
  addByCrowFly,
  BY_STREETS,
  collectWays,
  type Ends,
  findWaysByCrowFly,
  type Ways,
} from '../engine/ways.ts'
import { FAR, prepareSearch, type Search, search, seedsTo } from './shortest-paths.ts'
import { indexStreets, type Snaps, type StreetIndex, snap } from './snapping.ts'
import { AGAINST, BIKE, FOOT, WHEELS } from './street-access.ts'
import type { StreetGraph } from './street-graph.ts'

/** Streets made ready to be asked; one for each thread. */
export interface Streets {
  graph: StreetGraph
  index: StreetIndex
  search: Search
}

export const prepareStreets = (graph: StreetGraph): Streets => ({
  graph,
  index: indexStreets(graph),
  search: prepareSearch(graph),
})

export const modeOf = (pace: Pace): number => ({ foot: FOOT, bike: BIKE, wheels: WHEELS })[pace.streets]

/** Who lives farther than this from any street is not in the extract; the middle of a postcode may lie in a field. */
const NEAR_A_STREET = 1_000

/**
 * Every area within so many seconds of each point. Where both lie near a street of the extract, over the streets: from the
 * area in a straight line to its nearest street, along streets to the nearest place on a street from the point, and in a
 * straight line to the point, all at the same pace. Any other pair as the crow flies. Without streets every pair is. Each
 * way says which of the two it is. `tell`: how many points are done.
 */
export function findWays(
  points: Ends,
  areas: Ends,
  pace: Pace,
  bound: number,
  streets?: Streets,
  tell?: (points: number) => void,
): Ways {
  if (!streets) return findWaysByCrowFly(points, areas, pace, bound)
  const mode = modeOf(pace)
  const [from, to] = [areas, points].map((ends) => snap(streets.index, ends, mode, NEAR_A_STREET)) as [
    Snaps,
    Snaps,
  ]
  const arrivals = attachAreas(streets.graph, from, mode)
  const beside = Float64Array.from(areas.lat, (lat, area) => (from.edge[area] === -1 ? lat : Number.NaN))
  const room = { found: new Int32Array(areas.lat.length), areas, pace, bound }
  const all = { ...room, index: indexPoints(areas) }
  const astray = { ...room, index: indexPoints({ lat: beside, lon: areas.lon }) }
  const best = new Int32Array(areas.lat.length).fill(FAR)
  return collectWays(points.lat.length, (point, add) => {
    tell?.(point)
    if (to.edge[point] === -1) return addByCrowFly(all, points, point, add)
    addByStreets({ streets, arrivals, from, to, pace, bound, best }, point, add)
    addByCrowFly(astray, points, point, add)
  })
}

/** The areas at each vertex: those of vertex `v` are the rows `first[v]` up to, not with, `first[v + 1]`. */
interface Arrivals {
  first: Int32Array
  area: Int32Array
  /** Centimetres from the area to the vertex. */
  distance: Int32Array
}

function attachAreas({ vertices, edges }: StreetGraph, snaps: Snaps, mode: number): Arrivals {
  const first = new Int32Array(vertices.count + 1)
  const each = (visit: (vertex: number, area: number, distance: number) => void): void => {
    for (let area = 0; area < snaps.edge.length; area++) {
      const edge = snaps.edge[area]!
      if (edge < 0) continue
      const [along, away, access] = [snaps.along[area]!, snaps.away[area]!, edges.access[edge]!]
      if ((access & (mode << AGAINST)) !== 0) visit(edges.from[edge]!, area, away + along)
      if ((access & mode) !== 0) visit(edges.to[edge]!, area, away + edges.length[edge]! - along)
    }
  }
  each((vertex) => {
    first[vertex + 1]!++
  })
  for (let vertex = 0; vertex < vertices.count; vertex++) first[vertex + 1]! += first[vertex]!
  const arrivals = { first, area: new Int32Array(first.at(-1)!), distance: new Int32Array(first.at(-1)!) }
  const next = first.slice()
  each((vertex, area, distance) => {
    arrivals.area[next[vertex]!] = area
    arrivals.distance[next[vertex]!++] = distance
  })
  return arrivals
}

interface Asked {
  streets: Streets
  arrivals: Arrivals
  /** Of the areas. */
  from: Snaps
  /** Of the points. */
  to: Snaps
  pace: Pace
  bound: number
  /** The shortest distance of each area until now; `FAR` again afterwards. */
  best: Int32Array
}

function addByStreets(asked: Asked, point: number, add: AddWay): void {
  const { streets, arrivals, from, to, pace, bound, best } = asked
  const most = centimetresWithin(bound, pace.cmPerSecond)
  const mode = modeOf(pace)
  search(streets.search, seedsTo(streets.graph, to, point, mode), mode << AGAINST, most)
  const { reached, count, distance } = streets.search
  const found: number[] = []
  const offer = (area: number, length: number): void => {
    if (length > most || length >= best[area]!) return
    if (best[area] === FAR) found.push(area)
    best[area] = length
  }
  for (let row = 0; row < count; row++) {
    const vertex = reached[row]!
    for (let at = arrivals.first[vertex]!; at < arrivals.first[vertex + 1]!; at++)
      offer(arrivals.area[at]!, distance[vertex]! + arrivals.distance[at]!)
  }
  for (const area of neighboursOnEdge(streets.graph, arrivals, from, to.edge[point]!))
    offer(area, alongOneEdge(streets.graph, from, area, to, point, mode))
  for (const area of found) {
    add(area, secondsOver(best[area]!, pace.cmPerSecond), BY_STREETS)
    best[area] = FAR
  }
}

/** The areas that came onto the streets on this very edge. */
function neighboursOnEdge({ edges }: StreetGraph, arrivals: Arrivals, from: Snaps, edge: number): number[] {
  const ends = [edges.from[edge]!, edges.to[edge]!]
  return ends.flatMap((vertex) =>
    [...arrivals.area.subarray(arrivals.first[vertex], arrivals.first[vertex + 1])].filter(
      (area) => from.edge[area] === edge,
    ),
  )
}

/** Centimetres from an area to a point on the same edge, without leaving it. */
function alongOneEdge(
  { edges }: StreetGraph,
  from: Snaps,
  area: number,
  to: Snaps,
  point: number,
  mode: number,
): number {
  const further = to.along[point]! - from.along[area]!
  const bit = further >= 0 ? mode : mode << AGAINST
  if ((edges.access[to.edge[point]!]! & bit) === 0 && further !== 0) return FAR
  return from.away[area]! + Math.abs(further) + to.away[point]!
}
