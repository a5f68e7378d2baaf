import { type Arrivals, NEVER, type Profile, type Profiles } from './profiles.ts'
import { MAY_ALIGHT, MAY_BOARD, type Timetable, type WaysOnFoot } from './timetable.ts'

/** Somebody who goes from one place to another, each a stop (0 seconds) or ways on foot to and from stops. */
export interface Errand {
  from: WaysOnFoot
  /** The second of the service day from which one can leave. */
  at: number
  to: WaysOnFoot
  /** Least seconds between two vehicles at a stop that says nothing of its own. */
  change: number
  /** Most seconds under way, itself included. */
  bound: number
  arrivals?: Arrivals
}

export interface Journey {
  /** As late as still leads to the same arrival. */
  leaves: number
  arrives: number
  /** Later than `arrives` for who waits before the door. */
  enters: number
  legs: Leg[]
}

export type Leg = Walk | Ride

export interface Walk {
  kind: 'walk'
  /** Stops; −1 for the place where the errand begins or ends. */
  from: number
  to: number
  departs: number
  arrives: number
}

export interface Ride {
  kind: 'ride'
  trip: number
  from: number
  to: number
  departs: number
  arrives: number
  /** The connections in which one boards and alights. */
  boards: number
  alights: number
  /** Seconds at the stop before the vehicle leaves; 0 for the first, since one leaves as late as one can. */
  waits: number
  /** How many seconds later one might have come to this stop, or begun, and still have boarded. */
  spare: number
}

/**
 * A journey that arrives first, or none within the bound and the opening hours: of those that do, one that leaves last, and
 * then with the fewest vehicles. It is found along the arrivals that a profile of one minute knows of each connection.
 */
export function findJourney(timetable: Timetable, profiles: Profiles, errand: Errand): Journey | undefined {
  const { from, at, ...question } = errand
  const profile = profiles({ ...question, from: at, until: at + 1 })
  const travels = new Int32Array(1)
  profile.fromPlace(from, travels)
  if (travels[0] === -1) return undefined
  const enters = at + travels[0]!
  const legs = findLegs(timetable, errand, listPromising(timetable, profile, at, enters), enters)
  return { leaves: legs[0]?.departs ?? at, arrives: legs.at(-1)?.arrives ?? at, enters, legs }
}

/** The connections that lead to the point in the right second, by the stop where one may board them, and by trip. */
interface Promising {
  boarding: ReadonlyMap<number, readonly number[]>
  trips: ReadonlyMap<number, readonly number[]>
}

function listPromising(
  { connections: c }: Timetable,
  profile: Profile,
  at: number,
  enters: number,
): Promising {
  const boarding = new Map<number, number[]>()
  const trips = new Map<number, number[]>()
  const add = (map: Map<number, number[]>, key: number, hop: number): void => {
    const list = map.get(key)
    if (list) list.push(hop)
    else map.set(key, [hop])
  }
  for (let hop = 0; hop < c.count && c.departure[hop]! <= enters; hop++) {
    if (c.departure[hop]! < at || profile.arrivalOf(hop) !== enters) continue
    add(trips, c.trip[hop]!, hop)
    if (c.flags[hop]! & MAY_BOARD) add(boarding, c.from[hop]!, hop)
  }
  return { boarding, trips }
}

/** Where somebody stands, since when, and how they came: that says whether they may walk, and when they may board. */
interface Standing {
  stop: number
  second: number
  came: 'beginning' | 'on foot' | 'by vehicle'
}

/** A vehicle that somebody boards, with what came before it. */
interface Boarding {
  hop: number
  walk?: Walk
  /** The second from which one could board. */
  ready: number
  after?: { ride: Boarding; alights: number }
}

function findLegs(timetable: Timetable, errand: Errand, promising: Promising, enters: number): Leg[] {
  const { connections: c, footpaths, stops } = timetable
  const ends = listLastWalks(timetable, errand.to)
  const { open, mayWait } = errand.arrivals ?? { open: 0, mayWait: false }

  function finish({ stop, second, came }: Standing): Walk[] | undefined {
    const end = ends.get(stop)
    const isThere = end?.to === stop
    if (!end || (came === 'on foot' && !isThere)) return undefined
    const arrives = second + end.seconds
    if (arrives !== enters && !(mayWait && arrives < open && open === enters)) return undefined
    return isThere ? [] : [{ kind: 'walk', from: stop, to: end.to, departs: second, arrives }]
  }

  function listBoardings({ stop, second, came }: Standing): Boarding[] {
    const own = stops.change[stop]!
    const changed = second + (came !== 'by vehicle' ? 0 : own < 0 ? errand.change : own)
    const boardings = (promising.boarding.get(stop) ?? [])
      .filter((hop) => c.departure[hop]! >= changed)
      .map((hop): Boarding => ({ hop, ready: changed }))
    if (came === 'on foot') return boardings
    for (let f = footpaths.first[stop]!; f < footpaths.first[stop + 1]!; f++) {
      const [to, arrives] = [footpaths.to[f]!, second + footpaths.seconds[f]!]
      const walk: Walk = { kind: 'walk', from: stop, to, departs: second, arrives }
      for (const hop of promising.boarding.get(to) ?? [])
        if (c.departure[hop]! >= arrives) boardings.push({ hop, walk, ready: arrives })
    }
    return boardings
  }

  const first: Boarding[] = []
  for (const [row, stop] of errand.from.stops.entries()) {
    const second = errand.at + errand.from.seconds[row]!
    const standing: Standing = { stop, second, came: second === errand.at ? 'beginning' : 'on foot' }
    const walk: Walk = { kind: 'walk', from: -1, to: stop, departs: errand.at, arrives: second }
    const before = standing.came === 'on foot' ? { walk } : {}
    const ending = finish(standing)
    if (ending) return before.walk ? [before.walk, ...ending] : ending
    first.push(...listBoardings(standing).map((boarding) => ({ ...boarding, ...before })))
  }
  const leaves = ({ hop, ready }: Boarding): number => errand.at + c.departure[hop]! - ready
  const last = first.reduce((latest, boarding) => Math.max(latest, leaves(boarding)), 0)
  // Breadth first, by the number of vehicles.
  const queue = first.filter((boarding) => leaves(boarding) === last)
  const sat = new Set<number>()
  for (const ride of queue) {
    for (const alights of promising.trips.get(c.trip[ride.hop]!)!) {
      if (alights < ride.hop) continue
      if (sat.has(alights)) break
      sat.add(alights)
      if ((c.flags[alights]! & MAY_ALIGHT) === 0) continue
      const standing: Standing = { stop: c.to[alights]!, second: c.arrival[alights]!, came: 'by vehicle' }
      const ending = finish(standing)
      if (ending) return [...listLegs(timetable, { ride, alights }, errand), ...ending]
      for (const next of listBoardings(standing)) queue.push({ ...next, after: { ride, alights } })
    }
  }
  throw new Error('A profile knew an arrival that no journey leads to')
}

/** Of each stop the shortest walk to where an errand ends: to that place itself (−1), or to a stop that is the place. */
function listLastWalks(
  { footpaths, stops }: Timetable,
  to: WaysOnFoot,
): Map<number, { to: number; seconds: number }> {
  const walks = new Map<number, { to: number; seconds: number }>()
  const shorten = (stop: number, end: number, seconds: number): void => {
    if (seconds < (walks.get(stop)?.seconds ?? NEVER)) walks.set(stop, { to: end, seconds })
  }
  const themselves = new Set<number>()
  for (const [row, stop] of to.stops.entries()) {
    shorten(stop, to.seconds[row] === 0 ? stop : -1, to.seconds[row]!)
    if (to.seconds[row] === 0) themselves.add(stop)
  }
  for (let stop = 0; stop < stops.count; stop++)
    for (let f = footpaths.first[stop]!; f < footpaths.first[stop + 1]!; f++)
      if (themselves.has(footpaths.to[f]!)) shorten(stop, footpaths.to[f]!, footpaths.seconds[f]!)
  return walks
}

function listLegs(
  timetable: Timetable,
  { ride, alights }: NonNullable<Boarding['after']>,
  errand: Errand,
): Leg[] {
  const { connections: c } = timetable
  const departs = c.departure[ride.hop]!
  const spare = departs - ride.ready
  const { walk, after } = ride
  // Who begins waits where they begin, and walks to the first vehicle in time.
  const walked =
    walk && !after ? { ...walk, departs: errand.at + spare, arrives: walk.arrives + spare } : walk
  const came = walk ? walk.arrives : after ? c.arrival[after.alights]! : departs
  const leg: Ride = {
    kind: 'ride',
    trip: c.trip[ride.hop]!,
    from: c.from[ride.hop]!,
    to: c.to[alights]!,
    departs,
    arrives: c.arrival[alights]!,
    boards: ride.hop,
    alights,
    waits: after ? departs - came : 0,
    spare,
  }
  return [...(after ? listLegs(timetable, after, errand) : []), ...(walked ? [walked] : []), leg]
}
