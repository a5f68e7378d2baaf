import { GrowingInts } from '../../platform/growing.ts'
import { type Profile, type Profiles, turnBack, type WaysOnFoot } from '../../travel/browser.ts'
import { DEPARTURES, PART_OF_DAY } from './opening.ts'

const MINUTE = 60
const NEVER = 0x7fffffff

/**
 * Looks at the way home of somebody who leaves home at each minute and is under way for so many seconds (−1 for none), and
 * makes each the longer of the way there and the shortest way home; −1 where there is none.
 *
 * @param into seconds of each departure.
 * @param ways between home and stops.
 * @param walk seconds of walking all the way home.
 * @param closes when everybody has to be out of the door.
 */
export type WayHome = (into: Int32Array, ways: WaysOnFoot, walk: number, closes: number) => void

interface HomeQuestion {
  /** The first departure to the point, in seconds of the service day. */
  from: number
  stay: number
  change: number
  /** Most seconds under way. */
  bound: number
}

/**
 * Ways home from points. Somebody leaves when it suits, between the least time of a visit and the end of the part of the day,
 * or when the door closes; if no vehicle goes then, they wait from that end on. Home is reached at whole minutes, begun ones
 * counted, as one leaves home at whole minutes: the profile of the timetable turned back, by the duality of both.
 *
 * @param profiles of the timetable turned back. @param stops how many it has.
 */
export function prepareWaysHome(
  profiles: Profiles,
  stops: number,
  question: HomeQuestion,
): (point: WaysOnFoot) => WayHome {
  const { from, stay, change, bound } = question
  const end = from + PART_OF_DAY * MINUTE
  const first = from + stay
  const minutes = Math.ceil((end + bound - first) / MINUTE)
  const last = first + (minutes - 1) * MINUTE
  const under = new Int32Array(minutes)
  /** By minute of being home: when one leaves the door at the latest, and the shortest way of that and all later minutes. */
  const leaves = new Int32Array(minutes)
  const shortest = new Int32Array(minutes + 1).fill(NEVER)
  const boardings = openBoardings(stops)

  return (point) => {
    const profile = profiles({
      ...{ to: point, from: turnBack(last), until: turnBack(last) + minutes * MINUTE, change, bound },
    })
    boardings.list(profile)
    const atPoint = new Set(point.stops.filter((_, row) => point.seconds[row] === 0))
    return (into, ways, direct, closes) => {
      const latest = Math.min(end, closes)
      if (ways.seconds.includes(0)) findLeavesAtStop(profile, ways)
      else findLeaves(ways)
      findShortest(latest)
      // A point at the sign of a stop near home is a walk away too.
      const walks = ways.seconds.filter((_, row) => atPoint.has(ways.stops[row]!))
      lengthen(into, Math.min(direct, ...walks), latest)
    }
  }

  /** Where home is a walk away from every stop: each way home is one that is boarded, turned back, at a stop. */
  function findLeaves({ stops, seconds }: WaysOnFoot): void {
    leaves.fill(-1)
    const { begins, ends, rows } = boardings
    for (let k = 0; k < stops.length; k++)
      for (let row = begins[stops[k]!]!; row < ends[stops[k]!]!; row++) {
        const home = turnBack(rows.values[2 * row]! - seconds[k]!)
        const minute = Math.max(0, Math.ceil((home - first) / MINUTE))
        if (minute < minutes) leaves[minute] = Math.max(leaves[minute]!, turnBack(rows.values[2 * row + 1]!))
      }
    keepLatest(leaves, first, bound)
  }

  /** Where home is a stop itself, where one may come from a walk as well. */
  function findLeavesAtStop({ fromPlace }: Profile, ways: WaysOnFoot): void {
    fromPlace(ways, under)
    for (let minute = 0; minute < minutes; minute++) {
      const takes = under[minutes - 1 - minute]!
      leaves[minute] = takes < 0 ? -1 : first + minute * MINUTE - takes
    }
  }

  /** Who would leave after the latest second waits from then on. */
  function findShortest(latest: number): void {
    let least = NEVER
    for (let minute = minutes - 1; minute >= 0; minute--) {
      const home = first + minute * MINUTE
      if (leaves[minute]! >= 0) least = Math.min(least, home - Math.min(leaves[minute]!, latest))
      shortest[minute] = least
    }
  }

  function lengthen(into: Int32Array, walk: number, latest: number): void {
    let minute = 0
    for (let departure = 0; departure < DEPARTURES; departure++) {
      if (into[departure]! < 0) continue
      const out = from + departure * MINUTE + into[departure]! + stay
      while (minute < minutes && leaves[minute]! < out) minute++
      const home = out > latest ? NEVER : Math.min(shortest[minute]!, walk)
      into[departure] = home > bound ? -1 : Math.max(into[departure]!, home)
    }
  }
}

/** Who is home in a minute may be so in each later one, until they would be under way too long. */
function keepLatest(leaves: Int32Array, first: number, bound: number): void {
  let latest = -1
  for (let minute = 0; minute < leaves.length; minute++) {
    latest = Math.max(latest, leaves[minute]!)
    leaves[minute] = first + minute * MINUTE - latest <= bound ? latest : -1
  }
}

/** What a profile can board at each stop: of stop `s` the rows `begins[s]` up to, not with, `ends[s]`. */
function openBoardings(stops: number) {
  const [begins, ends] = [new Int32Array(stops), new Int32Array(stops)]
  /** Two numbers a row: when one boards, and when one is at the point. */
  const rows = new GrowingInts()
  const list = ({ forEachBoarding }: Profile): void => {
    begins.fill(0)
    ends.fill(0)
    rows.length = 0
    forEachBoarding((stop, boards, arrives) => {
      if (ends[stop] === 0) begins[stop] = rows.length / 2
      rows.push(boards)
      rows.push(arrives)
      ends[stop] = rows.length / 2
    })
  }
  return { begins, ends, rows, list }
}
