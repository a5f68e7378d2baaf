import { z } from 'zod'
import { COUNTRY } from './divisions.ts'

/** The shares of participation that the report works out. */
export const participations = [15, 30, 45] as const
export type PublishedParticipation = (typeof participations)[number]

/** One row of table 2.4.1 as printed, by province or for the whole country. Figures of 2019 and October 2024. */
export interface ProvinceFigures {
  province: string
  inhabitants2019: number
  epaPrinted: number
  /** As printed, but for Noord-Holland, whose printed number has one digit too many. */
  epaCorrected: number
  prevalencePercent: number
  wanted: Record<PublishedParticipation, number>
  known: number
  /** By size: ½, 1 or 2 for each support point. */
  weighted: number
}

/** One row of table 2.2.1, counted in October 2024. */
export interface RegionFigures {
  region: string
  known: number
  /** Unknown for regions that did not answer the question, which is not the same as none. */
  potential: number | undefined
  responded: boolean
}

/** A number that the need is computed from, with where it stands. */
export interface BaseFigure {
  value: number
  year: number
  source: string
}
export const baseFigureIds = [
  'epa-municipalities',
  'epa-vektis',
  'participation-measured',
  'capacity',
] as const
export type BaseFigureId = (typeof baseFigureIds)[number]

/** Figures that others published: shown beside our own counts, never added to them. */
export interface PublishedFigures {
  /** In the order of table 2.4.1. */
  provinces: ProvinceFigures[]
  /** The last row of table 2.4.1, as printed. */
  country: ProvinceFigures
  regions: RegionFigures[]
  base: Record<BaseFigureId, BaseFigure>
}

/** A printed number that does not hold, or that had to be checked, in our own words. */
export interface Erratum {
  id: string
  where: string
  printed: string
  computed: string
  /** What we do with it. */
  rule: string
}

const count = z.string().regex(/^\d+$/).transform(Number)
const decimal = z
  .string()
  .regex(/^\d+(\.\d+)?$/)
  .transform(Number)

export const ProvinceRow = z.object({
  province: z.string().min(1),
  inhabitants_2019: count,
  epa_printed: count,
  epa_corrected: count,
  prevalence_percent_printed: decimal,
  wanted_15: count,
  wanted_30: count,
  wanted_45: count,
  known_2024: count,
  weighted_2024: count,
})
export type ProvinceRow = z.infer<typeof ProvinceRow>
export const RegionRow = z.object({
  region: z.string().min(1),
  known_2024: count,
  potential_2024: z.union([count, z.literal('').transform(() => null)]),
  responded: z.enum(['yes', 'no']).transform((answer) => answer === 'yes'),
})
export type RegionRow = z.infer<typeof RegionRow>
export const BaseFigureRow = z.object({
  id: z.enum(baseFigureIds),
  value: count,
  unit: z.enum(['people', 'percent', 'visitors a week']),
  year: count,
  source: z.string().min(1),
})
export type BaseFigureRow = z.infer<typeof BaseFigureRow>
export const ErratumRow = z.object({
  id: z.string().regex(/^E\d\d$/),
  language: z.enum(['nl', 'en']),
  where: z.string().min(1),
  printed: z.string().min(1),
  computed: z.string().min(1),
  rule: z.string().min(1),
})
export type ErratumRow = z.infer<typeof ErratumRow>

function provinceFigures(row: ProvinceRow): ProvinceFigures {
  return {
    province: row.province,
    inhabitants2019: row.inhabitants_2019,
    epaPrinted: row.epa_printed,
    epaCorrected: row.epa_corrected,
    prevalencePercent: row.prevalence_percent_printed,
    wanted: { 15: row.wanted_15, 30: row.wanted_30, 45: row.wanted_45 },
    known: row.known_2024,
    weighted: row.weighted_2024,
  }
}

/** Puts the rows together, in the order in which they come; nothing when they were never loaded. */
export function arrangeFigures(
  provinces: readonly ProvinceRow[],
  regions: readonly RegionRow[],
  base: readonly BaseFigureRow[],
): PublishedFigures | undefined {
  const all = provinces.map(provinceFigures)
  const country = all.find(({ province }) => province === COUNTRY)
  if (!country) return undefined
  return {
    provinces: all.filter((row) => row !== country),
    country,
    regions: regions.map(({ region, known_2024, potential_2024, responded }) => ({
      region,
      known: known_2024,
      potential: potential_2024 ?? undefined,
      responded,
    })),
    base: Object.fromEntries(
      base.map(({ id, value, year, source }) => [id, { value, year, source }]),
    ) as PublishedFigures['base'],
  }
}
