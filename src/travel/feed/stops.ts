import { GrowingInts } from '../../platform/growing.ts'
import type { Stops } from '../engine/timetable.ts'
import { ByteKeys } from './byte-keys.ts'
import type { RowReader } from './csv-rows.ts'
import type { Feed, Findings } from './feed.ts'
import { degreesAt, isEmptyAt, numberAt, type Places, readTable, textAt } from './table.ts'

export interface StopTable {
  stops: Stops
  ids: ByteKeys
  names: string[]
  /** The line of each stop in stops.txt. */
  lines: Int32Array
  /** GTFS location type: 0 platform, 1 station, 2 entrance, 3 node, 4 boarding area. */
  types: Int32Array
}

const TABLE = 'stops.txt'
const COLUMNS = {
  required: ['stop_id'],
  optional: ['stop_name', 'stop_lat', 'stop_lon', 'location_type', 'parent_station'],
} as const

/** Reads the stops, stations among them, in the order of the table. */
export async function readStops(feed: Feed, findings: Findings): Promise<StopTable> {
  const ids = new ByteKeys()
  const names: string[] = []
  const parents: string[] = []
  const degrees: { lat: number[]; lon: number[] } = { lat: [], lon: [] }
  const types = new GrowingInts()
  const lines = new GrowingInts()
  await readTable(feed, TABLE, COLUMNS, findings, (places) => (row) => {
    const { stop_id: id } = places
    if (isEmptyAt(row, id)) return findings.note('label', 'no-id', TABLE, row.line)
    const number = ids.add(row.bytes, row.starts[id]!, row.ends[id]!)
    if (number < names.length)
      return findings.note('label', 'same-id-twice', TABLE, row.line, textAt(row, id))
    names.push(textAt(row, places.stop_name))
    parents.push(textAt(row, places.parent_station))
    types.push(Math.max(0, numberAt(row, places.location_type)))
    lines.push(row.line)
    const [lat, lon] = placeOnEarth(row, places)
    if (Number.isNaN(lat) && types.values[number]! < 2)
      findings.note('label', 'no-coordinates', TABLE, row.line, textAt(row, id))
    degrees.lat.push(lat)
    degrees.lon.push(lon)
  })
  const stops: Stops = {
    count: names.length,
    lat: Float64Array.from(degrees.lat),
    lon: Float64Array.from(degrees.lon),
    station: findStations(ids, parents, lines.filled(), findings),
    change: new Int32Array(names.length).fill(-1),
  }
  return { stops, ids, names, lines: lines.filled(), types: types.filled() }
}

/** Degrees; NaN for none, and for 0°, 0°, which is what a publisher writes who does not know. */
function placeOnEarth(
  row: RowReader,
  places: Places<'stop_lat' | 'stop_lon'>,
): readonly [lat: number, lon: number] {
  const [lat, lon] = [degreesAt(row, places.stop_lat), degreesAt(row, places.stop_lon)]
  const isOnEarth = Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && (lat !== 0 || lon !== 0)
  return isOnEarth ? [lat, lon] : [Number.NaN, Number.NaN]
}

/** The highest parent of each stop: a boarding area lies in a platform, which lies in a station. */
function findStations(ids: ByteKeys, parents: string[], lines: Int32Array, findings: Findings): Int32Array {
  const encoder = new TextEncoder()
  const parent = Int32Array.from(parents, (id, stop) => {
    if (id === '') return -1
    const bytes = encoder.encode(id)
    const found = ids.find(bytes, 0, bytes.length)
    if (found < 0) findings.note('label', 'no-such-stop', TABLE, lines[stop]!, id)
    return found === stop ? -1 : found
  })
  return parent.map((above) => {
    let station = above
    // Three levels are all that GTFS knows; a circle ends here too.
    for (let level = 0; level < 3 && station >= 0 && parent[station]! >= 0; level++)
      station = parent[station]!
    return station
  })
}
