import { openTimesFrom } from './kept-open-times.ts'
import { daysFrom } from './opening-calendar.ts'
import type { OpeningHours } from './opening-hours.ts'

/**
 * The moments of a Dutch day at which what is said of any of these doors may change, in minutes since 1970: the midnight
 * in which the day begins, and whenever a door opens, closes, or is no longer known of.
 */
export function openChangesOn(hours: Iterable<OpeningHours>, day: Temporal.PlainDate): Set<number> {
  const [from, to] = daysFrom(day, 1).midnights as [number, number]
  const changes = new Set([from])
  for (const each of hours) {
    const { open, unknown } = openTimesFrom(each, day)
    for (const stretches of [open, unknown])
      for (const moment of stretches) if (from < moment && moment < to) changes.add(moment)
  }
  return changes
}
