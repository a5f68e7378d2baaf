import type { ReachArea } from '../../areas/browser.ts'
import type { Norm } from '../times/bands.ts'
import type { Pairs } from '../times/pairs.ts'
import { floatingCatchment, inRings, withinOnly } from './floating-catchment.ts'

/** Visits a week that are wanted, and that there is room for; unrounded. */
export interface Room {
  /** People of whom a place in reach is expected to be wanted: each comes once a week. */
  wanted: number
  /** Room that is theirs when every point shares what it has with everybody around it. */
  flat: number
  /** The same, when who lives near counts for more. */
  enhanced: number
}

/** Of each area room per visit that is wanted: 1 is enough for everybody who wants to come, 0 is nothing in reach. */
export interface RoomByArea {
  wanted: Float64Array
  flat: Float64Array
  enhanced: Float64Array
}

/**
 * Room within reach of each area, by two steps (`floating-catchment.ts`).
 *
 * @param supply visits a week that each point can receive.
 * @param share of the people with EPA who want to take part, 0 to 1.
 */
export function findRoom(
  areas: readonly ReachArea[],
  supply: Float64Array,
  pairs: Pairs,
  norm: Norm,
  share: number,
): RoomByArea {
  const wanted = Float64Array.from(areas, ({ expected }) => expected * share)
  const bound = norm * 60
  return {
    wanted,
    flat: floatingCatchment(wanted, supply, pairs, withinOnly(bound)),
    enhanced: floatingCatchment(wanted, supply, pairs, inRings(bound)),
  }
}

/** The same of some areas only. */
export function roomOf({ wanted, flat, enhanced }: RoomByArea, rows: readonly number[]): RoomByArea {
  const of = (column: Float64Array) => Float64Array.from(rows, (row) => column[row]!)
  return { wanted: of(wanted), flat: of(flat), enhanced: of(enhanced) }
}

/** The room of some people, none of them as yet. */
export const noRoom = (): Room => ({ wanted: 0, flat: 0, enhanced: 0 })

/** Adds the room of the people of one area. */
export function addRoom(sum: Room, { wanted, flat, enhanced }: RoomByArea, row: number): void {
  sum.wanted += wanted[row]!
  sum.flat += wanted[row]! * flat[row]!
  sum.enhanced += wanted[row]! * enhanced[row]!
}

/** Room for every hundred visits that are wanted; undefined where none are. */
export const perHundred = (room: Room, kind: 'flat' | 'enhanced'): number | undefined =>
  room.wanted > 0 ? (100 * room[kind]) / room.wanted : undefined
