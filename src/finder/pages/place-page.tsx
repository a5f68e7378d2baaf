import { Heading, Link, OutsideLink, Paragraph } from '../../design/content.tsx'
import { DefinitionList } from '../../design/definition-list.tsx'
import { GonePage } from '../../design/exceptional-pages.tsx'
import { Notice } from '../../design/notice.tsx'
import { dayOf, formatDay, formatPartialDate, joinWords } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { distanceKm, type Geography, readGeography } from '../../geography/index.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import {
  findPublicPlace,
  isForVisitors,
  listPublicPlaces,
  type NearPlace,
  nearestPlaces,
  PlaceCards,
  type PublicPlace,
  publicStatus,
  WhatFor,
} from '../../register/index.ts'
import { instantOf } from '../moments.ts'
import { texts } from '../text.ts'
import { factsOf, listUnknown } from './place-facts.tsx'
import { type Numbered, numberOrigins, Sources } from './place-sources.tsx'

/** Somewhere else to go, when this place has stopped or may have. */
const NEAREST = 3

export async function showPlace(c: Request) {
  const { database, language } = c.var
  const found = await findPublicPlace(database, c.req.param('slug') ?? '')
  if (!found) return c.notFound()
  if ('gone' in found) return c.html(<GonePage c={c} />, 410)
  if ('movedTo' in found) {
    // A merge may be undone, and then the old address is a place again; a new name may change once more.
    c.header('cache-control', found.why === 'merged' ? 'no-store' : 'no-cache')
    return c.redirect(addressIn(language, `/plek/${found.movedTo}`), found.why === 'merged' ? 302 : 308)
  }
  const { place } = found
  return c.html(
    <PlacePage
      c={c}
      place={place}
      numbered={numberOrigins(place)}
      geography={await readGeography(database)}
      elsewhere={await listElsewhere(c, place)}
    />,
  )
}

async function listElsewhere(c: Request, place: PublicPlace) {
  const { measuredFrom } = place
  const { status } = place.content
  if (!measuredFrom || publicStatus(status) === 'known') return []
  const others = (await listPublicPlaces(c.var.database)).filter(
    (other) =>
      other.id !== place.id && isForVisitors(other) && publicStatus(other.content.status) === 'known',
  )
  return nearestPlaces(others, (there) => distanceKm(measuredFrom, there), NEAREST)
}

interface PlacePageProps {
  c: Request
  place: PublicPlace
  numbered: Numbered
  geography: Geography
  elsewhere: NearPlace[]
}

const PlacePage = (props: PlacePageProps) => {
  const { c, place, numbered, geography, elsewhere } = props
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
      <DefinitionList facts={factsOf(c, place, numbered, geography)} />
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
      <WhomToTell {...props} />
      <Sources c={c} numbered={numbered} />
      <Paragraph>
        <Link language={language} to="/plekken">
          {say.all}
        </Link>
      </Paragraph>
    </Page>
  )
}

/** What somebody must know before going: whether it is there, and who says so. */
const Standing = ({ c, place, numbered }: PlacePageProps) => {
  const { language } = c.var
  const say = texts[language].place
  const { content, confirmedOn, ownWordOn } = place
  const status = publicStatus(content.status)
  const vanished = [...numbered.values()].filter(({ vanishedSince }) => vanishedSince)
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
          <strong>
            {ownWordOn ? say.partlyConfirmed(formatPartialDate(language, ownWordOn)) : say.notConfirmed}
          </strong>{' '}
          {!ownWordOn && say.notConfirmedMore} {adviceFor(c, place)}
        </p>
      )}
    </Notice>
  )
}

function adviceFor(c: Request, { content }: PublicPlace): string {
  const say = texts[c.var.language].place
  if (publicStatus(content.status) === 'stopped') return ''
  return content.phone ? say.notConfirmedPhone : content.website ? say.notConfirmedSite : ''
}

/** Until there is a desk: who can be told of a mistake, as far as the register itself says so. */
const WhomToTell = ({ c, place: { content }, numbered }: PlacePageProps) => {
  const say = texts[c.var.language].place
  const list = [...numbered.values()].find(({ source }) => source.address)?.source
  return (
    <>
      {content.website && (
        <Paragraph>
          {say.tellThePlace} <OutsideLink href={content.website}>{content.website}</OutsideLink>.
        </Paragraph>
      )}
      {list?.address && (
        <Paragraph>
          {say.tellTheSource} <OutsideLink href={list.address}>{list.name}</OutsideLink>.
        </Paragraph>
      )}
    </>
  )
}

const Elsewhere = ({ c, elsewhere }: PlacePageProps) => (
  <>
    <Heading level={2}>{texts[c.var.language].place.nearest}</Heading>
    <PlaceCards c={c} places={elsewhere} />
  </>
)
