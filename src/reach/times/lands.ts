import { BY_STREETS, type Ways } from '../../travel/browser.ts'
import type { Ends } from './nearest.ts'

/**
 * Where nobody comes or goes on foot or by bike without a boat, by GM code: the Wadden Islands, and Zeeuws-Vlaanderen, to which
 * only a tunnel for motor vehicles leads, and otherwise a way through Belgium.
 */
const apart: readonly (readonly string[])[] = [
  ['GM0448'],
  ['GM0096'],
  ['GM0093'],
  ['GM0060'],
  ['GM0088'],
  ['GM0677', 'GM0715', 'GM1714'],
]
const lands = new Map(apart.flatMap((codes, row) => codes.map((code) => [code, row + 1])))

/** Which land a municipality is on: 0 is the rest of the country, and where nobody knows the municipality. */
export const landOf = ({ municipality = '' }: { municipality: string | undefined }): number =>
  lands.get(municipality) ?? 0

/** The same ways, but for those that lead over the sea as the crow flies: where there is a street, there is a way. */
export function overLand({ first, area, seconds, by }: Ways, areas: Ends, points: Ends): Ways {
  const begin = new Int32Array(first.length)
  const kept: number[] = []
  for (let point = 0; point < first.length - 1; point++) {
    for (let row = first[point]!; row < first[point + 1]!; row++)
      if (by[row] === BY_STREETS || areas.land?.[area[row]!] === points.land?.[point]) kept.push(row)
    begin[point + 1] = kept.length
  }
  return {
    first: begin,
    area: Int32Array.from(kept, (row) => area[row]!),
    seconds: Int32Array.from(kept, (row) => seconds[row]!),
    by: Uint8Array.from(kept, (row) => by[row]!),
  }
}
