import type { ReachArea } from '../../areas/browser.ts'
import { isWithin, type Norm } from '../times/bands.ts'
import type { People } from './sums.ts'

/**
 * What another timetable does to the people of an area: they come within the norm, they fall out of it, they are within it by
 * both, by neither, or one of the two does not tell. Every area is in exactly one.
 */
export const changes = ['gains', 'loses', 'keeps', 'lacks', 'unknown'] as const
export type Change = (typeof changes)[number]

/** @param before seconds by the one timetable; @param after by the other. */
export function changeOf(before: number, after: number, norm: Norm): Change {
  const [was, is] = [isWithin(before, norm), isWithin(after, norm)]
  if (was === undefined || is === undefined) return 'unknown'
  if (was) return is ? 'keeps' : 'loses'
  return is ? 'gains' : 'lacks'
}

/** The people of one municipality by what changes for them; together they are all. */
export type ChangeSum = Record<Change, People>

/** By GM code, of all areas. */
export function sumChanges(
  areas: readonly ReachArea[],
  before: Int32Array,
  after: Int32Array,
  norm: Norm,
): Map<string, ChangeSum> {
  const sums = new Map<string, ChangeSum>()
  areas.forEach(({ municipality, people, expected }, row) => {
    const sum = sums.get(municipality) ?? noChange()
    sums.set(municipality, sum)
    const change = sum[changeOf(before[row]!, after[row]!, norm)]
    change.people += people
    change.expected += expected
  })
  return sums
}

/** All of some sums together. */
export function addChanges(sums: Iterable<ChangeSum>): ChangeSum {
  const all = noChange()
  for (const sum of sums)
    for (const change of changes) {
      all[change].people += sum[change].people
      all[change].expected += sum[change].expected
    }
  return all
}

/** The municipalities for whose people something changes, in their order. */
export const listChanged = <Named extends { code: string }>(
  municipalities: readonly Named[],
  sums: ReadonlyMap<string, ChangeSum>,
): (Named & { sum: ChangeSum })[] =>
  municipalities.flatMap((municipality) => {
    const sum = sums.get(municipality.code)
    return sum && sum.gains.people + sum.loses.people > 0 ? [{ ...municipality, sum }] : []
  })

/** Whether nothing can be said of anybody. */
export const isUnknown = (sum: ChangeSum): boolean =>
  sum.unknown.people > 0 && changes.every((change) => change === 'unknown' || sum[change].people === 0)

const noChange = (): ChangeSum =>
  Object.fromEntries(changes.map((change) => [change, { people: 0, expected: 0 }])) as ChangeSum
