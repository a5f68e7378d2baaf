import {
  findWaysByCrowFly,
  prepareProfiles,
  type Timetable,
  type Ways,
  type WaysOnFoot,
} from '../travel/browser.ts'
import { NO_WAY, type Norm, norms } from './bands.ts'
import { type Ends, type Nearest, nearestOf } from './nearest.ts'
import { DEPARTURES, openness } from './opening.ts'

/** The longest journey that is looked for: twice the highest norm. What takes longer counts as no way. */
const BOUND = 90 * 60
/** The longest way to the first stop or from the last, and the least time between two vehicles; seconds. */
const ACCESS = 20 * 60
const CHANGE = 120
const MINUTE = 60
const NEVER = 0x7fffffff

/** When the door of a point is open on the day, in seconds of the service day: [from, to, …); undefined: nobody knows. */
export type DoorTimes = readonly number[] | undefined

export interface TransitQuestion {
  areas: Ends
  points: Ends
  /** Of each point. */
  doors: readonly DoorTimes[]
  /** Centimetres a second from the last stop, and all the way where that is sooner. */
  onFoot: number
  /** Centimetres a second to the first stop. */
  toFirstStop: number
  /** The first departure, in seconds of the service day; there is one a minute for `DEPARTURES` minutes. */
  from: number
  /** Seconds that somebody stays at least. */
  stay: number
}

/** Reach by public transport, or on foot where that is sooner; of each area by its row. */
export interface TransitReach {
  /** The nearest points by the median of the departures. */
  nearest: Nearest
  /** Median over the departures of the seconds to whichever point is soonest then; `NO_WAY` for none within 90 minutes. */
  seconds: Int32Array
  /** At how many departures some point is within each norm: rows `area * norms.length + norm`. */
  within: Uint8Array
  /** Rows in `openness` for each norm: rows `area * norms.length + norm`. */
  opening: Uint8Array
}

/**
 * Travel by timetable from every area to the points, for each minute of an hour, exactly (`travel/profiles.ts`), with ways to
 * and from stops as the crow flies. A median is the time that half of the departures do not pass. `tell`: how many points are
 * done.
 */
export function findReachByTransit(
  timetable: Timetable,
  question: TransitQuestion,
  tell: (points: number) => void = () => undefined,
): TransitReach {
  const { areas, points, doors, from, stay } = question
  const count = areas.lat.length
  const profiles = prepareProfiles(timetable)
  const stops = servedStops(timetable)
  const access = findWaysByCrowFly(areas, stops, paceOf(question.toFirstStop), ACCESS)
  const egress = findWaysByCrowFly(points, stops, paceOf(question.onFoot), ACCESS)
  const onFoot = findWaysByCrowFly(points, areas, paceOf(question.onFoot), BOUND)
  const areasAt = turn(access, timetable.stops.count)
  const best = { any: everyMinute(count), open: everyMinute(count), perhaps: everyMinute(count) }
  const nearest = nearestOf(count)
  const into = new Int32Array(DEPARTURES)

  for (let point = 0; point < points.lat.length; point++) {
    const walks = walksTo(onFoot, point, count)
    const asked = {
      to: waysOf(egress, point),
      from,
      until: from + DEPARTURES * MINUTE,
      change: CHANGE,
      bound: BOUND,
    }
    const profile = profiles(asked)
    for (const area of findTouched(areasAt, profile.stops, walks, count)) {
      profile.fromPlace(waysOf(access, area), into)
      shorten(into, walks[area]!)
      nearest.add(area, point, medianOf(into))
      keepLeast(best.any, area, into)
      if (doors[point] === undefined) keepLeast(best.perhaps, area, into)
    }
    const times = doors[point] ?? []
    for (let i = 0; i < times.length; i += 2) {
      const arrivals = { open: times[i]!, latest: times[i + 1]! - stay, mayWait: false }
      if (arrivals.latest < Math.max(from, arrivals.open)) continue
      const opened = profiles({ ...asked, arrivals })
      for (const area of findTouched(areasAt, opened.stops, walks, count)) {
        opened.fromPlace(waysOf(access, area), into)
        shortenWhileOpen(into, walks[area]!, from, arrivals)
        keepLeast(best.open, area, into)
      }
    }
    tell(point + 1)
  }
  return { nearest: nearest.found, ...summarise(best, count) }
}

const paceOf = (cmPerSecond: number) => ({ cmPerSecond, streets: 'foot' as const })

/** The stops at which a vehicle stops that day; the others are nowhere. */
function servedStops({ stops, connections }: Timetable): Ends {
  const isServed = new Uint8Array(stops.count)
  for (let c = 0; c < connections.count; c++)
    isServed[connections.from[c]!] = isServed[connections.to[c]!] = 1
  const where = (column: Float64Array) =>
    column.map((degrees, stop) => (isServed[stop] ? degrees : Number.NaN))
  // Nobody knows how urban it is there: the way counts the detour of its other end.
  return {
    lat: where(stops.lat),
    lon: where(stops.lon),
    detour: new Float64Array(stops.count).fill(USUAL_DETOUR),
  }
}
/** The middle of the five classes. */
const USUAL_DETOUR = 1.28

const waysOf = ({ first, area, seconds }: Ways, row: number): WaysOnFoot => ({
  stops: area.subarray(first[row]!, first[row + 1]!),
  seconds: seconds.subarray(first[row]!, first[row + 1]!),
})

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
  count: number,
): number[] {
  const touched = new Uint8Array(count)
  for (const stop of stops)
    for (let row = first[stop]!; row < first[stop + 1]!; row++) touched[areas[row]!] = 1
  const found: number[] = []
  for (let area = 0; area < count; area++) if (touched[area] || walks[area]! < NEVER) found.push(area)
  return found
}

function walksTo(onFoot: Ways, point: number, count: number): Int32Array {
  const walks = new Int32Array(count).fill(NEVER)
  for (let row = onFoot.first[point]!; row < onFoot.first[point + 1]!; row++)
    walks[onFoot.area[row]!] = onFoot.seconds[row]!
  return walks
}

function shorten(into: Int32Array, walk: number): void {
  for (let minute = 0; minute < DEPARTURES; minute++)
    if (into[minute]! < 0 || into[minute]! > walk) into[minute] = walk < NEVER ? walk : NO_WAY
}

function shortenWhileOpen(
  into: Int32Array,
  walk: number,
  from: number,
  { open, latest }: { open: number; latest: number },
): void {
  for (let minute = 0; minute < DEPARTURES; minute++) {
    const arrives = from + minute * MINUTE + walk
    if (walk < NEVER && arrives >= open && arrives <= latest && (into[minute]! < 0 || into[minute]! > walk))
      into[minute] = walk
  }
}

/** Seconds by area and departure; `NEVER` for none. */
const everyMinute = (areas: number): Int32Array => new Int32Array(areas * DEPARTURES).fill(NEVER)

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

function summarise(
  best: Record<'any' | 'open' | 'perhaps', Int32Array>,
  count: number,
): Pick<TransitReach, 'seconds' | 'within' | 'opening'> {
  const seconds = new Int32Array(count)
  const within = new Uint8Array(count * norms.length)
  const opening = new Uint8Array(count * norms.length)
  for (let area = 0; area < count; area++) {
    const rows = [area * DEPARTURES, (area + 1) * DEPARTURES] as const
    const any = best.any.subarray(...rows)
    seconds[area] = medianOf(any)
    norms.forEach((norm, i) => {
      const row = area * norms.length + i
      within[row] = countWithin(any, norm)
      const open = best.open.subarray(...rows)
      const perhaps = open.map((way, minute) => Math.min(way, best.perhaps[rows[0] + minute]!))
      const isHalf = (of: Int32Array) => 2 * countWithin(of, norm) >= DEPARTURES
      const found = isHalf(open) ? 'open' : isHalf(perhaps) ? 'unknown' : isHalf(any) ? 'closed' : 'beyond'
      opening[row] = openness.indexOf(found)
    })
  }
  return { seconds, within, opening }
}

const countWithin = (seconds: Int32Array, norm: Norm): number =>
  seconds.reduce((sum, way) => (way <= norm * MINUTE ? sum + 1 : sum), 0)
