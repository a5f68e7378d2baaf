import { prepareProfiles, type Timetable, turnBack, turnedBack, type WaysOnFoot } from '../travel/browser.ts'
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
 */
export function prepareWaysHome(
  timetable: Timetable,
  question: HomeQuestion,
): (point: WaysOnFoot) => WayHome {
  const { from, stay, change, bound } = question
  const profiles = prepareProfiles(turnedBack(timetable))
  const end = from + PART_OF_DAY * MINUTE
  const first = from + stay
  const minutes = Math.ceil((end + bound - first) / MINUTE)
  const last = first + (minutes - 1) * MINUTE
  const under = new Int32Array(minutes)
  /** By minute of being home: when one leaves the door at the latest, and the shortest way of that and all later minutes. */
  const leaves = new Int32Array(minutes)
  const shortest = new Int32Array(minutes + 1).fill(NEVER)

  return (point) => {
    const profile = profiles({
      ...{ to: point, from: turnBack(last), until: turnBack(last) + minutes * MINUTE, change, bound },
    })
    return (into, ways, walk, closes) => {
      const latest = Math.min(end, closes)
      profile.fromPlace(ways, under)
      findShortest(latest)
      lengthen(into, walk, latest)
    }
  }

  /** Who would leave after the latest second waits from then on. */
  function findShortest(latest: number): void {
    let least = NEVER
    for (let minute = minutes - 1; minute >= 0; minute--) {
      const home = first + minute * MINUTE
      const takes = under[minutes - 1 - minute]!
      leaves[minute] = takes < 0 ? -1 : home - takes
      if (takes >= 0) least = Math.min(least, home - Math.min(leaves[minute]!, latest))
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
