import type { Pairs } from '../times/pairs.ts'

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
