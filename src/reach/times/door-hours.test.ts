import { expect, test } from 'vitest'
import { stretchesOnDay, welcomeAt } from './door-hours.ts'

const hours = (...each: number[]): number[] => each.map((hour) => hour * 3600)

test('of the stretches of two weeks those that begin on the day are its own, past midnight too', () => {
  const stretches = hours(-11, -7, 13, 17, 20, 26, 37, 41)
  expect(stretchesOnDay(stretches)).toEqual([
    { from: 13 * 3600, until: 17 * 3600 },
    { from: 20 * 3600, until: 26 * 3600 },
  ])
})

test('a door that is open day and night is open all day, and one of last night until it closes', () => {
  expect(stretchesOnDay(hours(-100, 200))).toEqual([{ from: 0, until: 86_400 }])
  expect(stretchesOnDay(hours(0, 24))).toEqual([{ from: 0, until: 86_400 }])
  expect(stretchesOnDay(hours(-4, 2, 13, 17))).toEqual([
    { from: 0, until: 2 * 3600 },
    { from: 13 * 3600, until: 17 * 3600 },
  ])
  expect(stretchesOnDay(hours(-8, 0, 24, 30))).toEqual([])
})

test('who comes finds it open, is early, finds it closed, or nobody knows', () => {
  const door = { open: hours(13, 17, 37, 41), unknown: hours(18, 19) }
  const at = (hour: number) => welcomeAt(door, hour * 3600)
  expect(at(12)).toEqual({ state: 'early', opens: 13 * 3600 })
  expect([at(13), at(16)]).toEqual([
    { state: 'open', until: 17 * 3600 },
    { state: 'open', until: 17 * 3600 },
  ])
  // At five the door closes, and what opens tomorrow is no consolation today.
  expect(at(17)).toEqual({ state: 'closed' })
  expect(at(18)).toEqual({ state: 'unknown' })
  expect(welcomeAt(undefined, 0)).toEqual({ state: 'unknown' })
})
