import type { Language } from '../../platform/language.ts'
import { findHoliday, type HolidayName } from './dutch-holidays.ts'
import type { OpenState } from './open-state.ts'
import type { HoursException, OpeningHours, TimeSpan, Weekday } from './opening-hours.ts'
import { openingHoursTexts as words } from './opening-hours-text.ts'
import { daysByTimes, runsOfDays } from './spans.ts'

/** Opening hours as lines to read; exceptions that are over on `today` are left out. */
export interface HoursInWords {
  week: string[]
  holidays: string
  /** A note is in the words of whoever made it, in Dutch. */
  exceptions: { words: string; note?: string }[]
  note?: string
}

export function openingHoursInWords(
  hours: OpeningHours,
  today: Temporal.PlainDate,
  language: Language,
): HoursInWords {
  const say = words[language]
  const isToCome = ({ date, until }: HoursException) => (until ?? date) >= today.toString()
  return {
    week: [
      ...daysByTimes(hours).map(
        ({ days, times }) => `${daysInWords(days, language)} ${timesInWords(times, language)}`,
      ),
      ...(hours.unknownDays ? [say.unknownOn(daysInWords(hours.unknownDays, language))] : []),
    ],
    holidays: say.holidays[hours.holidays],
    exceptions: hours.exceptions.filter(isToCome).map((exception) => exceptionInWords(exception, language)),
    ...(hours.note && { note: hours.note }),
  }
}

/** The name of a public holiday. */
export const holidayInWords = (language: Language, name: HolidayName): string =>
  words[language].holidayNames[name]

/** How the door stands at a moment, in one line without a capital or a full stop. */
export function openStateInWords(state: OpenState, at: Temporal.Instant, language: Language): string {
  const say = words[language]
  const now = at.toZonedDateTimeISO('Europe/Amsterdam')
  const today = now.toPlainDate()
  if (state.state === 'unknown') {
    const holiday = findHoliday(today)
    if (state.why === 'no hours') return say.noHours
    if (state.why === 'day') return say.unknownToday
    return holiday ? say.holiday(say.holidayNames[holiday.name]) : say.holidays.unknown
  }
  if (state.state === 'open') return state.until ? openUntilInWords(state.until, today, language) : say.open
  if (!state.opensAt) return say.closedNow
  return say.opensAt(
    dayInWords(state.opensAt.toPlainDate(), today, language),
    clockInWords(state.opensAt, language),
  )
}

function openUntilInWords(
  until: Temporal.ZonedDateTime,
  today: Temporal.PlainDate,
  language: Language,
): string {
  const say = words[language]
  const ahead = today.until(until.toPlainDate()).days
  const isMidnight = until.hour === 0 && until.minute === 0
  if (ahead === 1 && isMidnight) return say.openUntil(say.clock('24:00'))
  if (ahead === 0) return say.openUntil(clockInWords(until, language))
  return say.openUntilDay(dayInWords(until.toPlainDate(), today, language), clockInWords(until, language))
}

const clockInWords = (moment: Temporal.ZonedDateTime, language: Language): string =>
  words[language].clock(moment.toPlainTime().toString({ smallestUnit: 'minute' }))

/** Within a week the name of the day; further on the date. */
function dayInWords(date: Temporal.PlainDate, today: Temporal.PlainDate, language: Language): string {
  const say = words[language]
  const ahead = today.until(date).days
  if (ahead < 2) return ahead === 1 ? say.tomorrow : say.today
  return ahead < 7 ? say.days[date.dayOfWeek - 1]! : dateInWords(date, language)
}

const dateInWords = ({ day, month, year }: Temporal.PlainDate, language: Language): string =>
  `${day} ${words[language].months[month - 1]} ${year}`

export function timesInWords(times: readonly TimeSpan[], language: Language): string {
  const say = words[language]
  if (times.length === 0) return say.closed
  const parts = times.map(({ from, to }) =>
    from === '00:00' && to === '24:00' ? say.allDay : say.times(say.clock(from), say.clock(to)),
  )
  return list(parts, language)
}

function daysInWords(days: readonly Weekday[], language: Language): string {
  const say = words[language]
  if (days.length === 7) return say.everyDay
  const name = (day: Weekday) => say.days[day - 1]!
  const parts = runsOfDays(days).flatMap(([first, last]) =>
    last - first > 1
      ? [say.fromDay(name(first), name(last))]
      : first === last
        ? [name(first)]
        : [name(first), name(last)],
  )
  return list(parts, language)
}

function exceptionInWords(
  { date, until, times, note }: HoursException,
  language: Language,
): HoursInWords['exceptions'][number] {
  const [first, last] = [date, until ?? date].map((iso) =>
    dateInWords(Temporal.PlainDate.from(iso), language),
  )
  const dates = until ? words[language].fromDay(first!, last!) : first
  return { words: `${dates} ${timesInWords(times, language)}`, ...(note && { note }) }
}

/** a, b en c */
const list = (parts: readonly string[], language: Language): string =>
  [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((part) => part !== '').join(words[language].and)
