/** Does work after all that was given before it, whether that succeeded or not. */
export type OneByOne = <T>(work: () => Promise<T>) => Promise<T>

export function oneByOne(): OneByOne {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const working = last.then(work)
    last = working.catch(() => undefined)
    return working
  }
}

/** Does work after all that was given before it; undefined, at once, when too much is waiting already. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T | undefined>

/** For heavy work that would keep everybody waiting if it were done at the same time. */
export function inTurn(mostWaiting: number): InTurn {
  const queue = oneByOne()
  let waiting = 0
  return async (work) => {
    if (waiting >= mostWaiting) return undefined
    waiting += 1
    return queue(work).finally(() => {
      waiting -= 1
    })
  }
}
