/**
 * What would be otherwise without one of the points, for each of them: of point `p` the rows `first[p]` up to, not with,
 * `first[p + 1]`. Only areas for which it makes a difference are named, in their order.
 */
export interface Closings {
  first: Int32Array
  /** The row of the area. */
  area: Int32Array
  /** Seconds to the nearest point that is left: `NO_WAY` for none, `UNKNOWN_WAY` when nobody knows. */
  seconds: Int32Array
}

/** An area for which one point makes a difference. */
export interface Changed {
  point: number
  area: number
  seconds: number
}

/** Puts changes together by point. @param changed in the order of the areas. */
export function toClosings(changed: readonly Changed[], points: number): Closings {
  const first = new Int32Array(points + 1)
  for (const { point } of changed) first[point + 1]!++
  for (let point = 0; point < points; point++) first[point + 1]! += first[point]!
  const room = first.slice()
  const closings = {
    first,
    area: new Int32Array(changed.length),
    seconds: new Int32Array(changed.length),
  }
  for (const { point, area, seconds } of changed) {
    const row = room[point]!++
    closings.area[row] = area
    closings.seconds[row] = seconds
  }
  return closings
}

/** Of the areas that one point makes a difference to, the seconds without it. */
export const leftWithout = ({ first, area, seconds }: Closings, point: number): Map<number, number> =>
  new Map(
    Array.from({ length: first[point + 1]! - first[point]! }, (_, i): [number, number] => [
      area[first[point]! + i]!,
      seconds[first[point]! + i]!,
    ]),
  )
