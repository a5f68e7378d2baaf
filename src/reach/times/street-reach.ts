import {
  BY_STREETS,
  findWays,
  metresBetween,
  type Pace,
  type Streets,
  secondsOver,
  type Ways,
} from '../../travel/browser.ts'
import { overLand } from './lands.ts'
import { type Ends, type Nearest, nearestOf, TOLD } from './nearest.ts'

/** Twice the highest norm: so far ways over streets are looked for. */
export const STREET_BOUND = 90 * 60

/** Reach by one's own strength where there are streets; of each area by its row. */
export interface StreetReach {
  nearest: Nearest
  /** 1 where the way to the nearest point is over streets, 0 where it is as the crow flies. */
  overStreets: Uint8Array
  /** Every area within 90 minutes of each point. */
  ways: Ways
}

/**
 * Ways over streets where both ends lie near one, and as the crow flies times a detour elsewhere (`travel/streets/street-ways.ts`);
 * each area says which. A point that no street leads to within 90 minutes is as far as the crow flies times a detour, and
 * never less than 90 minutes. `tell`: how many points are done.
 */
export function findReachByStreets(
  areas: Ends,
  points: Ends,
  pace: Pace,
  streets: Streets,
  tell: (points: number) => void = () => undefined,
): StreetReach {
  const count = areas.lat.length
  const ways = overLand(findWays(points, areas, pace, STREET_BOUND, streets, tell), areas, points)
  const { found, add } = nearestOf(count)
  for (let point = 0; point < points.lat.length; point++)
    for (let row = ways.first[point]!; row < ways.first[point + 1]!; row++)
      add(ways.area[row]!, point, ways.seconds[row]!)
  const overStreets = markStreets(ways, found, count)
  for (let area = 0; area < count; area++)
    if (found.point[area * TOLD + TOLD - 1]! < 0) addFarther(found, add, area, areas, points, pace)
  return { nearest: found, overStreets, ways }
}

/** Of each area whether the way to its nearest point is over streets. */
function markStreets({ first, area, by }: Ways, { point }: Nearest, count: number): Uint8Array {
  const overStreets = new Uint8Array(count)
  for (let p = 0; p < first.length - 1; p++)
    for (let row = first[p]!; row < first[p + 1]!; row++)
      if (point[area[row]! * TOLD] === p && by[row] === BY_STREETS) overStreets[area[row]!] = 1
  return overStreets
}

/** What is within the bound is among the found, since they are fewer than are told: all others are farther. */
function addFarther(
  found: Nearest,
  add: (area: number, point: number, way: number) => void,
  area: number,
  areas: Ends,
  points: Ends,
  { cmPerSecond }: Pace,
): void {
  const known = new Set(found.point.subarray(area * TOLD, area * TOLD + TOLD))
  for (let point = 0; point < points.lat.length; point++) {
    if (known.has(point) || areas.land?.[area] !== points.land?.[point]) continue
    const metres = metresBetween(areas.lat[area]!, areas.lon[area]!, points.lat[point]!, points.lon[point]!)
    const length = Math.round(metres * ((areas.detour[area]! + points.detour[point]!) / 2) * 100)
    add(area, point, Math.max(STREET_BOUND + 1, secondsOver(length, cmPerSecond)))
  }
}

/** Those of some ways that take no longer than a bound, in the same order. */
export function waysWithin({ first, area, seconds, by }: Ways, bound: number): Ways {
  const rows = [...seconds.keys()].filter((row) => seconds[row]! <= bound)
  const begin = new Int32Array(first.length)
  let at = 0
  for (let point = 0; point < first.length - 1; point++) {
    while (at < rows.length && rows[at]! < first[point + 1]!) at++
    begin[point + 1] = at
  }
  return {
    first: begin,
    area: Int32Array.from(rows, (row) => area[row]!),
    seconds: Int32Array.from(rows, (row) => seconds[row]!),
    by: Uint8Array.from(rows, (row) => by[row]!),
  }
}
