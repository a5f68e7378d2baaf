import {
  type CoverageFacts,
  municipalityRow,
  publishedAssumptions,
  readCoverageFacts,
} from '../coverage/index.ts'
import { dayOf } from '../design/numbers.ts'
import { type Geography, listCellNeighbours, readGeography } from '../geography/index.ts'
import type { Database } from '../platform/database.ts'
import {
  countsAsSupply,
  isThere,
  type OpenTimes,
  openTimesFrom,
  type PublicPlace,
  type PublicRegister,
  readPublicRegister,
} from '../register/index.ts'
import { listReachAreas, type Municipality, type ReachAreas } from './areas.ts'
import { days, type ReachChoices } from './choices.ts'
import { neighboursFrom } from './merge-small.ts'
import type { ReachPoint } from './points.ts'
import { areasOfPostcodes } from './postcode-areas.ts'

/** All that reach is computed from, as it stands now. */
export interface ReachFacts extends ReachAreas {
  facts: CoverageFacts
  points: readonly ReachPoint[]
  /** How many support points have no known place at all, so that reach cannot count them. */
  withoutPlace: number
  /** How many groups meet online: they are everywhere, and never counted as reached. */
  online: number
}

interface Made {
  register: PublicRegister
  prevalence: CoverageFacts['municipalPrevalence']
  facts: ReachFacts
}
/** One for each state of the register and of what was loaded. */
const made = new WeakMap<Geography, Made>()

export async function readReachFacts(database: Database): Promise<ReachFacts> {
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
      : listReachAreas(
          areasOfPostcodes(geography.postcodes),
          municipalities,
          neighboursFrom(listCellNeighbours(geography.postcodes)),
        )
  const supply = register.places.filter(countsAsSupply)
  const points = supply.flatMap((place) => pointOf(place, municipalities) ?? [])
  const facts: ReachFacts = {
    areas: areas.areas,
    neighbours: areas.neighbours,
    facts: coverage,
    points,
    withoutPlace: supply.length - points.length,
    online: register.places.filter((place) => place.isOnline && isThere(place)).length,
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

/** The first such day of the week from today on. */
export function chooseDay(now: Temporal.Instant, dag: ReachChoices['dag']): Temporal.PlainDate {
  const today = dayOf(now)
  return today.add({ days: (days.indexOf(dag) + 1 - today.dayOfWeek + 7) % 7 })
}

/** When the doors of the points are open from today on; undefined where nobody knows. */
export const listDoors = ({ points }: ReachFacts, now: Temporal.Instant): (OpenTimes | undefined)[] =>
  points.map(({ openingHours, isClosedForNow }) =>
    isClosedForNow ? CLOSED : openingHours && openTimesFrom(openingHours, dayOf(now)),
  )
const CLOSED: OpenTimes = { open: [], unknown: [] }
