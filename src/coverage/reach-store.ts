import { dayOf } from '../design/numbers.ts'
import { type Geography, listCellNeighbours, readGeography } from '../geography/index.ts'
import type { Database } from '../platform/database.ts'
import { keepNewest } from '../platform/keep-newest.ts'
import type { Platform } from '../platform/platform.ts'
import {
  countsAsSupply,
  DAYS_AHEAD,
  daysFrom,
  type OpenTimes,
  openTimesFrom,
  type PublicPlace,
  type PublicRegister,
  readPublicRegister,
} from '../register/index.ts'
import { municipalityRow } from './area-rows.ts'
import { publishedAssumptions } from './assumptions.ts'
import type { CoverageFacts } from './facts.ts'
import { listReachAreas, type Municipality, type ReachAreas } from './reach/areas.ts'
import { days, type ReachChoices } from './reach/choices.ts'
import { departAt, findArrival, findOpenness, openness } from './reach/opening.ts'
import type { ReachPoint } from './reach/points.ts'
import { findReachByCrowFly, findWaysWithin, paceOf, type Reach, unknownReach } from './reach/reach.ts'
import { readCoverageFacts } from './store.ts'

/** All that reach is computed from, as it stands now. */
export interface ReachFacts extends ReachAreas {
  facts: CoverageFacts
  points: readonly ReachPoint[]
  /** How many support points have no known place at all, so that reach cannot count them. */
  withoutPlace: number
}

interface Made {
  register: PublicRegister
  prevalence: CoverageFacts['municipalPrevalence']
  facts: ReachFacts
}
/** One for each state of the register and of what was loaded. */
const made = new WeakMap<Geography, Made>()

async function readReachFacts(database: Database): Promise<ReachFacts> {
  const [geography, register, coverage] = [
    await readGeography(database),
    await readPublicRegister(database),
    await readCoverageFacts(database),
  ]
  const known = made.get(geography)
  const prevalence = coverage.municipalPrevalence
  if (known?.register === register && known.prevalence === prevalence) return known.facts
  const municipalities = new Map(
    coverage.municipalities.map((municipality): [string, Municipality] => [
      municipality.code,
      {
        code: municipality.code,
        prevalence: municipalityRow(coverage, municipality, publishedAssumptions).prevalence!,
        urbanity2017: municipality.urbanity2017,
      },
    ]),
  )
  const areas =
    known?.prevalence === prevalence
      ? known.facts
      : listReachAreas(geography.postcodes, municipalities, listCellNeighbours(geography.postcodes))
  const supply = register.places.filter(countsAsSupply)
  const points = supply.flatMap((place) => pointOf(place, municipalities) ?? [])
  const facts: ReachFacts = {
    areas: areas.areas,
    neighbours: areas.neighbours,
    facts: coverage,
    points,
    withoutPlace: supply.length - points.length,
  }
  made.set(geography, { register, prevalence, facts })
  return facts
}

/** Where the public may know a place to be: the middle of its town when its door is not for everybody. */
function pointOf(
  { slug, content, measuredFrom }: PublicPlace,
  municipalities: ReadonlyMap<string, Municipality>,
): ReachPoint | undefined {
  if (!measuredFrom) return undefined
  const { name, municipality, location, locationPrecision, openingHours, status } = content
  return {
    slug,
    name,
    municipality,
    lon: measuredFrom.lon,
    lat: measuredFrom.lat,
    isExact: location !== undefined && locationPrecision === 'exact',
    urbanity: municipalities.get(municipality ?? '')?.urbanity2017,
    openingHours,
    isClosedForNow: status === 'temporarily closed',
  }
}

/** Every way of going, at every time, for some registers. */
const MOST_KEPT = 60
const kept = keepNewest<Reach>(MOST_KEPT)
const keptOpenness = keepNewest<Uint8Array>(MOST_KEPT)

/** Who reaches what; computed once for each state of the facts and each way of going. */
export const findReach = (
  reachFacts: ReachFacts,
  choices: Pick<ReachChoices, 'vervoer' | 'profiel'>,
): Promise<Reach> => {
  if (choices.vervoer === 'ov') return Promise.resolve(unknownReach(reachFacts.areas.length))
  const pace = paceOf(choices)
  return kept(reachFacts, String(pace.cmPerSecond), async () =>
    findReachByCrowFly(reachFacts.areas, reachFacts.points, pace),
  )
}

/** The first such day of the week from today on. */
export function chooseDay(now: Temporal.Instant, dag: ReachChoices['dag']): Temporal.PlainDate {
  const today = dayOf(now)
  return today.add({ days: (days.indexOf(dag) + 1 - today.dayOfWeek + 7) % 7 })
}

/** Of each area whether its people find a door open at the chosen time, on the next such day: rows in `openness`. */
const findOpenDoors = (
  reachFacts: ReachFacts,
  choices: ReachChoices,
  now: Temporal.Instant,
): Promise<Uint8Array> => {
  const { areas, points } = reachFacts
  const { vervoer, norm, dagdeel, dag } = choices
  if (vervoer === 'ov') return Promise.resolve(new Uint8Array(areas.length).fill(openness.indexOf('unknown')))
  const pace = paceOf(choices)
  const today = dayOf(now)
  const day = chooseDay(now, dag)
  const from =
    daysFrom(today, DAYS_AHEAD).midnights[today.until(day, { largestUnit: 'days' }).days]! + departAt[dagdeel]
  return keptOpenness(reachFacts, `${pace.cmPerSecond} ${norm} ${from}`, async () => {
    const times = points.map(({ openingHours, isClosedForNow }) =>
      isClosedForNow ? CLOSED : openingHours && openTimesFrom(openingHours, today),
    )
    return findOpenness(areas.length, findWaysWithin(areas, points, pace, norm), (point, seconds) =>
      findArrival(times[point], from, seconds),
    )
  })
}
/** What is known of one choice. */
export interface ReachLook {
  reachFacts: ReachFacts
  choices: ReachChoices
  reach: Reach
  opening: Uint8Array
}

export async function lookAtReach(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  choices: ReachChoices,
): Promise<ReachLook> {
  const reachFacts = await readReachFacts(database)
  return {
    reachFacts,
    choices,
    reach: await findReach(reachFacts, choices),
    opening: await findOpenDoors(reachFacts, choices, now()),
  }
}

const CLOSED: OpenTimes = { open: [], unknown: [] }
