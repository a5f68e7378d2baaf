import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryHours } from './arbitrary-hours.ts'
import { OpeningHours } from './opening-hours.ts'
import { tidyOpeningHours } from './spans.ts'

const someHours: OpeningHours = {
  weekly: [{ days: [1], from: '10:00', to: '16:00' }],
  exceptions: [],
  holidays: 'unknown',
}
const isAccepted = (said: Partial<OpeningHours>) => OpeningHours.safeParse({ ...someHours, ...said }).success

describe('what is accepted', () => {
  test('hours that say nothing are not hours: unknown hours are left out', () => {
    expect(isAccepted({})).toBe(true)
    expect(isAccepted({ weekly: [] })).toBe(false)
  })

  test('a place that opens only on a few dates has hours', () => {
    const times = [{ from: '10:00', to: '12:00' }]
    expect(isAccepted({ weekly: [], exceptions: [{ date: '2026-12-24', times }] })).toBe(true)
  })

  test('times and dates exist, and a period does not end before it begins', () => {
    expect(isAccepted({ weekly: [{ days: [1], from: '24:00', to: '25:00' }] })).toBe(false)
    expect(isAccepted({ weekly: [{ days: [1], from: '10:00', to: '10:00' }] })).toBe(false)
    expect(isAccepted({ exceptions: [{ date: '2026-02-29', times: [] }] })).toBe(false)
    expect(isAccepted({ exceptions: [{ date: '2026-03-02', until: '2026-03-01', times: [] }] })).toBe(false)
  })

  test('a note has no quotes: the notation could not write them', () => {
    expect(isAccepted({ note: 'bel "eerst"' })).toBe(false)
  })
})

describe('tidying', () => {
  const tidyWeek = (...weekly: OpeningHours['weekly']) => tidyOpeningHours({ ...someHours, weekly }).weekly

  test('times that overlap or touch become one', () => {
    expect(
      tidyWeek(
        { days: [2, 1], from: '13:00', to: '16:00' },
        { days: [1], from: '10:00', to: '13:00' },
        { days: [1], from: '15:00', to: '17:30' },
      ),
    ).toEqual([
      { days: [1], from: '10:00', to: '17:30' },
      { days: [2], from: '13:00', to: '16:00' },
    ])
  })

  test('a night is one time, and midnight is written as the end of its day', () => {
    expect(
      tidyWeek({ days: [5], from: '20:00', to: '00:00' }, { days: [5], from: '22:00', to: '02:00' }),
    ).toEqual([{ days: [5], from: '20:00', to: '02:00' }])
    expect(tidyWeek({ days: [5], from: '20:00', to: '00:00' })).toEqual([
      { days: [5], from: '20:00', to: '24:00' },
    ])
  })

  test('what two times of the clock cannot say stays apart: a whole day and the night after it', () => {
    const weekly: OpeningHours['weekly'] = [
      { days: [1], from: '00:00', to: '24:00' },
      { days: [1], from: '22:00', to: '02:00' },
    ]
    expect(tidyWeek(...weekly)).toEqual(weekly)
  })

  test('tidying twice is tidying once, and what is tidied is still accepted', () => {
    fc.assert(
      fc.property(arbitraryHours(), (hours) => {
        const tidy = tidyOpeningHours(hours)
        expect(tidyOpeningHours(tidy)).toEqual(tidy)
        expect(OpeningHours.parse(tidy)).toEqual(tidy)
      }),
    )
  })
})
