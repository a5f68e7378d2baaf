import { MAY_ALIGHT, MAY_BOARD, type Timetable, type WaysOnFoot } from './timetable.ts'

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

/** Per stop the second in which somebody can be there at the earliest; −1 for never, or not within the bound. */
export type EarliestArrival = (departure: Departure) => Int32Array

const NEVER = 0x7fffffff

/**
 * The earliest arrival at every stop: the Connection Scan Algorithm (Dibbelt, Pajor, Strasser, Wagner, SEA 2013;
 * J. Exp. Algorithmics 23, 2018). A stop has two labels, since somebody on foot may board at once but walks no further,
 * and who comes by vehicle changes and may walk on: with footpaths that are not closed, one label would lose journeys.
 *
 * Prepared once for a timetable; the answer is an array that is filled anew by each question.
 */
export function prepareEarliestArrival(timetable: Timetable): EarliestArrival {
  const { stops, connections, footpaths } = timetable
  const { departure, arrival, from, to, trip, flags } = connections
  const byVehicle = new Int32Array(stops.count)
  const onFoot = new Int32Array(stops.count)
  /** The second from which one can board: on foot at once, from a vehicle after changing. */
  const ready = new Int32Array(stops.count)
  const earliest = new Int32Array(stops.count)
  /** Of each trip the first connection that one can sit in. */
  const boarded = new Int32Array(timetable.tripRoute.length)
  const lastArrival = findLastArrivals(timetable)

  function begin({ from: ways, at }: Departure, latest: number): void {
    for (const each of [byVehicle, onFoot, ready, earliest, boarded]) each.fill(NEVER)
    for (let k = 0; k < ways.stops.length; k++) {
      walk(ways.stops[k]!, at + ways.seconds[k]!, latest)
      if (ways.seconds[k] === 0) walkOn(ways.stops[k]!, at, latest)
    }
  }

  function walk(stop: number, second: number, latest: number): void {
    if (second > latest || second >= onFoot[stop]!) return
    onFoot[stop] = second
    if (second < ready[stop]!) ready[stop] = second
    if (second < earliest[stop]!) earliest[stop] = second
  }

  function walkOn(stop: number, second: number, latest: number): void {
    const end = footpaths.first[stop + 1]!
    for (let f = footpaths.first[stop]!; f < end; f++)
      walk(footpaths.to[f]!, second + footpaths.seconds[f]!, latest)
  }

  return (asked) => {
    const latest = asked.bound === undefined ? NEVER - 1 : asked.at + asked.bound
    begin(asked, latest)
    let group = findFirst(departure, asked.at)
    /** Stops below this one are settled: none of them can be reached any earlier. */
    let settled = 0
    while (group < connections.count) {
      const second = departure[group]!
      if (second > latest) break
      while (settled < stops.count && (earliest[settled]! <= second || lastArrival[settled]! < second))
        settled++
      if (settled === stops.count) break
      let c = group
      let again = false
      for (; c < connections.count && departure[c] === second; c++) {
        const t = trip[c]!
        if (boarded[t]! > c) {
          if (ready[from[c]!]! > second || (flags[c]! & MAY_BOARD) === 0) continue
          boarded[t] = c
        }
        const stop = to[c]!
        const there = arrival[c]!
        if (there >= byVehicle[stop]! || there > latest || (flags[c]! & MAY_ALIGHT) === 0) continue
        byVehicle[stop] = there
        if (there < earliest[stop]!) earliest[stop] = there
        const own = stops.change[stop]!
        const changed = there + (own < 0 ? asked.change : own)
        if (changed < ready[stop]!) ready[stop] = changed
        walkOn(stop, there, latest)
        // Who arrives in the second of departure may still board what stands earlier in this group.
        if (there === second) again = true
      }
      if (!again) group = c
    }
    for (let s = 0; s < stops.count; s++) if (earliest[s] === NEVER) earliest[s] = -1
    return earliest
  }
}

/** The first row that is not below a value, in a column that only rises. */
export function findFirst(column: Int32Array, value: number): number {
  let low = 0
  let high = column.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (column[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Per stop the last second in which anybody comes there by vehicle, or on foot from one; −1 for never. */
function findLastArrivals({ stops, connections, footpaths }: Timetable): Int32Array {
  const byVehicle = new Int32Array(stops.count).fill(-1)
  for (let c = 0; c < connections.count; c++) {
    const stop = connections.to[c]!
    if (connections.arrival[c]! > byVehicle[stop]!) byVehicle[stop] = connections.arrival[c]!
  }
  const last = byVehicle.slice()
  for (let s = 0; s < stops.count; s++) {
    if (byVehicle[s] === -1) continue
    for (let f = footpaths.first[s]!; f < footpaths.first[s + 1]!; f++) {
      const there = byVehicle[s]! + footpaths.seconds[f]!
      if (there > last[footpaths.to[f]!]!) last[footpaths.to[f]!] = there
    }
  }
  return last
}
