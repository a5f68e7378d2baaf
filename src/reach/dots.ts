/** People of the smallest and of the middle dots at most. */
const SIZES = [2_500, 10_000] as const
/** Small, middle, large. */
export const sizes = [0, 1, 2] as const

export const sizeOf = (people: number): number => {
  const size = SIZES.findIndex((most) => people <= most)
  return size === -1 ? SIZES.length : size
}

/**
 * Dots as the `d` of one SVG path: lines without length, which a stroke with round or square ends shows as dots as wide as
 * it is. In steps from one dot to the next, in tenths, so that thousands of them stay small.
 */
export function toDots(points: readonly (readonly [x: number, y: number])[]): string {
  let [atX, atY] = [0, 0]
  return points
    .map(([x, y]) => {
      const [dx, dy] = [Math.round(x * 10) - atX, Math.round(y * 10) - atY]
      atX += dx
      atY += dy
      return `m${short(dx)}${dy < 0 ? '' : ' '}${short(dy)}h0`
    })
    .join('')
}

/** Tenths as a number without the zero before its point: .5, -.5. */
const short = (tenths: number): string => String(tenths / 10).replace(/^(-?)0\./, '$1.')
