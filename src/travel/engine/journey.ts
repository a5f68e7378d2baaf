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
  const promising = listPromising(timetable, profile, at, enters)
  const legs = findLegs({ timetable, errand, promising, enters, ends: listLastWalks(timetable, errand.to) })
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

/** What a search for legs looks into. */
interface Search {
  timetable: Timetable
  errand: Errand
  promising: Promising
  enters: number
  ends: ReadonlyMap<number, { to: number; seconds: number }>
}

function findLegs(search: Search): Leg[] {
  const first: Boarding[] = []
  for (const { standing, walk } of listBeginnings(search.errand)) {
    const ending = finish(search, standing)
    if (ending) return walk ? [walk, ...ending] : ending
    for (const boarding of listBoardings(search, standing))
      first.push(walk ? { ...boarding, walk } : boarding)
  }
  const { departure } = search.timetable.connections
  const leaves = ({ hop, ready }: Boarding): number => departure[hop]! - ready
  const last = first.reduce((latest, boarding) => Math.max(latest, leaves(boarding)), 0)
  return rideOn(
    search,
    first.filter((boarding) => leaves(boarding) === last),
  )
}

/** Breadth first, by the number of vehicles. */
function rideOn(search: Search, queue: Boarding[]): Leg[] {
  const { timetable, promising, errand } = search
  const { to, arrival, flags } = timetable.connections
  const sat = new Set<number>()
  for (const ride of queue) {
    for (const alights of listAhead(promising, timetable, ride.hop, sat)) {
      if ((flags[alights]! & MAY_ALIGHT) === 0) continue
      const standing: Standing = { stop: to[alights]!, second: arrival[alights]!, came: 'by vehicle' }
      const ending = finish(search, standing)
      if (ending) return [...listLegs(timetable, { ride, alights }, errand), ...ending]
      for (const next of listBoardings(search, standing)) queue.push({ ...next, after: { ride, alights } })
    }
  }
  throw new Error('A profile knew an arrival that no journey leads to')
}

function listBeginnings({ from, at }: Errand): { standing: Standing; walk?: Walk }[] {
  return Array.from(from.stops, (stop, row) => {
    const arrives = at + from.seconds[row]!
    if (arrives === at) return { standing: { stop, second: at, came: 'beginning' } }
    const walk: Walk = { kind: 'walk', from: -1, to: stop, departs: at, arrives }
    return { standing: { stop, second: arrives, came: 'on foot' }, walk }
  })
}

/** The promising connections of one trip from one on, as far as nobody sat in them; from now on somebody did. */
function listAhead(
  promising: Promising,
  { connections }: Timetable,
  hop: number,
  sat: Set<number>,
): number[] {
  const ahead = promising.trips.get(connections.trip[hop]!)!.filter((other) => other >= hop)
  const known = ahead.findIndex((other) => sat.has(other))
  const fresh = known === -1 ? ahead : ahead.slice(0, known)
  for (const other of fresh) sat.add(other)
  return fresh
}

/** The last walk, if any, of somebody who is at the point in the right second from where they stand. */
function finish({ errand, enters, ends }: Search, { stop, second, came }: Standing): Walk[] | undefined {
  const end = ends.get(stop)
  if (!end || (came === 'on foot' && end.to !== stop)) return undefined
  const arrives = second + end.seconds
  const { open, mayWait } = errand.arrivals ?? { open: 0, mayWait: false }
  if (arrives !== enters && !(mayWait && arrives < open && open === enters)) return undefined
  return end.to === stop ? [] : [{ kind: 'walk', from: stop, to: end.to, departs: second, arrives }]
}

function listBoardings(search: Search, standing: Standing): Boarding[] {
  const { connections: c, footpaths, stops } = search.timetable
  const boardable = (stop: number, ready: number, walk?: Walk): Boarding[] =>
    (search.promising.boarding.get(stop) ?? [])
      .filter((hop) => c.departure[hop]! >= ready)
      .map((hop) => ({ hop, ready, ...(walk && { walk }) }))
  const { stop, second: departs, came } = standing
  const own = stops.change[stop]!
  const change = own < 0 ? search.errand.change : own
  const boardings = boardable(stop, came === 'by vehicle' ? departs + change : departs)
  if (came === 'on foot') return boardings
  for (let f = footpaths.first[stop]!; f < footpaths.first[stop + 1]!; f++) {
    const arrives = departs + footpaths.seconds[f]!
    const to = footpaths.to[f]!
    boardings.push(...boardable(to, arrives, { kind: 'walk', from: stop, to, departs, arrives }))
  }
  return boardings
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
