import { Worker } from 'node:worker_threads'
import type { Finding } from '../travel/browser.ts'
import { Queue } from './queue.ts'
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

/** Nobody waits for it any more: what it was asked of has changed. */
export class Withdrawn extends Error {}

/** Work that goes on in the thread, or waits for it. */
export interface TransitWork {
  /** How many points are done. */
  done: number
  reach: Promise<TransitReach>
  /** Somebody waits for it: it comes before what is only prepared. */
  hasten: () => void
  /** It is not begun any more. What goes on in the thread is finished. */
  withdraw: () => void
}

interface Ordered {
  order: Omit<TransitOrder, 'id'>
  work: TransitWork
  finish: (reach: TransitReach) => void
  fail: (error: Error) => void
}

let thread: Worker | undefined
const queue = new Queue<Ordered>()
let running: { id: number; ordered: Ordered } | undefined
let orders = 0

/** Has reach by public transport computed in a thread of its own, one order at a time. */
export function orderTransit(order: Omit<TransitOrder, 'id'>): TransitWork {
  const { promise, resolve, reject } = Promise.withResolvers<TransitReach>()
  const work: TransitWork = {
    done: 0,
    reach: promise,
    hasten: () => queue.hasten(ordered),
    withdraw: () => {
      if (queue.remove(ordered)) reject(new Withdrawn())
    },
  }
  const ordered: Ordered = { order, work, finish: resolve, fail: reject }
  // Whoever asks may look away before it fails.
  promise.catch(() => {})
  queue.add(ordered)
  runNext()
  return work
}

function runNext(): void {
  if (running) return
  const ordered = queue.take()
  if (!ordered) {
    // Nobody waits for a thread that has nothing to do.
    thread?.unref()
    return
  }
  const id = ++orders
  running = { id, ordered }
  thread ??= start()
  thread.ref()
  thread.postMessage({ ...ordered.order, id } satisfies TransitOrder)
}

function start(): Worker {
  const started = new Worker(threadFile())
  started.on('message', (answer: TransitAnswer) => {
    if (running?.id !== answer.id) return
    const { work, finish, fail } = running.ordered
    if ('points' in answer) {
      work.done = answer.points
      return
    }
    running = undefined
    if ('reach' in answer) finish(answer.reach)
    else fail('wrong' in answer ? new CannotRead(answer.wrong) : new Error(answer.failed))
    runNext()
  })
  const gone = (error: Error): void => {
    if (thread !== started) return
    thread = undefined
    running?.ordered.fail(error)
    running = undefined
    runNext()
  }
  started.once('error', gone).once('exit', () => gone(new Error('the thread stopped')))
  return started
}

/** Beside this file in the source, beside the bundle once built. */
const threadFile = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './reach-thread.js', import.meta.url)
