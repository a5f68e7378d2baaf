import { inDutchOrder } from '../design/words.ts'
import type { Municipality, Province } from '../geography/index.ts'
import type { Place } from '../register/index.ts'
import type { PublishedFigures } from './figures.ts'
import { type LocatedPlaces, locate } from './located-places.ts'
import type { RegionFacts } from './region-facts.ts'

/** Share of a municipality's inhabitants with a severe mental illness, as a loaded file says it. */
export interface MunicipalPrevalence {
  percent: number
  year: number
  source: string
}

/** All that need and supply are computed from. */
export interface CoverageFacts {
  figures: PublishedFigures
  provinces: readonly Province[]
  regions: readonly RegionFacts[]
  municipalities: readonly Municipality[]
  municipalPrevalence: ReadonlyMap<string, MunicipalPrevalence>
  /** Known support points by where they are. */
  supply: LocatedPlaces
  /** Places that are on their way to being one. */
  underWay: LocatedPlaces
}

/** Puts the facts together; everything by name in Dutch order, provinces in that of the published table. */
export function arrangeFacts(
  given: Omit<CoverageFacts, 'supply' | 'underWay'> & {
    supply: readonly Place[]
    underWay: readonly Place[]
  },
): CoverageFacts {
  const position = new Map(given.figures.provinces.map(({ province }, i) => [province, i]))
  const locateAll = (places: readonly Place[]) => locate(places, given.municipalities, given.regions)
  return {
    ...given,
    provinces: given.provinces.toSorted(
      (a, b) => (position.get(a.name) ?? 99) - (position.get(b.name) ?? 99),
    ),
    regions: given.regions.toSorted((a, b) => inDutchOrder(a.region.name, b.region.name)),
    municipalities: given.municipalities.toSorted((a, b) => inDutchOrder(a.name, b.name)),
    supply: locateAll(given.supply),
    underWay: locateAll(given.underWay),
  }
}

/** Known support points of which no more than the province is known. */
export const listProvinceOnly = ({ supply }: CoverageFacts, province: string): Place[] =>
  (supply.ofProvince.get(province) ?? []).filter(({ content }) => content.municipality === undefined)
