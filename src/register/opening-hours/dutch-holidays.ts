/** A public holiday in the Netherlands. */
export interface Holiday {
  /** YYYY-MM-DD */
  date: string
  name: HolidayName
}

export type HolidayName =
  | 'new year'
  | 'good friday'
  | 'easter sunday'
  | 'easter monday'
  | 'king'
  | 'liberation'
  | 'ascension'
  | 'whit sunday'
  | 'whit monday'
  | 'christmas'
  | 'boxing'

/**
 * The holidays of the Algemene termijnenwet, article 3, with Easter Day and Whit Sunday, in order of date. Two can share
 * a date. King's Day is right from 2014, its first year.
 */
export function dutchHolidays(year: number): Holiday[] {
  const easter = easterDay(year)
  const kingsDay = Temporal.PlainDate.from({ year, month: 4, day: 27 })
  const isSunday = kingsDay.dayOfWeek === 7
  return [
    on({ year, month: 1, day: 1 }, 'new year'),
    on(easter.subtract({ days: 2 }), 'good friday'),
    on(easter, 'easter sunday'),
    on(easter.add({ days: 1 }), 'easter monday'),
    on(isSunday ? kingsDay.subtract({ days: 1 }) : kingsDay, 'king'),
    on({ year, month: 5, day: 5 }, 'liberation'),
    on(easter.add({ days: 39 }), 'ascension'),
    on(easter.add({ days: 49 }), 'whit sunday'),
    on(easter.add({ days: 50 }), 'whit monday'),
    on({ year, month: 12, day: 25 }, 'christmas'),
    on({ year, month: 12, day: 26 }, 'boxing'),
  ].toSorted((a, b) => (a.date < b.date ? -1 : 1))
}

const on = (date: Temporal.PlainDateLike, name: HolidayName): Holiday => ({
  date: Temporal.PlainDate.from(date).toString(),
  name,
})

const years = new Map<number, ReadonlyMap<string, Holiday>>()

/** The holiday on a date, if it is one. */
export function findHoliday(date: Temporal.PlainDate): Holiday | undefined {
  const holidays =
    years.get(date.year) ??
    new Map(
      dutchHolidays(date.year)
        .toReversed()
        .map((holiday) => [holiday.date, holiday]),
    )
  years.set(date.year, holidays)
  return holidays.get(date.toString())
}

/**
 * Easter Day in the Gregorian calendar: the "anonymous" computus as Meeus gives it (Astronomical Algorithms, 1991,
 * chapter 8; Butcher 1876, Jones 1922). The letters are theirs.
 */
export function easterDay(year: number): Temporal.PlainDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(n / 31), day: (n % 31) + 1 })
}
