/** A public holiday in the Netherlands. */
export interface Holiday {
  /** YYYY-MM-DD */
  date: string
  nl: string
  en: string
}

/**
 * The holidays of the Algemene termijnenwet, article 3, with Easter Day and Whit Sunday, in order of date. Two can share
 * a date. King's Day is right from 2014, its first year.
 */
export function dutchHolidays(year: number): Holiday[] {
  const easter = easterDay(year)
  const kingsDay = Temporal.PlainDate.from({ year, month: 4, day: 27 })
  const isSunday = kingsDay.dayOfWeek === 7
  return [
    on({ year, month: 1, day: 1 }, 'Nieuwjaarsdag', 'New Year’s Day'),
    on(easter.subtract({ days: 2 }), 'Goede Vrijdag', 'Good Friday'),
    on(easter, 'Eerste Paasdag', 'Easter Sunday'),
    on(easter.add({ days: 1 }), 'Tweede Paasdag', 'Easter Monday'),
    on(isSunday ? kingsDay.subtract({ days: 1 }) : kingsDay, 'Koningsdag', 'King’s Day'),
    on({ year, month: 5, day: 5 }, 'Bevrijdingsdag', 'Liberation Day'),
    on(easter.add({ days: 39 }), 'Hemelvaartsdag', 'Ascension Day'),
    on(easter.add({ days: 49 }), 'Eerste Pinksterdag', 'Whit Sunday'),
    on(easter.add({ days: 50 }), 'Tweede Pinksterdag', 'Whit Monday'),
    on({ year, month: 12, day: 25 }, 'Eerste Kerstdag', 'Christmas Day'),
    on({ year, month: 12, day: 26 }, 'Tweede Kerstdag', 'Boxing Day'),
  ].toSorted((a, b) => (a.date < b.date ? -1 : 1))
}

const on = (date: Temporal.PlainDateLike, nl: string, en: string): Holiday => ({
  date: Temporal.PlainDate.from(date).toString(),
  nl,
  en,
})

const years = new Map<number, Holiday[]>()

/** The holiday on a date, if it is one. */
export function findHoliday(date: Temporal.PlainDate): Holiday | undefined {
  const holidays = years.get(date.year) ?? dutchHolidays(date.year)
  years.set(date.year, holidays)
  const day = date.toString()
  return holidays.find((holiday) => holiday.date === day)
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
