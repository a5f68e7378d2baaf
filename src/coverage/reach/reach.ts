import { detourOf, mobilityProfiles, type Pace } from '../travel/mobility.ts'
import { findWaysByCrowFly, type Ways } from '../travel/ways.ts'
import type { ReachArea } from './areas.ts'
import { type Norm, UNKNOWN_WAY } from './bands.ts'
import type { Profile, ReachChoices } from './choices.ts'
import { type Ends, findNearestByCrowFly, firstOf, type Nearest, TOLD } from './nearest.ts'
import type { ReachPoint } from './points.ts'

/** Of each area, by its row: the nearest points, and the seconds to the first of them. */
export interface Reach {
  nearest: Nearest
  seconds: Int32Array
  /** Whether there is any point to go to. */
  hasPoints: boolean
}

const paces: Record<Profile, { onFoot: Pace; byBike: Pace | undefined }> = {
  gewoon: mobilityProfiles.bike,
  langzaam: mobilityProfiles['slow-walker'],
  rolstoel: mobilityProfiles.wheelchair,
  'fiets-naar-halte': mobilityProfiles['bike-to-station'],
}

/** How fast somebody goes all the way by their own strength. */
export const paceOf = ({ vervoer, profiel }: Pick<ReachChoices, 'vervoer' | 'profiel'>): Pace =>
  (vervoer === 'fiets' ? paces[profiel].byBike : undefined) ?? paces[profiel].onFoot

/** Reach by one's own strength, as the crow flies. */
export function findReachByCrowFly(
  areas: readonly ReachArea[],
  points: readonly ReachPoint[],
  { cmPerSecond }: Pace,
): Reach {
  const nearest = findNearestByCrowFly(endsOf(areas), endsOf(points), cmPerSecond)
  return { nearest, seconds: firstOf(nearest), hasPoints: points.length > 0 }
}

/** Reach by public transport as long as nobody loaded a timetable: unknown everywhere. */
export function unknownReach(areas: number): Reach {
  const nearest = {
    point: new Int32Array(areas * TOLD).fill(-1),
    seconds: new Int32Array(areas * TOLD).fill(UNKNOWN_WAY),
  }
  return { nearest, seconds: firstOf(nearest), hasPoints: true }
}

/** Every area within a norm of each point. */
export const findWaysWithin = (
  areas: readonly ReachArea[],
  points: readonly ReachPoint[],
  pace: Pace,
  norm: Norm,
): Ways => findWaysByCrowFly(endsOf(points), endsOf(areas), pace, norm * 60)

const endsOf = (places: readonly Pick<ReachArea, 'lat' | 'lon' | 'urbanity'>[]): Ends => ({
  lat: Float64Array.from(places, ({ lat }) => lat),
  lon: Float64Array.from(places, ({ lon }) => lon),
  detour: Float64Array.from(places, ({ urbanity }) => detourOf(urbanity)),
})
