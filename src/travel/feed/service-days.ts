import { GrowingInts } from '../../platform/growing.ts'
import type { ByteKeys } from './byte-keys.ts'
import type { Feed, Findings } from './feed.ts'
import { addKey, dayAt, daysUntil, isEmptyAt, numberAt, readTable, textAt } from './table.ts'

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** Days since 1970-01-01 of a day written as ISO 8601 does; undefined when it is none. */
export function parseDay(day: string): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day)
  if (!parts) return undefined
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number]
  const count = daysUntil(year, month, date)
  return writeDay(count) === day ? count : undefined
}

export const writeDay = (day: number): string =>
  Temporal.PlainDate.from('1970-01-01').add({ days: day }).toString()

/** 1970-01-01 was a Thursday; Monday is 0. */
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7

/**
 * Seconds from the begin of the service day before to that of a day: a service day begins twelve hours before noon, which
 * on the days when clocks change is not at midnight. Undefined in a zone that nobody knows.
 */
export function secondsFromDayBefore(day: number, timeZone: string): number | undefined {
  try {
    const noon = (of: number) =>
      Temporal.PlainDate.from(writeDay(of)).toZonedDateTime({ timeZone, plainTime: '12:00' })
        .epochMilliseconds
    return (noon(day) - noon(day - 1)) / 1000
  } catch {
    return undefined
  }
}

/** Some calendars run to the end of time: of each, so many days before and after the asked one are listed. */
const MOST_DAYS = 5 * 366

/** On which days each service runs: `calendar.txt`, and what `calendar_dates.txt` adds and takes away. */
export class ServiceDays {
  /** Rows of calendar.txt: service, weekdays as bits, first day, last day. */
  readonly #weeks: GrowingInts[] = [
    new GrowingInts(),
    new GrowingInts(),
    new GrowingInts(),
    new GrowingInts(),
  ]
  /** Rows of calendar_dates.txt: service, day, 1 added or 2 removed. */
  readonly #dates: GrowingInts[] = [new GrowingInts(), new GrowingInts(), new GrowingInts()]

  addWeek(service: number, weekdays: number, first: number, last: number): void {
    const values = [service, weekdays, first, last]
    values.forEach((value, i) => void this.#weeks[i]!.push(value))
  }

  addDate(service: number, day: number, exception: number): void {
    const values = [service, day, exception]
    values.forEach((value, i) => void this.#dates[i]!.push(value))
  }

  /** Of each of `count` services, 1 when it runs on that day. */
  runningOn(day: number, count: number): Uint8Array {
    const running = new Uint8Array(count)
    const bit = 1 << weekdayOf(day)
    const [service, weekdays, first, last] = this.#weeks.map((column) => column.filled())
    for (let i = 0; i < service!.length; i++)
      if ((weekdays![i]! & bit) !== 0 && first![i]! <= day && day <= last![i]!) running[service![i]!] = 1
    const [dated, days, exceptions] = this.#dates.map((column) => column.filled())
    for (let i = 0; i < dated!.length; i++)
      if (days![i] === day) running[dated![i]!] = exceptions![i] === 1 ? 1 : 0
    return running
  }

  /**
   * Of each day with service, how many trips run, when service `s` has `trips[s]` of them. Of a calendar that runs longer,
   * the days within `MOST_DAYS` of the asked one, or of its end that is nearest to that.
   */
  tripsOnDays(trips: Int32Array, asked: number): Map<number, number> {
    const [weeks, dates] = [this.#weeks[0]!, this.#dates[0]!].map((column) => column.filled())
    const weeksOf = Map.groupBy(weeks!.keys(), (row) => weeks![row]!)
    const datesOf = Map.groupBy(dates!.keys(), (row) => dates![row]!)
    const onDays = new Map<number, number>()
    for (const [service, number] of trips.entries()) {
      // Most calendars hold services of trips that are in the feed no more.
      if (number === 0) continue
      for (const day of this.#listDays(weeksOf.get(service) ?? [], datesOf.get(service) ?? [], asked))
        onDays.set(day, (onDays.get(day) ?? 0) + number)
    }
    return new Map([...onDays].sort(([a], [b]) => a - b))
  }

  /** The days of one service, by its rows; what is said last of a day holds. */
  #listDays(weeks: readonly number[], dates: readonly number[], asked: number): Set<number> {
    const [, weekdays, first, last] = this.#weeks.map((column) => column.filled())
    const [, days, exceptions] = this.#dates.map((column) => column.filled())
    const running = new Set<number>()
    for (const row of weeks) {
      const middle = Math.max(first![row]!, Math.min(asked, last![row]!))
      const until = Math.min(last![row]!, middle + MOST_DAYS)
      for (let day = Math.max(first![row]!, middle - MOST_DAYS); day <= until; day++)
        if ((weekdays![row]! & (1 << weekdayOf(day))) !== 0) running.add(day)
    }
    for (const row of dates)
      if (exceptions![row] === 1) running.add(days![row]!)
      else running.delete(days![row]!)
    return running
  }
}

/** Reads both calendars; new services get the next number in `services`. */
export async function readServiceDays(
  feed: Feed,
  services: ByteKeys,
  findings: Findings,
): Promise<ServiceDays> {
  const days = new ServiceDays()
  if (feed.tables.has('calendar.txt')) await readWeeks(feed, services, findings, days)
  if (feed.tables.has('calendar_dates.txt')) await readDates(feed, services, findings, days)
  else if (!feed.tables.has('calendar.txt')) findings.note('refuse', 'no-table', 'calendar_dates.txt')
  return days
}

async function readWeeks(feed: Feed, services: ByteKeys, findings: Findings, days: ServiceDays) {
  const table = 'calendar.txt'
  const required = ['service_id', ...WEEKDAYS, 'start_date', 'end_date'] as const
  await readTable(feed, table, { required }, findings, (places) => (row) => {
    const [first, last] = [dayAt(row, places.start_date), dayAt(row, places.end_date)]
    if (isEmptyAt(row, places.service_id)) return findings.note('label', 'no-id', table, row.line)
    if (first < 0 || last < 0)
      return findings.note('label', 'no-date', table, row.line, textAt(row, places.start_date))
    let weekdays = 0
    WEEKDAYS.forEach((name, i) => {
      if (numberAt(row, places[name]) === 1) weekdays |= 1 << i
    })
    days.addWeek(addKey(services, row, places.service_id), weekdays, first, last)
  })
}

async function readDates(feed: Feed, services: ByteKeys, findings: Findings, days: ServiceDays) {
  const table = 'calendar_dates.txt'
  const required = ['service_id', 'date', 'exception_type'] as const
  await readTable(feed, table, { required }, findings, (places) => (row) => {
    const day = dayAt(row, places.date)
    const exception = numberAt(row, places.exception_type)
    if (isEmptyAt(row, places.service_id)) return findings.note('label', 'no-id', table, row.line)
    if (day < 0) return findings.note('label', 'no-date', table, row.line, textAt(row, places.date))
    if (exception !== 1 && exception !== 2)
      return findings.note('label', 'no-number', table, row.line, textAt(row, places.exception_type))
    days.addDate(addKey(services, row, places.service_id), day, exception)
  })
}
