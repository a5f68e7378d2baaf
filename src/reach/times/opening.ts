import type { OpenTimes } from '../../register/index.ts'
import type { Ways } from '../../travel/browser.ts'

/** Departures of a part of the day: one a minute, an hour long. Minutes since midnight. */
export const DEPARTURES = 60
export const departAt = { ochtend: 8 * 60, middag: 13 * 60, avond: 19 * 60 } as const

/** Minutes somebody has there at least before the door closes: for less nobody comes. A choice of ours. */
export const LEAST_STAY = 30

/** Minutes from the first departure until somebody leaves for home at the latest. A choice of ours. */
export const PART_OF_DAY = 4 * 60

/**
 * Whether the people of an area find a door open: at some point within the norm it is; if not, at some point nobody knows;
 * if not, all are closed; or no point is within the norm. Every area is in exactly one.
 */
export const openness = ['open', 'unknown', 'closed', 'beyond'] as const
export type Openness = (typeof openness)[number]

type Arrival = Exclude<Openness, 'beyond'>

/** How somebody comes to a door. */
export interface Coming {
  /** The first departure, in minutes since 1970. */
  from: number
  /** How long they are under way. */
  seconds: number
  /** Whether who is early waits before the door, which counts as travelling, and how long all of it may take, in minutes. */
  mayWait: boolean
  norm: number
}

/**
 * What somebody finds who leaves in an hour: *open* when at half the departures or more the door is open on arrival, or
 * opens while one may still wait, and stays so for `LEAST_STAY`. `times`: undefined when nobody knows the hours.
 */
export function findArrival(times: OpenTimes | undefined, coming: Coming): Arrival {
  if (!times) return 'unknown'
  const open = count(times.open, LEAST_STAY, coming)
  if (2 * open >= DEPARTURES) return 'open'
  return 2 * (open + count(times.unknown, 0, coming)) >= DEPARTURES ? 'unknown' : 'closed'
}

/** At how many of the departures, a minute apart, somebody comes in during a stretch, and it goes on for so long. */
function count(stretches: readonly number[], stay: number, { from, seconds, mayWait, norm }: Coming): number {
  let sum = 0
  for (let leaves = from; leaves < from + DEPARTURES; leaves++) {
    const arrives = leaves + seconds / 60
    const until = mayWait ? Math.max(arrives, leaves + norm) : arrives
    for (let i = 0; i < stretches.length; i += 2)
      if (stretches[i]! <= until && Math.max(arrives, stretches[i]!) + stay <= stretches[i + 1]!) {
        sum += 1
        break
      }
  }
  return sum
}

/**
 * Of each area what its people find at the points within the norm: the row in `openness`. `ways` hold every area within the
 * norm of each point.
 */
export function findOpenness(
  areas: number,
  ways: Ways,
  arrivalAt: (point: number, seconds: number) => Arrival,
): Uint8Array {
  const found = new Uint8Array(areas).fill(openness.indexOf('beyond'))
  for (let point = 0; point < ways.first.length - 1; point++)
    for (let row = ways.first[point]!; row < ways.first[point + 1]!; row++) {
      const area = ways.area[row]!
      if (found[area] === 0) continue
      found[area] = Math.min(found[area]!, openness.indexOf(arrivalAt(point, ways.seconds[row]!)))
    }
  return found
}
