import { GrowingInts } from '../../platform/growing.ts'
import { metresBetween, secondsOver } from '../engine/crow-fly.ts'
import { FAR, type Search } from './shortest-paths.ts'
import type { Snaps } from './snapping.ts'
import { turned } from './street-access.ts'
import type { Edges, StreetGraph } from './street-graph.ts'

/** A grid over all streets, and through which of its squares each edge runs. Coordinates are whole 1e-7 degrees. */
export interface StreetSquares {
  south: number
  west: number
  /** Of a square. */
  height: number
  width: number
  rows: number
  columns: number
  /** Of edge `e` the pieces are the rows `first[e]` up to, not with, `first[e + 1]`. */
  first: Int32Array
  /** The square of a piece: its row from the south times `columns`, and its column from the west. */
  square: Int32Array
  /** Where a piece begins and ends, in centimetres along the edge. */
  begin: Int32Array
  end: Int32Array
  /** Room for a search, `FAR` before and after it. */
  least: Int32Array
}

/** The room for a search stays below 64 MB: squares grow wider over a larger part of the world. */
const MOST_SQUARES = 2 ** 24
/** 1e-7 degree of latitude, in metres. */
const METRES = metresBetween(0, 0, 1, 0) / 1e7

/** Squares about so many metres wide. */
export function layOutSquares({ edges }: StreetGraph, metres: number): StreetSquares {
  const grid = gridOver(edges, metres)
  const [first, square, begin, end] = [
    new Int32Array(edges.count + 1),
    new GrowingInts(),
    new GrowingInts(),
    new GrowingInts(),
  ]
  for (let edge = 0; edge < edges.count; edge++) {
    if (edges.access[edge] !== 0)
      cutEdge(grid, edges, edge, (inSquare, from, to) => {
        const isSame = square.length > first[edge]! && square.values[square.length - 1] === inSquare
        if (isSame) end.values[end.length - 1] = to
        else
          for (const [column, value] of [
            [square, inSquare],
            [begin, from],
            [end, to],
          ] as const)
            column.push(value)
      })
    first[edge + 1] = square.length
  }
  const pieces = { square: square.filled().slice(), begin: begin.filled().slice(), end: end.filled().slice() }
  return { ...grid, first, ...pieces, least: new Int32Array(grid.rows * grid.columns).fill(FAR) }
}

type Grid = Pick<StreetSquares, 'south' | 'west' | 'height' | 'width' | 'rows' | 'columns'>

function gridOver({ shape }: Edges, metres: number): Grid {
  const range = { south: 90e7, north: -90e7, west: 180e7, east: -180e7 }
  for (let point = 0; point < shape.lat.length; point++) {
    range.south = Math.min(range.south, shape.lat[point]!)
    range.north = Math.max(range.north, shape.lat[point]!)
    range.west = Math.min(range.west, shape.lon[point]!)
    range.east = Math.max(range.east, shape.lon[point]!)
  }
  const narrower = Math.max(0.05, Math.cos(((range.south + range.north) / 2e7) * (Math.PI / 180)))
  const [high, wide] = [range.north - range.south + 1, range.east - range.west + 1]
  const least = Math.max(
    Math.sqrt((high * wide * narrower) / MOST_SQUARES),
    high / 4096,
    (wide * narrower) / 4096,
  )
  const height = Math.ceil(metres / METRES > least ? metres / METRES : least * 1.01)
  const width = Math.ceil(height / narrower)
  const [south, west] = [Math.floor(range.south / height) * height, Math.floor(range.west / width) * width]
  const rows = Math.floor((range.north - south) / height) + 1
  return { south, west, height, width, rows, columns: Math.floor((range.east - west) / width) + 1 }
}

/** Cuts an edge where it passes from one square into the next, in the order in which it is drawn. */
function cutEdge(
  grid: Grid,
  { shape }: Edges,
  edge: number,
  tell: (square: number, begin: number, end: number) => void,
): void {
  const { first, lat, lon, along } = shape
  for (let point = first[edge]!; point < first[edge + 1]! - 1; point++) {
    const y = (lat[point]! - grid.south) / grid.height
    const x = (lon[point]! - grid.west) / grid.width
    const dy = (lat[point + 1]! - lat[point]!) / grid.height
    const dx = (lon[point + 1]! - lon[point]!) / grid.width
    const cuts = [...crossings(y, dy), ...crossings(x, dx)].sort((a, b) => a - b)
    const [start, length] = [along[point]!, along[point + 1]! - along[point]!]
    let from = 0
    for (const to of [...cuts, 1]) {
      // The middle of a piece lies in no doubt in one square.
      const middle = (from + to) / 2
      const row = Math.min(grid.rows - 1, Math.floor(y + dy * middle))
      const column = Math.min(grid.columns - 1, Math.floor(x + dx * middle))
      tell(row * grid.columns + column, start + Math.round(length * from), start + Math.round(length * to))
      from = to
    }
  }
}

/** At which parts of a way from `from`, over `over` squares, a line between two squares is passed. */
function crossings(from: number, over: number): number[] {
  const [low, high] = [Math.min(from, from + over), Math.max(from, from + over)]
  const lines: number[] = []
  for (let line = Math.floor(low) + 1; line < high; line++) lines.push((line - from) / over)
  return lines
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

/**
 * The squares that streets within reach pass through, by their number, each with the whole seconds to its nearest place on a
 * street; so that one search answers for every bound up to its own.
 */
export interface Isochrone {
  square: Int32Array
  seconds: Int32Array
}

/**
 * The squares that a search from one point reached. Beside the streets nothing is filled in: a field, a lake, a building with
 * no way through are no part of it.
 */
export function reachedSquares(squares: StreetSquares, search: Search, reach: Reach): Isochrone {
  const found: number[] = []
  markEdges(squares, search, reach, found)
  markOwnEdge(squares, search, reach, found)
  const square = Int32Array.from(found).sort()
  const seconds = new Int32Array(square.length)
  for (let row = 0; row < square.length; row++) {
    seconds[row] = secondsOver(squares.least[square[row]!]!, reach.cmPerSecond)
    squares.least[square[row]!] = FAR
  }
  return { square, seconds }
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the one loop that takes the time, with its columns at hand
function markEdges(squares: StreetSquares, search: Search, { access, bound }: Reach, found: number[]): void {
  const { first, square, begin, end, least } = squares
  const { distance, reached, count } = search
  const { first: firstArc, to, length, access: allowed, edge: sides } = search.graph.arcs
  for (let row = 0; row < count; row++) {
    const vertex = reached[row]!
    const here = distance[vertex]!
    const lastArc = firstArc[vertex + 1]!
    for (let arc = firstArc[vertex]!; arc < lastArc; arc++) {
      const isAgainst = (sides[arc]! & 1) === 1
      const there = distance[to[arc]!]!
      // An edge is looked at once: from its beginning, or from its end when its beginning was not reached.
      if (isAgainst && there !== FAR) continue
      const mayGo = (allowed[arc]! & access) !== 0
      const mayCome = there !== FAR && (turned(allowed[arc]!) & access) !== 0
      const edge = sides[arc]! >> 1
      const [lastPiece, whole] = [first[edge + 1]!, length[arc]!]
      for (let piece = first[edge]!; piece < lastPiece; piece++) {
        const near = isAgainst ? whole - end[piece]! : begin[piece]!
        let nearest = mayGo ? here + near : FAR
        if (mayCome && there + whole - end[piece]! < nearest) nearest = there + whole - end[piece]!
        const place = square[piece]!
        const known = least[place]!
        if (nearest > bound || nearest >= known) continue
        if (known === FAR) found.push(place)
        least[place] = nearest
      }
    }
  }
}

/** The edge where one begins, from that place. */
function markOwnEdge(
  { first, square, begin, end, least }: StreetSquares,
  { graph: { edges } }: Search,
  { access, bound, snaps, point }: Reach,
  found: number[],
): void {
  const edge = snaps.edge[point]!
  if (edge < 0) return
  const along = snaps.along[point]!
  for (let piece = first[edge]!; piece < first[edge + 1]!; piece++) {
    const ahead = Math.max(0, begin[piece]! - along)
    const back = Math.max(0, along - end[piece]!)
    const isOpen = ((back > 0 ? turned(edges.access[edge]!) : edges.access[edge]!) & access) !== 0
    const nearest = snaps.away[point]! + ahead + back
    const place = square[piece]!
    if ((!isOpen && ahead + back > 0) || nearest > bound || nearest >= least[place]!) continue
    if (least[place] === FAR) found.push(place)
    least[place] = nearest
  }
}
