import { Heading, Link, List, Paragraph } from '../../design/content.tsx'
import { Notice } from '../../design/notice.tsx'
import { formatNumber } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import type { Request } from '../../platform/platform.ts'
import { listAreaRows } from '../area-rows.ts'
import { type Assumptions, parseAssumptions, type RefusedAssumptions } from '../assumptions.ts'
import { makeNotes, type Spot } from '../errata.ts'
import type { CoverageFacts } from '../facts.ts'
import { countPresence, presenceOf } from '../municipal-presence.ts'
import { compareRounding } from '../need.ts'
import { type DrawnMap, listErrata, readCoverageFacts, readMap } from '../store.ts'
import { texts } from '../text.ts'
import { assumedInWords, needInWords } from './in-words.ts'
import { MadeUp } from './made-up.tsx'
import { NeedChart } from './need-chart.tsx'
import { NeedForm, RefusedForm } from './need-form.tsx'
import { NeedTable, type TableProps } from './need-tables.tsx'
import { NeedDownloads, NeedWorking } from './need-working.tsx'
import { Notes } from './notes.tsx'
import { PresenceMap } from './presence-map.tsx'

/** How many support points are needed, and how many are known; the address holds the assumptions. */
export async function showNeed(c: Request) {
  const facts = await readCoverageFacts(c.var.database)
  const read = parseAssumptions(c.req.queries())
  if ('problems' in read) return c.html(<RefusedPage c={c} facts={facts} refused={read} />, 422)

  const { language } = c.var
  const { assumptions } = read
  const table = listAreaRows(facts, assumptions)
  const areas = [...table.rows, table.country].map(({ area }) => area)
  const notes = makeNotes(await listErrata(c.var.database, language), spotsOf(assumptions, table), areas)
  const map = assumptions.indeling === 'gemeente' ? await readMap(c.var.database) : undefined
  return c.html(<NeedPage c={c} map={map} {...{ language, facts, assumptions, table, notes }} />)
}

/** Where printed errors can show: in the columns that the chosen table has, and in the working. */
function spotsOf({ indeling }: Assumptions, { country }: TableProps['table']): Spot[] {
  const columns: Record<Assumptions['indeling'], Spot[]> = {
    provincie: ['epa', 'known', 'weighted'],
    regio: ['known', 'potential'],
    gemeente: [],
  }
  const wanted: Spot[] = country.published.wanted === undefined ? [] : ['wanted']
  return ['basis', ...columns[indeling], ...wanted, 'formula', 'participation', 'capacity']
}

const NeedPage = ({ c, map, ...props }: TableProps & { c: Request; map: DrawnMap | undefined }) => {
  const { language, facts, assumptions, notes } = props
  const say = texts[language]
  return (
    <Page c={c} title={say.need.title} description={say.need.description}>
      <MadeUp c={c} />
      <Finding {...props} />
      <Paragraph>
        <Link language={language} to="/bereik">
          {say.toReach}
        </Link>
      </Paragraph>
      <Notice tone="plain">
        <p>
          <strong>{say.need.epaTitle}</strong> {say.need.epa}
        </p>
      </Notice>
      <NeedForm language={language} figures={facts.figures} assumptions={assumptions} />
      {assumptions.indeling === 'provincie' && (
        <NeedChart language={language} facts={facts} assumptions={assumptions} />
      )}
      {map && (
        <PresenceMap language={language} map={map} facts={facts} municipalities={facts.municipalities} />
      )}
      <Disclaimers {...props} />
      <NeedTable {...props} />
      <BelowTable {...props} />
      <NeedWorking {...props} />
      <Notes language={language} notes={notes.all} />
      <NeedDownloads c={c} {...props} />
    </Page>
  )
}

/** The finding in a sentence or two, before any figure. */
const Finding = ({ language, facts, assumptions, table }: TableProps) => {
  const say = texts[language].need
  const count = (value: number) => formatNumber(language, value)
  const { country, regions } = facts.figures
  const { known } = table.country.supply
  const of = (certainty: string) => table.rows.filter((row) => row.certainty === certainty).length
  const presence = countPresence(table.rows.map(({ supply, underWay }) => presenceOf(supply.known, underWay)))
  return (
    <>
      <Paragraph lead>
        {say.finding(...assumedInWords(language, assumptions), needInWords(language, table.country.need!))}{' '}
        {say.publishedSupply(count(country.known), count(country.weighted))}
      </Paragraph>
      {table.country.year === 2021 && (
        <Paragraph>
          {say.otherYear(
            needInWords(
              language,
              listAreaRows(facts, { ...assumptions, indeling: 'provincie' }).country.need!,
            ),
          )}
        </Paragraph>
      )}
      {assumptions.indeling === 'regio' && (
        <Paragraph>
          {say.regions(count(of('known')), count(of('probable')), count(table.rows.length))}{' '}
          {say.potentialUnknown(
            count(regions.filter(({ potential }) => potential === undefined).length),
            count(regions.length),
          )}
        </Paragraph>
      )}
      {assumptions.indeling === 'gemeente' && (
        <Paragraph>
          {say.presence(
            count(presence.yes),
            count(presence['under way']),
            count(presence['none known to us']),
            count(table.rows.length),
          )}{' '}
          {say.presenceRule}
        </Paragraph>
      )}
      <Paragraph>
        {known < country.known / 2
          ? say.ownSupply(count(known), count(country.known))
          : say.ownSupplyNearby(count(known))}
      </Paragraph>
    </>
  )
}

/** Beside the figure, not in a footnote: what the report itself warns of, in our words. */
const Disclaimers = ({ language }: TableProps) => {
  const say = texts[language].disclaimers
  return (
    <Notice tone="amber">
      <Heading level={2}>{say.title}</Heading>
      <List entries={say.entries} />
      <p>{say.also}</p>
    </Notice>
  )
}

/** What the numbers of the table do not say by themselves. */
const BelowTable = ({ language, facts, table }: TableProps) => {
  const say = texts[language].need
  const count = (value: number) => formatNumber(language, value)
  const { supply } = table.country
  const { sumOfRounded, roundedSum } = compareRounding(table.rows.flatMap(({ need }) => need ?? []))
  const isWhole = table.rows.every(({ need }) => need !== undefined)
  const nowhere = facts.supply.nowhere.length
  return (
    <List
      entries={[
        ...(isWhole && sumOfRounded !== roundedSum
          ? [say.rounding(count(sumOfRounded), count(roundedSum))]
          : []),
        ...(table.country.published.wanted === undefined && table.country.year === 2019
          ? [say.notPublished]
          : []),
        ...(supply.unknownSize > 0 ? [say.unknownSize(count(supply.unknownSize), count(supply.known))] : []),
        ...(supply.groups > 0 ? [say.groups(count(supply.groups))] : []),
        ...(nowhere > 0 ? [say.nowhere(count(nowhere))] : []),
      ]}
    />
  )
}

const RefusedPage = ({
  c,
  facts,
  refused,
}: {
  c: Request
  facts: CoverageFacts
  refused: RefusedAssumptions
}) => {
  const { language } = c.var
  const say = texts[language]
  return (
    <Page c={c} title={say.need.title} description={say.need.description} unlisted isWrong>
      <Paragraph lead>{say.form.stopped}</Paragraph>
      <RefusedForm language={language} figures={facts.figures} refused={refused} />
    </Page>
  )
}
