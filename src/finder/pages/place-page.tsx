import { Heading, InDutch, Link, OutsideLink, Paragraph } from '../../design/content.tsx'
import { DefinitionList } from '../../design/definition-list.tsx'
import { GonePage } from '../../design/exceptional-pages.tsx'
import { Notice } from '../../design/notice.tsx'
import { dayOf, formatDay, formatPartialDate, joinWords } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { distanceKm, type Geography, readGeography } from '../../geography/index.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import {
  findPlace,
  findSettled,
  isForVisitors,
  isPublic,
  listProvenance,
  listPublicPlaces,
  nearestPlaces,
  type Place,
  PlaceCards,
  type Provenance,
  publicStatus,
  type Settled,
  WhatFor,
} from '../../register/index.ts'
import { texts } from '../text.ts'
import { factsOf, listUnknown } from './place-facts.tsx'

/** Somewhere else to go, when this place has stopped or may have. */
const NEAREST = 3

export async function showPlace(c: Request) {
  const { database, language } = c.var
  const found = await findPlace(database, c.req.param('slug') ?? '')
  if (!found) return c.notFound()
  if ('movedTo' in found) return c.redirect(addressIn(language, `/plek/${found.movedTo.slug}`), 308)
  const { place } = found
  if (!isPublic(place)) return c.html(<GonePage c={c} />, 410)

  const settled = await findSettled(database, place.id)
  const provenance = await listProvenance(database, place.id)
  const geography = await readGeography(database)
  return c.html(
    <PlacePage
      c={c}
      place={place}
      told={{ settled: settled ?? nothingSettled, numbered: numberSources(settled, provenance) }}
      geography={geography}
      elsewhere={await listElsewhere(c, place)}
    />,
  )
}

const nothingSettled: Settled = { content: {}, chosen: {}, conflicts: [] }

/** How a place came to be as it is, its sources numbered in the order of the page. */
export interface Told {
  settled: Settled
  /** By id of the statement. */
  numbered: Map<number, Provenance & { number: number }>
}

/** Only what speaks on this page gets a number: statements that won a field or contradict one. */
function numberSources(settled: Settled | undefined, provenance: Map<number, Provenance>): Told['numbered'] {
  const speaking = new Set([
    ...Object.values(settled?.chosen ?? {}),
    ...(settled?.conflicts ?? []).map(({ statementId }) => statementId),
  ])
  return new Map(
    [...provenance]
      .filter(([id]) => speaking.has(id))
      .map(([id, origin], i) => [id, { ...origin, number: i + 1 }]),
  )
}

async function listElsewhere(c: Request, place: Place) {
  const { location, status } = place.content
  if (!location || publicStatus(status) === 'known') return []
  const others = (await listPublicPlaces(c.var.database)).filter(
    (other) =>
      other.id !== place.id && isForVisitors(other) && publicStatus(other.content.status) === 'known',
  )
  return nearestPlaces(others, (there) => distanceKm(location, there), NEAREST)
}

interface PlacePageProps {
  c: Request
  place: Place
  told: Told
  geography: Geography
  elsewhere: { place: Place; km: number }[]
}

const PlacePage = (props: PlacePageProps) => {
  const { c, place, told, geography, elsewhere } = props
  const { language } = c.var
  const say = texts[language].place
  const { content } = place
  const municipality = geography.municipalities.get(content.municipality ?? '')?.name
  const town = content.town ?? municipality
  const unknown = listUnknown(c, place)
  return (
    <Page
      c={c}
      title={town && !content.name.includes(town) ? `${content.name}, ${town}` : content.name}
      heading={content.name}
    >
      {publicStatus(content.status) !== 'stopped' && (
        <Paragraph lead>
          <WhatFor language={language} place={place} />. {town && say.isIn(town)}
        </Paragraph>
      )}
      <Standing {...props} />
      {elsewhere.length > 0 && <Elsewhere {...props} />}
      <Heading level={2}>{say.known}</Heading>
      <DefinitionList facts={factsOf(c, place, told, geography)} />
      {unknown.length > 0 && (
        <>
          <Heading level={3}>{say.notKnownYet}</Heading>
          <Paragraph>{say.notKnownYetOf(joinWords(language, unknown))}</Paragraph>
        </>
      )}
      <Heading level={2}>{say.wrong}</Heading>
      {say.wrongAnswer.map((line) => (
        <Paragraph>{line}</Paragraph>
      ))}
      <Sources c={c} told={told} />
      <Paragraph>
        <Link language={language} to="/plekken">
          {say.all}
        </Link>
      </Paragraph>
    </Page>
  )
}

/** What somebody must know before going: whether it is there, and who says so. */
const Standing = ({ c, place, told }: PlacePageProps) => {
  const { language } = c.var
  const say = texts[language].place
  const { content, confirmedOn } = place
  const status = publicStatus(content.status)
  const vanished = [...told.numbered.values()].filter(({ vanishedSince }) => vanishedSince)
  const lines = [
    status === 'stopped' &&
      (content.stoppedOn ? say.stoppedOn(formatPartialDate(language, content.stoppedOn)) : say.stopped),
    status === 'unknown' && say.statusUnknown,
    status === 'temporarily closed' && say.closed,
    ['potential', 'in conversation', 'planned', 'starting'].includes(status) && say.coming,
    content.grain === 'group of locations' && say.group,
    content.grain === 'organisation' && say.organisation,
    ...vanished.map(({ source, vanishedSince }) =>
      say.vanished(source.name, formatDay(language, dayOf(instantOf(vanishedSince!)))),
    ),
  ].filter((line) => line !== false)
  return (
    <Notice tone={confirmedOn && lines.length === 0 ? 'green' : 'amber'}>
      {lines.map((line) => (
        <p>
          <strong>{line}</strong>
        </p>
      ))}
      {confirmedOn ? (
        <p>{say.confirmed(formatPartialDate(language, confirmedOn))}</p>
      ) : (
        <p>
          <strong>{say.notConfirmed}</strong> {say.notConfirmedMore} {adviceFor(c, place)}
        </p>
      )}
    </Notice>
  )
}

function adviceFor(c: Request, { content }: Place): string {
  const say = texts[c.var.language].place
  if (publicStatus(content.status) === 'stopped') return ''
  return content.phone ? say.notConfirmedPhone : content.website ? say.notConfirmedSite : ''
}

/** The database writes moments as `2026-11-22 00:15:00+00`. */
export const instantOf = (moment: string): Temporal.Instant =>
  Temporal.Instant.from(moment.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))

const Elsewhere = ({ c, elsewhere }: PlacePageProps) => (
  <>
    <Heading level={2}>{texts[c.var.language].place.nearest}</Heading>
    <PlaceCards c={c} places={elsewhere} />
  </>
)

const Sources = ({ c, told }: { c: Request; told: Told }) => (
  <section class="small">
    <Heading level={2}>{texts[c.var.language].place.sources}</Heading>
    <ol class="measure">
      {[...told.numbered.values()].map((origin) => (
        <li id={`bron-${origin.number}`}>
          <Source c={c} origin={origin} />
        </li>
      ))}
    </ol>
    <Paragraph>
      <Link language={c.var.language} to="/gegevens">
        {texts[c.var.language].facts.title}
      </Link>
    </Paragraph>
  </section>
)

/** Where the list itself found it comes first: that is what somebody can go and read. */
const Source = ({ c, origin }: { c: Request; origin: Provenance }) => {
  const { language } = c.var
  const say = texts[language].place
  const { source, statement, rowKey, mentionedIn } = origin
  const list = source.address ? <OutsideLink href={source.address}>{source.name}</OutsideLink> : source.name
  return (
    <>
      <InDutch language={language}>{mentionedIn ? <WithLinks text={mentionedIn} /> : list}</InDutch>
      {', '}
      {statement.saidOn ? say.saidOn(formatPartialDate(language, statement.saidOn)) : say.yearUnknown}
      {' ('}
      {[
        mentionedIn && say.list(source.name),
        rowKey && say.rowKey(rowKey),
        say.recordedOn(formatDay(language, dayOf(instantOf(statement.recordedAt)))),
      ]
        .filter(Boolean)
        .join(', ')}
      )
    </>
  )
}

/** Addresses within a text become links. */
const WithLinks = ({ text }: { text: string }) => (
  <>
    {text
      .split(/(https?:\/\/\S*[^\s;,.)])/)
      .map((part, i) =>
        i % 2 === 1 ? (
          <OutsideLink href={part}>{part.replace(/^https?:\/\/(www\.)?/, '')}</OutsideLink>
        ) : (
          part
        ),
      )}
  </>
)
