import { Delaunay } from 'd3-delaunay'

/** A point on the Dutch grid in kilometres. */
export type Km = [x: number, y: number]

/*
 * Where nobody lives. The numbers (kilometres) were chosen by laying the schematic map over the official provinces:
 * it overlaps them for 0.93 (the area they share over the area they cover together).
 */

/** Between the points of the lattice. */
const LATTICE = 1.25
/** A lattice of triangles: rows this far apart, every other row moved by half a step. */
const ROW = (LATTICE * Math.sqrt(3)) / 2
/** An empty point stands off a centre by this many times the mean distance to the centre's three nearest… */
const STAND_OFF = 1
/** …but by no less and no more than this: a town keeps an edge, and the IJsselmeer does not fill up. */
const STAND_OFF_LEAST = 2
const STAND_OFF_MOST = 5
/** Square kilometres: smaller emptiness is woods and polders; the IJsselmeer and the Wadden Sea are far larger. */
const LEAST_WATER = 150
/** How far from a centre the lattice reaches: enough for every centre's cell to end against it. */
const MARGIN = 12

/** Points of a lattice laid over sea, lakes and the land across the border: far from every centre. */
export function emptyPoints(centres: readonly Km[]): Km[] {
  const delaunay = Delaunay.from(centres)
  const standOff = centres.map((centre, i) =>
    standOffOf(
      centre,
      [...delaunay.neighbors(i)].map((n) => centres[n]!),
    ),
  )
  const [west, south, east, north] = extent(centres)
  const empty = new Map<string, Km>()
  let nearest = 0
  for (let row = 0; row * ROW < north - south + 2 * MARGIN; row++) {
    for (let column = 0; column * LATTICE < east - west + 2 * MARGIN; column++) {
      const point: Km = [west - MARGIN + (column + (row % 2) / 2) * LATTICE, south - MARGIN + row * ROW]
      nearest = delaunay.find(...point, nearest)
      const away = km(point, centres[nearest]!)
      if (away > standOff[nearest]! && away < MARGIN) empty.set(place(row, column), point)
    }
  }
  return largeClusters(empty)
}

/** West, south, east and north of a set of points. */
export function extent(points: readonly Km[]): [number, number, number, number] {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

const km = ([ax, ay]: Km, [bx, by]: Km): number => Math.hypot(ax - bx, ay - by)
const place = (row: number, column: number): string => `${row} ${column}`

function standOffOf(centre: Km, neighbours: Km[]): number {
  const three = neighbours
    .map((neighbour) => km(centre, neighbour))
    .sort((a, b) => a - b)
    .slice(0, 3)
  const mean = three.reduce((sum, distance) => sum + distance, 0) / three.length
  return Math.min(STAND_OFF_MOST, Math.max(STAND_OFF_LEAST, STAND_OFF * mean))
}

/** The points that hang together with enough others to be water or abroad. */
function largeClusters(empty: ReadonlyMap<string, Km>): Km[] {
  const unseen = new Set(empty.keys())
  const large: string[] = []
  for (const first of unseen) {
    const cluster = [first]
    unseen.delete(first)
    for (const point of cluster) for (const next of around(point)) if (unseen.delete(next)) cluster.push(next)
    if (cluster.length * LATTICE * ROW >= LEAST_WATER) large.push(...cluster)
  }
  return large.map((point) => empty.get(point)!)
}

/** The six points around a point of the lattice. */
function around(point: string): string[] {
  const [row = 0, column = 0] = point.split(' ').map(Number)
  const left = row % 2 === 0 ? column - 1 : column
  return [
    place(row, column - 1),
    place(row, column + 1),
    ...[row - 1, row + 1].flatMap((beside) => [place(beside, left), place(beside, left + 1)]),
  ]
}
