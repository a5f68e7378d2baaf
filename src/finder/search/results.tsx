import { Link, List, Paragraph, WholeLink } from '../../design/content.tsx'
import { HelplineWords } from '../../design/helpline-words.tsx'
import { Notice } from '../../design/notice.tsx'
import { joinWords } from '../../design/numbers.ts'
import { TheirWords } from '../../design/their-words.tsx'
import { whatForInWords } from '../../register/browser.ts'
import type { MapMarker } from '../map/map-marker.ts'
import { PlacesMap } from '../map/places-map.tsx'
import { Foot } from './answer-foot.tsx'
import { doorAddresses } from './doors-in-words.ts'
import { AskOtherwise, FilterForm } from './filter-form.tsx'
import { Cards, Section } from './found-cards.tsx'
import { HitChoices } from './hit-choices.tsx'
import { SearchForm } from './search-form.tsx'
import { headingOf, isNoName, listFound, type Shown } from './shown-answer.ts'
import { texts } from './text.ts'
import { Understood } from './understood.tsx'
import { QuestionToTake } from './way-back.tsx'

/** An answer, below its heading: the same on the server and on the device. */
export const Results = (shown: Shown) => {
  const { language, answer } = shown
  const say = texts[language]
  const { danger, where, what, several, question } = answer
  const isUnderstood = where || what
  const [first] = listFound(answer)
  return (
    <>
      {danger && <Danger {...shown} />}
      <OtherDoors {...shown} />
      <Understood {...shown} />
      {!isUnderstood && several.length > 0 ? (
        <HitChoices {...shown} hits={several} />
      ) : (
        (isUnderstood || question.typed === '') && <FilterForm language={language} answer={answer} />
      )}
      {isUnderstood || (several.length > 0 && !isNoName(answer)) ? null : (
        <SearchForm language={language} typed={danger || isNoName(answer) ? undefined : question.typed} />
      )}
      <LeftOut {...shown} />
      {first && (
        <>
          {shown.isPosted && (
            <QuestionToTake language={language} question={question} first={first.place.slug} />
          )}
          <TheirWords language={language} />
          <PlacesMap language={language} list="nummer-1" markers={markersOf(shown)} />
        </>
      )}
      <Cards {...shown} group={answer.own} />
      <Section {...shown} heading={say.near} note={say.roughly} group={answer.near} />
      <Section {...shown} heading={say.far} note={say.roughly} group={answer.far} />
      <Section
        {...shown}
        heading={say.somewhere(where?.municipality.province ?? '')}
        group={answer.somewhere}
      />
      <Cards {...shown} group={answer.anywhere} />
      <Section {...shown} heading={say.online} group={answer.online} />
      <Foot {...shown} />
    </>
  )
}

/** What may be meant is offered, and never said to be meant. */
const OtherDoors = ({ language, answer }: Shown) => {
  if (answer.doors.length === 0) return null
  return (
    <Notice tone="green">
      {answer.doors.map((door) => {
        const { before, link, after } = texts[language].doors[door]
        const To = door === 'withPeople' ? WholeLink : Link
        return (
          <p>
            {before}{' '}
            <To language={language} to={doorAddresses[door]}>
              {link}
            </To>
            . {after}
          </p>
        )
      })}
    </Notice>
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
        <AskOtherwise language={language} question={question} keep="words">
          {say.clear}
        </AskOtherwise>
      </div>
    </>
  )
}

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
