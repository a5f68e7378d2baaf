import { BY_STREETS, metresBetween, type Pace, secondsOver } from '../../travel/browser.ts'
import type { Ends } from './nearest.ts'
import { STREET_BOUND, type StreetReach } from './street-reach.ts'

/** A way by one's own strength. */
export interface OwnWay {
  /** As the crow flies. */
  metres: number
  /** How much longer the way is; undefined: it goes over streets. */
  detour: number | undefined
  pace: Pace
  seconds: number
}

/** How somebody goes from one area to one point, each the first of its columns; the same as in `findNearestByCrowFly`. */
export function findOwnWay(area: Ends, point: Ends, pace: Pace): OwnWay & { detour: number } {
  const metres = metresBetween(area.lat[0]!, area.lon[0]!, point.lat[0]!, point.lon[0]!)
  const detour = (area.detour[0]! + point.detour[0]!) / 2
  return { metres, detour, pace, seconds: secondsOver(Math.round(metres * detour * 100), pace.cmPerSecond) }
}

/** The same where streets were loaded: over those as far as they lead there, as in `findReachByStreets`. */
export function alongStreets(
  { ways }: Pick<StreetReach, 'ways'>,
  [area, point]: readonly [area: number, point: number],
  straight: OwnWay,
): OwnWay {
  for (let row = ways.first[point]!; row < ways.first[point + 1]!; row++)
    if (ways.area[row] === area) {
      const seconds = ways.seconds[row]!
      return ways.by[row] === BY_STREETS
        ? { ...straight, detour: undefined, seconds }
        : { ...straight, seconds }
    }
  return { ...straight, seconds: Math.max(STREET_BOUND + 1, straight.seconds) }
}

/** The row of the point that is nearest to an area as the crow flies; −1 when there is none. */
export function findNearestPoint(
  area: { lat: number; lon: number },
  points: readonly { lat: number; lon: number }[],
): number {
  const metres = points.map(({ lat, lon }) => metresBetween(area.lat, area.lon, lat, lon))
  return metres.indexOf(Math.min(...metres))
}
