import { dayOf, formatDay, formatNumber } from '../design/numbers.ts'
import { instantOf } from '../platform/moments.ts'

export const megabytes = (bytes: number): string => formatNumber('nl', bytes / 1e6, bytes < 1e7 ? 1 : 0)

/** Tells a line for every tenth of what is coming, or every 25 MB where nobody knows how much that is. */
export function tellMegabytes(say: (done: string, of: string | undefined) => void) {
  let told = 0
  return (bytes: number, of: number | undefined): void => {
    if (bytes < told + Math.max(25e6, (of ?? 0) / 10)) return
    told = bytes
    say(megabytes(bytes), of === undefined ? undefined : megabytes(of))
  }
}

/** The day of a moment as the database writes it. */
export const dayLoaded = (loadedAt: string): Temporal.PlainDate => dayOf(instantOf(loadedAt))
export const dayLoadedInWords = (loadedAt: string): string => formatDay('nl', dayLoaded(loadedAt))
