import { type Geography, type MultiPolygon, type Shape, toGeoJson } from '../../geography/browser.ts'
import type { MapShapes } from '../../geography/index.ts'

/** GeoJSON (RFC 7946), as far as we use it. */
interface Collection<Properties, Geometry> {
  type: 'FeatureCollection'
  features: { type: 'Feature'; properties: Properties; geometry: Geometry }[]
}
type Areas = Collection<Record<string, never>, MultiPolygon>
type Towns = Collection<{ name: string; size: number }, { type: 'Point'; coordinates: [number, number] }>

/** What the map is drawn from. */
export interface DrawnAreas {
  /** Whose borders they are; null: we drew them ourselves. */
  attribution: string | null
  /** Whose pictures lie under the places; null: there are none, and our own drawing serves. */
  tilesBy: string | null
  municipalities: Areas
  provinces: Areas
  /** The largest first. */
  towns: Towns
}

/** About ten metres: finer than the lines we have, at every zoom. */
const DECIMALS = 4
/** Inhabitants. Smaller towns have no name on the map, which keeps its file small. */
const SMALLEST_TOWN = 1000

export const drawAreas = (
  { map, official }: MapShapes,
  geography: Geography,
  tilesBy?: string,
): DrawnAreas => ({
  attribution: official ?? null,
  tilesBy: tilesBy ?? null,
  municipalities: drawShapes(map.municipalities),
  provinces: drawShapes(map.provinces),
  towns: listTowns(geography),
})

const drawShapes = (shapes: readonly Shape[]): Areas => ({
  type: 'FeatureCollection',
  features: shapes.map((shape) => ({
    type: 'Feature',
    properties: {},
    geometry: toGeoJson(shape, DECIMALS),
  })),
})

/** Towns in the middle of their inhabitants. */
function listTowns({ postcodes }: Geography): Towns {
  const towns = new Map<string, { name: string; lon: number; lat: number; size: number }>()
  for (const { place: name, municipalityCode, lon, lat, inhabitants2021: size } of postcodes) {
    const key = `${municipalityCode} ${name}`
    const town = towns.get(key) ?? { name, lon: 0, lat: 0, size: 0 }
    towns.set(key, { name, lon: town.lon + lon * size, lat: town.lat + lat * size, size: town.size + size })
  }
  const round = (value: number) => Number(value.toFixed(DECIMALS))
  return {
    type: 'FeatureCollection',
    features: [...towns.values()]
      .filter(({ name, size }) => name !== '' && size >= SMALLEST_TOWN)
      .sort((a, b) => b.size - a.size)
      .map(({ name, lon, lat, size }) => ({
        type: 'Feature',
        properties: { name, size },
        geometry: { type: 'Point', coordinates: [round(lon / size), round(lat / size)] },
      })),
  }
}
