import type { SmallAreas } from './areas.ts'
import { numbered } from './cbs/numbered.ts'

/** A postcode area as reach needs it. */
export interface PostcodeArea {
  pc4: string
  place: string
  municipalityCode: string
  lon: number
  lat: number
  inhabitants2021: number
}

/** Postcode areas as columns. */
export function areasOfPostcodes(postcodes: readonly PostcodeArea[]): SmallAreas {
  const [towns, municipalities] = [numbered(), numbered()]
  return {
    codes: postcodes.map(({ pc4 }) => pc4),
    lon: Float64Array.from(postcodes, ({ lon }) => lon),
    lat: Float64Array.from(postcodes, ({ lat }) => lat),
    people: Int32Array.from(postcodes, ({ inhabitants2021 }) => inhabitants2021),
    name: Int32Array.from(postcodes, ({ place }) => towns.numberOf(place)),
    names: towns.words,
    municipality: Int32Array.from(postcodes, ({ municipalityCode }) =>
      municipalities.numberOf(municipalityCode),
    ),
    municipalities: municipalities.words,
  }
}
