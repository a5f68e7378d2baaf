/**
 * Does work for each of a list, so many at once in all and so many at once for one host; answers in the order of the
 * list. Nobody's server should notice us.
 */
export async function inTurns<T, R>(
  entries: readonly T[],
  hostOf: (entry: T) => string,
  work: (entry: T) => Promise<R>,
  { all, perHost }: { all: number; perHost: number },
): Promise<R[]> {
  const waiting = entries.map((entry, index) => ({ entry, index, host: hostOf(entry) }))
  const busy = new Map<string, number>()
  const results: R[] = []
  const next = (): (typeof waiting)[number] | undefined => {
    const at = waiting.findIndex(({ host }) => (busy.get(host) ?? 0) < perHost)
    return at < 0 ? undefined : waiting.splice(at, 1)[0]
  }
  const worker = async (): Promise<void> => {
    for (let turn = next(); turn; turn = next()) {
      const { host, entry, index } = turn
      busy.set(host, (busy.get(host) ?? 0) + 1)
      results[index] = await work(entry)
      busy.set(host, busy.get(host)! - 1)
    }
  }
  // A worker that finds every host busy stops; whoever is busy takes the rest.
  await Promise.all(Array.from({ length: all }, worker))
  return results
}
