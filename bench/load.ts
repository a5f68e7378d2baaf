import { Agent, get } from 'node:http'

/** Milliseconds of each request, and how many requests a second were answered. */
export interface Load {
  perSecond: number
  p50: number
  p99: number
  failed: number
}

/**
 * Asks as fast as the server answers, over a number of connections, for a number of seconds. `addressOf` answers the
 * address of each next request.
 */
export async function askInTurns(
  addressOf: (turn: number) => string,
  connections: number,
  seconds: number,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const until = performance.now() + seconds * 1000
  const times: number[] = []
  let failed = 0
  let turn = 0
  const turns = Array.from({ length: connections }, async () => {
    while (performance.now() < until) {
      const time = await ask(addressOf(turn++), agent)
      if (time === undefined) failed++
      else times.push(time)
    }
  })
  await Promise.all(turns)
  agent.destroy()
  return sum(times, failed, seconds)
}

/** Asks at a steady rate whether or not the answers keep up, so that waiting counts (no coordinated omission). */
export async function askSteadily(address: string, perSecond: number, seconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const begin = performance.now()
  const times: number[] = []
  let failed = 0
  const asked: Promise<void>[] = []
  for (let n = 0; n < perSecond * seconds; n++) {
    const due = begin + (n * 1000) / perSecond
    const early = due - performance.now()
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early))
    asked.push(
      ask(address, agent).then((time) => {
        if (time === undefined) failed++
        else times.push(performance.now() - due)
      }),
    )
  }
  await Promise.all(asked)
  agent.destroy()
  return sum(times, failed, seconds)
}

function ask(address: string, agent: Agent): Promise<number | undefined> {
  const begin = performance.now()
  return new Promise((resolve) => {
    get(address, { agent, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode === 200 ? performance.now() - begin : undefined))
    }).on('error', () => resolve(undefined))
  })
}

function sum(times: number[], failed: number, seconds: number): Load {
  times.sort((a, b) => a - b)
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), failed }
}
