import { findHoliday } from './dutch-holidays.ts'
import type { HoursException, OpeningHours, TimeSpan, Weekday } from './opening-hours.ts'
import { mergeSpans, type Span, spanOf, spansOfWeekday, timesOf } from './spans.ts'

export type Unknown = 'no hours' | 'holiday' | 'day'

/** Whether a door is open. Moments are on the clock of Amsterdam. */
export type OpenState =
  /** `until` is missing when nothing closes it within a week. After it the door is closed, or we do not know. */
  | { state: 'open'; until?: Temporal.ZonedDateTime }
  /** `opensAt` is the first opening we are sure of, within a year; it may pass over a day we know nothing of. */
  | { state: 'closed'; opensAt?: Temporal.ZonedDateTime }
  | { state: 'unknown'; why: Unknown }

/** The times that begin on one date, [from, to), with the note on that date; or why nobody knows. */
export type HoursOnDate = { times: TimeSpan[]; note?: string } | { unknown: Unknown }

const AMSTERDAM = 'Europe/Amsterdam'
/** Far enough for any summer break; a place with only exceptions may be closed for most of a year. */
const DAYS_AHEAD = 366
const WEEK = 7

export function opensOn(hours: OpeningHours | undefined, date: Temporal.PlainDate): HoursOnDate {
  if (!hours) return { unknown: 'no hours' }
  const spans = spansOn(hours, date)
  if (!spans) return { unknown: whyUnknown(hours, date) }
  const note = exceptionOn(hours, date)?.note
  return { times: spans.map(timesOf), ...(note && { note }) }
}

/**
 * The times of a date that somebody named, by itself or as a public holiday; none: closed. Undefined of an ordinary day,
 * on which a place may well do something outside its hours.
 */
export function timesNamedFor(hours: OpeningHours, date: Temporal.PlainDate): TimeSpan[] | undefined {
  const exception = exceptionOn(hours, date)
  if (exception) return mergeSpans(exception.times.map(spanOf)).map(timesOf)
  return hours.holidays === 'closed' && findHoliday(date) ? [] : undefined
}

/** Says open only when it is known; on a holiday about which nobody said anything it is not. */
export function openState(
  hours: OpeningHours | undefined,
  at: Temporal.Instant | Temporal.ZonedDateTime,
): OpenState {
  if (!hours) return { state: 'unknown', why: 'no hours' }
  const now = at instanceof Temporal.Instant ? at.toZonedDateTimeISO(AMSTERDAM) : at.withTimeZone(AMSTERDAM)
  const today = now.toPlainDate()
  const yesterday = today.subtract({ days: 1 })
  if (!spansOn(hours, today)) return { state: 'unknown', why: whyUnknown(hours, today) }

  // Last night may still be going on; if nobody knows about last night, nobody knows about what is left of it.
  const lastNight = spansOn(hours, yesterday)
  const current = [...stretches(yesterday, lastNight), ...stretches(today, spansOn(hours, today))].find(
    holds(now),
  )
  if (current) return { state: 'open', ...closingOf(hours, current, today) }
  if (!lastNight && stretches(yesterday, ordinarySpans(hours, yesterday)).some(holds(now)))
    return { state: 'unknown', why: 'holiday' }
  return { state: 'closed', ...nextOpening(hours, now) }
}

/** A span on the line of time: it begins and ends at a moment. */
export interface Stretch {
  start: Temporal.ZonedDateTime
  end: Temporal.ZonedDateTime
}
const before = (a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime): boolean =>
  Temporal.ZonedDateTime.compare(a, b) < 0
const holds = (moment: Temporal.ZonedDateTime) => (stretch: Stretch) =>
  !before(moment, stretch.start) && before(moment, stretch.end)

/** Follows stretches that touch, up to a week ahead or up to a day we know nothing of. */
function closingOf(
  hours: OpeningHours,
  current: Stretch,
  today: Temporal.PlainDate,
): { until?: Temporal.ZonedDateTime } {
  let until = current.end
  for (let ahead = -1; ahead <= WEEK; ahead++) {
    const date = today.add({ days: ahead })
    const midnight = date.toZonedDateTime(AMSTERDAM)
    if (before(until, midnight)) return { until }
    const spans = spansOn(hours, date)
    if (!spans && ahead >= 0) return { until: midnight }
    for (const { start, end } of stretches(date, spans))
      if (!before(until, start) && before(until, end)) until = end
  }
  return before(until, today.add({ days: WEEK }).toZonedDateTime(AMSTERDAM)) ? { until } : {}
}

function nextOpening(hours: OpeningHours, now: Temporal.ZonedDateTime): { opensAt?: Temporal.ZonedDateTime } {
  const today = now.toPlainDate()
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
    const date = today.add({ days: ahead })
    const next = stretches(date, spansOn(hours, date)).find(({ start }) => before(now, start))
    if (next) return { opensAt: next.start }
  }
  return {}
}

/** The spans that begin on a date; undefined on a holiday, or a day of the week, nobody said anything about. */
export function spansOn(hours: OpeningHours, date: Temporal.PlainDate): Span[] | undefined {
  const exception = exceptionOn(hours, date)
  if (exception) return mergeSpans(exception.times.map(spanOf))
  if (hours.holidays !== 'open' && findHoliday(date)) return hours.holidays === 'closed' ? [] : undefined
  return isUnknownDay(hours, date) ? undefined : ordinarySpans(hours, date)
}

const isUnknownDay = ({ unknownDays }: OpeningHours, { dayOfWeek }: Temporal.PlainDate): boolean =>
  unknownDays?.some((day) => day === dayOfWeek) ?? false

/** Why nobody knows about a date of which nothing is known. */
const whyUnknown = ({ holidays }: OpeningHours, date: Temporal.PlainDate): Unknown =>
  holidays === 'unknown' && findHoliday(date) ? 'holiday' : 'day'

export const ordinarySpans = (hours: OpeningHours, date: Temporal.PlainDate): Span[] =>
  spansOfWeekday(hours, date.dayOfWeek as Weekday)

const exceptionOn = ({ exceptions }: OpeningHours, date: Temporal.PlainDate): HoursException | undefined => {
  if (exceptions.length === 0) return undefined
  const day = date.toString()
  return exceptions.findLast((one) => one.date <= day && day <= (one.until ?? one.date))
}

export const stretches = (date: Temporal.PlainDate, spans: readonly Span[] | undefined): Stretch[] =>
  (spans ?? [])
    .map(({ start, end }) => ({ start: momentOf(date, start), end: momentOf(date, end) }))
    .filter(({ start, end }) => before(start, end))

/**
 * Minutes of the clock after a midnight, as a moment. When the clock goes back, the first of two equal times; a time that
 * the clock skips is the moment it skips.
 */
function momentOf(date: Temporal.PlainDate, minutes: number): Temporal.ZonedDateTime {
  const day = minutes < 1440 ? date : date.add({ days: 1 })
  const clock = Temporal.PlainTime.from({ hour: Math.floor((minutes % 1440) / 60), minute: minutes % 60 })
  const moment = day.toPlainDateTime(clock).toZonedDateTime(AMSTERDAM, { disambiguation: 'earlier' })
  return moment.toPlainTime().equals(clock) ? moment : (moment.getTimeZoneTransition('next') ?? moment)
}
