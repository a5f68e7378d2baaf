import type { Point } from '../geography/index.ts'
import type { Place } from './place.ts'

export interface NearPlace {
  place: Place
  /** As the crow flies, from centre to centre where no address is known. */
  km: number
}

/** The `n` places that lie nearest, nearest first; what has no location is not among them. */
export const nearestPlaces = (
  places: readonly Place[],
  kmTo: (location: Point) => number,
  n: number,
): NearPlace[] =>
  places
    .flatMap((place) => (place.content.location ? { place, km: kmTo(place.content.location) } : []))
    .sort((a, b) => a.km - b.km)
    .slice(0, n)
