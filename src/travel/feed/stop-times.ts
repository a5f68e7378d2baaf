import { GrowingInts } from '../../platform/growing.ts'
import { MAY_ALIGHT, MAY_BOARD } from '../engine/timetable.ts'
import type { ByteKeys } from './byte-keys.ts'
import type { RowReader } from './csv-rows.ts'
import type { Feed, Findings } from './feed.ts'
import { isEmptyAt, numberAt, type Places, readTable, textAt, timeAt } from './table.ts'

/** The visits of the trips that run on the day, as they stand in the table. */
export interface StopTimes {
  trip: Int32Array
  sequence: Int32Array
  stop: Int32Array
  /** Seconds of the service day; −1 where the table says nothing. */
  arrival: Int32Array
  departure: Int32Array
  /** `MAY_BOARD` and `MAY_ALIGHT` at this visit. */
  flags: Int32Array
  line: Int32Array
  /** Whether the visits of each trip stand together and in their sequence. */
  isInOrder: boolean
  /** Of each stop, 1 when a trip of the feed visits it, on this day or another. */
  isVisited: Uint8Array
  /** Rows in the table, with those of trips that do not run. */
  rows: number
}

const TABLE = 'stop_times.txt'
const COLUMNS = {
  required: ['trip_id', 'arrival_time', 'departure_time', 'stop_id', 'stop_sequence'],
  optional: ['pickup_type', 'drop_off_type'],
} as const
type Column = (typeof COLUMNS.required)[number] | (typeof COLUMNS.optional)[number]

/** What a row takes at least, about; and the most that is set apart beforehand, since most rows may be of other days. */
const ROW_BYTES = 35
const MOST_ROOM = 2_000_000

/** Reads the visits of the trips of which `runs` is not 0. */
export async function readStopTimes(
  feed: Feed,
  trips: ByteKeys,
  runs: Uint8Array,
  stops: ByteKeys,
  findings: Findings,
): Promise<StopTimes> {
  const room = Math.min(MOST_ROOM, 1000 + Math.floor(feed.tables.get(TABLE)! / ROW_BYTES))
  const taker = new Taker(trips, runs, stops, findings, room)
  await readTable<Column>(feed, TABLE, COLUMNS, findings, (places) => (row) => taker.take(row, places))
  return taker.whole()
}

class Taker {
  readonly #trips: ByteKeys
  readonly #runs: Uint8Array
  readonly #stops: ByteKeys
  readonly #findings: Findings
  readonly #columns: GrowingInts[]
  readonly #isVisited: Uint8Array
  readonly #isBegun: Uint8Array
  #isInOrder = true
  #rows = 0
  #trip = -1
  #sequence = -1

  constructor(trips: ByteKeys, runs: Uint8Array, stops: ByteKeys, findings: Findings, room: number) {
    this.#columns = Array.from({ length: 7 }, () => new GrowingInts(room))
    this.#trips = trips
    this.#runs = runs
    this.#stops = stops
    this.#findings = findings
    this.#isVisited = new Uint8Array(stops.count)
    this.#isBegun = new Uint8Array(trips.count)
  }

  take(row: RowReader, places: Places<Column>): void {
    this.#rows++
    const trip = this.#tripOf(row, places.trip_id)
    const stop = this.#stopOf(row, places.stop_id)
    if (trip < 0 || stop < 0) return
    this.#isVisited[stop] = 1
    if (this.#runs[trip] === 0) return
    const sequence = numberAt(row, places.stop_sequence)
    if (sequence < 0) {
      this.#say('no-number', row, places.stop_sequence)
      return
    }
    let arrival = timeAt(row, places.arrival_time)
    let departure = timeAt(row, places.departure_time)
    // A time that cannot be read is as one that is not given.
    if (arrival < -1) {
      this.#say('no-time', row, places.arrival_time)
      arrival = -1
    }
    if (departure < -1) {
      this.#say('no-time', row, places.departure_time)
      departure = -1
    }
    if (sequence <= this.#sequence) this.#isInOrder = false
    this.#sequence = sequence
    const mayBoard = numberAt(row, places.pickup_type) === NOBODY ? 0 : MAY_BOARD
    const mayAlight = numberAt(row, places.drop_off_type) === NOBODY ? 0 : MAY_ALIGHT
    const columns = this.#columns
    columns[0]!.push(trip)
    columns[1]!.push(sequence)
    columns[2]!.push(stop)
    columns[3]!.push(arrival < 0 ? departure : arrival)
    columns[4]!.push(departure < 0 ? arrival : departure)
    columns[5]!.push(mayBoard | mayAlight)
    columns[6]!.push(row.line)
  }

  whole(): StopTimes {
    const [trip, sequence, stop, arrival, departure, flags, line] = this.#columns.map((c) => c.filled())
    return {
      ...{ trip: trip!, sequence: sequence!, stop: stop!, arrival: arrival!, departure: departure! },
      ...{ flags: flags!, line: line!, isInOrder: this.#isInOrder },
      ...{ isVisited: this.#isVisited, rows: this.#rows },
    }
  }

  /** Rows of one trip mostly stand together, so the trip of the row before is tried first. */
  #tripOf(row: RowReader, place: number): number {
    if (place >= row.fields) return this.#unknown('no-such-trip', row, place)
    const [start, end] = [row.starts[place]!, row.ends[place]!]
    if (this.#trip >= 0 && this.#trips.is(this.#trip, row.bytes, start, end)) return this.#trip
    const trip = this.#trips.find(row.bytes, start, end)
    if (trip < 0) return this.#unknown('no-such-trip', row, place)
    this.#trip = trip
    this.#sequence = -1
    if (this.#isBegun[trip] === 1) this.#isInOrder = false
    this.#isBegun[trip] = 1
    return trip
  }

  #stopOf(row: RowReader, place: number): number {
    const stop = isEmptyAt(row, place)
      ? -1
      : this.#stops.find(row.bytes, row.starts[place]!, row.ends[place]!)
    return stop < 0 ? this.#unknown('no-such-stop', row, place) : stop
  }

  #unknown(reason: 'no-such-stop' | 'no-such-trip', row: RowReader, place: number): number {
    this.#say(reason, row, place)
    return -1
  }

  #say(
    reason: 'no-such-stop' | 'no-such-trip' | 'no-number' | 'no-time',
    row: RowReader,
    place: number,
  ): void {
    this.#findings.note('label', reason, TABLE, row.line, textAt(row, place))
  }
}

/** Pickup and drop-off type 1: nobody gets on or off. Types 2 and 3, after a call or a word to the driver, do. */
const NOBODY = 1
