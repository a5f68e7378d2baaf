import { ordinarySpans, type Stretch, spansOn, stretches } from './open-state.ts'
import type { OpenTimes, Stretches } from './open-times.ts'
import type { OpeningHours } from './opening-hours.ts'

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
  const dates = Array.from({ length: count + 1 }, (_, day) => first.add({ days: day - 1 }))
  const known: number[][] = []
  const perhaps: number[][] = []
  const unknownDays: number[][] = []
  for (const date of dates) {
    const spans = spansOn(hours, date)
    if (spans) known.push(...stretches(date, spans).map(inMinutes))
    else {
      perhaps.push(...stretches(date, ordinarySpans(hours, date)).map(inMinutes))
      unknownDays.push([midnight(date), midnight(date.add({ days: 1 }))])
    }
  }
  const whole: Stretches = [midnight(first), midnight(first.add({ days: count }))]
  const days = join(unknownDays)
  const open = within(without(join(known), days), whole)
  return { open, unknown: within(without(join([...unknownDays, ...perhaps]), open), whole) }
}

const minuteOf = ({ epochMilliseconds }: { epochMilliseconds: number }): number => epochMilliseconds / 60_000
const midnight = (date: Temporal.PlainDate): number => minuteOf(date.toZonedDateTime(AMSTERDAM))
const inMinutes = ({ start, end }: Stretch): number[] => [minuteOf(start), minuteOf(end)]

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
function without(stretches: Stretches, others: Stretches): number[] {
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
