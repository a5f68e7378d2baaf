import { Heading, InDutch, Link, Paragraph } from '../../design/content.tsx'
import { formatNumber } from '../../design/numbers.ts'
import { Table } from '../../design/table.tsx'
import { inDutchOrder } from '../../design/words.ts'
import { answerCsv } from '../../platform/answer-csv.ts'
import type { Language } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { inMinutes, namesOf } from '../area-cells.ts'
import { toReachQuery } from '../choices.ts'
import { closingCells, closingColumns } from '../closing-cells.ts'
import { closingTexts } from '../closing-text.ts'
import { type Closing, describeClosing } from '../findings/closing.ts'
import type { Closings } from '../findings/closings.ts'
import { lookAtClosings, type ReachLook } from '../look-store.ts'
import { UNKNOWN_WAY } from '../times/bands.ts'
import { whereInWords } from './area-tables.tsx'
import { type Asked, forEachKind, rowsIn } from './asked.ts'
import { lookForFile, toldOf } from './file.ts'
import { expectedInWords } from './tables.tsx'

/** What closing each point would change for the people of an area, by municipality and name: never by how much. */
export function listClosingsIn(
  { reachFacts: { areas, points, facts }, reach, choices }: ReachLook,
  closings: Closings,
  rows: readonly number[],
): Closing[] {
  const inside = new Set(rows)
  const nameOf = namesOf(facts.municipalities)
  return [...points.keys()]
    .map((point) =>
      describeClosing(areas, reach.seconds, closings, point, choices.norm, (area) => inside.has(area)),
    )
    .filter((closing) => closing.areas.length > 0)
    .sort((a, b) => {
      const [one, other] = [points[a.point]!, points[b.point]!]
      return (
        inDutchOrder(nameOf(one.municipality), nameOf(other.municipality)) ||
        inDutchOrder(one.name, other.name)
      )
    })
}

/** A question for each point: what if it closes? */
export const ClosingSection = (props: {
  language: Language
  asked: Asked
  look: ReachLook
  rows: readonly number[]
  closings: Closings
}) => {
  const { language, asked, look, rows, closings } = props
  const say = closingTexts[language]
  const listed = listClosingsIn(look, closings, rows)
  const isUnknown = rows.every((row) => look.reach.seconds[row] === UNKNOWN_WAY)
  return (
    <section aria-labelledby="sluiten">
      <Heading level={2} id="sluiten">
        {say.title}
      </Heading>
      <Paragraph>
        {isUnknown ? say.unknown : listed.length === 0 ? say.none : say.intro(String(look.choices.norm))}
      </Paragraph>
      {!isUnknown && look.reachFacts.points.some(({ isExact }) => !isExact) && (
        <Paragraph quiet>{say.noneAbout}</Paragraph>
      )}
      {listed.length > 0 && <ClosingTable language={language} asked={asked} look={look} listed={listed} />}
    </section>
  )
}

const ClosingTable = (props: {
  language: Language
  asked: Asked
  look: ReachLook
  listed: readonly Closing[]
}) => {
  const { language, asked, look, listed } = props
  const { reachFacts, choices } = look
  const { areas, points, facts } = reachFacts
  const say = closingTexts[language]
  const nameOf = namesOf(facts.municipalities)
  const count = (people: number) => formatNumber(language, people)
  const hasUnknown = listed.some(({ unknown }) => unknown.people > 0)
  const hasAlone = listed.some(({ alone }) => alone.people > 0)
  const longer = (seconds: number | undefined): string =>
    seconds === undefined ? say.noOther : say.longer(count(inMinutes(seconds)))
  const numeric = (heading: string) => ({ heading, numeric: true })
  return (
    <Table
      language={language}
      id="als-een-plek-sluit"
      caption={say.caption(asked.name)}
      columns={[
        { heading: say.headings.place },
        { heading: say.headings.municipality },
        numeric(say.headings.touched),
        numeric(say.headings.loses(String(choices.norm))),
        numeric(say.headings.expected),
        ...(hasUnknown ? [numeric(say.headings.unknown)] : []),
        numeric(say.headings.median),
        numeric(say.headings.most),
        ...(hasAlone ? [numeric(say.headings.alone)] : []),
        { heading: say.headings.where },
      ]}
      rows={listed.map(({ point, touched, loses, unknown, alone, more, areas: rows }) => {
        const { name, slug, municipality } = points[point]!
        return [
          <InDutch language={language}>
            <Link language={language} to={`/bereik/plek/${slug}?${toReachQuery(choices)}`}>
              {name}
            </Link>
          </InDutch>,
          nameOf(municipality),
          count(touched.people),
          count(loses.people),
          expectedInWords(language, loses.expected),
          ...(hasUnknown ? [count(unknown.people)] : []),
          longer(more?.median),
          longer(more?.most),
          ...(hasAlone ? [count(alone.people)] : []),
          whereInWords(
            language,
            rows.map((row) => areas[row]!),
          ),
        ]
      })}
      download={`/bereik/sluiten${asked.path.replace('/bereik', '')}.csv?${toReachQuery(choices)}`}
    />
  )
}

/** The same as a file. */
export const downloadClosingsOf = forEachKind(async (c: Request, asked: Asked): Promise<Response> => {
  const look = await lookForFile(c)
  if (look instanceof Response) return look
  const closings = await lookAtClosings(c.var, look)
  const listed = listClosingsIn(look, closings, rowsIn(look.reachFacts, asked.municipalities))
  const told = toldOf(c, look)
  const cells = listed.map((closing) => closingCells(told, closing))
  return answerCsv(c, `als-een-plek-sluit-${asked.slug}`, closingColumns, cells)
}, '/bereik/sluiten')
