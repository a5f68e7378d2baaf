import type { Child } from 'hono/jsx'
import { Heading, InDutch } from '../../design/content.tsx'
import { Badge } from '../../design/notice.tsx'
import { formatPartialDate } from '../../design/numbers.ts'
import type { Language } from '../../platform/language.ts'
import { holidayInWords } from '../../register/index.ts'
import { availabilityOn } from '../availability.ts'
import type { Occurrence } from '../occurrences.ts'
import { texts } from '../text.ts'
import { askInWords, dayInWords, doubtInWords, timesInWords } from '../when-in-words.ts'
import { ActivityPlace, type HostName } from './activity-place.tsx'
import { NearDay } from './near-day.tsx'

interface ListProps {
  language: Language
  today: Temporal.PlainDate
  occurrences: readonly Occurrence[]
  /** The place that gives an activity, where the page is not about that place alone. */
  hostOf?: (occurrence: Occurrence) => HostName | undefined
}

/** What there is to do, day by day. */
export const OccurrencesByDay = ({ occurrences, level = 2, ...props }: ListProps & { level?: 2 | 3 }) => {
  const { language, today } = props
  const days = Map.groupBy(occurrences, ({ date }) => date.toString())
  return (
    <>
      {[...days].map(([day, onDay]) => (
        <section>
          <Heading level={level}>
            <NearDay language={language} date={Temporal.PlainDate.from(day)} today={today} />
          </Heading>
          <OccurrenceList {...props} occurrences={onDay} />
        </section>
      ))}
    </>
  )
}

export const OccurrenceList = ({ occurrences, ...props }: ListProps) => (
  <ul class="plain-list timetable">
    {occurrences.map((occurrence) => (
      <li class="timetable__entry">
        <Entry {...props} occurrence={occurrence} />
      </li>
    ))}
  </ul>
)

const Entry = (props: Omit<ListProps, 'occurrences'> & { occurrence: Occurrence }) => {
  const { language, occurrence, hostOf } = props
  const { title, kind, where, topic, newcomers, signingUp, signingUpHow, availability } =
    occurrence.activity.content
  const say = texts[language]
  const isOn = occurrence.state !== 'cancelled'
  const host = hostOf?.(occurrence)
  const room = availabilityOn(availability, props.today)
  return (
    <>
      <p class="timetable__when">{timesInWords(language, occurrence.times)}</p>
      <div>
        <p class="card__title">
          <InDutch language={language}>{isOn ? title : <s>{title}</s>}</InDutch>
        </p>
        <Standing {...props} />
        {isOn && (
          <p class="small">
            <InARow
              parts={[
                kind && say.kinds[kind],
                topic && <InDutch language={language}>{topic}</InDutch>,
                newcomers && say.newcomers[newcomers],
                (host || (where && where.at !== 'the place')) && (
                  <ActivityPlace language={language} where={where} host={host} />
                ),
                room && say.availability[room.state](formatPartialDate(language, room.saidOn)),
                signingUp === 'needed' && <SignUp language={language} how={signingUpHow} />,
              ]}
            />
          </p>
        )}
      </div>
    </>
  )
}

/** On paper there is nothing to click on to read how. */
const SignUp = ({ language, how }: { language: Language; how: string | undefined }) => (
  <>
    {texts[language].signingUp.needed}
    {how && (
      <>
        : <InDutch language={language}>{how}</InDutch>
      </>
    )}
  </>
)

const InARow = ({ parts }: { parts: Child[] }) => (
  <>
    {parts.filter(Boolean).map((part, index) => (
      <>
        {index > 0 && ' · '}
        {part}
      </>
    ))}
  </>
)

/** What is another than usual this time. */
const Standing = (props: { language: Language; today: Temporal.PlainDate; occurrence: Occurrence }) => {
  const { language, occurrence } = props
  const words = standingInWords(props)
  const { note, state, activity } = occurrence
  if (!words && !note) return null
  return (
    <p>
      {words && <Badge tone="amber">{words}</Badge>} {note && <InDutch language={language}>{note}</InDutch>}
      {state === 'unsure' && askInWords(language, activity.door)}
    </p>
  )
}

function standingInWords({
  language,
  today,
  occurrence,
}: Parameters<typeof Standing>[0]): string | undefined {
  const say = texts[language]
  const { state, holiday, on, movedTo } = occurrence
  if (movedTo) return say.movedTo(dayInWords(language, movedTo, today))
  if (state === 'cancelled') return holiday ? say.onHoliday(holidayInWords(language, holiday)) : say.cancelled
  if (state === 'unsure') return doubtInWords(language, occurrence)
  return state === 'moved' && !on.equals(occurrence.date)
    ? say.moved(dayInWords(language, on, today))
    : undefined
}
