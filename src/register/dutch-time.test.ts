import { expect, test } from 'vitest'
import { dutchMoment, endOf } from './dutch-time.ts'

test.each([
  ['2026-12-01', '2026-12-01T22:59:59.999999Z'],
  ['2026-07-01', '2026-07-01T21:59:59.999999Z'],
  ['2026-12-01T10:00', '2026-12-01T09:00:00Z'],
  ['2026-12-01T10:00+05:00', '2026-12-01T05:00:00Z'],
  ['2026-12-01T10:00Z', '2026-12-01T10:00:00Z'],
])('%s ends at %s', (asked, moment) => {
  expect(String(endOf(asked))).toBe(moment)
})

test.each(['gisteren', '2026-13-01', '2026', ''])('%j is no day and no moment', (asked) => {
  expect(endOf(asked)).toBeUndefined()
})

test('a moment of the database is told on a Dutch clock', () => {
  expect(dutchMoment('2026-12-01 09:00:00.123+00')).toBe('2026-12-01 10:00')
})
