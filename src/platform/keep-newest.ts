/** Finds what was made for an owner under a key, or makes it. */
export type KeptNewest<T> = (owner: object, key: string, make: () => Promise<T>) => Promise<T>

/**
 * Keeps what was asked for last, at most so many for each owner (a database), and makes it once for all who ask at the
 * same time. What failed is not kept, nor what is not worth it.
 */
export function keepNewest<T>(
  most: number,
  isWorthKeeping: (made: T) => boolean = () => true,
): KeptNewest<T> {
  const owners = new WeakMap<object, Map<string, Promise<T>>>()
  return (owner, key, make) => {
    const kept = owners.get(owner) ?? new Map<string, Promise<T>>()
    owners.set(owner, kept)
    const known = kept.get(key)
    const making = known ?? make()
    kept.delete(key)
    kept.set(key, making)
    if (kept.size > most) kept.delete(kept.keys().next().value!)
    if (known) return known
    const drop = () => {
      if (kept.get(key) === making) kept.delete(key)
    }
    making.then((made) => isWorthKeeping(made) || drop(), drop)
    return making
  }
}
