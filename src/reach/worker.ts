import { parentPort } from 'node:worker_threads'
import { type Finding, type Timetable, type TimetableWords, UnsoundJourney } from '../travel/browser.ts'
import { openDay } from '../travel/index.ts'
import { type Explanation, explainTransit } from './explain.ts'
import { findReachByTransit, type TransitQuestion, type TransitReach } from './transit.ts'

/** What the thread is asked: one day of a feed, and a question about it. */
export interface TransitOrder {
  id: number
  /** A zip or a folder, and what tells this feed from another. */
  path: string
  checksum: string
  /** The service day, `2026-07-21`. */
  day: string
  question: TransitQuestion
  /** Reach of all areas, or all that there is to tell of one area and one point. */
  wish: 'reach' | 'explanation'
}
export type TransitAnswer = { id: number } & (
  | { points: number }
  | { reach: TransitReach }
  | { explanation: Explanation }
  | { wrong: readonly Finding[] }
  | { unsound: readonly string[] }
  | { failed: string }
)

/**
 * Metres between stops where one changes on foot, as the crow flies, and seconds between two platforms of one station: what
 * planners of journeys usually take where a feed says nothing.
 */
const FOOTPATH_METRES = 500
const WITHIN_STATION = 120

/** A week of the whole country would be too much; a few days are asked for one after the other. */
const MOST_DAYS = 3
interface Day {
  timetable: Timetable
  readWords: () => TimetableWords
}
const kept = new Map<string, Day>()

async function findDay({ path, checksum, day }: TransitOrder): Promise<Day | { wrong: readonly Finding[] }> {
  const key = `${checksum} ${day}`
  const known = kept.get(key)
  if (known) return known
  const asked = { day, footpathMetres: FOOTPATH_METRES, withinStationSeconds: WITHIN_STATION }
  const read = await openDay(path, asked)
  if ('wrong' in read) return read
  kept.set(key, read)
  if (kept.size > MOST_DAYS) kept.delete(kept.keys().next().value!)
  return read
}

const answer = (told: TransitAnswer): void => parentPort!.postMessage(told)

/** One after the other, so that a day is not read twice at the same time. */
let last: Promise<void> = Promise.resolve()
parentPort!.on('message', (order: TransitOrder) => {
  last = last.then(() => work(order))
})

async function work(order: TransitOrder): Promise<void> {
  const { id } = order
  try {
    const found = await findDay(order)
    if ('wrong' in found) return answer({ id, wrong: found.wrong })
    const tell = (points: number): void => answer({ id, points })
    if (order.wish === 'reach')
      answer({ id, reach: findReachByTransit(found.timetable, order.question, tell) })
    else answer({ id, explanation: explainTransit(found.timetable, found.readWords(), order.question) })
  } catch (error) {
    if (error instanceof UnsoundJourney) answer({ id, unsound: error.faults })
    else answer({ id, failed: error instanceof Error ? error.message : String(error) })
  }
}
