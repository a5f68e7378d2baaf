import type { Platform } from '../platform/platform.ts'
import { dayparts, days } from './choices.ts'
import { lookAtReach, type ReachLook } from './look-store.ts'
import { hasAnswer, mostKept } from './transit-store.ts'

/** What is known of one part of one day: not yet, or not in the timetable. */
export type WeekPart = Pick<ReachLook, 'reach' | 'opening'> | 'computing' | 'unknown'

/** By day of the week and part of the day; without parts there are too many areas to keep a week of. */
export interface Week {
  parts: readonly (readonly WeekPart[])[] | undefined
  /** Whether it is of a timetable, and so not the same at every hour. */
  hasTimetable: boolean
}

/**
 * Every part of every day of the week, a day at a time, so that each is read once. What is not ready is computed after
 * everything that somebody waits for. Undefined: nobody knows how long people travel.
 */
export async function lookAtWeek(
  platform: Pick<Platform, 'database' | 'now'>,
  { reachFacts, choices, transit }: ReachLook,
): Promise<Week | undefined> {
  const hasTimetable = transit !== undefined
  if (choices.vervoer === 'ov' && !transit) return undefined
  if (hasTimetable && mostKept(reachFacts.areas.length) < 2 * days.length * dayparts.length)
    return { parts: undefined, hasTimetable }
  const parts = await Promise.all(
    days.map((dag) =>
      Promise.all(
        dayparts.map(async (dagdeel): Promise<WeekPart> => {
          const look = await lookAtReach(platform, { ...choices, dag, dagdeel }, 0)
          if (look.transit?.done !== undefined) return 'computing'
          return look.transit && !hasAnswer(look.transit) ? 'unknown' : look
        }),
      ),
    ),
  )
  return { parts, hasTimetable }
}
