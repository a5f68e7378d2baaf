import { metresBetween, type Pace, secondsOver } from '../travel/browser.ts'
import type { Ends } from './nearest.ts'

/** A way by one's own strength, as the crow flies. */
export interface OwnWay {
  metres: number
  detour: number
  pace: Pace
  seconds: number
}

/** How somebody goes from one area to one point, each the first of its columns; the same as in `findNearestByCrowFly`. */
export function findOwnWay(area: Ends, point: Ends, pace: Pace): OwnWay {
  const metres = metresBetween(area.lat[0]!, area.lon[0]!, point.lat[0]!, point.lon[0]!)
  const detour = (area.detour[0]! + point.detour[0]!) / 2
  return { metres, detour, pace, seconds: secondsOver(Math.round(metres * detour * 100), pace.cmPerSecond) }
}

/** The row of the point that is nearest to an area as the crow flies; −1 when there is none. */
export function findNearestPoint(
  area: { lat: number; lon: number },
  points: readonly { lat: number; lon: number }[],
): number {
  const metres = points.map(({ lat, lon }) => metresBetween(area.lat, area.lon, lat, lon))
  return metres.indexOf(Math.min(...metres))
}
