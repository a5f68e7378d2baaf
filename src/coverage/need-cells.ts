import type { AreaRow, AreaTable } from './area-rows.ts'
import type { Assumptions } from './assumptions.ts'
import { errataAt, type Spot } from './errata.ts'
import type { CoverageFacts } from './facts.ts'
import type { Erratum } from './figures.ts'
import { presenceOf } from './municipal-presence.ts'
import type { texts } from './text.ts'

/** The columns of the downloaded need, by name; other people's programs lean on them. */
export const needColumns = [
  'gebied',
  'inwoners',
  'prevalentie',
  'epa',
  'deelname',
  'capaciteit',
  'nodig',
  'bekend',
  'gewogen',
  'gepubliceerd_nodig',
  'gepubliceerd_bekend',
  'gepubliceerd_gewogen',
  'opmerking',
] as const
export type NeedCells = Record<(typeof needColumns)[number], string>

/** What the remarks are made of. */
export interface Remarks {
  facts: CoverageFacts
  assumptions: Assumptions
  errata: readonly Erratum[]
  say: (typeof texts)['nl']
}

/** Fifteen digits hold what was computed; the digits after them are noise of binary fractions. */
const DIGITS = 15

/** A decimal point, nothing rounded but that noise; unknown is empty. */
const plain = (value: number | undefined): string =>
  value === undefined ? '' : String(Number(value.toPrecision(DIGITS)))

/** The rows of the download, the country last. `prevalentie` is a fraction, `deelname` a percentage. */
export const listNeedCells = ({ rows, country }: AreaTable, remarks: Remarks): NeedCells[] =>
  [...rows, country].map((row) => needCells(row, remarks))

export function needCells(row: AreaRow, remarks: Remarks): NeedCells {
  const { assumptions } = remarks
  // Of a region whose municipalities are unknown our count is a lower bound, which the remark gives.
  const supply = row.certainty === 'unknown' ? undefined : row.supply
  return {
    gebied: row.area,
    inwoners: plain(row.inhabitants),
    prevalentie: plain(row.prevalence),
    epa: plain(row.epa),
    deelname: plain(assumptions.deelname),
    capaciteit: plain(assumptions.capaciteit),
    nodig: plain(row.need),
    bekend: plain(supply?.known),
    gewogen: plain(supply?.weighted),
    gepubliceerd_nodig: plain(row.published.wanted),
    gepubliceerd_bekend: plain(row.published.known),
    gepubliceerd_gewogen: plain(row.published.weighted),
    opmerking: remarksOn(row, remarks).join('; '),
  }
}

function remarksOn(row: AreaRow, remarks: Remarks): string[] {
  const { say, assumptions, facts } = remarks
  const isCountry = row.path === undefined
  const { known, unknownSize, groups } = row.supply
  return [
    ...(row.inhabitants === undefined ? [] : [say.csv.year(row.year), shareRemark(row, remarks)]),
    ...(assumptions.indeling === 'regio' && !isCountry ? regionRemarks(row, remarks) : []),
    ...(assumptions.indeling === 'regio' && isCountry
      ? [say.csv.potentialAtLeast(row.published.potential ?? 0)]
      : []),
    ...(assumptions.indeling === 'gemeente' && !isCountry
      ? [say.csv.presence(say.presences[presenceOf(known, row.underWay)])]
      : []),
    ...(unknownSize > 0 ? [say.csv.unknownSize(unknownSize)] : []),
    ...(groups > 0 ? [say.csv.groups(groups)] : []),
    ...(isCountry && facts.supply.nowhere.length > 0 ? [say.csv.nowhere(facts.supply.nowhere.length)] : []),
    ...erratumRemarks(row, remarks),
  ]
}

function shareRemark({ path, prevalenceFrom }: AreaRow, { facts, say }: Remarks): string {
  const code = facts.municipalities.find(({ slug }) => path === `/gemeente/${slug}`)?.code
  const own = facts.municipalPrevalence.get(code ?? '')
  if (own) return say.csv.municipality(own.source, own.year)
  return say.csv[prevalenceFrom === 'municipality' ? 'mixed' : prevalenceFrom]
}

function regionRemarks({ area, certainty, published, supply }: AreaRow, { facts, say }: Remarks): string[] {
  const names =
    facts.regions.find(({ region }) => region.name === area)?.municipalities.map(({ name }) => name) ?? []
  const potential =
    published.potential === undefined ? say.csv.potentialUnknown : say.csv.potential(published.potential)
  if (certainty === 'known') return [potential]
  if (certainty === 'probable') return [say.csv.probable, potential]
  return [
    say.csv.unknown,
    names.length > 0 ? say.csv.onlyKnown(names.join(', ')) : say.csv.noneKnown,
    ...(supply.known > 0 ? [say.csv.atLeast(supply.known)] : []),
    potential,
  ]
}

/** The errata of the cells of a row, each where that cell is filled in. */
function erratumRemarks({ area, published }: AreaRow, { errata, assumptions }: Remarks): string[] {
  const spots: [Spot, unknown][] = [
    ['epa', assumptions.indeling === 'provincie' || undefined],
    ['wanted', published.wanted],
    ['known', published.known],
    ['weighted', published.weighted],
  ]
  const ids = spots.flatMap(([spot, value]) => (value === undefined ? [] : errataAt(spot, area)))
  return [...new Set(ids)].flatMap((id) =>
    errata.filter((erratum) => erratum.id === id).map(({ printed, computed }) => `${printed} ${computed}`),
  )
}
