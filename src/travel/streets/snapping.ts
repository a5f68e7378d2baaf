import { metresBetween, type Points } from '../engine/crow-fly.ts'
import { AGAINST } from './street-access.ts'
import type { Edges, StreetGraph } from './street-graph.ts'

/** Where points come onto the streets: on which edge, how far along it, and how far beside it, in whole centimetres. */
export interface Snaps {
  /** The edge; −1 for a point that has no street near enough. */
  edge: Int32Array
  along: Int32Array
  away: Int32Array
}

/** Stretches of street by the cells of a grid that they touch. */
export interface StreetIndex {
  edges: Edges
  grid: Grid
  /** Of each cell, the rows of `stretches` up to, not with, those of the next. */
  first: Int32Array
  /** A stretch runs from this row of the edges' shape to the next. */
  stretches: Int32Array
}

interface Grid {
  south: number
  west: number
  /** Of a cell, in 1e-7 degrees. */
  height: number
  width: number
  rows: number
  columns: number
}

/** About 200 m: most points have a street in their own cell or the next. */
const CELL = 18_000
/** So that the cells of a whole country, or of a hostile file with streets at both poles, stay within 64 MB. */
const MOST_CELLS = 2 ** 24

export function indexStreets({ edges, vertices }: StreetGraph): StreetIndex {
  const grid = gridOver(edges, vertices.count)
  const { first: shapeFirst, lat, lon } = edges.shape
  const first = new Int32Array(grid.rows * grid.columns + 1)
  const eachCell = (visit: (cell: number, stretch: number) => void): void => {
    for (let edge = 0; edge < edges.count; edge++) {
      if (edges.access[edge] === 0) continue
      for (let stretch = shapeFirst[edge]!; stretch < shapeFirst[edge + 1]! - 1; stretch++)
        cellsOf(grid, lat[stretch]!, lon[stretch]!, lat[stretch + 1]!, lon[stretch + 1]!, (cell) =>
          visit(cell, stretch),
        )
    }
  }
  eachCell((cell) => {
    first[cell + 1]!++
  })
  for (let cell = 0; cell < first.length - 1; cell++) first[cell + 1]! += first[cell]!
  const stretches = new Int32Array(first.at(-1)!)
  const next = first.slice()
  eachCell((cell, stretch) => {
    stretches[next[cell]!++] = stretch
  })
  return { edges, grid, first, stretches }
}

function gridOver({ shape }: Edges, vertices: number): Grid {
  const [south, north] = rangeOf(shape.lat)
  const [west, east] = rangeOf(shape.lon)
  const wider = Math.max(0.05, Math.cos(((south + north) / 2e7) * (Math.PI / 180)))
  // No more cells than serve: some for each vertex.
  const most = Math.min(MOST_CELLS, 16 * vertices + 1024)
  const atLeast = Math.sqrt(((north - south + 1) * (east - west + 1) * wider) / most)
  const height = Math.ceil(Math.max(CELL, atLeast, (north - south) / 2048, ((east - west) * wider) / 2048))
  const width = Math.ceil(height / wider)
  const rows = Math.floor((north - south) / height) + 1
  return { south, west, height, width, rows, columns: Math.floor((east - west) / width) + 1 }
}

function rangeOf(numbers: Int32Array): [least: number, most: number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const number of numbers) {
    if (number < least) least = number
    if (number > most) most = number
  }
  return [least, most]
}

/** Every cell that a stretch touches, some perhaps twice: a long one is halved until it lies in four cells at most. */
function cellsOf(
  grid: Grid,
  latA: number,
  lonA: number,
  latB: number,
  lonB: number,
  visit: (cell: number) => void,
): void {
  const [rowA, rowB] = [rowAt(grid, latA), rowAt(grid, latB)]
  const [columnA, columnB] = [columnAt(grid, lonA), columnAt(grid, lonB)]
  if (Math.abs(rowA - rowB) > 1 || Math.abs(columnA - columnB) > 1) {
    const [lat, lon] = [(latA + latB) / 2, (lonA + lonB) / 2]
    cellsOf(grid, latA, lonA, lat, lon, visit)
    cellsOf(grid, lat, lon, latB, lonB, visit)
    return
  }
  for (let row = Math.min(rowA, rowB); row <= Math.max(rowA, rowB); row++)
    for (let column = Math.min(columnA, columnB); column <= Math.max(columnA, columnB); column++)
      visit(row * grid.columns + column)
}

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, Math.floor(value)))
const rowAt = (grid: Grid, lat: number): number => within((lat - grid.south) / grid.height, grid.rows)
const columnAt = (grid: Grid, lon: number): number => within((lon - grid.west) / grid.width, grid.columns)

/** Metres in 1e-7 degree of latitude, by the same radius as `crow-fly.ts`. */
const METRES = metresBetween(0, 0, 1, 0) / 1e7

/**
 * The nearest street of each point that the way of moving may use, within so many metres in a straight line. Equally near:
 * the one that the file names first.
 */
export function snap(index: StreetIndex, points: Points, mode: number, metres: number): Snaps {
  const count = points.lat.length
  const snaps = {
    edge: new Int32Array(count).fill(-1),
    along: new Int32Array(count),
    away: new Int32Array(count),
  }
  const bits = mode | (mode << AGAINST)
  for (let point = 0; point < count; point++) {
    const [lat, lon] = [points.lat[point]! * 1e7, points.lon[point]! * 1e7]
    if (!Number.isFinite(lat + lon)) continue
    const nearest = nearestStretch(index, lat, lon, bits, metres)
    if (nearest) [snaps.edge[point], snaps.along[point], snaps.away[point]] = place(index.edges, nearest)
  }
  return snaps
}

interface Nearest {
  stretch: number
  edge: number
  /** How far along the stretch, from 0 to 1. */
  part: number
  metres: number
}

function nearestStretch(
  index: StreetIndex,
  lat: number,
  lon: number,
  bits: number,
  metres: number,
): Nearest | undefined {
  // Looks in a small square first; what is found within it cannot be beaten from outside.
  for (let reach = Math.min(metres, CELL * METRES); ; reach = Math.min(metres, reach * 4)) {
    const nearest = nearestWithin(index, lat, lon, bits, reach)
    if (nearest || reach >= metres) return nearest
  }
}

function nearestWithin(
  index: StreetIndex,
  lat: number,
  lon: number,
  bits: number,
  reach: number,
): Nearest | undefined {
  const { edges, grid, first, stretches } = index
  const narrower = Math.cos((lat / 1e7) * (Math.PI / 180))
  const high = reach / METRES
  const wide = high / Math.max(0.01, narrower)
  let best: Nearest | undefined
  let least = high ** 2
  const look = (stretch: number): void => {
    const { part, squared } = nearestPart(edges, stretch, lat, lon, narrower)
    if (squared > least || (squared === least && best && stretch >= best.stretch)) return
    const edge = edgeOf(edges, stretch)
    if ((edges.access[edge]! & bits) === 0) return
    least = squared
    best = { stretch, edge, part, metres: Math.sqrt(squared) * METRES }
  }
  const [lastRow, lastColumn] = [rowAt(grid, lat + high), columnAt(grid, lon + wide)]
  for (let row = rowAt(grid, lat - high); row <= lastRow; row++)
    for (let column = columnAt(grid, lon - wide); column <= lastColumn; column++) {
      const cell = row * grid.columns + column
      for (let at = first[cell]!; at < first[cell + 1]!; at++) look(stretches[at]!)
    }
  return best
}

/** The nearest part of a straight stretch, in the plane: over some hundreds of metres the earth is flat. */
function nearestPart({ shape }: Edges, stretch: number, lat: number, lon: number, narrower: number) {
  const y = shape.lat[stretch]! - lat
  const x = (shape.lon[stretch]! - lon) * narrower
  const dy = shape.lat[stretch + 1]! - shape.lat[stretch]!
  const dx = (shape.lon[stretch + 1]! - shape.lon[stretch]!) * narrower
  const length = dx * dx + dy * dy
  const part = length === 0 ? 0 : Math.max(0, Math.min(1, -(x * dx + y * dy) / length))
  return { part, squared: (x + part * dx) ** 2 + (y + part * dy) ** 2 }
}

/** The edge that a row of the shape belongs to. */
function edgeOf({ shape, count }: Edges, row: number): number {
  let low = 0
  let high = count
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (shape.first[middle]! <= row) low = middle
    else high = middle
  }
  return low
}

function place(
  { shape }: Edges,
  { stretch, edge, part, metres }: Nearest,
): [edge: number, along: number, away: number] {
  const [start, end] = [shape.along[stretch]!, shape.along[stretch + 1]!]
  return [edge, Math.round(start + (end - start) * part), Math.round(metres * 100)]
}
