import { ordinarySpans, type Stretch, spansOn, stretches } from './open-state.ts'
import type { OpenTimes, Stretches } from './open-times.ts'
import type { OpeningHours } from './opening-hours.ts'
import type { Span } from './spans.ts'

const AMSTERDAM = 'Europe/Amsterdam'

/** The Dutch days of an index, in minutes since 1970: when each begins, and when its evening does. */
export interface Days {
  /** ISO 8601. */
  first: string
  /** One more than there are days: the last is where what is known ends. */
  midnights: readonly number[]
  evenings: readonly number[]
}

/** Who asks for the evening is free after work: what closes at six is of no use to them. */
const EVENING = Temporal.PlainTime.from('18:00')

/** The days from one date on. */
export function daysFrom(first: Temporal.PlainDate, count: number): Days {
  const dates = Array.from({ length: count + 1 }, (_, days) => first.add({ days }))
  const minutes = (date: Temporal.PlainDate, plainTime?: Temporal.PlainTime): number =>
    minuteOf(date.toZonedDateTime({ timeZone: AMSTERDAM, ...(plainTime && { plainTime }) }))
  return {
    first: first.toString(),
    midnights: dates.map((date) => minutes(date)),
    evenings: dates.slice(0, count).map((date) => minutes(date, EVENING)),
  }
}

/** What `openState` says of every minute of some days, as stretches. */
export function openTimesOn(hours: OpeningHours, first: Temporal.PlainDate, count: number): OpenTimes {
  const lines = linesOf(first, count)
  const known: number[][] = []
  const perhaps: number[][] = []
  const unknownDays: number[][] = []
  for (const line of lines) {
    const spans = spansOn(hours, line.date)
    if (spans) known.push(...onLine(line, spans))
    else {
      perhaps.push(...onLine(line, ordinarySpans(hours, line.date)))
      unknownDays.push([line.from, line.to])
    }
  }
  const whole: Stretches = [lines[1]!.from, lines.at(-1)!.to]
  const days = join(unknownDays)
  const open = within(without(join(known), days), whole)
  return { open, unknown: within(without(join([...unknownDays, ...perhaps]), open), whole) }
}

const minuteOf = ({ epochMilliseconds }: { epochMilliseconds: number }): number => epochMilliseconds / 60_000
const midnight = (date: Temporal.PlainDate): number => minuteOf(date.toZonedDateTime(AMSTERDAM))
const inMinutes = ({ start, end }: Stretch): number[] => [minuteOf(start), minuteOf(end)]

/** A Dutch day in minutes since 1970, [from, to). */
interface DayLine {
  date: Temporal.PlainDate
  from: number
  to: number
  /** The clock changes on neither this day nor the next, into which a night may run: its minutes are just minutes. */
  isEven: boolean
}

/** The day before, in whose night a door may still be open, and so many days from the first. */
function linesOf(first: Temporal.PlainDate, count: number): readonly DayLine[] {
  if (latest?.first.equals(first) && latest.count === count) return latest.lines
  const midnights = Array.from({ length: count + 3 }, (_, day) => midnight(first.add({ days: day - 1 })))
  const lines = Array.from({ length: count + 1 }, (_, day) => ({
    date: first.add({ days: day - 1 }),
    from: midnights[day]!,
    to: midnights[day + 1]!,
    isEven: midnights[day + 2]! - midnights[day]! === 2 * 24 * 60,
  }))
  latest = { first, count, lines }
  return lines
}
/** Ten thousand doors are asked about the same days, one after the other. */
let latest: { first: Temporal.PlainDate; count: number; lines: readonly DayLine[] } | undefined

const onLine = ({ date, from, isEven }: DayLine, spans: readonly Span[]): number[][] =>
  isEven ? spans.map(({ start, end }) => [from + start, from + end]) : stretches(date, spans).map(inMinutes)

/** Stretches in order; those that overlap or touch become one. */
function join(stretches: readonly (readonly number[])[]): number[] {
  const joined: number[] = []
  for (const [from, to] of stretches.toSorted((a, b) => a[0]! - b[0]!) as [number, number][]) {
    const end = joined.at(-1)
    if (end === undefined || from > end) joined.push(from, to)
    else joined[joined.length - 1] = Math.max(end, to)
  }
  return joined
}

/** What is left of some stretches where others are not. */
function without(stretches: Stretches, others: Stretches): Stretches {
  if (others.length === 0) return stretches
  let left = pairs(stretches)
  for (const [from, to] of pairs(others))
    left = left.flatMap(([start, end]): [number, number][] =>
      [
        [start, Math.min(end, from)] as [number, number],
        [Math.max(start, to), end] as [number, number],
      ].filter(([start, end]) => start < end),
    )
  return left.flat()
}

const within = (stretches: Stretches, [from, to]: Stretches): number[] =>
  pairs(stretches)
    .map(([start, end]) => [Math.max(start, from!), Math.min(end, to!)])
    .filter(([start, end]) => start! < end!)
    .flat()

const pairs = (stretches: Stretches): [number, number][] =>
  stretches.flatMap((from, i) => (i % 2 === 0 ? [[from, stretches[i + 1]!]] : [])) as [number, number][]
