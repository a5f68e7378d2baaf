import { type Rule, tidyRule } from './rule.ts'

/** How people say a rule; weekdays from Monday, 1. A rule that says more has no rhythm that fits in a sentence. */
export type Rhythm = { interval: number; months: number[] } & (
  | { every: 'day' }
  | { every: 'week'; days: number[] }
  /** The first, second … weekday of the month; -1 is the last. */
  | { every: 'month'; nths: number[]; day: number }
  /** Days of the month; -1 is the last. */
  | { every: 'month'; dates: number[] }
  | { every: 'year'; month: number; date: number }
)

/** The rhythm of a rule; undefined when only the rule itself can say it. */
export function rhythmOf(rule: Rule): Rhythm | undefined {
  const { frequency, interval, byDay, byMonthDay, byMonth: months, bySetPos } = rule
  if (bySetPos.length > 0 || rule.weekStart) return undefined
  const all = { interval, months }
  if (frequency === 'DAILY')
    return byDay.length + byMonthDay.length > 0 ? undefined : { ...all, every: 'day' }
  if (frequency === 'WEEKLY') return { ...all, every: 'week', days: byDay.map(({ day }) => day) }
  if (frequency === 'MONTHLY') {
    const rhythm = monthlyRhythm(byDay, byMonthDay)
    return rhythm && { ...all, ...rhythm }
  }
  const [month] = months
  const [date] = byMonthDay
  const isOneDay = months.length === 1 && byMonthDay.length === 1 && byDay.length === 0 && date! > 0
  return isOneDay && interval === 1
    ? { interval, months: [], every: 'year', month: month!, date: date! }
    : undefined
}

function monthlyRhythm(
  byDay: Rule['byDay'],
  byMonthDay: readonly number[],
): { every: 'month'; dates: number[] } | { every: 'month'; nths: number[]; day: number } | undefined {
  const isSayable = (nth: number | undefined): nth is number => nth !== undefined && (nth > 0 || nth === -1)
  if (byDay.length === 0)
    return byMonthDay.every(isSayable) ? { every: 'month', dates: [...byMonthDay] } : undefined
  const nths = byDay.map(({ nth }) => nth)
  const days = new Set(byDay.map(({ day }) => day))
  if (byMonthDay.length > 0 || days.size !== 1 || !nths.every(isSayable)) return undefined
  return { every: 'month', nths, day: byDay[0]!.day }
}

/** The rule of a rhythm, with how long it goes on. */
export function ruleOf(rhythm: Rhythm, ending: Pick<Rule, 'count' | 'until'>): Rule {
  const plain = {
    interval: rhythm.interval,
    ...ending,
    byDay: [],
    byMonthDay: [],
    byMonth: rhythm.months,
    bySetPos: [],
  }
  if (rhythm.every === 'day') return tidyRule({ ...plain, frequency: 'DAILY' })
  if (rhythm.every === 'week')
    return tidyRule({ ...plain, frequency: 'WEEKLY', byDay: rhythm.days.map((day) => ({ day })) })
  if (rhythm.every === 'year')
    return tidyRule({ ...plain, frequency: 'YEARLY', byMonth: [rhythm.month], byMonthDay: [rhythm.date] })
  if ('dates' in rhythm) return tidyRule({ ...plain, frequency: 'MONTHLY', byMonthDay: rhythm.dates })
  const { nths, day } = rhythm
  return tidyRule({ ...plain, frequency: 'MONTHLY', byDay: nths.map((nth) => ({ nth, day })) })
}
