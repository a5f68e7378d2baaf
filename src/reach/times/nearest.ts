import { metresBetween, secondsOver } from '../../travel/browser.ts'
import { NO_WAY } from './bands.ts'

/** How many of the nearest points are told. */
export const TOLD = 3

/** Of each area the nearest points, nearest first: those of area `a` are the rows `a * TOLD` up to `a * TOLD + TOLD`. */
export interface Nearest {
  /** The row of the point; −1: there is none. */
  point: Int32Array
  /** Whole seconds, begun ones counted; `NO_WAY` where there is no point. */
  seconds: Int32Array
}

/** The nearest points of so many areas, none as yet, and how one is put among them. */
export function nearestOf(areas: number): {
  found: Nearest
  /** Behind those as near; the farthest makes room. A point that no way leads to is not put there. */
  add: (area: number, p: number, way: number) => void
} {
  const point = new Int32Array(areas * TOLD).fill(-1)
  const seconds = new Int32Array(areas * TOLD).fill(NO_WAY)
  const add = (area: number, p: number, way: number): void => {
    let row = area * TOLD + TOLD - 1
    if (way < 0 || (point[row]! >= 0 && way >= seconds[row]!)) return
    for (; row > area * TOLD && (point[row - 1]! < 0 || seconds[row - 1]! > way); row--) {
      point[row] = point[row - 1]!
      seconds[row] = seconds[row - 1]!
    }
    point[row] = p
    seconds[row] = way
  }
  return { found: { point, seconds }, add }
}

/** Places in degrees with what a straight line from or to them has to be multiplied by. */
export interface Ends {
  lat: Float64Array
  lon: Float64Array
  detour: Float64Array
  /** Which land each is on (`lands.ts`): nobody walks or cycles from one to another. Undefined: all on one. */
  land?: Uint8Array
}

/** Metres in a degree of latitude, or a little less: what is skipped by it is surely farther. */
const METRES_PER_DEGREE = 111_000

/**
 * The nearest points of each area by one's own strength: as the crow flies, times the mean of the detour factors of both
 * ends, as `travel/engine/ways.ts` does, but with no bound. Of two equally near the first row comes first.
 */
export function findNearestByCrowFly(areas: Ends, points: Ends, cmPerSecond: number): Nearest {
  const count = areas.lat.length
  const { found, add } = nearestOf(count)
  for (let a = 0; a < count; a++) {
    const [lat, lon, detour] = [areas.lat[a]!, areas.lon[a]!, areas.detour[a]!]
    const last = a * TOLD + TOLD - 1
    for (let p = 0; p < points.lat.length; p++) {
      if (areas.land?.[a] !== points.land?.[p]) continue
      const farthest = found.point[last]! < 0 ? Infinity : found.seconds[last]!
      // A detour factor is never below 1, so the way is at least this long.
      if (((Math.abs(lat - points.lat[p]!) * METRES_PER_DEGREE) / cmPerSecond) * 100 > farthest) continue
      const factor = (detour + points.detour[p]!) / 2
      const length = Math.round(metresBetween(lat, lon, points.lat[p]!, points.lon[p]!) * factor * 100)
      add(a, p, secondsOver(length, cmPerSecond))
    }
  }
  return found
}

/** Of each area the seconds to its nearest point. */
export const firstOf = ({ seconds }: Nearest): Int32Array =>
  Int32Array.from({ length: seconds.length / TOLD }, (_, area) => seconds[area * TOLD]!)
