import { Heading, Link, List, Paragraph } from '../../design/content.tsx'
import { Notice } from '../../design/notice.tsx'
import { formatNumber } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { countUnknownRegion, type Geography, readGeography } from '../../geography/index.ts'
import type { Request } from '../../platform/platform.ts'
import { type AreaRow, regionRow } from '../area-rows.ts'
import { publishedAssumptions } from '../assumptions.ts'
import { makeNotes } from '../errata.ts'
import type { CoverageFacts } from '../facts.ts'
import type { RegionFacts } from '../region-facts.ts'
import { listErrata } from '../store.ts'
import { texts } from '../text.ts'
import { MunicipalityTable } from './area-table.tsx'
import { needSentence } from './in-words.ts'
import { MadeUp } from './made-up.tsx'
import { Notes as NoteList } from './notes.tsx'
import { openArea, regionPages } from './open-area.tsx'

/** What was published of a region, which municipalities we know of it, and its need where they are all known. */
export const showRegion = openArea(regionPages, async (c, region, facts) => {
  const errata = await listErrata(c.var.database, c.var.language)
  return c.html(
    <RegionPage
      c={c}
      region={region}
      facts={facts}
      row={regionRow(facts, region, publishedAssumptions)}
      geography={await readGeography(c.var.database)}
      notes={makeNotes(errata, ['known', 'potential'], [region.region.name]).all}
    />,
  )
})

interface RegionProps {
  c: Request
  region: RegionFacts
  facts: CoverageFacts
  row: AreaRow
  geography: Geography
  notes: Parameters<typeof NoteList>[0]['notes']
}

const RegionPage = (props: RegionProps) => {
  const { c, region, facts, row, geography } = props
  const { language } = c.var
  const { name, slug } = region.region
  const say = texts[language]
  return (
    <Page c={c} title={say.region.title(name)} description={say.region.description(name)}>
      <MadeUp c={c} />
      <Published {...props} />
      <Heading level={2}>{say.area.need}</Heading>
      <Need {...props} />
      <Paragraph>
        <Link language={language} to={`/bereik/regio/${slug}`}>
          {texts[language].toReach}
        </Link>
      </Paragraph>
      <Heading level={2}>{say.region.municipalities}</Heading>
      <Paragraph>{whatIsKnown(props)}</Paragraph>
      {region.municipalities.length > 0 && (
        <MunicipalityTable
          language={language}
          caption={say.region.caption(name)}
          download={`/regio/${slug}.csv`}
          facts={facts}
          municipalities={region.municipalities}
          extra={{
            heading: say.region.basis,
            cell: ({ code }) => {
              const basis = geography.memberships.find(
                ({ municipalityCode }) => municipalityCode === code,
              )?.basis
              return basis && say.region.bases[basis]
            },
          }}
        />
      )}
      {row.certainty !== 'known' && (
        <Paragraph quiet>
          {say.region.stillUnknown(
            formatNumber(language, countUnknownRegion(geography)),
            formatNumber(language, facts.municipalities.length),
          )}
        </Paragraph>
      )}
      <NoteList language={language} notes={props.notes} />
      <Paragraph>
        <Link language={language} to="/gebieden">
          {say.areas.all}
        </Link>
      </Paragraph>
    </Page>
  )
}

/** The published counts first, then our own, which is a lower bound where not all municipalities are known. */
const Published = ({ c, region, row, facts }: RegionProps) => {
  const { language } = c.var
  const say = texts[language]
  const { known = 0, potential } = row.published
  const province = facts.provinces.find(({ name }) => name === region.region.provinceCounted)
  return (
    <>
      <Paragraph lead>{say.area.published(formatNumber(language, known))}</Paragraph>
      <List
        entries={[
          potential === undefined
            ? say.area.publishedPotentialUnknown
            : say.area.publishedPotential(formatNumber(language, potential)),
          row.certainty === 'unknown'
            ? say.region.atLeast(row.supply.known)
            : say.area.known(row.supply.known),
          <>
            {say.region.countedIn}{' '}
            <Link language={language} to={`/provincie/${province?.slug}`}>
              {region.region.provinceCounted}
            </Link>
            .
          </>,
        ]}
      />
    </>
  )
}

const Need = ({ c, row }: RegionProps) => {
  const { language } = c.var
  const say = texts[language]
  if (row.need === undefined)
    return (
      <Notice tone="amber">
        <p>{say.region.needUnknown}</p>
      </Notice>
    )
  return (
    <>
      <Paragraph>
        {needSentence(language, row.need, publishedAssumptions)}{' '}
        {row.certainty === 'probable' && <strong>{say.region.needProbable}</strong>}
      </Paragraph>
      <Paragraph quiet>
        {say.area.needEstimate(row.year)} {say.area.guideline} {say.need.epa}
      </Paragraph>
      <Paragraph>
        <Link language={language} to="/behoefte?indeling=regio">
          {say.area.otherAssumptions}
        </Link>
      </Paragraph>
    </>
  )
}

function whatIsKnown({ c, region, row }: RegionProps): string {
  const say = texts[c.var.language].region
  const { municipalities } = region
  if (row.certainty === 'known') return say.complete(municipalities.length)
  if (row.certainty === 'probable') return say.probable(municipalities.length)
  return municipalities.length === 0
    ? say.none(region.region.seat)
    : say.incomplete(municipalities.map(({ name }) => name))
}
