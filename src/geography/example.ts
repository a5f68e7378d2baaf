import { parse } from 'csv-parse/sync'
import { type Geography, type Municipality, type PostcodeArea, parseGeography } from './geography.ts'
import type { Shape } from './map/shape.ts'

const tables = import.meta.glob<string>('../../data/geography/*.csv', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const cells = (name: string): string[][] => parse(tables[`../../data/geography/${name}.csv`]!)

/** The shipped tables as they stand, for tests that are about the country itself. */
export const shippedGeography: Geography = parseGeography({
  municipalities: cells('municipalities'),
  postcodes: cells('postcodes'),
  neighbourhoods: cells('neighbourhoods'),
  regions: cells('regions'),
  memberships: cells('region-municipalities'),
})

/** A municipality for tests; say only what the test is about. */
export const aMunicipality = (said: Partial<Municipality> = {}): Municipality => ({
  code: 'GM9001',
  name: 'Voorbeeldstad',
  officialName: 'Voorbeeldstad',
  slug: 'voorbeeldstad',
  province: 'Voorbeeldland',
  inhabitants2021: 1000,
  lon: 5,
  lat: 52,
  urbanity2017: undefined,
  alsoKnownAs: [],
  ...said,
})

export const aPostcodeArea = (said: Partial<PostcodeArea> = {}): PostcodeArea => ({
  pc4: '9990',
  lon: 5,
  lat: 52,
  inhabitants2021: 1000,
  place: 'Voorbeeldstad',
  municipalityCode: 'GM9001',
  municipalityBasis: 'published',
  neighbourhoods: [],
  ...said,
})

export const aGeography = (said: Partial<Geography> = {}): Geography => ({
  provinces: [{ name: 'Voorbeeldland', slug: 'voorbeeldland' }],
  regions: [],
  municipalities: new Map([['GM9001', aMunicipality()]]),
  postcodes: [],
  memberships: [],
  ...said,
})

/** A square of a tenth of a degree a side, its south-west corner this many tenths east and north of 5° E, 52° N. */
export const aSquare = (key: string, east: number, north: number): Shape => ({
  key,
  rings: [
    Float64Array.of(
      ...[5 + east / 10, 52 + north / 10],
      ...[5 + (east + 1) / 10, 52 + north / 10],
      ...[5 + (east + 1) / 10, 52 + (north + 1) / 10],
      ...[5 + east / 10, 52 + (north + 1) / 10],
    ),
  ],
})
