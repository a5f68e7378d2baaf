import type { DoorTimes } from './places.ts'

/** Seconds. */
export const DAY = 86_400

/**
 * The stretches of a service day, in its seconds: what began the night before counts from midnight, and what goes on for
 * whole days until the next.
 */
export function stretchesOnDay(stretches: readonly number[]): { from: number; until: number }[] {
  const found: { from: number; until: number }[] = []
  for (let i = 0; i < stretches.length; i += 2) {
    const from = Math.max(0, stretches[i]!)
    const until = stretches[i + 1]!
    if (from < DAY && until > 0) found.push({ from, until: until - from >= DAY ? DAY : until })
  }
  return found
}

/** What somebody finds at a door in some second: open until, opening later that day, nobody knows, or closed. */
export type Welcome =
  | { state: 'open'; until: number }
  | { state: 'early'; opens: number }
  | { state: 'unknown' }
  | { state: 'closed' }

/** @param door undefined: nobody told us its hours. */
export function welcomeAt(door: DoorTimes | undefined, second: number): Welcome {
  if (!door) return { state: 'unknown' }
  const holding = (stretches: readonly number[]): number | undefined => {
    for (let i = 0; i < stretches.length; i += 2)
      if (stretches[i]! <= second && second < stretches[i + 1]!) return stretches[i + 1]
    return undefined
  }
  const until = holding(door.open)
  if (until !== undefined) return { state: 'open', until }
  if (holding(door.unknown) !== undefined) return { state: 'unknown' }
  const later = stretchesOnDay(door.open).find(({ from }) => from > second)
  return later ? { state: 'early', opens: later.from } : { state: 'closed' }
}
