import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { type Profiles, prepareProfiles, type Question } from './profiles.ts'
import { openTimetable } from './timetable-file.ts'

/** A profile that stays: a row for each of `stops`, a column for each minute of the least travel seconds, −1 for none. */
export interface KeptProfile {
  stops: Int32Array
  seconds: Int32Array
}

export interface Threads {
  /**
   * The profile of each question, in their order, whichever thread found it. `tell`: how many are done. Rejects with the
   * signal's reason as soon as it is given up; what the threads were busy with is forgotten.
   */
  list: (
    questions: readonly Question[],
    wishes?: { tell?: (done: number) => void; signal?: AbortSignal },
  ) => Promise<KeptProfile[]>
  close: () => Promise<void>
}

interface Order {
  run: number
  row: number
  question: Question
}
type Answer = KeptProfile & { run: number; row: number }

/** Marks the data of our own threads: other threads may load this file too. */
const OURS = 'travel'
/** One that a thread works on, and one that waits, so that no thread waits for the post. */
const AT_ONCE = 2

/** Threads that answer questions about one timetable, whose columns they share (`timetable-file.ts`). */
export async function openThreads(file: SharedArrayBuffer, count: number): Promise<Threads> {
  const threads = await Promise.all(Array.from({ length: count }, () => startThread(file)))
  let runs = 0
  return {
    list: async (questions, { tell = () => undefined, signal } = {}) => {
      signal?.throwIfAborted()
      if (questions.length === 0) return []
      const run = runs++
      return new Promise((resolve, reject) => {
        const found = new Array<KeptProfile>(questions.length)
        let asked = 0
        let done = 0
        const askNext = (thread: Worker): void => {
          if (asked === questions.length) return
          thread.postMessage({ run, row: asked, question: questions[asked++]! } satisfies Order)
        }
        const end = (): void => {
          for (const thread of threads) thread.off('message', take).off('error', fail)
          signal?.removeEventListener('abort', giveUp)
        }
        function take(this: Worker, { run: of, row, stops, seconds }: Answer): void {
          if (of !== run) return
          found[row] = { stops, seconds }
          askNext(this)
          done++
          tell(done)
          if (done < questions.length) return
          end()
          resolve(found)
        }
        const fail = (error: unknown): void => {
          end()
          reject(error)
        }
        const giveUp = (): void => fail(signal!.reason)
        signal?.addEventListener('abort', giveUp)
        for (const thread of threads) thread.on('message', take).on('error', fail)
        for (let each = 0; each < AT_ONCE; each++) for (const thread of threads) askNext(thread)
      })
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()))
    },
  }
}

function startThread(file: SharedArrayBuffer): Promise<Worker> {
  // The built product has its workers beside its main file.
  const name = import.meta.url.endsWith('.ts') ? './worker.ts' : './travel-worker.js'
  const thread = new Worker(new URL(name, import.meta.url), { workerData: { [OURS]: file } })
  return new Promise((resolve, reject) => {
    thread.once('error', reject)
    thread.once('message', () => {
      thread.off('error', reject)
      resolve(thread)
    })
  })
}

function answer(profiles: Profiles, { run, row, question }: Order): void {
  const profile = profiles(question)
  const [stops, seconds] = [profile.stops.slice(), profile.listSeconds()]
  parentPort!.postMessage({ run, row, stops, seconds } satisfies Answer, [stops.buffer, seconds.buffer])
}

if (!isMainThread && workerData?.[OURS]) {
  const opened = openTimetable(workerData[OURS])
  if (!opened) throw new Error('A thread was given what is no timetable')
  const profiles = prepareProfiles(opened.timetable)
  parentPort!.on('message', (order: Order) => answer(profiles, order))
  parentPort!.postMessage('ready')
}
