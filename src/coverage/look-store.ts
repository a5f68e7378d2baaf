import { keepNewest } from '../platform/keep-newest.ts'
import type { Platform } from '../platform/platform.ts'
import type { ReachChoices } from './reach/choices.ts'
import { departAt, findArrival, findOpenness } from './reach/opening.ts'
import { findReachByCrowFly, findWaysWithin, paceOf, type Reach } from './reach/reach.ts'
import { findDoors, type ReachFacts, readReachFacts } from './reach-store.ts'
import { lookAtTransit, type TransitReachLook } from './transit-store.ts'
import type { Pace } from './travel/mobility.ts'

/** Every way of going, at every time, for some registers. */
const MOST_KEPT = 60
const kept = keepNewest<Reach>(MOST_KEPT)
const keptOpenness = keepNewest<Uint8Array>(MOST_KEPT)

/** Who reaches what by their own strength; computed once for each state of the facts and each way of going. */
const findOwnReach = (reachFacts: ReachFacts, pace: Pace): Promise<Reach> =>
  kept(reachFacts, String(pace.cmPerSecond), async () =>
    findReachByCrowFly(reachFacts.areas, reachFacts.points, pace),
  )

/** Of each area whether its people find a door open at the chosen time, on the next such day: rows in `openness`. */
function findOwnOpening(
  reachFacts: ReachFacts,
  choices: ReachChoices,
  now: Temporal.Instant,
): Promise<Uint8Array> {
  const { areas, points } = reachFacts
  const pace = paceOf(choices)
  const { midnight, times } = findDoors(reachFacts, choices, now)
  const from = midnight + departAt[choices.dagdeel]
  return keptOpenness(reachFacts, `${pace.cmPerSecond} ${choices.norm} ${from}`, async () =>
    findOpenness(areas.length, findWaysWithin(areas, points, pace, choices.norm), (point, seconds) =>
      findArrival(times[point], from, seconds),
    ),
  )
}

/** What is known of one choice. */
export interface ReachLook extends TransitReachLook {
  reachFacts: ReachFacts
  choices: ReachChoices
}

/** How long a page waits for what is computed elsewhere before it says so instead; milliseconds. */
const SOON = 150
/** A file has nobody to tell that it is being computed: it waits, a minute or two for the whole country. */
export const UNTIL_DONE = 300_000

/** Looks at what one choice gives; what takes longer than `patience` milliseconds is told as being computed, and goes on. */
export async function lookAtReach(
  platform: Pick<Platform, 'database' | 'now'>,
  choices: ReachChoices,
  patience = SOON,
): Promise<ReachLook> {
  const reachFacts = await readReachFacts(platform.database)
  if (choices.vervoer === 'ov')
    return { reachFacts, choices, ...(await lookAtTransit(platform, reachFacts, choices, patience)) }
  return {
    reachFacts,
    choices,
    reach: await findOwnReach(reachFacts, paceOf(choices)),
    opening: await findOwnOpening(reachFacts, choices, platform.now()),
  }
}
