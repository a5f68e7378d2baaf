import type { Ways } from '../travel/browser.ts'

/** Pairs of an area and a point from which people can get to each other, one row for each; in any order. */
export interface Pairs {
  area: Int32Array
  point: Int32Array
  seconds: Int32Array
}

/** Pairs from a list of areas, points and seconds by turns. */
export function toPairs(list: readonly number[]): Pairs {
  const column = (at: number) => Int32Array.from({ length: list.length / 3 }, (_, row) => list[row * 3 + at]!)
  return { area: column(0), point: column(1), seconds: column(2) }
}

/** Pairs from ways that are listed by point. */
export function pairsOfWays({ first, area, seconds }: Pick<Ways, 'first' | 'area' | 'seconds'>): Pairs {
  const point = new Int32Array(area.length)
  for (let p = 0; p < first.length - 1; p++) point.fill(p, first[p]!, first[p + 1]!)
  return { area, point, seconds }
}

/** By whichever of several ways is soonest: each pair of an area and a point once. */
export function soonestOf(ways: readonly Pairs[]): Pairs {
  const least = new Map<number, number>()
  // One number for both: points below 2^20, areas below 2^32.
  for (const { area, point, seconds } of ways)
    for (let pair = 0; pair < area.length; pair++) {
      const key = area[pair]! * 2 ** 20 + point[pair]!
      least.set(key, Math.min(seconds[pair]!, least.get(key) ?? Infinity))
    }
  const keys = Float64Array.from(least.keys())
  return {
    area: Int32Array.from(keys, (key) => Math.floor(key / 2 ** 20)),
    point: Int32Array.from(keys, (key) => key % 2 ** 20),
    seconds: Int32Array.from(least.values()),
  }
}

/** The pairs of some areas only. */
export function pairsIn({ area, point, seconds }: Pairs, isAsked: (area: number) => boolean): Pairs {
  const rows = Int32Array.from(area.keys()).filter((row) => isAsked(area[row]!))
  const of = (column: Int32Array) => rows.map((row) => column[row]!)
  return { area: of(area), point: of(point), seconds: of(seconds) }
}

/** How much a way of so many seconds counts, from 0 (out of reach) to 1. */
export type Decay = (seconds: number) => number

/** Everything within the bound counts the same; the bound itself is within. */
export const withinOnly =
  (bound: number): Decay =>
  (seconds) =>
    seconds <= bound ? 1 : 0

/**
 * Nearer counts for more, by three rings of the same width: 1, 0.68 and 0.22, the gentler of the two sets of weights that
 * Luo & Qi (2009) take from a Gaussian.
 */
export const inRings =
  (bound: number): Decay =>
  (seconds) => {
    if (seconds > bound) return 0
    if (seconds <= bound / 3) return 1
    return seconds <= (2 * bound) / 3 ? 0.68 : 0.22
  }

/**
 * Two-step floating catchment area: what there is within reach of each area, shared with everybody who can reach it too.
 * First each point divides its supply by the demand around it; then each area adds up the shares of the points around it.
 *
 * Sources: Luo & Wang (2003), Environment and Planning B 30(6), 865–884; with a decay that is not flat, *enhanced*: Luo &
 * Qi (2009), Health & Place 15(4), 1100–1107.
 *
 * @param demand of each area, in people (or visits); not below 0.
 * @param supply of each point, in what is divided (visits a week); not below 0.
 * @returns for each area supply per unit of demand: 0 where nothing is within reach. A point with no demand around it gives
 *   nothing to anybody. Demand times result, summed over the areas, is the supply of the points that are within reach.
 */
export function floatingCatchment(
  demand: Float64Array,
  supply: Float64Array,
  { area, point, seconds }: Pairs,
  decay: Decay,
): Float64Array {
  const asked = new Float64Array(supply.length)
  const weights = Float64Array.from(seconds, decay)
  for (let pair = 0; pair < area.length; pair++) asked[point[pair]!]! += demand[area[pair]!]! * weights[pair]!
  const reached = new Float64Array(demand.length)
  for (let pair = 0; pair < area.length; pair++) {
    const j = point[pair]!
    if (asked[j]! > 0) reached[area[pair]!]! += (supply[j]! / asked[j]!) * weights[pair]!
  }
  return reached
}
