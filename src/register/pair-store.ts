import type { RegisterTransaction } from './store.ts'

/** Compares places with the whole register and remembers those that may be the same; how many of each. */
export async function proposePairs(
  _transaction: RegisterTransaction,
  _placeIds: readonly string[],
  _now: Temporal.Instant,
): Promise<{ certain: number; maybe: number }> {
  return { certain: 0, maybe: 0 }
}
