import { describe, expect, test } from 'vitest'
import { daysFrom } from '../../register/opening-hours/opening-calendar.ts'
import { anIndexedPlace, onTuesday, someDays } from './example.ts'
import { answerTo, type Filter, filters, listDoubts, speaks, windowsAt } from './filters.ts'

const asked = (filter: Filter, place: Parameters<typeof anIndexedPlace>[0], hour = 12) =>
  answerTo(anIndexedPlace(place), filter, windowsAt(someDays, onTuesday(hour)))

describe('each filter has three answers', () => {
  test.each([
    ['openNow', { open: [10, 14] }, { open: [14, 16] }, {}],
    ['openToday', { open: [14, 16] }, { open: [8, 11] }, {}],
    ['openTomorrow', { open: [34, 38] }, { open: [10, 14] }, {}],
    ['openEvening', { open: [17, 19] }, { open: [10, 18] }, {}],
    ['openWeekend', { open: [4 * 24 + 10, 4 * 24 + 12] }, { open: [10, 14] }, {}],
    ['walkIn', { comingIn: 'walk in' }, { comingIn: 'call or text first' }, {}],
    ['online', { kind: 'online', grain: 'online' }, {}, { kind: undefined, grain: undefined }],
    ['forRelatives', { forRelatives: 'yes' }, { forRelatives: 'no' }, {}],
    ['forYoungPeople', { forYoungPeople: 'yes' }, { forYoungPeople: 'no' }, {}],
    ['wheelchair', { wheelchair: 'yes' }, { wheelchair: 'no' }, {}],
    ['lowStimulus', { lowStimulus: 'yes' }, { lowStimulus: 'no' }, {}],
    ['free', { free: 'yes' }, { free: 'no' }, {}],
  ] as const)('%s', (filter, yes, no, unknown) => {
    expect([asked(filter, yes), asked(filter, no), asked(filter, unknown as object)]).toEqual([
      'yes',
      'no',
      'unknown',
    ])
  })

  test('nobody walks in where it is closed for a while', () => {
    expect(asked('walkIn', { comingIn: 'walk in', status: 'temporarily closed' })).toBe('no')
  })

  test('so has a language', () => {
    expect(speaks(anIndexedPlace({ languages: ['nl', 'ar'] }), 'ar')).toBe('yes')
    expect(speaks(anIndexedPlace({ languages: ['nl'] }), 'ar')).toBe('no')
    expect(speaks(anIndexedPlace(), 'ar')).toBe('unknown')
  })

  test('none is left out', () => {
    for (const filter of filters) expect(asked(filter, {})).toBeDefined()
  })
})

describe('open', () => {
  test('is never said of a place that is closed for a while, has stopped or is yet to come', () => {
    for (const status of [
      'temporarily closed',
      'stopped',
      'planned',
      'potential',
      'in conversation',
    ] as const)
      expect(asked('openNow', { open: [10, 14], status })).toBe('no')
  })

  test('is not known of a place of which nobody knows whether it is still there', () => {
    expect(asked('openNow', { open: [10, 14], status: 'unknown' })).toBe('unknown')
    expect(asked('openNow', { open: [15, 16], status: 'unknown' })).toBe('no')
  })

  test('is not known after the days of the file: somebody may have kept it for weeks', () => {
    const later = windowsAt(someDays, onTuesday(15 * 24))
    expect(answerTo(anIndexedPlace({ open: [10, 14] }), 'openNow', later)).toBe('unknown')
  })
})

describe('when somebody may go', () => {
  const hours = (day: number, hour: number) => windowsAt(someDays, onTuesday(day * 24 + hour))
  const weekend = { from: onTuesday(4 * 24), to: onTuesday(6 * 24) }

  test('from now on, this evening from six, and the weekend that comes', () => {
    expect(hours(0, 12)).toEqual({
      openNow: { from: onTuesday(12), to: onTuesday(12) + 1 },
      openToday: { from: onTuesday(12), to: onTuesday(24) },
      openTomorrow: { from: onTuesday(24), to: onTuesday(48) },
      openEvening: { from: onTuesday(18), to: onTuesday(24) },
      openWeekend: weekend,
    })
  })

  test('on Saturday and Sunday the weekend is what is left of it', () => {
    expect(hours(4, 12).openWeekend).toEqual({ ...weekend, from: onTuesday(4 * 24 + 12) })
    expect(hours(5, 20).openWeekend).toEqual({ ...weekend, from: onTuesday(5 * 24 + 20) })
    expect(hours(6, 0).openWeekend).toEqual({ from: onTuesday(11 * 24), to: onTuesday(13 * 24) })
  })

  test('late in the evening this evening is what is left of it', () => {
    expect(hours(0, 22).openEvening).toEqual({ from: onTuesday(22), to: onTuesday(24) })
  })

  test.each([
    ['2026-03-28', 6],
    ['2026-03-29', 7],
    ['2026-10-25', 7],
    ['2028-02-29', 2],
    ['2026-12-31', 4],
  ])('of any day of any year it knows which day of the week it is: %s', (first, weekday) => {
    const date = Temporal.PlainDate.from(first)
    expect(date.dayOfWeek).toBe(weekday)
    const days = daysFrom(date, 14)
    const { openWeekend } = windowsAt(days, days.midnights[0]!)
    const saturday = weekday === 7 ? 0 : 6 - weekday
    expect(openWeekend!.from).toBe(days.midnights[saturday])
    expect(openWeekend!.to).toBe(days.midnights[weekday === 7 ? 1 : saturday + 2])
  })
})

test('a place about which something is asked that nobody knows stays, with its doubts; a no takes it out', () => {
  const choices = { filters: ['free', 'walkIn', 'wheelchair'] as const, language: 'en' as const }
  const windows = windowsAt(someDays, onTuesday(12))
  expect(listDoubts(anIndexedPlace({ free: 'yes' }), choices, windows)).toEqual([
    'walkIn',
    'wheelchair',
    'language',
  ])
  expect(listDoubts(anIndexedPlace({ free: 'no' }), choices, windows)).toBeUndefined()
  expect(
    listDoubts(anIndexedPlace({ wheelchair: 'partly', free: 'yes', comingIn: 'walk in' }), choices, windows),
  ).toEqual(['wheelchair', 'language'])
})
