import {
  detourOf,
  indexPoints,
  type NearAreas,
  type Profiles,
  prepareProfiles,
  type Timetable,
  type WaysOnFoot,
} from '../../travel/browser.ts'
import { type Found, isBeyondNorms, type Look, prepareLook } from './at-one-place.ts'
import { addFound, type Bests, farthestOf, isNear, layOutBests, mayMatter, needOf } from './bests.ts'
import { bestDoor, type Contribution, LONGEST_NORM, prepareContributions, waysTo } from './contributions.ts'
import {
  type AreasOfStops,
  type FirstStops,
  findFirstStops,
  forEachOwn,
  joinFirstStops,
  type Part,
  turnFirstStops,
} from './first-stops.ts'
import type { Ends } from './nearest.ts'
import { ACCESS, type Going, NEVER, type Place, paceOf, walkOver } from './places.ts'
import {
  arrangeAreas,
  arrangePlaces,
  degreeAt,
  forEachAreaNear,
  measureNearest,
  type NearestPlaces,
} from './standing.ts'
import type { WayHome } from './way-home.ts'

/** What a timetable is searched with, made once for all that is asked of it. */
export interface Searchable {
  stops: number
  profiles: Profiles
  near: (cmPerSecond: number) => NearAreas
}

export function prepareTimetable(timetable: Timetable): Searchable {
  const { count, lat, lon } = timetable.stops
  // Where nothing runs that day, nobody has to look.
  const isServed = new Uint8Array(count)
  for (const column of [timetable.connections.from, timetable.connections.to])
    for (const stop of column) isServed[stop] = 1
  const where = (column: Float64Array) =>
    column.map((degrees, stop) => (isServed[stop] ? degrees : Number.NaN))
  const served = { lat: where(lat), lon: where(lon) }
  // How urban it is at a stop nobody knows.
  const areas = { ...served, detour: new Float64Array(count).fill(detourOf(undefined)) }
  const near = { index: indexPoints(served), found: new Int32Array(count), areas }
  return {
    stops: count,
    profiles: prepareProfiles(timetable),
    near: (cmPerSecond) => ({ ...near, pace: paceOf(cmPerSecond), bound: ACCESS }),
  }
}

/** What several threads work on at once. */
export interface Work<A extends Ends = Ends> {
  areas: A
  going: Going
  places: readonly (Place | undefined)[]
  /** Shared columns that each thread fills for areas of its own. */
  ownWays: NearestPlaces
  rows: Pick<FirstStops, 'begin' | 'end'>
  /** One number: the next place that nobody took yet. */
  next: Int32Array
}

const sharedInts = (count: number) => new Int32Array(new SharedArrayBuffer(4 * count))

export function layOutWork<A extends Ends>(
  areas: A,
  going: Going,
  places: readonly (Place | undefined)[],
): Work<A> {
  const count = areas.lat.length
  return {
    ...{ areas, going, places },
    ownWays: { length: new Float64Array(new SharedArrayBuffer(8 * count)), place: sharedInts(count) },
    rows: { begin: sharedInts(count), end: sharedInts(count) },
    next: sharedInts(1),
  }
}

/** What lies near the areas that fall to one thread: their nearest place, and the stops round them. */
export function findSurroundings(searchable: Searchable, work: Work, thread: number, threads: number): Part {
  const { areas, going, places, ownWays, rows } = work
  const standing = arrangePlaces(places, degreeAt(areas.lat))
  forEachOwn(areas.lat.length, thread, threads, (area) => measureNearest(areas, area, standing, ownWays))
  return findFirstStops(areas, searchable.near(going.toFirstStop), thread, threads, rows)
}

/** The areas and how they hang together with stops. */
export interface Ground {
  firstStops: FirstStops
  areasAt: AreasOfStops
}

export function joinGround(searchable: Searchable, { areas, rows }: Work, parts: readonly Part[]): Ground {
  const firstStops = joinFirstStops(areas.lat.length, rows, parts)
  return { firstStops, areasAt: turnFirstStops(firstStops, searchable.stops) }
}

/** Looks at one place from all areas from which it may be among the best. */
export interface Survey {
  /** Says that an area may have lost what was best. */
  lose: (area: number, bests: Bests) => void
  degree: number
  look: Look
  /**
   * Sees what is found from each area where the place may matter; where it is not added but taken away, from each where it may
   * be among those that were counted.
   */
  visit: (
    place: Place,
    contribution: Contribution,
    bests: Bests,
    isAdded: boolean,
    see: (area: number, found: Found) => void,
  ) => void
}

export function prepareSurvey(
  searchable: Searchable,
  { areas, going }: Pick<Work, 'areas' | 'going'>,
  { firstStops, areasAt }: Ground,
  { wayHome, hasAllMedians = false }: { wayHome?: (() => WayHome) | undefined; hasAllMedians?: boolean } = {},
): Survey {
  const count = areas.lat.length
  const [cells, degree] = [arrangeAreas(areas), degreeAt(areas.lat)]
  const look = prepareLook(going, firstStops, wayHome)
  // Of each area the fewest seconds in which somebody may be there, and those of walking all the way.
  const least = new Int32Array(count).fill(NEVER)
  const walks = new Int32Array(count).fill(NEVER)
  const touched = new Int32Array(count)
  /** One more than the row of the journeys from each stop; 0 for none. */
  const rowAt = new Int32Array(searchable.stops)
  /** From no area round a stop does a place matter that takes longer from there; an upper bound. */
  const farthest = new Int32Array(searchable.stops).fill(NEVER)
  let touches = 0

  function touch(area: number, seconds: number): void {
    if (least[area] === NEVER) touched[touches++] = area
    if (seconds < least[area]!) least[area] = seconds
  }

  return {
    ...{ degree, look },
    lose: (area, bests) => {
      for (let way = firstStops.begin[area]!; way < firstStops.end[area]!; way++) {
        const stop = firstStops.stop[way]!
        farthest[stop] = Math.max(farthest[stop]!, needOf(bests, area) - firstStops.seconds[way]!)
      }
    },
    visit: (place, contribution, bests, isAdded, see) => {
      const { journeys } = contribution
      const door = bestDoor(contribution)
      // Whatever is within the norms, and not only what may make a difference.
      const isWhole = hasAllMedians || !isAdded
      touches = 0
      forEachAreaNear(
        areas,
        cells,
        arrangePlaces([place], degree),
        going.bound * going.onFoot,
        (area, length) => {
          walks[area] = walkOver(length, going.onFoot)
          touch(area, walks[area]!)
        },
      )
      for (let row = 0; row < journeys.stops.length; row++) {
        const stop = journeys.stops[row]!
        rowAt[stop] = row + 1
        const soonest = journeys.least[row]!
        if (soonest > farthest[stop]! && (!isWhole || isBeyondNorms(soonest))) continue
        let most = 0
        for (let at = areasAt.first[stop]!; at < areasAt.first[stop + 1]!; at++) {
          const area = areasAt.area[at]!
          const seconds = areasAt.seconds[at]! + soonest
          if (seconds <= going.bound) touch(area, seconds)
          const need = needOf(bests, area) - areasAt.seconds[at]!
          if (need > most) most = need
        }
        farthest[stop] = most
      }
      for (let at = 0; at < touches; at++) {
        const area = touched[at]!
        const soonest = least[area]!
        const isNeeded = isWhole
          ? !isBeyondNorms(soonest) || isNear(bests, area, soonest)
          : mayMatter(bests, area, soonest, door)
        if (isNeeded) {
          look.begin()
          const most = isWhole ? Math.max(LONGEST_NORM, farthestOf(bests, area)) : needOf(bests, area)
          for (let way = firstStops.begin[area]!; way < firstStops.end[area]!; way++) {
            const row = rowAt[firstStops.stop[way]!]! - 1
            // What takes longer than matters is not looked at.
            if (row >= 0 && firstStops.seconds[way]! + journeys.least[row]! <= most)
              look.board(journeys, row, firstStops.seconds[way]!)
          }
          const farthest = hasAllMedians ? NEVER : farthestOf(bests, area)
          see(area, look.find(contribution, area, walks[area]!, farthest))
        }
        least[area] = NEVER
        walks[area] = NEVER
      }
      for (const stop of journeys.stops) rowAt[stop] = 0
    },
  }
}

/** What one thread found at the places that it took. */
export interface Share {
  bests: Bests
  contributions: { row: number; contribution: Contribution }[]
}

export interface Wishes {
  /** How many places were taken. */
  tell?: (places: number) => void
  /** Sees all that is found at places that may be among the nearest, or are within a norm: with the median of each. */
  see?: (area: number, place: number, found: Found) => void
  /** Makes ways home from a place, when there have to be such. */
  wayHome?: (to: WaysOnFoot) => WayHome
}

/** Looks at the places that nobody else took. */
export function findShare(searchable: Searchable, work: Work, ground: Ground, wishes: Wishes = {}): Share {
  const { areas, going, places, next } = work
  const near = searchable.near(going.onFoot)
  const contribute = prepareContributions(searchable.profiles, near, going)
  const bests = layOutBests(areas.lat.length)
  let home: WayHome
  const { visit } = prepareSurvey(searchable, work, ground, {
    wayHome: wishes.wayHome && (() => home),
    hasAllMedians: wishes.see !== undefined,
  })
  const contributions: Share['contributions'] = []
  for (let row = Atomics.add(next, 0, 1); row < places.length; row = Atomics.add(next, 0, 1)) {
    const place = places[row]
    if (!place) continue
    const contribution = contribute(place)
    if (wishes.wayHome) home = wishes.wayHome(waysTo(near, place))
    visit(place, contribution, bests, true, (area, found) => {
      addFound(bests, area, row, found)
      wishes.see?.(area, row, found)
    })
    contributions.push({ row, contribution })
    wishes.tell?.(row + 1)
  }
  return { bests, contributions }
}
