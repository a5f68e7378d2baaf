import { parentPort } from 'node:worker_threads'
import { listReachAreas, type Municipality, type ReachAreas } from '../areas/browser.ts'
import { neighboursOf, openKeptAreas } from '../areas/index.ts'
import {
  type Finding,
  type OsmWrong,
  type Pace,
  prepareStreets,
  type StreetReport,
  type Streets,
  type Timetable,
  type TimetableWords,
  UnsoundJourney,
} from '../travel/browser.ts'
import { openDay, openExtract } from '../travel/index.ts'
import { type Explanation, explainTransit } from './times/explain.ts'
import type { Ends } from './times/nearest.ts'
import { findReachByStreets, type StreetReach } from './times/street-reach.ts'
import { findReachByTransit, type TransitQuestion, type TransitReach } from './times/transit.ts'

/** One day of a feed, and a question about it. */
export interface TransitOrder {
  /** Reach of all areas, or all that there is to tell of one area and one point. */
  work: 'reach' | 'explanation'
  /** A zip or a folder, and what tells this feed from another. */
  path: string
  checksum: string
  /** The service day, `2026-07-21`. */
  day: string
  question: TransitQuestion
}

/** Areas that are kept in a file, to be listed as reach is told of them. */
export interface AreaOrder {
  work: 'areas'
  path: string
  municipalities: readonly Municipality[]
}

/** An extract of OpenStreetMap, to be read and kept ready. */
export interface ExtractOrder {
  work: 'extract'
  path: string
}

/** Ways over the streets of an extract. */
export interface StreetOrder {
  work: 'streets'
  path: string
  /** What tells this extract from another. */
  checksum: string
  areas: Ends
  points: Ends
  pace: Pace
}

export type Order = TransitOrder | AreaOrder | ExtractOrder | StreetOrder
/** Why an extract cannot be used; undefined: it is not there. */
export type ExtractWrong = OsmWrong['wrong'] | undefined
type Outcome =
  | { found: TransitReach | Explanation | ReachAreas | StreetReport | StreetReach }
  | { wrong: readonly Finding[] }
  | { noStreets: ExtractWrong }
type Failure = { unsound: readonly string[] } | { failed: string }
export type ThreadAnswer = { id: number } & ({ points: number } | Outcome | Failure)

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

type Tell = (points: number) => void

async function findTransit(order: TransitOrder, tell: Tell): Promise<Outcome> {
  const day = await findDay(order)
  if ('wrong' in day) return day
  return order.work === 'reach'
    ? { found: findReachByTransit(day.timetable, order.question, tell) }
    : { found: explainTransit(day.timetable, day.readWords(), order.question) }
}

async function listAreas({ path, municipalities }: AreaOrder): Promise<Outcome> {
  const areas = await openKeptAreas(path)
  const known = new Map(municipalities.map((each) => [each.code, each]))
  // Gone, of another version, or of municipalities that are no more: it has to be loaded again.
  if (!areas?.municipalities.every((code) => known.has(code))) return { wrong: [] }
  return { found: listReachAreas(areas, known, neighboursOf(areas)) }
}

/** The streets that were asked for last. */
let streets: { checksum: string; ready: Streets } | undefined

async function readExtract({ path }: ExtractOrder): Promise<Outcome> {
  const graph = await openExtract(path)
  return !graph || 'wrong' in graph ? { noStreets: graph?.wrong } : { found: graph.report }
}

async function findByStreets(order: StreetOrder, tell: Tell): Promise<Outcome> {
  if (streets?.checksum !== order.checksum) {
    // Two of a whole country would not fit.
    streets = undefined
    const graph = await openExtract(order.path)
    if (!graph || 'wrong' in graph) return { noStreets: graph?.wrong }
    streets = { checksum: order.checksum, ready: prepareStreets(graph) }
  }
  return { found: findReachByStreets(order.areas, order.points, order.pace, streets.ready, tell) }
}

function workOn(order: Order, tell: Tell): Promise<Outcome> {
  switch (order.work) {
    case 'areas':
      return listAreas(order)
    case 'extract':
      return readExtract(order)
    case 'streets':
      return findByStreets(order, tell)
    default:
      return findTransit(order, tell)
  }
}

/** One after the other, so that a day is not read twice at the same time. */
let last: Promise<void> = Promise.resolve()
parentPort!.on('message', ({ id, order }: { id: number; order: Order }) => {
  const answer = (told: { points: number } | Outcome | Failure): void =>
    parentPort!.postMessage({ id, ...told } satisfies ThreadAnswer)
  last = last.then(async () => {
    try {
      const tell: Tell = (points) => answer({ points })
      answer(await workOn(order, tell))
    } catch (error) {
      if (error instanceof UnsoundJourney) answer({ unsound: error.faults })
      else answer({ failed: error instanceof Error ? error.message : String(error) })
    }
  })
})
