import { publishedAssumptions, readMap } from '../coverage/index.ts'
import { keepNewest } from '../platform/keep-newest.ts'
import type { Platform } from '../platform/platform.ts'
import type { Pace, Ways } from '../travel/browser.ts'
import { dayparts, days, type ReachChoices, singleModesOf, toReachQuery, usualChoices } from './choices.ts'
import { findBest } from './findings/best.ts'
import { findRoom, type RoomByArea } from './findings/capacity.ts'
import { listClosings, mergeClosings } from './findings/closing.ts'
import type { Closings } from './findings/closings.ts'
import type { Reach } from './findings/reach.ts'
import { findReachByCrowFly, findWaysWithin, paceOf, unknownReach } from './reach.ts'
import { findBeginning } from './service-day.ts'
import { chooseDay, listDoors, listOffered, type ReachFacts, readReachFacts } from './store.ts'
import { isWithin, UNKNOWN_WAY } from './times/bands.ts'
import type { SingleMode } from './times/modes.ts'
import { firstOf } from './times/nearest.ts'
import { departAt, findArrival, findOpenness, openness } from './times/opening.ts'
import { type Pairs, pairsOfWays, soonestOf } from './times/pairs.ts'
import { waysWithin } from './times/street-reach.ts'
import { hasAnswer, lookAtTransit, type TransitReachLook } from './transit-store.ts'
import { lookAtStreets, type StreetsLook } from './ways-store.ts'

/** Every way of going, at every time, for some registers. */
const MOST_KEPT = 60
const kept = keepNewest<Reach>(MOST_KEPT)
const keptWays = keepNewest<Ways>(MOST_KEPT)
/** A dozen choices; what nobody knows yet is asked again. */
const keptRoom = keepNewest<RoomByArea | undefined>(12, (room) => room !== undefined)
/** A whole week of a dozen choices. */
const keptOpenness = keepNewest<Uint8Array>(12 * days.length * dayparts.length)

/** Who reaches what by their own strength; computed once for each state of the facts and each way of going. */
const findOwnReach = (reachFacts: ReachFacts, pace: Pace): Promise<Reach> =>
  kept(reachFacts, String(pace.cmPerSecond), async () =>
    findReachByCrowFly(reachFacts.areas, reachFacts.points, pace),
  )

/** Every area within the norm of each point, by one's own strength. */
function findOwnWays(
  reachFacts: ReachFacts,
  choices: ReachChoices,
  streets: StreetsLook | undefined,
): Promise<Ways> {
  const { areas, points } = reachFacts
  const pace = paceOf(choices)
  return keptWays(reachFacts, `${madeWith(streets)} ${pace.cmPerSecond} ${choices.norm}`, async () =>
    streets?.found
      ? waysWithin(streets.found.ways, choices.norm * 60)
      : findWaysWithin(areas, points, pace, choices.norm),
  )
}

/** What tells one extract from another; empty where none is used. */
const madeWith = (streets: StreetsLook | undefined): string =>
  streets?.found ? streets.streets.checksum : ''

/** Where streets were loaded over those, and otherwise as the crow flies. */
async function lookByOwnStrength(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  reachFacts: ReachFacts,
  choices: ReachChoices,
  patience: number,
): Promise<Omit<ReachLook, 'reachFacts' | 'choices'>> {
  const { areas, points } = reachFacts
  const streets = await lookAtStreets(database, reachFacts, paceOf(choices), patience)
  if (streets?.done !== undefined) {
    const opening = new Uint8Array(areas.length).fill(openness.indexOf('unknown'))
    return { reach: unknownReach(areas.length), opening, streets }
  }
  const found = streets?.found
  const reach = found
    ? {
        ...{ nearest: found.nearest, seconds: firstOf(found.nearest) },
        ...{ hasPoints: points.length > 0, overStreets: found.overStreets },
      }
    : await findOwnReach(reachFacts, paceOf(choices))
  const opening = await findOwnOpening(reachFacts, choices, now(), streets)
  return { reach, opening, ...(streets && { streets }) }
}

/** Of each area whether its people find a door open at the chosen time, on the next such day: rows in `openness`. */
function findOwnOpening(
  reachFacts: ReachFacts,
  choices: ReachChoices,
  now: Temporal.Instant,
  streets: StreetsLook | undefined,
): Promise<Uint8Array> {
  const from = findBeginning(chooseDay(now, choices.dag)) + departAt[choices.dagdeel]
  const key = [madeWith(streets), paceOf(choices).cmPerSecond, choices.norm, from, choices.wachten].join(' ')
  return keptOpenness(reachFacts, key, async () => {
    const ways = await findOwnWays(reachFacts, choices, streets)
    const times = listDoors(reachFacts, now)
    return findOpenness(reachFacts.areas.length, ways, (point, seconds) =>
      findArrival(times[point], { from, seconds, mayWait: choices.wachten === 'ja', norm: choices.norm }),
    )
  })
}

/** What is known of one choice. */
export interface ReachLook extends TransitReachLook {
  reachFacts: ReachFacts
  choices: ReachChoices
  /** Only of a way by one's own strength, and when streets were loaded. */
  streets?: StreetsLook
}

/** Whether what was asked is still being computed. */
export const isBeingComputed = ({ transit, streets }: Pick<ReachLook, 'transit' | 'streets'>): boolean =>
  transit?.done !== undefined || streets?.done !== undefined

/** How long a page waits for what is computed elsewhere before it says so instead; milliseconds. */
export const SOON = 150
/** A file has nobody to tell that it is being computed: it waits, a minute or two for the whole country. */
export const UNTIL_DONE = 300_000

/** Looks at what one choice gives; what takes longer than `patience` milliseconds is told as being computed, and goes on. */
export async function lookAtReach(
  platform: Pick<Platform, 'database' | 'now'>,
  choices: ReachChoices,
  patience = SOON,
): Promise<ReachLook> {
  if (choices.vervoer === 'beste') return lookAtBest(platform, choices, patience)
  const reachFacts = await readReachFacts(platform.database, choices.gebieden)
  if (choices.vervoer === 'ov')
    return { reachFacts, choices, ...(await lookAtTransit(platform, reachFacts, choices, patience)) }
  return { reachFacts, choices, ...(await lookByOwnStrength(platform, reachFacts, choices, patience)) }
}

/**
 * The fastest of the ways that somebody goes. What a timetable does not say is left out, and `transit` tells why; without one
 * it is the fastest by one's own strength, which a page has to say.
 */
async function lookAtBest(
  platform: Pick<Platform, 'database' | 'now'>,
  choices: ReachChoices,
  patience: number,
): Promise<ReachLook> {
  const looks = await lookAtEach(platform, choices, patience)
  const { transit } = looks.at(-1)!
  const known = looks.filter(({ choices: { vervoer } }) => vervoer !== 'ov' || hasAnswer(transit))
  const own = looks.filter(({ choices: { vervoer } }) => vervoer !== 'ov')
  const { streets } = own.find(isBeingComputed) ?? own[0] ?? {}
  return {
    reachFacts: looks[0]!.reachFacts,
    choices,
    ...findBest(
      known.map(({ choices: { vervoer }, ...look }) => ({ mode: vervoer, ...look })),
      choices.norm,
    ),
    ...(transit && { transit }),
    ...(streets && { streets }),
  }
}

/** Each way that somebody goes by itself, public transport last. */
const lookAtEach = (
  platform: Pick<Platform, 'database' | 'now'>,
  choices: ReachChoices,
  patience: number,
): Promise<(ReachLook & { choices: { vervoer: SingleMode } })[]> =>
  Promise.all(
    singleModesOf(choices).map(async (vervoer) => {
      const look = await lookAtReach(platform, { ...choices, vervoer }, patience)
      return { ...look, choices: { ...choices, vervoer } }
    }),
  )

/** What is left without each of the points, by the way that was chosen. */
export async function lookAtClosings(
  platform: Pick<Platform, 'database' | 'now'>,
  look: ReachLook,
): Promise<Closings> {
  const { reachFacts, choices, reach } = look
  const points = reachFacts.points.length
  const closingsOf = ({ tellsBeyond, reach: { nearest } }: ReachLook): Closings =>
    listClosings(nearest, points, (area, left) =>
      tellsBeyond?.(area) === false && !isWithin(left, choices.norm) ? UNKNOWN_WAY : left,
    )
  if (choices.vervoer !== 'beste') return closingsOf(look)
  const ways = (await lookAtEach(platform, choices, 0)).filter(
    ({ choices: { vervoer }, transit }) => vervoer !== 'ov' || hasAnswer(transit),
  )
  return mergeClosings(
    reach.seconds,
    ways.map((way) => ({ seconds: way.reach.seconds, closings: closingsOf(way) })),
    points,
    choices.norm,
  )
}

/** The same with the room that there is for those who can get there; not where nobody knows who can. */
export async function withRoom(
  platform: Pick<Platform, 'database' | 'now'>,
  look: ReachLook,
): Promise<ReachLook> {
  const { reachFacts, choices, reach, streets, transit } = look
  const { areas, points } = reachFacts
  const madeOf = [toReachQuery(choices), madeWith(streets), transit?.timetable.checksum, transit?.day].join(
    ' ',
  )
  const room = await keptRoom(reachFacts, madeOf, async () => {
    const pairs = await findPairs(platform, look)
    const { capaciteit, deelname } = publishedAssumptions
    const supply = Float64Array.from(points, ({ weight = 1, isClosedForNow }) =>
      isClosedForNow ? 0 : capaciteit * weight,
    )
    return pairs && findRoom(areas, supply, pairs, choices.norm, deelname / 100)
  })
  return room ? { ...look, reach: { ...reach, room } } : look
}

/** Every area and point within the norm of each other, at least; undefined: nobody knows. */
async function findPairs(
  platform: Pick<Platform, 'database' | 'now'>,
  { reachFacts, choices, pairs, streets }: ReachLook,
): Promise<Pairs | undefined> {
  if (choices.vervoer === 'ov') return pairs
  if (choices.vervoer !== 'beste') return pairsOfWays(await findOwnWays(reachFacts, choices, streets))
  const ways = await lookAtEach(platform, choices, 0)
  const known = await Promise.all(ways.map((way) => findPairs(platform, way)))
  return soonestOf(known.filter((found) => found !== undefined))
}

/** Computes ahead what most people look at first, so that a server that just began answers at once. */
export async function prepareReach(platform: Pick<Platform, 'database' | 'now'>): Promise<void> {
  await readMap(platform.database)
  await lookAtReach(platform, usualChoices, 0)
  await lookAtReach(platform, { ...usualChoices, vervoer: 'ov' }, 0)
  for (const kind of await listOffered(platform.database)) await readReachFacts(platform.database, kind)
}
