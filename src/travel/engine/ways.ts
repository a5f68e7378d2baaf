import { GrowingDoubles } from '../../platform/growing.ts'
import {
  centimetresWithin,
  findNear,
  indexPoints,
  metresBetween,
  type PointIndex,
  type Points,
  secondsOver,
} from './crow-fly.ts'
import type { Pace } from './mobility.ts'

/**
 * Ways by one's own strength: those of point `p` are the rows `first[p]` up to, not with, `first[p + 1]`, nearest first, and
 * of those equally near in the order of the areas. What is not among them is farther than the bound.
 */
export interface Ways {
  first: Int32Array
  /** The row of the area. */
  area: Int32Array
  /** Whole seconds from the area to the point, at most the bound. */
  seconds: Int32Array
  /** Of each way how it was found: `BY_CROW_FLY` or `BY_STREETS`. */
  by: Uint8Array
}
export const BY_CROW_FLY = 0
export const BY_STREETS = 1

/** Points with what a straight line there has to be multiplied by (`detourOf`). */
export interface Ends extends Points {
  detour: Float64Array
}

/**
 * Every area within so many seconds of each point, as the crow flies, times the mean of the detour factors of both ends.
 */
export function findWaysByCrowFly(points: Ends, areas: Ends, pace: Pace, bound: number): Ways {
  const near = { index: indexPoints(areas), found: new Int32Array(areas.lat.length), areas, pace, bound }
  return collectWays(points.lat.length, (point, add) => addByCrowFly(near, points, point, add))
}

export type AddWay = (area: number, seconds: number, by: number) => void

export interface NearAreas {
  index: PointIndex
  /** Room for as many as there are areas, used again for each point. */
  found: Int32Array
  areas: Ends
  pace: Pace
  bound: number
}

/**
 * Centimetres over which a sphere may be taken for a plane, and those in a degree there, less a hundredth, which is more than
 * that makes of any length.
 */
const FLAT = 2_000_000
const FLAT_DEGREE = 11_119_500 * 0.99

export function addByCrowFly(near: NearAreas, points: Ends, point: number, add: AddWay): void {
  const { index, found, areas, pace, bound } = near
  const [lat, lon, detour] = [points.lat[point]!, points.lon[point]!, points.detour[point]!]
  if (!Number.isFinite(lat + lon)) return
  const most = centimetresWithin(bound, pace.cmPerSecond)
  // A factor below 1 does not exist, so no way is shorter than the straight line.
  const count = findNear(index, lat, lon, most / 100, found)
  const isFlat = most < FLAT && Math.abs(lat) < 70
  const east = FLAT_DEGREE * Math.cos((lat * Math.PI) / 180)
  for (let row = 0; row < count; row++) {
    const area = found[row]!
    const factor = (detour + areas.detour[area]!) / 2
    // Most that is too far is so by far: it need not be measured.
    const x = (areas.lon[area]! - lon) * east * factor
    const y = (areas.lat[area]! - lat) * FLAT_DEGREE * factor
    if (isFlat && x * x + y * y > most * most && Math.abs(areas.lon[area]! - lon) < 180) continue
    const length = Math.round(metresBetween(lat, lon, areas.lat[area]!, areas.lon[area]!) * factor * 100)
    if (length <= most) add(area, secondsOver(length, pace.cmPerSecond), BY_CROW_FLY)
  }
}

/** Gathers the ways of each point and puts them in order. `find` is asked once for each point and names an area once. */
export function collectWays(points: number, find: (point: number, add: AddWay) => void): Ways {
  const first = new Int32Array(points + 1)
  // One number for nearness, then area, then how: seconds below 2^20 (twelve days), areas below 2^31.
  const keys = new GrowingDoubles()
  for (let point = 0; point < points; point++) {
    find(point, (area, seconds, by) => keys.push((seconds * 2 ** 31 + area) * 2 + by))
    keys.filled().subarray(first[point]).sort()
    first[point + 1] = keys.length
  }
  const count = keys.length
  const ways = {
    first,
    area: new Int32Array(count),
    seconds: new Int32Array(count),
    by: new Uint8Array(count),
  }
  for (let row = 0; row < count; row++) {
    const key = keys.values[row]!
    ways.by[row] = key % 2
    ways.area[row] = Math.floor(key / 2) % 2 ** 31
    ways.seconds[row] = Math.floor(key / 2 ** 32)
  }
  return ways
}
