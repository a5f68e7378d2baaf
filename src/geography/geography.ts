import { z } from 'zod'

export interface Point {
  lon: number
  lat: number
}

export interface Province {
  name: string
  slug: string
}

/** One of the 42 regions of the Integrated Care Agreement (IZA), under its name in table 2.2.1 of document 002. */
export interface Region {
  name: string
  slug: string
  /** The municipality or body that receives the region's money on its behalf. */
  seat: string
  /** The province in whose total document 002 counts the region; a region may reach over the border. */
  provinceCounted: string
}

export type Municipality = z.infer<typeof MunicipalityRow>
export interface PostcodeArea extends z.infer<typeof PostcodeRow> {
  /** What people call parts of it, where those are no town of their own: De Pijp. */
  neighbourhoods: readonly string[]
}
export type RegionMembership = z.infer<typeof MembershipRow>
/** Whether we know every municipality of a region; *unknown* when the list is an inference from its name. */
export type Completeness = RegionMembership['complete']
export type MembershipBasis = RegionMembership['basis']

export interface Geography {
  provinces: Province[]
  regions: Region[]
  /** By code (GM0014): names carry traps, such as two Bergens. */
  municipalities: Map<string, Municipality>
  postcodes: PostcodeArea[]
  memberships: RegionMembership[]
}

/** The shipped tables, each as rows of cells with the header first. */
export type GeographyTables = Record<
  'municipalities' | 'postcodes' | 'neighbourhoods' | 'regions' | 'memberships',
  readonly (readonly string[])[]
>

const code = z.string().regex(/^GM\d{4}$/)
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const count = z.string().regex(/^\d+$/).transform(Number)
const degrees = z
  .string()
  .regex(/^\d+\.\d+$/)
  .transform(Number)

const MunicipalityRow = z
  .object({
    code,
    name: z.string().min(1),
    official_name: z.string().min(1),
    slug,
    province: z.string().min(1),
    inhabitants_2021: count,
    lon: degrees,
    lat: degrees,
    urbanity_2017: z.enum(['', '1', '2', '3', '4', '5']),
    also_known_as: z.string(),
  })
  .transform((row) => ({
    code: row.code,
    name: row.name,
    officialName: row.official_name,
    slug: row.slug,
    province: row.province,
    inhabitants2021: row.inhabitants_2021,
    lon: row.lon,
    lat: row.lat,
    /** 1 (very strongly urban) to 5 (not urban); unknown for municipalities formed since 2017. */
    urbanity2017: row.urbanity_2017 === '' ? undefined : Number(row.urbanity_2017),
    alsoKnownAs: row.also_known_as.split(';').filter((name) => name !== ''),
  }))

const PostcodeRow = z
  .object({
    pc4: z.string().regex(/^[1-9]\d{3}$/),
    lon: degrees,
    lat: degrees,
    inhabitants_2021: count,
    place: z.string(),
    municipality_code: code,
    municipality_basis: z.enum(['published', 'shape']),
  })
  .transform((row) => ({
    pc4: row.pc4,
    lon: row.lon,
    lat: row.lat,
    inhabitants2021: row.inhabitants_2021,
    /** The town; empty for the few areas whose publisher names none. */
    place: row.place,
    municipalityCode: row.municipality_code,
    /** *shape*: the published municipality has merged since, so the centre decides by the borders of 2023. */
    municipalityBasis: row.municipality_basis,
  }))

const NeighbourhoodRow = z.object({ name: z.string().min(1), pc4: z.string() })

const MembershipRow = z
  .object({
    region: z.string().min(1),
    municipality_code: code,
    basis: z.enum([
      'document 003',
      'municipality name',
      'province name',
      'province without Zeewolde',
      'region name',
      'seat',
      'claimed',
    ]),
    complete: z.enum(['yes', 'no', 'unknown']),
  })
  .transform((row) => ({
    region: row.region,
    municipalityCode: row.municipality_code,
    basis: row.basis,
    complete: row.complete,
  }))

const RegionRow = z
  .object({ name: z.string().min(1), slug, seat: z.string().min(1), province_counted: z.string().min(1) })
  .transform(({ province_counted, ...row }): Region => ({ ...row, provinceCounted: province_counted }))

/** Reads the shipped tables. They are ours, so a row that does not fit is a bug and throws. */
export function parseGeography(tables: GeographyTables): Geography {
  const municipalities = rowsOf(tables.municipalities).map((row) => MunicipalityRow.parse(row))
  return {
    provinces: provincesOf(municipalities),
    regions: rowsOf(tables.regions).map((row) => RegionRow.parse(row)),
    municipalities: new Map(municipalities.map((municipality) => [municipality.code, municipality])),
    postcodes: parsePostcodes(tables),
    memberships: rowsOf(tables.memberships).map((row) => MembershipRow.parse(row)),
  }
}

function parsePostcodes(tables: GeographyTables): PostcodeArea[] {
  const neighbourhoods = rowsOf(tables.neighbourhoods).map((row) => NeighbourhoodRow.parse(row))
  const byPostcode = Map.groupBy(neighbourhoods, ({ pc4 }) => pc4)
  const postcodes = rowsOf(tables.postcodes).map((row) => PostcodeRow.parse(row))
  const unknown = new Set(byPostcode.keys()).difference(new Set(postcodes.map(({ pc4 }) => pc4)))
  if (unknown.size > 0) throw new Error(`Neighbourhoods in no postcode area: ${[...unknown].join(', ')}`)
  return postcodes.map((area) => ({
    ...area,
    neighbourhoods: (byPostcode.get(area.pc4) ?? []).map(({ name }) => name),
  }))
}

function rowsOf([header = [], ...rows]: readonly (readonly string[])[]): Record<string, string>[] {
  return rows.map((cells) => Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ''])))
}

/** A province's name is also its slug, in lower case: none of the twelve has an accent or a space. */
export function provincesOf(municipalities: Municipality[]): Province[] {
  const names = [...new Set(municipalities.map(({ province }) => province))]
  return names.sort().map((name) => ({ name, slug: name.toLowerCase() }))
}
