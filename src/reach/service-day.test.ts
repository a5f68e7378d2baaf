import { expect, test } from 'vitest'
import { chooseServiceDay, findBeginning } from './service-day.ts'

const today = Temporal.PlainDate.from('2026-11-22')
const trips = {
  '2026-11-17': 90,
  '2026-11-24': 90,
  '2026-12-01': 95,
  '2026-11-22': 30,
  '2026-11-25': 0,
}

test('a day of the week is the first such day from today on; of a timetable that is over, the last', () => {
  expect(chooseServiceDay(trips, 'dinsdag', today)).toBe('2026-11-24')
  expect(chooseServiceDay(trips, 'zondag', today)).toBe('2026-11-22')
  expect(chooseServiceDay(trips, 'dinsdag', today.add({ years: 1 }))).toBe('2026-12-01')
})

test('a holiday, or a thin day at the end of a timetable, stands for no day of the week', () => {
  const usual = { '2026-12-01': 60_000, '2026-12-08': 58_000, '2026-12-22': 61_000 }
  const withHoliday = { ...usual, '2026-12-15': 300, '2026-12-29': 3 }
  const chosen = (day: string) => chooseServiceDay(withHoliday, 'dinsdag', Temporal.PlainDate.from(day))
  expect([chosen('2026-12-09'), chosen('2026-12-23')]).toEqual(['2026-12-22', '2026-12-22'])
  // Of two days nobody knows which is usual, as long as they are not far apart.
  expect(chooseServiceDay({ '2026-12-01': 3, '2026-12-08': 4 }, 'dinsdag', today)).toBe('2026-12-01')
})

test('a day on which nothing runs, or that is not in it, is none', () => {
  expect(chooseServiceDay(trips, 'woensdag', today)).toBeUndefined()
  expect(chooseServiceDay(trips, 'zaterdag', today)).toBeUndefined()
})

test.each([
  ['2026-03-28', '2026-03-27T23:00Z'],
  // The clock goes on at two, and nine o'clock is nine hours after the service day began, as on any other day.
  ['2026-03-29', '2026-03-28T22:00Z'],
  ['2026-07-21', '2026-07-20T22:00Z'],
  ['2026-10-25', '2026-10-24T23:00Z'],
])('service day %s begins twelve hours before its noon, at %s', (day, begins) => {
  const beginning = findBeginning(Temporal.PlainDate.from(day))
  expect(beginning * 60_000).toBe(Temporal.Instant.from(begins).epochMilliseconds)
  const nine = Temporal.Instant.fromEpochMilliseconds((beginning + 9 * 60) * 60_000)
  expect(nine.toZonedDateTimeISO('Europe/Amsterdam').hour).toBe(9)
})
