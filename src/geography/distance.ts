import type { Point } from './geography.ts'

/** Mean radius of the earth in kilometres (IUGG). */
const EARTH_RADIUS = 6371.0088
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Kilometres as the crow flies, by the haversine (Sinnott, *Sky & Telescope* 68, 1984, p. 159); exact to 0.5 %. */
export function distanceKm(a: Point, b: Point): number {
  const north = Math.sin(radians(b.lat - a.lat) / 2)
  const east = Math.sin(radians(b.lon - a.lon) / 2)
  const half = north * north + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * east * east
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)))
}
