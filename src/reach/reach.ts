import type { ReachArea } from '../areas/browser.ts'
import {
  detourOf,
  findWaysByCrowFly,
  type MobilityProfile,
  mobilityProfiles,
  type Pace,
  type Ways,
} from '../travel/browser.ts'
import type { Profile, ReachChoices } from './choices.ts'
import type { Reach } from './findings/reach.ts'
import type { ReachPoint } from './points.ts'
import { type Norm, UNKNOWN_WAY } from './times/bands.ts'
import { landOf, overLand } from './times/lands.ts'
import { type Ends, findNearestByCrowFly, firstOf, TOLD } from './times/nearest.ts'
import type { TransitReach } from './times/transit.ts'

const paces: Record<Profile, MobilityProfile> = {
  gewoon: mobilityProfiles.bike,
  langzaam: mobilityProfiles['slow-walker'],
  rolstoel: mobilityProfiles.wheelchair,
  'fiets-naar-halte': mobilityProfiles['bike-to-station'],
}

/** How fast somebody goes all the way by their own strength. */
export const paceOf = ({ vervoer, profiel }: Pick<ReachChoices, 'vervoer' | 'profiel'>): Pace =>
  (vervoer === 'fiets' ? paces[profiel].byBike : undefined) ?? paces[profiel].onFoot

/** How fast somebody goes to the first stop and from the last. */
export const pacesOf = ({
  profiel,
}: Pick<ReachChoices, 'profiel'>): Pick<MobilityProfile, 'onFoot' | 'toFirstStop'> => paces[profiel]

/** Reach by one's own strength, as the crow flies, but not over the sea. */
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

/** Reach as it is told: where a timetable does not tell of an area, it is unknown, and not out of reach. */
export function toldReach(found: TransitReach, isTold: (area: number) => boolean, hasPoints: boolean): Reach {
  const { nearest, seconds, within, nearStops } = found
  return {
    nearest: {
      point: nearest.point.map((point, row) => (isTold(Math.floor(row / TOLD)) ? point : -1)),
      seconds: nearest.seconds,
    },
    seconds: seconds.map((way, area) => (isTold(area) ? way : UNKNOWN_WAY)),
    within,
    nearStops,
    hasPoints,
  }
}

/** Every area within a norm of each point, but not over the sea. */
export function findWaysWithin(
  areas: readonly ReachArea[],
  points: readonly ReachPoint[],
  pace: Pace,
  norm: Norm,
): Ways {
  const ends = { areas: endsOf(areas), points: endsOf(points) }
  return overLand(findWaysByCrowFly(ends.points, ends.areas, pace, norm * 60), ends.areas, ends.points)
}

export const endsOf = (
  places: readonly Pick<ReachArea | ReachPoint, 'lat' | 'lon' | 'urbanity' | 'municipality'>[],
): Ends => ({
  lat: Float64Array.from(places, ({ lat }) => lat),
  lon: Float64Array.from(places, ({ lon }) => lon),
  detour: Float64Array.from(places, ({ urbanity }) => detourOf(urbanity)),
  land: Uint8Array.from(places, landOf),
})
