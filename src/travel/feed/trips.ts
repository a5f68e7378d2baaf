import { GrowingInts } from '../../platform/growing.ts'
import type { Route } from '../engine/timetable.ts'
import { ByteKeys } from './byte-keys.ts'
import type { Feed, Findings, Reason } from './feed.ts'
import type { ServiceDays } from './service-days.ts'
import { addKey, findKey, isEmptyAt, numberAt, readTable, textAt, timeAt } from './table.ts'

/** The trips of a feed. Those that run on the day, or ran on from the day before, have a place among the runs. */
export interface TripTable {
  ids: ByteKeys
  /** Of each trip, `ON_THE_DAY` and `FROM_THE_DAY_BEFORE` as bits. */
  when: Uint8Array
  /** Of each trip, its row in `routes`; −1 when the feed does not know its route. */
  route: Int32Array
  headsigns: Map<number, string>
  routes: Route[]
  /** The zone whose clock the times follow, as the feed names it; empty when it does not. */
  timeZone: string
  /** How many trips each service has. */
  ofService: Int32Array
}

export const ON_THE_DAY = 1
export const FROM_THE_DAY_BEFORE = 2

async function readRoutes(
  feed: Feed,
  findings: Findings,
): Promise<{ ids: ByteKeys; routes: Route[]; timeZone: string }> {
  const table = 'routes.txt'
  const { agencies, timeZone } = await readAgencies(feed, findings)
  const ids = new ByteKeys()
  const routes: Route[] = []
  const required = ['route_id', 'route_type'] as const
  const optional = ['agency_id', 'route_short_name', 'route_long_name'] as const
  await readTable(feed, table, { required, optional }, findings, (places) => (row) => {
    const { route_id: id } = places
    if (isEmptyAt(row, id)) return findings.note('label', 'no-id', table, row.line)
    if (ids.add(row.bytes, row.starts[id]!, row.ends[id]!) < routes.length)
      return findings.note('label', 'same-id-twice', table, row.line, textAt(row, id))
    const type = numberAt(row, places.route_type)
    if (type < 0) findings.note('label', 'no-number', table, row.line, textAt(row, places.route_type))
    const agency = textAt(row, places.agency_id)
    routes.push({
      id: textAt(row, id),
      name: textAt(row, places.route_short_name) || textAt(row, places.route_long_name),
      type,
      agency: agencies.get(agency) ?? (agencies.size === 1 ? [...agencies.values()][0]! : agency),
    })
  })
  return { ids, routes, timeZone }
}

async function readAgencies(
  feed: Feed,
  findings: Findings,
): Promise<{ agencies: Map<string, string>; timeZone: string }> {
  const agencies = new Map<string, string>()
  let timeZone = ''
  if (!feed.tables.has('agency.txt')) {
    findings.note('label', 'no-table', 'agency.txt')
    return { agencies, timeZone }
  }
  const columns = { required: ['agency_name'], optional: ['agency_id', 'agency_timezone'] } as const
  await readTable(feed, 'agency.txt', columns, findings, (places) => (row) => {
    agencies.set(textAt(row, places.agency_id), textAt(row, places.agency_name))
    // GTFS wants the same zone for all of them.
    timeZone ||= textAt(row, places.agency_timezone)
  })
  return { agencies, timeZone }
}

/** The day that is asked for. */
export interface AskedDay {
  days: ServiceDays
  day: number
  isWithDayBefore: boolean
}

/** Reads the trips: all their ids, and what people read of those that run on the day. */
export async function readTrips(
  feed: Feed,
  services: ByteKeys,
  asked: AskedDay,
  findings: Findings,
): Promise<TripTable> {
  const table = 'trips.txt'
  const { ids: routeIds, routes, timeZone } = await readRoutes(feed, findings)
  const whenOf = whenServicesRun(services, asked)
  const ids = new ByteKeys()
  const [when, route] = [new GrowingInts(), new GrowingInts()]
  const headsigns = new Map<number, string>()
  const ofService = new Int32Array(services.count)
  const required = ['trip_id', 'service_id', 'route_id'] as const
  const optional = ['trip_headsign'] as const
  await readTable(feed, table, { required, optional }, findings, (places) => (row) => {
    const trip = addKey(ids, row, places.trip_id)
    if (trip < 0) return findings.note('label', 'no-id', table, row.line)
    if (trip < when.length)
      return findings.note('label', 'same-id-twice', table, row.line, textAt(row, places.trip_id))
    const service = findKey(services, row, places.service_id)
    const of = findKey(routeIds, row, places.route_id)
    if (service < 0)
      findings.note('label', 'no-such-service', table, row.line, textAt(row, places.service_id))
    else ofService[service]!++
    if (of < 0) findings.note('label', 'no-such-route', table, row.line, textAt(row, places.route_id))
    const runs = whenOf[service] ?? 0
    when.push(runs)
    route.push(of)
    if (runs > 0) headsigns.set(trip, textAt(row, places.trip_headsign))
  })
  return {
    ...{ ids, when: Uint8Array.from(when.filled()), route: route.filled() },
    ...{ headsigns, routes, ofService, timeZone },
  }
}

function whenServicesRun(services: ByteKeys, { days, day, isWithDayBefore }: AskedDay): Uint8Array {
  const when = days.runningOn(day, services.count)
  if (isWithDayBefore)
    days.runningOn(day - 1, services.count).forEach((runs, service) => {
      when[service]! |= runs * FROM_THE_DAY_BEFORE
    })
  return when
}

/** A trip that is run again and again (frequencies.txt): when each begins, in seconds of the service day. */
export type Beginnings = ReadonlyMap<number, readonly number[]>

/** More runs than a country has in a day would only come from a slip of the pen. */
const MOST_RUNS = 1_000_000

export async function readFrequencies(feed: Feed, trips: ByteKeys, findings: Findings): Promise<Beginnings> {
  const table = 'frequencies.txt'
  const beginnings = new Map<number, number[]>()
  if (!feed.tables.has(table)) return beginnings
  const required = ['trip_id', 'start_time', 'end_time', 'headway_secs'] as const
  let runs = 0
  await readTable(feed, table, { required }, findings, (places) => (row) => {
    const trip = findKey(trips, row, places.trip_id)
    const [start, end] = [timeAt(row, places.start_time), timeAt(row, places.end_time)]
    const headway = numberAt(row, places.headway_secs)
    const wrong: readonly [boolean, Reason, number][] = [
      [trip < 0, 'no-such-trip', places.trip_id],
      [start < 0, 'no-time', places.start_time],
      [end < 0, 'no-time', places.end_time],
      [headway <= 0, 'no-number', places.headway_secs],
    ]
    for (const [isWrong, reason, place] of wrong)
      if (isWrong) return findings.note('label', reason, table, row.line, textAt(row, place))
    const of = every(headway, start, end)
    runs += of.length
    if (runs > MOST_RUNS) return findings.note('refuse', 'too-many-trips', table, row.line)
    beginnings.set(trip, [...(beginnings.get(trip) ?? []), ...of])
  })
  return beginnings
}

/** The seconds from `start` up to, not with, `end` in steps of a headway. */
const every = (headway: number, start: number, end: number): number[] =>
  Array.from({ length: Math.max(0, Math.ceil((end - start) / headway)) }, (_, i) => start + i * headway)
