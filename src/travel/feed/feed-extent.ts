import { findNear, indexPoints, metresBetween, type Points } from '../engine/crow-fly.ts'
import type { Stops } from '../engine/timetable.ts'

/**
 * Of each point, 1 when a vehicle of the feed stops at most so many metres away, as the crow flies, on whatever day. Where
 * none does, a feed may as well be silent as the buses gone.
 */
export function findPointsWithStops(
  { lat, lon }: Stops,
  isVisited: Uint8Array,
  points: Points,
  metres: number,
): Uint8Array {
  const isHeard = (stop: number) => isVisited[stop] === 1
  const index = indexPoints({
    lat: lat.map((degrees, stop) => (isHeard(stop) ? degrees : Number.NaN)),
    lon: lon.map((degrees, stop) => (isHeard(stop) ? degrees : Number.NaN)),
  })
  const found = new Int32Array(lat.length)
  return Uint8Array.from(points.lat, (pointLat, point) => {
    const pointLon = points.lon[point]!
    const near = found.subarray(0, findNear(index, pointLat, pointLon, metres, found))
    return near.some((stop) => metresBetween(pointLat, pointLon, lat[stop]!, lon[stop]!) <= metres) ? 1 : 0
  })
}
