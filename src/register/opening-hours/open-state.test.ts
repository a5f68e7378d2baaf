import { describe, expect, test } from 'vitest'
import { openState, opensOn } from './open-state.ts'
import type { OpeningHours } from './opening-hours.ts'
import { parseOpeningHours } from './opening-hours-notation.ts'

const hoursFrom = (text: string): OpeningHours => {
  const outcome = parseOpeningHours(text)
  if ('problem' in outcome) throw new Error(outcome.problem.code)
  return outcome.hours
}
const amsterdam = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Amsterdam')
const stateAt = (text: string, local: string) => openState(hoursFrom(text), amsterdam(local))
const office = 'Mo-Fr 10:00-16:00'

describe('an ordinary day', () => {
  test('is open from the first minute up to the last, and no longer', () => {
    expect(stateAt(office, '2026-03-02T09:59')).toEqual({
      state: 'closed',
      opensAt: amsterdam('2026-03-02T10:00'),
    })
    expect(stateAt(office, '2026-03-02T10:00')).toEqual({
      state: 'open',
      until: amsterdam('2026-03-02T16:00'),
    })
    expect(stateAt(office, '2026-03-02T15:59:59')).toEqual({
      state: 'open',
      until: amsterdam('2026-03-02T16:00'),
    })
    expect(stateAt(office, '2026-03-02T16:00')).toEqual({
      state: 'closed',
      opensAt: amsterdam('2026-03-03T10:00'),
    })
  })

  test('the moment is asked in any time zone, the answer is on the clock of Amsterdam', () => {
    const instant = Temporal.Instant.from('2026-03-02T09:30:00Z')
    const open = { state: 'open', until: amsterdam('2026-03-02T16:00') }
    expect(openState(hoursFrom(office), instant)).toEqual(open)
    expect(openState(hoursFrom(office), instant.toZonedDateTimeISO('Asia/Tokyo'))).toEqual(open)
  })
})

describe('nights', () => {
  test('go on after midnight', () => {
    expect(stateAt('Fr 22:00-02:00', '2026-03-07T01:59')).toEqual({
      state: 'open',
      until: amsterdam('2026-03-07T02:00'),
    })
    expect(stateAt('Fr 22:00-02:00', '2026-03-07T02:00')).toMatchObject({ state: 'closed' })
  })

  test('days that touch at midnight are one opening', () => {
    expect(stateAt('Fr 20:00-24:00; Sa 00:00-03:00', '2026-03-06T21:00')).toEqual({
      state: 'open',
      until: amsterdam('2026-03-07T03:00'),
    })
  })

  test('a door that never closes has no closing time', () => {
    expect(stateAt('24/7; PH open', '2026-03-06T21:00')).toEqual({ state: 'open' })
  })
})

describe('the night the clock changes', () => {
  test('in spring the hour that is skipped is not an hour of opening', () => {
    const night = 'Sa 22:00-03:00'
    expect(openState(hoursFrom(night), Temporal.Instant.from('2026-03-29T00:59:00Z'))).toEqual({
      state: 'open',
      until: amsterdam('2026-03-29T03:00'),
    })
    expect(stateAt('Su 02:00-02:30', '2026-03-28T12:00')).toEqual({
      state: 'closed',
      opensAt: amsterdam('2026-04-12T02:00'),
    })
    expect(stateAt('Su 02:30-03:30', '2026-03-28T12:00')).toEqual({
      state: 'closed',
      opensAt: amsterdam('2026-03-29T03:00'),
    })
  })

  test('in autumn the first of the two closing times counts', () => {
    const night = hoursFrom('Sa 22:00-02:30')
    expect(openState(night, Temporal.Instant.from('2026-10-25T00:29:00Z')).state).toBe('open')
    expect(openState(night, Temporal.Instant.from('2026-10-25T00:30:00Z')).state).toBe('closed')
    expect(openState(night, Temporal.Instant.from('2026-10-25T01:15:00Z')).state).toBe('closed')
  })
})

describe('nothing is guessed', () => {
  test('without hours nobody knows', () => {
    expect(openState(undefined, amsterdam('2026-03-02T12:00'))).toEqual({ state: 'unknown', why: 'no hours' })
    expect(opensOn(undefined, Temporal.PlainDate.from('2026-03-02'))).toEqual({ unknown: 'no hours' })
  })

  test('on a holiday about which nobody said anything, nobody knows', () => {
    expect(stateAt(office, '2026-04-27T12:00')).toEqual({ state: 'unknown', why: 'holiday' })
    expect(stateAt(`${office}; PH off`, '2026-04-27T12:00')).toEqual({
      state: 'closed',
      opensAt: amsterdam('2026-04-28T10:00'),
    })
    expect(stateAt(`${office}; PH open`, '2026-04-27T12:00')).toMatchObject({ state: 'open' })
  })

  test('what is known ends where an unknown holiday begins', () => {
    expect(stateAt('We 22:00-02:00', '2025-12-24T23:00')).toEqual({
      state: 'open',
      until: amsterdam('2025-12-25T00:00'),
    })
    expect(stateAt('We 22:00-02:00', '2025-12-25T01:00')).toEqual({ state: 'unknown', why: 'holiday' })
  })

  test('a day of the week of which nobody knows is unknown, and never closed; a date that is named is known', () => {
    const hours = 'Mo-Fr 10:00-16:00; Tu unknown; 2026-03-10 12:00-14:00'
    expect(stateAt(hours, '2026-03-03T12:00')).toEqual({ state: 'unknown', why: 'day' })
    expect(stateAt(hours, '2026-03-10T12:30')).toMatchObject({ state: 'open' })
    expect(stateAt(hours, '2026-03-02T18:00')).toEqual({
      state: 'closed',
      opensAt: amsterdam('2026-03-04T10:00'),
    })
    expect(opensOn(hoursFrom(hours), Temporal.PlainDate.from('2026-03-03'))).toEqual({ unknown: 'day' })
  })

  test('the rest of an unknown night is unknown too, also when its morning is no holiday', () => {
    expect(stateAt('Fr 22:00-02:00', '2025-12-27T01:00')).toEqual({ state: 'unknown', why: 'holiday' })
    expect(stateAt('Fr 22:00-02:00', '2025-12-27T02:00')).toMatchObject({ state: 'closed' })
  })

  test('an opening that is certain may lie after a day nobody knows about', () => {
    expect(stateAt(office, '2026-04-26T12:00')).toEqual({
      state: 'closed',
      opensAt: amsterdam('2026-04-28T10:00'),
    })
  })

  test('no opening within a year is no opening time', () => {
    expect(stateAt('2026-12-24 10:00-12:00', '2026-12-24T12:00')).toEqual({ state: 'closed' })
  })
})

describe('one date', () => {
  const hours = hoursFrom(`${office}; PH off; 2026-12-21-2026-12-31 off; 2026-12-24 10:00-12:00 "kerstlunch"`)
  const on = (date: string) => opensOn(hours, Temporal.PlainDate.from(date))

  test('has the times of its day, or of the last exception that holds for it', () => {
    expect(on('2026-03-02')).toEqual({ times: [{ from: '10:00', to: '16:00' }] })
    expect(on('2026-03-01')).toEqual({ times: [] })
    expect(on('2026-04-27')).toEqual({ times: [] })
    expect(on('2026-12-22')).toEqual({ times: [] })
    expect(on('2026-12-24')).toEqual({ times: [{ from: '10:00', to: '12:00' }], note: 'kerstlunch' })
  })

  test('an exception holds on a holiday too, and an unknown holiday is unknown', () => {
    const christmas = Temporal.PlainDate.from('2026-12-25')
    expect(opensOn(hoursFrom(`${office}; 2026-12-25 12:00-14:00`), christmas)).toMatchObject({
      times: [{ from: '12:00', to: '14:00' }],
    })
    expect(opensOn(hoursFrom(office), christmas)).toEqual({ unknown: 'holiday' })
  })
})
