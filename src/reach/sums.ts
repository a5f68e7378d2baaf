import type { ReachArea } from './areas.ts'
import { bandOf, bands } from './bands.ts'

/** People, and among them people with EPA, as many as are expected; unrounded. */
export interface People {
  people: number
  expected: number
}

const nobody = (): People => ({ people: 0, expected: 0 })

/** The people of some areas: all of them, and of each band those in it, which add up to all. */
export interface ReachSum extends People {
  inBand: readonly People[]
}

/** Adds areas up by a key; those without one are in none. `seconds`: of each area to its nearest point. */
export function sumBy<Key>(
  areas: readonly ReachArea[],
  seconds: Int32Array,
  keyOf: (area: ReachArea) => Key | undefined,
): Map<Key, ReachSum> {
  const sums = new Map<Key, { people: number; expected: number; inBand: People[] }>()
  areas.forEach((area, row) => {
    const key = keyOf(area)
    if (key === undefined) return
    const sum = sums.get(key) ?? { ...nobody(), inBand: bands.map(nobody) }
    sums.set(key, sum)
    add(sum, area)
    add(sum.inBand[bandOf(seconds[row]!)]!, area)
  })
  return sums
}

function add(sum: People, { people, expected }: People): void {
  sum.people += people
  sum.expected += expected
}

/** The sum of no areas. */
export const sumOfNobody: ReachSum = { ...nobody(), inBand: bands.map(nobody) }

/** Those of a sum who are in the first so many bands. */
export const withinBands = ({ inBand }: ReachSum, count: number): People =>
  inBand
    .slice(0, count)
    .reduce(
      (sum, { people, expected }) => ({ people: sum.people + people, expected: sum.expected + expected }),
      nobody(),
    )
