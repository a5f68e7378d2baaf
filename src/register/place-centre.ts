import type { Geography, Point } from '../geography/index.ts'
import type { PlaceContent } from './place.ts'

export type CentreOf = (content: Pick<PlaceContent, 'municipality' | 'town'>) => Point | undefined

interface Sum {
  lon: number
  lat: number
  weight: number
}

/**
 * The centre of the town a place is in, by the inhabitants of its postcode areas; else that of its municipality; for a
 * place that does not tell where its door is. Degrees (WGS84).
 */
export function findCentres({
  municipalities,
  postcodes,
}: Pick<Geography, 'municipalities' | 'postcodes'>): CentreOf {
  const towns = new Map<string, Sum>()
  for (const { municipalityCode, place, lon, lat, inhabitants2021 } of postcodes) {
    const key = townKey(municipalityCode, place)
    const sum = towns.get(key) ?? { lon: 0, lat: 0, weight: 0 }
    // An area without inhabitants still says where its town is.
    const weight = inhabitants2021 + 1
    towns.set(key, {
      lon: sum.lon + lon * weight,
      lat: sum.lat + lat * weight,
      weight: sum.weight + weight,
    })
  }
  return ({ municipality = '', town = '' }) => {
    const sum = towns.get(townKey(municipality, town))
    if (sum) return { lon: sum.lon / sum.weight, lat: sum.lat / sum.weight }
    const centre = municipalities.get(municipality)
    return centre && { lon: centre.lon, lat: centre.lat }
  }
}

const townKey = (municipality: string, town: string): string => `${municipality} ${town.toLowerCase()}`
