import { expect, test } from 'vitest'
import { openStateInWords } from '../../register/index.ts'
import { openState } from '../../register/opening-hours/open-state.ts'
import { daysFrom, openTimesOn } from '../../register/opening-hours/opening-calendar.ts'
import type { OpeningHours } from '../../register/opening-hours/opening-hours.ts'
import { anIndexedPlace, onTuesday, someDays } from './example.ts'
import { openInWords, stopInWords } from './open-in-words.ts'

const place = anIndexedPlace({ open: [10, 14] })

test.each([
  [9, 'nu dicht, vandaag open vanaf 10.00 uur'],
  [10, 'nu open, tot 14.00 uur'],
  [13.99, 'nu open, tot 14.00 uur'],
  [14, 'nu dicht'],
  [15 * 24, 'of het nu open is weten we niet'],
])('at %d hours', (hour, words) => {
  expect(openInWords(place, someDays, onTuesday(hour), 'nl')).toBe(words)
})

test('a night ends at midnight of its own day, and tomorrow is called so', () => {
  const night = anIndexedPlace({ open: [20, 24] })
  expect(openInWords(night, someDays, onTuesday(21), 'nl')).toBe('nu open, tot 24.00 uur')
  const morning = anIndexedPlace({ open: [24, 26] })
  expect(openInWords(morning, someDays, onTuesday(12), 'nl')).toBe('nu dicht, morgen open vanaf 00.00 uur')
  const thursday = anIndexedPlace({ open: [58, 60] })
  expect(openInWords(thursday, someDays, onTuesday(12), 'en')).toBe('closed now, open Thursday from 10:00')
})

test('of what has no door, or no hours, it is not said', () => {
  expect(
    openInWords(anIndexedPlace({ kind: 'online', grain: 'online' }), someDays, onTuesday(9), 'nl'),
  ).toBeUndefined()
  expect(
    openInWords(anIndexedPlace({ open: [1, 2], status: 'stopped' }), someDays, onTuesday(9), 'nl'),
  ).toBeUndefined()
  expect(openInWords(anIndexedPlace(), someDays, onTuesday(9), 'nl')).toBe('unknown')
})

test('through a week with a change of the clock it says open when the page of the place does', () => {
  const hours: OpeningHours = {
    weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '03:30' }],
    exceptions: [{ date: '2026-03-30', times: [] }],
    holidays: 'unknown',
  }
  const first = Temporal.PlainDate.from('2026-03-26')
  const indexed = { ...anIndexedPlace(), times: openTimesOn(hours, first, 14) }
  const days = daysFrom(first, 14)
  for (let minute = days.midnights[0]!; minute < days.midnights[9]!; minute += 13) {
    const now = Temporal.Instant.fromEpochMilliseconds(minute * 60_000)
    const page = openStateInWords(openState(hours, now), now, 'nl')
    const card = openInWords(indexed, days, minute, 'nl')!
    expect([card.startsWith('nu open'), card.startsWith('nu dicht')], `${now}`).toEqual([
      /open(, | )tot/.test(page),
      page.includes('gesloten'),
    ])
  }
})

test('a stop is said with its day, its times as far as they are known, and where it is', () => {
  const say = (stop: object, language: 'nl' | 'en' = 'nl') =>
    stopInWords(anIndexedPlace({ stops: [stop] }).stops[0]!, someDays, onTuesday(12), language)
  expect(say({})).toBe('Vandaag van 14.00 tot 16.00 uur: Voorbeeldbus, Voorbeeldplein, Voorbeeldhaven.')
  expect(say({ day: 1, from: onTuesday(38), to: onTuesday(48) }, 'en')).toBe(
    'Tomorrow from 14:00 to 24:00: Voorbeeldbus, Voorbeeldplein, Voorbeeldhaven.',
  )
  expect(say({ day: 9, hasTimes: false, isUnsure: true, address: undefined })).toBe(
    'Donderdag 10 december, hoe laat weten we niet: Voorbeeldbus, Voorbeeldhaven. We weten niet zeker of het dan doorgaat.',
  )
})

test('of what comes to people only its stops are said, not the hours of where it is kept', () => {
  const said = (stops: object[]) =>
    openInWords(anIndexedPlace({ kind: 'mobile', open: [10, 14], stops }), someDays, onTuesday(12), 'nl')
  expect(said([{}])).toBeUndefined()
  expect(said([])).toBe('nu open, tot 14.00 uur')
})
