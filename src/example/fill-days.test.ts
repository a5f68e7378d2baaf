import { expect, test } from 'vitest'
import { fillDays } from './fill-days.ts'

/** A Sunday, the last day of its week. */
const sunday = Temporal.PlainDate.from('2026-11-22')

test('a mark becomes a day, counted from today', () => {
  expect(fillDays('gezegd op {-20}, dicht op {14}; "{0}"', sunday)).toBe(
    'gezegd op 2026-11-02, dicht op 2026-12-06; "2026-11-22"',
  )
})

test('a weekday is one of this week, or of so many weeks on or back', () => {
  expect(fillDays('{ma+0} {zo+0} {wo+2} {do-1}', sunday)).toBe('2026-11-16 2026-11-22 2026-12-02 2026-11-12')
})

test('what is no mark stays as it is', () => {
  for (const text of ['{}', '{wo}', '{x+1}', '{ma+}', '[14]']) expect(fillDays(text, sunday)).toBe(text)
})
