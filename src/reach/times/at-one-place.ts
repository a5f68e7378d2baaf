import { NO_WAY, norms } from './bands.ts'
import { ARRIVES, type Contribution, type Door, type Journeys, LONGEST_NORM } from './contributions.ts'
import type { FirstStops } from './first-stops.ts'
import { DEPARTURES, openness } from './opening.ts'
import { type Going, MINUTE, NEVER } from './places.ts'
import type { WayHome } from './way-home.ts'

/** What somebody of one area finds at one place. */
export interface Found {
  /** The seconds under way that half of the departures do not pass; `NO_WAY` when fewer than half have any in time. */
  median: number
  /** At how many departures it is within each norm. */
  within: Int32Array
  /** Rows in `openness`, for each norm. */
  opening: Int32Array
}

const [OPEN, UNKNOWN, CLOSED, BEYOND] = (['open', 'unknown', 'closed', 'beyond'] as const).map((each) =>
  openness.indexOf(each),
) as [number, number, number, number]
const HALF = DEPARTURES / 2

/** A look at one place after the other, from one area after the other, in room that is used again. */
export interface Look {
  /** Begins with one area, where nothing leaves yet. */
  begin: () => void
  /** Sees what leaves a stop, so many seconds of walking from there. */
  board: (journeys: Journeys, row: number, walk: number) => void
  /**
   * What is found at the place, with so many seconds of walking all the way; the median as far as it is no more than
   * `farthest`. The answer holds until the next.
   */
  find: (contribution: Contribution, area: number, walk: number, farthest: number) => Found
}

/** @param wayHome of the place that is looked at, when there has to be a way home too. */
export function prepareLook(going: Going, firstStops: FirstStops, wayHome?: () => WayHome): Look {
  const arrivals = new Int32Array(DEPARTURES)
  /** Seconds under way: to the place, through one door, through whichever. */
  const there = new Int32Array(DEPARTURES)
  const through = new Int32Array(DEPARTURES)
  const inside = new Int32Array(DEPARTURES)
  const sorted = new Int32Array(DEPARTURES)
  const found: Found = {
    median: NO_WAY,
    within: new Int32Array(norms.length),
    opening: new Int32Array(norms.length),
  }

  function board({ first, pairs }: Journeys, row: number, walk: number): void {
    const last = first[row + 1]!
    for (let at = first[row]!; at < last; at++) {
      const pair = pairs[at]!
      // The last departure that catches this one; those before it may catch it as well.
      const after = (pair >> 16) - walk
      if (after < 0) continue
      const minute = (after / MINUTE) | 0
      if (minute >= DEPARTURES - 1) {
        if ((pair & ARRIVES) < arrivals[DEPARTURES - 1]!) arrivals[DEPARTURES - 1] = pair & ARRIVES
        return
      }
      if ((pair & ARRIVES) < arrivals[minute]!) arrivals[minute] = pair & ARRIVES
    }
  }

  /** From what leaves to seconds under way at each departure; `NEVER` for none within the bound. */
  function ride(into: Int32Array): void {
    let arrives = NEVER
    for (let minute = DEPARTURES - 1; minute >= 0; minute--) {
      if (arrivals[minute]! < arrives) arrives = arrivals[minute]!
      const travels = arrives - minute * MINUTE
      into[minute] = travels <= going.bound ? travels : NEVER
    }
  }

  /** Through a door that opens later: by what comes in time, or on foot. */
  function rideInTime({ open, latest, inTime }: Door, area: number, walk: number): void {
    const { journeys, rowOf } = inTime!
    arrivals.fill(NEVER)
    for (let way = firstStops.begin[area]!; way < firstStops.end[area]!; way++) {
      const row = rowOf.get(firstStops.stop[way]!)
      if (row !== undefined) board(journeys, row, firstStops.seconds[way]!)
    }
    ride(through)
    for (let minute = 0; minute < DEPARTURES; minute++) {
      const arrives = minute * MINUTE + walk
      if (arrives > latest || (arrives < open && !going.mayWait)) continue
      const travels = Math.max(open, arrives) - minute * MINUTE
      if (travels <= going.bound && travels < through[minute]!) through[minute] = travels
    }
  }

  /** Through a door that is open from the beginning: whoever is there by its last second. */
  function arriveBy(latest: number): void {
    for (let minute = 0; minute < DEPARTURES; minute++) {
      const travels = there[minute]!
      through[minute] = travels !== NEVER && travels + minute * MINUTE <= latest ? travels : NEVER
    }
  }

  function lengthen(seconds: Int32Array, area: number, walk: number, until: number): void {
    if (!wayHome) return
    const rows = [firstStops.begin[area]!, firstStops.end[area]!] as const
    const ways = { stops: firstStops.stop.subarray(...rows), seconds: firstStops.seconds.subarray(...rows) }
    const onFoot = walk <= going.bound ? walk : NEVER
    wayHome()(seconds, ways, onFoot, until)
    for (let minute = 0; minute < DEPARTURES; minute++) if (seconds[minute]! < 0) seconds[minute] = NEVER
  }

  /** Of each norm that is made, whether the door is open then, or may be. */
  function lookAtDoors(doors: readonly Door[], area: number, walk: number): void {
    inside.fill(NEVER)
    for (const [at, door] of doors.entries()) {
      if (door.inTime) rideInTime(door, area, walk)
      else arriveBy(door.latest)
      lengthen(through, area, walk, door.until)
      for (let minute = 0; minute < DEPARTURES; minute++)
        if (through[minute]! < inside[minute]!) inside[minute] = through[minute]!
      if (doors[at + 1]?.isSure === door.isSure) continue
      for (let norm = 0; norm < norms.length; norm++)
        if (found.opening[norm] === CLOSED && countWithin(inside, norm) >= HALF)
          found.opening[norm] = door.isSure ? OPEN : UNKNOWN
    }
  }

  return {
    begin: () => void arrivals.fill(NEVER),
    board,
    find: ({ doors }, area, walk, farthest) => {
      ride(there)
      if (walk <= going.bound)
        for (let minute = 0; minute < DEPARTURES; minute++) if (walk < there[minute]!) there[minute] = walk
      through.set(there)
      lengthen(through, area, walk, NEVER)
      found.median = NO_WAY
      if (countUpTo(through, farthest) >= HALF) {
        sorted.set(through)
        found.median = medianOf(sorted)
      }
      let isReached = false
      for (let norm = 0; norm < norms.length; norm++) {
        const count = countWithin(through, norm)
        found.within[norm] = count
        found.opening[norm] = count < HALF ? BEYOND : doors ? CLOSED : UNKNOWN
        isReached ||= count >= HALF
      }
      if (doors && isReached) lookAtDoors(doors, area, walk)
      return found
    },
  }
}

const countWithin = (seconds: Int32Array, norm: number): number => countUpTo(seconds, norms[norm]! * MINUTE)

function countUpTo(seconds: Int32Array, most: number): number {
  let count = 0
  for (let minute = 0; minute < DEPARTURES; minute++) if (seconds[minute]! <= most) count++
  return count
}

/** The time that half of the departures do not pass, by Hoare's selection (Find, CACM 4, 1961), which disarranges them. */
function medianOf(seconds: Int32Array): number {
  let low = 0
  let high = DEPARTURES - 1
  while (low < high) {
    const pivot = seconds[(low + high) >> 1]!
    let i = low
    let j = high
    while (i <= j) {
      while (seconds[i]! < pivot) i++
      while (seconds[j]! > pivot) j--
      if (i > j) break
      const swapped = seconds[i]!
      seconds[i++] = seconds[j]!
      seconds[j--] = swapped
    }
    // Only the side that holds the middle is looked at again.
    if (j >= HALF - 1) high = j
    else if (i <= HALF - 1) low = i
    else break
  }
  return seconds[HALF - 1] === NEVER ? NO_WAY : seconds[HALF - 1]!
}

/** No norm is made by who is longer under way at each departure, so that only the median of such a place may matter. */
export const isBeyondNorms = (least: number): boolean => least > LONGEST_NORM
