import type { AreaKind } from './area-kinds.ts'

/** Where in a row stands what is read of it. */
export interface AreaColumns {
  kind: AreaKind
  code: number
  people: number
  /** Of neighbourhoods: their name, and the postcode area in which most addresses lie; −1: not in this table. */
  name: number
  postcode: number
}

/*
 * The names of columns as CBS has published them, in small letters:
 * - squares: Vierkantstatistieken, `cbs_vk500_2024_v1.gpkg` and before (`crs28992res500m`), shapefiles until 2018 (`c28992r500`);
 * - neighbourhoods: Wijk- en buurtkaart, `wijkenbuurten_2024_v1.gpkg` (`buurtcode`, `aantal_inwoners`), until 2017 `bu_code`;
 *   Kerncijfers wijken en buurten, `kwb-2024.csv` (`gwb_code_10`, `regio`, `a_inw`, `pst_mvp`); StatLine 85984NED as CSV
 *   (`Codering_3`, `AantalInwoners_5`, `MeestVoorkomendePostcode_113`), where the last number differs from year to year.
 */
const codes: readonly (readonly [AreaKind, readonly string[]])[] = [
  ['vierkant500', ['crs28992res500m', 'c28992r500']],
  ['vierkant100', ['crs28992res100m', 'c28992r100']],
  ['buurt', ['buurtcode', 'bu_code', 'gwb_code_10', 'codering']],
]
const people = ['aantal_inwoners', 'a_inw', 'aantalinwoners', 'aant_inw', 'inwoner']
const names = ['buurtnaam', 'bu_naam', 'regio', 'wijkenenbuurten']
const postcodes = ['meest_voorkomende_postcode', 'pst_mvp', 'meestvoorkomendepostcode']

/** Knows a table by the names of its columns; or tells which of the two columns that it cannot do without is missing. */
export function recogniseColumns(header: readonly string[]): AreaColumns | { missing: 'code' | 'people' } {
  const written = header.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/(?<=\D)_\d{1,3}$/, ''),
  )
  // `gwb_code_10` ends in a number of its own.
  const whole = header.map((name) => name.trim().toLowerCase())
  const find = (wanted: readonly string[]): number =>
    wanted.map((name) => Math.max(whole.indexOf(name), written.indexOf(name))).find((at) => at >= 0) ?? -1
  const known = codes.find(([, wanted]) => find(wanted) >= 0)
  if (!known) return { missing: 'code' }
  if (find(people) < 0) return { missing: 'people' }
  const [kind, wanted] = known
  return { kind, code: find(wanted), people: find(people), name: find(names), postcode: find(postcodes) }
}

/** The year in the name of a file, as CBS writes it last (`2025-cbs_vk500_2024_v1.gpkg`): no year to come, none before 2000. */
export function yearIn(name: string, thisYear: number): number | undefined {
  const years = [...name.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year))
  return years.filter((year) => year <= thisYear).at(-1)
}
