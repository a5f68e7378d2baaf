import type { Child } from 'hono/jsx'
import { LEAST_EXPECTED } from '../../areas/browser.ts'
import { coverageTexts } from '../../coverage/index.ts'
import { Link, Paragraph } from '../../design/content.tsx'
import { formatNumber, formatPercentage } from '../../design/numbers.ts'
import { Table } from '../../design/table.tsx'
import type { Language } from '../../platform/language.ts'
import { mayTell } from '../cells.ts'
import { toReachQuery } from '../choices.ts'
import type { ReachRow, ReachTable } from '../findings/rows.ts'
import { type ReachSum, withinBands } from '../findings/sums.ts'
import type { ReachLook } from '../look-store.ts'
import { texts } from '../text.ts'
import { bands, bandsWithin } from '../times/bands.ts'
import { FastestTable, wayInWords } from './best.tsx'
import { yearOf } from './small-areas.tsx'

interface TableProps {
  language: Language
  look: ReachLook
  table: ReachTable
}

/** Headings and cells of how many people are how far, after the name of the row. */
export function columnsOf(language: Language, look: ReachLook, hasUnknown: boolean) {
  const { norm } = look.choices
  // A column of what nobody is in says nothing.
  const shown = [...bands.keys()].filter((band) => bands[band] !== 'unknown' || hasUnknown)
  const say = texts[language].table
  const count = (value: number) => formatNumber(language, Math.round(value))
  return {
    headings: [
      say.headings.people(yearOf(look.reachFacts)),
      ...shown.map((band) => say.bands[bands[band]!]),
      say.headings.within(String(norm)),
      say.headings.expectedWithin(String(norm)),
    ].map((heading) => ({ heading, numeric: true })),
    cells: (sum: ReachSum): Child[] => {
      const within = withinBands(sum, bandsWithin(norm))
      const unknown = sum.inBand.at(-1)!.people
      const isUnknown = sum.people > 0 && unknown === sum.people
      // Whoever is not known of may be near enough too.
      const atLeast = (words: string): string => (unknown > 0 ? say.atLeast(words) : words)
      return [
        count(sum.people),
        ...shown.map((band) => count(sum.inBand[band]!.people)),
        isUnknown
          ? say.unknown
          : sum.people > 0 && atLeast(formatPercentage(language, within.people / sum.people)),
        isUnknown || (unknown > 0 && !mayTell(within.expected))
          ? say.unknown
          : atLeast(expectedInWords(language, within.expected)),
      ]
    },
  }
}

const unknownIn = ({ country }: ReachTable): boolean => country.inBand.at(-1)!.people > 0

/** Expected people as far as they may be told. */
export const expectedInWords = (language: Language, expected: number): string =>
  mayTell(expected)
    ? formatNumber(language, Math.round(expected))
    : texts[language].area.lessThan(formatNumber(language, LEAST_EXPECTED))

/** How many people are how far, by the chosen division; the same numbers as the map's and the download's. */
export const ReachByArea = ({ language, look, table }: TableProps) => {
  const say = texts[language].table
  const { choices } = look
  const { indeling } = choices
  const { headings, cells } = columnsOf(language, look, unknownIn(table))
  const rowOf = (row: ReachRow): Child[] => [
    row.path ? (
      <Link language={language} to={`${row.path}?${toReachQuery(choices)}`}>
        {row.area}
      </Link>
    ) : (
      coverageTexts[language].country
    ),
    ...(row.isKnown ? cells(row) : headings.map(() => say.unknown)),
  ]
  return (
    <Table
      language={language}
      id="tabel"
      caption={say.captions[indeling](wayInWords(language, look))}
      columns={[{ heading: say.headings[indeling] }, ...headings]}
      rows={table.rows.map(rowOf)}
      foot={[...(table.rest ? [[say.rest, ...cells(table.rest)]] : []), rowOf(table.country)]}
      download={`/bereik.csv?${toReachQuery(choices)}`}
    />
  )
}

/** Which way is fastest, by the same rows. */
export const FastestByArea = ({ language, look, table }: TableProps) => {
  const say = texts[language].table
  const rest = table.rest ? [{ name: say.rest, sum: table.rest }] : []
  return (
    <FastestTable
      language={language}
      look={look}
      heading={say.headings[look.choices.indeling]}
      rows={[
        ...table.rows.filter(({ isKnown }) => isKnown).map((row) => ({ name: row.area, sum: row })),
        ...rest,
        { name: coverageTexts[language].country, sum: table.country },
      ]}
    />
  )
}

/** The same by how urban a municipality is: a country where only the cities are within reach shows here. */
export const ReachByUrbanity = ({
  language,
  look,
  rows,
}: Pick<TableProps, 'language' | 'look'> & { rows: ReachTable['byUrbanity'] }) => {
  const say = texts[language].table
  const hasUnknown = rows.some(({ sum }) => sum.inBand.at(-1)!.people > 0)
  const { headings, cells } = columnsOf(language, look, hasUnknown)
  return (
    <>
      <Table
        language={language}
        id="stedelijkheid"
        caption={say.urbanity(wayInWords(language, look))}
        columns={[{ heading: say.headings.urbanity }, ...headings]}
        rows={rows.map(({ urbanity = 'unknown', sum }) => [
          say.urbanities[`${urbanity}` as keyof typeof say.urbanities],
          ...cells(sum),
        ])}
      />
      <Paragraph quiet>{say.sums}</Paragraph>
    </>
  )
}
