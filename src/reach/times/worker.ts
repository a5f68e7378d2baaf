import { once } from 'node:events'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { openTimetable } from '../../travel/browser.ts'
import type { Part } from './first-stops.ts'
import { type Nation, openNation } from './nation.ts'
import type { Areas, Going, Place } from './places.ts'
import {
  findShare,
  findSurroundings,
  type Ground,
  joinGround,
  layOutWork,
  prepareTimetable,
  type Searchable,
  type Share,
  type Work,
} from './survey.ts'

/**
 * Threads that compute a country together with the one that asks, over one timetable whose columns all share. Who works with
 * squares or measures; the product has one thread for reach, beside the one that answers, and is not built with this.
 */
export interface Helpers {
  build: (areas: Areas, going: Going, places: readonly (Place | undefined)[]) => Promise<Nation>
  close: () => Promise<void>
}

/** Marks the data of our own threads: other threads may load this file too. */
const OURS = 'nation'

type Order = { work: Work; thread: number; threads: number } | { ground: Ground }

/** @param file as `writeTimetable` makes it; `count` of threads besides this one. */
export async function openHelpers(file: SharedArrayBuffer, count: number): Promise<Helpers> {
  const searchable = readSearchable(file)
  const threads = await Promise.all(
    Array.from({ length: count }, async () => {
      const thread = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { [OURS]: file } })
      await once(thread, 'message')
      return thread
    }),
  )
  /** What each says next; fails as soon as one of them does. */
  const hear = <Told>(): Promise<Told[]> =>
    Promise.all(threads.map(async (thread): Promise<Told> => (await once(thread, 'message'))[0]))
  const say = (order: (thread: number) => Order): void => {
    for (const [row, thread] of threads.entries()) thread.postMessage(order(row + 1))
  }
  return {
    build: async (areas, going, places) => {
      const work = layOutWork(areas, going, places)
      const parts = hear<Part>()
      say((thread) => ({ work, thread, threads: count + 1 }))
      const own = findSurroundings(searchable, work, 0, count + 1)
      const ground = joinGround(searchable, work, [own, ...(await parts)])
      const shares = hear<Share>()
      say(() => ({ ground }))
      const share = findShare(searchable, work, ground)
      return openNation(searchable, work, ground, [share, ...(await shares)])
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()))
    },
  }
}

function readSearchable(file: SharedArrayBuffer): Searchable {
  const opened = openTimetable(file)
  if (!opened) throw new Error('A thread was given what is no timetable')
  return prepareTimetable(opened.timetable)
}

/** What is handed over and not copied. */
function buffersOf({ bests, contributions }: Share): ArrayBuffer[] {
  const { nearest, within, withinBy, opening, openingBy, needs } = bests
  const columns = [nearest.point, nearest.seconds, within, withinBy, opening, openingBy, needs]
  for (const { contribution } of contributions)
    columns.push(contribution.journeys.stops, contribution.journeys.pairs)
  return [...new Set(columns.map(({ buffer }) => buffer as ArrayBuffer))]
}

if (!isMainThread && workerData?.[OURS]) {
  const searchable = readSearchable(workerData[OURS])
  let work: Work
  parentPort!.on('message', (order: Order) => {
    if ('work' in order) {
      work = order.work
      const part = findSurroundings(searchable, work, order.thread, order.threads)
      parentPort!.postMessage(part, [part.stop.buffer as ArrayBuffer, part.seconds.buffer as ArrayBuffer])
    } else {
      const share = findShare(searchable, work, order.ground)
      parentPort!.postMessage(share, buffersOf(share))
    }
  })
  parentPort!.postMessage('ready')
}
