/** A way of moving over streets, by one's own strength. */
export interface Pace {
  /** Whole centimetres a second, so that a bound in seconds is a whole number of centimetres. */
  cmPerSecond: number
  /** Which streets serve: for wheels those on foot that have no steps or stiles. */
  streets: 'foot' | 'bike' | 'wheels'
}

/**
 * Usual and slow: what 14,015 healthy adults walk outdoors when asked for that pace, 1.31 and 0.82 m/s (Murtagh and others,
 * Outdoor walking speeds of apparently healthy adults, Sports Medicine 51, 2021, doi 10.1007/s40279-020-01351-3).
 */
const walker: Pace = { cmPerSecond: 131, streets: 'foot' }
const slowWalker: Pace = { cmPerSecond: 82, streets: 'foot' }

/**
 * 0.79 m/s: the mean of 52 people with a chair moved by hand, over 13 to 20 days at home (Tolerico and others, J. Rehabil.
 * Res. Dev. 44(4), 2007, p. 561). Its spread is wide (0.19), and an electric chair is faster.
 */
const wheelchair: Pace = { cmPerSecond: 79, streets: 'wheels' }

/**
 * 15.1 km/h: the slowest province in the GPS tracks of 55,000 cyclists (Fiets Telweek, September 2015; Noord-Holland 15.1,
 * Drenthe and Overijssel 15.8), waiting at lights included. Who kept an app running may be faster than most.
 */
const cyclist: Pace = { cmPerSecond: 419, streets: 'bike' }

/** How somebody gets about. Finding and parking a bike takes no time here; a vehicle takes no bike along. */
export interface MobilityProfile {
  onFoot: Pace
  /** All the way to the point; `undefined` without a bike. */
  byBike: Pace | undefined
  /** How one gets to the first stop. From the last stop one goes on foot: the bike stayed behind. */
  toFirstStop: Pace
}

export const mobilityProfiles = {
  'no-bike': { onFoot: walker, byBike: undefined, toFirstStop: walker },
  bike: { onFoot: walker, byBike: cyclist, toFirstStop: walker },
  'bike-to-station': { onFoot: walker, byBike: cyclist, toFirstStop: cyclist },
  'slow-walker': { onFoot: slowWalker, byBike: undefined, toFirstStop: slowWalker },
  wheelchair: { onFoot: wheelchair, byBike: undefined, toFirstStop: wheelchair },
} as const satisfies Record<string, MobilityProfile>

/**
 * How many times longer than a straight line a way over streets is, by the urbanity of Statistics Netherlands (1 very
 * strongly urban, 5 not urban), on foot and by bike alike.
 *
 * Two ends are published: 1.22 on foot to stations in a city (O'Sullivan and Morrall, Walking distances to and from
 * light-rail transit stations, Transp. Res. Record 1538, 1996: 1.21 to 1.23), and 1.343 by road in 300 European urban
 * regions, suburbs and countryside included (Environment and Planning B, 2023, doi 10.1177/23998083231168870). That the
 * first fits class 1, the second class 5, and a straight line what lies between, is our assumption. Water, a railway or a
 * motorway makes a single way much longer: whoever has a street graph should use that.
 */
const detourByUrbanity: readonly number[] = [1.22, 1.25, 1.28, 1.31, 1.34]

/** The largest of all, for where the urbanity is unknown: rather too far than too near. */
const UNKNOWN_URBANITY = 1.34

/** The detour factor of a class from 1 to 5; anything else is unknown. */
export const detourOf = (urbanity: number | undefined): number =>
  detourByUrbanity[(urbanity ?? 0) - 1] ?? UNKNOWN_URBANITY
