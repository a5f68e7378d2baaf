import type { PlaceContent } from '../register/index.ts'

/** A support point as reach needs it: only what the public may know of where it is. */
export interface ReachPoint {
  slug: string
  name: string
  /** GM code; undefined: unknown. */
  municipality: string | undefined
  lon: number
  lat: number
  /** Whether this is its door. Otherwise it is the middle of its town or municipality, and times are *ongeveer*. */
  isExact: boolean
  /** The urbanity of where it is, 1 to 5. */
  urbanity: number | undefined
  /** Undefined: nobody told us. */
  openingHours: PlaceContent['openingHours']
  /** Whether it is closed for some time, whatever its hours. */
  isClosedForNow: boolean
  /** What it can receive against a usual point; undefined: nobody told us. */
  weight: number | undefined
}
