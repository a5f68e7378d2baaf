import {
  type Arrivals,
  detourOf,
  findWaysByCrowFly,
  MAY_BOARD,
  type Profiles,
  prepareProfiles,
  type Timetable,
  type Ways,
  type WaysOnFoot,
  walkAt,
} from '../travel/browser.ts'
import { NO_WAY, type Norm, norms } from './bands.ts'
import { type Pairs, toPairs } from './floating-catchment.ts'
import { nearStops } from './near-stops.ts'
import { type Ends, firstOf, type Nearest, nearestOf } from './nearest.ts'
import { DEPARTURES, type Openness, openness } from './opening.ts'
import { prepareWaysHome, type WayHome } from './way-home.ts'

/** The longest journey that is looked for: twice the highest norm. What takes longer counts as no way. */
export const BOUND = 90 * 60
/** The longest way to the first stop or from the last, and the least time between two vehicles; seconds. */
export const ACCESS = 20 * 60
export const CHANGE = 120
const MINUTE = 60
const NEVER = 0x7fffffff

/** When a door is open on the day, and when nobody knows, in seconds of the service day: [from, to, …). */
export interface DoorTimes {
  open: readonly number[]
  unknown: readonly number[]
}

export interface TransitQuestion {
  areas: Ends
  points: Ends
  /** Of each point; undefined: nobody told us. */
  doors: readonly (DoorTimes | undefined)[]
  /** Centimetres a second from the last stop, and all the way where that is sooner. */
  onFoot: number
  /** Centimetres a second to the first stop. */
  toFirstStop: number
  /** The first departure, in seconds of the service day; there is one a minute for `DEPARTURES` minutes. */
  from: number
  /** Seconds that somebody stays at least. */
  stay: number
  /** Whether who is early waits before the door, which counts as travelling. */
  mayWait: boolean
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
 * Travel by timetable from every area to the points, for each minute of an hour, exactly (`travel/profiles.ts`), with ways to
 * and from stops as the crow flies. A median is the time that half of the departures do not pass. Somebody goes to one place:
 * an area reaches what is nearest by its own median, and never two places by turns. `tell`: how many points are done.
 */
export function findReachByTransit(
  read: Timetable,
  question: TransitQuestion,
  tell: (points: number) => void = () => undefined,
): TransitReach {
  const { areas, points, doors, onFoot } = question
  const timetable = walkAt(read, onFoot)
  const count = areas.lat.length
  const profiles = prepareProfiles(timetable)
  const stops = endsOfStops(timetable)
  const access = findWaysByCrowFly(areas, stops, paceOf(question.toFirstStop), ACCESS)
  const egress = findWaysByCrowFly(points, stops, paceOf(onFoot), ACCESS)
  const walkable = findWaysByCrowFly(points, areas, paceOf(onFoot), BOUND)
  const areasAt = turn(access, timetable.stops.count)
  const waysHome = question.isReturn
    ? prepareWaysHome(timetable, { ...question, bound: BOUND, change: CHANGE })
    : undefined
  const medians = collectMedians(count)
  const within = new Uint8Array(count * norms.length)
  const opening = new Uint8Array(count * norms.length).fill(openness.indexOf('beyond'))
  const into = new Int32Array(DEPARTURES)
  /** Seconds by area and departure: of the point that is looked at, as far as its door lets people in. */
  const inside = new Int32Array(count * DEPARTURES)

  /** Of an area what its people find at this point, for each norm that half of the departures make. */
  function find(area: number, seconds: Int32Array, found: Openness): void {
    norms.forEach((norm, i) => {
      const row = area * norms.length + i
      const departures = countWithin(seconds, norm)
      within[row] = Math.max(within[row]!, departures)
      if (2 * departures >= DEPARTURES) opening[row] = Math.min(opening[row]!, openness.indexOf(found))
    })
  }

  /** What is found at a point whose door is known: as far as people come in while it is open, and while nobody knows. */
  function findBehindDoor(door: DoorTimes, search: Search, touched: readonly number[]): void {
    for (const what of ['open', 'unknown'] as const) {
      const stretches = listStretches(door, what, question)
      for (const stretch of stretches) travel(search, stretch, (area) => keepLeast(inside, area, into))
      for (const area of stretches.length > 0 ? touched : [])
        find(area, inside.subarray(area * DEPARTURES, (area + 1) * DEPARTURES), what)
    }
  }

  for (let point = 0; point < points.lat.length; point++) {
    const to = waysOf(egress, point)
    const search: Search = {
      ...{ profiles, question, access, areasAt, to, into },
      walks: walksTo(walkable, point, count),
      wayHome: waysHome?.(to),
    }
    const door = doors[point]
    const touched: number[] = []
    travel(search, undefined, (area) => {
      touched.push(area)
      medians.add(area, point, medianOf(into))
      find(area, into, door ? 'closed' : 'unknown')
      inside.fill(NEVER, area * DEPARTURES, (area + 1) * DEPARTURES)
    })
    if (door) findBehindDoor(door, search, touched)
    tell(point + 1)
  }
  const near = findNearStops(timetable, areasAt, question)
  return { ...medians.found(), within, opening, nearStops: near }
}

/** The nearest points of every area, and all within the highest norm. */
function collectMedians(areas: number) {
  const { found, add } = nearestOf(areas)
  const pairs: number[] = []
  return {
    add: (area: number, point: number, median: number): void => {
      add(area, point, median)
      if (median >= 0 && median <= norms.at(-1)! * MINUTE) pairs.push(area, point, median)
    },
    found: () => ({ nearest: found, seconds: firstOf(found), pairs: toPairs(pairs) }),
  }
}

export const paceOf = (cmPerSecond: number) => ({ cmPerSecond, streets: 'foot' as const })

/** The stops of a timetable. How urban it is there nobody knows. */
export const endsOfStops = ({ stops: { count, lat, lon } }: Timetable): Ends => ({
  ...{ lat, lon, detour: new Float64Array(count).fill(detourOf(undefined)) },
})

export const waysOf = ({ first, area, seconds }: Ways, row: number): WaysOnFoot => ({
  stops: area.subarray(first[row]!, first[row + 1]!),
  seconds: seconds.subarray(first[row]!, first[row + 1]!),
})

/** What the departures to one point are looked for with. */
interface Search {
  profiles: Profiles
  question: TransitQuestion
  access: Ways
  areasAt: ReturnType<typeof turn>
  to: WaysOnFoot
  /** Of each area the seconds of walking all the way; `NEVER` for too far. */
  walks: Int32Array
  wayHome: WayHome | undefined
  into: Int32Array
}

/**
 * Fills in, for each area from which somebody may get to a point, the seconds of each departure, and tells the area.
 * `stretch`: when people may come in, the end of it not yet less the visit; undefined: whenever they are there.
 */
function travel(
  { profiles, question, access, areasAt, to, walks, wayHome, into }: Search,
  stretch: Stretch | undefined,
  tell: (area: number) => void,
): void {
  const { from, stay, mayWait } = question
  const arrivals = stretch && { open: stretch.from, latest: stretch.until - stay, mayWait }
  const until = from + DEPARTURES * MINUTE
  const profile = profiles({ to, from, until, change: CHANGE, bound: BOUND, ...(arrivals && { arrivals }) })
  for (const area of findTouched(areasAt, profile.stops, walks)) {
    const ways = waysOf(access, area)
    profile.fromPlace(ways, into)
    walkAllTheWay(into, walks[area]!, from, arrivals)
    wayHome?.(into, ways, walks[area]!, stretch?.until ?? NEVER)
    tell(area)
  }
}

interface Stretch {
  from: number
  until: number
}

/** The stretches of a door in which somebody who leaves within the hour can still come in, and stay where that counts. */
function listStretches(door: DoorTimes, what: keyof DoorTimes, { from, stay }: TransitQuestion): Stretch[] {
  const times = door[what]
  const last = from + DEPARTURES * MINUTE + BOUND
  const found: Stretch[] = []
  for (let i = 0; i < times.length; i += 2) {
    // Nobody knows whether somebody could stay who comes when nobody knows.
    const until = what === 'open' ? times[i + 1]! : times[i + 1]! + stay
    if (times[i]! < last && until - stay >= Math.max(from, times[i]!)) found.push({ from: times[i]!, until })
  }
  return found
}

/** Of each stop the areas from which it is a first stop: those of stop `s` are rows `first[s]` up to, not with, the next. */
function turn({ first, area: stops }: Ways, count: number): { first: Int32Array; areas: Int32Array } {
  const begin = new Int32Array(count + 1)
  for (const stop of stops) begin[stop + 1]!++
  for (let stop = 0; stop < count; stop++) begin[stop + 1]! += begin[stop]!
  const room = begin.slice()
  const areas = new Int32Array(stops.length)
  for (let area = 0; area < first.length - 1; area++)
    for (let row = first[area]!; row < first[area + 1]!; row++) areas[room[stops[row]!]!++] = area
  return { first: begin, areas }
}

/** The areas from which a point may be reached: by one of the stops, or on foot. */
function findTouched(
  { first, areas }: ReturnType<typeof turn>,
  stops: Int32Array,
  walks: Int32Array,
): number[] {
  const touched = new Uint8Array(walks.length)
  for (const stop of stops)
    for (let row = first[stop]!; row < first[stop + 1]!; row++) touched[areas[row]!] = 1
  const found: number[] = []
  for (let area = 0; area < walks.length; area++) if (touched[area] || walks[area]! < NEVER) found.push(area)
  return found
}

function walksTo(onFoot: Ways, point: number, count: number): Int32Array {
  const walks = new Int32Array(count).fill(NEVER)
  for (let row = onFoot.first[point]!; row < onFoot.first[point + 1]!; row++)
    walks[onFoot.area[row]!] = onFoot.seconds[row]!
  return walks
}

/** Walks where that is sooner, or where nothing else gets there; who comes too early waits, or comes by a later vehicle. */
function walkAllTheWay(into: Int32Array, walk: number, from: number, arrivals: Arrivals | undefined): void {
  if (walk === NEVER) return
  const { open, latest, mayWait } = arrivals ?? { open: 0, latest: NEVER, mayWait: false }
  for (let minute = 0; minute < DEPARTURES; minute++) {
    const leaves = from + minute * MINUTE
    const enters = mayWait ? Math.max(open, leaves + walk) : leaves + walk
    if (enters < open || leaves + walk > latest || enters > latest || enters - leaves > BOUND) continue
    if (into[minute]! < 0 || into[minute]! > enters - leaves) into[minute] = enters - leaves
  }
}

function keepLeast(best: Int32Array, area: number, seconds: Int32Array): void {
  for (let minute = 0; minute < DEPARTURES; minute++) {
    const row = area * DEPARTURES + minute
    if (seconds[minute]! >= 0 && seconds[minute]! < best[row]!) best[row] = seconds[minute]!
  }
}

const sorted = new Int32Array(DEPARTURES)
/** The time that half of the departures do not pass; `NO_WAY` when fewer than half have any. */
function medianOf(seconds: Int32Array): number {
  for (let minute = 0; minute < DEPARTURES; minute++)
    sorted[minute] = seconds[minute]! < 0 ? NEVER : seconds[minute]!
  sorted.sort()
  const median = sorted[DEPARTURES / 2 - 1]!
  return median === NEVER ? NO_WAY : median
}

function countWithin(seconds: Int32Array, norm: Norm): number {
  let count = 0
  for (const way of seconds) if (way >= 0 && way <= norm * MINUTE) count++
  return count
}

/** The stops near each area, with what leaves there while somebody could still be under way. */
function findNearStops(
  { connections: { count, departure, from: at, flags }, stops }: Timetable,
  { first, areas }: ReturnType<typeof turn>,
  question: TransitQuestion,
): Uint8Array {
  const [begin, end] = [question.from, question.from + (DEPARTURES - 1) * MINUTE + BOUND]
  const runs = new Uint8Array(stops.count)
  for (let c = 0; c < count && departure[c]! <= end; c++)
    if (departure[c]! >= begin && (flags[c]! & MAY_BOARD) !== 0) runs[at[c]!] = 1
  const found = new Uint8Array(question.areas.lat.length)
  for (let stop = 0; stop < stops.count; stop++) {
    const known = nearStops.indexOf(runs[stop] ? 'runs' : 'nothing runs')
    for (let row = first[stop]!; row < first[stop + 1]!; row++)
      found[areas[row]!] = Math.max(found[areas[row]!]!, known)
  }
  return found
}
