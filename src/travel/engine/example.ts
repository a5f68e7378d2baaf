import { MAY_ALIGHT, MAY_BOARD, type Timetable } from './timetable.ts'

/** A small timetable in numbers, from which columns are made. */
export interface Sketch {
  stops: number
  trips: readonly (readonly Call[])[]
  footpaths?: readonly Walk[]
  /** Least seconds between two vehicles at each stop; −1, or no list, says nothing. */
  change?: readonly number[]
}

/** A vehicle at a stop. */
export interface Call {
  stop: number
  arrival: number
  departure: number
  mayBoard?: boolean
  mayAlight?: boolean
}

export interface Walk {
  from: number
  to: number
  seconds: number
  /** Whether the seconds are those of a usual walker, and not the feed's. */
  isReckoned?: boolean
}

/** The columns of a sketch. Connections of one second stand in the order of their place in the trip, then of the trips. */
export function drawTimetable({ stops, trips, footpaths = [], change }: Sketch): Timetable {
  const hops = trips
    .flatMap((calls, trip) => calls.slice(1).map((to, at) => ({ trip, at, from: calls[at]!, to })))
    .sort((a, b) => a.from.departure - b.from.departure || a.at - b.at || a.trip - b.trip)
  const column = (of: (hop: (typeof hops)[number]) => number) => Int32Array.from(hops, of)
  const walks = [...footpaths].sort((a, b) => a.from - b.from)
  const before = (stop: number) => walks.filter(({ from }) => from < stop).length
  return {
    stops: {
      count: stops,
      lat: new Float64Array(stops).fill(Number.NaN),
      lon: new Float64Array(stops).fill(Number.NaN),
      station: new Int32Array(stops).fill(-1),
      change: Int32Array.from({ length: stops }, (_, stop) => change?.[stop] ?? -1),
    },
    connections: {
      count: hops.length,
      departure: column(({ from }) => from.departure),
      arrival: column(({ to }) => to.arrival),
      from: column(({ from }) => from.stop),
      to: column(({ to }) => to.stop),
      trip: column(({ trip }) => trip),
      flags: Uint8Array.from(
        hops,
        ({ from, to }) =>
          (from.mayBoard === false ? 0 : MAY_BOARD) | (to.mayAlight === false ? 0 : MAY_ALIGHT),
      ),
    },
    tripRoute: new Int32Array(trips.length),
    footpaths: {
      first: Int32Array.from({ length: stops + 1 }, (_, stop) => before(stop)),
      to: Int32Array.from(walks, ({ to }) => to),
      seconds: Int32Array.from(walks, ({ seconds }) => seconds),
      isReckoned: Uint8Array.from(walks, ({ isReckoned }) => (isReckoned ? 1 : 0)),
    },
  }
}

/**
 * A timetable from readable lines, one for each trip, walk or time for changing:
 *
 *     Dorp 08:00, Stad 08:10/08:12, Haven 08:20      a trip; `Stad 08:10 -off` lets nobody off, `-on` nobody on
 *     Stad ~ Markt 03:00                             a footpath in one direction, in minutes and seconds
 *     Stad + 01:00                                   the least time between two vehicles at a stop
 */
export function aTimetable(...lines: string[]): { timetable: Timetable; stop: (name: string) => number } {
  const names: string[] = []
  const stop = (name: string): number => {
    if (!names.includes(name)) names.push(name)
    return names.indexOf(name)
  }
  const footpaths: Walk[] = []
  const trips: Call[][] = []
  const change: number[] = []
  for (const line of lines) {
    const [, from, to, minutes] = line.match(/^(\S+) ~ (\S+) (\S+)$/) ?? []
    const [, at, least] = line.match(/^(\S+) \+ (\S+)$/) ?? []
    if (from) footpaths.push({ from: stop(from), to: stop(to!), seconds: clock(`00:${minutes}`) })
    else if (at) change[stop(at)] = clock(`00:${least}`)
    else trips.push(line.split(', ').map((call) => callOf(call, stop)))
  }
  return { timetable: drawTimetable({ stops: names.length, trips, footpaths, change }), stop }
}

function callOf(call: string, stop: (name: string) => number): Call {
  const [name, times, ...marks] = call.split(' ') as [string, string, ...string[]]
  const [arrival, departure = arrival] = times.split('/') as [string, string?]
  return {
    stop: stop(name),
    arrival: clock(arrival),
    departure: clock(departure),
    mayBoard: !marks.includes('-on'),
    mayAlight: !marks.includes('-off'),
  }
}

/** `08:10` or `08:10:30` as seconds. */
export function clock(text: string): number {
  const [hours, minutes, seconds = 0] = text.split(':').map(Number) as [number, number, number?]
  return hours * 3600 + minutes * 60 + seconds
}
