import { openTimesOn } from './opening-calendar.ts'
import type { OpeningHours } from './opening-hours.ts'

/**
 * The moments of a Dutch day at which what is said of any of these doors may change, ascending, in minutes since 1970:
 * the midnight in which the day begins, and whenever a door opens, closes, or is no longer known of.
 */
export function openChangesOn(hours: Iterable<OpeningHours>, day: Temporal.PlainDate): number[] {
  const changes = new Set([day.toZonedDateTime('Europe/Amsterdam').epochMilliseconds / 60_000])
  for (const each of hours) {
    const { open, unknown } = openTimesOn(each, day, 1)
    for (const moment of [...open, ...unknown]) changes.add(moment)
  }
  return [...changes].sort((a, b) => a - b)
}
