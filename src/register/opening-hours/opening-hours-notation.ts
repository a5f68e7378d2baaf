import { z } from 'zod'
import {
  type HoursException,
  OpeningHours,
  saysSomething,
  type TimeSpan,
  type Weekday,
} from './opening-hours.ts'
import {
  daysByTimes,
  fitsTheClock,
  minutesOf,
  runsOfDays,
  type Span,
  tidyOpeningHours,
  timesOf,
  weekdays,
} from './spans.ts'

/*
 * A subset of OpenStreetMap's opening_hours (wiki.openstreetmap.org/wiki/Key:opening_hours/specification, 0.7.2):
 *
 *   Mo-Fr 10:00-12:00,13:00-16:00; Sa 22:00-02:00     days and times; a later rule replaces a day, a comma adds to it
 *   We off     24/7     10:00-16:00                   a day closed; always open; every day
 *   Th unknown                                        a day of which nobody knows
 *   PH off     PH open                                holidays closed, or as any other day; no PH rule: not known
 *   2026-12-24 10:00-12:00 "kerstlunch"               one date, with a note if there is one
 *   2026-12-27-2027-01-03 off                         dates up to and including; after all other rules
 *   || "bel eerst even"                               a note on the whole
 *
 * OpenStreetMap writes dates as `2026 Dec 24` and `2026 Dec 24-26`: both are read, ISO 8601 is written. `PH open` is ours:
 * there it would mean open day and night. Anything else it can say (weeks, seasons, sunset) is named, never guessed at.
 */

export type NotationProblem =
  | 'empty'
  | 'not understood'
  | 'no such time'
  | 'no such date'
  | 'holidays with times'
  | 'note on a weekly rule'
  | 'dates come last'
  | 'says nothing'

interface Draft {
  week: Span[][]
  unknown: Set<Weekday>
  exceptions: HoursException[]
  holidays: OpeningHours['holidays']
  note?: string
}
interface Rule {
  at: number
  text: string
  /** Whether it adds to the days before it (after a comma) or takes their place (after a semicolon). */
  adds: boolean
}

const DAY_NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const day = `(?:${DAY_NAMES.join('|')})`
const month = `(?:${MONTHS.join('|')})`
const days = `${day}(?:-${day})?(?:,\\s*${day}(?:-${day})?)*`
const span = '\\d{1,2}:\\d\\d\\s*-\\s*\\d{1,2}:\\d\\d'
const times = `(?<times>${span}(?:\\s*,\\s*${span})*)`
const date = `\\d{4}-\\d\\d-\\d\\d|\\d{4}\\s+${month}\\s+\\d{1,2}`
const weeklyRule = new RegExp(
  `^(?:(?<days>${days})\\s+)?(?:${times}|off|closed|(?<unknown>unknown))(?:\\s+open)?$`,
  'i',
)
const datedRule = new RegExp(
  `^(?<date>${date})(?:\\s*-\\s*(?<until>${date}|(?:${month}\\s+)?\\d{1,2}))?\\s+(?:${times}|off|closed)(?:\\s+open)?(?:\\s*"(?<note>[^"]*)")?$`,
  'i',
)

/** Reads opening hours; of the first rule that cannot be read, where it stands in the text (from 0) and why. */
export function parseOpeningHours(
  typed: string,
): { hours: OpeningHours } | { problem: { at: number; code: NotationProblem } } {
  const problem = (at: number, code: NotationProblem) => ({ problem: { at, code } })
  const draft: Draft = {
    week: weekdays.map(() => []),
    unknown: new Set(),
    exceptions: [],
    holidays: 'unknown',
  }
  const rules = splitRules(withDayNames(typed))
  if (rules.length === 0) return problem(0, 'empty')

  for (const rule of rules) {
    const code = readRule(rule, draft)
    if (code) return problem(rule.at, code)
  }
  const weekly = draft.week.flatMap((spans, index) =>
    spans.map((span) => ({ days: [weekdays[index]!], ...timesOf(span) })),
  )
  const said = { ...draft, weekly, unknownDays: [...draft.unknown] }
  if (!saysSomething(said)) return problem(0, 'says nothing')
  const hours = OpeningHours.safeParse(tidyOpeningHours(said))
  return hours.success ? { hours: hours.data } : problem(0, 'not understood')
}

const DUTCH_DAYS: Record<string, string> = {
  ma: 'Mo',
  di: 'Tu',
  wo: 'We',
  do: 'Th',
  vr: 'Fr',
  za: 'Sa',
  zo: 'Su',
}

/** Dutch lists write ma-vr; both are two letters, so that places in the text stay what they were. Notes are left. */
const withDayNames = (text: string): string =>
  text.replace(/"[^"]*"?|\b(ma|di|wo|do|vr|za|zo)\b/gi, (whole, day?: string) =>
    day ? DUTCH_DAYS[day.toLowerCase()]! : whole,
  )

/** At semicolons, at `||`, and at a comma between a time and the next days or date; never inside a note. */
function splitRules(text: string): Rule[] {
  const rules: Rule[] = []
  let adds = false
  let begin = 0
  const close = (end: number) => {
    const raw = text.slice(begin, end)
    if (raw.trim()) rules.push({ at: begin + raw.search(/\S/), text: raw.trim(), adds })
  }
  for (const { 0: mark, index } of text.matchAll(
    /"[^"]*"?|;|\|\||(?<=[\dfn"d]\s*),(?=\s*(?:[a-z]|\d{4}))/gi,
  )) {
    if (mark.startsWith('"')) continue
    close(index)
    begin = index + (mark === '||' ? 0 : mark.length)
    adds = mark === ','
  }
  close(text.length)
  return rules
}

function readRule(rule: Rule, draft: Draft): NotationProblem | undefined {
  const whole = /^\|\|\s*"([^"]*)"$/.exec(rule.text)
  if (whole) {
    const note = whole[1]!.trim()
    if (!note || draft.note) return 'not understood'
    draft.note = note
    return
  }
  const dated = datedRule.exec(rule.text)
  if (dated) return readDated(dated.groups!, draft)
  if (draft.exceptions.length > 0) return 'dates come last'
  if (/^24\/7(\s+open)?$/i.test(rule.text)) {
    draft.week = weekdays.map(() => [{ start: 0, end: 1440 }])
    draft.unknown.clear()
  } else if (/\bPH\b/i.test(rule.text)) return readHolidays(rule.text, draft)
  else return readWeekly(rule, draft)
}

function readHolidays(text: string, draft: Draft): NotationProblem | undefined {
  const [, said] = /^PH\s+(off|closed|open)$/i.exec(text) ?? []
  if (!said) return 'holidays with times'
  draft.holidays = said.toLowerCase() === 'open' ? 'open' : 'closed'
}

function readWeekly({ text, adds }: Rule, draft: Draft): NotationProblem | undefined {
  const read = weeklyRule.exec(text)
  if (!read) return /"[^"]*"$/.test(text) ? 'note on a weekly rule' : 'not understood'
  const spans = readTimes(read.groups!.times)
  if (!spans) return 'no such time'
  for (const day of read.groups!.days ? readDays(read.groups!.days) : weekdays) {
    const isUnknown = read.groups!.unknown !== undefined
    draft.week[day - 1] = adds && !isUnknown ? [...draft.week[day - 1]!, ...spans] : spans
    if (isUnknown) draft.unknown.add(day)
    else draft.unknown.delete(day)
  }
}

function readDays(text: string): Weekday[] {
  const numbers = (run: string) =>
    run.split('-').map((name) => DAY_NAMES.findIndex((known) => isSame(known, name.trim())))
  return text.split(',').flatMap((run) => {
    const [first, last = first!] = numbers(run)
    const length = ((last - first! + 7) % 7) + 1
    return Array.from({ length }, (_, step) => weekdays[(first! + step) % 7]!)
  })
}
const isSame = (known: string, typed: string): boolean => known.toLowerCase() === typed.toLowerCase()

/** None when a time is not on the clock; no text at all is closed. */
function readTimes(text: string | undefined): Span[] | undefined {
  const spans: Span[] = []
  for (const part of text?.split(',') ?? []) {
    const [from, to] = part.split('-').map((clock) => clock.trim().padStart(5, '0'))
    const start = minutesOf(from!)
    const end = minutesOf(to!)
    const span = { start, end: end > start ? end : end + 1440 }
    const isOnClock = [from!, to!].every((clock) => Number(clock.slice(3)) < 60)
    // OpenStreetMap may write 26:00 for two in the night.
    if (!isOnClock || end > 2880 || start === end || !fitsTheClock(span)) return undefined
    spans.push(span)
  }
  return spans
}

function readDated(groups: Record<string, string | undefined>, draft: Draft): NotationProblem | undefined {
  const date = readDate(groups.date!)
  const until = groups.until === undefined ? date : readDate(groups.until, date)
  if (!date || !until || until < date) return 'no such date'
  const spans = readTimes(groups.times)
  if (!spans) return 'no such time'
  const note = groups.note?.trim()
  const times: TimeSpan[] = spans.map(timesOf)
  draft.exceptions.push({ date, ...(until > date && { until }), times, ...(note && { note }) })
}

/** `2026-12-24` or `2026 Dec 24`; after a dash also `Dec 24` or `24`, of the year and month before it. */
function readDate(text: string, before = ''): string | undefined {
  const iso = /^\d{4}-/.test(text) ? text : isoOf(text.trim().split(/\s+/), before)
  return z.iso.date().safeParse(iso).success ? iso : undefined
}
function isoOf(parts: string[], before: string): string {
  const day = parts.pop()!.padStart(2, '0')
  const name = parts.pop()
  const month = name ? MONTHS.findIndex((known) => isSame(known, name)) + 1 : Number(before.slice(5, 7))
  return `${parts.pop() ?? before.slice(0, 4)}-${String(month).padStart(2, '0')}-${day}`
}

/** Writes opening hours; what is written reads back as the same hours, tidied. */
export function printOpeningHours(hours: OpeningHours): string {
  const { exceptions, holidays, note } = tidyOpeningHours(hours)
  const week = daysByTimes(hours).filter(({ times }) => times.length > 0)
  const rules = week.map(({ days, times }) => `${printDays(days)} ${printTimes(times)}`)
  const isAlwaysOpen = rules.length === 1 && rules[0] === 'Mo-Su 00:00-24:00'
  const all = isAlwaysOpen ? ['24/7'] : rules
  if (hours.unknownDays) all.push(`${printDays(hours.unknownDays)} unknown`)
  if (holidays !== 'unknown') all.push(holidays === 'closed' ? 'PH off' : 'PH open')
  for (const { date, until, times, note } of exceptions)
    all.push(`${until ? `${date}-${until}` : date} ${printTimes(times)}${note ? ` "${note}"` : ''}`)
  return all.join('; ') + (note ? ` || "${note}"` : '')
}

const printTimes = (times: readonly TimeSpan[]): string =>
  times.length === 0 ? 'off' : times.map(({ from, to }) => `${from}-${to}`).join(',')

const printDays = (days: readonly Weekday[]): string =>
  runsOfDays(days)
    .map(([first, last]) =>
      first === last ? DAY_NAMES[first - 1] : `${DAY_NAMES[first - 1]}-${DAY_NAMES[last - 1]}`,
    )
    .join(',')
