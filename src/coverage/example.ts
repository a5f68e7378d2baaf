import { parse } from 'csv-parse/sync'
import type { Geography } from '../geography/index.ts'
import type { Place } from '../register/index.ts'
import { arrangeFacts, type CoverageFacts } from './facts.ts'
import { arrangeFigures, BaseFigureRow, ErratumRow, ProvinceRow, RegionRow } from './figures.ts'

const tables = import.meta.glob<string>('../../data/figures/*.csv', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const rowsOf = (name: string): unknown[] =>
  parse(tables[`../../data/figures/${name}.csv`]!, { columns: true })

/** The shipped tables of published figures as they stand. */
export const shippedFigures = arrangeFigures(
  rowsOf('provinces').map((row) => ProvinceRow.parse(row)),
  rowsOf('regions').map((row) => RegionRow.parse(row)),
  rowsOf('base-figures').map((row) => BaseFigureRow.parse(row)),
)!

export const shippedErrata = rowsOf('errata').map((row) => ErratumRow.parse(row))

/** The published figures and a geography, with these places in the register. */
export const factsWith = (
  geography: Geography,
  places: { supply?: Place[]; underWay?: Place[] } & Partial<Pick<CoverageFacts, 'municipalPrevalence'>> = {},
): CoverageFacts =>
  arrangeFacts({
    figures: shippedFigures,
    provinces: geography.provinces,
    regions: geography.regions.map((region) => {
      const members = geography.memberships.filter((membership) => membership.region === region.name)
      return {
        region,
        municipalities: members.map(
          ({ municipalityCode }) => geography.municipalities.get(municipalityCode)!,
        ),
        complete: members[0]?.complete ?? 'no',
      }
    }),
    municipalities: [...geography.municipalities.values()],
    municipalPrevalence: new Map(),
    supply: [],
    underWay: [],
    ...places,
  })
