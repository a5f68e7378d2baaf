/**
 * The timetable of one day, as columns of numbers: a thread can share them, and a file can hold them. Every index is a
 * row of another column; −1 is none. What people read of it stands apart, in `TimetableWords`.
 */
export interface Timetable {
  stops: Stops
  connections: Connections
  /** Of each trip, its row in `TimetableWords.routes`. */
  tripRoute: Int32Array
  footpaths: Footpaths
}

export interface Stops {
  count: number
  /** Degrees (WGS 84); NaN where the feed has none. */
  lat: Float64Array
  lon: Float64Array
  /** The stop that stands for its whole station; −1 for a stop of its own. */
  station: Int32Array
  /** Least seconds between two vehicles here; −1 where nothing is said, so that the asked time holds. */
  change: Int32Array
}

/**
 * One vehicle from one stop to its next, in the order of departure; of one trip, those that depart in the same second stand
 * in the order of the trip.
 */
export interface Connections {
  count: number
  /** Seconds of the service day. */
  departure: Int32Array
  arrival: Int32Array
  from: Int32Array
  to: Int32Array
  trip: Int32Array
  /** Bits: `MAY_BOARD` at `from`, `MAY_ALIGHT` at `to`. */
  flags: Uint8Array
}
export const MAY_BOARD = 1
export const MAY_ALIGHT = 2

/** Ways on foot from stop to stop: those of stop `s` are the rows `first[s]` up to, not with, `first[s + 1]`. */
export interface Footpaths {
  first: Int32Array
  to: Int32Array
  seconds: Int32Array
  /** 1 where the seconds are our own reckoning of a usual walker, 0 where the feed gives them. */
  isReckoned: Uint8Array
}

/**
 * The ways on foot between a place and stops. Zero seconds is the stop itself: a footpath of the timetable may begin or end
 * there. Any longer way is the one walk at that end of a journey.
 */
export interface WaysOnFoot {
  stops: Int32Array
  seconds: Int32Array
}

/** What people read of a timetable, by the same rows. */
export interface TimetableWords {
  /** The service day, `2026-07-21`. */
  day: string
  stopIds: readonly string[]
  stopNames: readonly string[]
  tripIds: readonly string[]
  tripHeadsigns: readonly string[]
  routes: readonly Route[]
}

export interface Route {
  id: string
  name: string
  /** GTFS route type, the extended ones among them. */
  type: number
  agency: string
}
