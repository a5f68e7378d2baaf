import {
  addByCrowFly,
  type NearAreas,
  type Profiles,
  type Question,
  type WaysOnFoot,
} from '../../travel/browser.ts'
import { norms } from './bands.ts'
import { DEPARTURES, openness } from './opening.ts'
import { CHANGE, type Going, listStretches, MINUTE, NEVER, type Place, type Stretch } from './places.ts'

/**
 * Journeys to a place: of stop `stops[row]` the pairs from `first[row]` up to, not with, `first[row + 1]`; each leaves later
 * than the one before, and arrives later. A pair is a departure and an arrival in one number, seconds after the first
 * departure: `pair >> 16` and `pair & ARRIVES`. Nine hours fit.
 */
export interface Journeys {
  stops: Int32Array
  first: Int32Array
  /** The fewest seconds under way from each stop. */
  least: Int32Array
  pairs: Int32Array
}
export const ARRIVES = 0xffff

/** What one place adds to the whole, kept so that any other may change without this one being searched again. */
export interface Contribution {
  /** Whenever somebody arrives. */
  journeys: Journeys
  /** When one can come in; undefined: nobody told us. */
  doors: readonly Door[] | undefined
}

export interface Door extends Stretch {
  /** Of those who come in time, where it opens only after somebody could be there; otherwise it is all that arrive by then. */
  inTime: InTime | undefined
}
interface InTime {
  journeys: Journeys
  rowOf: ReadonlyMap<number, number>
}

/** The row in `openness` of the best that may be found at a door. */
export function bestDoor({ doors }: Contribution): number {
  if (doors?.some(({ isSure }) => isSure)) return openness.indexOf('open')
  return openness.indexOf(doors?.length === 0 ? 'closed' : 'unknown')
}

/** The longest that counts for whether a door is open. */
export const LONGEST_NORM = norms.at(-1)! * MINUTE

/**
 * Finds what a place adds, from journeys that are known or from every stop, by the profile Connection Scan
 * (`travel/engine/profiles.ts`). `stops`: where something runs, as the crow flies.
 */
export function prepareContributions(
  profiles: Profiles,
  stops: NearAreas,
  going: Going,
): (place: Place, known?: Journeys) => Contribution {
  const { from, mayWait, bound } = going
  const gather = gatherJourneys(from)
  return (place, known) => {
    const to = waysTo(stops, place)
    const ask = (more: Partial<Question>): Journeys =>
      to.stops.length === 0
        ? noJourneys()
        : gather(profiles({ to, from, until: from + DEPARTURES * MINUTE, change: CHANGE, bound, ...more }))
    const open = (stretch: Stretch): Door => {
      if (stretch.open <= 0) return { ...stretch, inTime: undefined }
      const arrivals = { open: stretch.open + from, latest: stretch.latest + from, mayWait }
      const journeys = ask({ bound: LONGEST_NORM, arrivals })
      return {
        ...stretch,
        inTime: { journeys, rowOf: new Map([...journeys.stops].map((stop, row) => [stop, row])) },
      }
    }
    return {
      journeys: known ?? ask({}),
      doors: place.doors && listStretches(place.doors, going).map(open),
    }
  }
}

/** Another each time: a place is elsewhere when its journeys are others. */
const noJourneys = (): Journeys => ({
  stops: new Int32Array(0),
  first: new Int32Array(1),
  least: new Int32Array(0),
  pairs: new Int32Array(0),
})

/** The ways on foot from stops to a place. */
export function waysTo(stops: NearAreas, { lat, lon, detour }: Place): WaysOnFoot {
  const ends = { lat: Float64Array.of(lat), lon: Float64Array.of(lon), detour: Float64Array.of(detour) }
  const found: number[] = []
  const ways: number[] = []
  addByCrowFly(stops, ends, 0, (stop, seconds) => {
    found.push(stop)
    ways.push(seconds)
  })
  return { stops: Int32Array.from(found), seconds: Int32Array.from(ways) }
}

/** Packs profiles, in room that is used again. */
function gatherJourneys(from: number): (profile: ReturnType<Profiles>) => Journeys {
  let pairs = new Int32Array(1 << 16)
  return ({ stops, forEachBoarding }) => {
    const count = stops.length
    const found = new Int32Array(3 * count + 1)
    let [rows, used, last] = [0, 0, -1]
    forEachBoarding((stop, leaves, arrives) => {
      if (stop !== last) {
        found[rows] = stop
        found[count + rows] = NEVER
        found[2 * count + rows++] = used
        last = stop
      }
      if (arrives - leaves < found[count + rows - 1]!) found[count + rows - 1] = arrives - leaves
      if (used === pairs.length) {
        const larger = new Int32Array(2 * used)
        larger.set(pairs)
        pairs = larger
      }
      pairs[used++] = ((leaves - from) << 16) | (arrives - from)
    })
    found[2 * count + rows] = used
    return {
      stops: found.subarray(0, rows),
      least: found.subarray(count, count + rows),
      first: found.subarray(2 * count, 2 * count + rows + 1),
      pairs: pairs.slice(0, used),
    }
  }
}
