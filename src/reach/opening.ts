import type { OpenTimes } from '../register/index.ts'
import type { Ways } from '../travel/browser.ts'

/** Departures of a part of the day: one a minute, an hour long. Minutes since midnight. */
export const DEPARTURES = 60
export const departAt = { ochtend: 8 * 60, middag: 13 * 60, avond: 19 * 60 } as const

/** Minutes somebody has there at least before the door closes: for less nobody comes. A choice of ours. */
export const LEAST_STAY = 30

/**
 * Whether the people of an area find a door open: at some point within the norm it is; if not, at some point nobody knows;
 * if not, all are closed; or no point is within the norm. Every area is in exactly one.
 */
export const openness = ['open', 'unknown', 'closed', 'beyond'] as const
export type Openness = (typeof openness)[number]

type Arrival = Exclude<Openness, 'beyond'>

/**
 * What somebody finds who leaves in the hour from a minute since 1970 and is under way for so many seconds: *open* when at
 * half the departures or more the door is open on arrival and stays so for `LEAST_STAY`. Waiting before it does not count.
 * `times`: undefined when nobody knows the hours.
 */
export function findArrival(times: OpenTimes | undefined, from: number, seconds: number): Arrival {
  if (!times) return 'unknown'
  const late = seconds / 60
  const open = count(times.open, from + late, LEAST_STAY)
  if (2 * open >= DEPARTURES) return 'open'
  return 2 * (open + count(times.unknown, from + late, 0)) >= DEPARTURES ? 'unknown' : 'closed'
}

/** At how many of the arrivals, a minute apart, a stretch holds and goes on for so long. */
function count(stretches: readonly number[], first: number, stay: number): number {
  let sum = 0
  for (let departure = 0; departure < DEPARTURES; departure++) {
    const arrival = first + departure
    for (let i = 0; i < stretches.length; i += 2)
      if (stretches[i]! <= arrival && arrival + stay <= stretches[i + 1]!) {
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
