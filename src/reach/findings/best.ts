import { isWithin, NO_WAY, type Norm, norms, UNKNOWN_WAY } from '../times/bands.ts'
import { type SingleMode, singleModes } from '../times/modes.ts'
import { nearestOf, TOLD } from '../times/nearest.ts'
import { DEPARTURES, openness } from '../times/opening.ts'
import type { Reach } from './reach.ts'

/** What is known of one way of going: rows in `openness` for each area, as `reach` by its row. */
export interface OneWay {
  mode: SingleMode
  reach: Reach
  opening: Uint8Array
}

/** The row of no mode: nobody gets there, or nobody knows. */
export const NO_MODE = 255

/**
 * Of several ways of going the fastest, area by area, and which it is; of two as fast the one that is named first. A door
 * is open when it is by one of them. Where one of the ways is unknown the others still hold as far as they are within the
 * norm; beyond it, it is unknown, since the one that nobody knows of could be.
 *
 * Exact by departure too: who goes by their own strength is as long under way at each, so that the median of the best is the
 * best of the medians.
 *
 * @param ways at least one, of the same areas and points; by public transport at most one.
 */
export function findBest(ways: readonly OneWay[], norm: Norm): { reach: Reach; opening: Uint8Array } {
  const count = ways[0]!.reach.seconds.length
  const seconds = new Int32Array(count)
  const by = new Uint8Array(count)
  const opening = new Uint8Array(count)
  for (let area = 0; area < count; area++) {
    const each = ways.map(({ reach }) => reach.seconds[area]!)
    const least = fastestOf(each, norm)
    seconds[area] = least
    by[area] = least < 0 ? NO_MODE : singleModes.indexOf(ways[each.indexOf(least)]!.mode)
    opening[area] = Math.min(...ways.map((way) => openingOf(way, area)), UNKNOWN_DOOR)
    if (opening[area] === UNKNOWN_DOOR) opening[area] = openness.indexOf('unknown')
  }
  const byTransit = ways.find(({ reach }) => reach.within)?.reach
  return {
    reach: {
      nearest: mergeNearest(ways, count),
      seconds,
      by,
      hasPoints: ways.some(({ reach }) => reach.hasPoints),
      ...(byTransit && {
        within: mergeWithin(ways, count),
        ...(byTransit.nearStops && { nearStops: byTransit.nearStops }),
        ...(byTransit.isReturn && { isReturn: true }),
      }),
      ...(ways.some(({ reach }) => reach.overStreets) && { overStreets: mergeStreets(ways, by) }),
    },
    opening,
  }
}

/** What is found at the doors by one way. Where nobody knows that way, it makes no known door unknown. */
const openingOf = ({ reach, opening }: OneWay, area: number): number =>
  reach.seconds[area] === UNKNOWN_WAY ? UNKNOWN_DOOR : opening[area]!
const UNKNOWN_DOOR = openness.length

/** By which way the people of an area are within the norm, or that they are not, or that nobody knows. */
export const fastests = [...singleModes, 'beyond', 'unknown'] as const
export type Fastest = (typeof fastests)[number]
export function fastestWithin(
  { seconds, by }: Pick<Reach, 'seconds' | 'by'>,
  norm: Norm,
  area: number,
): Fastest {
  const within = isWithin(seconds[area]!, norm)
  return within === undefined ? 'unknown' : (within && singleModes[by?.[area] ?? NO_MODE]) || 'beyond'
}

/**
 * The least of what is known of several ways; where one of them is unknown and no other is within the norm, nobody knows.
 */
export function fastestOf(ways: readonly number[], norm: Norm): number {
  const known = ways.filter((seconds) => seconds >= 0)
  const least = known.length > 0 ? Math.min(...known) : NO_WAY
  return ways.includes(UNKNOWN_WAY) && !isWithin(least, norm) ? UNKNOWN_WAY : least
}

/**
 * The nearest points by whichever way. A point that is missing from one list because others are nearer is passed by those
 * in the other too, so that the lists are enough.
 */
function mergeNearest(ways: readonly OneWay[], count: number): Reach['nearest'] {
  const { found, add } = nearestOf(count)
  for (let area = 0; area < count; area++) {
    const least = new Map<number, number>()
    for (const { nearest } of ways.map(({ reach }) => reach))
      for (let row = area * TOLD; row < area * TOLD + TOLD && nearest.point[row]! >= 0; row++) {
        const [point, way] = [nearest.point[row]!, nearest.seconds[row]!]
        if (way < (least.get(point) ?? Infinity)) least.set(point, way)
      }
    for (const [point, way] of [...least].sort(([a], [b]) => a - b)) add(area, point, way)
  }
  return found
}

/** Over streets where the fastest is. */
function mergeStreets(ways: readonly OneWay[], by: Uint8Array): Uint8Array {
  const found = singleModes.map((mode) => ways.find((way) => way.mode === mode)?.reach.overStreets)
  return by.map((mode, area) => found[mode]?.[area] ?? 0)
}

/** At how many departures: all of them where somebody is there by their own strength. */
function mergeWithin(ways: readonly OneWay[], count: number): Uint8Array {
  const within = new Uint8Array(count * norms.length)
  for (const { reach } of ways)
    for (let area = 0; area < count; area++)
      norms.forEach((norm, i) => {
        const row = area * norms.length + i
        const own = reach.seconds[area]!
        const departures = reach.within?.[row] ?? (own >= 0 && own <= norm * 60 ? DEPARTURES : 0)
        if (own !== UNKNOWN_WAY) within[row] = Math.max(within[row]!, departures)
      })
  return within
}
