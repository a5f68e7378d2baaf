import {
  minutesOf,
  OpeningHours,
  spanOf,
  type TimeSpan,
  tidyOpeningHours,
  type Weekday,
  weekdays,
} from '../../register/pure.ts'
import { readClock } from './clock.ts'
import {
  type DatedRows,
  type DayRows,
  datedName,
  dayName,
  FROM_A_DAY,
  type HoursRows,
  isEmptyDate,
  isFilled,
  noteName,
  rowsIn,
  states,
  type TimeRow,
} from './hours-rows.ts'
import type { FieldProblem, FieldReading, Why } from './problem.ts'
import { onOneLine, type Sent } from './sent.ts'

/** Where something is wrong, and of which day. */
interface Place {
  name: string
  day?: Weekday
}
type Times = { times: TimeSpan[] } | { unknown: true } | { problems: FieldProblem[] }

const problem = ({ name, day }: Place, part: string, why: Why): FieldProblem => ({
  ...{ field: 'openingHours', at: name + part, why },
  ...(day && { day }),
})

/**
 * Reads opening hours from the rows of a form. A day nobody speaks of is unknown, never closed; all days unknown and
 * nothing else said are hours nobody knows. `begun` is the form as it was brought: whoever turns a day to closed need not
 * empty its times, but times on a day that was closed already are a question.
 */
export function readHours(sent: Sent, begun: Sent): FieldReading {
  const [rows, before] = [rowsIn(sent), rowsIn(begun)]
  const days = weekdays.map((day, i) => readDay({ name: dayName(day), day }, rows.days[i]!, before.days[i]))
  const dated = rows.dated.flatMap((one, i) =>
    one.state === states.gone || isEmptyDate(one)
      ? []
      : [readDated({ name: datedName(i + 1) }, one, before.dated[i])],
  )
  const note = onOneLine(rows.note).trim().replaceAll('"', '”')
  const problems = [
    ...days.flatMap((day) => ('problems' in day ? day.problems : [])),
    ...dated.flatMap((one) => ('problems' in one ? one.problems : [])),
    ...(note.length > 200 ? [problem({ name: noteName }, '', 'note too long')] : []),
  ]
  if (problems.length > 0) return { problems }
  const exceptions = dated.flatMap((one) => ('exception' in one ? [one.exception] : []))
  return join(days as Exclude<Times, { problems: unknown }>[], exceptions, rows, note)
}

type Exceptions = OpeningHours['exceptions']

function join(
  days: Exclude<Times, { problems: unknown }>[],
  exceptions: Exceptions,
  { holidays }: HoursRows,
  note: string,
): FieldReading {
  const unknownDays = weekdays.filter((_, i) => 'unknown' in days[i]!)
  const weekly = days.flatMap((day, i) =>
    'times' in day ? day.times.map((span) => ({ days: [weekdays[i]!], ...span })) : [],
  )
  const onHolidays = holidays === states.open ? 'open' : holidays === states.closed ? 'closed' : 'unknown'
  const here: Place = { name: dayName(1) }
  if (weekly.length + exceptions.length === 0) {
    if (unknownDays.length === 0) return { problems: [problem(here, '', 'all closed')] }
    if (unknownDays.length === 7)
      return onHolidays === 'unknown' && note === ''
        ? { absent: true }
        : { problems: [problem(here, '', 'nothing known')] }
  }
  const hours = OpeningHours.safeParse(
    tidyOpeningHours({ weekly, exceptions, unknownDays, holidays: onHolidays, ...(note && { note }) }),
  )
  if (hours.success) return { value: hours.data }
  const isNote = hours.error.issues.some(({ path }) => path[0] === 'note')
  return {
    problems: [isNote ? problem({ name: noteName }, '', 'not a text') : problem(here, '', 'too many')],
  }
}

function readDay(place: Place, { state, times }: DayRows, before: DayRows | undefined): Times {
  const filled = times.some(isFilled)
  const said = state === '' && filled ? states.open : state
  if (said === states.open) return readTimes(place, times)
  const isTurned = before !== undefined && before.state !== said
  if (filled && !isTurned) return { problems: [problem(place, '', 'times on a closed day')] }
  return said === states.closed ? { times: [] } : { unknown: true }
}

function readTimes(
  place: Place,
  rows: readonly TimeRow[],
): { times: TimeSpan[] } | { problems: FieldProblem[] } {
  if (!rows.some(isFilled)) return { problems: [problem(place, '-van-0', 'no times')] }
  if (rows.length > FROM_A_DAY) return { problems: [problem(place, '', 'too many')] }
  const read = rows.map((row, i) => (isFilled(row) ? readTime(place, row, i) : undefined))
  const problems = read.flatMap((one) => (one && 'why' in one ? [one] : []))
  if (problems.length > 0) return { problems }
  const spans = read.map((one) => (one && 'from' in one ? spanOf(one) : undefined))
  const overlapping = spans.findIndex((span, i) =>
    spans.slice(0, i).some((other) => span && other && span.start < other.end && other.start < span.end),
  )
  if (overlapping >= 0) return { problems: [problem(place, `-van-${overlapping}`, 'overlap')] }
  return { times: read.flatMap((one) => (one && 'from' in one ? [one] : [])) }
}

function readTime(place: Place, row: TimeRow, i: number): TimeSpan | FieldProblem {
  const [from, to] = [readClock(row.from), readClock(row.to)]
  if (row.from.trim() === '' || row.to.trim() === '')
    return problem(place, `-${row.from.trim() === '' ? 'van' : 'tot'}-${i}`, 'half a time')
  if (!from || from === '24:00') return problem(place, `-van-${i}`, 'not a time')
  if (!to) return problem(place, `-tot-${i}`, 'not a time')
  if (from === to) return problem(place, `-tot-${i}`, 'same time')
  // Until midnight is until the end of this day.
  if (to === '00:00') return { from, to: '24:00' }
  if (minutesOf(to) < minutesOf(from) && !row.overnight)
    return problem(place, `-tot-${i}`, 'end before start')
  return { from, to }
}

type Dated = { exception: Exceptions[number] } | { problems: FieldProblem[] }

function readDated(place: Place, rows: DatedRows, before: DatedRows | undefined): Dated {
  const { date, until } = rows
  const note = onOneLine(rows.note).trim().replaceAll('"', '”')
  const fault = (part: string, why: Why): Dated => ({ problems: [problem(place, part, why)] })
  if (!isDay(date)) return fault('-dag', 'no date')
  if (until !== '' && !isDay(until)) return fault('-tm', 'no date')
  if (until !== '' && until < date) return fault('-tm', 'until before date')
  if (note.length > 200) return fault('-uitleg', 'note too long')
  if (/\p{Cc}/u.test(note)) return fault('-uitleg', 'not a text')
  const filled = rows.times.some(isFilled)
  const isSaid = rows.state === states.open || rows.state === states.closed
  if (!isSaid && !(rows.state === '' && filled)) return fault('', 'no state')
  const read = readDay(place, rows, before)
  if ('problems' in read) return read
  return {
    exception: {
      date,
      ...(until > date && { until }),
      times: 'times' in read ? read.times : [],
      ...(note && { note }),
    },
  }
}

function isDay(text: string): boolean {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && Temporal.PlainDate.from(text).toString() === text
  } catch {
    return false
  }
}

/** Whether two forms say the same rows, empty ones left out. */
export function isSameRows(a: Sent, b: Sent): boolean {
  const [one, other] = [a, b].map((sent) => JSON.stringify(filledRows(rowsIn(sent))))
  return one === other
}
const filledRows = (rows: HoursRows) => ({
  ...rows,
  days: rows.days.map(filledTimes),
  dated: rows.dated.filter((one) => !isEmptyDate(one)).map(filledTimes),
})
const filledTimes = <T extends DayRows>(day: T): T => ({ ...day, times: day.times.filter(isFilled) })
