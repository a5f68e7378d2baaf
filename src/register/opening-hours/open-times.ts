/** Stretches of time one after the other, [from, to, from, to, …), in whole minutes since 1970: no calendar needed. */
export type Stretches = readonly number[]

/** What is known of a door over some days. Outside both kinds of stretches it is closed. */
export interface OpenTimes {
  open: Stretches
  /** Nobody knows: a holiday about which nothing is said, or what is left of such a night. */
  unknown: Stretches
}

/** Minutes since 1970, [from, to). */
export interface Window {
  from: number
  to: number
}

export type Answer = 'yes' | 'no' | 'unknown'

/** Whether a door opens at some moment of a window; unknown when that could only be at a moment nobody knows of. */
export function isOpenWithin({ open, unknown }: OpenTimes, window: Window): Answer {
  if (meets(open, window)) return 'yes'
  return meets(unknown, window) ? 'unknown' : 'no'
}

function meets(stretches: Stretches, { from, to }: Window): boolean {
  for (let i = 0; i < stretches.length; i += 2)
    if (stretches[i]! < to && stretches[i + 1]! > from) return true
  return false
}

/** The end of the stretch that holds a moment; undefined when none does. */
export function endOfStretch(stretches: Stretches, moment: number): number | undefined {
  for (let i = 0; i < stretches.length; i += 2)
    if (stretches[i]! <= moment && moment < stretches[i + 1]!) return stretches[i + 1]
  return undefined
}
