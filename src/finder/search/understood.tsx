import { Paragraph } from '../../design/content.tsx'
import type { Hit } from '../../geography/browser.ts'
import { isThingToDo } from './activities.ts'
import { HitChoices } from './hit-choices.tsx'
import { SearchForm } from './search-form.tsx'
import { countOf, countSpeaking, isNoName, type Shown } from './shown-answer.ts'
import { texts } from './text.ts'

/** What we made of the words, in words. */
export const Understood = (shown: Shown) => {
  const { language, answer } = shown
  const say = texts[language]
  const { where, what, several, question, danger } = answer
  if (where) return <UnderstoodWhere {...shown} />
  if (what)
    return (
      <>
        <Paragraph lead>
          {what.places.size > 0 ? say.found(countOf(answer.anywhere)) : say.speaking(0, what.words.join(' '))}
        </Paragraph>
        {!isThingToDo(what.words) && <Paragraph>{say.searched}</Paragraph>}
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
  if (several.length > 0 && isNoName(answer))
    return (
      <>
        <NotUnderstood {...shown} />
        <Paragraph>{say.orPlace}</Paragraph>
      </>
    )
  if (several.length > 0)
    return <Paragraph lead>{areNamesakes(several) ? say.severalNote : say.orPlace}</Paragraph>
  if (question.typed === '' || danger) return null
  return <NotUnderstood {...shown} />
}

const NotUnderstood = ({ language, answer }: Shown) => {
  const say = texts[language]
  return (
    <>
      {(isNoName(answer) ? say.sentence : say.notUnderstood).map((line, i) => (
        <Paragraph lead={i === 0}>{line}</Paragraph>
      ))}
    </>
  )
}

/** Several of one name; a single one is an ordinary word that is the name of a town as well. */
const areNamesakes = (hits: readonly Hit[]): boolean => hits.length > 1

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
        {what && ` ${say.speaking(countSpeaking(answer), what.words.join(' '))}`}
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
