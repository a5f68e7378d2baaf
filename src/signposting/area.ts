import { distanceKm } from '../geography/browser.ts'
import type { Geography, Municipality, Point } from '../geography/index.ts'
import type { CodedArea } from './version-code.ts'

/** What a practice looks after. Its own municipality comes first on everything we print. */
export type Area = Municipal | Circle

/** One municipality or several, in the order in which they were asked. */
export interface Municipal {
  kind: 'municipalities'
  municipalities: readonly [Municipality, ...Municipality[]]
}

/** Everything within so many kilometres, as the crow flies, of the middle of a postcode area. */
export interface Circle {
  kind: 'circle'
  pc4: string
  km: number
  centre: Point
  municipality: Municipality
  touched: Touched
}

/** What of the country lies at least partly within a circle, by the middles of postcode areas. */
export interface Touched {
  /** GM codes. */
  municipalities: ReadonlySet<string>
  /** Towns of those municipalities that the circle does not touch. */
  townsBeyond: ReadonlySet<string>
}

/** A sheet of more municipalities is a book; and the code on paper has no room for them. */
export const MOST_MUNICIPALITIES = 6
/** An hour and a half on a bicycle; whoever looks farther wants the list of all places. */
export const FARTHEST_KM = 30

export type AreaFound =
  | { area: Area }
  | { unknown: 'municipality' | 'postcode' | 'distance' }
  | { tooMany: true }

/** Reads `ede` or `ede+wageningen`; the same municipality twice counts once. */
export function parseMunicipalities(slugs: string, { municipalities }: Geography): AreaFound {
  const asked = new Set(slugs.split('+'))
  if (asked.size > MOST_MUNICIPALITIES) return { tooMany: true }
  const bySlug = new Map([...municipalities.values()].map((one) => [one.slug, one]))
  const found = [...asked].map((slug) => bySlug.get(slug))
  const [own, ...others] = found.filter((one) => one !== undefined)
  if (!own || 1 + others.length < asked.size) return { unknown: 'municipality' }
  return { area: { kind: 'municipalities', municipalities: [own, ...others] } }
}

/** Reads a postcode of four digits and a whole number of kilometres. */
export function parseCircle(pc4: string, distance: string, geography: Geography): AreaFound {
  const km = /^[1-9]\d?$/.test(distance) ? Number(distance) : 0
  if (km < 1 || km > FARTHEST_KM) return { unknown: 'distance' }
  const postcode = geography.postcodes.find((area) => area.pc4 === pc4)
  const municipality = geography.municipalities.get(postcode?.municipalityCode ?? '')
  if (!postcode || !municipality) return { unknown: 'postcode' }
  const centre = { lon: postcode.lon, lat: postcode.lat }
  return {
    area: { kind: 'circle', pc4, km, centre, municipality, touched: findTouched(centre, km, geography) },
  }
}

function findTouched(centre: Point, km: number, { postcodes }: Geography): Touched {
  const within = postcodes.filter((postcode) => distanceKm(centre, postcode) <= km)
  const municipalities = new Set(within.map(({ municipalityCode }) => municipalityCode))
  const towns = new Set(within.map(({ municipalityCode, place }) => townKey(municipalityCode, place)))
  const around = postcodes.filter(({ municipalityCode }) => municipalities.has(municipalityCode))
  const all = new Set(around.map(({ municipalityCode, place }) => townKey(municipalityCode, place)))
  return { municipalities, townsBeyond: all.difference(towns) }
}

/** Whether a circle touches the town of a place, or its municipality where its town is none that has postcodes. */
export const isTouched = (
  { municipalities, townsBeyond }: Touched,
  { municipality = '', town = '' }: { municipality?: string | undefined; town?: string | undefined },
): boolean => municipalities.has(municipality) && !townsBeyond.has(townKey(municipality, town))

const townKey = (municipality: string, town: string): string => `${municipality} ${town.toLowerCase()}`

/** Reads an area back from the numbers in a code; undefined for one that is not here. */
export function decodeArea(coded: CodedArea, geography: Geography): Area | undefined {
  const found =
    'pc4' in coded
      ? parseCircle(String(coded.pc4), String(coded.km), geography)
      : parseMunicipalities(coded.municipalities.map((code) => slugOf(code, geography)).join('+'), geography)
  return 'area' in found ? found.area : undefined
}

const slugOf = (code: number, { municipalities }: Geography): string =>
  municipalities.get(`GM${String(code).padStart(4, '0')}`)?.slug ?? ''

/** An area as the numbers that stand in a code. */
export const codeArea = (area: Area): CodedArea =>
  area.kind === 'circle'
    ? { pc4: Number(area.pc4), km: area.km }
    : { municipalities: area.municipalities.map(({ code }) => Number(code.slice(2))) }

/** The Dutch address of what is there for an area, without an ending such as .pdf. */
export const areaAddress = (area: Area): string =>
  area.kind === 'circle'
    ? `/infosheet/rond/${area.pc4}/${area.km}`
    : `/infosheet/gemeente/${area.municipalities.map(({ slug }) => slug).join('+')}`

/** The municipality the practice itself is in. */
export const ownMunicipality = (area: Area): Municipality =>
  area.kind === 'circle' ? area.municipality : area.municipalities[0]

/** The municipalities an area names, its own first. */
export const namedMunicipalities = (area: Area): readonly Municipality[] =>
  area.kind === 'circle' ? [area.municipality] : area.municipalities
