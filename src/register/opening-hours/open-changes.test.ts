import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryHours } from './arbitrary-hours.ts'
import { openChangesOn } from './open-changes.ts'
import { openState } from './open-state.ts'
import { openStateInWords } from './opening-hours-in-words.ts'

/** Days on which the clock changes, a holiday begins or ends, or nothing happens. */
const someDay = fc.constantFrom(
  '2026-03-29',
  '2026-10-25',
  '2026-04-27',
  '2026-12-25',
  '2026-12-27',
  '2026-05-12',
)

test('asked every minute of a day, what is said of a door changes only at those moments', () => {
  fc.assert(
    fc.property(fc.array(arbitraryHours(), { minLength: 1, maxLength: 3 }), someDay, (hours, day) => {
      const date = Temporal.PlainDate.from(day)
      const changes = openChangesOn(hours, date)
      const [from, to] = [date, date.add({ days: 1 })].map(
        (one) => one.toZonedDateTime('Europe/Amsterdam').epochMilliseconds / 60_000,
      ) as [number, number]
      expect(changes).toContain(from)
      let before = ''
      for (let minute = from; minute < to; minute++) {
        const now = Temporal.Instant.fromEpochMilliseconds(minute * 60_000 + 59_999)
        const said = hours.map((each) => openStateInWords(openState(each, now), now, 'nl')).join()
        if (!changes.has(minute)) expect(said, `${now}`).toBe(before)
        before = said
      }
    }),
    { numRuns: 10 },
  )
}, 60_000)

test('doors that keep the same hours bring no more moments than one', () => {
  const hours = {
    weekly: [{ days: [1 as const], from: '10:00', to: '12:00' }],
    exceptions: [],
    holidays: 'open' as const,
  }
  const monday = Temporal.PlainDate.from('2026-11-30')
  expect(openChangesOn([hours, hours], monday).size).toBe(3)
  expect(openChangesOn([hours], monday.add({ days: 1 })).size).toBe(1)
})
