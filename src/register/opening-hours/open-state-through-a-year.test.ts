import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryHours } from './arbitrary-hours.ts'
import { dutchHolidays } from './dutch-holidays.ts'
import { type OpenState, openState } from './open-state.ts'
import type { OpeningHours, TimeSpan } from './opening-hours.ts'

/*
 * The witness knows only the clock on the wall: for every minute of a year it looks up the time of day in the hours.
 * In the hour that comes twice the door stands, the second time, as it stood at 02:59 the first time.
 */
type Door = 'open' | 'closed' | 'unknown'

/** Minutes from midnight to the end of the next day: 1 where the hours of a day hold. No `known`: nobody knows. */
interface Day {
  known: Uint8Array | undefined
  perhaps: Uint8Array
}

function doorsThrough(year: number, hours: OpeningHours): Door[] {
  const dayOn = daysOf(year, hours)
  const newYear = Temporal.PlainDate.from({ year, month: 1, day: 1 })
  const dates = Array.from({ length: newYear.daysInYear }, (_, days) => newYear.add({ days }))
  return dates.flatMap((date) => {
    const today = dayOn(date)
    const yesterday = dayOn(date.subtract({ days: 1 }))
    return minutesOnTheWall(date).map((minute) => doorAt(minute, today, yesterday))
  })
}

function doorAt(minute: number, today: Day, yesterday: Day): Door {
  if (!today.known) return 'unknown'
  const night = minute + 1440
  if (today.known[minute] || yesterday.known?.[night]) return 'open'
  return !yesterday.known && yesterday.perhaps[night] ? 'unknown' : 'closed'
}

/** The clock of the European Union changes on the last Sunday of March and of October. */
function minutesOnTheWall(date: Temporal.PlainDate): number[] {
  const day = Array.from({ length: 1440 }, (_, minute) => minute)
  const isLastSunday = date.dayOfWeek === 7 && date.add({ days: 7 }).month !== date.month
  if (isLastSunday && date.month === 3) return [...day.slice(0, 120), ...day.slice(180)]
  if (isLastSunday && date.month === 10)
    return [...day.slice(0, 180), ...Array(60).fill(179), ...day.slice(180)]
  return day
}

function daysOf(year: number, hours: OpeningHours): (date: Temporal.PlainDate) => Day {
  const holidays = new Set([year - 1, year].flatMap(dutchHolidays).map(({ date }) => date))
  const week = [1, 2, 3, 4, 5, 6, 7].map((day) =>
    mark(hours.weekly.filter(({ days }) => days.some((one) => one === day))),
  )
  return (date) => {
    const iso = date.toString()
    const perhaps = week[date.dayOfWeek - 1]!
    const special = hours.exceptions.filter((one) => one.date <= iso && iso <= (one.until ?? one.date)).at(-1)
    if (special) return { known: mark(special.times), perhaps }
    const isUnknown = hours.unknownDays?.some((day) => day === date.dayOfWeek)
    if (!holidays.has(iso) || hours.holidays === 'open')
      return { known: isUnknown ? undefined : perhaps, perhaps }
    return { known: hours.holidays === 'closed' ? new Uint8Array(2880) : undefined, perhaps }
  }
}

function mark(spans: readonly TimeSpan[]): Uint8Array {
  const minutes = new Uint8Array(2880)
  for (const { from, to } of spans) {
    const [start, end] = [from, to].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)))
    minutes.fill(1, start, end! > start! ? end : end! + 1440)
  }
  return minutes
}

/** What the witness says of a minute, in the form in which `openState` says it; moments are minutes of the year. */
function witnessed(doors: readonly Door[], changes: readonly number[], minute: number) {
  const door = doors[minute]!
  const next = changes.find((change) => change > minute && (door === 'open' || doors[change] === 'open'))
  return { door, next: door === 'unknown' ? undefined : next }
}

function said(state: OpenState, newYear: number) {
  const moment = state.state === 'open' ? state.until : state.state === 'closed' ? state.opensAt : undefined
  return { door: state.state, next: moment && (moment.epochMilliseconds - newYear) / 60_000 }
}

const hoursOfAYear = fc
  .constantFrom(2025, 2026, 2028)
  .chain((year) => fc.tuple(fc.constant(year), arbitraryHours(year)))

test('every change of the door, through a whole year, is where the clock on the wall says', () => {
  fc.assert(
    fc.property(hoursOfAYear, ([year, hours]) => {
      const doors = doorsThrough(year, hours)
      const newYear = Temporal.ZonedDateTime.from(`${year}-01-01T00:00[Europe/Amsterdam]`).epochMilliseconds
      const changes = doors.flatMap((door, minute) => (door === doors[minute - 1] ? [] : [minute]))
      const moments = changes.flatMap((change) => (change > 0 ? [change - 1, change] : [0]))
      for (const minute of moments) {
        const now = Temporal.Instant.fromEpochMilliseconds(newYear + minute * 60_000)
        const answer = said(openState(hours, now), newYear)
        const expected = witnessed(doors, changes, minute)
        // The witness does not see past the year, and a door that closes more than a week from now may say nothing of it.
        const isFar = answer.door === 'open' && (expected.next ?? doors.length) > minute + 6 * 1440
        const isNextYear = expected.next === undefined && (answer.next ?? doors.length) >= doors.length
        if (isNextYear || (isFar && answer.next === undefined)) expect(answer.door).toBe(expected.door)
        else expect(answer).toEqual(expected)
      }
    }),
    // Each run asks some two thousand moments.
    { numRuns: 12 },
  )
}, 60_000)
