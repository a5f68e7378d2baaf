import type { Activity } from './activity.ts'
import { inOrder, type Occurrence, occurrencesBetween } from './occurrences.ts'

/** Days ahead that are looked through, the near ones first: most is within a week, what is once a year is found too. */
const LOOKS_AHEAD = [7, 62, 366] as const

/** The next time an activity goes on for all we know, today included; what is only unsure is told as unsure. */
export function findNext(activity: Activity, today: Temporal.PlainDate): Occurrence | undefined {
  for (const days of LOOKS_AHEAD) {
    const found = occurrencesBetween(activity, today, today.add({ days })).find(
      ({ state }) => state !== 'cancelled',
    )
    if (found) return found
  }
  return undefined
}

/** What comes first, first; what has no next time that we know of, last. */
export const inOrderOfNext = (activities: readonly Activity[], today: Temporal.PlainDate): Activity[] =>
  activities
    .map((activity) => ({ activity, next: findNext(activity, today) }))
    .sort((a, b) => (a.next && b.next ? inOrder(a.next, b.next) : Number(!a.next) - Number(!b.next)))
    .map(({ activity }) => activity)
