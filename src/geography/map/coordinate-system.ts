import type { Point } from '../geography.ts'
import { fromRd } from './rd.ts'

/** From a file's numbers to degrees. */
export type CoordinateSystem = (x: number, y: number) => Point

const degrees: CoordinateSystem = (lon, lat) => ({ lon, lat })

/** To a tenth of a metre, so that the shared corners of neighbours stay equal and the numbers stay short. */
const dutchGrid: CoordinateSystem = (x, y) => {
  const { lon, lat } = fromRd(x, y)
  return { lon: Number(lon.toFixed(6)), lat: Number(lat.toFixed(6)) }
}

/**
 * The system by its name (EPSG:28992, CRS84, EPSG:4326), or without a name by the size of the numbers: the OGC API
 * names the system in a header of its answer, not in the file, and no number of the Dutch grid could be degrees.
 */
export function findSystem(
  name: string | undefined,
  [x, y]: readonly [number, number, ...number[]],
): CoordinateSystem | undefined {
  if (name?.includes('28992')) return dutchGrid
  if (name === undefined) return Math.abs(x) <= 180 && Math.abs(y) <= 90 ? degrees : dutchGrid
  return /CRS84|4326/.test(name) ? degrees : undefined
}

/** A box around the European Netherlands, its sea included; latitude and longitude mixed up fall outside it. */
export const liesInTheNetherlands = ({ lon, lat }: Point): boolean =>
  lon > 2 && lon < 8 && lat > 50 && lat < 56
