import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, formatNumber, formatPartialDate, formatPercentage, formatTime } from './numbers.ts'

test('numbers are written as the language writes them', () => {
  expect(formatNumber('nl', 1234.5, 1)).toBe('1.234,5')
  expect(formatNumber('en', 1234.5, 1)).toBe('1,234.5')
  expect(formatNumber('nl', 17472870)).toBe('17.472.870')
  expect(formatPercentage('nl', 0.15)).toBe('15\u00a0%')
})

test('a date is as precise as its source, and no preciser', () => {
  expect(formatPartialDate('nl', '2026')).toBe('2026')
  expect(formatPartialDate('nl', '2026-03')).toBe('maart 2026')
  expect(formatPartialDate('nl', '2026-03-03')).toBe('3 maart 2026')
  expect(formatPartialDate('en', '2026-03-03')).toBe('3 March 2026')
  expect(formatPartialDate('uk', '2026-03-03')).toBe('3 березня 2026 року')
  expect(formatPartialDate('uk', '2026-03')).toBe('березень 2026 року')
})

test('any day is said as the calendar of the language says it', () => {
  const days = fc.integer({ min: -100_000, max: 100_000 })
  fc.assert(
    fc.property(days, (days) => {
      const day = Temporal.PlainDate.from('1970-01-01').add({ days })
      const words = { day: 'numeric', month: 'long', year: 'numeric' } as const
      expect(formatPartialDate('nl', day.toString())).toBe(day.toLocaleString('nl-NL', words))
    }),
  )
})

test('times have a dot in Dutch', () => {
  expect(formatTime('nl', '10:00')).toBe('10.00 uur')
  expect(formatTime('en', '10:00')).toBe('10:00')
})

test('a moment just before midnight in London is already tomorrow in the Netherlands', () => {
  expect(String(dayOf(Temporal.Instant.from('2026-07-01T22:30:00Z')))).toBe('2026-07-02')
})
