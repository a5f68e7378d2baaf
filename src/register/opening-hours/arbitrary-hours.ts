import fc from 'fast-check'
import { OpeningHours, type TimeSpan, type Weekday } from './opening-hours.ts'
import { fitsTheClock, timesOf, weekdays } from './spans.ts'

const quarters = (min: number, max: number) => fc.integer({ min, max }).map((quarter) => quarter * 15)

/** Any times of the clock, with a liking for whole quarters and for the hour in which the clock changes. */
const times: fc.Arbitrary<TimeSpan> = fc
  .record({
    start: fc.oneof(quarters(0, 95), fc.integer({ min: 100, max: 200 }), fc.nat({ max: 1439 })),
    length: fc.oneof(quarters(1, 96), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 1440 })),
  })
  .map(({ start, length }) => ({ start, end: start + length }))
  .filter(fitsTheClock)
  .map(timesOf)

const days = fc.subarray<Weekday>([...weekdays], { minLength: 1 })
const note = fc.constantFrom('kerstlunch', 'bel; eerst', 'a || b', 'Mo-Fr 10:00-12:00, Tu', 'zomer')

/** Any opening hours, for laws; the dates of its exceptions lie in the year asked for. */
export const arbitraryHours = (year = 2026): fc.Arbitrary<OpeningHours> => {
  const date = fc
    .nat({ max: 364 })
    .map((day) => Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ days: day }).toString())
  const exception = fc
    .record({
      date,
      last: date,
      isRange: fc.boolean(),
      times: fc.array(times, { maxLength: 3 }),
      note: fc.option(note),
    })
    .map(({ date, last, isRange, times, note }) => ({
      date,
      ...(isRange && last >= date && { until: last }),
      times,
      ...(note && { note }),
    }))
  return fc
    .record({
      weekly: fc.array(
        fc.tuple(days, times).map(([days, span]) => ({ days, ...span })),
        { maxLength: 6 },
      ),
      exceptions: fc.array(exception, { maxLength: 4 }),
      unknownDays: fc.option(days),
      holidays: fc.constantFrom('open' as const, 'closed' as const, 'unknown' as const),
      note: fc.option(note),
    })
    .map(({ note, unknownDays, ...hours }) => {
      const known = new Set(hours.weekly.flatMap(({ days }) => days))
      const unknown = (unknownDays ?? []).filter((day) => !known.has(day))
      return { ...hours, ...(unknown.length > 0 && { unknownDays: unknown }), ...(note && { note }) }
    })
    .filter((hours) => OpeningHours.safeParse(hours).success)
}
