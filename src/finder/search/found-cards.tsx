import { Heading, Link, Paragraph } from '../../design/content.tsx'
import { joinWords } from '../../design/numbers.ts'
import { PlaceCard } from '../../register/browser.ts'
import type { Found, Group } from './answer.ts'
import { openInWords, stopInWords } from './open-in-words.ts'
import { listFound, type Shown } from './shown-answer.ts'
import { texts } from './text.ts'
import { OpenPlace } from './way-back.tsx'

export const Section = (props: Shown & { heading: string; note?: string; group: Group }) => {
  if (props.group.found.length === 0) return null
  return (
    <>
      <Heading level={2}>{props.heading}</Heading>
      {props.note && <Paragraph quiet>{props.note}</Paragraph>}
      <Cards {...props} />
    </>
  )
}

export const Cards = (props: Shown & { group: Group }) => {
  const { language, answer, group } = props
  const say = texts[language]
  if (group.found.length === 0) return null
  const before = listFound(answer).indexOf(group.found[0]!)
  return (
    <>
      <ol class="cards cards--numbered">
        {group.found.map((found, i) => (
          <li value={before + i + 1} id={`nummer-${before + i + 1}`} tabindex={-1}>
            <Card {...props} found={found} number={before + i + 1} />
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

const Card = (props: Shown & { found: Found; number: number }) => {
  const { language, answer, knowledge, found, number, isPosted } = props
  const say = texts[language]
  const { place, km, isSomewhere, doubts, meetAt } = found
  const { municipality } = meetAt ?? place.content
  return (
    <PlaceCard
      language={language}
      place={meetAt ? { ...place, content: { ...place.content, town: meetAt.town } } : place}
      municipality={municipality && knowledge.geography.municipalities.get(municipality)?.name}
      km={km}
      isSomewhere={isSomewhere}
      opener={
        isPosted && (
          <OpenPlace language={language} slug={place.slug} number={number}>
            {place.content.name}
          </OpenPlace>
        )
      }
      origin={place.origin}
      aged={place.aged}
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
