import { expect, test } from 'vitest'
import { daysOf, parseWeek, weekAfter, weekOf } from './week.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

test.each([
  // At the turn of a year a week may be of the other year; 2026 has 53 weeks, and so has 2020.
  ['2026-12-27', '2026-W52', '2026-12-21'],
  ['2026-12-28', '2026-W53', '2026-12-28'],
  ['2027-01-03', '2026-W53', '2026-12-28'],
  ['2027-01-04', '2027-W01', '2027-01-04'],
  ['2024-12-30', '2025-W01', '2024-12-30'],
  ['2021-01-01', '2020-W53', '2020-12-28'],
  ['2027-10-31', '2027-W43', '2027-10-25'],
])('%s is in %s, which begins on %s', (date, name, monday) => {
  expect(weekOf(day(date))).toMatchObject({ name, monday: day(monday) })
  expect(parseWeek(name)?.monday).toEqual(day(monday))
  expect(daysOf(parseWeek(name)!).map(String)).toContain(date)
})

test('every week of two centuries has its name, and the next one follows on it', () => {
  for (let week = parseWeek('1970-W01')!; week.name < '2199-W52'; week = weekAfter(week, 1)) {
    expect(parseWeek(week.name)).toEqual(week)
    expect(weekAfter(week, 1).monday).toEqual(week.sunday.add({ days: 1 }))
  }
})

test.each([
  '',
  '2026-W54',
  '2027-W53',
  '2026-W00',
  '0000-W01',
  '9999-W01',
  '2026-48',
  '2026-W5',
  'nu',
  '2026-W48 ',
])('“%s” is no week', (text) => expect(parseWeek(text)).toBeUndefined())
