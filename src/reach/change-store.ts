import type { Platform } from '../platform/platform.ts'
import type { ReachChoices } from './choices.ts'
import { type ChangeSum, sumChanges } from './findings/compare-reach.ts'
import { type ReachFacts, readReachFacts } from './store.ts'
import { type OtherTimetable, readOtherTimetable, readTimetableLoaded } from './timetable-store.ts'
import { hasAnswer, lookAtTimetable, type TransitLook } from './transit-store.ts'

/** What another timetable changes: the earlier of the two is `before`. */
export interface TimetableChange {
  reachFacts: ReachFacts
  choices: ReachChoices
  /** What the other one is to the loaded one; undefined: there is no other. */
  role: OtherTimetable['role'] | undefined
  /** Undefined: none was loaded. */
  before: TransitLook | undefined
  after: TransitLook | undefined
  /** By GM code; undefined: one of the two does not tell yet, or not at all. */
  sums: Map<string, ChangeSum> | undefined
  /** Whether the two are one and the same. */
  isSame: boolean
}

/** Looks at both; what takes longer than `patience` milliseconds is told as being computed, and goes on. */
export async function lookAtChange(
  platform: Pick<Platform, 'database' | 'now'>,
  choices: ReachChoices,
  patience: number,
): Promise<TimetableChange> {
  const reachFacts = await readReachFacts(platform.database, choices.gebieden)
  const loaded = await readTimetableLoaded(platform.database)
  const other = await readOtherTimetable(platform.database)
  const inOrder = other?.role === 'earlier' ? [other, loaded] : [loaded, other]
  const [before, after] = await Promise.all(
    inOrder.map((timetable) => lookAtTimetable(platform, reachFacts, choices, timetable, patience)),
  )
  const areBothTold = hasAnswer(before!.transit) && hasAnswer(after!.transit)
  return {
    reachFacts,
    choices,
    role: other?.role,
    before: before!.transit,
    after: after!.transit,
    sums: areBothTold
      ? sumChanges(reachFacts.areas, before!.reach.seconds, after!.reach.seconds, choices.norm)
      : undefined,
    isSame: loaded !== undefined && loaded.checksum === other?.checksum,
  }
}
