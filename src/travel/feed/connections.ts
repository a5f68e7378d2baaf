import { type Connections, MAY_ALIGHT, MAY_BOARD } from '../engine/timetable.ts'
import type { StopTimes } from './stop-times.ts'
import type { Visits } from './visits.ts'

/** Every time that a trip is run on the day: its trip, and by how many seconds its times are moved. */
export interface Runs {
  trip: Int32Array
  shift: Int32Array
}

/**
 * One connection for each run and each two visits in a row, by departure: a counting sort, which keeps those of the same
 * second in the order in which they are met, so in the order of the run. What departs before 0:00 is left out.
 */
export function makeConnections(stopTimes: StopTimes, { first, order }: Visits, runs: Runs): Connections {
  const { arrival, departure, stop, flags } = stopTimes
  const forEachHop = (see: (run: number, shift: number, from: number, to: number) => void): void => {
    for (let run = 0; run < runs.trip.length; run++) {
      const trip = runs.trip[run]!
      const shift = runs.shift[run]!
      const last = first[trip + 1]! - 1
      for (let i = first[trip]!; i < last; i++) {
        const from = order[i]!
        const to = order[i + 1]!
        if (departure[from]! >= 0 && arrival[to]! >= 0 && departure[from]! + shift >= 0)
          see(run, shift, from, to)
      }
    }
  }
  const latest = Math.max(0, largestOf(departure) + largestOf(runs.shift))
  const next = new Int32Array(latest + 2)
  forEachHop((_run, shift, from) => void next[departure[from]! + shift + 1]!++)
  for (let second = 0; second <= latest; second++) next[second + 1]! += next[second]!
  const count = next[latest + 1]!
  const ints = () => new Int32Array(count)
  const connections: Connections = {
    ...{ count, departure: ints(), arrival: ints(), from: ints(), to: ints(), trip: ints() },
    flags: new Uint8Array(count),
  }
  forEachHop((run, shift, from, to) => {
    const at = next[departure[from]! + shift]!++
    connections.departure[at] = departure[from]! + shift
    connections.arrival[at] = arrival[to]! + shift
    connections.from[at] = stop[from]!
    connections.to[at] = stop[to]!
    connections.trip[at] = run
    connections.flags[at] = (flags[from]! & MAY_BOARD) | (flags[to]! & MAY_ALIGHT)
  })
  return connections
}

function largestOf(column: Int32Array): number {
  let largest = 0
  for (let i = 0; i < column.length; i++) largest = Math.max(largest, column[i]!)
  return largest
}
