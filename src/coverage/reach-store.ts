import { type Geography, listCellNeighbours, readGeography } from '../geography/index.ts'
import type { Database } from '../platform/database.ts'
import { keepNewest } from '../platform/keep-newest.ts'
import {
  countsAsSupply,
  type PublicPlace,
  type PublicRegister,
  readPublicRegister,
} from '../register/index.ts'
import { municipalityRow } from './area-rows.ts'
import { publishedAssumptions } from './assumptions.ts'
import type { CoverageFacts } from './facts.ts'
import { listReachAreas, type Municipality, type ReachAreas } from './reach/areas.ts'
import type { ReachChoices } from './reach/choices.ts'
import type { ReachPoint } from './reach/points.ts'
import { findReachByCrowFly, paceOf, type Reach, unknownReach } from './reach/reach.ts'
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
  const { name, municipality, location, locationPrecision } = content
  return {
    slug,
    name,
    municipality,
    lon: measuredFrom.lon,
    lat: measuredFrom.lat,
    isExact: location !== undefined && locationPrecision === 'exact',
    urbanity: municipalities.get(municipality ?? '')?.urbanity2017,
  }
}

/** Every way of going, at every time, for some registers. */
const MOST_KEPT = 60
const kept = keepNewest<Reach>(MOST_KEPT)

/** Who reaches what; computed once for each state of the facts and each way of going. */
export const findReach = (reachFacts: ReachFacts, choices: ReachChoices): Promise<Reach> => {
  if (choices.vervoer === 'ov') return Promise.resolve(unknownReach(reachFacts.areas.length))
  const pace = paceOf(choices)
  return kept(reachFacts, String(pace.cmPerSecond), async () =>
    findReachByCrowFly(reachFacts.areas, reachFacts.points, pace),
  )
}
