import type { Database } from '../platform/database.ts'
import type { Pace } from '../travel/browser.ts'
import { endsOf } from './reach.ts'
import { NoStreets, orderStreets, type Work, waitFor } from './sources.ts'
import type { ReachFacts } from './store.ts'
import { type LoadedStreets, readStreetsLoaded } from './streets-store.ts'
import type { StreetReach } from './times/street-reach.ts'

/** What streets say of a way of going, or how far its computation is; without either, what was loaded is gone. */
export interface StreetsLook {
  streets: LoadedStreets
  found?: StreetReach
  /** While it is computed: how many points are done. */
  done?: number
}

/** Work in the thread on one state of the facts, by what was asked; what failed is not among it. */
const works = new WeakMap<ReachFacts, Map<string, Work<StreetReach>>>()

/** Looks over the loaded streets; undefined: none were loaded. What takes longer than `patience` goes on. */
export async function lookAtStreets(
  database: Database,
  reachFacts: ReachFacts,
  pace: Pace,
  patience: number,
): Promise<StreetsLook | undefined> {
  const streets = await readStreetsLoaded(database)
  if (!streets) return undefined
  const work = askStreets(reachFacts, pace, streets)
  if (patience > 0) work.hasten()
  const outcome = await waitFor(work.found, patience, NoStreets)
  if (outcome === 'late') return { streets, done: work.done }
  return outcome instanceof NoStreets ? { streets } : { streets, found: outcome }
}

function askStreets(
  reachFacts: ReachFacts,
  pace: Pace,
  { path, checksum }: LoadedStreets,
): Work<StreetReach> {
  const asked = works.get(reachFacts) ?? new Map<string, Work<StreetReach>>()
  works.set(reachFacts, asked)
  const key = `${checksum} ${pace.streets} ${pace.cmPerSecond}`
  const known = asked.get(key)
  if (known) return known
  // Of streets before these nobody asks any more.
  for (const [other, work] of asked)
    if (!other.startsWith(checksum)) {
      work.withdraw()
      asked.delete(other)
    }
  const { areas, points } = reachFacts
  const work = orderStreets({ path, checksum, areas: endsOf(areas), points: endsOf(points), pace })
  asked.set(key, work)
  work.found.catch(() => asked.delete(key))
  return work
}
