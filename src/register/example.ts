import type { Place, PlaceContent } from './place.ts'
import { toSlug } from './slug.ts'
import type { SourceList } from './source-list.ts'
import { type AreaNames, buildAreaNames } from './spreadsheet/area-names.ts'
import type { Table } from './spreadsheet/importing.ts'

/** A place for tests; say only what the test is about. */
export const aPlace = (
  content: Partial<PlaceContent> = {},
  said: Partial<Omit<Place, 'content'>> = {},
): Place => ({
  id: '00000000-0000-4000-8000-0000000000aa',
  slug: 'de-haven-voorbeeldstad',
  content: {
    name: 'De Haven',
    kind: 'walk-in',
    grain: 'location',
    supportPoint: 'yes',
    status: 'known',
    town: 'Voorbeeldstad',
    ...content,
  },
  confirmedOn: undefined,
  checkedOn: undefined,
  version: 1,
  ...said,
})

const someMunicipalities = { GM9001: 'Voorbeeldstad', GM9002: 'Bergdorp (NH)', GM9003: 'Bergdorp (L)' }

/** Names of areas for tests: one province and three municipalities, two of them namesakes. */
export const someAreas: AreaNames = buildAreaNames({
  provinces: [{ name: 'Voorbeeldland', slug: 'voorbeeldland' }],
  municipalities: new Map(
    Object.entries(someMunicipalities).map(([code, name]) => [
      code,
      {
        code,
        name,
        officialName: name,
        slug: toSlug(name),
        province: 'Voorbeeldland',
        inhabitants2021: 1000,
        lon: 5,
        lat: 52,
        urbanity2017: undefined,
        alsoKnownAs: [],
      },
    ]),
  ),
})

/** A source list for tests. */
export const aSource = (said: Partial<SourceList> = {}): SourceList => ({
  id: 'voorbeeldlijst',
  name: 'Voorbeeldlijst',
  publisher: null,
  licence: null,
  dated: null,
  grain: 'mixed',
  rank: 50,
  address: null,
  ...said,
})

/** A table for tests, as if its header stood in row 1. */
export function aTable(...rows: Record<string, string>[]): Table {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return {
    columns,
    rows: rows.map((row, index) => ({
      number: index + 2,
      cells: Object.fromEntries(columns.map((column) => [column, row[column] ?? ''])),
    })),
  }
}
