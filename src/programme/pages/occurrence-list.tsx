import { Heading, InDutch } from '../../design/content.tsx'
import { Badge } from '../../design/notice.tsx'
import type { Language } from '../../platform/language.ts'
import { holidayInWords } from '../../register/index.ts'
import type { Occurrence } from '../occurrences.ts'
import { texts } from '../text.ts'
import { dayInWords, nearDayInWords, timesInWords } from '../when-in-words.ts'
import { ActivityPlace, type HostName } from './activity-place.tsx'

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
          <Heading level={level}>{nearDayInWords(language, Temporal.PlainDate.from(day), today)}</Heading>
          <OccurrenceList {...props} occurrences={onDay} />
        </section>
      ))}
    </>
  )
}

const OccurrenceList = ({ occurrences, ...props }: ListProps) => (
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
  const { title, kind, where, signingUp } = occurrence.activity.content
  const say = texts[language]
  const isOn = occurrence.state !== 'cancelled'
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
            {kind && `${say.kinds[kind]} · `}
            <ActivityPlace language={language} where={where} host={hostOf?.(occurrence)} />
            {signingUp === 'needed' && ` · ${say.signingUp.needed}`}
          </p>
        )}
      </div>
    </>
  )
}

/** What is another than usual this time. */
const Standing = ({
  language,
  today,
  occurrence,
}: {
  language: Language
  today: Temporal.PlainDate
  occurrence: Occurrence
}) => {
  const say = texts[language]
  const { state, holiday, note, on } = occurrence
  const words =
    state === 'cancelled'
      ? holiday
        ? say.onHoliday(holidayInWords(language, holiday))
        : say.cancelled
      : state === 'unsure'
        ? say.unsure(holidayInWords(language, holiday!))
        : state === 'moved'
          ? say.moved(dayInWords(language, on, today))
          : undefined
  if (!words && !note) return null
  return (
    <p>
      {words && <Badge tone="amber">{words}</Badge>} {note && <InDutch language={language}>{note}</InDutch>}
    </p>
  )
}
