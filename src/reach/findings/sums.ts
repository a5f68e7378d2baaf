import type { ReachArea } from '../../areas/browser.ts'
import { bandOf, bands, type Norm, UNKNOWN_WAY } from '../times/bands.ts'
import { type Fastest, fastests, fastestWithin } from './best.ts'
import { addRoom, noRoom, type Room } from './capacity.ts'
import type { Reach } from './reach.ts'

/** People, and among them people with EPA, as many as are expected; unrounded. */
export interface People {
  people: number
  expected: number
}

const nobody = (): People => ({ people: 0, expected: 0 })

/** The people of some areas: all of them, and of each band those in it, which add up to all. */
export interface ReachSum extends People {
  inBand: readonly People[]
  /** Only where the fastest way is asked for: by which way they are within the norm, if they are; adds up to all. */
  fastest?: Readonly<Record<Fastest, People>>
  /** Only where room is told of: of those whose way is known. */
  room?: Room
}

/** What is added up of each area. */
export type Told = Pick<Reach, 'seconds' | 'by' | 'room'>

/** Adds areas up by a key; those without one are in none. `norm`: within which the fastest way is told. */
export function sumBy<Key>(
  areas: readonly ReachArea[],
  reach: Told,
  norm: Norm,
  keyOf: (area: ReachArea) => Key | undefined,
): Map<Key, ReachSum> {
  const sums = new Map<Key, ReachSum>()
  areas.forEach((area, row) => {
    const key = keyOf(area)
    if (key === undefined) return
    const sum = sums.get(key) ?? {
      ...noSum(),
      ...(reach.by && { fastest: noFastest() }),
      ...(reach.room && { room: noRoom() }),
    }
    sums.set(key, sum)
    add(sum, area)
    add(sum.inBand[bandOf(reach.seconds[row]!)]!, area)
    if (reach.by) add(sum.fastest![fastestWithin(reach, norm, row)], area)
    if (reach.room && reach.seconds[row] !== UNKNOWN_WAY) addRoom(sum.room!, reach.room, row)
  })
  return sums
}

function add(sum: People, { people, expected }: People): void {
  sum.people += people
  sum.expected += expected
}

const noSum = (): ReachSum => ({ ...nobody(), inBand: bands.map(nobody) })
const noFastest = () =>
  Object.fromEntries(fastests.map((fastest) => [fastest, nobody()])) as Record<Fastest, People>

/** The sum of no areas. */
export const sumOfNobody: ReachSum = { ...noSum(), fastest: noFastest() }

/** Those of a sum who are in the first so many bands. */
export const withinBands = ({ inBand }: ReachSum, count: number): People =>
  inBand
    .slice(0, count)
    .reduce(
      (sum, { people, expected }) => ({ people: sum.people + people, expected: sum.expected + expected }),
      nobody(),
    )
