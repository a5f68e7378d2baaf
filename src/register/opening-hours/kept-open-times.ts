import type { OpenTimes } from './open-times.ts'
import { openTimesOn } from './opening-calendar.ts'
import type { OpeningHours } from './opening-hours.ts'

/** Until the weekend after this one, and for whoever was without a connection since. */
export const DAYS_AHEAD = 14
/** About half a kilobyte each: twice as many as the country could ever have. */
const MOST_KEPT = 20_000

let keptFrom = ''
const kept = new Map<string, OpenTimes>()

/**
 * When a door is open from a date on. It is kept for all who ask of the same day: many places keep the same hours, and
 * when one of them changes the others do not.
 */
export function openTimesFrom(hours: OpeningHours, first: Temporal.PlainDate): OpenTimes {
  const from = first.toString()
  if (from !== keptFrom || kept.size >= MOST_KEPT) kept.clear()
  keptFrom = from
  const key = JSON.stringify(hours)
  const times = kept.get(key) ?? openTimesOn(hours, first, DAYS_AHEAD)
  kept.set(key, times)
  return times
}
