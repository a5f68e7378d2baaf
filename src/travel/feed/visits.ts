import type { Findings } from './feed.ts'
import type { StopTimes } from './stop-times.ts'

/** The visits of one trip are the rows `order[first[t]]` up to, not with, `order[first[t + 1]]` of the stop times. */
export interface Visits {
  first: Int32Array
  order: Int32Array
  /** Of each trip, 1 when its visits can be driven: times known and never back in time. */
  isSound: Uint8Array
}

const TABLE = 'stop_times.txt'

/**
 * Puts the visits of each trip in their sequence and fills in the times that are missing between two given ones, evenly
 * over the stops between (GTFS leaves the way open). Visits before the first or after the last given time are left out; a
 * trip that goes back in time is not driven.
 */
export function arrangeVisits(stopTimes: StopTimes, trips: number, findings: Findings): Visits {
  const { trip } = stopTimes
  const first = new Int32Array(trips + 1)
  for (let row = 0; row < trip.length; row++) first[trip[row]! + 1]!++
  for (let t = 0; t < trips; t++) first[t + 1]! += first[t]!
  const next = first.slice(0, trips)
  const order = new Int32Array(trip.length)
  for (let row = 0; row < trip.length; row++) order[next[trip[row]!]!++] = row
  if (!stopTimes.isInOrder) sortBySequence(stopTimes, first, order, findings)
  const isSound = new Uint8Array(trips)
  for (let t = 0; t < trips; t++)
    if (first[t + 1]! > first[t]!)
      isSound[t] = soundVisits(stopTimes, order, first[t]!, first[t + 1]!, findings)
  return { first, order, isSound }
}

function sortBySequence(
  { sequence, line }: StopTimes,
  first: Int32Array,
  order: Int32Array,
  findings: Findings,
): void {
  for (let t = 0; t + 1 < first.length; t++) {
    const rows = order.subarray(first[t], first[t + 1])
    const isSorted = rows.every((row, i) => i === 0 || sequence[rows[i - 1]!]! < sequence[row]!)
    if (isSorted) continue
    rows.sort((a, b) => sequence[a]! - sequence[b]! || a - b)
    for (let i = 1; i < rows.length; i++)
      if (sequence[rows[i]!] === sequence[rows[i - 1]!])
        findings.note('label', 'same-sequence', TABLE, line[rows[i]!]!, String(sequence[rows[i]!]))
  }
}

/** 1 when the visits `from` … `until` of the order can be driven, their missing times filled in. */
function soundVisits(
  stopTimes: StopTimes,
  order: Int32Array,
  from: number,
  until: number,
  findings: Findings,
): 0 | 1 {
  const { arrival, departure, line } = stopTimes
  if (until - from === 1) findings.note('label', 'one-stop', TABLE, line[order[from]!]!)
  for (const end of [order[from]!, order[until - 1]!])
    if (arrival[end]! < 0) findings.note('label', 'ends-without-time', TABLE, line[end]!)
  let known = -1
  for (let i = from; i < until; i++) {
    const row = order[i]!
    if (arrival[row]! < 0) continue
    const before = known < 0 ? 0 : departure[order[known]!]!
    if (arrival[row]! < before || departure[row]! < arrival[row]!) {
      findings.note('label', 'back-in-time', TABLE, line[row]!)
      return 0
    }
    if (known >= 0 && i - known > 1) fillIn(stopTimes, order, known, i)
    known = i
  }
  return 1
}

/** Times between those of two visits, in equal steps. */
function fillIn({ arrival, departure }: StopTimes, order: Int32Array, from: number, until: number): void {
  const begin = departure[order[from]!]!
  const step = (arrival[order[until]!]! - begin) / (until - from)
  for (let i = from + 1; i < until; i++) {
    const second = Math.round(begin + step * (i - from))
    arrival[order[i]!] = second
    departure[order[i]!] = second
  }
}
