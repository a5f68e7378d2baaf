import type { Municipality } from '../geography/index.ts'
import type { Assumptions } from './assumptions.ts'
import { COUNTRY } from './divisions.ts'
import type { CoverageFacts } from './facts.ts'
import { type ProvinceFigures, type PublishedParticipation, participations } from './figures.ts'
import { fractionOf, need } from './need.ts'
import type { RegionFacts } from './region-facts.ts'
import { countSupply, type Supply } from './supply.ts'

/** Need and supply of one area. What is undefined is unknown, which is not zero. */
export interface AreaRow {
  area: string
  /** Path of its page. */
  path: string | undefined
  /** Year of the inhabitants: tables by province stand on 2019, the others on 2021. The two never mix. */
  year: 2019 | 2021
  inhabitants: number | undefined
  /** Fraction of the inhabitants, after the chosen basis. */
  prevalence: number | undefined
  /** Whose share that is: printed for this area, taken from its province as an estimate, or loaded for a municipality. */
  prevalenceFrom: 'published' | 'province' | 'municipality' | 'mixed'
  epa: number | undefined
  /** Support points, unrounded. */
  need: number | undefined
  /** Whether the municipalities of the area are known; only of regions it can be otherwise. */
  certainty: 'known' | 'probable' | 'unknown'
  /** Places that the register knows in it; of an area that is not known as a whole: at least these. */
  supply: Supply
  underWay: number
  published: {
    /** The printed number wanted, where the assumptions are the published ones. */
    wanted: number | undefined
    known: number | undefined
    weighted: number | undefined
    potential: number | undefined
  }
}

export interface AreaTable {
  rows: AreaRow[]
  country: AreaRow
}

/** One row for each area of the chosen division, and one for the whole country. */
export function listAreaRows(facts: CoverageFacts, assumptions: Assumptions): AreaTable {
  if (assumptions.indeling === 'provincie') {
    const rows = facts.figures.provinces.map((figures) => provinceRow(facts, figures, assumptions))
    return { rows, country: countryOfProvinces(facts, rows, assumptions) }
  }
  const rows =
    assumptions.indeling === 'regio'
      ? facts.regions.map((region) => regionRow(facts, region, assumptions))
      : facts.municipalities.map((municipality) => municipalityRow(facts, municipality, assumptions))
  return { rows, country: countryOfMunicipalities(facts, assumptions) }
}

/** What the chosen basis multiplies every share by: Vektis counts fewer people with EPA than the shares add up to. */
export function scaleOf(facts: CoverageFacts, basis: Assumptions['basis']): number {
  const { base } = facts.figures
  return basis === 'vektis' ? base['epa-vektis'].value / base['epa-municipalities'].value : 1
}

/** Whether a number wanted was printed for these assumptions, and at which participation. */
export function publishedParticipation({
  deelname,
  capaciteit,
  basis,
}: Assumptions): PublishedParticipation | undefined {
  const isPublished = capaciteit === 100 && basis === 'gemeenten'
  return isPublished ? participations.find((percent) => percent === deelname) : undefined
}

const nothingPublished = { wanted: undefined, known: undefined, weighted: undefined, potential: undefined }

export function provinceRow(
  facts: CoverageFacts,
  figures: ProvinceFigures,
  assumptions: Assumptions,
): AreaRow {
  const prevalence = fractionOf(figures.prevalencePercent) * scaleOf(facts, assumptions.basis)
  const slug = facts.provinces.find(({ name }) => name === figures.province)?.slug
  return {
    area: figures.province,
    path: slug && `/provincie/${slug}`,
    year: 2019,
    ...needOf([{ inhabitants: figures.inhabitants2019, prevalence }], assumptions),
    prevalenceFrom: 'published',
    certainty: 'known',
    supply: countSupply(facts.supply.ofProvince.get(figures.province) ?? []),
    underWay: facts.underWay.ofProvince.get(figures.province)?.length ?? 0,
    published: { ...nothingPublished, ...publishedOf(figures, assumptions) },
  }
}

function publishedOf(figures: ProvinceFigures, assumptions: Assumptions) {
  const participation = publishedParticipation(assumptions)
  return {
    wanted: participation && figures.wanted[participation],
    known: figures.known,
    weighted: figures.weighted,
  }
}

/** Needs nothing but the rows above it, so that the total is the sum of what is shown. */
function countryOfProvinces(
  facts: CoverageFacts,
  rows: readonly AreaRow[],
  assumptions: Assumptions,
): AreaRow {
  const parts = rows.map(({ inhabitants, prevalence }) => ({
    inhabitants: inhabitants!,
    prevalence: prevalence!,
  }))
  return {
    ...countryRow(facts),
    year: 2019,
    ...needOf(parts, assumptions),
    prevalenceFrom: 'published',
    published: {
      ...publishedOf(facts.figures.country, assumptions),
      potential: potentialOf(facts),
    },
  }
}

/** Inhabitants of 2021 and the province's share: an estimate, as long as nobody loaded the municipality's own. */
export function municipalityRow(
  facts: CoverageFacts,
  municipality: Municipality,
  assumptions: Assumptions,
): AreaRow {
  return {
    area: municipality.name,
    path: `/gemeente/${municipality.slug}`,
    year: 2021,
    ...needOf([shareOf(facts, municipality, assumptions)], assumptions),
    prevalenceFrom: facts.municipalPrevalence.has(municipality.code) ? 'municipality' : 'province',
    certainty: 'known',
    supply: countSupply(facts.supply.ofMunicipality.get(municipality.code) ?? []),
    underWay: facts.underWay.ofMunicipality.get(municipality.code)?.length ?? 0,
    published: nothingPublished,
  }
}

const certainties = { yes: 'known', unknown: 'probable', no: 'unknown' } as const

/** The need of a region is known only where its municipalities are. */
export function regionRow(
  facts: CoverageFacts,
  { region, municipalities, complete }: RegionFacts,
  assumptions: Assumptions,
): AreaRow {
  const certainty = certainties[complete]
  const parts = municipalities.map((municipality) => shareOf(facts, municipality, assumptions))
  const figures = facts.figures.regions.find((row) => row.region === region.name)
  return {
    area: region.name,
    path: `/regio/${region.slug}`,
    year: 2021,
    ...needOf(certainty === 'unknown' ? [] : parts, assumptions),
    prevalenceFrom: sharesFrom(facts, municipalities),
    certainty,
    supply: countSupply(facts.supply.ofRegion.get(region.name) ?? []),
    underWay: facts.underWay.ofRegion.get(region.name)?.length ?? 0,
    published: { ...nothingPublished, known: figures?.known, potential: figures?.potential },
  }
}

/** Where the shares of a group come from: the province's, unless somebody loaded those of its municipalities. */
function sharesFrom(
  facts: CoverageFacts,
  municipalities: readonly Municipality[],
): AreaRow['prevalenceFrom'] {
  const own = municipalities.filter(({ code }) => facts.municipalPrevalence.has(code)).length
  if (own === 0) return 'province'
  return own === municipalities.length ? 'municipality' : 'mixed'
}

function countryOfMunicipalities(facts: CoverageFacts, assumptions: Assumptions): AreaRow {
  const parts = facts.municipalities.map((municipality) => shareOf(facts, municipality, assumptions))
  const { known, weighted } = facts.figures.country
  return {
    ...countryRow(facts),
    year: 2021,
    ...needOf(parts, assumptions),
    prevalenceFrom: sharesFrom(facts, facts.municipalities),
    published: { wanted: undefined, known, weighted, potential: potentialOf(facts) },
  }
}

const countryRow = (facts: CoverageFacts) => ({
  area: COUNTRY,
  path: undefined,
  certainty: 'known' as const,
  supply: countSupply(facts.supply.all),
  underWay: facts.underWay.all.length,
})

/** Sum of what the regions that answered named: the others are unknown, so the sum is a lower bound. */
const potentialOf = (facts: CoverageFacts): number =>
  facts.figures.regions.reduce((sum, { potential }) => sum + (potential ?? 0), 0)

interface Part {
  inhabitants: number
  prevalence: number
}

function shareOf(facts: CoverageFacts, municipality: Municipality, { basis }: Assumptions): Part {
  const own = facts.municipalPrevalence.get(municipality.code)?.percent
  const province = facts.figures.provinces.find((row) => row.province === municipality.province)!
  const prevalence = fractionOf(own ?? province.prevalencePercent) * scaleOf(facts, basis)
  return { inhabitants: municipality.inhabitants2021, prevalence }
}

/** The need of the parts together; nothing is known of no parts at all. */
function needOf(
  parts: readonly Part[],
  { deelname, capaciteit }: Assumptions,
): Pick<AreaRow, 'inhabitants' | 'prevalence' | 'epa' | 'need'> {
  if (parts.length === 0)
    return { inhabitants: undefined, prevalence: undefined, epa: undefined, need: undefined }
  const inhabitants = parts.reduce((sum, part) => sum + part.inhabitants, 0)
  const epa = parts.reduce((sum, part) => sum + part.inhabitants * part.prevalence, 0)
  const prevalence = epa / inhabitants
  return {
    inhabitants,
    prevalence,
    epa,
    need: need({ inhabitants, prevalence, participation: fractionOf(deelname), capacity: capaciteit }),
  }
}
