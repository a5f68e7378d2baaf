import { z } from 'zod'
import { type CoordinateSystem, findSystem, liesInTheNetherlands } from './coordinate-system.ts'
import { ringAreaKm2, type Shape } from './shape.ts'

/** Why a file is not used at all. */
export type Unreadable =
  | 'not JSON'
  | 'not a FeatureCollection'
  | 'no municipality codes'
  | 'no boundaries left'
  | 'unknown coordinate system'
  | 'coordinates outside the Netherlands'

export interface Boundaries {
  /** One per municipality, key: its code (GM0014). Simplify before drawing. */
  shapes: Shape[]
  /** Codes we expected and did not find. */
  missing: string[]
  /** Codes we do not know; their shapes are left out. */
  unknown: string[]
  /** How many features were left out, by reason. */
  ignored: Record<'water' | 'abroad' | 'olderYear' | 'withoutShape', number>
  /** The address of the next page, when the service did not give everything at once. */
  nextPage: string | undefined
}

const Ring = z.array(z.tuple([z.number(), z.number()], z.number()))
const Geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring)) }),
])
const FeatureCollection = z.object({
  type: z.literal('FeatureCollection'),
  crs: z.object({ properties: z.object({ name: z.string() }) }).nullish(),
  features: z.array(
    z.object({ properties: z.record(z.string(), z.unknown()).nullable(), geometry: z.unknown() }),
  ),
  links: z.array(z.object({ rel: z.string(), href: z.string() })).optional(),
})
type Feature = z.infer<typeof FeatureCollection>['features'][number]
/** Rings in the file's own coordinates, the outer one first. */
type Polygon = z.infer<typeof Ring>[]

/**
 * Reads the municipalities of a GeoJSON file as PDOK and CBS give it: *gebiedsindelingen* (statcode, jaarcode) or
 * *wijken en buurten* (gemeentecode or GM_CODE, water), in degrees or on the Dutch grid. Nothing is joined or repaired.
 * Expects the text or what JSON.parse made of it, and the codes of today's municipalities.
 */
export function parseBoundaries(
  file: unknown,
  expected: ReadonlySet<string>,
): Boundaries | { unreadable: Unreadable } {
  const json = typeof file === 'string' ? parseJson(file) : file
  if (json === undefined) return { unreadable: 'not JSON' }
  const collection = FeatureCollection.safeParse(json)
  if (!collection.success) return { unreadable: 'not a FeatureCollection' }

  const { features, crs, links } = collection.data
  if (!features.some(codeOf)) return { unreadable: 'no municipality codes' }
  const { polygons, unknown, ignored } = sortOut(features, expected)
  const positions = [...polygons.values()].flat(2)
  if (positions.length === 0) return { unreadable: 'no boundaries left' }
  const system = findSystem(crs?.properties.name, positions[0]![0]!)
  if (!system) return { unreadable: 'unknown coordinate system' }
  if (!positions.every((ring) => ring.every(([x, y]) => liesInTheNetherlands(system(x, y)))))
    return { unreadable: 'coordinates outside the Netherlands' }

  return {
    shapes: [...polygons].map(([key, parts]) => ({
      key,
      rings: parts.flatMap((part) => ringsOf(part, system)),
    })),
    missing: [...expected].filter((code) => !polygons.has(code)),
    unknown: [...unknown],
    ignored,
    nextPage: links?.find(({ rel }) => rel === 'next')?.href,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A property under whichever of its names the file uses. */
const property = ({ properties }: Feature, ...names: string[]): string => {
  const [, value] =
    Object.entries(properties ?? {}).find(([name]) => names.includes(name.toLowerCase())) ?? []
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
const codeOf = (feature: Feature): string =>
  /^GM\d{4}$/.exec(property(feature, 'statcode', 'gemeentecode', 'gm_code'))?.[0] ?? ''
const yearOf = (feature: Feature): number => Number(property(feature, 'jaarcode'))

/** CBS marks its parts of open water and a piece of Belgium around Baarle. */
const elsewhere: Record<string, 'water' | 'abroad'> = { JA: 'water', B: 'abroad' }

/** The polygons per expected code. A municipality may be spread over features; of several years the newest counts. */
function sortOut(features: readonly Feature[], expected: ReadonlySet<string>) {
  const polygons = new Map<string, Polygon[]>()
  const unknown = new Set<string>()
  const ignored: Boundaries['ignored'] = { water: 0, abroad: 0, olderYear: 0, withoutShape: 0 }
  const newest = features.reduce((year, feature) => Math.max(year, yearOf(feature)), 0)
  for (const feature of features) {
    const code = codeOf(feature)
    const where = elsewhere[property(feature, 'water', 'h2o')]
    const parts = polygonsOf(feature)
    if (where) ignored[where]++
    else if (yearOf(feature) < newest) ignored.olderYear++
    else if (parts.length === 0) ignored.withoutShape++
    else if (!expected.has(code)) unknown.add(code)
    else polygons.set(code, [...(polygons.get(code) ?? []), ...parts])
  }
  return { polygons, unknown, ignored }
}

function polygonsOf({ geometry }: Feature): Polygon[] {
  const read = Geometry.safeParse(geometry)
  if (!read.success) return []
  const parts = read.data.type === 'Polygon' ? [read.data.coordinates] : read.data.coordinates
  return parts.filter(([outer]) => outer && outer.length > 3)
}

/** In degrees; the outer ring anticlockwise, holes clockwise, whichever way the file has them. */
function ringsOf(polygon: Polygon, system: CoordinateSystem): Float64Array[] {
  return polygon.map((positions, i) => {
    const corners = positions.slice(1).map(([x, y]) => system(x, y))
    const ring = Float64Array.from(corners.flatMap(({ lon, lat }) => [lon, lat]))
    const turned = Float64Array.from(corners.toReversed().flatMap(({ lon, lat }) => [lon, lat]))
    return ringAreaKm2(ring) > 0 === (i === 0) ? ring : turned
  })
}
