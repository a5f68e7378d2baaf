import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryHours } from './arbitrary-hours.ts'
import { DAYS_AHEAD, openTimesFrom } from './kept-open-times.ts'
import { openTimesOn } from './opening-calendar.ts'

const someDay = fc.nat({ max: 364 }).map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }))

test('what is kept of a door is what would be found anew, whatever other doors and days were asked of between', () => {
  fc.assert(
    fc.property(
      fc.array(arbitraryHours(), { minLength: 2, maxLength: 4 }),
      someDay,
      someDay,
      (doors, one, other) => {
        for (const day of [one, other, one])
          for (const hours of doors)
            expect(openTimesFrom(hours, day)).toEqual(openTimesOn(hours, day, DAYS_AHEAD))
      },
    ),
    { numRuns: 20 },
  )
})

test('doors that keep the same hours are asked once', () => {
  const [hours, day] = [fc.sample(arbitraryHours(), 1)[0]!, Temporal.PlainDate.from('2026-12-01')]
  expect(openTimesFrom(structuredClone(hours), day)).toBe(openTimesFrom(hours, day))
})
