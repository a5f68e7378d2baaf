import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryHours } from './arbitrary-hours.ts'
import { openState } from './open-state.ts'
import { type Answer, isOpenWithin } from './open-times.ts'
import { daysFrom, openTimesOn } from './opening-calendar.ts'
import type { OpeningHours } from './opening-hours.ts'

const minuteOf = (moment: string) =>
  Temporal.ZonedDateTime.from(`${moment}[Europe/Amsterdam]`).epochMilliseconds / 60_000
const asked = (hours: OpeningHours, first: string, from: string, to: string): Answer =>
  isOpenWithin(openTimesOn(hours, Temporal.PlainDate.from(first), 9), {
    from: minuteOf(from),
    to: minuteOf(to),
  })

/** Days of the year just before and on which the clock changes. */
const clockChanges = fc.oneof(fc.integer({ min: 82, max: 88 }), fc.integer({ min: 294, max: 302 }))
const door = { open: 'yes', closed: 'no', unknown: 'unknown' } as const

test('of every minute of a year, the clock changes and all holidays among them, it says what the door says', () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom(2025, 2026, 2028)
        .chain((year) =>
          fc.tuple(arbitraryHours(year), fc.constant(year), fc.oneof(fc.nat(364), clockChanges)),
        ),
      ([hours, year, day]) => {
        const first = Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ days: day })
        const times = openTimesOn(hours, first, 3)
        const start = first.toZonedDateTime('Europe/Amsterdam').epochMilliseconds / 60_000
        for (let minute = start; minute < start + 3 * 1440 - 60; minute += 7) {
          const { state } = openState(hours, Temporal.Instant.fromEpochMilliseconds(minute * 60_000))
          expect(isOpenWithin(times, { from: minute, to: minute + 1 })).toBe(door[state])
        }
      },
    ),
    { numRuns: 40 },
  )
})

test('a door opens within a window exactly when it is open at one of its minutes', () => {
  const minutes = fc.nat(2 * 1440 - 1)
  fc.assert(
    fc.property(
      arbitraryHours(),
      fc.nat(360),
      minutes,
      fc.integer({ min: 1, max: 300 }),
      (hours, day, at, length) => {
        const first = Temporal.PlainDate.from('2026-01-01').add({ days: day })
        const times = openTimesOn(hours, first, 3)
        const from = first.toZonedDateTime('Europe/Amsterdam').epochMilliseconds / 60_000 + at
        const each = Array.from({ length }, (_, i) =>
          isOpenWithin(times, { from: from + i, to: from + i + 1 }),
        )
        const expected = each.includes('yes') ? 'yes' : each.includes('unknown') ? 'unknown' : 'no'
        expect(isOpenWithin(times, { from, to: from + length })).toBe(expected)
      },
    ),
    { numRuns: 100 },
  )
})

describe('the days of an index', () => {
  test('an evening begins at six on the clock, on the days the clock changes too', () => {
    for (const first of ['2026-03-28', '2026-10-24', '2026-12-24']) {
      const { midnights, evenings } = daysFrom(Temporal.PlainDate.from(first), 3)
      expect(midnights).toHaveLength(4)
      for (const evening of evenings)
        expect(
          Temporal.Instant.fromEpochMilliseconds(evening * 60_000)
            .toZonedDateTimeISO('Europe/Amsterdam')
            .toPlainTime()
            .toString(),
        ).toBe('18:00:00')
    }
    const spring = daysFrom(Temporal.PlainDate.from('2026-03-29'), 1)
    expect(spring.midnights[1]! - spring.midnights[0]!).toBe(23 * 60)
  })
})

describe('an evening place', () => {
  const hours = (holidays: OpeningHours['holidays']): OpeningHours => ({
    exceptions: [],
    weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '17:00', to: '21:00' }],
    holidays,
  })

  test.each([
    ['an ordinary Tuesday', '2026-12-01', 'yes'],
    ["King's Day", '2026-04-27', 'unknown'],
    ['Liberation Day', '2026-05-05', 'unknown'],
    ['Christmas Day', '2026-12-25', 'unknown'],
    ['the night the clock goes forward', '2026-03-29', 'yes'],
  ] as const)('on %s, when nobody said anything about holidays', (_, day, answer) => {
    expect(asked(hours('unknown'), day, `${day}T18:00`, `${day}T23:59`)).toBe(answer)
  })

  test('a holiday about which it said that it is closed is no evening, and one it is open on is', () => {
    expect(asked(hours('closed'), '2026-12-25', '2026-12-25T18:00', '2026-12-25T23:59')).toBe('no')
    expect(asked(hours('open'), '2026-12-25', '2026-12-25T18:00', '2026-12-25T23:59')).toBe('yes')
  })
})
