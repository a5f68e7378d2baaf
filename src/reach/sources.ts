import { Worker } from 'node:worker_threads'
import type { Finding } from '../travel/browser.ts'
import type { TransitReach } from './transit.ts'
import type { TransitAnswer, TransitOrder } from './worker.ts'

/** Why a day of a feed cannot be opened. */
export class CannotRead extends Error {
  readonly findings: readonly Finding[]
  constructor(findings: readonly Finding[]) {
    super('The timetable cannot be read.')
    this.findings = findings
  }
}

/** Work that goes on in the thread, or waits for it. */
export interface TransitWork {
  /** How many points are done. */
  done: number
  reach: Promise<TransitReach>
}

interface Waiting {
  work: TransitWork
  finish: (reach: TransitReach) => void
  fail: (error: Error) => void
}

let thread: Worker | undefined
const waiting = new Map<number, Waiting>()
let orders = 0

/** Has reach by public transport computed in a thread of its own, after all that was asked before. */
export function orderTransit(order: Omit<TransitOrder, 'id'>): TransitWork {
  const { promise, resolve, reject } = Promise.withResolvers<TransitReach>()
  const work: TransitWork = { done: 0, reach: promise }
  const id = ++orders
  waiting.set(id, { work, finish: resolve, fail: reject })
  thread ??= start()
  thread.ref()
  thread.postMessage({ ...order, id } satisfies TransitOrder)
  return work
}

function start(): Worker {
  const started = new Worker(threadFile())
  started.on('message', (answer: TransitAnswer) => {
    const asked = waiting.get(answer.id)
    if (!asked) return
    if ('points' in answer) {
      asked.work.done = answer.points
      return
    }
    waiting.delete(answer.id)
    // Nobody waits for a thread that has nothing to do.
    if (waiting.size === 0) started.unref()
    if ('reach' in answer) asked.finish(answer.reach)
    else asked.fail('wrong' in answer ? new CannotRead(answer.wrong) : new Error(answer.failed))
  })
  const gone = (error: Error): void => {
    if (thread !== started) return
    thread = undefined
    for (const { fail } of waiting.values()) fail(error)
    waiting.clear()
  }
  started.once('error', gone).once('exit', () => gone(new Error('the thread stopped')))
  return started
}

/** Beside this file in the source, beside the bundle once built. */
const threadFile = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './reach-thread.js', import.meta.url)
