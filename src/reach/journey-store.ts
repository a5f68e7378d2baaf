import { dayOf } from '../design/numbers.ts'
import { keepNewest } from '../platform/keep-newest.ts'
import type { Platform } from '../platform/platform.ts'
import type { ReachChoices } from './choices.ts'
import { endsOf, paceOf } from './reach.ts'
import { chooseServiceDay } from './service-day.ts'
import { CannotRead, orderExplanation, waitFor } from './sources.ts'
import type { ReachFacts } from './store.ts'
import type { Explanation } from './times/explain.ts'
import type { SingleMode } from './times/modes.ts'
import { alongStreets, findOwnWay, type OwnWay } from './times/own-way.ts'
import { readTimetableLoaded } from './timetable-store.ts'
import { keyOf, questionOf, type TransitLook } from './transit-store.ts'
import { lookAtStreets, type StreetsLook } from './ways-store.ts'

/** A few kilobytes each. */
const MOST_KEPT = 500
const kept = keepNewest<Explanation>(MOST_KEPT)

/** What a timetable says of one area and one point, as far as it is known by now. */
export interface JourneyLook {
  /** Only when a timetable was loaded. */
  transit?: TransitLook
  explanation?: Explanation
}

/** How somebody goes by their own strength; undefined while it is being computed over streets. */
export interface OwnLook {
  mode: SingleMode
  way: OwnWay | undefined
  streets?: StreetsLook
}

/** Looks at a way on foot or by bike, over streets where those were loaded. */
export async function lookAtOwnWay(
  { database }: Pick<Platform, 'database'>,
  reachFacts: ReachFacts,
  choices: ReachChoices & { vervoer: SingleMode },
  ends: readonly [area: number, point: number],
  patience: number,
): Promise<OwnLook> {
  const pace = paceOf(choices)
  const mode = choices.vervoer
  const [area, point] = [reachFacts.areas[ends[0]]!, reachFacts.points[ends[1]]!]
  const straight = findOwnWay(endsOf([area]), endsOf([point]), pace)
  const streets = await lookAtStreets(database, reachFacts, pace, patience)
  if (!streets?.found)
    return { mode, way: streets?.done === undefined ? straight : undefined, ...(streets && { streets }) }
  return { mode, way: alongStreets(streets.found, ends, straight), streets }
}

/** Looks; what takes longer than `patience` milliseconds is told as being computed, and goes on. */
export async function lookAtJourney(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  reachFacts: ReachFacts,
  choices: ReachChoices,
  [area, point]: readonly [area: number, point: number],
  patience: number,
): Promise<JourneyLook> {
  const timetable = await readTimetableLoaded(database)
  if (!timetable) return {}
  const day = chooseServiceDay(timetable.report.tripsOnDays, choices.dag, dayOf(now()))
  if (!day) return { transit: { timetable, day } }
  const key = `${timetable.checksum} ${day} ${area} ${point} ${keyOf(choices, now())}`
  const found = kept(reachFacts, key, async () => {
    const all = questionOf(reachFacts, choices, now())
    const question = {
      ...all,
      areas: endsOf([reachFacts.areas[area]!]),
      points: endsOf([reachFacts.points[point]!]),
      doors: [all.doors[point]],
    }
    const { path, checksum } = timetable
    const work = orderExplanation({ path, checksum, day, question })
    work.hasten()
    return work.found
  })
  const outcome = await waitFor(found, patience, CannotRead)
  if (outcome === 'late') return { transit: { timetable, day, done: 0 } }
  if (outcome instanceof CannotRead) return { transit: { timetable, day, wrong: outcome.findings } }
  return { transit: { timetable, day }, explanation: outcome }
}
