import fc from 'fast-check'
import { type Call, drawTimetable, type Sketch, type Walk } from './example.ts'
import type { Errand } from './journey.ts'
import { MAY_ALIGHT, MAY_BOARD, type Timetable, type WaysOnFoot } from './timetable.ts'

/**
 * Small timetables in which everything strange happens often: loops, trips that overtake, hops and walks of no time, calls
 * past 24:00, footpaths that are not closed, stops of which one stands alone, calls where nobody gets on or off.
 */
export const sketches: fc.Arbitrary<Sketch> = fc
  .record({
    stops: fc.integer({ min: 2, max: 7 }),
    begin: fc.constantFrom(0, 8 * 3600, 24 * 3600 - 20),
    // Steps of a second give many ties, steps of a minute are what feeds have.
    step: fc.constantFrom(1, 1, 20, 60),
    crowd: fc.constantFrom(2, 30),
  })
  .chain(({ stops, begin, step, crowd }) => {
    const stop = fc.integer({ min: 0, max: stops - 1 })
    const call = fc.record({
      stop,
      ride: fc.constantFrom(0, 0, 1, 2, 3, 5),
      dwell: fc.constantFrom(0, 0, 0, 1, 2),
      mayBoard: fc.constantFrom(true, true, true, true, false),
      mayAlight: fc.constantFrom(true, true, true, true, false),
    })
    const line = fc
      .record({
        from: fc.integer({ min: 0, max: crowd }),
        calls: fc.array(call, { minLength: 2, maxLength: 6 }),
        // Now and then so many that a place in a line is guessed before it is searched for.
        gaps: fc.oneof(
          fc.constant([]),
          fc.array(fc.nat(4), { maxLength: 3 }),
          fc.array(fc.nat(4), { minLength: 11, maxLength: 14 }),
        ),
      })
      .map(({ from, calls, gaps }) => {
        let first = begin + from * step
        return [0, ...gaps].map((gap) => {
          first += gap * step
          let now = first
          return calls.map(({ ride, dwell, ...rest }): Call => {
            const arrival = now + ride * step
            now = arrival + dwell * step
            return { ...rest, arrival, departure: now }
          })
        })
      })
    const walk = fc
      .record({
        from: stop,
        to: stop,
        seconds: fc.constantFrom(0, 1, 2, 4, 9).map((each) => each * step),
        isReckoned: fc.boolean(),
      })
      .filter(({ from, to }) => from !== to)
    const change = fc.constantFrom(-1, -1, -1, 0, step, 4 * step)
    return fc.record({
      stops: fc.constant(stops),
      trips: fc.array(line, { maxLength: 8 }).map((lines) => lines.flat()),
      footpaths: fc.uniqueArray(walk, { maxLength: 6, selector: ({ from, to }: Walk) => `${from} ${to}` }),
      change: fc.array(change, { minLength: stops, maxLength: stops }),
    })
  })

/** A timetable with a stop, a second somewhere in it, and a time for changing. */
export const questions = sketches.chain((sketch) =>
  fc.record({
    sketch: fc.constant(sketch),
    timetable: fc.constant(drawTimetable(sketch)),
    stop: fc.integer({ min: 0, max: sketch.stops - 1 }),
    ways: waysIn(sketch),
    at: momentsOf(sketch),
    change: fc.constantFrom(0, 0, 1, 2, 60, 120),
    bound: fc.constantFrom(0, 3, 10, 60, 300, 3600),
  }),
)

/** Some ways on foot between a place and stops: now and then the stop itself, never the same stop twice. */
export const waysIn = ({ stops }: Sketch): fc.Arbitrary<WaysOnFoot> =>
  fc.uniqueArray(fc.integer({ min: 0, max: stops - 1 }), { minLength: 1, maxLength: 3 }).chain((chosen) => {
    const seconds = fc.array(fc.constantFrom(0, 1, 3, 60), {
      minLength: chosen.length,
      maxLength: chosen.length,
    })
    return seconds.map((each) => ({ stops: Int32Array.from(chosen), seconds: Int32Array.from(each) }))
  })

/** Seconds round what happens in a timetable. */
function momentsOf({ trips }: Sketch): fc.Arbitrary<number> {
  const departures = trips.flatMap((calls) => calls.map(({ departure }) => departure))
  if (departures.length === 0) return fc.constant(8 * 3600)
  return fc
    .tuple(fc.constantFrom(...departures), fc.constantFrom(0, 0, -1, -2, -9, 2))
    .map(([departure, off]) => Math.max(0, departure + off))
}

export const theStop = (stop: number): WaysOnFoot => ({
  stops: Int32Array.of(stop),
  seconds: Int32Array.of(0),
})

/** What somebody can do who begins somewhere in some second, found without any of the kernels' thoughts. */
export interface Reachable {
  /** Per stop the earliest second by vehicle, on foot or as the beginning; infinite for never. */
  byVehicle: number[]
  onFoot: number[]
  /** Of each connection whether one can sit in it. */
  sits: boolean[]
}

/**
 * The witness: states are (stop, by vehicle), (stop, on foot) and (trip, connection), relaxed in no clever order until
 * nothing changes (Bellman, Ford). It takes the time that it takes.
 */
export function reachFrom(timetable: Timetable, from: WaysOnFoot, at: number, change: number): Reachable {
  const { stops, connections: c, footpaths } = timetable
  const byVehicle = new Array<number>(stops.count).fill(Number.POSITIVE_INFINITY)
  const onFoot = new Array<number>(stops.count).fill(Number.POSITIVE_INFINITY)
  const sits = new Array<boolean>(c.count).fill(false)
  const before = previousOfTrip(timetable)
  const walk = (stop: number, second: number): void => {
    for (let f = footpaths.first[stop]!; f < footpaths.first[stop + 1]!; f++)
      onFoot[footpaths.to[f]!] = Math.min(onFoot[footpaths.to[f]!]!, second + footpaths.seconds[f]!)
  }
  for (const [row, stop] of from.stops.entries()) {
    onFoot[stop] = Math.min(onFoot[stop]!, at + from.seconds[row]!)
    if (from.seconds[row] === 0) walk(stop, at)
  }
  const mayBoard = (hop: number): boolean => {
    const stop = c.from[hop]!
    const needed = stops.change[stop]! >= 0 ? stops.change[stop]! : change
    const ready = Math.min(onFoot[stop]!, byVehicle[stop]! + needed)
    return (c.flags[hop]! & MAY_BOARD) !== 0 && ready <= c.departure[hop]!
  }
  for (let changed = true; changed; ) {
    changed = false
    for (let hop = 0; hop < c.count; hop++) {
      if (sits[hop] || !(mayBoard(hop) || sits[before[hop]!])) continue
      sits[hop] = true
      changed = true
      const stop = c.to[hop]!
      if ((c.flags[hop]! & MAY_ALIGHT) === 0 || byVehicle[stop]! <= c.arrival[hop]!) continue
      byVehicle[stop] = c.arrival[hop]!
      walk(stop, c.arrival[hop]!)
    }
  }
  return { byVehicle, onFoot, sits }
}

/** Of each connection the one before it in the same trip; −1 for the first. */
function previousOfTrip({ connections, tripRoute }: Timetable): number[] {
  const last = new Array<number>(tripRoute.length).fill(-1)
  return Array.from(connections.trip, (trip, hop) => {
    const before = last[trip]!
    last[trip] = hop
    return before
  })
}

/** The second in which somebody is inside at the earliest, from all that the witness can sit in; infinite for never. */
export function entersFirst(timetable: Timetable, errand: Omit<Errand, 'bound'>): number {
  const { connections: c } = timetable
  const { from, at, to, change } = errand
  const walks = walksTo(timetable, to)
  const { sits } = reachFrom(timetable, from, at, change)
  const comes = sits.flatMap((sitting, hop) =>
    sitting && c.flags[hop]! & MAY_ALIGHT ? [c.arrival[hop]! + walks[c.to[hop]!]!] : [],
  )
  for (const [row, stop] of from.stops.entries()) {
    const isPlace = to.stops.some((end, at) => end === stop && to.seconds[at] === 0)
    // Nobody walks to a stop and from there again.
    if (from.seconds[row] === 0 || isPlace) comes.push(at + from.seconds[row]! + walks[stop]!)
  }
  const { open, latest, mayWait } = errand.arrivals ?? {
    open: 0,
    latest: Number.MAX_SAFE_INTEGER,
    mayWait: true,
  }
  if (open > latest) return Number.POSITIVE_INFINITY
  const inTime = comes.filter((second) => second <= latest && (mayWait || second >= open))
  return Math.min(...inTime.map((second) => Math.max(second, open)))
}

/** Of each stop the shortest walk to a point, by no more than one footpath; infinite for none. */
function walksTo({ stops, footpaths }: Timetable, to: WaysOnFoot): number[] {
  const walks = new Array<number>(stops.count).fill(Number.POSITIVE_INFINITY)
  for (const [row, stop] of to.stops.entries()) {
    walks[stop] = Math.min(walks[stop]!, to.seconds[row]!)
    if (to.seconds[row] !== 0) continue
    for (let other = 0; other < stops.count; other++)
      for (let f = footpaths.first[other]!; f < footpaths.first[other + 1]!; f++)
        if (footpaths.to[f] === stop) walks[other] = Math.min(walks[other]!, footpaths.seconds[f]!)
  }
  return walks
}
