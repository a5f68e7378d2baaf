import type { Child } from 'hono/jsx'
import { Link } from '../../design/content.tsx'
import { formatNumber, formatPercentage } from '../../design/numbers.ts'
import { type Column, Table } from '../../design/table.tsx'
import type { Language } from '../../platform/language.ts'
import { type AreaRow, type AreaTable, publishedParticipation } from '../area-rows.ts'
import { type Assumptions, toQuery } from '../assumptions.ts'
import type { Note, Notes } from '../errata.ts'
import type { CoverageFacts } from '../facts.ts'
import { presenceOf } from '../municipal-presence.ts'
import { texts } from '../text.ts'
import { assumedInWords, needInWords, weightInWords } from './in-words.ts'
import { Marks } from './notes.tsx'

export interface TableProps {
  language: Language
  facts: CoverageFacts
  assumptions: Assumptions
  table: AreaTable
  notes: Notes
}

/** One column: its heading, and what it says of an area. */
interface Shown {
  heading: Child
  numeric?: boolean
  cell: (row: AreaRow) => Child
}

/** The table of the chosen division, its totals at the foot, with the address of the same numbers as CSV. */
export const NeedTable = (props: TableProps) => {
  const { language, assumptions, table } = props
  const shown = columnsOf[assumptions.indeling](props)
  const columns: Column[] = shown.map(({ heading, numeric = true }) => ({ heading, numeric }))
  const cells = (row: AreaRow): Child[] => shown.map(({ cell }) => cell(row))
  return (
    <Table
      language={language}
      id="tabel"
      caption={texts[language].table.captions[assumptions.indeling](...assumedInWords(language, assumptions))}
      columns={columns}
      rows={table.rows.map(cells)}
      foot={[cells(table.country)]}
      download={`/behoefte.csv?${toQuery(assumptions)}`}
    />
  )
}

const columnsOf: Record<Assumptions['indeling'], (props: TableProps) => Shown[]> = {
  provincie: (props) => {
    const { language, assumptions, notes } = props
    const say = texts[language].table.headings
    const count = countIn(language)
    return [
      nameColumn(props, say.province),
      { heading: say.inhabitants(2019), cell: ({ inhabitants }) => count(inhabitants) },
      {
        heading: marked(language, say.epa, notes.at('basis')),
        cell: ({ epa, prevalence, area }) => {
          const people = `${count(Math.round(epa!))} (${formatPercentage(language, prevalence!, 2)})`
          return marked(language, people, notes.at('epa', area))
        },
      },
      { heading: say.need, cell: ({ need }) => needInWords(language, need!) },
      ...(publishedParticipation(assumptions) ? [wantedColumn(props)] : []),
      publishedKnownColumn(props),
      {
        heading: say.publishedWeighted,
        cell: ({ published, area }) =>
          marked(language, count(published.weighted), notes.at('weighted', area)),
      },
      { heading: say.known, cell: ({ supply }) => count(supply.known) },
      { heading: say.weighted, cell: ({ supply }) => weightInWords(language, supply.weighted) },
    ]
  },
  regio: (props) => {
    const { language, facts, notes } = props
    const say = texts[language].table
    const count = countIn(language)
    return [
      nameColumn(props, say.headings.region),
      {
        heading: say.headings.municipalities,
        numeric: false,
        cell: (row) => municipalitiesOf(language, facts, row),
      },
      { heading: say.headings.inhabitants(2021), cell: ({ inhabitants }) => count(inhabitants) },
      {
        heading: say.headings.needEstimate,
        cell: ({ need, certainty }) =>
          need === undefined
            ? say.unknown
            : certainty === 'probable'
              ? say.probably(needInWords(language, need))
              : needInWords(language, need),
      },
      publishedKnownColumn(props),
      {
        heading: marked(language, say.headings.publishedPotential, notes.at('potential')),
        cell: ({ published, path }) =>
          path ? count(published.potential) : say.atLeast(formatNumber(language, published.potential!)),
      },
      {
        heading: say.headings.known,
        cell: ({ supply, certainty }) =>
          certainty !== 'unknown'
            ? count(supply.known)
            : supply.known > 0
              ? say.atLeast(count(supply.known))
              : say.unknown,
      },
    ]
  },
  gemeente: (props) => {
    const { language, facts } = props
    const { headings } = texts[language].table
    const provinces = new Map(
      facts.municipalities.map(({ slug, province }) => [`/gemeente/${slug}`, province]),
    )
    return [
      nameColumn(props, headings.municipality),
      { heading: headings.province, numeric: false, cell: ({ path = '' }) => provinces.get(path) },
      ...municipalityColumns(language),
    ]
  },
}

/** What is said of each municipality, on every page that has a table of them. */
export function municipalityColumns(language: Language): Shown[] {
  const { headings } = texts[language].table
  const count = countIn(language)
  return [
    { heading: headings.inhabitants(2021), cell: ({ inhabitants }) => count(inhabitants) },
    { heading: headings.needEstimate, cell: ({ need }) => needInWords(language, need!) },
    { heading: headings.known, cell: ({ supply }) => count(supply.known) },
    {
      heading: headings.presence,
      numeric: false,
      cell: ({ path, supply, underWay }) =>
        path && texts[language].presences[presenceOf(supply.known, underWay)],
    },
  ]
}

const countIn =
  (language: Language) =>
  (value: number | undefined): string =>
    value === undefined ? texts[language].table.unknown : formatNumber(language, value)

const nameColumn = ({ language }: TableProps, heading: string): Shown => ({
  heading,
  numeric: false,
  cell: ({ area, path }) =>
    path ? (
      <Link language={language} to={path}>
        {area}
      </Link>
    ) : (
      texts[language].country
    ),
})

const wantedColumn = ({ language, notes }: TableProps): Shown => ({
  heading: texts[language].table.headings.wanted,
  cell: ({ published, area }) =>
    marked(language, countIn(language)(published.wanted), notes.at('wanted', area)),
})

const publishedKnownColumn = ({ language, notes }: TableProps): Shown => ({
  heading: texts[language].table.headings.publishedKnown,
  cell: ({ published, area }) =>
    marked(language, countIn(language)(published.known), notes.at('known', area)),
})

const marked = (language: Language, words: string, notes: readonly Note[]): Child => (
  <>
    {words}
    <Marks language={language} notes={notes} />
  </>
)

/** Which municipalities of a region we know: all of them, probably all, or only some. */
function municipalitiesOf(language: Language, facts: CoverageFacts, { area, certainty }: AreaRow): string {
  const say = texts[language].table
  const municipalities = facts.regions.find(({ region }) => region.name === area)?.municipalities ?? []
  const count = formatNumber(language, municipalities.length)
  if (area === facts.figures.country.province) return ''
  if (certainty === 'known') return say.allKnown(count)
  if (certainty === 'probable') return say.probablyAll(count)
  return municipalities.length === 0
    ? say.noneKnown
    : say.only(municipalities.map(({ name }) => name).join(', '))
}
