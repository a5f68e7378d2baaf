import { sql } from 'kysely'
import {
  completeness,
  type DrawnArea,
  extentOf,
  knownMunicipalities,
  type MapShapes,
  project,
  readGeography,
  readShapes,
  toSvgPath,
} from '../geography/index.ts'
import type { Database } from '../platform/database.ts'
import { keep } from '../platform/kept.ts'
import { inLanguages, type Language } from '../platform/language.ts'
import type { Platform } from '../platform/platform.ts'
import { findLoadedHash, loadShipped } from '../platform/shipped-facts.ts'
import { countsAsSupply, isUnderWay, readRegister } from '../register/index.ts'
import { arrangeFacts, type CoverageFacts, type MunicipalPrevalence } from './facts.ts'
import {
  arrangeFigures,
  BaseFigureRow,
  type Erratum,
  ErratumRow,
  ProvinceRow,
  type PublishedFigures,
  RegionRow,
} from './figures.ts'
import { readRows } from './sources.ts'

type CoverageTables = {
  published_province_figures: ProvinceRow & { position: number }
  published_region_figures: RegionRow & { position: number }
  base_figure: BaseFigureRow
  erratum: ErratumRow
  municipal_prevalence: MunicipalPrevalence & { municipality_code: string; loaded_at: string }
}
const tables = (database: Database) => database.withTables<CoverageTables>()
const FIGURES = 'published figures'

/** The published figures, kept in memory. */
const readFigures = keep(
  (database) => findLoadedHash(database, FIGURES),
  async (database): Promise<PublishedFigures> => {
    const db = tables(database)
    const figures = arrangeFigures(
      await db.selectFrom('published_province_figures').selectAll().orderBy('position').execute(),
      await db.selectFrom('published_region_figures').selectAll().orderBy('position').execute(),
      await db.selectFrom('base_figure').selectAll().execute(),
    )
    if (!figures) throw new Error('The published figures are not loaded.')
    return figures
  },
)

/** The errata are told in two languages. */
const errataLanguages = inLanguages<'nl' | 'en'>({ nl: 'nl', en: 'en' })

/** Every checked number of the reports, in the language of the reader. */
export const listErrata = (database: Database, language: Language): Promise<Erratum[]> =>
  tables(database)
    .selectFrom('erratum')
    .select(['id', 'where', 'printed', 'computed', 'rule'])
    .where('language', '=', errataLanguages[language])
    .orderBy('id')
    .execute()

/** The shares that were loaded by municipality, if any. */
const readMunicipalPrevalence = keep(
  async (database) => {
    const { rows } = await sql<{ revision: string }>`
      select count(*) || ' ' || coalesce(max(loaded_at)::text, '') as revision from municipal_prevalence`.execute(
      database,
    )
    return rows[0]!.revision
  },
  async (database): Promise<Map<string, MunicipalPrevalence>> => {
    const rows = await tables(database).selectFrom('municipal_prevalence').selectAll().execute()
    return new Map(
      rows.map(({ municipality_code, percent, year, source }) => [
        municipality_code,
        { percent, year, source },
      ]),
    )
  },
)

/** Loads shares by municipality; those loaded before make way. */
export async function saveMunicipalPrevalence(
  { database, now }: Platform,
  rows: readonly (MunicipalPrevalence & { code: string })[],
): Promise<void> {
  const loaded_at = now().toString()
  await tables(database)
    .transaction()
    .execute(async (transaction) => {
      await transaction.deleteFrom('municipal_prevalence').execute()
      await sql`insert into municipal_prevalence (municipality_code, percent, year, source, loaded_at)
        select code, percent, year, source, ${loaded_at}
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as r(code text, percent float8, year integer, source text)`.execute(transaction)
    })
  readMunicipalPrevalence.forget(database)
}

/** All that need and supply are computed from, as it stands now. */
export async function readCoverageFacts(database: Database): Promise<CoverageFacts> {
  const geography = await readGeography(database)
  const { places } = await readRegister(database)
  return arrangeFacts({
    figures: await readFigures(database),
    provinces: geography.provinces,
    regions: geography.regions.map((region) => ({
      region,
      municipalities: knownMunicipalities(geography, region.name),
      complete: completeness(geography, region.name),
    })),
    municipalities: [...geography.municipalities.values()],
    municipalPrevalence: await readMunicipalPrevalence(database),
    supply: places.filter(countsAsSupply),
    underWay: places.filter(isUnderWay),
  })
}

/** The municipalities as paths to draw, in the box of the whole map. */
export interface DrawnMap {
  /** By GM code. */
  areas: ReadonlyMap<string, DrawnArea>
  /** The provinces as one path. */
  provinces: string
  /** What stands beside the map; undefined: schematic. */
  official: string | undefined
}
const drawn = new WeakMap<MapShapes, DrawnMap>()

/** Drawn once for the shapes that geography keeps in memory. */
export async function readMap(database: Database): Promise<DrawnMap> {
  const shapes = await readShapes(database)
  const known = drawn.get(shapes)
  if (known) return known
  const { map, official } = shapes
  const areas = map.municipalities.map(
    (shape) => [shape.key, { path: toSvgPath(shape, project), extent: extentOf(shape, project) }] as const,
  )
  const provinces = map.provinces.map((shape) => toSvgPath(shape, project)).join('')
  const made = { areas: new Map(areas), provinces, official }
  drawn.set(shapes, made)
  return made
}

const files = ['provinces', 'regions', 'base-figures', 'errata']

/** Loads the published figures from a folder of shipped facts, or brings them up to date after an upgrade. */
export async function loadPublishedFigures(platform: Platform, folder = 'figures'): Promise<void> {
  await loadShipped(
    platform,
    FIGURES,
    files.map((name) => `${folder}/${name}.csv`),
    async (texts, transaction) => {
      const [provinces, regions, base, errata] = texts.map(readRows)
      const db = transaction.withTables<CoverageTables>()
      const inOrder = <Row>(rows: readonly Row[]) => rows.map((row, position) => ({ ...row, position }))
      await db.deleteFrom('published_province_figures').execute()
      await db
        .insertInto('published_province_figures')
        .values(inOrder(provinces!.map((row) => ProvinceRow.parse(row))))
        .execute()
      await db.deleteFrom('published_region_figures').execute()
      await db
        .insertInto('published_region_figures')
        .values(inOrder(regions!.map((row) => RegionRow.parse(row))))
        .execute()
      await db.deleteFrom('base_figure').execute()
      await db
        .insertInto('base_figure')
        .values(base!.map((row) => BaseFigureRow.parse(row)))
        .execute()
      await db.deleteFrom('erratum').execute()
      await db
        .insertInto('erratum')
        .values(errata!.map((row) => ErratumRow.parse(row)))
        .execute()
    },
  )
  readFigures.forget(platform.database)
}
