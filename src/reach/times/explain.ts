import {
  findSoundJourney,
  findWaysByCrowFly,
  type Journey,
  type Timetable,
  type TimetableWords,
  type WaysOnFoot,
} from '../../travel/browser.ts'
import { welcomeAt } from './door-hours.ts'
import { DEPARTURES } from './opening.ts'
import { ACCESS, BOUND, CHANGE, MINUTE, NEVER, paceOf } from './places.ts'
import { prepareDay } from './prepared.ts'
import {
  endsOfStops,
  findReachByTransit,
  type TransitQuestion,
  type TransitReach,
  waysOf,
} from './transit.ts'

/** Four in the morning: what still runs then belongs to the next day. */
const NIGHT = 28 * 3600

/** A journey with the names that people know; seconds of the service day. */
export interface ToldJourney {
  leaves: number
  arrives: number
  legs: ToldLeg[]
}

export type ToldLeg = ToldWalk | ToldRide

interface ToldWalk {
  kind: 'walk'
  /** Names of stops; undefined: home, or the point. */
  from: string | undefined
  to: string | undefined
  departs: number
  arrives: number
  isByBike: boolean
}

export interface ToldRide {
  kind: 'ride'
  /** GTFS route type. */
  type: number
  line: string
  agency: string
  headsign: string
  from: string
  to: string
  departs: number
  arrives: number
  /** Seconds at the stop before it leaves, and how many seconds later one might have come and still have boarded. */
  waits: number
  spare: number
}

export interface Explanation {
  /** What reach says of this area and this point. */
  reach: TransitReach
  /** Seconds to the point at each departure, whatever its hours and the way home; −1 for none. */
  departures: Int32Array
  /** At the departure of the middle travel time; if fewer than half have any, at the fastest. */
  journey: { at: number; told: ToldJourney } | undefined
  /**
   * After the least visit that follows, which begins when the door opens: the next way home, and the last by a vehicle that
   * is sooner than walking; undefined: none within the bound.
   */
  home: { at: number; next: ToldJourney | undefined; last: ToldJourney | undefined } | undefined
  /** Seconds of walking all the way; undefined: farther than anybody is taken to walk. */
  walk: number | undefined
}

/**
 * Tells how somebody gets from one area to one point and home again, and how many departures make it.
 *
 * @param question of one area and one point.
 * @throws UnsoundJourney when a journey that was found does not stand up to the timetable.
 */
export function explainTransit(
  read: Timetable,
  words: TimetableWords,
  question: TransitQuestion,
): Explanation {
  const { timetable, searchable } = prepareDay(read, question.onFoot)
  const { profiles } = searchable
  const { areas, points, from, stay } = question
  const stops = endsOfStops(timetable)
  const home = waysOf(findWaysByCrowFly(areas, stops, paceOf(question.toFirstStop), ACCESS), 0)
  const point = waysOf(findWaysByCrowFly(points, stops, paceOf(question.onFoot), ACCESS), 0)
  const isOverSea = areas.land?.[0] !== points.land?.[0]
  const onFoot = findWaysByCrowFly(points, areas, paceOf(question.onFoot), BOUND)
  const walk = isOverSea ? NEVER : (onFoot.seconds[0] ?? NEVER)
  const listSeconds = (ends: Ends, first: number, until: number): Int32Array => {
    const seconds = new Int32Array(Math.max(0, Math.ceil((until - first) / MINUTE)))
    profiles({ to: ends.to, from: first, until, change: CHANGE, bound: BOUND }).fromPlace(ends.from, seconds)
    return seconds
  }
  const find = (ends: Ends, at: number): ToldJourney | undefined => {
    const journey = findSoundJourney(timetable, profiles, { ...ends, at, change: CHANGE, bound: BOUND })
    if (walk <= (journey ? journey.enters - at : BOUND)) return walkFrom(at, walk)
    return (
      journey &&
      tell(journey, { timetable, words, isBike: question.toFirstStop > question.onFoot }, ends.from === home)
    )
  }
  const [there, back]: [Ends, Ends] = [
    { from: home, to: point },
    { from: point, to: home },
  ]

  const departures = listSeconds(there, from, from + DEPARTURES * MINUTE).map((seconds) =>
    walk <= (seconds < 0 ? BOUND : seconds) ? walk : seconds,
  )
  const told = {
    reach: findReachByTransit(read, question),
    departures,
    walk: walk === NEVER ? undefined : walk,
  }
  const minute = chooseDeparture(departures)
  const at = from + minute * MINUTE
  const journey = minute < 0 ? undefined : find(there, at)
  if (!journey) return { ...told, journey: undefined, home: undefined }
  const welcome = welcomeAt(question.doors[0], journey.arrives)
  const out = (welcome.state === 'early' ? welcome.opens : journey.arrives) + stay
  const isWorthIt = (seconds: number): boolean => seconds >= 0 && seconds < walk
  const lastMinute = listSeconds(back, out, NIGHT).findLastIndex(isWorthIt)
  const last = lastMinute < 0 ? undefined : find(back, out + lastMinute * MINUTE)
  return {
    ...told,
    journey: { at, told: journey },
    home: {
      at: out,
      next: find(back, out),
      last: last?.legs.some(({ kind }) => kind === 'ride') ? last : undefined,
    },
  }
}

interface Ends {
  from: WaysOnFoot
  to: WaysOnFoot
}

/** The first departure of the middle travel time, or else of the least; −1 when none gets there. */
function chooseDeparture(seconds: Int32Array): number {
  const known = seconds.filter((way) => way >= 0).sort()
  const middle = known[DEPARTURES / 2 - 1] ?? known[0]
  return middle === undefined ? -1 : seconds.indexOf(middle)
}

const walkFrom = (at: number, walk: number): ToldJourney => {
  const ends = { departs: at, arrives: at + walk }
  const leg: ToldWalk = { kind: 'walk', from: undefined, to: undefined, ...ends, isByBike: false }
  return { leaves: at, arrives: at + walk, legs: [leg] }
}

interface Telling {
  timetable: Timetable
  words: TimetableWords
  /** Whether somebody cycles between home and the stop. */
  isBike: boolean
}

function tell({ leaves, arrives, legs }: Journey, telling: Telling, isFromHome: boolean): ToldJourney {
  const { stopNames, routes, tripHeadsigns } = telling.words
  const nameOf = (stop: number): string | undefined => stopNames[stop]
  const told = legs.map((leg): ToldLeg => {
    const { departs, arrives } = leg
    if (leg.kind === 'walk') {
      const isAtHome = (isFromHome ? leg.from : leg.to) === -1
      const ends = { from: nameOf(leg.from), to: nameOf(leg.to), departs, arrives }
      return { kind: 'walk', ...ends, isByBike: telling.isBike && isAtHome }
    }
    const route = routes[telling.timetable.tripRoute[leg.trip]!]!
    return {
      kind: 'ride',
      ...{ type: route.type, line: route.name, agency: route.agency },
      headsign: tripHeadsigns[leg.trip]!,
      ...{ from: stopNames[leg.from]!, to: stopNames[leg.to]!, departs, arrives },
      ...{ waits: leg.waits, spare: leg.spare },
    }
  })
  return { leaves, arrives, legs: told }
}
