import { RRuleTemporal } from 'rrule-temporal'

/**
 * A recurrence rule of RFC 5545 (3.3.10) as far as it speaks of days: the time of the day stands beside it. Weekdays are
 * those of ISO 8601, Monday is 1.
 */
export interface Rule {
  frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  interval: number
  count?: number
  /** The last day on which it may be, included. */
  until?: string
  /** `nth` counts within the month or the year, from its end when below zero. */
  byDay: { nth?: number; day: number }[]
  byMonthDay: number[]
  byMonth: number[]
  bySetPos: number[]
  /** Only where it is not Monday. */
  weekStart?: number
}

export type RuleProblem =
  | 'not understood'
  | 'too often'
  | 'time of day'
  | 'numbers of weeks or days'
  | 'too many'
  | 'needs a first day'
  | 'no such date'
  | 'never'

/** The rule as it is written, with all that follows from its first day made plain, and that day if it counts. */
export type CheckedRule = { rule: string; first?: string; parsed: Rule } | { problem: RuleProblem }

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
/** Ten years of every day of the working week is less; a rule that should go on has no count. */
const MOST_TIMES = 1_000
const LONGEST_INTERVAL = 400
/** Where a rule without a first day is tried: any day will do, since such a rule has no phase. */
const SOME_DAY = '2001-01-01'
const LAST_DAY = '2199-12-31'

const tooOften = /^(SECONDLY|MINUTELY|HOURLY)$/

type Read<T> = T | { problem: RuleProblem }

/** Checks a rule and its first day (YYYY-MM-DD) and writes both in the one way; or says what is wrong with them. */
export function checkRule(written: string, first?: string): CheckedRule {
  const read = parseRule(written)
  if ('problem' in read) return read
  const parsed = first === undefined ? read : withDaysOf(read, Temporal.PlainDate.from(first))
  if (!hasDays(parsed) || (first === undefined && (parsed.interval > 1 || parsed.count !== undefined)))
    return { problem: 'needs a first day' }
  const rule = printRule(parsed)
  const starts = findFirst(rule, first ?? SOME_DAY, parsed.count !== undefined)
  if (!starts) return { problem: 'never' }
  return first === undefined ? { rule, parsed } : { rule, first: starts, parsed }
}

/** What a rule leaves to its first day: the weekday, the day of the month, the month (RFC 5545, 3.3.10). */
function withDaysOf(rule: Rule, { dayOfWeek, day, month }: Temporal.PlainDate): Rule {
  if (hasDays(rule)) return rule
  if (rule.frequency === 'WEEKLY') return { ...rule, byDay: [{ day: dayOfWeek }] }
  if (rule.frequency === 'YEARLY' && rule.byMonth.length === 0)
    return { ...rule, byMonth: [month], byMonthDay: [day] }
  return { ...rule, byMonthDay: [day] }
}

const hasDays = ({ frequency, byDay, byMonthDay }: Rule): boolean =>
  frequency === 'DAILY' || byDay.length + byMonthDay.length > 0

/** The first day on which a rule really is; undefined when it never is, or counts on past the years we know. */
function findFirst(rule: string, from: string, isCounted: boolean): string | undefined {
  try {
    const found = daysOfRule(rule, from)
    // A count is found out to its end here once, so that no reader meets one without an end.
    const all = isCounted ? found.between(midnight(from), midnight(LAST_DAY), true) : []
    return (all[0] ?? found.next(midnight(from), true))?.toPlainDate().toString()
  } catch {
    return undefined
  }
}

const midnight = (day: string) => Temporal.PlainDate.from(day).toZonedDateTime('UTC')

/** The days of a checked rule, as midnights in UTC, where every day is as long as the next. */
export const daysOfRule = (rule: string, first: string) =>
  new RRuleTemporal<Temporal.ZonedDateTime>({
    rruleString: rule,
    dtstart: midnight(first),
    temporal: Temporal,
  })

/** Reads a rule, with or without `RRULE:` before it. */
export function parseRule(written: string): Read<Rule> {
  const parts = written
    .trim()
    .replace(/^RRULE:/i, '')
    .toUpperCase()
    .split(';')
    .filter((part) => part !== '')
    .map((part) => part.split('='))
  const said = new Map(parts.map(([name = '', value = '']) => [name, value]))
  if (said.size !== parts.length || parts.some(({ length }) => length !== 2))
    return { problem: 'not understood' }
  const problem = problemOf(said)
  if (problem) return { problem }
  const numbers = (name: string, most: number) => readNumbers(said.get(name), most)
  const rule = {
    frequency: said.get('FREQ') as Rule['frequency'],
    interval: readNumber(said.get('INTERVAL') ?? '1'),
    count: said.has('COUNT') ? readNumber(said.get('COUNT')!) : undefined,
    until: said.has('UNTIL') ? readUntil(said.get('UNTIL')!) : undefined,
    byDay: readDays(said.get('BYDAY'), said.get('FREQ')!),
    byMonthDay: numbers('BYMONTHDAY', 31),
    byMonth: numbers('BYMONTH', 12),
    bySetPos: numbers('BYSETPOS', 366),
    weekStart: said.has('WKST') ? DAYS.indexOf(said.get('WKST')!) + 1 : 1,
  }
  return finish(rule, said.has('UNTIL'))
}

type Draft = { [K in keyof Rule]-?: Rule[K] | undefined }

function finish({ count, until, weekStart, ...draft }: Draft, saysUntil: boolean): Read<Rule> {
  const { interval, byMonth } = draft
  if (saysUntil && until === undefined) return { problem: 'no such date' }
  if (Object.values(draft).some((value) => value === undefined) || !weekStart)
    return { problem: 'not understood' }
  if (!interval || Number.isNaN(count) || count === 0) return { problem: 'not understood' }
  if (interval > LONGEST_INTERVAL || (count ?? 0) > MOST_TIMES) return { problem: 'too many' }
  if (byMonth!.some((month) => month < 1)) return { problem: 'not understood' }
  return {
    ...(draft as Rule),
    ...(count && { count }),
    ...(until && { until }),
    ...(weekStart !== 1 && { weekStart }),
  }
}

const known = /^(FREQ|INTERVAL|COUNT|UNTIL|WKST|BY(DAY|MONTHDAY|MONTH|SETPOS))$/

/** What the parts of a rule say that cannot be, whatever their values are (RFC 5545, 3.3.10). */
function problemOf(said: ReadonlyMap<string, string>): RuleProblem | undefined {
  const frequency = said.get('FREQ') ?? ''
  if (tooOften.test(frequency)) return 'too often'
  if (['BYHOUR', 'BYMINUTE', 'BYSECOND'].some((name) => said.has(name))) return 'time of day'
  if (said.has('BYWEEKNO') || said.has('BYYEARDAY')) return 'numbers of weeks or days'
  if (!/^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(frequency)) return 'not understood'
  const cannot =
    [...said.keys()].some((name) => !known.test(name)) ||
    (said.has('COUNT') && said.has('UNTIL')) ||
    (said.has('BYMONTHDAY') && frequency === 'WEEKLY') ||
    (said.has('BYSETPOS') && ![...said.keys()].some((name) => /^BY(?!SETPOS)/.test(name)))
  return cannot ? 'not understood' : undefined
}

const readNumber = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : Number.NaN)

/** In order and once each; undefined when one is not a number from 1 to the most, or from -1 down to it. */
function readNumbers(text: string | undefined, most: number): number[] | undefined {
  if (text === undefined) return []
  const numbers = text.split(',').map((one) => (/^[+-]?\d{1,3}$/.test(one) ? Number(one) : Number.NaN))
  const isGood = (number: number) => number !== 0 && Math.abs(number) <= most
  return numbers.every(isGood) ? inOrder(numbers) : undefined
}

function readDays(text: string | undefined, frequency: string): Rule['byDay'] | undefined {
  if (text === undefined) return []
  const most = frequency === 'MONTHLY' ? 5 : frequency === 'YEARLY' ? 53 : 0
  const days = text.split(',').map((one) => {
    const [, nth, name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(one) ?? []
    const day = DAYS.indexOf(name) + 1
    return nth === undefined ? { day } : { nth: Number(nth), day }
  })
  const isGood = ({ nth, day }: Rule['byDay'][number]) =>
    day > 0 && (nth === undefined || (nth !== 0 && Math.abs(nth) <= most))
  return days.every(isGood) ? inOrderOfDays(days) : undefined
}

/** The one way to say a rule: each number once, in order. */
export const tidyRule = (rule: Rule): Rule => ({
  ...rule,
  byDay: inOrderOfDays(rule.byDay),
  byMonthDay: inOrder(rule.byMonthDay),
  byMonth: inOrder(rule.byMonth),
})

const inOrder = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b)

function inOrderOfDays(days: Rule['byDay']): Rule['byDay'] {
  const byText = new Map(days.map((day) => [printDay(day), day]))
  return [...byText.values()].sort((a, b) => (a.nth ?? 0) - (b.nth ?? 0) || a.day - b.day)
}

/** A day, or a moment: in UTC it is the Dutch day on which that moment falls. */
function readUntil(text: string): string | undefined {
  const [, year, month, day, clock, utc] = /^(\d{4})(\d\d)(\d\d)(?:T(\d{6})(Z)?)?$/.exec(text) ?? []
  if (!year) return undefined
  try {
    const date = Temporal.PlainDate.from(`${year}-${month}-${day}`)
    if (date.year < 1970 || date.toString() > LAST_DAY) return undefined
    if (!utc) return date.toString()
    const moment = `${date}T${clock!.slice(0, 2)}:${clock!.slice(2, 4)}:${clock!.slice(4)}Z`
    return Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString()
  } catch {
    return undefined
  }
}

const printDay = ({ nth, day }: Rule['byDay'][number]): string => `${nth ?? ''}${DAYS[day - 1]}`

/** Writes a rule; what is written reads back as the same rule. */
export function printRule(rule: Rule): string {
  const parts: [name: string, value: string | number | undefined][] = [
    ['FREQ', rule.frequency],
    ['INTERVAL', rule.interval === 1 ? undefined : rule.interval],
    ['COUNT', rule.count],
    ['UNTIL', rule.until?.replaceAll('-', '')],
    ['BYMONTH', rule.byMonth.join()],
    ['BYMONTHDAY', rule.byMonthDay.join()],
    ['BYDAY', rule.byDay.map(printDay).join()],
    ['BYSETPOS', rule.bySetPos.join()],
    ['WKST', rule.weekStart && DAYS[rule.weekStart - 1]],
  ]
  return parts
    .flatMap(([name, value]) => (value === undefined || value === '' ? [] : `${name}=${value}`))
    .join(';')
}
