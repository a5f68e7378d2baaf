import type { Timetable, TimetableWords } from './timetable.ts'

/**
 * A timetable as the bytes of a file: eight numbers, the columns, the words as JSON. The columns lie as they are in memory
 * (little-endian, each at a multiple of four bytes, those of degrees of eight), so that opening a file is reading it.
 */
export interface OpenTimetable {
  /** Columns that are views on the given bytes; threads share them when these are shared. */
  timetable: Timetable
  /** What people read of it; a thread that only reckons need not. */
  readWords: () => TimetableWords
}

/** Four letters; a machine that stores numbers the other way round reads others, and refuses the file. */
const MARK = 0x3154_4c49
/** Of the layout below and of how a feed is read: a file of another version is made anew. */
const VERSION = 2
const [AT_MARK, AT_VERSION, AT_CHECK, AT_STOPS, AT_CONNECTIONS, AT_TRIPS, AT_FOOTPATHS, AT_WORDS] = [
  0, 1, 2, 3, 4, 5, 6, 7,
]
const HEAD_BYTES = 32

export function writeTimetable(timetable: Timetable, words: TimetableWords): Uint8Array<ArrayBuffer> {
  const { stops, connections, tripRoute, footpaths } = timetable
  const json = new TextEncoder().encode(JSON.stringify(words))
  const counts: Counts = {
    stops: stops.count,
    connections: connections.count,
    trips: tripRoute.length,
    footpaths: footpaths.to.length,
    words: json.length,
  }
  const bytes = new Uint8Array(fileBytes(counts))
  const view = viewOf(bytes.buffer, counts)
  for (const [name, column] of Object.entries(columnsOf(timetable)))
    view.columns[name as keyof Columns].set(column as never)
  view.words.set(json)
  const head = new Int32Array(bytes.buffer, 0, HEAD_BYTES / 4)
  head[AT_MARK] = MARK
  head[AT_VERSION] = VERSION
  head[AT_STOPS] = counts.stops
  head[AT_CONNECTIONS] = counts.connections
  head[AT_TRIPS] = counts.trips
  head[AT_FOOTPATHS] = counts.footpaths
  head[AT_WORDS] = counts.words
  head[AT_CHECK] = checksum(bytes.buffer)
  return bytes
}

/** The timetable in a file; undefined when it is damaged, or of another version. */
export function openTimetable(file: ArrayBufferLike): OpenTimetable | undefined {
  if (file.byteLength < HEAD_BYTES || file.byteLength % 8 !== 0) return undefined
  const head = new Int32Array(file, 0, HEAD_BYTES / 4)
  if (head[AT_MARK] !== MARK || head[AT_VERSION] !== VERSION) return undefined
  const counts: Counts = {
    stops: head[AT_STOPS]!,
    connections: head[AT_CONNECTIONS]!,
    trips: head[AT_TRIPS]!,
    footpaths: head[AT_FOOTPATHS]!,
    words: head[AT_WORDS]!,
  }
  if (Object.values(counts).some((count) => count < 0) || fileBytes(counts) !== file.byteLength)
    return undefined
  if (head[AT_CHECK] !== checksum(file)) return undefined
  const { columns, words } = viewOf(file, counts)
  // A decoder takes no shared bytes.
  const readWords = () => JSON.parse(new TextDecoder().decode(words.slice())) as TimetableWords
  return { timetable: timetableOf(columns, counts), readWords }
}

interface Counts {
  stops: number
  connections: number
  trips: number
  footpaths: number
  words: number
}

interface Columns {
  lat: Float64Array
  lon: Float64Array
  station: Int32Array
  change: Int32Array
  departure: Int32Array
  arrival: Int32Array
  from: Int32Array
  to: Int32Array
  trip: Int32Array
  tripRoute: Int32Array
  first: Int32Array
  footpathTo: Int32Array
  seconds: Int32Array
  flags: Uint8Array
  isReckoned: Uint8Array
}

function columnsOf({ stops, connections: c, tripRoute, footpaths }: Timetable): Columns {
  const { lat, lon, station, change } = stops
  const { departure, arrival, from, to, trip, flags } = c
  const { first, seconds, isReckoned } = footpaths
  return {
    ...{ lat, lon, station, change, departure, arrival, from, to, trip, tripRoute },
    ...{ first, footpathTo: footpaths.to, seconds, flags, isReckoned },
  }
}

function timetableOf(columns: Columns, counts: Counts): Timetable {
  const { lat, lon, station, change, departure, arrival, from, to, trip, tripRoute } = columns
  const { first, footpathTo, seconds, flags, isReckoned } = columns
  return {
    stops: { count: counts.stops, lat, lon, station, change },
    connections: { count: counts.connections, departure, arrival, from, to, trip, flags },
    tripRoute,
    footpaths: { first, to: footpathTo, seconds, isReckoned },
  }
}

/** Where everything lies in a file. */
function viewOf(file: ArrayBufferLike, counts: Counts): { columns: Columns; words: Uint8Array } {
  let at = HEAD_BYTES
  const take = (bytes: number): number => {
    at += bytes
    return at - bytes
  }
  const degrees = () => new Float64Array(file, take(8 * counts.stops), counts.stops)
  const ints = (count: number) => new Int32Array(file, take(4 * count), count)
  const { stops, connections, trips, footpaths } = counts
  const columns = {
    ...{ lat: degrees(), lon: degrees(), station: ints(stops), change: ints(stops) },
    ...{ departure: ints(connections), arrival: ints(connections), from: ints(connections) },
    ...{ to: ints(connections), trip: ints(connections), tripRoute: ints(trips) },
    ...{ first: ints(stops + 1), footpathTo: ints(footpaths), seconds: ints(footpaths) },
    flags: new Uint8Array(file, take(connections), connections),
    isReckoned: new Uint8Array(file, take(footpaths), footpaths),
  }
  return { columns, words: new Uint8Array(file, take(counts.words), counts.words) }
}

function fileBytes({ stops, connections, trips, footpaths, words }: Counts): number {
  const ints = 2 * stops + 5 * connections + trips + (stops + 1) + 2 * footpaths
  return 8 * Math.ceil((HEAD_BYTES + 16 * stops + 4 * ints + connections + footpaths + words) / 8)
}

/**
 * FNV-1a (RFC 9923) over whole numbers instead of bytes, of all but the checksum itself: four times as fast, and any one
 * number that differs still gives another.
 */
function checksum(file: ArrayBufferLike): number {
  const numbers = new Int32Array(file)
  let value = 0x811c9dc5 | 0
  for (let i = 0; i < numbers.length; i++)
    if (i !== AT_CHECK) value = Math.imul(value ^ numbers[i]!, 0x01000193)
  return value
}
