import type { Municipality } from '../geography/index.ts'
import type { Place } from '../register/index.ts'
import type { RegionFacts } from './region-facts.ts'

/** Places by the areas they are in, each as near as the register knows it. */
export interface LocatedPlaces {
  all: readonly Place[]
  /** By GM code. */
  ofMunicipality: ReadonlyMap<string, readonly Place[]>
  /** By name; also the places of which no more than the province is known. */
  ofProvince: ReadonlyMap<string, readonly Place[]>
  /** By name; only what lies in a municipality whose region is known. */
  ofRegion: ReadonlyMap<string, readonly Place[]>
  /** Of which not even the province is known: they count for the country alone. */
  nowhere: readonly Place[]
}

export function locate(
  places: readonly Place[],
  municipalities: readonly Municipality[],
  regions: readonly RegionFacts[],
): LocatedPlaces {
  const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]))
  const provinceOf = ({ content }: Place): string | undefined =>
    byCode.get(content.municipality ?? '')?.province ?? content.province
  const regionOfCode = new Map(
    regions.flatMap(({ region, municipalities }) => municipalities.map(({ code }) => [code, region.name])),
  )
  const regionOfProvince = findWholeProvinces(municipalities, regions)
  return {
    all: places,
    ofMunicipality: group(places, ({ content }) => content.municipality),
    ofProvince: group(places, provinceOf),
    ofRegion: group(places, (place) =>
      place.content.municipality
        ? regionOfCode.get(place.content.municipality)
        : regionOfProvince.get(provinceOf(place) ?? ''),
    ),
    nowhere: places.filter((place) => provinceOf(place) === undefined),
  }
}

/** Provinces that are one region as a whole: what is known to be in the province is in the region. */
function findWholeProvinces(
  municipalities: readonly Municipality[],
  regions: readonly RegionFacts[],
): Map<string, string> {
  const sizes = new Map<string, number>()
  for (const { province } of municipalities) sizes.set(province, (sizes.get(province) ?? 0) + 1)
  const whole = new Map<string, string>()
  for (const { region, municipalities: members, complete } of regions) {
    const province = members[0]?.province
    if (complete === 'yes' && province && members.every((member) => member.province === province))
      if (members.length === sizes.get(province)) whole.set(province, region.name)
  }
  return whole
}

function group(
  places: readonly Place[],
  keyOf: (place: Place) => string | undefined,
): Map<string, readonly Place[]> {
  const groups = new Map<string, Place[]>()
  for (const place of places) {
    const key = keyOf(place)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(place)
    else groups.set(key, [place])
  }
  return groups
}
