import { GrowingInts } from '../../platform/growing.ts'
import type { Timetable, TimetableWords } from '../engine/timetable.ts'
import { ByteKeys } from './byte-keys.ts'
import { makeConnections, type Runs } from './connections.ts'
import { type Feed, type Finding, Findings } from './feed.ts'
import { type Box, boxOf, checkDays, checkOrphans, checkRows, checkSpeeds, judge } from './feed-quality.ts'
import { addNear, addWithinStations, arrangeFootpaths, FootpathList } from './footpaths.ts'
import { parseDay, readServiceDays, secondsFromDayBefore, writeDay } from './service-days.ts'
import { readStopTimes, type StopTimes } from './stop-times.ts'
import { readStops, type StopTable } from './stops.ts'
import { readTransfers } from './transfers.ts'
import {
  type Beginnings,
  FROM_THE_DAY_BEFORE,
  ON_THE_DAY,
  readFrequencies,
  readTrips,
  type TripTable,
} from './trips.ts'
import { arrangeVisits, type Visits } from './visits.ts'

/** What a timetable is made for. */
export interface TimetableAsked {
  /** The service day, `2026-07-21`. */
  day: string
  /** Whether trips of the day before that run on past 24:00 come along. */
  isWithDayBefore?: boolean
  /** Footpaths between stops at most so many metres apart, as the crow flies; without it, only those of transfers.txt. */
  footpathMetres?: number
  /** Seconds from one stop of a station to another; without it, they are apart. */
  withinStationSeconds?: number
}

/** What a feed holds, besides the timetable. */
export interface FeedReport {
  findings: Finding[]
  /** Days with service: how many trips run on each, by `YYYY-MM-DD`. */
  tripsOnDays: Record<string, number>
  agencies: string[]
  /** How many rows stop_times.txt has. */
  stopTimes: number
  /** Of each stop, 1 when a trip of the feed visits it, on this day or another. */
  isVisited: Uint8Array
  /** What holds all of those; absent when none has coordinates. */
  box?: Box
}

export type ReadTimetable =
  | { timetable: Timetable; words: TimetableWords; report: FeedReport }
  | { wrong: Finding[] }

/** Reads one day of a feed. What is wrong comes back as findings; nothing is thrown. */
export async function readTimetable(feed: Feed, asked: TimetableAsked): Promise<ReadTimetable> {
  const findings = new Findings()
  const day = parseDay(asked.day)
  if (day === undefined) findings.note('refuse', 'no-date', '', undefined, asked.day)
  for (const table of ['stops.txt', 'routes.txt', 'trips.txt', 'stop_times.txt'])
    if (!feed.tables.has(table)) findings.note('refuse', 'no-table', table)
  if (day === undefined || findings.refused().length > 0) return { wrong: findings.refused() }
  const small = await readSmallTables(feed, day, asked, findings)
  if (findings.refused().length > 0) return { wrong: findings.refused() }
  const read = await readLargeTables(feed, small, asked, findings)
  if (findings.refused().length > 0) return { wrong: findings.refused() }
  return arrange(small, read, day, asked, findings)
}

/** On which days round today a feed has service, and how many trips; without the tables of visits, so that it is soon told. */
export async function readTripsOnDays(
  feed: Feed,
  today: string,
): Promise<{ tripsOnDays: Record<string, number> } | { wrong: Finding[] }> {
  const findings = new Findings()
  for (const table of ['routes.txt', 'trips.txt'])
    if (!feed.tables.has(table)) findings.note('refuse', 'no-table', table)
  if (findings.refused().length > 0) return { wrong: findings.refused() }
  const services = new ByteKeys()
  const days = await readServiceDays(feed, services, findings)
  const trips = await readTrips(feed, services, { days, day: 0, isWithDayBefore: false }, findings)
  const tripsOnDays = days.tripsOnDays(trips.ofService, parseDay(today)!)
  if (tripsOnDays.size === 0) findings.note('refuse', 'no-service', '')
  const wrong = findings.refused()
  return wrong.length > 0 ? { wrong } : { tripsOnDays: byDate(tripsOnDays) }
}

interface SmallTables {
  stops: StopTable
  trips: TripTable
  beginnings: Beginnings
  tripsOnDays: ReadonlyMap<number, number>
}

/** All tables but those of visits and transfers. */
async function readSmallTables(
  feed: Feed,
  day: number,
  asked: TimetableAsked,
  findings: Findings,
): Promise<SmallTables> {
  const services = new ByteKeys()
  const days = await readServiceDays(feed, services, findings)
  const stops = await readStops(feed, findings)
  const isWithDayBefore = asked.isWithDayBefore ?? false
  const trips = await readTrips(feed, services, { days, day, isWithDayBefore }, findings)
  const beginnings = await readFrequencies(feed, trips.ids, findings)
  const tripsOnDays = days.tripsOnDays(trips.ofService, day)
  checkRows(findings)
  judge(findings)
  if (findings.refused().length === 0) checkDays(tripsOnDays, day, findings)
  return { stops, trips, beginnings, tripsOnDays }
}

interface LargeTables {
  stopTimes: StopTimes
  visits: Visits
  footpaths: FootpathList
}

async function readLargeTables(
  feed: Feed,
  { stops, trips }: SmallTables,
  asked: TimetableAsked,
  findings: Findings,
): Promise<LargeTables> {
  const stopTimes = await readStopTimes(feed, trips.ids, trips.when, stops.ids, findings)
  const footpaths = await listFootpaths(feed, stops, stopTimes.isVisited, asked, findings)
  const visits = arrangeVisits(stopTimes, trips.ids.count, findings)
  checkRows(findings)
  checkSpeeds(stopTimes, visits, stops, findings)
  checkOrphans(stops, stopTimes.isVisited, findings)
  judge(findings)
  return { stopTimes, visits, footpaths }
}

function arrange(
  { stops, trips, beginnings, tripsOnDays }: SmallTables,
  { stopTimes, visits, footpaths }: LargeTables,
  day: number,
  asked: TimetableAsked,
  findings: Findings,
): ReadTimetable {
  const daySeconds = secondsFromDayBefore(day, trips.timeZone)
  if (daySeconds === undefined)
    findings.note('label', 'no-time-zone', 'agency.txt', undefined, trips.timeZone)
  const runs = listRuns(trips, beginnings, visits, stopTimes.departure, daySeconds ?? USUAL_DAY_SECONDS)
  if (countHops(runs, visits) > MOST_HOPS) findings.note('refuse', 'too-many-trips', 'frequencies.txt')
  if (findings.refused().length > 0) return { wrong: findings.refused() }
  const box = boxOf(stops, stopTimes.isVisited)
  return {
    timetable: {
      stops: stops.stops,
      connections: makeConnections(stopTimes, visits, runs),
      tripRoute: runs.trip.map((trip) => trips.route[trip]!),
      footpaths: arrangeFootpaths(footpaths, stops.stops.count),
    },
    words: {
      day: asked.day,
      stopIds: stops.ids.texts(Array.from({ length: stops.ids.count }, (_, stop) => stop)),
      stopNames: stops.names,
      tripIds: trips.ids.texts(runs.trip),
      tripHeadsigns: Array.from(runs.trip, (trip) => trips.headsigns.get(trip) ?? ''),
      routes: trips.routes,
    },
    report: {
      findings: findings.list(),
      tripsOnDays: byDate(tripsOnDays),
      agencies: [...new Set(trips.routes.map(({ agency }) => agency))],
      stopTimes: stopTimes.rows,
      isVisited: stopTimes.isVisited,
      ...(box && { box }),
    },
  }
}

/** Three times those of Germany in a day; with frequencies a small table can ask for any number. */
const MOST_HOPS = 40_000_000

const countHops = ({ trip }: Runs, { first }: Visits): number =>
  trip.reduce((sum, of) => sum + first[of + 1]! - first[of]! - 1, 0)

const byDate = (tripsOnDays: ReadonlyMap<number, number>): Record<string, number> =>
  Object.fromEntries([...tripsOnDays].map(([day, number]) => [writeDay(day), number]))

const USUAL_DAY_SECONDS = 86_400

/** Every run of every sound trip: today's, those from the day before, and each beginning that a frequency gives it. */
function listRuns(
  trips: TripTable,
  beginnings: Beginnings,
  visits: Visits,
  departure: Int32Array,
  daySeconds: number,
): Runs {
  const [trip, shift] = [new GrowingInts(), new GrowingInts()]
  for (let t = 0; t < trips.ids.count; t++) {
    if (visits.isSound[t] === 0) continue
    const own = departure[visits.order[visits.first[t]!]!]!
    const shifts = beginnings.get(t)?.map((begin) => begin - own) ?? [0]
    const days = [
      ...((trips.when[t]! & ON_THE_DAY) === 0 ? [] : [0]),
      ...((trips.when[t]! & FROM_THE_DAY_BEFORE) === 0 ? [] : [daySeconds]),
    ]
    for (const before of days)
      for (const each of shifts) {
        trip.push(t)
        shift.push(each - before)
      }
  }
  return { trip: trip.filled(), shift: shift.filled() }
}

async function listFootpaths(
  feed: Feed,
  { stops, ids }: StopTable,
  isVisited: Uint8Array,
  { footpathMetres, withinStationSeconds }: TimetableAsked,
  findings: Findings,
): Promise<FootpathList> {
  const list = new FootpathList()
  await readTransfers(feed, stops, ids, isVisited, list, findings)
  if (withinStationSeconds !== undefined) addWithinStations(list, stops, isVisited, withinStationSeconds)
  if (footpathMetres !== undefined) addNear(list, stops, isVisited, footpathMetres)
  if (list.isTooLong) findings.note('refuse', 'too-many-footpaths', 'transfers.txt')
  return list
}
