import { expect, test } from 'vitest'
import { availabilityOn } from './availability.ts'

const full = { state: 'full', saidOn: '2026-12-01' } as const

test.each([
  ['2026-12-01', true],
  ['2026-12-15', true],
  ['2026-12-16', false],
  ['2027-12-01', false],
  // Said of a day that has not come: nothing to go by.
  ['2026-11-30', false],
])('that it was full on 1 December still counts on %s: %s', (today, counts) => {
  expect(availabilityOn(full, Temporal.PlainDate.from(today))).toEqual(counts ? full : undefined)
})

test('nothing said is unknown', () => {
  expect(availabilityOn(undefined, Temporal.PlainDate.from('2026-12-01'))).toBeUndefined()
})
