import { metresBetween, secondsOver } from './crow-fly.ts'
import type { Search } from './shortest-paths.ts'
import type { Snaps } from './snapping.ts'
import { turned } from './street-access.ts'

/**
 * The squares that streets within reach pass through, each with the least whole seconds, so that one search answers for
 * every bound up to its own. Coordinates are whole 1e-7 degrees.
 */
export interface Isochrone {
  south: number
  west: number
  height: number
  width: number
  rows: number
  columns: number
  /** From south to north, in each row from west to east; −1 where no street within reach passes. */
  seconds: Int32Array
}

/** What a search was asked, and from where. */
export interface Reach {
  /** The bit of `street-access.ts` that the search asked of an arc. */
  access: number
  /** Centimetres. */
  bound: number
  cmPerSecond: number
  snaps: Snaps
  point: number
}

/** 1e-7 degree of latitude, in metres. */
const METRES = metresBetween(0, 0, 1, 0) / 1e7
/** Squares grow wider rather than take more than 64 MB. */
const MOST_SQUARES = 2 ** 24

/**
 * The squares, about so many metres wide, that a search from one point reached. Beside the streets nothing is filled in: a
 * field, a lake or a building with no way through stays empty.
 */
export function reachedSquares(search: Search, reach: Reach, metres: number): Isochrone {
  const squares = squaresOver(search, reach, metres)
  const { arcs, edges } = search.graph
  const walk = (edge: number, backward: boolean, start: number): void =>
    walkEdge(search, squares, edge, backward, (along) => start + along, reach)
  for (let row = 0; row < search.count; row++) {
    const vertex = search.reached[row]!
    for (let arc = arcs.first[vertex]!; arc < arcs.first[vertex + 1]!; arc++)
      if ((arcs.access[arc]! & reach.access) !== 0)
        walk(arcs.edge[arc]! >> 1, arcs.edge[arc]! % 2 === 1, search.distance[vertex]!)
  }
  const { edge: onEdge, along: ahead, away } = reach.snaps
  const edge = onEdge[reach.point]!
  if (edge >= 0)
    walkEdge(
      search,
      squares,
      edge,
      false,
      (along) => {
        const further = along - ahead[reach.point]!
        const access = further >= 0 ? edges.access[edge]! : turned(edges.access[edge]!)
        const isOpen = further === 0 || (access & reach.access) !== 0
        return isOpen ? away[reach.point]! + Math.abs(further) : Number.POSITIVE_INFINITY
      },
      reach,
    )
  return squares
}

/** Marks the squares along an edge, where `distanceAt` so many centimetres from its beginning is within the bound. */
function walkEdge(
  { graph: { edges } }: Search,
  squares: Isochrone,
  edge: number,
  backward: boolean,
  distanceAt: (along: number) => number,
  { bound, cmPerSecond }: Reach,
): void {
  const { first, lat, lon } = edges.shape
  const [low, high] = [first[edge]!, first[edge + 1]! - 1]
  const step = backward ? -1 : 1
  // Half a square at a time misses no square but one whose corner is cut.
  const stride = (squares.height * METRES * 100) / 2
  let along = 0
  for (let row = backward ? high : low; row !== (backward ? low : high); row += step) {
    const [latA, lonA, latB, lonB] = [lat[row]!, lon[row]!, lat[row + step]!, lon[row + step]!]
    const length = metresBetween(latA / 1e7, lonA / 1e7, latB / 1e7, lonB / 1e7) * 100
    const parts = Math.max(1, Math.ceil(length / stride))
    for (let part = 0; part <= parts; part++) {
      const distance = Math.round(distanceAt(along + (length * part) / parts))
      if (distance > bound) continue
      const share = part / parts
      mark(
        squares,
        latA + (latB - latA) * share,
        lonA + (lonB - lonA) * share,
        secondsOver(distance, cmPerSecond),
      )
    }
    along += length
  }
}

function mark(squares: Isochrone, lat: number, lon: number, seconds: number): void {
  const row = Math.floor((lat - squares.south) / squares.height)
  const column = Math.floor((lon - squares.west) / squares.width)
  if (row < 0 || row >= squares.rows || column < 0 || column >= squares.columns) return
  const square = row * squares.columns + column
  const known = squares.seconds[square]!
  if (known === -1 || seconds < known) squares.seconds[square] = seconds
}

/**
 * As far as a straight line from anything reached could still go. Squares lie on a grid that depends on the point and on
 * their size alone.
 */
function squaresOver({ graph, reached, count, distance }: Search, reach: Reach, metres: number): Isochrone {
  const { shape, length } = graph.edges
  const edge = reach.snaps.edge[reach.point]!
  if (edge < 0)
    return { south: 0, west: 0, height: 1, width: 1, rows: 0, columns: 0, seconds: new Int32Array(0) }
  const start = shape.first[edge]!
  const narrower = Math.max(0.01, Math.cos((shape.lat[start]! / 1e7) * (Math.PI / 180)))
  const range = { south: 90e7, north: -90e7, west: 180e7, east: -180e7 }
  const include = (lat: number, lon: number, centimetres: number): void => {
    const high = centimetres / 100 / METRES
    const wide = high / narrower
    range.south = Math.min(range.south, lat - high)
    range.north = Math.max(range.north, lat + high)
    range.west = Math.min(range.west, lon - wide)
    range.east = Math.max(range.east, lon + wide)
  }
  include(shape.lat[start]!, shape.lon[start]!, reach.bound + length[edge]!)
  for (let row = 0; row < count; row++) {
    const vertex = reached[row]!
    include(graph.vertices.lat[vertex]!, graph.vertices.lon[vertex]!, reach.bound - distance[vertex]!)
  }
  const { south, north, west, east } = range
  const widest = 1.01 * Math.sqrt(((north - south) * (east - west) * narrower) / MOST_SQUARES)
  const height = Math.ceil(Math.max(metres / METRES, widest))
  const width = Math.ceil(height / narrower)
  const [firstRow, firstColumn] = [Math.floor(south / height), Math.floor(west / width)]
  const rows = Math.floor(north / height) - firstRow + 1
  const columns = Math.floor(east / width) - firstColumn + 1
  const seconds = new Int32Array(rows * columns).fill(-1)
  return { south: firstRow * height, west: firstColumn * width, height, width, rows, columns, seconds }
}
