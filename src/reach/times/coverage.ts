import { NO_WAY, type Norm, norms } from './bands.ts'
import { type Nearest, TOLD } from './nearest.ts'
import type { Areas } from './places.ts'

/** What is added up: each way of going, and whichever is soonest. */
export const counted = ['lopen', 'fiets', 'ov', 'beste'] as const

/** Who gets there, in the whole country: of each area by its row, and added up. A change of a place writes them anew. */
export interface Coverage extends AreaColumns {
  /** People within each norm: rows `(part * counted.length + way) * norms.length + norm`. */
  people: Float64Array
}

export interface AreaColumns {
  /** Seconds to the nearest place; `NO_WAY` where there is none. */
  onFoot: Int32Array
  byBike: Int32Array
  /**
   * By public transport, or on foot where that is sooner: to the nearest places, the time that half of the departures do not
   * pass. A place that nobody gets to within 90 minutes at half of the departures is not among them.
   */
  nearest: Nearest
  /** At how many departures one and the same place is within each norm: rows `area * norms.length + norm`. */
  within: Uint8Array
  /** What is found at the doors within each norm, rows in `openness`: rows `area * norms.length + norm`. */
  opening: Uint8Array
  /** The row in `counted` of what is soonest; of equals the first; −1: there is no way. */
  soonest: Int8Array
}

export const layOutCoverage = (
  { lat, parts }: Areas,
  { nearest, within, opening }: Pick<AreaColumns, 'nearest' | 'within' | 'opening'>,
): Coverage => ({
  ...layOutColumns(lat.length),
  ...{ nearest, within, opening },
  people: new Float64Array(parts * counted.length * norms.length),
})

/** Which way is soonest from an area. */
export function chooseSoonest({ onFoot, byBike, nearest, soonest }: Coverage, area: number): void {
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (let way = 0; way < 3; way++) {
    const seconds = way === 0 ? onFoot[area]! : way === 1 ? byBike[area]! : nearest.seconds[area * TOLD]!
    if (seconds < 0 || seconds >= least) continue
    best = way
    least = seconds
  }
  soonest[area] = best
}

/** Adds the people of an area to the sums, or takes them away with −1. */
export function addPeople(coverage: Coverage, { people, part }: Areas, area: number, sign: 1 | -1): void {
  const { onFoot, byBike, nearest } = coverage
  const [walk, ride, travel] = [onFoot[area]!, byBike[area]!, nearest.seconds[area * TOLD]!]
  const best = [walk, ride, travel][coverage.soonest[area]!] ?? NO_WAY
  const row = part[area]! * counted.length
  addWithin(coverage.people, row, walk, sign * people[area]!)
  addWithin(coverage.people, row + 1, ride, sign * people[area]!)
  addWithin(coverage.people, row + 2, travel, sign * people[area]!)
  addWithin(coverage.people, row + 3, best, sign * people[area]!)
}

function addWithin(sums: Float64Array, row: number, seconds: number, people: number): void {
  if (seconds < 0) return
  for (let norm = 0; norm < norms.length; norm++)
    if (seconds <= norms[norm]! * 60) sums[row * norms.length + norm]! += people
}

/** The people of a part of the country within a norm. */
export const peopleWithin = (
  { people }: Coverage,
  part: number,
  way: (typeof counted)[number],
  norm: Norm,
): number => people[(part * counted.length + counted.indexOf(way)) * norms.length + norms.indexOf(norm)]!

/** What a change does: the areas of which anything differs, and what is told of each before and after, by the same rows. */
export interface Difference {
  areas: Int32Array
  before: AreaColumns
  after: AreaColumns
}

export const layOutColumns = (areas: number): AreaColumns => ({
  onFoot: new Int32Array(areas),
  byBike: new Int32Array(areas),
  nearest: { point: new Int32Array(areas * TOLD), seconds: new Int32Array(areas * TOLD) },
  within: new Uint8Array(areas * norms.length),
  opening: new Uint8Array(areas * norms.length),
  soonest: new Int8Array(areas),
})

/** Each column, and how many numbers of it belong to one area. */
const columnsOf = ({ onFoot, byBike, nearest, within, opening, soonest }: AreaColumns) =>
  [
    [onFoot, 1],
    [byBike, 1],
    [nearest.point, TOLD],
    [nearest.seconds, TOLD],
    [within, norms.length],
    [opening, norms.length],
    [soonest, 1],
  ] as const

/** Copies what is told of one area to a row of other columns. */
export function copyArea(from: AreaColumns, area: number, to: AreaColumns, row: number): void {
  const columns = columnsOf(to)
  columnsOf(from).forEach(([column, width], which) => {
    const copy = columns[which]![0]
    for (let at = 0; at < width; at++) copy[row * width + at] = column[area * width + at]!
  })
}

/** Of some areas, those of which anything is otherwise now than it was. */
export function differenceOf(areas: Int32Array, was: AreaColumns, is: AreaColumns): Difference {
  const [before, after] = [columnsOf(was), columnsOf(is)]
  const differing = areas.filter((area) =>
    before.some(([column, width], which) => {
      const now = after[which]![0]
      for (let at = area * width; at < (area + 1) * width; at++) if (column[at] !== now[at]) return true
      return false
    }),
  )
  const difference = {
    areas: differing,
    before: layOutColumns(differing.length),
    after: layOutColumns(differing.length),
  }
  differing.forEach((area, row) => {
    copyArea(was, area, difference.before, row)
    copyArea(is, area, difference.after, row)
  })
  return difference
}
