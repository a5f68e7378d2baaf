import { arrangeLines } from './lines.ts'
import type { Timetable, WaysOnFoot } from './timetable.ts'

export interface Departure {
  /** Where people begin: a stop (0 seconds), or a place with ways on foot to stops. */
  from: WaysOnFoot
  /** Seconds of the service day. */
  at: number
  /** Least seconds between two vehicles at a stop that says nothing of its own. */
  change: number
  /** Most seconds under way, itself included; as long as the timetable runs when absent. */
  bound?: number
}

/**
 * Per stop the second in which somebody can be there at the earliest; −1 for never, or not within the bound. The answer is an
 * array that the next question fills anew.
 */
export type EarliestArrival = (departure: Departure) => Int32Array

const NEVER = 0x7fffffff
/** Departures round a guess that lie in memory beside it. */
const NEAR = 8

/**
 * The earliest arrival at every stop, by scanning connections in the order of departure (Connection Scan: Dibbelt, Pajor,
 * Strasser, Wagner, SEA 2013; J. Exp. Algorithmics 23, 2018). A stop has two labels, since somebody on foot may board at
 * once but walks no further, and who comes by vehicle changes and may walk on: with footpaths that are not closed, one
 * label would lose journeys.
 *
 * The scan sees only connections that somebody may take. Of a line it takes the first trip that can be caught, since none
 * of its trips overtakes (as RAPTOR does: Delling, Pajor, Werneck, ALENEX 2012); what is to be seen stands in a row of bits,
 * one for each connection, so that seeing them in their order costs no sorting. A bit that is set behind the present one, by
 * a hop or a walk of no time, is seen next: nothing ever needs to come in the right order to be exact.
 */
export function prepareEarliestArrival(
  timetable: Timetable,
  lines = arrangeLines(timetable),
): EarliestArrival {
  const { stops, footpaths, connections } = timetable
  const { ofStop, first, departure, connection, rides, to } = lines
  const byVehicle = new Int32Array(stops.count)
  const onFoot = new Int32Array(stops.count)
  /** The second from which one can board: on foot at once, from a vehicle after changing. */
  const ready = new Int32Array(stops.count)
  const earliest = new Int32Array(stops.count)
  /** Of each hop the first trip of its line that one can sit in. */
  const caught = new Int32Array(lines.hops)
  const seen = new Int32Array((connections.count >>> 5) + 1)
  /** The word of bits that is looked at. */
  let word = 0
  let latest = 0
  let change = 0

  function look(c: number): void {
    const at = c >>> 5
    seen[at]! |= 1 << (c & 31)
    if (at < word) word = at
  }

  function sit(c: number, trip: number): void {
    const h = rides[4 * c + 1]!
    if (trip >= caught[h]!) return
    caught[h] = trip
    look(c)
  }

  /** Looks at what somebody can catch who may board here from this second. */
  function catchLines(stop: number, second: number): void {
    const last = ofStop[stop + 1]!
    for (let h = ofStop[stop]!; h < last; h++) {
      const begin = first[h]!
      const known = caught[h]!
      const end = known === NEVER ? first[h + 1]! : begin + known
      // Most often it is the vehicle that people just left, and nothing goes before it.
      if (known !== NEVER && (known === 0 || departure[end - 1]! < second)) continue
      const row = findDeparture(begin, end, second)
      if (row === end || departure[row]! > latest) continue
      caught[h] = row - begin
      look(connection[row]!)
    }
  }

  /** The first row of a hop that departs in this second or later; vehicles come about evenly, so the first guess is near. */
  function findDeparture(begin: number, end: number, second: number): number {
    let low = begin
    let high = end
    const span = departure[end - 1]! - departure[begin]!
    if (span > 0 && end - begin > NEAR) {
      const guess = (begin + ((second - departure[begin]!) / span) * (end - begin - 1)) | 0
      if (guess >= begin && guess < end) {
        if (departure[guess]! < second) {
          low = guess + 1
          if (guess + NEAR < high && departure[guess + NEAR]! >= second) high = guess + NEAR
        } else {
          high = guess
          if (guess - NEAR >= low && departure[guess - NEAR]! < second) low = guess - NEAR + 1
        }
      }
    }
    while (low < high) {
      const middle = (low + high) >>> 1
      if (departure[middle]! < second) low = middle + 1
      else high = middle
    }
    return low
  }

  function mayBoardFrom(stop: number, second: number): void {
    if (second >= ready[stop]!) return
    ready[stop] = second
    catchLines(stop, second)
  }

  function walk(stop: number, second: number): void {
    if (second > latest || second >= onFoot[stop]!) return
    onFoot[stop] = second
    if (second < earliest[stop]!) earliest[stop] = second
    mayBoardFrom(stop, second)
  }

  function walkOn(stop: number, second: number): void {
    const end = footpaths.first[stop + 1]!
    for (let f = footpaths.first[stop]!; f < end; f++) walk(footpaths.to[f]!, second + footpaths.seconds[f]!)
  }

  function arrive(stop: number, second: number): void {
    if (second >= byVehicle[stop]!) return
    byVehicle[stop] = second
    if (second < earliest[stop]!) earliest[stop] = second
    const own = stops.change[stop]!
    mayBoardFrom(stop, second + (own < 0 ? change : own))
    walkOn(stop, second)
  }

  return (asked) => {
    for (const each of [byVehicle, onFoot, ready, earliest, caught]) each.fill(NEVER)
    latest = asked.bound === undefined ? NEVER - 1 : asked.at + asked.bound
    change = asked.change
    word = seen.length
    for (let k = 0; k < asked.from.stops.length; k++) {
      walk(asked.from.stops[k]!, asked.at + asked.from.seconds[k]!)
      if (asked.from.seconds[k] === 0) walkOn(asked.from.stops[k]!, asked.at)
    }
    for (; word < seen.length; word++) {
      while (seen[word] !== 0) {
        const lowest = seen[word]! & -seen[word]!
        seen[word]! ^= lowest
        const c = (word << 5) + 31 - Math.clz32(lowest)
        const there = rides[4 * c]!
        const h = rides[4 * c + 1]!
        const trip = rides[4 * c + 2]!
        // An earlier trip of the line was caught after this one was.
        if (trip > caught[h]! || there > latest) continue
        const next = rides[4 * c + 3]!
        if (next !== -1) sit(next, trip)
        if (to[h] !== -1) arrive(to[h]!, there)
      }
    }
    for (let s = 0; s < stops.count; s++) if (earliest[s] === NEVER) earliest[s] = -1
    return earliest
  }
}
