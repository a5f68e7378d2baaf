import { GrowingInts } from '../../platform/growing.ts'
import { metresBetween } from '../engine/crow-fly.ts'
import { AGAINST, BIKE, FOOT, WHEELS } from './street-access.ts'
import type { Edges } from './street-graph.ts'

/** The streets of an extract, as lists of numbers of points. */
export interface Streets {
  /** The points of street `s` are the rows `first[s]` up to, not with, `first[s + 1]` of `refs`. */
  first: Int32Array
  refs: Float64Array
  access: Int32Array
}

export interface StreetPoints {
  /** Every point once, by its number. */
  ids: Float64Array
  lat: Int32Array
  lon: Int32Array
  present: Uint8Array
  /** Who cannot pass a point, for the few where somebody cannot. */
  stops: Map<number, number>
}

/** Cuts streets into edges at the points where they meet, end, or where somebody cannot pass. */
export function joinStreets({ first, refs, access }: Streets, points: StreetPoints) {
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

export function firstNotBelow(sorted: Float64Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
