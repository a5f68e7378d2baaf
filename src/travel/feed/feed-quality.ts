import { metresBetween } from '../engine/crow-fly.ts'
import type { Findings, Reason } from './feed.ts'
import { writeDay } from './service-days.ts'
import type { StopTimes } from './stop-times.ts'
import type { StopTable } from './stops.ts'
import type { Visits } from './visits.ts'

/** Degrees (WGS 84). */
export interface Box {
  south: number
  west: number
  north: number
  east: number
}

/** One row in twenty: whoever publishes more that is wrong has published another thing than a timetable. */
const MOST_WRONG = 0.05
/** A slip or two in a small table is a slip. */
const SLIPS = 10

/** What is wrong with a row, and not only with what it stands for. */
const OF_A_ROW: ReadonlySet<Reason> = new Set<Reason>([
  ...([
    'no-id',
    'same-id-twice',
    'no-such-stop',
    'no-such-trip',
    'no-such-route',
    'no-such-service',
  ] as const),
  ...(['no-time', 'no-date', 'no-number', 'back-in-time', 'impossible-speed', 'same-sequence'] as const),
])
/** Tables that a timetable can do without. */
const TO_SPARE: ReadonlySet<string> = new Set(['transfers.txt', 'frequencies.txt', 'agency.txt'])

/** Refuses what is wrong in too many rows of its table, or in all of them. */
export function judge(findings: Findings): void {
  for (const finding of findings.list()) {
    if (!OF_A_ROW.has(finding.reason) || TO_SPARE.has(finding.file)) continue
    const [wrong, rows] = [finding.times ?? 1, findings.rows.get(finding.file) ?? 0]
    if (wrong >= rows || wrong > Math.max(SLIPS, rows * MOST_WRONG)) finding.grade = 'refuse'
  }
}

/** Tables without which there is no timetable. */
export function checkRows(findings: Findings): void {
  for (const table of ['stops.txt', 'routes.txt', 'trips.txt', 'stop_times.txt'])
    if (findings.rows.get(table) === 0) findings.note('refuse', 'no-rows', table)
}

/** Which days have service: `asked` must lie between the first and the last, and a gap between them is told. */
export function checkDays(tripsOnDays: ReadonlyMap<number, number>, asked: number, findings: Findings): void {
  const days = [...tripsOnDays.keys()]
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) findings.note('refuse', 'no-service', '')
  else if (asked < first || asked > last)
    findings.note('refuse', 'day-outside-feed', '', undefined, writeDay(asked))
  else {
    if (!tripsOnDays.has(asked)) findings.note('label', 'no-trips-that-day', '', undefined, writeDay(asked))
    for (let day = first; day <= last; day++)
      if (!tripsOnDays.has(day) && day !== asked)
        findings.note('label', 'missing-days', '', undefined, writeDay(day))
  }
}

/** 400 km/h in metres a second: faster than any train, and no timetable holds flights that we reckon with. */
const FASTEST = 400 / 3.6
/** Times are often rounded to the minute, at both ends. */
const ROUNDING_SECONDS = 60

/** Hops that nothing on wheels makes, as the crow flies: a wrong place or a wrong time. */
export function checkSpeeds(
  stopTimes: StopTimes,
  visits: Visits,
  { stops }: StopTable,
  findings: Findings,
): void {
  const { arrival, departure, stop, line } = stopTimes
  const { lat, lon } = stops
  const { first, order } = visits
  for (let trip = 0; trip + 1 < first.length; trip++)
    for (let i = first[trip]! + 1; i < first[trip + 1]!; i++) {
      const [from, to] = [order[i - 1]!, order[i]!]
      if (arrival[to]! < 0 || departure[from]! < 0) continue
      const reach = FASTEST * (arrival[to]! - departure[from]! + ROUNDING_SECONDS)
      const [a, b] = [stop[from]!, stop[to]!]
      // A degree is at most 111.4 km, so most hops need no more than this.
      const most = 111_400 * (Math.abs(lat[a]! - lat[b]!) + Math.abs(lon[a]! - lon[b]!))
      if (most > reach && metresBetween(lat[a]!, lon[a]!, lat[b]!, lon[b]!) > reach)
        findings.note('label', 'impossible-speed', 'stop_times.txt', line[to]!)
    }
}

/** Platforms at which no trip of the feed stops, on any day. */
export function checkOrphans(
  { ids, types, lines }: StopTable,
  isVisited: Uint8Array,
  findings: Findings,
): void {
  for (let stop = 0; stop < types.length; stop++)
    if (types[stop] === 0 && isVisited[stop] === 0)
      findings.note('label', 'orphan-stop', 'stops.txt', lines[stop]!, ids.text(stop))
}

/** The smallest box that holds every stop with vehicles; undefined when none has a place. */
export function boxOf({ stops }: StopTable, isVisited: Uint8Array): Box | undefined {
  const box = { south: 90, west: 180, north: -90, east: -180 }
  for (let stop = 0; stop < stops.count; stop++) {
    if (isVisited[stop] === 0 || Number.isNaN(stops.lat[stop])) continue
    box.south = Math.min(box.south, stops.lat[stop]!)
    box.north = Math.max(box.north, stops.lat[stop]!)
    box.west = Math.min(box.west, stops.lon[stop]!)
    box.east = Math.max(box.east, stops.lon[stop]!)
  }
  return box.south <= box.north ? box : undefined
}
