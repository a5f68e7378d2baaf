import type { Stops } from '../engine/timetable.ts'
import type { ByteKeys } from './byte-keys.ts'
import type { RowReader } from './csv-rows.ts'
import type { Feed, Findings } from './feed.ts'
import {
  DENIED_OF_STATIONS,
  DENIED_OF_STOPS,
  type FootpathList,
  membersOfStations,
  SAID_OF_STATIONS,
  SAID_OF_STOPS,
  secondsBetween,
} from './footpaths.ts'
import { findKey, isEmptyAt, numberAt, type Places, readTable, textAt } from './table.ts'

const TABLE = 'transfers.txt'
const OF_TRIPS = ['from_route_id', 'to_route_id', 'from_trip_id', 'to_trip_id'] as const
const COLUMNS = {
  required: ['from_stop_id', 'to_stop_id'],
  optional: ['transfer_type', 'min_transfer_time', ...OF_TRIPS],
} as const
type Column = (typeof COLUMNS.required)[number] | (typeof COLUMNS.optional)[number]

/** Transfer type 3: no changing here. Longer than any day, and far from where sums of seconds overflow. */
const NEVER = 2 ** 29
const DENIED = 3
/** Types 4 and 5: whether one may stay seated from one trip to its next. */
const STAY_SEATED = 4

/**
 * Reads transfers.txt: footpaths into the list, and what is said of a stop and itself into `stops.change`. A row of a
 * station holds for its stops with vehicles. What holds only for some trips or routes is counted as not used.
 */
export async function readTransfers(
  feed: Feed,
  stops: Stops,
  ids: ByteKeys,
  isVisited: Uint8Array,
  list: FootpathList,
  findings: Findings,
): Promise<void> {
  if (!feed.tables.has(TABLE)) return
  const members = membersOfStations(stops, isVisited)
  const isSaidOfStop = new Uint8Array(stops.count)
  await readTable<Column>(feed, TABLE, COLUMNS, findings, (places) => (row) => {
    const ends = isUsed(row, places, findings) ? findEnds(row, places, ids, findings) : undefined
    if (!ends) return
    const [from, to] = ends
    const rule: Rule = {
      isDenied: numberAt(row, places.transfer_type) === DENIED,
      seconds: numberAt(row, places.min_transfer_time),
      isOfStops: !members.has(from) && !members.has(to),
    }
    const follow = (a: number, b: number): boolean =>
      a === b ? sayOfChange(a, rule, stops, isSaidOfStop) : addFootpath(a, b, rule, stops, list)
    const [allFrom, allTo] = [members.get(from) ?? [from], members.get(to) ?? [to]]
    if (!list.hasRoom(allFrom.length * allTo.length)) return
    if (!allFrom.every((a) => allTo.every((b) => follow(a, b))))
      findings.note('label', 'no-coordinates', TABLE, row.line)
  })
}

/** What a row says: that changing is denied, or takes so many seconds (below zero when it does not say). */
interface Rule {
  isDenied: boolean
  seconds: number
  /** Whether it names two stops, and no station. */
  isOfStops: boolean
}

/** False when there is no telling how long it takes. */
function addFootpath(from: number, to: number, rule: Rule, stops: Stops, list: FootpathList): boolean {
  const { isDenied, isOfStops } = rule
  const isReckoned = !isDenied && rule.seconds < 0
  const seconds = isReckoned ? secondsBetween(stops, from, to) : isDenied ? 0 : rule.seconds
  if (Number.isNaN(seconds)) return false
  const said = isDenied
    ? [DENIED_OF_STATIONS, DENIED_OF_STOPS][+isOfStops]!
    : [SAID_OF_STATIONS, SAID_OF_STOPS][+isOfStops]!
  list.add(from, to, seconds, said, isReckoned)
  return true
}

/** What is said of a stop comes before what is said of its station; said twice, the least holds. */
function sayOfChange(stop: number, rule: Rule, { change }: Stops, isSaidOfStop: Uint8Array): true {
  const seconds = rule.isDenied ? NEVER : rule.seconds
  if (seconds < 0 || (!rule.isOfStops && isSaidOfStop[stop] === 1)) return true
  const isSaidOfStation = rule.isOfStops && isSaidOfStop[stop] === 0
  const known = isSaidOfStation ? -1 : change[stop]!
  change[stop] = known < 0 ? seconds : Math.min(known, seconds)
  if (rule.isOfStops) isSaidOfStop[stop] = 1
  return true
}

function findEnds(
  row: RowReader,
  places: Places<Column>,
  ids: ByteKeys,
  findings: Findings,
): readonly [from: number, to: number] | undefined {
  const [from, to] = [findKey(ids, row, places.from_stop_id), findKey(ids, row, places.to_stop_id)]
  if (from >= 0 && to >= 0) return [from, to]
  const place = from < 0 ? places.from_stop_id : places.to_stop_id
  findings.note('label', 'no-such-stop', TABLE, row.line, textAt(row, place))
  return undefined
}

function isUsed(row: RowReader, places: Places<Column>, findings: Findings): boolean {
  const isOfTrips = OF_TRIPS.some((name) => !isEmptyAt(row, places[name]))
  const type = numberAt(row, places.transfer_type)
  const isSeated = type >= STAY_SEATED
  if (isSeated) findings.note('label', 'stay-seated-not-used', TABLE, row.line)
  else if (isOfTrips) findings.note('label', 'transfer-of-trips-not-used', TABLE, row.line)
  else if (type < -1) findings.note('label', 'no-number', TABLE, row.line, textAt(row, places.transfer_type))
  return !isOfTrips && !isSeated && type >= -1
}
