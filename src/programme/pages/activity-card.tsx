import { InDutch } from '../../design/content.tsx'
import { formatPartialDate } from '../../design/numbers.ts'
import { asSentence } from '../../design/words.ts'
import type { Language } from '../../platform/language.ts'
import type { Activity, ActivityContent } from '../activity.ts'
import { availabilityOn } from '../availability.ts'
import { findNext } from '../next-occurrence.ts'
import { texts } from '../text.ts'
import { doubtInWords, whenInWords } from '../when-in-words.ts'
import { ActivityPlace } from './activity-place.tsx'
import { NearDay } from './near-day.tsx'

interface CardProps {
  language: Language
  activity: Activity
  today: Temporal.PlainDate
}

/** All that is known of an activity, and in plain words what is not. */
export const ActivityCard = (props: CardProps) => {
  const { language, activity } = props
  const { content } = activity
  const say = texts[language]
  const dutch = (words: string) => <InDutch language={language}>{words}</InDutch>
  return (
    <div class="card">
      <p class="card__title">{dutch(content.title)}</p>
      {content.kind && <p class="quiet small">{say.kinds[content.kind]}</p>}
      <When {...props} />
      <p>
        {say.where}{' '}
        {content.where ? (
          <ActivityPlace language={language} where={content.where} host={undefined} />
        ) : (
          say.whereUnknown
        )}
      </p>
      {content.topic && (
        <p>
          {say.topic} {dutch(content.topic)}
        </p>
      )}
      {content.description && <p>{dutch(content.description)}</p>}
      {content.forWhom && (
        <p>
          {say.forWhom} {dutch(content.forWhom.join(', '))}
        </p>
      )}
      {content.newcomers && <p>{say.newcomers[content.newcomers]}</p>}
      <p>
        {content.signingUp ? say.signingUp[content.signingUp] : say.signingUpUnknown}
        {content.signingUpHow && <>. {dutch(content.signingUpHow)}</>}
      </p>
      {(content.free || content.costsNote) && (
        <p>
          {content.free && say.free[content.free]}
          {content.free && content.costsNote && '. '}
          {content.costsNote && dutch(content.costsNote)}
        </p>
      )}
      <Availability {...props} />
      <p class="quiet small">
        <Origin language={language} content={content} />
      </p>
    </div>
  )
}

const When = ({ language, activity, today }: CardProps) => {
  const say = texts[language]
  const { when } = activity.content
  if (!when) return <p>{say.noWhen}</p>
  const next = findNext(activity, today)
  return (
    <>
      <p>{asSentence(whenInWords(language, when, today))}</p>
      <p>
        {next ? (
          <>
            {say.next} <NearDay language={language} date={next.date} today={today} withinSentence />
          </>
        ) : isOver(activity, today) ? (
          say.over
        ) : (
          say.noNext
        )}
        {next?.state === 'unsure' && ` (${doubtInWords(language, next)})`}
      </p>
    </>
  )
}

/** Days by name that are all behind us. */
const isOver = ({ content: { when } }: Activity, today: Temporal.PlainDate): boolean =>
  when?.rule === undefined && (when?.also ?? []).every((day) => day < today.toString())

/** Said only where signing up makes it matter, or where somebody said something that still holds. */
const Availability = ({ language, activity: { content }, today }: CardProps) => {
  const say = texts[language]
  const said = availabilityOn(content.availability, today)
  if (said) return <p>{say.availability[said.state](formatPartialDate(language, said.saidOn))}</p>
  return content.signingUp === 'needed' ? <p>{say.availabilityUnknown}</p> : null
}

const Origin = ({ language, content }: { language: Language; content: ActivityContent }) => {
  const say = texts[language]
  const { source, saidBy, confirmedOn } = content
  const day = confirmedOn && say.originOn(formatPartialDate(language, confirmedOn))
  const parts = [saidBy, source].filter((part) => part !== undefined)
  if (parts.length === 0) return <>{day ? say.confirmed(day) : say.originUnknown}</>
  return (
    <>
      {say.origin} <InDutch language={language}>{parts.join(', ')}</InDutch>
      {day && `, ${day}`}
    </>
  )
}
