import { firstYear, lastYear } from '../activity.ts'

/** A week of ISO 8601: from Monday up to and including Sunday. */
export interface Week {
  /** As it stands in an address: 2026-W48. */
  name: string
  number: number
  monday: Temporal.PlainDate
  sunday: Temporal.PlainDate
}

/** The week of a day; at the turn of the year its name may be of the other year. */
export function weekOf(day: Temporal.PlainDate): Week {
  const monday = day.subtract({ days: day.dayOfWeek - 1 })
  const number = monday.weekOfYear!
  return {
    name: `${monday.yearOfWeek}-W${String(number).padStart(2, '0')}`,
    number,
    monday,
    sunday: monday.add({ days: 6 }),
  }
}

export const weekAfter = (week: Week, weeks: number): Week => weekOf(week.monday.add({ weeks }))

/** Reads a week as an address names it; undefined when there is no such week, or none that a programme may speak of. */
export function parseWeek(text: string): Week | undefined {
  const [, year, number] = /^(\d{4})-W(\d\d)$/.exec(text) ?? []
  if (year === undefined || Number(year) < firstYear || Number(year) > lastYear) return undefined
  // The fourth of January is always in the first week.
  const first = weekOf(Temporal.PlainDate.from({ year: Number(year), month: 1, day: 4 }))
  const week = weekAfter(first, Number(number) - 1)
  return week.name === text ? week : undefined
}

export const daysOf = ({ monday }: Week): Temporal.PlainDate[] =>
  Array.from({ length: 7 }, (_, days) => monday.add({ days }))
