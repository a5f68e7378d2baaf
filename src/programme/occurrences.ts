import { findHoliday, type HolidayName, timesNamedFor } from '../register/browser.ts'
import type { Activity, Change, Door, Times, When } from './activity.ts'
import { daysOfRule } from './recurrence/rule.ts'

/** One time that an activity is. */
export interface Occurrence {
  activity: Activity
  /** The day it is on by the programme, which names it; `date` is where it was moved to. */
  on: Temporal.PlainDate
  date: Temporal.PlainDate
  /** On the clock of Amsterdam; undefined: nobody knows. */
  times: Times | undefined
  /**
   * `unsure`: nobody said whether it goes on, on a public holiday, on a day for which its place has other hours, or
   * while its place is closed.
   */
  state: 'on' | 'moved' | 'cancelled' | 'unsure'
  /** Whether its day follows from the rule, and was not named by itself. */
  isByRule: boolean
  /** Of a day from which it was moved away: to where. */
  movedTo?: Temporal.PlainDate
  /** The public holiday that makes it unsure or cancels it. */
  holiday?: HolidayName
  /** The hours of its place on that day, where they leave it no room: none, the place is closed. */
  hoursThatDay?: ReturnType<typeof timesNamedFor>
  /** Whether its place is closed for a while, nobody knows how long. */
  isPlaceClosed?: true
  note?: string
}

/** The times that an activity is on from one day to another, both included, in order. */
export function occurrencesBetween(
  activity: Activity,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): Occurrence[] {
  const { when } = activity.content
  if (!when) return []
  const changes = new Map((when.changes ?? []).map((change) => [change.on, change]))
  const movedIn = [...changes.values()].flatMap((change) =>
    change.what === 'moved' && isWithin(change.to, from, until) ? change.on : [],
  )
  const rule = new Set(daysByRule(activity, from, until))
  const beside = (when.also ?? []).filter((day) => isWithin(day, from, until))
  const moved = movedIn.filter((day) => isDayOf(activity, day))
  return [...new Set([...rule, ...beside, ...moved])]
    .map((day) =>
      occurrenceOn(activity, when, day, rule.has(day) || isByRule(activity, day), changes.get(day)),
    )
    .filter(({ date }) => !isBefore(date, from) && !isBefore(until, date))
    .sort(inOrder)
}

/** The times to read about: those that are, and the days from which one was moved away, for whoever comes as usual. */
export function occurrencesToRead(
  activity: Activity,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): Occurrence[] {
  const { changes = [], times } = activity.content.when ?? {}
  const movedAway = changes.flatMap((change): Occurrence[] => {
    const isHere = change.what === 'moved' && change.to !== change.on && isWithin(change.on, from, until)
    if (!isHere || !isDayOf(activity, change.on)) return []
    const on = Temporal.PlainDate.from(change.on)
    const movedTo = Temporal.PlainDate.from(change.to)
    return [{ activity, on, date: on, times, isByRule: false, state: 'cancelled', movedTo }]
  })
  return [...occurrencesBetween(activity, from, until), ...movedAway].sort(inOrder)
}

/** What there is to read about several activities from one day to another, both included, in order. */
export const listInOrder = (
  activities: readonly Activity[],
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): Occurrence[] => activities.flatMap((activity) => occurrencesToRead(activity, from, until)).sort(inOrder)

/** As much of an activity as its days follow from. */
interface Dated {
  content: { when?: { [K in keyof When]?: When[K] | undefined } | undefined }
  knownSince: string
}

/** Whether an activity is on a day by its programme, whatever was said of that day since. */
export function isDayOf(activity: Dated, day: string): boolean {
  return activity.content.when?.also?.includes(day) || isByRule(activity, day)
}

/** Whether a day follows from the rule of an activity. */
function isByRule(activity: Dated, day: string): boolean {
  const date = Temporal.PlainDate.from(day)
  return daysByRule(activity, date, date).length > 0
}

/** The first day that follows from the rule of an activity, left out or not. */
export function firstByRule({ content, knownSince }: Dated): Temporal.PlainDate | undefined {
  const { rule, first = knownSince } = content.when ?? {}
  if (rule === undefined) return undefined
  return readDays(rule, first)
    .next(midnight(Temporal.PlainDate.from(first)), true)
    ?.toPlainDate()
}

/** The days of its rule, without those it leaves out. */
function daysByRule(
  { content, knownSince }: Dated,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): string[] {
  const { rule, first = knownSince, not = [] } = content.when ?? {}
  if (rule === undefined || until.toString() < first) return []
  return readDays(rule, first)
    .between(midnight(from), midnight(until), true)
    .map((moment) => moment.toPlainDate().toString())
    .filter((day) => !not.includes(day))
}

const midnight = (day: Temporal.PlainDate) => day.toZonedDateTime('UTC')

/** Reading a rule costs more than asking it; there are as many as there are activities. */
const read = new Map<string, ReturnType<typeof daysOfRule>>()
const MOST_READ = 5_000

function readDays(rule: string, first: string): ReturnType<typeof daysOfRule> {
  const key = `${first} ${rule}`
  const known = read.get(key)
  if (known) return known
  if (read.size >= MOST_READ) read.clear()
  const days = daysOfRule(rule, first)
  read.set(key, days)
  return days
}

function occurrenceOn(
  activity: Activity,
  { times, onHolidays, also = [] }: When,
  day: string,
  isByRule: boolean,
  change: Change | undefined,
): Occurrence {
  const on = Temporal.PlainDate.from(day)
  const note = change?.note && { note: change.note }
  const plain = { activity, on, date: on, times, isByRule }
  if (change?.what === 'moved')
    return {
      ...{ ...plain, date: Temporal.PlainDate.from(change.to), times: change.times ?? times },
      ...{ state: 'moved', ...note },
    }
  if (change) return { ...plain, state: change.what === 'cancelled' ? 'cancelled' : 'on', ...note }
  // A day that was named by itself was named in the knowledge of what day it is.
  const isMeant = also.includes(day) || onHolidays === 'goes on'
  const holiday = isMeant ? undefined : findHoliday(on)?.name
  if (holiday && onHolidays === 'does not') return { ...plain, state: 'cancelled', holiday }
  const hoursThatDay = hoursWithoutRoom(activity.door, on, times, isMeant)
  const why = { ...(holiday && { holiday }), ...(hoursThatDay && { hoursThatDay }), ...whileClosed(activity) }
  return { ...plain, ...why, state: Object.keys(why).length > 0 ? 'unsure' : 'on' }
}

/** What a place that is closed for a while usually gives: unsure on every day of which nobody said anything. */
export const whileClosed = ({ door }: Pick<Activity, 'door'>): Pick<Occurrence, 'isPlaceClosed'> =>
  door?.status === 'temporarily closed' ? { isPlaceClosed: true } : {}

/** What a place said of its holidays says nothing of what is meant to be on one; what it said of a day itself does. */
function hoursWithoutRoom(
  { openingHours }: Door = {},
  on: Temporal.PlainDate,
  times: Times | undefined,
  isMeantForHolidays: boolean,
): Occurrence['hoursThatDay'] {
  if (!openingHours) return undefined
  const holidays = isMeantForHolidays ? 'open' : openingHours.holidays
  const named = timesNamedFor({ ...openingHours, holidays }, on)
  return named && !named.some((open) => meet(open, times)) ? named : undefined
}

/** Whether something begins or goes on while the door is open; of what is at no known time any opening may be it. */
export function meet(open: { from: string; to: string }, times: Times | undefined): boolean {
  if (typeof times !== 'object') return true
  const end = ({ from, to }: { from: string; to: string }) => (to > from ? to : '24:00')
  const { from, to } = times
  return from < end(open) && (open.from <= from || (to !== undefined && open.from < end({ from, to })))
}

const isWithin = (day: string, from: Temporal.PlainDate, until: Temporal.PlainDate): boolean =>
  from.toString() <= day && day <= until.toString()

const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(a, b) < 0

/** By day and then by the clock; what is all day or at no time we know comes before what has a time. */
export const inOrder = (a: Occurrence, b: Occurrence): number =>
  Temporal.PlainDate.compare(a.date, b.date) ||
  startOf(a).localeCompare(startOf(b)) ||
  a.activity.content.title.localeCompare(b.activity.content.title, 'nl') ||
  Temporal.PlainDate.compare(a.on, b.on)

const startOf = ({ times }: Occurrence): string => (typeof times === 'object' ? times.from : '')

const AMSTERDAM = 'Europe/Amsterdam'

/** When an occurrence begins and ends, as moments; undefined where nobody knows the hour. All day is to the next midnight. */
export function momentsOf({ date, times }: Pick<Occurrence, 'date' | 'times'>): {
  start: Temporal.ZonedDateTime | undefined
  end: Temporal.ZonedDateTime | undefined
} {
  if (times === undefined) return { start: undefined, end: undefined }
  const next = date.add({ days: 1 })
  if (times === 'all day')
    return { start: date.toZonedDateTime(AMSTERDAM), end: next.toZonedDateTime(AMSTERDAM) }
  const at = (day: Temporal.PlainDate, clock: string) =>
    day.toZonedDateTime({ timeZone: AMSTERDAM, plainTime: Temporal.PlainTime.from(clock) })
  const { from, to } = times
  const start = at(date, from)
  if (to === undefined) return { start, end: undefined }
  return { start, end: to === '24:00' ? next.toZonedDateTime(AMSTERDAM) : at(to > from ? date : next, to) }
}
