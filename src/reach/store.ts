import {
  areasOfPostcodes,
  listReachAreas,
  type Municipality,
  neighboursFrom,
  type ReachAreas,
} from '../areas/browser.ts'
import { type LoadedAreas, readAreasLoaded } from '../areas/index.ts'
import {
  type CoverageFacts,
  municipalityRow,
  publishedAssumptions,
  readCoverageFacts,
  weightOfSize,
} from '../coverage/index.ts'
import { dayOf } from '../design/numbers.ts'
import { type Geography, listCellNeighbours, readGeography } from '../geography/index.ts'
import type { Database } from '../platform/database.ts'
import { keepNewest } from '../platform/keep-newest.ts'
import {
  countsAsSupply,
  isThere,
  type OpenTimes,
  openTimesFrom,
  type PublicPlace,
  readPublicRegister,
} from '../register/index.ts'
import { days, type Gebieden, gebieden, type ReachChoices, usualChoices } from './choices.ts'
import type { ReachPoint } from './points.ts'
import { orderAreas } from './sources.ts'

/** All that reach is computed from, as it stands now. */
export interface ReachFacts extends ReachAreas {
  facts: CoverageFacts
  /** What was loaded of the areas that it is told of; undefined: they are the postcode areas, which are always there. */
  loaded: LoadedAreas | undefined
  /** What else it could be told of. */
  offered: readonly Gebieden[]
  points: readonly ReachPoint[]
  /** How many support points have no known place at all, so that reach cannot count them. */
  withoutPlace: number
  /** How many groups meet online: they are everywhere, and never counted as reached. */
  online: number
}

/** Of which small areas reach can be told. */
export async function listOffered(database: Database): Promise<readonly Gebieden[]> {
  const loaded = await readAreasLoaded(database)
  return gebieden.filter((kind) => kind === 'postcode' || loaded.has(kind))
}

/** One for each kind of area, of the newest states of the register and of what was loaded. */
const MOST_STATES = 2 * gebieden.length
const keptFacts = keepNewest<ReachFacts>(MOST_STATES)
const keptAreas = keepNewest<ReachAreas>(MOST_STATES)

export async function readReachFacts(
  database: Database,
  kind: Gebieden = usualChoices.gebieden,
): Promise<ReachFacts> {
  const [geography, register, coverage] = [
    await readGeography(database),
    await readPublicRegister(database),
    await readCoverageFacts(database),
  ]
  const all = await readAreasLoaded(database)
  const loaded = kind === 'postcode' ? undefined : all.get(kind)
  if (kind !== 'postcode' && !loaded) throw new Error(`Of ${kind} nothing was loaded.`)
  const madeOf = [kind, ...[geography, coverage.municipalPrevalence, all].map(numberOf)].join(' ')
  return keptFacts(register, madeOf, async () => {
    const municipalities = municipalitiesOf(coverage)
    const areas = await keptAreas(geography, madeOf, () =>
      listAreas(database, geography, municipalities, loaded),
    )
    const supply = register.places.filter(countsAsSupply)
    const points = supply.flatMap((place) => pointOf(place, municipalities) ?? [])
    return {
      areas: areas.areas,
      neighbours: areas.neighbours,
      facts: coverage,
      loaded,
      offered: gebieden.filter((each) => each === 'postcode' || all.has(each)),
      points,
      withoutPlace: supply.length - points.length,
      online: register.places.filter((place) => place.isOnline && isThere(place)).length,
    }
  })
}

/** What is kept in memory is another object when it is another state. */
const numbers = new WeakMap<object, number>()
let numbered = 0
function numberOf(state: object): number {
  const known = numbers.get(state)
  if (known !== undefined) return known
  numbers.set(state, ++numbered)
  return numbered
}

const municipalitiesOf = (coverage: CoverageFacts): ReadonlyMap<string, Municipality> =>
  new Map(
    coverage.municipalities.map((municipality) => [
      municipality.code,
      {
        code: municipality.code,
        prevalence: municipalityRow(coverage, municipality, publishedAssumptions).prevalence!,
        urbanity2017: municipality.urbanity2017,
      },
    ]),
  )

/** Postcode areas are listed here; what was loaded can be hundreds of thousands, and is listed in a thread. */
async function listAreas(
  database: Database,
  { postcodes }: Geography,
  municipalities: ReadonlyMap<string, Municipality>,
  loaded: LoadedAreas | undefined,
): Promise<ReachAreas> {
  if (loaded) {
    const { found } = orderAreas({ path: loaded.path, municipalities: [...municipalities.values()] })
    // What is gone from under a server is not offered to the next who asks.
    found.catch(() => readAreasLoaded.forget(database))
    return found
  }
  return listReachAreas(
    areasOfPostcodes(postcodes),
    municipalities,
    neighboursFrom(listCellNeighbours(postcodes)),
  )
}

/** Where the public may know a place to be: the middle of its town when its door is not for everybody. */
function pointOf(
  { slug, content, measuredFrom }: PublicPlace,
  municipalities: ReadonlyMap<string, Municipality>,
): ReachPoint | undefined {
  if (!measuredFrom) return undefined
  const { name, municipality, location, locationPrecision, openingHours, status, sizeClass } = content
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
    weight: weightOfSize(sizeClass),
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
