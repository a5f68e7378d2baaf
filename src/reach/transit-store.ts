import type { ReachArea } from '../areas/browser.ts'
import { dayOf } from '../design/numbers.ts'
import type { Database } from '../platform/database.ts'
import type { Platform } from '../platform/platform.ts'
import type { Finding } from '../travel/browser.ts'
import type { ReachChoices } from './choices.ts'
import type { Reach } from './findings/reach.ts'
import type { ReachPoint } from './points.ts'
import { endsOf, pacesOf, toldReach, unknownReach } from './reach.ts'
import { chooseServiceDay, findBeginning, toSeconds } from './service-day.ts'
import { CannotRead, orderTransit, type TransitWork, Withdrawn, waitFor } from './sources.ts'
import { chooseDay, listDoors, type ReachFacts } from './store.ts'
import { isWithin, norms, UNKNOWN_WAY } from './times/bands.ts'
import { departAt, LEAST_STAY, openness } from './times/opening.ts'
import { type Pairs, pairsIn } from './times/pairs.ts'
import type { TransitQuestion, TransitReach } from './times/transit.ts'
import { type LoadedTimetable, readTimetableLoaded } from './timetable-store.ts'

/** What a timetable says of a choice, or how far its computation is. */
export interface TransitLook {
  timetable: LoadedTimetable
  /** The service day; undefined: the timetable has no such day of the week. */
  day: string | undefined
  /** While it is computed: how many points are done. */
  done?: number
  /** When its day cannot be opened, why. */
  wrong?: readonly Finding[]
}

/** Whether a timetable tells anything of what was asked. */
export const hasAnswer = (transit: TransitLook | undefined): boolean =>
  transit?.day !== undefined && transit.done === undefined && !transit.wrong

/** A timetable of some operators: of the municipalities that it does not tell of, nothing is known. */
export const isPartial = ({ report }: LoadedTimetable): boolean =>
  report.findings.some(({ reason }) => reason === 'partial')

/** Reach by public transport: unknown everywhere while it is computed, and where there is no timetable for it. */
export interface TransitReachLook {
  reach: Reach
  /** Rows in `openness`. */
  opening: Uint8Array
  /** Only when a timetable was loaded. */
  transit?: TransitLook
  /** Only when it tells anything: which areas and points are within the highest norm of each other. */
  pairs?: Pairs
  /** Whether of an area that is not within the norm anything is known; undefined: of all. */
  tellsBeyond?: (area: number) => boolean
}

/** The work of one world on one kind of areas: on the newest state of its facts, by what was asked. */
interface Works {
  reachFacts: ReachFacts
  /** What was used longest ago comes first. */
  asked: Map<string, Asked>
}
interface Asked {
  work: TransitWork
  isDone: boolean
  failedAt?: Temporal.Instant
}
const works = new WeakMap<Database, Map<string | undefined, Works>>()

/** Looks; what takes longer than `patience` milliseconds is told as being computed, and goes on. */
export const lookAtTransit = async (
  platform: Pick<Platform, 'database' | 'now'>,
  reachFacts: ReachFacts,
  choices: ReachChoices,
  patience: number,
): Promise<TransitReachLook> =>
  lookAtTimetable(platform, reachFacts, choices, await readTimetableLoaded(platform.database), patience)

/** The same with another timetable than the loaded one. */
export async function lookAtTimetable(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  reachFacts: ReachFacts,
  choices: ReachChoices,
  timetable: LoadedTimetable | undefined,
  patience: number,
): Promise<TransitReachLook> {
  const { areas } = reachFacts
  const unknown = {
    reach: unknownReach(areas.length),
    opening: new Uint8Array(areas.length).fill(openness.indexOf('unknown')),
  }
  if (!timetable) return unknown
  const day = chooseServiceDay(timetable.report.tripsOnDays, choices.dag, dayOf(now()))
  if (!day) return { ...unknown, transit: { timetable, day } }

  const work = askTransit(database, reachFacts, choices, timetable, day, now)
  if (patience > 0) work.hasten()
  const outcome = await waitFor(work.found, patience, CannotRead)
  if (outcome === 'late') return { ...unknown, transit: { timetable, day, done: work.done } }
  if (outcome instanceof CannotRead)
    return { ...unknown, transit: { timetable, day, wrong: outcome.findings } }
  return { ...tellReach(outcome, timetable, reachFacts, choices), transit: { timetable, day } }
}

/** Reach as far as a timetable tells of it. */
export function tellReach(
  found: TransitReach,
  timetable: LoadedTimetable,
  { areas, points }: { areas: readonly ReachArea[]; points: readonly ReachPoint[] },
  { norm, terug }: Pick<ReachChoices, 'norm' | 'terug'>,
): Omit<TransitReachLook, 'transit'> {
  const { municipalities } = timetable.report
  const told = municipalities && new Set(municipalities)
  // A part of all timetables tells who gets there, but not who does not: something else may run. A whole one tells of both.
  const tellsBeyond = (area: number) =>
    !isPartial(timetable) && (!told || told.has(areas[area]!.municipality))
  const isTold = (area: number) => tellsBeyond(area) || isWithin(found.seconds[area]!, norm) === true
  const reach = { ...toldReach(found, isTold, points.length > 0), isReturn: terug === 'ja' }
  return {
    reach,
    opening: Uint8Array.from(areas, (_, row) =>
      reach.seconds[row] === UNKNOWN_WAY
        ? openness.indexOf('unknown')
        : found.opening[row * norms.length + norms.indexOf(norm)]!,
    ),
    pairs: pairsIn(found.pairs, isTold),
    tellsBeyond,
  }
}

function askTransit(
  database: Database,
  reachFacts: ReachFacts,
  choices: ReachChoices,
  timetable: LoadedTimetable,
  day: string,
  now: Platform['now'],
): TransitWork {
  const key = `${timetable.checksum} ${day} ${keyOf(choices, now())}`
  const asked = findAsked(database, reachFacts)
  const known = asked.get(key)
  asked.delete(key)
  if (known && !(known.failedAt && Temporal.Instant.compare(known.failedAt.add(TRY_AGAIN), now()) <= 0)) {
    asked.set(key, known)
    return known.work
  }
  const work = orderTransit({
    path: timetable.path,
    checksum: timetable.checksum,
    day,
    question: questionOf(reachFacts, choices, now()),
  })
  const entry: Asked = { work, isDone: false }
  asked.set(key, entry)
  work.found.then(
    () => {
      entry.isDone = true
      forgetOldest(asked, mostKept(reachFacts.areas.length))
    },
    (error: unknown) => {
      entry.isDone = true
      if (error instanceof Withdrawn) asked.delete(key)
      else entry.failedAt = now()
    },
  )
  return work
}

/** What somebody waits for, or what is being computed, is never thrown away for what others ask. */
function forgetOldest(asked: Works['asked'], most: number): void {
  const done = [...asked].filter(([, { isDone }]) => isDone)
  for (const [key] of done.slice(0, Math.max(0, done.length - most))) asked.delete(key)
}

/** The question of one choice: all areas, all points, and the doors on the next such day. */
export function questionOf(
  reachFacts: ReachFacts,
  choices: ReachChoices,
  now: Temporal.Instant,
): TransitQuestion {
  const { onFoot, toFirstStop } = pacesOf(choices)
  const beginning = findBeginning(chooseDay(now, choices.dag))
  return {
    areas: endsOf(reachFacts.areas),
    points: endsOf(reachFacts.points),
    doors: listDoors(reachFacts, now).map((door) => door && toSeconds(door, beginning)),
    onFoot: onFoot.cmPerSecond,
    toFirstStop: toFirstStop.cmPerSecond,
    from: departAt[choices.dagdeel] * 60,
    stay: LEAST_STAY * 60,
    mayWait: choices.wachten === 'ja',
    isReturn: choices.terug === 'ja',
  }
}

/** What that question depends on, besides the timetable and the facts. */
export function keyOf(choices: ReachChoices, now: Temporal.Instant): string {
  const { onFoot, toFirstStop } = pacesOf(choices)
  const { dag, dagdeel, wachten, terug } = choices
  const beginning = findBeginning(chooseDay(now, dag))
  return [dagdeel, beginning, onFoot.cmPerSecond, toFirstStop.cmPerSecond, wachten, terug].join(' ')
}

/** What failed is not tried again at every look of everybody who waits. */
const TRY_AGAIN = { minutes: 1 }
/** Of some world, and of what it takes for one area. */
const KEPT_BYTES = 64e6
const BYTES_OF_AREA = 120

/** A whole week in every profile of postcode areas; a few choices of very many small ones. */
export const mostKept = (areas: number): number =>
  Math.min(200, Math.max(3, Math.floor(KEPT_BYTES / (areas * BYTES_OF_AREA))))

/** What was asked of the facts as they stand; what still waits for those before is not computed any more. */
function findAsked(database: Database, reachFacts: ReachFacts): Works['asked'] {
  const ofWorld = works.get(database) ?? new Map<string | undefined, Works>()
  works.set(database, ofWorld)
  const known = ofWorld.get(reachFacts.loaded?.kind)
  if (known?.reachFacts === reachFacts) return known.asked
  for (const { work } of known?.asked.values() ?? []) work.withdraw()
  const asked: Works['asked'] = new Map()
  ofWorld.set(reachFacts.loaded?.kind, { reachFacts, asked })
  return asked
}
