import type { Point } from '../geography/index.ts'
import type { PublicPlace } from './public-place.ts'

export interface NearPlace {
  place: PublicPlace
  /** As the crow flies; from centre to centre where no address is known or told. */
  km: number
}

/** The `n` places that lie nearest, nearest first; what has no location is not among them. */
export const nearestPlaces = (
  places: readonly PublicPlace[],
  kmTo: (location: Point) => number,
  n: number,
): NearPlace[] =>
  places
    .flatMap((place) => (place.measuredFrom ? { place, km: kmTo(place.measuredFrom) } : []))
    .sort((a, b) => a.km - b.km)
    .slice(0, n)
