import { type Erratum, listErrata } from '../../coverage/index.ts'
import { Heading, InDutch, Link, List, OutsideLink, Paragraph } from '../../design/content.tsx'
import { Notice } from '../../design/notice.tsx'
import { dayOf, formatNumber, formatPartialDate } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { Table } from '../../design/table.tsx'
import { countUnknownRegion, readGeography } from '../../geography/index.ts'
import type { Language } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { listPublicPlaces, listSources, monthsOf, type SourceList } from '../../register/index.ts'
import { factsTexts } from '../facts-text.ts'
import { freshnessRows } from '../freshness-counts.ts'
import { countUnknown, type UnknownCounts } from '../unknown-facts.ts'

export async function showFacts(c: Request) {
  const { database } = c.var
  const geography = await readGeography(database)
  const places = await listPublicPlaces(database)
  return c.html(
    <FactsPage
      c={c}
      places={places.length}
      freshness={freshnessRows(c.var.language, places, dayOf(c.var.now()))}
      unknown={countUnknown(places)}
      regions={{ unknown: countUnknownRegion(geography), total: geography.municipalities.size }}
      sources={await listSources(database)}
      errata={await listErrata(database, c.var.language)}
    />,
  )
}

interface FactsPageProps {
  c: Request
  freshness: string[][]
  places: number
  unknown: UnknownCounts
  regions: { unknown: number; total: number }
  sources: SourceList[]
  errata: Erratum[]
}

const FactsPage = (props: FactsPageProps) => {
  const { c, regions } = props
  const { language } = c.var
  const say = factsTexts[language]
  return (
    <Page c={c} title={say.title} description={say.description}>
      <Paragraph lead>{say.lead}</Paragraph>
      {c.var.example && (
        <Notice tone="amber">
          <p>{say.madeUp}</p>
        </Notice>
      )}
      <Heading level={2}>{say.unknowns}</Heading>
      <Unknowns {...props} />
      <Paragraph>{say.regions(regions.unknown, regions.total)}</Paragraph>
      <Freshness c={c} rows={props.freshness} />
      <Heading level={2}>{say.places}</Heading>
      <Sources {...props} />
      <Heading level={2}>{say.geography}</Heading>
      <Table
        language={language}
        id="geography"
        caption={say.captions.geography}
        columns={Object.values(say.geographyColumns).map((heading) => ({ heading }))}
        rows={say.geographyRows}
        download="/gegevens.csv?tabel=gebieden"
      />
      <Paragraph>{say.geographyMap}</Paragraph>
      <Heading level={2}>{say.figures}</Heading>
      <Paragraph>{say.figuresNote}</Paragraph>
      <Table
        language={language}
        id="figures"
        caption={say.captions.figures}
        columns={Object.values(say.geographyColumns).map((heading) => ({ heading }))}
        rows={say.figuresRows}
        download="/gegevens.csv?tabel=cijfers"
      />
      <Heading level={2} id="drukfouten">
        {say.errata}
      </Heading>
      <Paragraph>
        {say.errataNote}{' '}
        <Link language={language} to="/behoefte">
          {say.needPage}
        </Link>
        .
      </Paragraph>
      <Table
        language={language}
        id="errata"
        caption={say.captions.errata}
        columns={Object.values(say.errataColumns).map((heading) => ({ heading }))}
        rows={props.errata.map(({ where, printed, computed, rule }) => [where, printed, computed, rule])}
        download="/gegevens.csv?tabel=drukfouten"
      />
      <Heading level={2}>{say.download}</Heading>
      <Paragraph>{say.downloadNote}</Paragraph>
    </Page>
  )
}

/** The public rule: from when a fact is called old, and what that does to the order. */
const Freshness = ({ c, rows }: { c: Request; rows: string[][] }) => {
  const { language } = c.var
  const say = factsTexts[language]
  const { state, place, hours, count } = say.freshnessColumns
  return (
    <>
      <Heading level={2} id="actualiteit">
        {say.freshness}
      </Heading>
      <Paragraph>{say.freshnessNote}</Paragraph>
      <Table
        language={language}
        id="freshness"
        caption={say.captions.freshness}
        columns={[
          { heading: state },
          { heading: place },
          { heading: hours },
          { heading: count, numeric: true },
        ]}
        rows={rows}
        download="/gegevens.csv?tabel=actualiteit"
      />
      <Paragraph>{say.freshnessYears}</Paragraph>
      <Heading level={2} id="volgorde">
        {say.order}
      </Heading>
      <Paragraph>{say.orderNote}</Paragraph>
      <List entries={say.orderSteps(monthsOf.lower)} />
      <Paragraph>{say.orderLower(monthsOf.lower)}</Paragraph>
    </>
  )
}

const Unknowns = ({ c, places, unknown }: FactsPageProps) => {
  const { language } = c.var
  const say = factsTexts[language]
  return (
    <>
      <Paragraph>{say.unknownPlaces(formatNumber(language, places))}</Paragraph>
      <Table
        language={language}
        id="unknown"
        caption={say.captions.unknowns}
        columns={[{ heading: say.unknownColumns.what }, { heading: say.unknownColumns.count, numeric: true }]}
        rows={Object.entries(unknown).map(([fact, count]) => [
          say.unknownFacts[fact as keyof UnknownCounts],
          formatNumber(language, count),
        ])}
        download="/gegevens.csv?tabel=onbekend"
      />
    </>
  )
}

/** A list says when it was made in its own way; what is a date is written as one. */
const writeDate = (language: Language, dated: string): string =>
  /^\d{4}(-\d{2}){0,2}$/.test(dated) ? formatPartialDate(language, dated) : dated

const Sources = ({ c, sources }: FactsPageProps) => {
  const { language } = c.var
  const say = factsTexts[language]
  if (sources.length === 0) return <Paragraph>{say.noSources}</Paragraph>
  return (
    <>
      <Paragraph>{say.placesNote}</Paragraph>
      <Table
        language={language}
        id="sources"
        caption={say.captions.places}
        columns={Object.values(say.placeColumns).map((heading) => ({ heading }))}
        rows={sources.map(({ name, publisher, dated, grain, licence, address }) => [
          address ? <OutsideLink href={address}>{name}</OutsideLink> : name,
          publisher ?? say.notSaid,
          dated ? writeDate(language, dated) : say.notSaid,
          say.grains[grain],
          licence ? <InDutch language={language}>{licence}</InDutch> : say.notSaid,
        ])}
        download="/gegevens.csv?tabel=bronnen"
      />
    </>
  )
}
