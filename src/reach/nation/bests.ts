import { NO_WAY, norms } from '../bands.ts'
import { type Nearest, TOLD } from '../nearest.ts'
import { openness } from '../opening.ts'
import { type Found, isBeyondNorms } from './at-one-place.ts'

/**
 * The best of what each area finds at any of the places, whatever the order in which they are looked at: the nearest, the
 * most departures within each norm, the most open door. And how many places are as good, so that one of them can be taken
 * away without looking at the others again.
 */
export interface Bests {
  nearest: Nearest
  /** Rows `area * norms.length + norm`, as all that follow. */
  within: Uint8Array
  withinBy: Uint16Array
  /** Rows in `openness`. */
  opening: Uint8Array
  openingBy: Uint16Array
}

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
})

export function forget({ nearest, within, opening }: Bests, area: number): void {
  nearest.point.fill(-1, area * TOLD, (area + 1) * TOLD)
  nearest.seconds.fill(NO_WAY, area * TOLD, (area + 1) * TOLD)
  within.fill(0, area * NORMS, (area + 1) * NORMS)
  opening.fill(BEYOND, area * NORMS, (area + 1) * NORMS)
}

/** Whether a place that nobody reaches in fewer seconds may be among the best of an area. */
export function mayMatter({ nearest }: Bests, area: number, least: number): boolean {
  const last = area * TOLD + TOLD - 1
  return !isBeyondNorms(least) || nearest.point[last]! < 0 || least <= nearest.seconds[last]!
}

/** Puts a place among the nearest; of equals the first row comes first. Whether that changed anything. */
function putNearest({ point, seconds }: Nearest, area: number, place: number, median: number): boolean {
  const isBehind = (row: number): boolean =>
    point[row]! < 0 || seconds[row]! > median || (seconds[row] === median && point[row]! > place)
  let row = area * TOLD + TOLD - 1
  if (median < 0 || place < 0 || !isBehind(row)) return false
  for (; row > area * TOLD && isBehind(row - 1); row--) {
    point[row] = point[row - 1]!
    seconds[row] = seconds[row - 1]!
  }
  point[row] = place
  seconds[row] = median
  return true
}

/** So many departures, and so many places with as many. */
function putWithin({ within, withinBy }: Bests, row: number, departures: number, by: number): boolean {
  if (departures === 0 || departures < within[row]!) return false
  if (departures === within[row]) {
    withinBy[row]! += by
    return false
  }
  within[row] = departures
  withinBy[row] = by
  return true
}

function putOpening({ opening, openingBy }: Bests, row: number, found: number, by: number): boolean {
  if (found === BEYOND || found > opening[row]!) return false
  if (found === opening[row]) {
    openingBy[row]! += by
    return false
  }
  opening[row] = found
  openingBy[row] = by
  return true
}

/** Adds what is found at a place. Whether anything became better. */
export function addFound(bests: Bests, area: number, place: number, found: Found): boolean {
  let isBetter = putNearest(bests.nearest, area, place, found.median)
  for (let norm = 0; norm < NORMS; norm++)
    if (putWithin(bests, area * NORMS + norm, found.within[norm]!, 1)) isBetter = true
  return addOpening(bests, area, found) || isBetter
}

/** Adds only whether the door is open. */
export function addOpening(bests: Bests, area: number, found: Found): boolean {
  let isBetter = false
  for (let norm = 0; norm < NORMS; norm++)
    if (putOpening(bests, area * NORMS + norm, found.opening[norm]!, 1)) isBetter = true
  return isBetter
}

/** Takes away what was found at a place. Whether an area has to look at all others again. */
export function takeFound(bests: Bests, area: number, place: number, found: Found): boolean {
  let isLost = false
  for (let row = area * TOLD; row < (area + 1) * TOLD; row++)
    if (bests.nearest.point[row] === place) isLost = true
  for (let norm = 0; norm < NORMS; norm++) {
    const row = area * NORMS + norm
    if (found.within[norm]! > 0 && found.within[norm] === bests.within[row] && --bests.withinBy[row]! === 0)
      isLost = true
  }
  return takeOpening(bests, area, found) || isLost
}

export function takeOpening({ opening, openingBy }: Bests, area: number, found: Found): boolean {
  let isLost = false
  for (let norm = 0; norm < NORMS; norm++) {
    const row = area * NORMS + norm
    const was = found.opening[norm]!
    if (was !== BEYOND && was === opening[row] && --openingBy[row]! === 0) isLost = true
  }
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
}
