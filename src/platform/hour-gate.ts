/** Why one more is not let through, and after how many seconds it would be. */
export interface TooMany {
  of: 'altogether' | 'one'
  seconds: number
}

/**
 * Lets so many through in an hour, altogether and about one thing. It counts in memory only, so that nothing of the hour
 * in which somebody sent something has to be kept; each process counts its own.
 */
export interface HourGate {
  findTooMany: (owner: object, about: string, at: Temporal.Instant) => TooMany | undefined
  count: (owner: object, about: string, at: Temporal.Instant) => void
}

const HOUR_MS = 3_600_000

export function hourGate(mostAltogether: number, mostOfOne: number): HourGate {
  const passed = new WeakMap<object, { about: string; at: number }[]>()
  const lately = (owner: object, at: Temporal.Instant) =>
    (passed.get(owner) ?? []).filter((one) => one.at > at.epochMilliseconds - HOUR_MS)
  return {
    findTooMany: (owner, about, at) => {
      const all = lately(owner, at)
      const ofOne = all.filter((one) => one.about === about)
      const [of, counted, most] =
        ofOne.length >= mostOfOne
          ? (['one', ofOne, mostOfOne] as const)
          : (['altogether', all, mostAltogether] as const)
      const inTheWay = counted.at(-most)
      if (!inTheWay) return undefined
      return { of, seconds: Math.ceil((inTheWay.at + HOUR_MS - at.epochMilliseconds) / 1000) }
    },
    count: (owner, about, at) => {
      passed.set(owner, [...lately(owner, at), { about, at: at.epochMilliseconds }])
    },
  }
}
