import {
  detourOf,
  findWaysByCrowFly,
  MAY_BOARD,
  type Timetable,
  type Ways,
  type WaysOnFoot,
} from '../../travel/browser.ts'
import { norms } from './bands.ts'
import { nearStops } from './near-stops.ts'
import { type Ends, firstOf, type Nearest } from './nearest.ts'
import { type Pairs, toPairs } from './pairs.ts'
import { ACCESS, BOUND, CHANGE, type DoorTimes, type Going, lastArrival, MINUTE, paceOf } from './places.ts'
import { prepareDay } from './prepared.ts'
import { findShare, findSurroundings, joinGround, layOutWork } from './survey.ts'
import { prepareWaysHome } from './way-home.ts'

export interface TransitQuestion extends Omit<Going, 'byBike' | 'bound'> {
  areas: Ends
  points: Ends
  /** Of each point; undefined: nobody told us. */
  doors: readonly (DoorTimes | undefined)[]
  /** Whether there has to be a way home too (`way-home.ts`): a departure then takes as long as the longer of both ways. */
  isReturn: boolean
}

/** Reach by public transport, or on foot where that is sooner; of each area by its row. */
export interface TransitReach {
  /** The nearest points by the median of the departures to each. */
  nearest: Nearest
  /** Median over the departures of the seconds to the nearest point; `NO_WAY` for none within 90 minutes. */
  seconds: Int32Array
  /** At how many departures one and the same point is within each norm: rows `area * norms.length + norm`. */
  within: Uint8Array
  /** Rows in `openness` for each norm: rows `area * norms.length + norm`. */
  opening: Uint8Array
  /** The stops near each area: rows in `nearStops`. */
  nearStops: Uint8Array
  /** Every area and point within the highest norm of each other, by the median of the departures. */
  pairs: Pairs
}

/**
 * Travel by timetable from every area to the points, for each minute of an hour, exactly (`nation.ts`), with ways to and from
 * stops as the crow flies. A median is the time that half of the departures do not pass. Somebody goes to one place: an area
 * reaches what is nearest by its own median, and never two places by turns. `tell`: how many points are done.
 */
export function findReachByTransit(
  read: Timetable,
  question: TransitQuestion,
  tell?: (points: number) => void,
): TransitReach {
  const { areas, points, doors, isReturn } = question
  const places = Array.from(points.lat, (lat, row) => ({
    ...{ lat, lon: points.lon[row]!, detour: points.detour[row]!, doors: doors[row] },
    land: points.land?.[row] ?? 0,
  }))
  const { timetable, searchable, profilesBack } = prepareDay(read, question.onFoot)
  const work = layOutWork(areas, { ...question, byBike: undefined, bound: BOUND }, places)
  const ground = joinGround(searchable, work, [findSurroundings(searchable, work, 0, 1)])
  const pairs: number[] = []
  const { bests } = findShare(searchable, work, ground, {
    ...(tell && { tell }),
    ...(isReturn && {
      wayHome: prepareWaysHome(profilesBack(), searchable.stops, {
        ...question,
        ...{ bound: BOUND, change: CHANGE },
      }),
    }),
    see: (area, point, { median }) => {
      if (median >= 0 && median <= norms.at(-1)! * MINUTE) pairs.push(area, point, median)
    },
  })
  return {
    nearest: bests.nearest,
    seconds: firstOf(bests.nearest),
    within: bests.within,
    opening: bests.opening,
    nearStops: findNearStops(timetable, question),
    pairs: toPairs(pairs),
  }
}

/** The stops of a timetable. How urban it is there nobody knows. */
export const endsOfStops = ({ stops: { count, lat, lon } }: Timetable): Ends => ({
  ...{ lat, lon, detour: new Float64Array(count).fill(detourOf(undefined)) },
})

export const waysOf = ({ first, area, seconds }: Ways, row: number): WaysOnFoot => ({
  stops: area.subarray(first[row]!, first[row + 1]!),
  seconds: seconds.subarray(first[row]!, first[row + 1]!),
})

/** The stops near each area, with what leaves there while somebody could still be under way. */
function findNearStops(timetable: Timetable, { areas, from, toFirstStop }: TransitQuestion): Uint8Array {
  const { count, departure, from: at, flags } = timetable.connections
  const runs = new Uint8Array(timetable.stops.count)
  for (let c = 0; c < count && departure[c]! <= from + lastArrival(BOUND); c++)
    if (departure[c]! >= from && (flags[c]! & MAY_BOARD) !== 0) runs[at[c]!] = 1
  const ways = findWaysByCrowFly(areas, endsOfStops(timetable), paceOf(toFirstStop), ACCESS)
  return Uint8Array.from({ length: areas.lat.length }, (_, area) => {
    const { stops: near } = waysOf(ways, area)
    return nearStops.indexOf(
      near.length === 0 ? 'none' : near.some((stop) => runs[stop]) ? 'runs' : 'nothing runs',
    )
  })
}
