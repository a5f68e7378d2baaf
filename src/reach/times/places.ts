import { type Pace, secondsOver } from '../../travel/browser.ts'
import type { Ends } from './nearest.ts'
import { DEPARTURES } from './opening.ts'

/** When a door is open on the day, and when nobody knows, in seconds of the service day: [from, to, …). */
export interface DoorTimes {
  open: readonly number[]
  unknown: readonly number[]
}

/** A support point, as far as it matters for who gets there: where it is, and when its door is open. */
export interface Place {
  lat: number
  lon: number
  /** What a straight line from or to here has to be multiplied by. */
  detour: number
  /** Which land it is on (`lands.ts`): nobody walks or cycles from one to another. Undefined: the mainland. */
  land?: number
  /** Undefined: nobody told us. */
  doors: DoorTimes | undefined
}

/** Areas, or squares, from the middle of which everybody in them sets out. */
export interface Areas extends Ends {
  /** Whole numbers, so that sums are the same in any order. */
  people: Int32Array
  /** Of each area the row of the part of the country that it is added up in; below `parts`. */
  part: Int32Array
  parts: number
}

/** How somebody goes, and when. */
export interface Going {
  /** Centimetres a second from the last stop, and all the way where that is sooner. */
  onFoot: number
  /** Centimetres a second, all the way; undefined without a bike. */
  byBike: number | undefined
  /** Centimetres a second to the first stop. */
  toFirstStop: number
  /** The first departure, in seconds of the service day; there is one a minute for `DEPARTURES` minutes. */
  from: number
  /** Seconds that somebody stays at least. */
  stay: number
  /** Whether who is early waits before the door, which counts as travelling. */
  mayWait: boolean
  /** The longest journey that is looked for, in seconds, at least the highest norm. What takes longer counts as no way. */
  bound: number
}

/** How far somebody is told of: twice the highest norm. */
export const BOUND = 90 * 60
/** The longest way to the first stop or from the last, and the least time between two vehicles; seconds. */
export const ACCESS = 20 * 60
export const CHANGE = 120
export const MINUTE = 60
export const NEVER = 0x7fffffff
/** The last second in which somebody may arrive, after the first departure. */
export const lastArrival = (bound: number): number => (DEPARTURES - 1) * MINUTE + bound

/** A way is as the crow flies, so which streets serve does not matter. */
export const paceOf = (cmPerSecond: number): Pace => ({ cmPerSecond, streets: 'foot' })

/** Whole seconds over so many centimetres; `NEVER` over what has no end. */
export const walkOver = (centimetres: number, cmPerSecond: number): number =>
  centimetres === Number.POSITIVE_INFINITY ? NEVER : secondsOver(centimetres, cmPerSecond)

/** When somebody who leaves within the hour can come in, in seconds after the first departure, both ends included. */
export interface Stretch {
  open: number
  latest: number
  /** When everybody has to be out, in seconds of the service day. */
  until: number
  /** Whether the door is surely open; otherwise nobody knows. */
  isSure: boolean
}

/** Those that are surely open come first. */
export function listStretches({ open, unknown }: DoorTimes, { from, stay, bound }: Going): Stretch[] {
  const found: Stretch[] = []
  for (const [times, isSure] of [[open, true] as const, [unknown, false] as const])
    for (let i = 0; i < times.length; i += 2) {
      // Nobody knows whether somebody could stay who comes when nobody knows.
      const until = isSure ? times[i + 1]! : times[i + 1]! + stay
      const [opens, latest] = [times[i]! - from, until - stay - from]
      if (opens <= lastArrival(bound) && latest >= Math.max(0, opens))
        found.push({ open: opens, latest, until, isSure })
    }
  return found
}
