import type { Municipality, Point, PostcodeArea, Province, Region, RegionMembership } from '../geography.ts'
import { knownMunicipalities } from '../regions.ts'

/** As much of geography as its names need. */
export interface NamedGeography {
  provinces: readonly Province[]
  regions: readonly Pick<Region, 'name' | 'slug'>[]
  municipalities: ReadonlyMap<string, Omit<Municipality, 'urbanity2017'>>
  postcodes: readonly Omit<PostcodeArea, 'municipalityBasis'>[]
  memberships: readonly Pick<RegionMembership, 'region' | 'municipalityCode'>[]
}

/** Anything on the map that has a name, or four digits. */
export interface NamedPlace {
  kind: 'municipality' | 'place' | 'postcode' | 'neighbourhood' | 'province' | 'region'
  name: string
  /** The code of the municipality it is or lies in. */
  municipalityCode?: string
  /** Tells namesakes apart. A region has none, since it may reach over the border. */
  province?: string
  /** Of its own page: a municipality, province or region. */
  slug?: string
  /** Weighted by inhabitants; undefined only for a region of which no municipality is known. */
  lon: number | undefined
  lat: number | undefined
  inhabitants2021: number
}

/** A named place with every name it answers to. */
export interface Named {
  place: NamedPlace
  names: string[]
  aliases: string[]
}

/** Municipalities, towns, postcode areas, neighbourhoods, provinces and regions, each with its names. */
export function listNamed(geography: NamedGeography): Named[] {
  const municipalities = [...geography.municipalities.values()]
  return [
    ...municipalities.map(municipalityNamed),
    ...townsOf(geography),
    ...geography.postcodes.map((area) => postcodeNamed(area, geography)),
    ...geography.postcodes.flatMap((area) => neighbourhoodsNamed(area, geography)),
    ...geography.provinces.map(({ name, slug }) => {
      const inside = municipalities.filter(({ province }) => province === name)
      return named({ kind: 'province', name, slug, ...centreOf(inside) })
    }),
    ...geography.regions.map(({ name, slug }) =>
      named({ kind: 'region', name, slug, ...centreOf(knownMunicipalities(geography, name)) }),
    ),
  ]
}

const named = (place: NamedPlace): Named => ({ place, names: [place.name], aliases: [] })

function municipalityNamed(municipality: Omit<Municipality, 'urbanity2017'>): Named {
  const { code, name, officialName, slug, province, inhabitants2021, lon, lat, alsoKnownAs } = municipality
  return {
    place: { kind: 'municipality', name, municipalityCode: code, province, slug, lon, lat, inhabitants2021 },
    names: alsoKnownAs.includes(officialName) ? [name] : [name, officialName],
    aliases: alsoKnownAs,
  }
}

function postcodeNamed(
  { pc4, municipalityCode, ...area }: Omit<PostcodeArea, 'municipalityBasis'>,
  geography: NamedGeography,
): Named {
  const { province } = geography.municipalities.get(municipalityCode)!
  const { lon, lat, inhabitants2021 } = area
  return named({ kind: 'postcode', name: pc4, municipalityCode, province, lon, lat, inhabitants2021 })
}

/** Not of a name that says nothing without it: Nieuwe Park. */
const oldOrNew = /^(oude?|nieuwe?)[ -](?!(?:park|stad|dorp|haven|land|weg|plein|wijk|buurt|centrum|markt)$)/i
const withoutArticle = (name: string): string => name.replace(/^(de|het|'t) /i, '')

/** It lies where its postcode does: nearer nobody needs it, and no list says it. */
const neighbourhoodsNamed = (
  { municipalityCode, neighbourhoods, lon, lat, inhabitants2021 }: Omit<PostcodeArea, 'municipalityBasis'>,
  { municipalities }: NamedGeography,
): Named[] =>
  neighbourhoods.map((name) => {
    const { province } = municipalities.get(municipalityCode)!
    return {
      place: { kind: 'neighbourhood', name, municipalityCode, province, lon, lat, inhabitants2021 },
      names: [name],
      // Who lives in the Oude or the Nieuwe Pijp says that they live in De Pijp.
      aliases: [withoutArticle(name), withoutArticle(name).replace(oldOrNew, '')],
    }
  })

/** A town is the postcode areas of one place name in one municipality: Hengelo lies in two provinces. */
function townsOf(geography: NamedGeography): Named[] {
  const areas = Map.groupBy(
    geography.postcodes.filter(({ place }) => place !== ''),
    ({ place, municipalityCode }) => `${municipalityCode} ${place}`,
  )
  return [...areas.values()].map((inside) => {
    const { place: name, municipalityCode } = inside[0]!
    const municipality = geography.municipalities.get(municipalityCode)!
    const { province } = municipality
    const aliases = municipality.name === name ? municipality.alsoKnownAs : []
    const place: NamedPlace = { kind: 'place', name, municipalityCode, province, ...centreOf(inside) }
    return { place, names: [name], aliases }
  })
}

type Inhabited = Point & { inhabitants2021: number }

/** The centre weighted by inhabitants, or unweighted where nobody lives (industrial estates). */
function centreOf(parts: readonly Inhabited[]): Pick<NamedPlace, 'lon' | 'lat' | 'inhabitants2021'> {
  const inhabitants2021 = parts.reduce((sum, part) => sum + part.inhabitants2021, 0)
  const weight = (part: Inhabited): number =>
    inhabitants2021 === 0 ? 1 / parts.length : part.inhabitants2021 / inhabitants2021
  const mean = (degrees: (part: Inhabited) => number): number =>
    Number(parts.reduce((sum, part) => sum + degrees(part) * weight(part), 0).toFixed(5))
  return parts.length === 0
    ? { lon: undefined, lat: undefined, inhabitants2021 }
    : { lon: mean(({ lon }) => lon), lat: mean(({ lat }) => lat), inhabitants2021 }
}
