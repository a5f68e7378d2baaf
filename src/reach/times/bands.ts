/** The norms that can be chosen, in minutes. */
export const norms = [15, 30, 45] as const
export type Norm = (typeof norms)[number]

/**
 * How near the nearest point is: within the first norm, the second, the third, farther than that, or nobody knows. Every
 * area is in exactly one.
 */
export const bands = ['15', '30', '45', 'beyond', 'unknown'] as const
export type Band = (typeof bands)[number]

/** No way there at all, or none that was found. */
export const NO_WAY = -1
/** Nobody knows whether there is a way. */
export const UNKNOWN_WAY = -2

/** The row in `bands` of so many seconds. A bound is inclusive: 45:00 counts, 45:01 does not. */
export function bandOf(seconds: number): number {
  if (seconds === UNKNOWN_WAY) return bands.indexOf('unknown')
  if (seconds < 0) return bands.indexOf('beyond')
  const within = norms.findIndex((minutes) => seconds <= minutes * 60)
  return within === -1 ? bands.indexOf('beyond') : within
}

/** How many of `bands` lie within a norm. */
export const bandsWithin = (norm: Norm): number => norms.indexOf(norm) + 1

/** Whether so many seconds are within a norm; undefined when nobody knows. */
export function isWithin(seconds: number, norm: Norm): boolean | undefined {
  const band = bandOf(seconds)
  return bands[band] === 'unknown' ? undefined : band < bandsWithin(norm)
}
