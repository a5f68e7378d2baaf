import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryRule } from './arbitrary-rule.ts'
import { checkRule, daysOfRule, parseRule, printRule, type Rule } from './rule.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const between = (rule: string, first: string, from: string, until: string): string[] =>
  daysOfRule(rule, first)
    .between(day(from).toZonedDateTime('UTC'), day(until).toZonedDateTime('UTC'), true)
    .map((moment) => moment.toPlainDate().toString())

/** Number of the period in which a day lies, counted from that of the first day. */
function periodOf(rule: Rule, date: Temporal.PlainDate, first: Temporal.PlainDate): number {
  if (rule.frequency === 'DAILY') return first.until(date).days
  if (rule.frequency === 'MONTHLY') return (date.year - first.year) * 12 + date.month - first.month
  if (rule.frequency === 'WEEKLY') return startOfWeek(rule, first).until(startOfWeek(rule, date)).days / 7
  return date.year - first.year
}
const startOfWeek = ({ weekStart = 1 }: Rule, date: Temporal.PlainDate) =>
  date.subtract({ days: (date.dayOfWeek - weekStart + 7) % 7 })

/** Whether a day is one of the n-th such weekdays, counted from the begin or the end of its month or year. */
function isNth(rule: Rule, date: Temporal.PlainDate, nth: number | undefined): boolean {
  if (nth === undefined) return true
  const inMonth = rule.frequency === 'MONTHLY' || rule.byMonth.length > 0
  const [at, length] = inMonth ? [date.day, date.daysInMonth] : [date.dayOfYear, date.daysInYear]
  return nth > 0 ? Math.ceil(at / 7) === nth : Math.ceil((length - at + 1) / 7) === -nth
}

const isIn = (list: readonly number[], ...values: number[]): boolean =>
  list.length === 0 || values.some((value) => list.includes(value))

const isCandidate = (rule: Rule, date: Temporal.PlainDate): boolean =>
  isIn(rule.byMonth, date.month) &&
  isIn(rule.byMonthDay, date.day, date.day - date.daysInMonth - 1) &&
  (rule.byDay.length === 0 ||
    rule.byDay.some((one) => one.day === date.dayOfWeek && isNth(rule, date, one.nth)))

/** The days of a rule, found by asking every single day: slow, and as RFC 5545 (3.3.10) says it. */
function byHand(rule: Rule, first: string, until: string): string[] {
  const start = day(first)
  const found: { date: string; period: number }[] = []
  // From a year before, since a position in a period is counted from the begin of that period.
  for (let date = start.subtract({ days: 366 }); date.toString() <= until; date = date.add({ days: 1 })) {
    const period = periodOf(rule, date, start)
    if (period % rule.interval === 0 && isCandidate(rule, date)) found.push({ date: date.toString(), period })
  }
  // And to the end of the last period, for positions counted from there.
  for (let ahead = 1; ahead <= 366; ahead++) {
    const date = day(until).add({ days: ahead })
    const period = periodOf(rule, date, start)
    if (period % rule.interval === 0 && isCandidate(rule, date)) found.push({ date: date.toString(), period })
  }
  const chosen = [...Map.groupBy(found, ({ period }) => period).values()].flatMap((days) =>
    rule.bySetPos.length === 0
      ? days
      : days.filter((_, index) => isIn(rule.bySetPos, index + 1, index - days.length)),
  )
  return chosen
    .map(({ date }) => date)
    .filter((date) => date >= first && date <= (rule.until ?? '9999'))
    .slice(0, rule.count)
    .filter((date) => date <= until)
}

test('the days of any rule are the days that asking every day finds', () => {
  fc.assert(
    fc.property(arbitraryRule, ({ written, first }) => {
      const checked = checkRule(written, first)
      if ('problem' in checked) return
      const until = day(first).add({ years: 4 }).toString()
      expect(between(checked.rule, checked.first!, first, until)).toEqual(
        byHand(checked.parsed, first, until),
      )
    }),
    { numRuns: 150 },
  )
})

test('a rule that is refused as never is on no day that asking finds', () => {
  fc.assert(
    fc.property(arbitraryRule, ({ rule, written, first }) => {
      // What a rule leaves to its first day it does not say itself.
      fc.pre(rule.frequency === 'DAILY' || rule.byDay.length + rule.byMonthDay.length > 0)
      const checked = checkRule(written, first)
      if (!('problem' in checked) || checked.problem !== 'never') return
      expect(byHand(rule, first, day(first).add({ years: 4 }).toString())).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('what is written reads back as the same rule, and checking it again changes nothing', () => {
  fc.assert(
    fc.property(arbitraryRule, ({ written, first }) => {
      const checked = checkRule(written, first)
      if ('problem' in checked) return
      expect(parseRule(checked.rule)).toEqual(checked.parsed)
      expect(printRule(checked.parsed)).toBe(checked.rule)
      expect(checkRule(checked.rule, checked.first)).toEqual(checked)
    }),
  )
})

test('no window, however far, makes a checked rule fail', () => {
  fc.assert(
    fc.property(arbitraryRule, fc.integer({ min: 1970, max: 2199 }), ({ written, first }, year) => {
      const checked = checkRule(written, first)
      if ('problem' in checked) return
      for (const found of between(checked.rule, checked.first!, `${year}-01-01`, `${year}-12-31`))
        expect(found.slice(0, 4)).toBe(String(year))
    }),
    { numRuns: 150 },
  )
})

describe('what follows from the first day is made plain', () => {
  test.each([
    ['FREQ=WEEKLY', '2026-12-01', 'FREQ=WEEKLY;BYDAY=TU', '2026-12-01'],
    ['RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '2026-12-01', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '2026-12-03'],
    ['freq=monthly', '2026-12-31', 'FREQ=MONTHLY;BYMONTHDAY=31', '2026-12-31'],
    ['FREQ=YEARLY', '2028-02-29', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2028-02-29'],
    ['FREQ=WEEKLY;BYDAY=TU,MO,TU;WKST=MO', '2026-12-01', 'FREQ=WEEKLY;BYDAY=MO,TU', '2026-12-01'],
    // The end of a last evening in winter: an hour before midnight in UTC.
    ['FREQ=DAILY;UNTIL=20261231T225959Z', '2026-12-01', 'FREQ=DAILY;UNTIL=20261231', '2026-12-01'],
    ['FREQ=DAILY;UNTIL=20261231T230000Z', '2026-12-01', 'FREQ=DAILY;UNTIL=20270101', '2026-12-01'],
    ['FREQ=DAILY;UNTIL=20261231T093000', '2026-12-01', 'FREQ=DAILY;UNTIL=20261231', '2026-12-01'],
  ])('%s from %s is %s', (written, first, rule, begins) => {
    expect(checkRule(written, first)).toMatchObject({ rule, first: begins })
  })
})

test.each([
  ['FREQ=SECONDLY', 'too often'],
  ['FREQ=MINUTELY;INTERVAL=30', 'too often'],
  ['FREQ=HOURLY', 'too often'],
  ['FREQ=DAILY;BYHOUR=9,10', 'time of day'],
  ['FREQ=DAILY;BYSECOND=0', 'time of day'],
  ['FREQ=DAILY;COUNT=99999999', 'too many'],
  ['FREQ=DAILY;INTERVAL=100000', 'too many'],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'never'],
  ['FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31', 'never'],
  ['FREQ=DAILY;UNTIL=20200101', 'never'],
  ['FREQ=DAILY;COUNT=1000;BYMONTH=2;BYMONTHDAY=30', 'never'],
  ['FREQ=DAILY;UNTIL=00000101', 'no such date'],
  ['FREQ=DAILY;UNTIL=20260230', 'no such date'],
  ['FREQ=DAILY;UNTIL=99991231', 'no such date'],
  ['', 'not understood'],
  ['elke dinsdag', 'not understood'],
  ['FREQ=DAILY;INTERVAL=0', 'not understood'],
  ['FREQ=DAILY;INTERVAL=-1', 'not understood'],
  ['FREQ=DAILY;COUNT=0', 'not understood'],
  ['FREQ=DAILY;COUNT=3;UNTIL=20261231', 'not understood'],
  ['FREQ=DAILY;FREQ=WEEKLY', 'not understood'],
  ['FREQ=DAILY;X-COLOUR=RED', 'not understood'],
  ['FREQ=WEEKLY;BYDAY=1MO', 'not understood'],
  ['FREQ=WEEKLY;BYDAY=XX', 'not understood'],
  ['FREQ=MONTHLY;BYDAY=6MO', 'not understood'],
  ['FREQ=MONTHLY;BYMONTHDAY=32', 'not understood'],
  ['FREQ=YEARLY;BYWEEKNO=3;BYDAY=MO', 'numbers of weeks or days'],
  ['FREQ=YEARLY;BYYEARDAY=100', 'numbers of weeks or days'],
  ['FREQ=DAILY;BYSETPOS=1', 'not understood'],
  ['FREQ=YEARLY;RSCALE=HEBREW;BYMONTH=5', 'not understood'],
  ['FREQ=DAILY;WKST=XX', 'not understood'],
])('“%s” is refused: %s', (written, problem) => {
  expect(checkRule(written, '2026-12-01')).toEqual({ problem })
})

test('every April, begun on the last of a month, is never', () => {
  expect(checkRule('FREQ=YEARLY;BYMONTH=4', '2024-12-31')).toEqual({ problem: 'never' })
})

test('a rule that counts or skips needs a first day; one that only names its days does not', () => {
  for (const written of [
    'FREQ=WEEKLY',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
    'FREQ=DAILY;COUNT=3',
    'FREQ=MONTHLY',
  ])
    expect(checkRule(written)).toEqual({ problem: 'needs a first day' })
  expect(checkRule('FREQ=WEEKLY;BYDAY=TU')).toMatchObject({ rule: 'FREQ=WEEKLY;BYDAY=TU' })
})
