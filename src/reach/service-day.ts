import type { OpenTimes } from '../register/index.ts'
import { type Day, days } from './choices.ts'
import type { DoorTimes } from './times/places.ts'

/** A day with fewer trips than this part of what is usual on such days is a holiday, or an end of the timetable. */
const USUAL = 1 / 2

/**
 * The service day of a timetable that stands for a day of the week: the first such day from today on on which as much runs as
 * is usual; of a timetable that is over, or all but over, the last one. Undefined: there is none. Days are written
 * `2026-07-21`.
 */
export function chooseServiceDay(
  tripsOnDays: Readonly<Record<string, number>>,
  dag: Day,
  today: Temporal.PlainDate,
): string | undefined {
  const such = Object.keys(tripsOnDays)
    .filter((day) => tripsOnDays[day]! > 0)
    .filter((day) => Temporal.PlainDate.from(day).dayOfWeek === days.indexOf(dag) + 1)
    .sort()
  const median = such.map((day) => tripsOnDays[day]!).toSorted((a, b) => a - b)[such.length >> 1] ?? 0
  const usual = such.filter((day) => tripsOnDays[day]! >= median * USUAL)
  return usual.find((day) => day >= today.toString()) ?? usual.at(-1)
}

/**
 * When a service day begins, in minutes since 1970: twelve hours before noon, which is midnight but on the two days when the
 * clock changes. So minutes of a service day are what a clock shows that has changed.
 */
export const findBeginning = (day: Temporal.PlainDate): number =>
  day.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '12:00' }).epochMilliseconds / 60_000 -
  12 * 60

/** When a door is open, from minutes since 1970 to seconds of the service day that begins at one of those minutes. */
export function toSeconds({ open, unknown }: OpenTimes, beginning: number): DoorTimes {
  const inSeconds = (minutes: readonly number[]) => minutes.map((minute) => (minute - beginning) * 60)
  return { open: inSeconds(open), unknown: inSeconds(unknown) }
}
