import { GrowingInts } from '../../platform/growing.ts'
import { findNear, indexPoints, metresBetween, secondsOver } from '../engine/crow-fly.ts'
import { detourOf, mobilityProfiles } from '../engine/mobility.ts'
import type { Footpaths, Stops } from '../engine/timetable.ts'

/**
 * What says that one can, or cannot, walk from a stop to another. Of one pair the first of these speaks that says anything;
 * where it says several times, the least holds.
 */
export const SAID_OF_STOPS = 0
export const DENIED_OF_STOPS = 1
export const SAID_OF_STATIONS = 2
export const DENIED_OF_STATIONS = 3
export const OF_ONE_STATION = 4
export const NEAR_BY = 5

/** Sixty for each of a country's 60,000 stops and more; a table that says more would fill the memory. */
const MOST_FOOTPATHS = 4_000_000

/** Footpaths before they are in order. */
export class FootpathList {
  readonly from = new GrowingInts()
  readonly to = new GrowingInts()
  readonly seconds = new GrowingInts()
  readonly said = new GrowingInts()
  /** 1 where the seconds are ours, of a usual walker. */
  readonly isReckoned = new GrowingInts()

  isTooLong = false

  /** Whether so many more may be added. */
  hasRoom(footpaths: number): boolean {
    this.isTooLong ||= this.from.length + footpaths > MOST_FOOTPATHS
    return !this.isTooLong
  }

  add(from: number, to: number, seconds: number, said: number, isReckoned: boolean): void {
    this.from.push(from)
    this.to.push(to)
    this.seconds.push(seconds)
    this.said.push(said)
    this.isReckoned.push(isReckoned ? 1 : 0)
  }
}

/** Footpaths by stop, then by where they lead; one for each pair. */
export function arrangeFootpaths(
  { from, to, seconds, said, isReckoned }: FootpathList,
  stops: number,
): Footpaths {
  const begin = new Int32Array(stops + 1)
  for (const stop of from.filled()) begin[stop + 1]!++
  for (let stop = 0; stop < stops; stop++) begin[stop + 1]! += begin[stop]!
  const next = begin.slice()
  const order = new Int32Array(from.length)
  for (let row = 0; row < from.length; row++) order[next[from.values[row]!]!++] = row
  const [first, kept] = [new Int32Array(stops + 1), new GrowingInts()]
  for (let stop = 0; stop < stops; stop++) {
    const rows = order.subarray(begin[stop], begin[stop + 1])
    rows.sort(
      (a, b) =>
        to.values[a]! - to.values[b]! ||
        said.values[a]! - said.values[b]! ||
        seconds.values[a]! - seconds.values[b]!,
    )
    let last = -1
    for (const row of rows) {
      const isDenied = said.values[row] === DENIED_OF_STOPS || said.values[row] === DENIED_OF_STATIONS
      if (to.values[row] !== last && !isDenied) kept.push(row)
      last = to.values[row]!
    }
    first[stop + 1] = kept.length
  }
  const rows = kept.filled()
  return {
    first,
    to: rows.map((row) => to.values[row]!),
    seconds: rows.map((row) => seconds.values[row]!),
    isReckoned: Uint8Array.from(rows, (row) => isReckoned.values[row]!),
  }
}

/** A usual walker, and the largest detour, since of a stop the urbanity is unknown (`mobility.ts` names the sources). */
const { cmPerSecond } = mobilityProfiles['no-bike'].onFoot
const DETOUR = detourOf(undefined)

/** Seconds to walk from a stop to another as the crow flies, times the detour; NaN when one has no coordinates. */
export const secondsBetween = ({ lat, lon }: Stops, from: number, to: number): number =>
  secondsOver(
    Math.round(metresBetween(lat[from]!, lon[from]!, lat[to]!, lon[to]!) * DETOUR * 100),
    cmPerSecond,
  )

/** A way between every two stops with vehicles that lie at most so many metres apart, as the crow flies. */
export function addNear(list: FootpathList, stops: Stops, isVisited: Uint8Array, metres: number): void {
  const rows = Int32Array.from([...isVisited.keys()].filter((stop) => isVisited[stop] === 1))
  const [lat, lon] = [stops.lat, stops.lon].map((degrees) =>
    Float64Array.from(rows, (stop) => degrees[stop]!),
  )
  const index = indexPoints({ lat: lat!, lon: lon! })
  const found = new Int32Array(rows.length)
  for (const [row, from] of rows.entries()) {
    if (Number.isNaN(lat![row])) continue
    const count = findNear(index, lat![row]!, lon![row]!, metres, found)
    if (!list.hasRoom(count)) return
    for (const near of found.subarray(0, count)) {
      const to = rows[near]!
      if (to === from) continue
      const apart = metresBetween(lat![row]!, lon![row]!, lat![near]!, lon![near]!)
      if (apart <= metres) list.add(from, to, secondsBetween(stops, from, to), NEAR_BY, true)
    }
  }
}

/** A way of so many seconds between every two stops with vehicles of one station. */
export function addWithinStations(
  list: FootpathList,
  stops: Stops,
  isVisited: Uint8Array,
  seconds: number,
): void {
  for (const members of membersOfStations(stops, isVisited).values())
    for (const from of list.hasRoom(members.length ** 2) ? members : [])
      for (const to of members) if (from !== to) list.add(from, to, seconds, OF_ONE_STATION, true)
}

/** The stops with vehicles of each station, by its row. */
export function membersOfStations({ station }: Stops, isVisited: Uint8Array): Map<number, number[]> {
  const members = new Map<number, number[]>()
  for (const top of station) if (top >= 0 && !members.has(top)) members.set(top, [])
  for (let stop = 0; stop < station.length; stop++)
    if (isVisited[stop] === 1) members.get(station[stop]! >= 0 ? station[stop]! : stop)?.push(stop)
  return members
}
