import { findHoliday } from '../opening-hours/dutch-holidays.ts'

const isWorkingDay = (day: Temporal.PlainDate): boolean => day.dayOfWeek < 6 && !findHoliday(day)

/** The day on which so many working days have passed; the day itself does not count. */
export function afterWorkingDays(day: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let passed = 0
  let on = day
  while (passed < count) {
    on = on.add({ days: 1 })
    if (isWorkingDay(on)) passed++
  }
  return on
}
