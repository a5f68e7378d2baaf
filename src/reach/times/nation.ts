import { NO_WAY } from './bands.ts'
import {
  addFound,
  addOpening,
  type Bests,
  farthestOf,
  forget,
  joinBests,
  mayMatter,
  needOf,
  takeFound,
  takeOpening,
} from './bests.ts'
import { bestDoor, type Contribution, prepareContributions } from './contributions.ts'
import {
  addPeople,
  type Coverage,
  chooseSoonest,
  copyArea,
  type Difference,
  differenceOf,
  layOutColumns,
  layOutCoverage,
} from './coverage.ts'
import { openJourneysAt } from './journeys-at.ts'
import { type Areas, type Going, NEVER, type Place, walkOver } from './places.ts'
import { arrangePlaces, atLeast, forEachPlaceNear, lengthTo, measureNearest } from './standing.ts'
import {
  findShare,
  findSurroundings,
  type Ground,
  joinGround,
  layOutWork,
  prepareSurvey,
  type Searchable,
  type Share,
  type Work,
} from './survey.ts'

/**
 * Who gets to the places, in the whole country, and what each place adds to that, so that one of them can be opened, closed
 * or put elsewhere without computing the others again. The answer is the one that computing all again gives, to the bit.
 */
export interface Nation {
  /** Written anew by each change. */
  coverage: Coverage
  places: readonly (Place | undefined)[]
  /** Puts a place in a row of the list, instead of what was there; undefined: none. Tells what became otherwise. */
  change: (row: number, place: Place | undefined) => Difference
  /** What would be otherwise if a place were not there. */
  without: (row: number) => Difference
}

/** Computes all on this thread. */
export function buildNation(
  searchable: Searchable,
  areas: Areas,
  going: Going,
  places: readonly (Place | undefined)[],
): Nation {
  const work = layOutWork(areas, going, places)
  const ground = joinGround(searchable, work, [findSurroundings(searchable, work, 0, 1)])
  return openNation(searchable, work, ground, [findShare(searchable, work, ground)])
}

/** Puts together what threads found, adds it up, and opens it to changes. */
export function openNation(
  searchable: Searchable,
  { areas, going, places: given, ownWays }: Work<Areas>,
  ground: Ground,
  shares: readonly Share[],
): Nation {
  const count = areas.lat.length
  const places = [...given]
  const bests: Bests = shares[0]!.bests
  for (const share of shares.slice(1)) joinBests(bests, share.bests)
  const coverage = layOutCoverage(areas, bests)
  const kept = shares.flatMap(({ contributions }) => contributions)
  const journeysAt = openJourneysAt(searchable.stops, kept)
  const contribute = prepareContributions(searchable.profiles, searchable.near(going.onFoot), going)
  const { visit, lose, look, degree } = prepareSurvey(searchable, { areas, going }, ground)
  let standing = arrangePlaces(places, degree)

  function finish(area: number): void {
    const length = ownWays.length[area]!
    const seconds = (pace: number | undefined): number =>
      pace === undefined || length === Number.POSITIVE_INFINITY ? NO_WAY : walkOver(length, pace)
    coverage.onFoot[area] = seconds(going.onFoot)
    coverage.byBike[area] = seconds(going.byBike)
    chooseSoonest(coverage, area)
    addPeople(coverage, areas, area, 1)
  }
  for (let area = 0; area < count; area++) finish(area)

  // Areas of which something may become otherwise, and those among them that have lost what was best.
  const isTouched = new Uint8Array(count)
  const isLost = new Uint8Array(count)
  const touched = new Int32Array(count)
  let touches = 0
  const was = layOutColumns(count)
  /** Remembers what is told of an area, before anything of that becomes otherwise. */
  function touch(area: number): void {
    if (isTouched[area]) return
    isTouched[area] = 1
    touched[touches++] = area
    copyArea(coverage, area, was, area)
    addPeople(coverage, areas, area, -1)
  }

  /** Looks from one area at all places again, those first that may be nearest. */
  const entries = { row: [] as number[], walk: [] as number[], next: [] as number[] }
  const candidates = new Map<number, { least: number; walk: number; entry: number }>()
  function lookAgain(area: number): void {
    const { begin, end, stop, seconds } = ground.firstStops
    const { row: rows, walk: walks, next } = entries
    candidates.clear()
    rows.length = walks.length = next.length = 0
    forEachPlaceNear(areas, area, standing, going.bound * going.onFoot, (place, length) => {
      const walk = walkOver(length, going.onFoot)
      candidates.set(place, { least: walk, walk, entry: -1 })
    })
    for (let way = begin[area]!; way < end[area]!; way++)
      journeysAt.forEachAt(stop[way]!, (place, row) => {
        const least = seconds[way]! + journeysAt.contributions[place]!.journeys.least[row]!
        if (least > going.bound) return
        const candidate = candidates.get(place) ?? { least, walk: NEVER, entry: -1 }
        candidates.set(place, candidate)
        candidate.least = Math.min(candidate.least, least)
        next.push(candidate.entry)
        candidate.entry = rows.push(row) - 1
        walks.push(seconds[way]!)
      })
    forget(bests, area)
    for (const [place, { least, walk, entry }] of [...candidates].sort(([, a], [, b]) => a.least - b.least)) {
      if (least > needOf(bests, area)) break
      const contribution = journeysAt.contributions[place]!
      if (!mayMatter(bests, area, least, bestDoor(contribution))) continue
      look.begin()
      for (let at = entry; at >= 0; at = next[at]!) look.board(contribution.journeys, rows[at]!, walks[at]!)
      addFound(bests, area, place, look.find(contribution, area, walk, farthestOf(bests, area)))
    }
  }

  /** Measures again from the areas to which a place was nearest, or is now. */
  function measureAgain(place: Place, row: number, isThere: boolean): void {
    const alone = arrangePlaces([place], degree)
    if (alone.place.length === 0) return
    for (let area = 0; area < count; area++) {
      if (!isThere) {
        if (ownWays.place[area] !== row) continue
        measureNearest(areas, area, standing, ownWays)
      } else {
        if (atLeast(areas, area, alone, 0) > ownWays.length[area]!) continue
        const length = lengthTo(areas, area, alone, 0)
        if (length >= ownWays.length[area]!) continue
        ownWays.length[area] = length
        ownWays.place[area] = row
      }
      touch(area)
    }
  }

  function put(row: number, place: Place | undefined, added: Contribution | undefined): Difference {
    const [oldPlace, old] = [places[row], journeysAt.contributions[row]]
    const isElsewhere = old?.journeys !== added?.journeys
    if (oldPlace && old)
      visit(oldPlace, old, bests, false, (area, found) => {
        if (!(isElsewhere ? takeFound(bests, area, row, found) : takeOpening(bests, area, found))) return
        touch(area)
        isLost[area] = 1
      })
    places[row] = place
    standing = arrangePlaces(places, degree)
    journeysAt.replace(row, added)
    if (oldPlace && isElsewhere) measureAgain(oldPlace, row, false)
    if (place && isElsewhere) measureAgain(place, row, true)
    if (place && added)
      visit(place, added, bests, true, (area, found) => {
        if (isLost[area]) return
        touch(area)
        if (isElsewhere) addFound(bests, area, row, found)
        else addOpening(bests, area, found)
      })
    const areasAgain = touched.slice(0, touches).sort()
    for (const area of areasAgain) {
      if (isLost[area]) {
        lookAgain(area)
        lose(area, bests)
      }
      isLost[area] = 0
      isTouched[area] = 0
      finish(area)
    }
    touches = 0
    return differenceOf(areasAgain, was, coverage)
  }

  return {
    ...{ coverage, places },
    change: (row, place) => {
      const isThereStill = place && isAt(place, places[row])
      const known = isThereStill ? journeysAt.contributions[row]?.journeys : undefined
      return put(row, place, place && contribute(place, known))
    },
    without: (row) => {
      const [place, contribution] = [places[row], journeysAt.contributions[row]]
      const difference = put(row, undefined, undefined)
      put(row, place, contribution)
      return difference
    },
  }
}

const isAt = (a: Place, b: Place | undefined): boolean =>
  b !== undefined && a.lat === b.lat && a.lon === b.lon && a.detour === b.detour && a.land === b.land
