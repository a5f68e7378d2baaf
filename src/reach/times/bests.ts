import type { Found } from './at-one-place.ts'
import { NO_WAY, norms } from './bands.ts'
import { type Nearest, TOLD } from './nearest.ts'
import { DEPARTURES, openness } from './opening.ts'
import { MINUTE, NEVER } from './places.ts'

/**
 * The best of what each area finds at any of the places, whatever the order in which they are looked at: the nearest, the
 * most departures within each norm, the most open door. And how many places at least are as good, so that one of them can be
 * taken away, as a rule, without looking at the others again.
 */
export interface Bests {
  nearest: Nearest
  /** Rows `area * norms.length + norm`, as all that follow. */
  within: Uint8Array
  withinBy: Uint16Array
  /** Rows in `openness`. */
  opening: Uint8Array
  openingBy: Uint16Array
  /**
   * In how many seconds a place has to be near to matter: one that may be open, one that is unknown at best, one that is
   * closed; rows `area * DOORS + openness`.
   */
  needs: Int32Array
}

const DOORS = 3
/** As many as good as the best are counted; whoever is as good after that makes no difference. */
const ENOUGH = 2
const NORMS = norms.length
const BEYOND = openness.indexOf('beyond')

export const layOutBests = (areas: number): Bests => ({
  nearest: {
    point: new Int32Array(areas * TOLD).fill(-1),
    seconds: new Int32Array(areas * TOLD).fill(NO_WAY),
  },
  within: new Uint8Array(areas * NORMS),
  withinBy: new Uint16Array(areas * NORMS),
  opening: new Uint8Array(areas * NORMS).fill(BEYOND),
  openingBy: new Uint16Array(areas * NORMS),
  needs: new Int32Array(areas * DOORS).fill(NEVER),
})

export function forget({ nearest, within, opening, needs }: Bests, area: number): void {
  needs.fill(NEVER, area * DOORS, (area + 1) * DOORS)
  nearest.point.fill(-1, area * TOLD, (area + 1) * TOLD)
  nearest.seconds.fill(NO_WAY, area * TOLD, (area + 1) * TOLD)
  within.fill(0, area * NORMS, (area + 1) * NORMS)
  opening.fill(BEYOND, area * NORMS, (area + 1) * NORMS)
}

/** The seconds to the last of the nearest: who is farther is not among them. */
export function farthestOf({ nearest }: Bests, area: number): number {
  const last = area * TOLD + TOLD - 1
  return nearest.point[last]! < 0 ? NEVER : nearest.seconds[last]!
}

/** Whether a place that nobody reaches in fewer seconds may be among the nearest. */
export const isNear = (bests: Bests, area: number, least: number): boolean => least <= farthestOf(bests, area)

/** Whether a place with such a door that nobody reaches in fewer seconds may be among the best, or make them more. */
export const mayMatter = ({ needs }: Bests, area: number, least: number, door: number): boolean =>
  least <= needs[area * DOORS + door]!

/** The most seconds in which any place may matter. */
export const needOf = ({ needs }: Bests, area: number): number => needs[area * DOORS]!

function writeNeeds(bests: Bests, area: number): void {
  const farthest = farthestOf(bests, area)
  for (let door = 0; door < DOORS; door++) {
    let need = farthest
    for (let norm = NORMS - 1; norm >= 0 && need < norms[norm]! * MINUTE; norm--)
      if (mayBeBetter(bests, area * NORMS + norm, door)) need = norms[norm]! * MINUTE
    bests.needs[area * DOORS + door] = need
  }
}

function mayBeBetter({ within, withinBy, opening, openingBy }: Bests, row: number, door: number): boolean {
  if (within[row]! < DEPARTURES || withinBy[row]! < ENOUGH) return true
  return opening[row]! > door || (opening[row] === door && openingBy[row]! < ENOUGH)
}

/** Puts a place among the nearest; of equals the first row comes first. */
function putNearest({ point, seconds }: Nearest, area: number, place: number, median: number): void {
  const isBehind = (row: number): boolean =>
    point[row]! < 0 || seconds[row]! > median || (seconds[row] === median && point[row]! > place)
  let row = area * TOLD + TOLD - 1
  if (median < 0 || place < 0 || !isBehind(row)) return
  for (; row > area * TOLD && isBehind(row - 1); row--) {
    point[row] = point[row - 1]!
    seconds[row] = seconds[row - 1]!
  }
  point[row] = place
  seconds[row] = median
}

/** So many departures, and so many places with as many. */
function putWithin({ within, withinBy }: Bests, row: number, departures: number, by: number): void {
  if (departures === 0 || departures < within[row]!) return
  withinBy[row] = departures === within[row] ? withinBy[row]! + by : by
  within[row] = departures
}

function putOpening({ opening, openingBy }: Bests, row: number, found: number, by: number): void {
  if (found === BEYOND || found > opening[row]!) return
  openingBy[row] = found === opening[row] ? openingBy[row]! + by : by
  opening[row] = found
}

/** Adds what is found at a place. */
export function addFound(bests: Bests, area: number, place: number, found: Found): void {
  putNearest(bests.nearest, area, place, found.median)
  for (let norm = 0; norm < NORMS; norm++) putWithin(bests, area * NORMS + norm, found.within[norm]!, 1)
  addOpening(bests, area, found)
}

/** Adds only whether the door is open. */
export function addOpening(bests: Bests, area: number, found: Found): void {
  for (let norm = 0; norm < NORMS; norm++) putOpening(bests, area * NORMS + norm, found.opening[norm]!, 1)
  writeNeeds(bests, area)
}

/** Takes away what was found at a place. Whether an area has to look at all others again. */
export function takeFound(bests: Bests, area: number, place: number, found: Found): boolean {
  let isLost = false
  for (let row = area * TOLD; row < (area + 1) * TOLD; row++)
    if (bests.nearest.point[row] === place) isLost = true
  for (let norm = 0; norm < NORMS; norm++) {
    const row = area * NORMS + norm
    const was = found.within[norm]!
    if (was > 0 && was === bests.within[row] && takeOne(bests.withinBy, row)) isLost = true
  }
  return takeOpening(bests, area, found) || isLost
}

/** One that was not counted may have been taken too: then rather too few are left than too many. */
function takeOne(by: Uint16Array, row: number): boolean {
  if (by[row]! > 0) by[row]!--
  return by[row] === 0
}

export function takeOpening(bests: Bests, area: number, found: Found): boolean {
  const { opening, openingBy } = bests
  let isLost = false
  for (let norm = 0; norm < NORMS; norm++) {
    const row = area * NORMS + norm
    const was = found.opening[norm]!
    if (was !== BEYOND && was === opening[row] && takeOne(openingBy, row)) isLost = true
  }
  writeNeeds(bests, area)
  return isLost
}

/** Puts together what two threads found at places of their own. */
export function joinBests(bests: Bests, other: Bests): void {
  const { nearest } = other
  for (let row = 0; row < nearest.point.length; row++)
    putNearest(bests.nearest, Math.floor(row / TOLD), nearest.point[row]!, nearest.seconds[row]!)
  for (let row = 0; row < bests.within.length; row++) {
    putWithin(bests, row, other.within[row]!, other.withinBy[row]!)
    putOpening(bests, row, other.opening[row]!, other.openingBy[row]!)
  }
  for (let area = 0; area * TOLD < nearest.point.length; area++) writeNeeds(bests, area)
}
