import { Worker } from 'node:worker_threads'
import { type Finding, UnsoundJourney } from '../travel/browser.ts'
import type { Explanation } from './explain.ts'
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
export interface TransitWork<Found = TransitReach> {
  /** How many points are done. */
  done: number
  found: Promise<Found>
  /** Somebody waits for it: it comes before what is only prepared. */
  hasten: () => void
  /** It is not begun any more. What goes on in the thread is finished. */
  withdraw: () => void
}

type Order = Omit<TransitOrder, 'id'>

interface Ordered {
  order: Order
  work: TransitWork<unknown>
  finish: (answer: TransitAnswer) => void
  fail: (error: Error) => void
}

let thread: Worker | undefined
const queue = new Queue<Ordered>()
let running: { id: number; ordered: Ordered } | undefined
let orders = 0

/** Has reach by public transport computed in a thread of its own, one order at a time. */
export const orderTransit = (order: Omit<Order, 'wish'>): TransitWork =>
  place({ ...order, wish: 'reach' }, (answer) => ('reach' in answer ? answer.reach : undefined))

/** Has it told in the same thread how people get from one area to one point; rejects with `UnsoundJourney` too. */
export const orderExplanation = (order: Omit<Order, 'wish'>): TransitWork<Explanation> =>
  place({ ...order, wish: 'explanation' }, (answer) =>
    'explanation' in answer ? answer.explanation : undefined,
  )

function place<Found>(order: Order, read: (answer: TransitAnswer) => Found | undefined): TransitWork<Found> {
  const { promise, resolve, reject } = Promise.withResolvers<Found>()
  const work: TransitWork<Found> = {
    done: 0,
    found: promise,
    hasten: () => queue.hasten(ordered),
    withdraw: () => {
      if (queue.remove(ordered)) reject(new Withdrawn())
    },
  }
  const finish = (answer: TransitAnswer): void => {
    const found = read(answer)
    if (found === undefined) reject(errorIn(answer))
    else resolve(found)
  }
  const ordered: Ordered = { order, work, finish, fail: reject }
  // Whoever asks may look away before it fails.
  promise.catch(() => {})
  queue.add(ordered)
  runNext()
  return work
}

function errorIn(answer: TransitAnswer): Error {
  if ('wrong' in answer) return new CannotRead(answer.wrong)
  if ('unsound' in answer) return new UnsoundJourney(answer.unsound)
  return new Error('failed' in answer ? answer.failed : 'the thread answered something else')
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
    const { work, finish } = running.ordered
    if ('points' in answer) {
      work.done = answer.points
      return
    }
    running = undefined
    finish(answer)
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
