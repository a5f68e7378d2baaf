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
/** Seconds of arrivals that wait together, as a power of two: 128. */
const TOGETHER = 7

/**
 * The earliest arrival at every stop. Stops are looked at in the order in which people come to them (Dijkstra), and of a line
 * the first trip that can be caught, since none of its trips overtakes (as RAPTOR does: Delling, Pajor, Werneck, ALENEX
 * 2012); a trip is followed as far as no earlier one of its line was. A stop has two labels (Dibbelt, Pajor, Strasser, Wagner,
 * SEA 2013), since somebody on foot may board at once but walks no further, and who comes by vehicle changes and may walk on:
 * with footpaths that are not closed, one label would lose journeys.
 *
 * The order serves speed alone: whatever is reached sooner than was known is looked at again, so that arrivals may wait in
 * heaps of two minutes, and hops and walks of no time need no thought. Prepared once for a timetable; the answer is an array
 * that is filled anew by each question.
 */
export function prepareEarliestArrival(
  timetable: Timetable,
  lines = arrangeLines(timetable),
): EarliestArrival {
  const { stops, footpaths } = timetable
  const { hop, trip, times, ofStop, boarding } = lines
  const byVehicle = new Int32Array(stops.count)
  const onFoot = new Int32Array(stops.count)
  /** The second from which one can board: on foot at once, from a vehicle after changing. */
  const ready = new Int32Array(stops.count)
  const earliest = new Int32Array(stops.count)
  /** Of each hop the first trip of its line that one can sit in: its row. */
  const caught = new Int32Array(lines.hops)
  const last = timetable.connections.arrival.reduce((latest, second) => Math.max(latest, second), 0)
  const longest = footpaths.seconds.reduce((most, seconds) => Math.max(most, seconds), 0)
  /** Of each heap the last that came; 0 for none. What comes after the last heap waits in it. */
  const heap = new Int32Array(((last + longest) >> TOGETHER) + 1)
  /** Three numbers for each that waits: the stop, doubled, and one more for on foot; the second; the next of the heap. */
  let waiting = new Int32Array(3 * 4096)
  let used = 3
  let latest = 0
  let change = 0

  function wait(who: number, second: number): void {
    if (used + 3 > waiting.length) {
      const larger = new Int32Array(waiting.length * 2)
      larger.set(waiting)
      waiting = larger
    }
    const at = Math.min(Math.max(0, second >> TOGETHER), heap.length - 1)
    waiting[used] = who
    waiting[used + 1] = second
    waiting[used + 2] = heap[at]!
    heap[at] = used
    used += 3
  }

  function walk(stop: number, second: number): void {
    if (second > latest || second >= onFoot[stop]!) return
    onFoot[stop] = second
    if (second < ready[stop]!) wait(2 * stop + 1, second)
  }

  function walkOn(stop: number, second: number): void {
    const end = footpaths.first[stop + 1]!
    for (let f = footpaths.first[stop]!; f < end; f++) walk(footpaths.to[f]!, second + footpaths.seconds[f]!)
  }

  /** Sits in a trip of a line from a hop on, as long as nobody sits in an earlier one. */
  function ride(from: number, row: number): void {
    const begin = trip[2 * row]!
    let at = trip[2 * row + 1]! + 2 * from + 1
    for (let h = from; row < caught[h]!; h++, at += 2) {
      caught[h] = row
      const there = begin + times[at]!
      if (there > latest) return
      const stop = hop[2 * h]!
      if (stop !== -1 && there < byVehicle[stop]!) {
        byVehicle[stop] = there
        wait(2 * stop, there)
      }
      if (hop[2 * h + 1] === 1) return
    }
  }

  function departureOf(row: number, h: number): number {
    return trip[2 * row]! + times[trip[2 * row + 1]! + 2 * h]!
  }

  function board(stop: number, second: number): void {
    if (second >= ready[stop]!) return
    ready[stop] = second
    const last = ofStop[stop + 1]!
    for (let b = ofStop[stop]!; b < last; b++) {
      const first = boarding[3 * b]!
      const h = boarding[3 * b + 2]!
      const known = caught[h]!
      // Most often it is the vehicle that people just left, and nothing goes before it.
      if (known !== NEVER && (known === first || departureOf(known - 1, h) < second)) continue
      const end = known === NEVER ? boarding[3 * b + 1]! : known
      const row = findTrip(first, end, h, second)
      if (row < end && departureOf(row, h) <= latest) ride(h, row)
    }
  }

  /** The first trip that departs from a hop in this second or later. */
  function findTrip(first: number, end: number, h: number, second: number): number {
    let low = first
    let high = end
    while (low < high) {
      const middle = (low + high) >>> 1
      if (departureOf(middle, h) < second) low = middle + 1
      else high = middle
    }
    return low
  }

  return (asked) => {
    for (const each of [byVehicle, onFoot, ready, caught]) each.fill(NEVER)
    latest = asked.bound === undefined ? NEVER - 1 : asked.at + asked.bound
    change = asked.change
    used = 3
    for (let k = 0; k < asked.from.stops.length; k++) {
      walk(asked.from.stops[k]!, asked.at + asked.from.seconds[k]!)
      if (asked.from.seconds[k] === 0) walkOn(asked.from.stops[k]!, asked.at)
    }
    for (let at = 0; at < heap.length; at++) {
      while (heap[at] !== 0) {
        const next = heap[at]!
        heap[at] = waiting[next + 2]!
        const stop = waiting[next]! >> 1
        const second = waiting[next + 1]!
        if (waiting[next]! & 1) {
          if (second === onFoot[stop]) board(stop, second)
        } else if (second === byVehicle[stop]) {
          const own = stops.change[stop]!
          board(stop, second + (own < 0 ? change : own))
          walkOn(stop, second)
        }
      }
    }
    for (let s = 0; s < stops.count; s++) {
      const second = Math.min(byVehicle[s]!, onFoot[s]!)
      earliest[s] = second === NEVER ? -1 : second
    }
    return earliest
  }
}
