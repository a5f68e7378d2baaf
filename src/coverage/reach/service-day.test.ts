import { expect, test } from 'vitest'
import { chooseServiceDay } from './service-day.ts'

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

test('a day on which nothing runs, or that is not in it, is none', () => {
  expect(chooseServiceDay(trips, 'woensdag', today)).toBeUndefined()
  expect(chooseServiceDay(trips, 'zaterdag', today)).toBeUndefined()
})
