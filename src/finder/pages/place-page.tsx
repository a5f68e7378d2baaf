import type { Child } from 'hono/jsx'
import { Heading, Link, List, Paragraph, WholeLink } from '../../design/content.tsx'
import { GonePage } from '../../design/exceptional-pages.tsx'
import { Page } from '../../design/page.tsx'
import { TheirWords } from '../../design/their-words.tsx'
import { distanceKm, readGeography } from '../../geography/index.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { ProgrammeOfPlace, readProgramme } from '../../programme/index.ts'
import {
  type Field,
  findPublicPlace,
  isForVisitors,
  listPublicPlaces,
  type NearPlace,
  nearestPlaces,
  PlaceCards,
  type PublicPlace,
  publicStatus,
} from '../../register/index.ts'
import { listSections, listUnknown } from '../place-sections.ts'
import { placePageTexts } from '../place-text.ts'
import { WayBack } from '../search/way-back.tsx'
import type { PlaceOnPage } from './place-on-page.ts'
import { PlaceSchema } from './place-schema.tsx'
import { PlaceSection } from './place-section.tsx'
import { findMain, numberOrigins, Sources } from './place-sources.tsx'
import { headlineOf, PlaceName, Standing } from './place-standing.tsx'
import { KeepPlace } from './place-to-keep.tsx'
import { isInTheirWords } from './place-words.ts'
import { readSentQuestion } from './sent-question.ts'

/** Somewhere else to go, when this place has stopped or may have. */
const NEAREST = 3

export const showPlace = (c: Request) => answerWithPlace(c, null)

/** The same page for whoever opened it from an answer that is kept nowhere: it leads back there. */
export async function submitPlace(c: Request) {
  c.header('cache-control', 'no-store')
  const { question, isEmpty, number } = await readSentQuestion(c)
  const { language } = c.var
  return answerWithPlace(
    c,
    isEmpty ? null : <WayBack language={language} question={question} number={number} />,
  )
}

async function answerWithPlace(c: Request, wayBack: Child) {
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
  const on: PlaceOnPage = {
    place,
    numbered: numberOrigins(place),
    main: findMain(place),
    language,
    now: c.var.now(),
    geography: await readGeography(database),
    hasProgramme: (await readProgramme(database)).byPlace.has(place.id),
  }
  return c.html(<PlacePage c={c} on={on} elsewhere={await listElsewhere(c, place)} wayBack={wayBack} />)
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

/** Read aloud from top to bottom it tells what somebody wants to hear first, first. */
const PlacePage = (props: { c: Request; on: PlaceOnPage; elsewhere: NearPlace[]; wayBack: Child }) => {
  const { c, on, elsewhere, wayBack } = props
  const { place, language, geography } = on
  const say = placePageTexts[language]
  const { name } = place.content
  const town = place.content.town ?? geography.municipalities.get(place.content.municipality ?? '')?.name
  const title = town && !name.includes(town) ? `${name}, ${town}` : name
  return (
    <Page c={c} title={title} heading={headlineOf(on)}>
      {wayBack}
      <PlaceName {...on} town={town} />
      <Standing {...on} />
      {(Object.keys(place.content) as Field[]).some(isInTheirWords) && <TheirWords language={language} />}
      <KeepPlace {...on} />
      {isForVisitors(place) && (
        <div class="on-screen">
          <Paragraph>
            <WholeLink language={language} to={`/kaartje/${place.slug}`}>
              {say.card}
            </WholeLink>
          </Paragraph>
        </div>
      )}
      {elsewhere.length > 0 && <Elsewhere c={c} elsewhere={elsewhere} />}
      {listSections(place).map((section) => (
        <>
          {section === 'about' && on.hasProgramme && <ProgrammeOfPlace c={c} place={place} />}
          <PlaceSection on={on} name={section} />
        </>
      ))}
      <NotKnownYet {...on} />
      <Sources {...on} />
      <SomethingWrong {...on} />
      {wayBack}
      <Paragraph>
        <Link language={language} to="/plekken">
          {say.all}
        </Link>
      </Paragraph>
      <PlaceSchema c={c} on={on} />
    </Page>
  )
}

/** Everything else that nobody told us, once and together. */
const NotKnownYet = ({ place, language, hasProgramme }: PlaceOnPage) => {
  const say = placePageTexts[language]
  const unknown = listUnknown(place, hasProgramme)
  if (unknown.length === 0) return null
  return (
    <>
      <Heading level={2}>{say.notKnownYet}</Heading>
      <List entries={unknown.map((name) => say.unknownFacts[name])} />
    </>
  )
}

/** Whoever sees a mistake, or knows more, can say so without saying who she is. */
const SomethingWrong = ({ place, language, hasProgramme }: PlaceOnPage) => {
  const say = placePageTexts[language]
  return (
    <section class="on-screen">
      <Heading level={2}>{say.wrong}</Heading>
      <Paragraph>
        {say.wrongAnswer} {listUnknown(place, hasProgramme).length > 0 && say.wrongUnknown}
      </Paragraph>
      <List
        entries={[
          <Link language={language} to={`/plek/${place.slug}/fout`}>
            {say.report}
          </Link>,
          <Link language={language} to="/melding">
            {say.haveCode}
          </Link>,
        ]}
      />
    </section>
  )
}

const Elsewhere = ({ c, elsewhere }: { c: Request; elsewhere: NearPlace[] }) => (
  <>
    <Heading level={2}>{placePageTexts[c.var.language].nearest}</Heading>
    <PlaceCards c={c} places={elsewhere} />
  </>
)
