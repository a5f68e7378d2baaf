import { readToldCounts } from '../../coverage/index.ts'
import { dayOf } from '../../design/numbers.ts'
import { knownMunicipalities, type Region, readGeography, regionOf } from '../../geography/index.ts'
import { type Admitted, admit, listKeepers } from '../../identity/index.ts'
import type { Request } from '../../platform/platform.ts'
import {
  type Freshness,
  findRoots,
  freshnessOn,
  type PublicPlace,
  readPublicRegister,
} from '../../register/index.ts'
import { oldestFirst, type WhyCall, whyCall } from '../asking/calls.ts'
import { listAskable } from '../question-store.ts'

export interface KeptPlace {
  place: PublicPlace
  municipality: string
  freshness: Freshness
  /** The people of the place itself who keep it. */
  keepers: string[]
}

export interface RegionWork {
  region: Region
  /** How surely its municipalities are known; *none*: not one is. */
  standing: 'known' | 'probable' | 'seat only' | 'none'
  municipalities: string[]
  places: KeptPlace[]
  calls: { place: PublicPlace; why: WhyCall }[]
  /** How often something is missed, by municipality: tens, and none below ten. */
  missed: { municipality: string; told: number }[]
}

type Admission = (Extract<Admitted, { asker: unknown }> & { region: Region }) | { refused: Response }

/** The region of an address, for who keeps it. */
export async function admitToRegion(c: Request): Promise<Admission> {
  const { regions } = await readGeography(c.var.database)
  const region = regions.find(({ slug }) => slug === c.req.param('region'))
  const admitted = await admit(c, 'see region desk', { regions: region ? [region.name] : [] })
  if ('refused' in admitted) return admitted
  return region ? { ...admitted, region } : { refused: await c.notFound() }
}

export async function readRegionWork(c: Request, region: Region): Promise<RegionWork> {
  const { database, now } = c.var
  const geography = await readGeography(database)
  const municipalities = knownMunicipalities(geography, region.name)
  const nameOf = new Map(municipalities.map(({ code, name }) => [code, name]))
  const isHere = ({ content }: PublicPlace) => nameOf.has(content.municipality ?? '')
  const [first] = municipalities
  const today = dayOf(now())
  const freshness = freshnessOn(today)
  const keepersOf = await findKeepersOf(c)
  const askable = await listAskable(c.var, isHere)
  const told = await readToldCounts(database)
  return {
    region,
    standing: first ? regionOf(geography, first.code)!.standing : 'none',
    municipalities: municipalities.map(({ name }) => name),
    places: (await readPublicRegister(database)).places.filter(isHere).map((place) => ({
      place,
      municipality: nameOf.get(place.content.municipality!)!,
      freshness: freshness(place),
      keepers: keepersOf(place),
    })),
    calls: askable.toSorted(oldestFirst).flatMap((one) => {
      const why = whyCall({ ...one, email: one.place.content.email }, today.toString())
      return why ? [{ place: one.place, why }] : []
    }),
    missed: municipalities.flatMap(({ code, name }) =>
      told.has(code) ? [{ municipality: name, told: told.get(code)! }] : [],
    ),
  }
}

/** Who of the place itself keeps it: by the place, or by its organisation. */
async function findKeepersOf({ var: { database } }: Request): Promise<(place: PublicPlace) => string[]> {
  const keepers = await listKeepers(database)
  const roots = await findRoots(database)
  const rootOf = (id: string) => roots.get(id) ?? id
  return ({ id, content }) =>
    keepers
      .filter(({ grants }) =>
        grants.some(
          ({ scope }) =>
            (scope.kind === 'place' && rootOf(scope.placeId) === id) ||
            (scope.kind === 'organisation' && scope.organisation === content.organisation),
        ),
      )
      .map(({ name }) => name)
}
