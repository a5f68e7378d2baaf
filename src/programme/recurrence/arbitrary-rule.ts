import fc from 'fast-check'
import { printRule, type Rule } from './rule.ts'

const some = <T>(values: readonly T[], maxLength = 3) => fc.subarray([...values], { maxLength })
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, step) => from + step)
const plainDays = some(numbers(1, 7)).map((days) => days.map((day) => ({ day })))
const nthDays = (most: number) =>
  fc.array(
    fc.record({
      nth: fc.integer({ min: -most, max: most }).filter((nth) => nth !== 0),
      day: fc.integer({ min: 1, max: 7 }),
    }),
    { maxLength: 3 },
  )
const monthDays = fc.oneof(some(numbers(1, 31)), fc.constantFrom<number[]>([-1], [-2, 15], [29], [31]))
const months = fc.oneof({ weight: 2, arbitrary: fc.constant<number[]>([]) }, some(numbers(1, 12)))
const positions = fc.oneof(
  { weight: 3, arbitrary: fc.constant<number[]>([]) },
  fc.constantFrom<number[]>([1], [-1], [2], [-1, 1]),
)

type Parts = Pick<Rule, 'frequency' | 'byDay' | 'byMonthDay'>
const none = { byDay: [], byMonthDay: [] }
const part = <K extends keyof Parts>(frequency: Rule['frequency'], name: K, values: fc.Arbitrary<Parts[K]>) =>
  values.map((value): Parts => ({ ...none, frequency, [name]: value }))

const parts: fc.Arbitrary<Parts> = fc.oneof(
  part('DAILY', 'byDay', plainDays),
  part('WEEKLY', 'byDay', plainDays),
  part('MONTHLY', 'byDay', fc.oneof(plainDays, nthDays(5))),
  part('MONTHLY', 'byMonthDay', monthDays),
  part('YEARLY', 'byDay', nthDays(10)),
  part('YEARLY', 'byMonthDay', monthDays),
)

/** Any rule as it may be written, with a first day in 2024-2027; some of them are never on. */
export const arbitraryRule: fc.Arbitrary<{ rule: Rule; written: string; first: string }> = fc
  .record({
    parts,
    interval: fc.constantFrom(1, 1, 1, 2, 3, 5),
    ending: fc.oneof(
      fc.constant({}),
      fc.integer({ min: 1, max: 20 }).map((count) => ({ count })),
      fc.constantFrom('2026-06-30', '2027-12-31', '2029-02-28').map((until) => ({ until })),
    ),
    byMonth: months,
    bySetPos: positions,
    week: fc.constantFrom({}, {}, { weekStart: 7 }),
    first: fc
      .nat({ max: 1460 })
      .map((days) => Temporal.PlainDate.from('2024-01-01').add({ days }).toString()),
  })
  .map(({ parts, ending, week, first, bySetPos, ...others }) => {
    const rule: Rule = { ...parts, ...others, ...ending, ...week, bySetPos: hasPart(parts) ? bySetPos : [] }
    return { rule, written: printRule(rule), first }
  })

const hasPart = ({ byDay, byMonthDay }: Parts): boolean => byDay.length + byMonthDay.length > 0
