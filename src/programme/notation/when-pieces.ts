import type { Times } from '../activity.ts'
import type { Rhythm } from '../recurrence/rhythm.ts'
import {
  datePattern,
  dayPattern,
  listOf,
  monthNames,
  monthPattern,
  readDate,
  readDayName,
  readMonthName,
  splitList,
} from './dutch-dates.ts'

/** What was said of when, before it is one: a rhythm or days by name, and what stands behind them. */
export interface Draft {
  rhythm?: Rhythm
  dates?: string[]
  first?: string
  until?: string
  count?: number
  months?: number[]
  everyMonths?: number
  not?: string[]
  also?: string[]
  times?: Times
}
type Piece = [
  pattern: string,
  read: (
    groups: Record<string, string>,
    draft: Draft,
  ) => Draft | 'no such date' | 'no such time' | 'ends before it begins',
]

const clock = '(?:[01]?\\d|2[0-4])[.:]\\d\\d'
const days = `${dayPattern}(?:\\s*(?:t/m|tot en met|-)\\s*${dayPattern})?`
export const nths: Record<string, number> = {
  eerste: 1,
  tweede: 2,
  derde: 3,
  vierde: 4,
  vijfde: 5,
  laatste: -1,
}
const nth = `(?:${Object.keys(nths).join('|')}|[1-5](?:e|ste|de))`
const every = '(?:elke|iedere|alle)'
/** From two on, so that «elke 2 weken» is no «elke week». */
const numbers: Record<string, number> = { twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6 }
const number = `(?:${Object.keys(numbers).join('|')}|\\d{1,3})`
const ofTheMonth = 'van (?:de|elke|iedere) maand'
const ordinal = '(?:\\d{1,2}(?:e|ste|de)|laatste dag)'

/** What may stand in the cell, longest words first; each at most once. */
const pieces: readonly Piece[] = [
  [`${every} dag(?:en)?|dagelijks`, (_, draft) => rhythm(draft, { every: 'day', ...weekly(1) })],
  [`(?:om de|elke|iedere) (?<interval>${number}) dagen`, readDaily],
  ['om de dag', readDaily],
  [
    `${every} werkdag(?:en)?|op werkdagen|doordeweeks`,
    (_, draft) => rhythm(draft, { every: 'week', days: [1, 2, 3, 4, 5], ...weekly(1) }),
  ],
  [
    '(?:elk|ieder) weekend|in het weekend',
    (_, draft) => rhythm(draft, { every: 'week', days: [6, 7], ...weekly(1) }),
  ],
  [`(?:${every} )?(?:de )?(?<nths>${listOf(nth)}) (?<day>${dayPattern}) ${ofTheMonth}`, readNths],
  [
    `(?:${every} maand|maandelijks),? (?:op )?(?:de )?(?<nths>${listOf(nth)}) (?<day>${dayPattern})`,
    readNths,
  ],
  // Every second Tuesday may be one in two: that is asked again.
  [`${every} (?<nths>eerste|1e|1ste|laatste) (?<day>${dayPattern})`, readNths],
  [`(?:(?:elke|iedere) week|wekelijks),? (?:op )?(?<days>${listOf(days)})`, readWeekly],
  [`${every} (?<days>${listOf(days)})`, readWeekly],
  [`om de week,? (?:op )?(?<days>${listOf(days)})`, readFortnightly],
  [`(?:2|twee)-?wekelijks,? (?:op )?(?<days>${listOf(days)})`, readFortnightly],
  [
    `(?:om de|elke|iedere|eens (?:per|in de)) (?<interval>${number}) weken,? (?:op )?(?<days>${listOf(days)})`,
    readWeekly,
  ],
  [`(?:op |elke |iedere )?(?:de )?(?<dates>${listOf(`(?:de )?${ordinal}`)}) ${ofTheMonth}`, readDatesOfMonth],
  [`elk jaar op (?<date>\\d{1,2}) (?<month>${monthPattern})`, readYearly],
  [
    `om de (?<months>${number}) maanden`,
    ({ months }, draft) => ({ ...draft, everyMonths: readNumber(months!) }),
  ],
  [
    `vanaf (?<date>${datePattern})`,
    (said, draft) => readDates(said.date!, ([first]) => ({ ...draft, first: first! })),
  ],
  [
    `(?:t/m|tot en met) (?<date>${datePattern})`,
    (said, draft) => readDates(said.date!, ([until]) => ({ ...draft, until: until! })),
  ],
  ['(?<count>\\d{1,4}) keer', ({ count }, draft) => ({ ...draft, count: Number(count) })],
  [
    `niet op (?<dates>${listOf(datePattern)})`,
    (said, draft) => readDates(said.dates!, (not) => ({ ...draft, not })),
  ],
  [
    `ook op (?<dates>${listOf(datePattern)})`,
    (said, draft) => readDates(said.dates!, (also) => ({ ...draft, also })),
  ],
  [
    `niet in (?<months>${listOf(monthPattern)})`,
    ({ months }, draft) => ({ ...draft, months: allMonthsBut(months!) }),
  ],
  [
    `(?:alleen )?in (?<months>${listOf(monthPattern)})`,
    ({ months }, draft) => ({ ...draft, months: readMonths(months!) }),
  ],
  [
    `(?:op )?(?<dates>${listOf(datePattern)})`,
    (said, draft) => readDates(said.dates!, (dates) => ({ ...draft, dates })),
  ],
  ['(?:de )?hele dag', (_, draft) => ({ ...draft, times: 'all day' })],
  [
    `(?:van |vanaf |om )?(?<from>${clock})(?: uur)?(?:\\s*(?:-|–|tot)\\s*(?<to>${clock}))?(?: uur)?`,
    readTimes,
  ],
  [
    '(?:van )?(?<from>\\d{1,2})(?: uur)? (?:tot|-) (?<to>\\d{1,2}) uur',
    ({ from, to }, draft) => readTimes({ from: `${from}.00`, to: `${to}.00` }, draft),
  ],
]
/** How each piece is known, at the beginning of what is left. */
export const recognisers = pieces.map(([pattern, read]) => ({
  pattern: new RegExp(`^(?:${pattern})(?![\\p{L}\\d])`, 'u'),
  read,
}))

const weekly = (interval: number) => ({ interval, months: [] })

const rhythm = (draft: Draft, rhythm: Rhythm): Draft => ({ ...draft, rhythm })

function readDaily({ interval }: Record<string, string>, draft: Draft): Draft {
  return rhythm(draft, { every: 'day', ...weekly(interval === undefined ? 2 : readNumber(interval)) })
}

function readWeekly(said: Record<string, string>, draft: Draft): Draft {
  const interval = said.interval === undefined ? 1 : readNumber(said.interval)
  return rhythm(draft, { every: 'week', days: splitList(said.days!).flatMap(readRun), ...weekly(interval) })
}

function readFortnightly(said: Record<string, string>, draft: Draft): Draft {
  return readWeekly({ ...said, interval: '2' }, draft)
}

const readNumber = (word: string): number => numbers[word] ?? Number(word)

/** A weekday, or all from one to another: ma t/m vr. */
function readRun(text: string): number[] {
  const [first = 0, last = first] = text.split(/\s*(?:t\/m|tot en met|-)\s*/).map(readDayName)
  const length = ((last - first + 7) % 7) + 1
  return Array.from({ length }, (_, step) => ((first - 1 + step) % 7) + 1)
}

function readNths(said: Record<string, string>, draft: Draft): Draft {
  return rhythm(draft, {
    every: 'month',
    nths: splitList(said.nths!).map((word) => nths[word] ?? Number.parseInt(word, 10)),
    day: readDayName(said.day!),
    ...weekly(1),
  })
}

function readDatesOfMonth({ dates }: Record<string, string>, draft: Draft): Draft | 'no such date' {
  const numbers = splitList(dates!).map((word) =>
    word.includes('laatste') ? -1 : Number.parseInt(word.replace('de ', ''), 10),
  )
  if (numbers.some((number) => number === 0 || number > 31)) return 'no such date'
  return rhythm(draft, { every: 'month', dates: numbers, ...weekly(1) })
}

function readYearly(said: Record<string, string>, draft: Draft): Draft | 'no such date' {
  const [date, month] = [Number(said.date), readMonthName(said.month!)]
  // A leap year, so that the 29th of February is a day.
  if (!readDate(`2024-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`))
    return 'no such date'
  return rhythm(draft, { every: 'year', month, date, ...weekly(1) })
}

const readMonths = (text: string): number[] => splitList(text).map(readMonthName)

function allMonthsBut(text: string): number[] {
  const without = readMonths(text)
  return monthNames.map((_, index) => index + 1).filter((month) => !without.includes(month))
}

function readDates(text: string, take: (dates: string[]) => Draft): Draft | 'no such date' {
  const dates = splitList(text).map(readDate)
  return dates.includes(undefined) ? 'no such date' : take(inOrder(dates as string[]))
}

export const inOrder = (days: readonly string[]): string[] => [...new Set(days)].sort()

/** What goes on after midnight, in minutes; a longer night is a slip: 16.00-14.00. */
const LONGEST_NIGHT = 12 * 60

/** Whether something that ends on the next day would go on for too long to be meant so. */
export const endsBeforeItBegins = (from: string, to: string): boolean =>
  to <= from && minutesOf(to) + 24 * 60 - minutesOf(from) > LONGEST_NIGHT
const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

function readTimes(
  { from, to }: Record<string, string>,
  draft: Draft,
): Draft | 'no such time' | 'ends before it begins' {
  const [start, end] = [from, to].map((text) => text?.replace('.', ':').padStart(5, '0'))
  const isClock = (time: string | undefined, last: string) =>
    time === undefined || (time.slice(3) < '60' && time <= last)
  if (!isClock(start, '23:59') || !isClock(end, '24:00') || start === end) return 'no such time'
  if (end !== undefined && endsBeforeItBegins(start!, end)) return 'ends before it begins'
  if (start === '00:00' && end === '24:00') return { ...draft, times: 'all day' }
  return { ...draft, times: end === undefined ? { from: start! } : { from: start!, to: end } }
}
