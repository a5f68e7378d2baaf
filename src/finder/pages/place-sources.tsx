import { Heading, InDutch, OutsideLink, Paragraph, WholeLink } from '../../design/content.tsx'
import { dayOf, formatDay, formatPartialDate } from '../../design/numbers.ts'
import type { Language } from '../../platform/language.ts'
import { instantOf } from '../../platform/moments.ts'
import type { PublicPlace, PublicProvenance } from '../../register/index.ts'
import { placePageTexts } from '../place-text.ts'

/** The origins of what a page says, numbered in its order, by id of the statement. */
export type Numbered = ReadonlyMap<number, PublicProvenance & { number: number }>

export const numberOrigins = ({ provenance }: PublicPlace): Numbered =>
  new Map([...provenance].map(([id, origin], i) => [id, { ...origin, number: i + 1 }]))

/** The statement that most facts come from; of a place that is confirmed, its own word. */
export function findMain({ chosen, provenance, confirmedOn }: PublicPlace): number | undefined {
  const uses = Map.groupBy(Object.values(chosen), (id) => id)
  const isOwnWord = (id: number) => provenance.get(id)?.statement.basis === 'place'
  const candidates = confirmedOn ? [...uses].filter(([id]) => isOwnWord(id)) : [...uses]
  return candidates.sort(([, some], [, others]) => others.length - some.length)[0]?.[0]
}

type NumberedOrigin = PublicProvenance & { number: number }

/** Behind a fact: which of the sources below says so. Of when that is stands there, said once. */
export const SourceLink = ({ language, origin }: { language: Language; origin: NumberedOrigin }) => {
  const say = placePageTexts[language]
  return (
    <a class="nl-link" href={`#bron-${origin.number}`}>
      {origin.statement.basis === 'place' ? say.ownWord : say.source(origin.number)}
    </a>
  )
}

/** Where two sources differ, it matters at once of when each is. */
export const DatedSourceLink = ({ language, origin }: { language: Language; origin: NumberedOrigin }) => {
  const { saidOn } = origin.statement
  return (
    <>
      <SourceLink language={language} origin={origin} />,{' '}
      {saidOn ? formatPartialDate(language, saidOn) : placePageTexts[language].yearUnknown}
    </>
  )
}

export const Sources = ({
  language,
  numbered,
  main,
}: {
  language: Language
  numbered: Numbered
  main: number | undefined
}) => (
  <section class="small">
    <Heading level={2}>{placePageTexts[language].sources}</Heading>
    {numbered.size > 1 && main !== undefined && numbered.has(main) && (
      <Paragraph>
        {placePageTexts[language].unlessSaid} <SourceLink language={language} origin={numbered.get(main)!} />.
      </Paragraph>
    )}
    <ol class="measure">
      {[...numbered.values()].map((origin) => (
        <li id={`bron-${origin.number}`}>
          <Source language={language} origin={origin} />
        </li>
      ))}
    </ol>
    <Paragraph>
      <WholeLink language={language} to="/gegevens">
        {placePageTexts[language].aboutFacts}
      </WholeLink>
    </Paragraph>
  </section>
)

/** Where the list itself found it comes first: that is what somebody can go and read. */
const Source = ({ language, origin }: { language: Language; origin: PublicProvenance }) => {
  const say = placePageTexts[language]
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
