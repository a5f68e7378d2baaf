import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDay, ServiceDays } from './service-days.ts'

const dayOf = (written: string): number => parseDay(written)!
const EVERY_DAY = 0b1111111

test('a calendar runs until its last day, however long it is', () => {
  const days = new ServiceDays()
  days.addWeek(0, EVERY_DAY, dayOf('2015-01-01'), dayOf('2030-12-31'))
  for (const day of ['2026-11-22', '2030-12-31'].map(dayOf)) {
    expect([...days.runningOn(day, 1)]).toEqual([1])
    expect(days.tripsOnDays(Int32Array.of(4), day).get(day)).toBe(4)
  }
  expect([...days.runningOn(dayOf('2031-01-01'), 1)]).toEqual([0])
})

test('a calendar of all days that can be written is listed for some years round the day that is asked', () => {
  const days = new ServiceDays()
  days.addWeek(0, EVERY_DAY, dayOf('0001-01-01'), dayOf('9999-12-31'))
  const listed = [...days.tripsOnDays(Int32Array.of(1), dayOf('2026-11-22')).keys()]
  expect(listed.length).toBeLessThan(4000)
  expect([listed[0]! < dayOf('2022-01-01'), listed.at(-1)! > dayOf('2031-01-01')]).toEqual([true, true])
})

test('of a timetable that is long over, the last days are listed', () => {
  const days = new ServiceDays()
  days.addWeek(0, EVERY_DAY, dayOf('2019-10-01'), dayOf('2019-10-31'))
  expect(days.tripsOnDays(Int32Array.of(2), dayOf('2026-11-22')).size).toBe(31)
})

test('a day that is taken away twice is away once, and one that is added twice is there once', () => {
  const days = new ServiceDays()
  const tuesday = dayOf('2026-12-01')
  days.addWeek(0, EVERY_DAY, tuesday, tuesday + 1)
  days.addWeek(1, EVERY_DAY, tuesday, tuesday)
  for (let row = 0; row < 2; row++) {
    days.addDate(0, tuesday, 2)
    days.addDate(0, tuesday + 2, 1)
  }
  expect([...days.tripsOnDays(Int32Array.of(3, 5), tuesday)]).toEqual([
    [tuesday, 5],
    [tuesday + 1, 3],
    [tuesday + 2, 3],
  ])
})

const SERVICES = 3
const service = fc.nat(SERVICES - 1)
const soon = fc.integer({ min: 20_000, max: 20_030 })
const far = fc.oneof(soon, soon, fc.constantFrom(0, 9000, 40_000, 2_000_000))
test('what is listed of a day is what runs on it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(service, fc.nat(EVERY_DAY), far, far), { maxLength: 5 }),
      fc.array(fc.tuple(service, far, fc.constantFrom(1, 2)), { maxLength: 8 }),
      (weeks, dates) => {
        const days = new ServiceDays()
        for (const week of weeks) days.addWeek(...week)
        for (const date of dates) days.addDate(...date)
        const trips = Int32Array.of(1, 10, 0)
        const listed = days.tripsOnDays(trips, 20_015)
        for (let day = 19_990; day < 20_060; day++) {
          const running = days.runningOn(day, SERVICES)
          const number = running.reduce((sum, runs, each) => sum + runs * trips[each]!, 0)
          expect(listed.get(day) ?? 0).toBe(number)
        }
      },
    ),
  )
})
