import { Heading, Link, List, Paragraph } from '../../design/content.tsx'
import { formatNumber, formatPartialDate } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { Table } from '../../design/table.tsx'
import { callAddress } from '../../design/words.ts'
import { type Region, readGeography } from '../../geography/index.ts'
import { admit } from '../../identity/index.ts'
import { answerCsv } from '../../platform/answer-csv.ts'
import type { Language } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { type Freshness, type Place, placeTexts, publicStatus } from '../../register/index.ts'
import type { Errand } from '../desk/errands.ts'
import { stepOf } from '../desk/growth.ts'
import { pairTexts } from '../pairs-text.ts'
import type { Proposal } from '../proposal.ts'
import { listProposals } from '../proposal-store.ts'
import { proposalTexts } from '../proposal-text.ts'
import { regionTexts } from '../region-text.ts'
import { ErrandList, fieldsInWords, nameOf } from './errand-list.tsx'
import { findOpenWork } from './open-work.ts'
import { admitToRegion, type KeptPlace, type RegionWork, readRegionWork } from './region-places.ts'

/** As many as somebody reads at a sitting. */
const MOST_SHOWN = 25

export async function showRegion(c: Request) {
  const admitted = await admitToRegion(c)
  if ('refused' in admitted) return admitted.refused
  const work = await readRegionWork(c, admitted.region)
  const { errands, byId } = await findOpenWork(c, admitted.asker)
  const here = new Set(work.places.map(({ place }) => place.id))
  const mine = errands.filter(({ placeId }) => here.has(placeId))
  const all = await listProposals(c.var.database, { alsoDecided: true })
  const proposals = all.filter(({ placeId }) => here.has(placeId)).reverse()
  return c.html(<RegionPage c={c} work={work} errands={mine} byId={byId} proposals={proposals} />)
}

/** The places of a region as a table. Whoever keeps one is not named in it: a table goes everywhere. */
export async function showRegionTable(c: Request) {
  const admitted = await admitToRegion(c)
  if ('refused' in admitted) return admitted.refused
  const { places, region } = await readRegionWork(c, admitted.region)
  const columns = [
    'naam',
    'plaats',
    'gemeente',
    'status',
    'nagekeken',
    'nagekeken_op',
    'plek_houdt_bij',
    'pagina',
  ]
  const rows = places.map(({ place, municipality, freshness, keepers }) => ({
    naam: place.content.name,
    plaats: place.content.town ?? '',
    gemeente: municipality,
    status: placeTexts.nl.statuses[publicStatus(place.content.status)],
    nagekeken: standingInWords('nl', freshness),
    nagekeken_op: freshness.by === 'source' ? '' : (freshness.on ?? ''),
    plek_houdt_bij: keepers.length > 0 ? 'ja' : 'nee',
    pagina: `/plek/${place.slug}`,
  }))
  return answerCsv(c, `plekken-${region.slug}`, columns, rows)
}

/** Every region, for whoever looks after all of them. */
export async function showRegions(c: Request) {
  const admitted = await admit(c, 'see national desk')
  if ('refused' in admitted) return admitted.refused
  const { regions } = await readGeography(c.var.database)
  return c.html(<RegionsPage c={c} regions={regions} />)
}

const RegionsPage = ({ c, regions }: { c: Request; regions: readonly Region[] }) => {
  const { language } = c.var
  const say = regionTexts[language]
  return (
    <Page c={c} title={say.regions} unlisted>
      <Paragraph lead>{say.regionsLead}</Paragraph>
      <List
        entries={regions.map(({ name, slug }) => (
          <Link language={language} to={`/beheer/regio/${slug}`}>
            {name}
          </Link>
        ))}
      />
      <ToDesk c={c} />
    </Page>
  )
}

const standingInWords = (language: Language, { by, state }: Freshness): string =>
  placeTexts[language].standings[by === 'source' ? 'never' : state]

interface RegionProps {
  c: Request
  work: RegionWork
  errands: readonly Errand[]
  byId: ReadonlyMap<string, Place>
  /** Newest first, and what became of them. */
  proposals: readonly Proposal[]
}

const RegionPage = (props: RegionProps) => {
  const { c, work, errands } = props
  const { language } = c.var
  const say = regionTexts[language]
  const { places } = work
  const unclaimed = places.filter(({ keepers }) => keepers.length === 0).length
  return (
    <Page c={c} title={say.title(work.region.name)} unlisted>
      <Paragraph lead>
        {places.length === 0
          ? say.noPlaces
          : say.lead(formatNumber(language, places.length), formatNumber(language, unclaimed))}
      </Paragraph>
      <Paragraph>{standingOfRegion(language, work)}</Paragraph>
      {errands.length === 0 ? (
        <Paragraph>{say.nothing}</Paragraph>
      ) : (
        <>
          <Heading level={2}>{say.open}</Heading>
          <ErrandList c={c} errands={errands.slice(0, MOST_SHOWN)} byId={props.byId} />
          {errands.length > MOST_SHOWN && (
            <Paragraph>{say.more(formatNumber(language, errands.length - MOST_SHOWN))}</Paragraph>
          )}
        </>
      )}
      <Calls {...props} />
      <Proposals {...props} />
      <Growing {...props} />
      <Missed {...props} />
      <Places {...props} />
      <ToDesk c={c} />
    </Page>
  )
}

function standingOfRegion(language: Language, { standing, municipalities }: RegionWork): string {
  const say = regionTexts[language].standing
  return standing === 'seat only' ? say[standing](municipalities.join(', ')) : say[standing]
}

const Calls = ({ c, work: { calls } }: RegionProps) => {
  const { language } = c.var
  const say = regionTexts[language].calls
  const known = calls.flatMap(({ place, why }) =>
    place.content.phone ? [{ place, why, phone: place.content.phone }] : [],
  )
  if (calls.length === 0) return null
  const unknown = calls.length - known.length
  return (
    <>
      <Heading level={2}>{say.title}</Heading>
      <Paragraph>{say.lead}</Paragraph>
      {known.length > 0 && (
        <List
          entries={known.slice(0, MOST_SHOWN).map(({ place, why, phone }) => (
            <>
              <Link language={language} to={`/beheer/plek/${place.slug}`}>
                {nameOf(place)}
              </Link>
              {' – '}
              <a class="nl-link" href={callAddress(phone)}>
                {phone}
              </a>{' '}
              ({say.why[why]})
            </>
          ))}
        />
      )}
      {unknown > 0 && <Paragraph>{say.noPhone(formatNumber(language, unknown))}</Paragraph>}
    </>
  )
}

const Proposals = ({ c, proposals, byId }: RegionProps) => {
  const { language } = c.var
  const say = proposalTexts[language]
  if (proposals.length === 0) return null
  return (
    <>
      <Heading level={2}>{say.ofRegion}</Heading>
      <List
        entries={proposals.slice(0, MOST_SHOWN).map((proposal) => (
          <>
            <Link language={language} to={`/beheer/voorstellen/${proposal.id}`}>
              {nameOf(byId.get(proposal.placeId))}: {fieldsInWords(language, proposal)}
            </Link>
            {'. '}
            {proposal.outcome ? say.outcomes[proposal.outcome] : say.waits}
          </>
        ))}
      />
    </>
  )
}

const Growing = ({ c, work: { places } }: RegionProps) => {
  const { language } = c.var
  const say = regionTexts[language].growing
  const growing = places.flatMap(({ place }) => {
    const step = stepOf(place.content)
    return step ? [{ place, step }] : []
  })
  return (
    <>
      <Heading level={2}>{say.title}</Heading>
      <Paragraph>{growing.length === 0 ? say.none : say.lead}</Paragraph>
      {growing.length > 0 && (
        <List
          entries={growing.map(({ place, step }) => (
            <>
              <Link language={language} to={`/beheer/plek/${place.slug}`}>
                {nameOf(place)}
              </Link>
              : {say.now[step]}. {say.next[step]}
            </>
          ))}
        />
      )}
    </>
  )
}

const Missed = ({ c, work: { missed, municipalities } }: RegionProps) => {
  const { language } = c.var
  const say = regionTexts[language].missing
  return (
    <>
      <Heading level={2}>{say.title}</Heading>
      <Paragraph>{missed.length === 0 ? say.none : say.lead}</Paragraph>
      {missed.length > 0 && (
        <List
          entries={missed.map(({ municipality, told }) =>
            say.told(municipality, formatNumber(language, told)),
          )}
        />
      )}
      {missed.length > 0 && missed.length < municipalities.length && <Paragraph>{say.rest}</Paragraph>}
    </>
  )
}

const Places = ({ c, work: { places, region } }: RegionProps) => {
  const { language } = c.var
  const say = regionTexts[language].table
  if (places.length === 0) return null
  const columns = [say.place, say.municipality, say.standing, say.keeper].map((heading) => ({ heading }))
  return (
    <Table
      language={language}
      id="plekken"
      caption={say.caption}
      columns={columns}
      rows={places.map((kept) => [
        <Link language={language} to={`/beheer/plek/${kept.place.slug}`}>
          {nameOf(kept.place)}
        </Link>,
        kept.municipality,
        howSure(language, kept),
        kept.keepers.join(', ') || say.nobody,
      ])}
      download={`/beheer/regio/${region.slug}/plekken.csv`}
    />
  )
}

function howSure(language: Language, { freshness }: KeptPlace): string {
  const standing = standingInWords(language, freshness)
  if (freshness.by === 'source' || !freshness.on) return standing
  return regionTexts[language].table.since(standing, formatPartialDate(language, freshness.on))
}

const ToDesk = ({ c }: { c: Request }) => (
  <Paragraph>
    <Link language={c.var.language} to="/beheer">
      {pairTexts[c.var.language].desk}
    </Link>
  </Paragraph>
)
