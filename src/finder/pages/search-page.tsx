import { z } from 'zod'
import { Heading, Link, List, Paragraph } from '../../design/content.tsx'
import { SubmitButton } from '../../design/form.tsx'
import { Page } from '../../design/page.tsx'
import {
  distanceKm,
  type Geography,
  type Hit,
  type Municipality,
  readGeography,
  readPlaceNames,
  searchPlaceNames,
} from '../../geography/index.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import {
  inOrderOfUse,
  isForVisitors,
  listPublicPlaces,
  nearestPlaces,
  PlaceCards,
  type PublicPlace,
} from '../../register/index.ts'
import { chooseAnswer, type SearchAnswer } from '../search-answer.ts'
import { texts } from '../text.ts'
import { SearchForm } from './home-page.tsx'

/** Enough to see every namesake, and the typos of a long name. */
const MOST_HITS = 20
/** Enough to choose from without a second screen; what is farther than an hour by bicycle only when nothing else is. */
const NEAREST = 5
const NEAREST_ANYWAY = 2
const BICYCLE_HOUR_KM = 18

/** What was typed; and, once somebody chose among namesakes, in which municipality. */
const Typed = z.object({ plaats: z.string().trim().min(1).max(200), gemeente: z.string().optional() })

/** Answers what was typed with a page; nothing of it is kept, and the browser is asked to keep nothing either. */
export async function submitSearch(c: Request) {
  c.header('cache-control', 'no-store')
  const read = Typed.safeParse(await c.req.parseBody())
  if (!read.success) return c.html(<NothingTypedPage c={c} />, 422)

  const names = await readPlaceNames(c.var.database)
  const { plaats: typed, gemeente: chosen } = read.data
  const hits = searchPlaceNames(names, typed, MOST_HITS)
  const answer = chooseAnswer(
    chosen ? hits.filter(({ municipalityCode }) => municipalityCode === chosen) : hits,
  )
  const geography = await readGeography(c.var.database)
  if ('nothing' in answer) return c.html(<NothingFoundPage c={c} typed={typed} />)
  if ('several' in answer)
    return c.html(<SeveralPage c={c} typed={typed} hits={answer.several} geography={geography} />)

  const places = (await listPublicPlaces(c.var.database)).filter(isForVisitors)
  return c.html(<NearbyPage c={c} answer={answer} geography={geography} places={places} />)
}

/** A search has no address of its own: whoever asks for one starts again. */
export const showSearch = (c: Request) => c.redirect(addressIn(c.var.language, '/'), 303)

const NothingTypedPage = ({ c }: { c: Request }) => {
  const say = texts[c.var.language]
  return (
    <Page c={c} title={say.search.title} unlisted>
      <SearchForm c={c} error={say.home.nothingTyped} />
    </Page>
  )
}

const NothingFoundPage = ({ c, typed }: { c: Request; typed: string }) => {
  const say = texts[c.var.language].search
  return (
    <Page c={c} title={say.nothing} unlisted>
      <Paragraph lead>{say.nothingFound}</Paragraph>
      <SearchForm c={c} typed={typed} />
      <NothingHere c={c} />
    </Page>
  )
}

const SeveralPage = (props: { c: Request; typed: string; hits: Hit[]; geography: Geography }) => {
  const { c, hits, geography } = props
  const say = texts[c.var.language].search
  return (
    <Page c={c} title={say.several} unlisted>
      <Paragraph lead>{say.severalNote}</Paragraph>
      <HitLinks c={c} hits={hits} geography={geography} />
      <Heading level={2}>{say.again}</Heading>
      <SearchForm c={c} typed={props.typed} />
    </Page>
  )
}

const HitLinks = ({ c, hits, geography }: { c: Request; hits: Hit[]; geography: Geography }) => (
  <List entries={hits.map((hit) => <HitLink c={c} hit={hit} geography={geography} />)} />
)

/**
 * A town or municipality among namesakes is chosen as it was typed: posted, so that it stands in no address either.
 * A province or region leads to its own page.
 */
const HitLink = ({ c, hit, geography }: { c: Request; hit: Hit; geography: Geography }) => {
  const { language } = c.var
  const say = texts[language].search
  const municipality = geography.municipalities.get(hit.municipalityCode ?? '')
  if (municipality) {
    const isItself = hit.kind === 'municipality' || hit.name === municipality.name
    return (
      <form method="post" action={addressIn(language, '/zoeken')}>
        <input type="hidden" name="plaats" value={hit.name} />
        <input type="hidden" name="gemeente" value={municipality.code} />
        <SubmitButton kind="secondary">
          {isItself
            ? say.inProvince(municipality.name, municipality.province)
            : say.villageIn(hit.name, municipality.name, municipality.province)}
        </SubmitButton>
      </form>
    )
  }
  return hit.kind === 'region' ? (
    <Link language={language} to={`/regio/${hit.slug}`}>
      {say.region(hit.name)}
    </Link>
  ) : (
    <Link language={language} to={`/provincie/${hit.slug}`}>
      {say.province(hit.name)}
    </Link>
  )
}

type Found = Extract<SearchAnswer, { hit: Hit }>

const NearbyPage = (props: { c: Request; answer: Found; geography: Geography; places: PublicPlace[] }) => {
  const { c, answer, geography, places } = props
  const { language } = c.var
  const say = texts[language].search
  const municipality = geography.municipalities.get(answer.municipalityCode)!
  const name = answer.hit.kind === 'place' ? answer.hit.name : municipality.name
  const inside = inOrderOfUse(places.filter(({ content }) => content.municipality === municipality.code))
  return (
    <Page c={c} title={say.near(name)} unlisted>
      {answer.hit.matched !== 'exact' && answer.hit.matched !== 'also known as' && (
        <Paragraph>{say.looksLike(say.inProvince(name, municipality.province))}</Paragraph>
      )}
      <Paragraph lead>
        {inside.length > 0
          ? say.inMunicipality(inside.length, municipality.name)
          : say.noneKnown(municipality.name)}
      </Paragraph>
      {answer.others.length > 0 && (
        <>
          <Paragraph>{say.orElse}</Paragraph>
          <HitLinks c={c} hits={answer.others} geography={geography} />
        </>
      )}
      <PlaceCards c={c} places={inside.map((place) => ({ place }))} />
      <Outside c={c} answer={answer} municipality={municipality} places={places} />
      <Online c={c} places={places} />
      <NothingHere c={c} />
      <Heading level={2}>{say.again}</Heading>
      <SearchForm c={c} />
      <Paragraph>
        <Link language={language} to={`/gemeente/${municipality.slug}`}>
          {say.moreAbout(municipality.name)}
        </Link>
      </Paragraph>
    </Page>
  )
}

/** The nearest places on the other side of the municipality's border; each card says whether it is known to be there. */
const Outside = (props: { c: Request; answer: Found; municipality: Municipality; places: PublicPlace[] }) => {
  const { c, answer, municipality } = props
  const say = texts[c.var.language].search
  const { lon, lat } = answer.hit
  const from = lon !== undefined && lat !== undefined ? { lon, lat } : municipality
  const others = props.places.filter(({ content }) => content.municipality !== municipality.code)
  const near = nearestPlaces(others, (location) => distanceKm(from, location), NEAREST).filter(
    ({ km }, i) => i < NEAREST_ANYWAY || km <= BICYCLE_HOUR_KM,
  )
  if (near.length === 0) return null
  return (
    <>
      <Heading level={2}>{say.outside}</Heading>
      <Paragraph quiet>{say.outsideNote}</Paragraph>
      <PlaceCards c={c} places={near} />
    </>
  )
}

const Online = ({ c, places }: { c: Request; places: PublicPlace[] }) => {
  const online = inOrderOfUse(places.filter(({ isOnline }) => isOnline))
  if (online.length === 0) return null
  return (
    <>
      <Heading level={2}>{texts[c.var.language].search.online}</Heading>
      <PlaceCards c={c} places={online.map((place) => ({ place }))} />
    </>
  )
}

const NothingHere = ({ c }: { c: Request }) => {
  const { language } = c.var
  const say = texts[language].search
  return (
    <>
      <Heading level={2}>{say.nothingHere}</Heading>
      <Paragraph>{say.nothingHereAdvice}</Paragraph>
      <List
        entries={[
          <Link language={language} to="/plekken">
            {say.all}
          </Link>,
          <Link language={language} to="/hulp">
            {say.help}
          </Link>,
        ]}
      />
    </>
  )
}
