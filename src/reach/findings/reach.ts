import type { Nearest } from '../times/nearest.ts'
import type { RoomByArea } from './capacity.ts'

/** Of each area, by its row: the nearest points, and the seconds to the first of them. */
export interface Reach {
  nearest: Nearest
  seconds: Int32Array
  /** Whether there is any point to go to. */
  hasPoints: boolean
  /** By public transport: at how many departures some point is within each norm, rows `area * norms.length + norm`. */
  within?: Uint8Array
  /** By the fastest of several ways: which it is of each area, a row in `singleModes`, or `NO_MODE`. */
  by?: Uint8Array
  /** Only where it is told: the room that there is for the people of each area. */
  room?: RoomByArea
  /** By one's own strength where streets were loaded: 1 where the way to the nearest point is over streets. */
  overStreets?: Uint8Array
  /** By public transport: the stops near each area, rows in `nearStops`. */
  nearStops?: Uint8Array
  /** By public transport: whether there has to be a way home too. */
  isReturn?: boolean
}
