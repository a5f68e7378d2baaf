import type { Activity } from './activity.ts'
import { type Occurrence, occurrencesBetween } from './occurrences.ts'

/** Days ahead that are looked through: what is once a year is found. */
const LOOKS_AHEAD = 366

/** The next time an activity goes on for all we know, today included; what is only unsure is told as unsure. */
export const findNext = (activity: Activity, today: Temporal.PlainDate): Occurrence | undefined =>
  occurrencesBetween(activity, today, today.add({ days: LOOKS_AHEAD })).find(
    ({ state }) => state !== 'cancelled',
  )
