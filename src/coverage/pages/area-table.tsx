import type { Child } from 'hono/jsx'
import { Link } from '../../design/content.tsx'
import { Table } from '../../design/table.tsx'
import type { Municipality } from '../../geography/index.ts'
import type { Language } from '../../platform/language.ts'
import { type AreaRow, municipalityRow } from '../area-rows.ts'
import { publishedAssumptions } from '../assumptions.ts'
import type { CoverageFacts } from '../facts.ts'
import { texts } from '../text.ts'
import { municipalityColumns } from './need-tables.tsx'

/** The municipalities of an area with their need as an estimate and whether they have at least one; `extra` goes last. */
export const MunicipalityTable = (props: {
  language: Language
  caption: string
  download: string
  facts: CoverageFacts
  municipalities: readonly Municipality[]
  extra: { heading: string; cell: (municipality: Municipality) => Child }
}) => {
  const { language, facts, municipalities, extra } = props
  const columns = municipalityColumns(language)
  const cells = (municipality: Municipality, row: AreaRow): Child[] => [
    <Link language={language} to={row.path!}>
      {row.area}
    </Link>,
    ...columns.map(({ cell }) => cell(row)),
    extra.cell(municipality),
  ]
  return (
    <Table
      language={language}
      id="gemeenten"
      caption={props.caption}
      columns={[
        { heading: texts[language].table.headings.municipality },
        ...columns.map(({ heading, numeric = true }) => ({ heading, numeric })),
        { heading: extra.heading },
      ]}
      rows={municipalities.map((municipality) =>
        cells(municipality, municipalityRow(facts, municipality, publishedAssumptions)),
      )}
      download={props.download}
    />
  )
}
