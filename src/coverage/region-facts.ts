import type { completeness, Municipality, Region } from '../geography/index.ts'

/** A region with what is known of it; look at `complete` before adding its municipalities up. */
export interface RegionFacts {
  region: Region
  municipalities: readonly Municipality[]
  complete: ReturnType<typeof completeness>
}
