import type { Municipality } from '../../geography/index.ts'
import { answerCsv } from '../../platform/answer-csv.ts'
import type { Request } from '../../platform/platform.ts'
import { type AreaRow, listAreaRows, municipalityRow, provinceRow, regionRow } from '../area-rows.ts'
import {
  type AssumptionName,
  type Assumptions,
  parseAssumptions,
  publishedAssumptions,
} from '../assumptions.ts'
import type { CoverageFacts } from '../facts.ts'
import { participations } from '../figures.ts'
import { listNeedCells, needCells, needColumns } from '../need-cells.ts'
import { listErrata, readCoverageFacts } from '../store.ts'
import { texts } from '../text.ts'
import { municipalityPages, openArea, provincePages, regionPages } from './open-area.tsx'

/** The numbers of the need page as CSV; assumptions that cannot be used get one line of text. */
export async function downloadNeed(c: Request) {
  const say = texts[c.var.language]
  const read = parseAssumptions(c.req.queries())
  if ('problems' in read) {
    const [[name, problem]] = Object.entries(read.problems) as [[AssumptionName, string]]
    const line = problem === 'repeated' ? say.form.repeated(say.form.labels[name]) : say.form.problems[name]
    return c.text(line, 400)
  }
  const { assumptions } = read
  const facts = await readCoverageFacts(c.var.database)
  const errata = await listErrata(c.var.database, c.var.language)
  const rows = listNeedCells(listAreaRows(facts, assumptions), { facts, assumptions, errata, say })
  return answerCsv(c, `behoefte-per-${assumptions.indeling}`, needColumns, rows)
}

/** A row and what it was computed with. */
type Computed = [row: AreaRow, assumptions: Assumptions]

/** Rows under the columns of `/behoefte.csv`; each says its year, since those of a province are older. */
async function answerRows(
  c: Request,
  name: string,
  facts: CoverageFacts,
  rows: readonly Computed[],
): Promise<Response> {
  const errata = await listErrata(c.var.database, c.var.language)
  const say = texts[c.var.language]
  const cells = rows.map(([row, assumptions]) => needCells(row, { facts, assumptions, errata, say }))
  return answerCsv(c, name, needColumns, cells)
}

const byMunicipality: Assumptions = { ...publishedAssumptions, indeling: 'gemeente' }
const rowsOf = (facts: CoverageFacts, municipalities: readonly Municipality[]): Computed[] =>
  municipalities.map((municipality) => [municipalityRow(facts, municipality, byMunicipality), byMunicipality])

export const downloadMunicipality = openArea(municipalityPages, (c, municipality, facts) =>
  answerRows(c, municipality.slug, facts, rowsOf(facts, [municipality])),
)

/** The region itself first. */
export const downloadRegion = openArea(regionPages, (c, region, facts) => {
  const assumptions: Assumptions = { ...publishedAssumptions, indeling: 'regio' }
  return answerRows(c, region.region.slug, facts, [
    [regionRow(facts, region, assumptions), assumptions],
    ...rowsOf(facts, region.municipalities),
  ])
})

/** The province itself first, at each share that was published. */
export const downloadProvince = openArea(provincePages, (c, { name, slug }, facts) => {
  const figures = facts.figures.provinces.find(({ province }) => province === name)!
  const published = participations.map((deelname): Computed => {
    const assumptions = { ...publishedAssumptions, deelname }
    return [provinceRow(facts, figures, assumptions), assumptions]
  })
  const municipalities = facts.municipalities.filter(({ province }) => province === name)
  return answerRows(c, slug, facts, [...published, ...rowsOf(facts, municipalities)])
})
