import { MissingForm, missingTexts } from '../../coverage/browser.ts'
import { Heading, Link, List, Paragraph } from '../../design/content.tsx'
import { SubmitButton } from '../../design/form.tsx'
import { type Helpline, HelplineWords } from '../../design/helpline-words.tsx'
import { joinWords } from '../../design/numbers.ts'
import type { Hit } from '../../geography/browser.ts'
import { addressIn, type Language } from '../../platform/language.ts'
import { PlaceCard, whatForInWords } from '../../register/browser.ts'
import type { MapMarker } from '../map/map-marker.ts'
import { PlacesMap } from '../map/places-map.tsx'
import type { Answer, Found, Group, Knowledge } from './answer.ts'
import { AskOtherwise, FilterForm } from './filter-form.tsx'
import { openInWords, stopInWords } from './open-in-words.ts'
import { SearchForm } from './search-form.tsx'
import { texts } from './text.ts'

/** What an answer is shown with. */
export interface Shown {
  language: Language
  answer: Answer
  knowledge: Pick<Knowledge, 'geography' | 'index'>
  /** The lines that stand on every page. */
  helplines: readonly Helpline[]
  /** For the form that says what is missing: one that is sent twice brings it twice. */
  token: string
}

/** What stands above the answer. */
export function headingOf(language: Language, { danger, where, what, several, question }: Answer): string {
  const say = texts[language].headings
  if (where) return where.name === undefined ? say.here : say.near(where.name)
  if (danger) return say.danger
  if (what) return say.what(what.words.join(' '))
  if (several.length > 0) return say.several
  return question.typed === '' ? say.online : say.unknown
}

/** An answer, below its heading: the same on the server and on the device. */
export const Results = (shown: Shown) => {
  const { language, answer } = shown
  const say = texts[language]
  const { danger, where, what, several, question } = answer
  const isUnderstood = where || what
  return (
    <>
      {danger && <Danger {...shown} />}
      <Understood {...shown} />
      {!isUnderstood && several.length > 0 ? (
        <HitChoices {...shown} hits={several} />
      ) : (
        (isUnderstood || question.typed === '') && <FilterForm language={language} answer={answer} />
      )}
      {isUnderstood || several.length > 0 ? null : (
        <SearchForm language={language} typed={danger ? undefined : question.typed} />
      )}
      <LeftOut {...shown} />
      <PlacesMap language={language} markers={markersOf(shown)} />
      <Cards {...shown} group={answer.own} />
      <Section {...shown} heading={say.near} note={say.roughly} group={answer.near} />
      <Section {...shown} heading={say.far} note={say.roughly} group={answer.far} />
      <Cards {...shown} group={answer.anywhere} />
      <Section {...shown} heading={say.online} group={answer.online} />
      <Foot {...shown} />
    </>
  )
}

/** Whom to talk to comes before any place. */
const Danger = ({ language, helplines, answer }: Shown) => {
  const say = texts[language]
  return (
    <section class="utrecht-alert utrecht-alert--warning" aria-labelledby="danger">
      <h2 class="nl-heading nl-heading--level-3" id="danger">
        {headingOf(language, answer) === say.headings.danger ? say.listens : say.headings.danger}
      </h2>
      <Paragraph>{say.danger}</Paragraph>
      <List entries={helplines.map((line) => <HelplineWords line={line} language={language} />)} />
      {!answer.where && <Paragraph>{say.dangerThen}</Paragraph>}
    </section>
  )
}

/** What we made of the words, in words. */
const Understood = (shown: Shown) => {
  const { language, answer } = shown
  const say = texts[language]
  const { where, what, several, question, danger } = answer
  if (where) return <UnderstoodWhere {...shown} />
  if (what)
    return (
      <>
        <Paragraph lead>{say.found(countOf(answer.anywhere))}</Paragraph>
        <Paragraph>{say.typePlace}</Paragraph>
        <SearchForm language={language} typed={question.typed} />
        {several.length > 0 && (
          <>
            <Paragraph>{say.orPlace}</Paragraph>
            <HitChoices {...shown} hits={several} />
          </>
        )}
      </>
    )
  if (several.length > 0)
    return <Paragraph lead>{areNamesakes(several) ? say.severalNote : say.orPlace}</Paragraph>
  if (question.typed === '' || danger) return null
  return (
    <>
      {say.notUnderstood.map((line, i) => (
        <Paragraph lead={i === 0}>{line}</Paragraph>
      ))}
    </>
  )
}

/** Several of one name; a single one is an ordinary word that is the name of a town as well. */
const areNamesakes = (hits: readonly Hit[]): boolean => hits.length > 1

const countOf = ({ found, more }: Group): number => found.length + more

const UnderstoodWhere = (shown: Shown) => {
  const { language, answer } = shown
  const say = texts[language]
  const { where, what, own, question } = answer
  const { municipality, isGuess, name, others } = where!
  const count = countOf(own)
  const isChosen = question.choices.filters.length > 0 || question.choices.language !== undefined
  return (
    <>
      {isGuess && <Paragraph>{say.looksLike(say.inProvince(name!, municipality.province))}</Paragraph>}
      {name === undefined && <Paragraph>{say.hereIs(municipality.name)}</Paragraph>}
      <Paragraph lead>
        {isChosen
          ? say.inMunicipalityChosen(count, municipality.name)
          : count > 0
            ? say.inMunicipality(count, municipality.name)
            : say.noneKnown(municipality.name)}
        {what && ` ${(isSpokenOf(answer) ? say.speaking : say.noneSpeaking)(what.words.join(' '))}`}
      </Paragraph>
      {others.length > 0 && (
        <>
          <Paragraph>{say.orElse}</Paragraph>
          <HitChoices {...shown} hits={others} />
        </>
      )}
    </>
  )
}

/** What was chosen, and how many places stand below or outside of it because of what nobody knows. */
const LeftOut = ({ language, answer }: Shown) => {
  const say = texts[language]
  const { question, leftOut } = answer
  const { filters, language: spoken } = question.choices
  if (filters.length === 0 && !spoken) return null
  const words = [
    ...filters.map((filter) => say.filter[filter].toLowerCase()),
    ...(spoken ? [say.languages[spoken]] : []),
  ]
  const shownInDoubt = listFound(answer).filter(({ doubts }) => doubts.length > 0).length
  return (
    <>
      <Paragraph>
        {say.chosen(joinWords(language, words))} {shownInDoubt > 0 && say.unknownCount(shownInDoubt)}{' '}
        {leftOut > 0 && say.leftOut(leftOut)}
      </Paragraph>
      <div class="form-row">
        {leftOut > 0 && (
          <AskOtherwise language={language} question={question} keep="choices">
            {say.showThem}
          </AskOtherwise>
        )}
        <AskOtherwise language={language} question={question} keep="nothing">
          {say.clear}
        </AskOtherwise>
      </div>
    </>
  )
}

const isSpokenOf = (answer: Answer): boolean =>
  listFound(answer).some(({ doubts }) => !doubts.includes('what'))

const groupsOf = ({ own, near, far, anywhere, online }: Answer): Group[] => [own, near, far, anywhere, online]

const Section = (props: Shown & { heading: string; note?: string; group: Group }) => {
  if (props.group.found.length === 0) return null
  return (
    <>
      <Heading level={2}>{props.heading}</Heading>
      {props.note && <Paragraph quiet>{props.note}</Paragraph>}
      <Cards {...props} />
    </>
  )
}

const listFound = (answer: Answer): Found[] => groupsOf(answer).flatMap(({ found }) => found)

/** The same places on a map, under the same numbers. */
const markersOf = ({ language, answer }: Shown): MapMarker[] =>
  listFound(answer).map(({ place: { slug, content, at, isApproximate } }, i) => ({
    slug,
    number: i + 1,
    headline: whatForInWords(language, content),
    name: content.name,
    ...(content.town && { town: content.town }),
    ...(at && { ...at, ...(isApproximate && { approximate: true }) }),
  }))

const Cards = (props: Shown & { group: Group }) => {
  const { language, answer, group } = props
  const say = texts[language]
  if (group.found.length === 0) return null
  const before = listFound(answer).indexOf(group.found[0]!)
  return (
    <>
      <ol class="cards cards--numbered">
        {group.found.map((found, i) => (
          <li value={before + i + 1} id={`nummer-${before + i + 1}`}>
            <Card {...props} found={found} />
          </li>
        ))}
      </ol>
      {group.more > 0 && (
        <Paragraph>
          {say.more(group.more)}{' '}
          <Link language={language} to="/plekken">
            {say.moreAll}
          </Link>
        </Paragraph>
      )}
    </>
  )
}

/** What comes by more often stands on the page of the place. */
const MOST_STOPS = 3

const Card = ({ language, answer, knowledge, found }: Shown & { found: Found }) => {
  const say = texts[language]
  const { place, km } = found
  const { municipality } = place.content
  // What none of them mentions is said once, above.
  const doubts = found.doubts.filter((doubt) => doubt !== 'what' || isSpokenOf(answer))
  return (
    <PlaceCard
      language={language}
      place={place}
      municipality={municipality && knowledge.geography.municipalities.get(municipality)?.name}
      km={km}
      origin={place.origin}
      open={openInWords(place, knowledge.index.days, answer.now, language)}
      stops={found.stops
        .slice(0, MOST_STOPS)
        .map((stop) => stopInWords(stop, knowledge.index.days, answer.now, language))}
      doubt={
        doubts.length > 0
          ? say.doubt(
              joinWords(
                language,
                doubts.map((doubt) => say.doubts[doubt]),
              ),
            )
          : undefined
      }
    />
  )
}

/**
 * A town or municipality among namesakes is chosen as it was typed: posted, so that it stands in no address either.
 * A province or region leads to its own page.
 */
const HitChoices = ({ hits, ...shown }: Shown & { hits: readonly Hit[] }) => (
  <List entries={hits.map((hit) => <HitChoice {...shown} hit={hit} />)} />
)

const HitChoice = ({ language, knowledge, hit }: Shown & { hit: Hit }) => {
  const say = texts[language]
  const municipality = knowledge.geography.municipalities.get(hit.municipalityCode ?? '')
  if (!municipality)
    return (
      <Link language={language} to={`/${hit.kind === 'region' ? 'regio' : 'provincie'}/${hit.slug}`}>
        {hit.kind === 'region' ? say.region(hit.name) : say.province(hit.name)}
      </Link>
    )
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

/** No answer ends: there is always somebody to talk to, and something to look through. */
const Foot = (shown: Shown) => {
  const { language, answer, helplines } = shown
  const say = texts[language]
  const { where, what, danger, several } = answer
  const isEmpty = listFound(answer).length === 0
  return (
    <>
      <Heading level={2}>{say.nothingHere}</Heading>
      <Paragraph>{say.nothingHereAdvice}</Paragraph>
      <List
        entries={[
          ...(isEmpty && !danger
            ? helplines.map((line) => <HelplineWords line={line} language={language} />)
            : []),
          <Link language={language} to="/plekken">
            {say.all}
          </Link>,
          <Link language={language} to="/hulp">
            {say.help}
          </Link>,
          ...(where
            ? [
                <Link language={language} to={`/gemeente/${where.municipality.slug}`}>
                  {say.moreAbout(where.municipality.name)}
                </Link>,
              ]
            : [
                <Link language={language} to="/gemis">
                  {missingTexts[language].title}
                </Link>,
              ]),
        ]}
      />
      {where && (
        <details>
          <summary>{missingTexts[language].title}</summary>
          <MissingForm language={language} typed={{ token: shown.token }} municipality={where.municipality} />
        </details>
      )}
      {(where || (several.length > 0 && !what)) && (
        <>
          <Heading level={2}>{say.again}</Heading>
          <SearchForm language={language} />
        </>
      )}
      <details>
        <summary>{say.order}</summary>
        <Paragraph>{say.orderNote}</Paragraph>
      </details>
    </>
  )
}
