import { MAY_ALIGHT, MAY_BOARD, type Timetable } from './timetable.ts'

/** Four days: later than any second of a service day. */
const TURN = 4 * 86_400

/** A second of a timetable as one of the timetable turned back, and the other way round. */
export const turnBack = (second: number): number => TURN - second

/**
 * A timetable turned back: every vehicle and every walk goes the other way, and what was late is early. A way from a point
 * that arrives by some second is a way to it, turned back, that leaves in that second; so what finds ways to a point for
 * every departure finds ways from it for every arrival too.
 */
export function turnedBack({ stops, connections: c, tripRoute, footpaths }: Timetable): Timetable {
  // Of one trip those that arrive in the same second stood in the order of the trip: they come the other way round.
  const order = Int32Array.from(c.trip.keys()).sort((a, b) => c.arrival[b]! - c.arrival[a]! || b - a)
  const column = (of: (hop: number) => number): Int32Array => order.map(of)
  return {
    stops,
    tripRoute,
    connections: {
      count: c.count,
      departure: column((hop) => turnBack(c.arrival[hop]!)),
      arrival: column((hop) => turnBack(c.departure[hop]!)),
      from: column((hop) => c.to[hop]!),
      to: column((hop) => c.from[hop]!),
      trip: column((hop) => c.trip[hop]!),
      flags: Uint8Array.from(order, (hop) => swap(c.flags[hop]!)),
    },
    footpaths: turnFootpaths(stops.count, footpaths),
  }
}

const swap = (flags: number): number =>
  (flags & MAY_BOARD ? MAY_ALIGHT : 0) | (flags & MAY_ALIGHT ? MAY_BOARD : 0)

function turnFootpaths(
  stops: number,
  { first, to, seconds, isReckoned }: Timetable['footpaths'],
): Timetable['footpaths'] {
  const begin = new Int32Array(stops + 1)
  for (const stop of to) begin[stop + 1]!++
  for (let stop = 0; stop < stops; stop++) begin[stop + 1]! += begin[stop]!
  const room = begin.slice()
  const turned = {
    first: begin,
    to: new Int32Array(to.length),
    seconds: new Int32Array(to.length),
    isReckoned: new Uint8Array(to.length),
  }
  for (let from = 0; from < stops; from++)
    for (let row = first[from]!; row < first[from + 1]!; row++) {
      const at = room[to[row]!]!++
      turned.to[at] = from
      turned.seconds[at] = seconds[row]!
      turned.isReckoned[at] = isReckoned[row]!
    }
  return turned
}
