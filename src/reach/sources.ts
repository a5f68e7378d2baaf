import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { ReachAreas } from '../areas/browser.ts'
import { type Finding, type StreetReport, UnsoundJourney } from '../travel/browser.ts'
import { Queue } from './queue.ts'
import type { Explanation } from './times/explain.ts'
import type { StreetReach } from './times/street-reach.ts'
import type { TransitReach } from './times/transit.ts'
import type { AreaOrder, ExtractWrong, Order, StreetOrder, ThreadAnswer, TransitOrder } from './worker.ts'

/** Why what lies beside the database cannot be opened. */
export class CannotRead extends Error {
  readonly findings: readonly Finding[]
  constructor(findings: readonly Finding[]) {
    super('What was loaded cannot be read.')
    this.findings = findings
  }
}

/** Why an extract of OpenStreetMap cannot be used; without a reason it is not there. */
export class NoStreets extends Error {
  readonly wrong: ExtractWrong
  constructor(wrong: ExtractWrong) {
    super('The streets cannot be read.')
    this.wrong = wrong
  }
}

/** Nobody waits for it any more since what it was asked of has changed, or too much else waits: whoever asks comes again. */
export class Withdrawn extends Error {}

/** What was found; the known reason when there is nothing; *late* when it takes longer than so many milliseconds. */
export const waitFor = <Found, Known extends Error>(
  found: Promise<Found>,
  patience: number,
  KnownReason: new (...told: never[]) => Known,
): Promise<Found | Known | 'late'> =>
  Promise.race([
    found.catch((error: unknown) => {
      if (error instanceof KnownReason) return error
      if (error instanceof Withdrawn) return 'late' as const
      throw error
    }),
    wait(patience, 'late' as const, { ref: false }),
  ])

/** Work that goes on in a thread, or waits for it. */
export interface Work<Found> {
  /** How many points are done. */
  done: number
  found: Promise<Found>
  /** Somebody waits for it: it comes before what is only prepared. */
  hasten: () => void
  /** It is not begun any more. What goes on in the thread is finished. */
  withdraw: () => void
}
export type TransitWork<Found = TransitReach> = Work<Found>

interface Ordered {
  order: Order
  tell: (points: number) => void
  finish: (found: never) => void
  fail: (error: Error) => void
}

/** Two weeks of every part of the day, a second or so each; beyond that somebody is only asking to ask. */
const MOST_WAITING = 42

/** A thread that does one order at a time, begun when the first comes. */
class Thread {
  #worker: Worker | undefined
  readonly #queue = new Queue<Ordered>(MOST_WAITING)
  #running: { id: number; ordered: Ordered } | undefined
  #orders = 0

  order<Found>(order: Order): Work<Found> {
    const { promise, resolve, reject } = Promise.withResolvers<Found>()
    const work: Work<Found> = {
      done: 0,
      found: promise,
      hasten: () => this.#queue.hasten(ordered),
      withdraw: () => {
        if (this.#queue.remove(ordered)) reject(new Withdrawn())
      },
    }
    const tell = (points: number): void => {
      work.done = points
    }
    const ordered: Ordered = { order, tell, finish: resolve, fail: reject }
    // Whoever asks may look away before it fails.
    promise.catch(() => {})
    this.#queue.add(ordered)?.fail(new Withdrawn())
    this.#runNext()
    return work
  }

  #runNext(): void {
    if (this.#running) return
    const ordered = this.#queue.take()
    if (!ordered) {
      // Nobody waits for a thread that has nothing to do.
      this.#worker?.unref()
      return
    }
    const id = ++this.#orders
    this.#running = { id, ordered }
    this.#worker ??= this.#start()
    this.#worker.ref()
    this.#worker.postMessage({ id, order: ordered.order })
  }

  #start(): Worker {
    const started = new Worker(threadFile())
    started.on('message', (answer: ThreadAnswer) => {
      if (this.#running?.id !== answer.id) return
      const { tell, finish, fail } = this.#running.ordered
      if ('points' in answer) return tell(answer.points)
      this.#running = undefined
      if ('found' in answer) finish(answer.found as never)
      else fail(errorIn(answer))
      this.#runNext()
    })
    const gone = (error: Error): void => {
      if (this.#worker !== started) return
      this.#worker = undefined
      this.#running?.ordered.fail(error)
      this.#running = undefined
      this.#runNext()
    }
    started.once('error', gone).once('exit', () => gone(new Error('the thread stopped')))
    return started
  }
}

function errorIn(answer: Exclude<ThreadAnswer, { points: number } | { found: unknown }>): Error {
  if ('wrong' in answer) return new CannotRead(answer.wrong)
  if ('noStreets' in answer) return new NoStreets(answer.noStreets)
  return 'unsound' in answer ? new UnsoundJourney(answer.unsound) : new Error(answer.failed)
}

/** What takes long by timetable does not keep waiting who goes on foot or by bike. */
const byTimetable = new Thread()
const byOwnStrength = new Thread()

/** Has reach by public transport computed. */
export const orderTransit = (order: Omit<TransitOrder, 'work'>): TransitWork =>
  byTimetable.order<TransitReach>({ work: 'reach', ...order })

/** Has it told in the same thread how people get from one area to one point; rejects with `UnsoundJourney` too. */
export const orderExplanation = (order: Omit<TransitOrder, 'work'>): TransitWork<Explanation> =>
  byTimetable.order<Explanation>({ work: 'explanation', ...order })

/** Has kept areas listed as reach is told of them. */
export const orderAreas = (order: Omit<AreaOrder, 'work'>): Work<ReachAreas> =>
  byOwnStrength.order<ReachAreas>({ work: 'areas', ...order })

/** Has an extract of OpenStreetMap read and kept ready; rejects with `NoStreets`. */
export const orderExtract = (path: string): Work<StreetReport> =>
  byOwnStrength.order<StreetReport>({ work: 'extract', path })

/** Has ways over streets computed; rejects with `NoStreets`. */
export const orderStreets = (order: Omit<StreetOrder, 'work'>): Work<StreetReach> =>
  byOwnStrength.order<StreetReach>({ work: 'streets', ...order })

/** Beside this file in the source, beside the bundle once built. */
const threadFile = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './reach-thread.js', import.meta.url)
