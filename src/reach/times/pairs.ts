import type { Ways } from '../../travel/browser.ts'

/** Pairs of an area and a point from which people can get to each other, one row for each; in any order. */
export interface Pairs {
  area: Int32Array
  point: Int32Array
  seconds: Int32Array
}

/** Pairs from a list of areas, points and seconds by turns. */
export function toPairs(list: readonly number[]): Pairs {
  const column = (at: number) => Int32Array.from({ length: list.length / 3 }, (_, row) => list[row * 3 + at]!)
  return { area: column(0), point: column(1), seconds: column(2) }
}

/** Pairs from ways that are listed by point. */
export function pairsOfWays({ first, area, seconds }: Pick<Ways, 'first' | 'area' | 'seconds'>): Pairs {
  const point = new Int32Array(area.length)
  for (let p = 0; p < first.length - 1; p++) point.fill(p, first[p]!, first[p + 1]!)
  return { area, point, seconds }
}

/** By whichever of several ways is soonest: each pair of an area and a point once. */
export function soonestOf(ways: readonly Pairs[]): Pairs {
  const least = new Map<number, number>()
  // One number for both: points below 2^20, areas below 2^32.
  for (const { area, point, seconds } of ways)
    for (let pair = 0; pair < area.length; pair++) {
      const key = area[pair]! * 2 ** 20 + point[pair]!
      least.set(key, Math.min(seconds[pair]!, least.get(key) ?? Infinity))
    }
  const keys = Float64Array.from(least.keys())
  return {
    area: Int32Array.from(keys, (key) => Math.floor(key / 2 ** 20)),
    point: Int32Array.from(keys, (key) => key % 2 ** 20),
    seconds: Int32Array.from(least.values()),
  }
}

/** The pairs of some areas only. */
export function pairsIn({ area, point, seconds }: Pairs, isAsked: (area: number) => boolean): Pairs {
  const rows = Int32Array.from(area.keys()).filter((row) => isAsked(area[row]!))
  const of = (column: Int32Array) => rows.map((row) => column[row]!)
  return { area: of(area), point: of(point), seconds: of(seconds) }
}
