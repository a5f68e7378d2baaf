import type { OpeningHours, TimeSpan, Weekday } from './opening-hours.ts'

export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** Minutes after the midnight in which a span begins, [start, end); the end may lie past 1440, on the next day. */
export interface Span {
  start: number
  end: number
}

const DAY = 24 * 60

export const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

export function spanOf({ from, to }: TimeSpan): Span {
  const start = minutesOf(from)
  const end = minutesOf(to)
  return { start, end: end > start ? end : end + DAY }
}

export const timesOf = ({ start, end }: Span): TimeSpan => ({
  from: clockOf(start),
  to: clockOf(end > DAY ? end - DAY : end),
})

/** Whether a span can be written with two times of the clock: shorter than a day, or exactly one from midnight. */
export const fitsTheClock = ({ start, end }: Span): boolean =>
  start < DAY && end > start && (end - start < DAY || (start === 0 && end === DAY))

/** In order of the clock; spans that overlap or touch become one, as long as one can be written. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    const both = last && { start: last.start, end: Math.max(last.end, span.end) }
    if (both && span.start <= last.end && fitsTheClock(both)) merged[merged.length - 1] = both
    else merged.push(span)
  }
  return merged
}

/** The spans that begin on a day of an ordinary week. */
export const spansOfWeekday = ({ weekly }: Pick<OpeningHours, 'weekly'>, day: Weekday): Span[] =>
  mergeSpans(weekly.filter(({ days }) => days.includes(day)).map(spanOf))

const mergeTimes = (times: readonly TimeSpan[]): TimeSpan[] => mergeSpans(times.map(spanOf)).map(timesOf)

/** The one way to say these hours: what says the same becomes equal. */
export function tidyOpeningHours(hours: OpeningHours): OpeningHours {
  const weekly = new Map<string, { days: Weekday[] } & TimeSpan>()
  for (const day of weekdays)
    for (const times of spansOfWeekday(hours, day).map(timesOf)) {
      const key = `${times.from}-${times.to}`
      const known = weekly.get(key)
      if (known) known.days.push(day)
      else weekly.set(key, { days: [day], ...times })
    }
  const exceptions = hours.exceptions.map(({ date, until, times, note }) => ({
    date,
    ...(until && until > date && { until }),
    times: mergeTimes(times),
    ...(note && { note }),
  }))
  return {
    weekly: [...weekly.values()],
    exceptions,
    holidays: hours.holidays,
    ...tidyUnknownDays(hours),
    ...(hours.note && { note: hours.note }),
  }
}

function tidyUnknownDays({ unknownDays = [] }: OpeningHours): Pick<OpeningHours, 'unknownDays'> {
  const days = weekdays.filter((day) => unknownDays.includes(day))
  return days.length > 0 ? { unknownDays: days } : {}
}

/**
 * The week as people say it: the days that share all their times together, closed days with no times at all. Days of
 * which nobody knows are not among them.
 */
export function daysByTimes(
  hours: Pick<OpeningHours, 'weekly' | 'unknownDays'>,
): { days: Weekday[]; times: TimeSpan[] }[] {
  const groups = new Map<string, { days: Weekday[]; times: TimeSpan[] }>()
  for (const day of weekdays.filter((day) => !hours.unknownDays?.includes(day))) {
    const times = spansOfWeekday(hours, day).map(timesOf)
    const key = times.map(({ from, to }) => `${from}-${to}`).join()
    const group = groups.get(key)
    if (group) group.days.push(day)
    else groups.set(key, { days: [day], times })
  }
  return [...groups.values()]
}

/** Days in runs: [1,2,3,5] becomes [[1,3],[5,5]]. */
export function runsOfDays(days: readonly Weekday[]): [Weekday, Weekday][] {
  const runs: [Weekday, Weekday][] = []
  for (const day of days.toSorted()) {
    const last = runs.at(-1)
    if (last && last[1] === day - 1) last[1] = day
    else runs.push([day, day])
  }
  return runs
}
