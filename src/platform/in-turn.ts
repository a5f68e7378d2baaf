/** Does work after all that was given before it; undefined, at once, when too much is waiting already. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T | undefined>

/** For heavy work that would keep everybody waiting if it were done at the same time. */
export function inTurn(mostWaiting: number): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return async (work) => {
    if (waiting >= mostWaiting) return undefined
    waiting += 1
    const working = last.then(work).finally(() => {
      waiting -= 1
    })
    last = working.catch(() => undefined)
    return working
  }
}
