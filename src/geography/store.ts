import { type QueryExecutorProvider, sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import { keep } from '../platform/kept.ts'
import type { Platform } from '../platform/platform.ts'
import { findLoadedHash, loadShipped } from '../platform/shipped-facts.ts'
import { findClaimRevision, listClaims } from './claim-store.ts'
import type { Geography, Municipality, PostcodeArea, Region, RegionMembership } from './geography.ts'
import { parseGeography, provincesOf } from './geography.ts'
import { drawSchematicMap, groupMap, type SchematicMap } from './map/cells.ts'
import type { Shape } from './map/shape.ts'
import { buildPlaceNames, type Hit, searchPlaceNames } from './names/place-names.ts'
import { applyClaims } from './regions.ts'
import { readCells } from './sources.ts'

type GeographyTables = {
  municipality: {
    code: string
    name: string
    official_name: string
    slug: string
    province: string
    inhabitants_2021: number
    lon: number
    lat: number
    urbanity_2017: number | null
    also_known_as: string[]
  }
  postcode_area: {
    pc4: string
    lon: number
    lat: number
    inhabitants_2021: number
    place: string
    municipality_code: string
    municipality_basis: PostcodeArea['municipalityBasis']
    neighbourhoods: string[]
  }
  region: { name: string; slug: string; seat: string; province_counted: string }
  region_membership: {
    municipality_code: string
    region: string
    basis: RegionMembership['basis']
    complete: RegionMembership['complete']
  }
}
type BoundaryTables = GeographyTables & {
  official_boundary: {
    level: 'municipality'
    key: string
    rings: number[][]
    source: string
    loaded_at: string
  }
}
const tables = (database: Database) => database.withTables<GeographyTables>()
const FACTS = 'geography'

const findRevision = async (database: Database) =>
  `${await findLoadedHash(database, FACTS)} ${await findClaimRevision(database)}`

/** Everything we know of provinces, regions, municipalities and postcodes, kept in memory. */
export const readGeography = keep(findRevision, async (database): Promise<Geography> => {
  const municipalities = await listMunicipalities(database)
  return {
    provinces: provincesOf(municipalities),
    regions: await listRegions(database),
    municipalities: new Map(municipalities.map((municipality) => [municipality.code, municipality])),
    postcodes: await listPostcodes(database),
    memberships: await listMemberships(database),
  }
})

/** Everything people may call a place, ready to be searched. */
export const readPlaceNames = keep(
  (database) => findLoadedHash(database, FACTS),
  async (database) => buildPlaceNames(await readGeography(database)),
)

/** Enough hits to hold every namesake. */
const HITS = 20

/** The address of the one area of a kind that also goes by a name: its old, official, Frisian or everyday one. */
export async function findMovedArea(
  database: Database,
  kind: Hit['kind'],
  slug: string,
): Promise<string | undefined> {
  const hits = searchPlaceNames(await readPlaceNames(database), slug.replaceAll('-', ' '), HITS)
  const [only, ...others] = hits.filter(
    (hit) => hit.kind === kind && (hit.matched === 'exact' || hit.matched === 'also known as'),
  )
  return others.length === 0 ? only?.slug : undefined
}

/** The shapes to draw maps with, and whose they are: ours, schematic, until somebody loads the official ones. */
export interface MapShapes {
  map: SchematicMap
  /** What stands beside the map; undefined: schematic. */
  official: string | undefined
}
export const readShapes = keep(
  async (database) => `${await findRevision(database)} ${await findBoundaryMoment(database)}`,
  async (database): Promise<MapShapes> => {
    const geography = await readGeography(database)
    const rows = await database
      .withTables<BoundaryTables>()
      .selectFrom('official_boundary')
      .select(['key', 'rings', 'source'])
      .where('level', '=', 'municipality')
      .orderBy('key')
      .execute()
    if (rows.length === 0) return { map: drawSchematicMap(geography), official: undefined }
    const shapes = rows.map(({ key, rings }) => ({
      key,
      rings: rings.map((ring) => Float64Array.from(ring)),
    }))
    return { map: groupMap(geography, shapes), official: rows[0]!.source }
  },
)

async function findBoundaryMoment(database: Database): Promise<string> {
  const newest = await database
    .withTables<BoundaryTables>()
    .selectFrom('official_boundary')
    .select(({ fn }) => fn.max('loaded_at').as('at'))
    .executeTakeFirst()
  return newest?.at ?? ''
}

/** Replaces the official boundaries; `source` is what stands beside every map drawn from them. */
export async function saveBoundaries(
  platform: Platform,
  shapes: readonly Shape[],
  source: string,
): Promise<void> {
  const rows = shapes.map(({ key, rings }) => ({ key, rings: rings.map((ring) => [...ring]) }))
  await platform.database.transaction().execute(async (transaction) => {
    await sql`delete from official_boundary`.execute(transaction)
    await sql`insert into official_boundary (level, key, rings, source, loaded_at)
      select 'municipality', key, rings, ${source}, ${platform.now().toString()}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(key text, rings jsonb)`.execute(
      transaction,
    )
  })
  readShapes.forget(platform.database)
}

async function listMunicipalities(database: Database): Promise<Municipality[]> {
  const rows = await tables(database).selectFrom('municipality').selectAll().orderBy('code').execute()
  return rows.map(({ official_name, inhabitants_2021, urbanity_2017, also_known_as, ...row }) => ({
    ...row,
    officialName: official_name,
    inhabitants2021: inhabitants_2021,
    urbanity2017: urbanity_2017 ?? undefined,
    alsoKnownAs: also_known_as,
  }))
}

async function listPostcodes(database: Database): Promise<PostcodeArea[]> {
  const rows = await tables(database).selectFrom('postcode_area').selectAll().orderBy('pc4').execute()
  return rows.map(({ inhabitants_2021, municipality_code, municipality_basis, ...row }) => ({
    ...row,
    inhabitants2021: inhabitants_2021,
    municipalityCode: municipality_code,
    municipalityBasis: municipality_basis,
  }))
}

async function listRegions(database: Database): Promise<Region[]> {
  const rows = await tables(database).selectFrom('region').selectAll().orderBy('slug').execute()
  return rows.map(({ province_counted, ...row }) => ({ ...row, provinceCounted: province_counted }))
}

/** The shipped memberships, and over them what municipalities and regions claimed since. */
async function listMemberships(database: Database): Promise<RegionMembership[]> {
  const rows = await tables(database)
    .selectFrom('region_membership')
    .selectAll()
    .orderBy('municipality_code')
    .execute()
  const shipped = rows.map(({ municipality_code, ...row }) => ({
    ...row,
    municipalityCode: municipality_code,
  }))
  return applyClaims(shipped, await listClaims(database))
}

const files = ['municipalities', 'postcodes', 'neighbourhoods', 'regions', 'region-municipalities']

/** Loads the tables of geography from a folder of shipped facts, or brings them up to date after an upgrade. */
export async function loadGeographyFacts(platform: Platform, folder = 'geography'): Promise<void> {
  await loadShipped(
    platform,
    FACTS,
    files.map((name) => `${folder}/${name}.csv`),
    async (texts, transaction) => {
      const [municipalities, postcodes, neighbourhoods, regions, memberships] = texts.map(readCells)
      const geography = parseGeography({
        municipalities: municipalities!,
        postcodes: postcodes!,
        neighbourhoods: neighbourhoods!,
        regions: regions!,
        memberships: memberships!,
      })
      await removeWhatIsGone(transaction, geography)
      await saveGeography(transaction, geography)
    },
  )
  readGeography.forget(platform.database)
}

/** What the tables no longer hold goes; first the rows that point at others. */
async function removeWhatIsGone(transaction: QueryExecutorProvider, geography: Geography): Promise<void> {
  const codes = [...geography.municipalities.keys()]
  const members = geography.memberships.map(({ municipalityCode }) => municipalityCode)
  await sql`delete from region_membership where municipality_code <> all(${members})`.execute(transaction)
  await sql`delete from postcode_area where pc4 <> all(${geography.postcodes.map(({ pc4 }) => pc4)})`.execute(
    transaction,
  )
  await sql`delete from postcode_area where municipality_code <> all(${codes})`.execute(transaction)
  await sql`delete from municipality where code <> all(${codes})`.execute(transaction)
  await sql`delete from region where name <> all(${geography.regions.map(({ name }) => name)})`.execute(
    transaction,
  )
}

async function saveGeography(transaction: QueryExecutorProvider, geography: Geography): Promise<void> {
  const json = (rows: unknown) => sql`${JSON.stringify(rows)}::jsonb`
  await sql`insert into municipality
    select code, name, "officialName", slug, province, "inhabitants2021", lon, lat, "urbanity2017", "alsoKnownAs"
    from jsonb_to_recordset(${json([...geography.municipalities.values()])}) as r(code text, name text,
      "officialName" text, slug text, province text, "inhabitants2021" integer, lon float8, lat float8,
      "urbanity2017" integer, "alsoKnownAs" jsonb)
    on conflict (code) do update set name = excluded.name, official_name = excluded.official_name,
      slug = excluded.slug, province = excluded.province, inhabitants_2021 = excluded.inhabitants_2021,
      lon = excluded.lon, lat = excluded.lat, urbanity_2017 = excluded.urbanity_2017,
      also_known_as = excluded.also_known_as`.execute(transaction)
  await sql`insert into postcode_area
    select pc4, lon, lat, "inhabitants2021", place, "municipalityCode", "municipalityBasis", neighbourhoods
    from jsonb_to_recordset(${json(geography.postcodes)}) as r(pc4 text, lon float8, lat float8,
      "inhabitants2021" integer, place text, "municipalityCode" text, "municipalityBasis" text,
      neighbourhoods jsonb)
    on conflict (pc4) do update set lon = excluded.lon, lat = excluded.lat, place = excluded.place,
      inhabitants_2021 = excluded.inhabitants_2021, municipality_code = excluded.municipality_code,
      municipality_basis = excluded.municipality_basis, neighbourhoods = excluded.neighbourhoods`.execute(
    transaction,
  )
  await sql`insert into region select name, slug, seat, "provinceCounted"
    from jsonb_to_recordset(${json(geography.regions)}) as r(name text, slug text, seat text, "provinceCounted" text)
    on conflict (name) do update set slug = excluded.slug, seat = excluded.seat,
      province_counted = excluded.province_counted`.execute(transaction)
  await sql`insert into region_membership select "municipalityCode", region, basis, complete
    from jsonb_to_recordset(${json(geography.memberships)})
      as r(region text, "municipalityCode" text, basis text, complete text)
    on conflict (municipality_code) do update set region = excluded.region, basis = excluded.basis,
      complete = excluded.complete`.execute(transaction)
}
