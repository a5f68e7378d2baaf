import { openColumns, writeColumns } from '../../platform/column-file.ts'
import type { Timetable, TimetableWords } from './timetable.ts'

/** A timetable as the bytes of a file (`column-file.ts`). */
export interface OpenTimetable {
  /** Columns that are views on the given bytes; threads share them when these are shared. */
  timetable: Timetable
  /** What people read of it; a thread that only reckons need not. */
  readWords: () => TimetableWords
}

/** Of what the columns mean and of how a feed is read: a file of another version is made anew. */
const VERSION = 3
const columns = {
  lat: 'doubles',
  lon: 'doubles',
  station: 'ints',
  change: 'ints',
  departure: 'ints',
  arrival: 'ints',
  from: 'ints',
  to: 'ints',
  trip: 'ints',
  flags: 'bytes',
  tripRoute: 'ints',
  first: 'ints',
  footpathTo: 'ints',
  seconds: 'ints',
  isReckoned: 'bytes',
} as const

export function writeTimetable(timetable: Timetable, words: TimetableWords): Uint8Array<ArrayBuffer> {
  const { stops, connections, tripRoute, footpaths } = timetable
  const { lat, lon, station, change } = stops
  const { departure, arrival, from, to, trip, flags } = connections
  const { first, seconds, isReckoned } = footpaths
  return writeColumns(
    VERSION,
    {
      ...{ lat, lon, station, change, departure, arrival, from, to, trip, flags },
      ...{ tripRoute, first, footpathTo: footpaths.to, seconds, isReckoned },
    } satisfies Record<keyof typeof columns, unknown>,
    words,
  )
}

/** The timetable in a file; undefined when it is damaged, or of another version. */
export function openTimetable(file: ArrayBufferLike): OpenTimetable | undefined {
  const read = openColumns(file, VERSION, columns)
  if (!read) return undefined
  const { lat, lon, station, change, departure, arrival, from, to, trip, flags } = read.columns
  const { tripRoute, first, footpathTo, seconds, isReckoned } = read.columns
  return {
    timetable: {
      stops: { count: lat.length, lat, lon, station, change },
      connections: { count: departure.length, departure, arrival, from, to, trip, flags },
      tripRoute,
      footpaths: { first, to: footpathTo, seconds, isReckoned },
    },
    readWords: () => read.readWords() as TimetableWords,
  }
}
