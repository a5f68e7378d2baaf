import { describe, expect, test } from 'vitest'
import { dutchHolidays, easterDay, findHoliday } from './dutch-holidays.ts'

/** From the calendars of Rijksoverheid: Good Friday, Easter, King's Day, Ascension, Whit Sunday. */
const known = [
  [2024, '03-29', '03-31', '04-27', '05-09', '05-19'],
  [2025, '04-18', '04-20', '04-26', '05-29', '06-08'],
  [2026, '04-03', '04-05', '04-27', '05-14', '05-24'],
  [2027, '03-26', '03-28', '04-27', '05-06', '05-16'],
  [2028, '04-14', '04-16', '04-27', '05-25', '06-04'],
  [2029, '03-30', '04-01', '04-27', '05-10', '05-20'],
  [2030, '04-19', '04-21', '04-27', '05-30', '06-09'],
] as const

describe.each(known)('%i', (year, goodFriday, easter, kingsDay, ascension, whitSunday) => {
  const dates = new Map(dutchHolidays(year).map(({ name, date }) => [name, date.slice(5)]))

  test('has its eleven holidays on the right dates', () => {
    expect(dates).toEqual(
      new Map([
        ['new year', '01-01'],
        ['good friday', goodFriday],
        ['easter sunday', easter],
        ['easter monday', dayAfter(year, easter)],
        ['king', kingsDay],
        ['liberation', '05-05'],
        ['ascension', ascension],
        ['whit sunday', whitSunday],
        ['whit monday', dayAfter(year, whitSunday)],
        ['christmas', '12-25'],
        ['boxing', '12-26'],
      ]),
    )
  })
})

const dayAfter = (year: number, date: string): string =>
  Temporal.PlainDate.from(`${year}-${date}`).add({ days: 1 }).toString().slice(5)

test('Easter is where Gauss puts it, for two centuries', () => {
  for (let year = 1900; year <= 2099; year++) {
    // Gauss 1816, with his numbers and his two exceptions for 1900-2099.
    const a = year % 19
    const d = (19 * a + 24) % 30
    const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7
    const late = (d === 29 && e === 6) || (d === 28 && e === 6 && a > 10)
    const gauss = Temporal.PlainDate.from({ year, month: 3, day: 1 }).add({
      days: 21 + d + e - (late ? 7 : 0),
    })
    expect(easterDay(year).toString()).toBe(gauss.toString())
  }
})

test('a date is asked for by itself', () => {
  expect(findHoliday(Temporal.PlainDate.from('2026-12-26'))?.name).toBe('boxing')
  expect(findHoliday(Temporal.PlainDate.from('2026-12-27'))).toBeUndefined()
})

test('two holidays can share a day: in 2016 Ascension was on Liberation Day', () => {
  expect(dutchHolidays(2016).filter(({ date }) => date === '2016-05-05')).toHaveLength(2)
})
