import { setTimeout as wait } from 'node:timers/promises'
import { dayOf } from '../design/numbers.ts'
import type { Platform } from '../platform/platform.ts'
import type { Finding } from '../travel/browser.ts'
import { norms, UNKNOWN_WAY } from './bands.ts'
import type { ReachChoices } from './choices.ts'
import { departAt, LEAST_STAY, openness } from './opening.ts'
import { endsOf, pacesOf, type Reach, toldReach, unknownReach } from './reach.ts'
import { chooseServiceDay, findBeginning } from './service-day.ts'
import { CannotRead, orderTransit, type TransitWork } from './sources.ts'
import { chooseDay, listDoors, type ReachFacts } from './store.ts'
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
}

/** Work in the thread by what it was asked; of the newest states of the facts, and not of what failed. */
const MOST_KEPT = 60
const works = new WeakMap<ReachFacts, Map<string, TransitWork>>()

/** Looks; what takes longer than `patience` milliseconds is told as being computed, and goes on. */
export async function lookAtTransit(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  reachFacts: ReachFacts,
  choices: ReachChoices,
  patience: number,
): Promise<TransitReachLook> {
  const { areas } = reachFacts
  const unknown = {
    reach: unknownReach(areas.length),
    opening: new Uint8Array(areas.length).fill(openness.indexOf('unknown')),
  }
  const timetable = await readTimetableLoaded(database)
  if (!timetable) return unknown
  const day = chooseServiceDay(timetable.report.tripsOnDays, choices.dag, dayOf(now()))
  if (!day) return { ...unknown, transit: { timetable, day } }

  const work = askTransit(reachFacts, choices, timetable, day, now())
  const outcome = await Promise.race([
    work.reach.catch((error: unknown) => {
      if (error instanceof CannotRead) return error
      throw error
    }),
    wait(patience, 'late' as const, { ref: false }),
  ])
  if (outcome === 'late') return { ...unknown, transit: { timetable, day, done: work.done } }
  if (outcome instanceof CannotRead)
    return { ...unknown, transit: { timetable, day, wrong: outcome.findings } }
  const told = isPartial(timetable) && new Set(timetable.report.municipalities)
  const isTold = (area: number) => !told || told.has(areas[area]!.municipality)
  const reach = toldReach(outcome, isTold, reachFacts.points.length > 0)
  const norm = norms.indexOf(choices.norm)
  return {
    reach,
    opening: Uint8Array.from(areas, (_, row) =>
      reach.seconds[row] === UNKNOWN_WAY
        ? openness.indexOf('unknown')
        : outcome.opening[row * norms.length + norm]!,
    ),
    transit: { timetable, day },
  }
}

function askTransit(
  reachFacts: ReachFacts,
  choices: ReachChoices,
  timetable: LoadedTimetable,
  day: string,
  now: Temporal.Instant,
): TransitWork {
  const { areas, points } = reachFacts
  const { onFoot, toFirstStop } = pacesOf(choices)
  const beginning = findBeginning(chooseDay(now, choices.dag))
  const key = [
    timetable.checksum,
    day,
    choices.dagdeel,
    beginning,
    onFoot.cmPerSecond,
    toFirstStop.cmPerSecond,
  ].join(' ')
  const asked = works.get(reachFacts) ?? new Map()
  works.set(reachFacts, asked)
  const known = asked.get(key)
  if (known) return known
  const work = orderTransit({
    path: timetable.path,
    checksum: timetable.checksum,
    day,
    question: {
      areas: endsOf(areas),
      points: endsOf(points),
      doors: listDoors(reachFacts, now).map((door) => door?.open.map((minute) => (minute - beginning) * 60)),
      onFoot: onFoot.cmPerSecond,
      toFirstStop: toFirstStop.cmPerSecond,
      from: departAt[choices.dagdeel] * 60,
      stay: LEAST_STAY * 60,
    },
  })
  asked.set(key, work)
  if (asked.size > MOST_KEPT) asked.delete(asked.keys().next().value!)
  // What failed is asked again by the next, after whoever waits was told.
  work.reach.catch(() => asked.delete(key))
  return work
}
