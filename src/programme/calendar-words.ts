import { asSentence } from '../design/words.ts'
import type { Language } from '../platform/language.ts'
import type { PublicPlace } from '../register/index.ts'
import type { Activity } from './activity.ts'
import type { CalendarWords } from './calendar/events.ts'
import { texts } from './text.ts'
import { doubtInWords, whenInWords } from './when-in-words.ts'

/** Who gives an activity, and where that is written. */
export interface CalendarHost {
  place: PublicPlace
  /** The whole address of the page about its programme, where the site knows its own. */
  address: string | undefined
}

const lookAt = (language: Language, address: string | undefined): string | undefined =>
  address && texts[language].calendar.look(address)

/** What stands in somebody's own calendar about an activity, where nothing stands beside it to explain it. */
export function calendarWords(
  language: Language,
  { content }: Activity,
  { place, address }: CalendarHost,
  today: Temporal.PlainDate,
): CalendarWords {
  const say = texts[language]
  const { kind, where, signingUp, signingUpHow, free, costsNote, when } = content
  const elsewhere = where?.at === 'elsewhere' ? where : undefined
  const { name, town, address: street, postcode } = place.content
  const lines = [
    content.description,
    when && asSentence(whenInWords(language, when, today)),
    content.topic && `${say.topic} ${content.topic}`,
    content.forWhom && `${say.forWhom} ${content.forWhom.join(', ')}`,
    where?.at === 'online' && (where.how ?? say.onlineHow),
    [signingUp ? say.signingUp[signingUp] : say.signingUpUnknown, signingUpHow].filter(Boolean).join('. '),
    [free && say.free[free], costsNote].filter(Boolean).join('. '),
    lookAt(language, address),
  ]
  return {
    title: ({ state, times, ...why }) => {
      if (state === 'cancelled') return say.calendar.cancelled(content.title)
      if (state === 'unsure') return `${content.title} (${doubtInWords(language, why)})`
      return times === undefined ? `${content.title} (${say.noTimes})` : content.title
    },
    description: ({ note }) => [note, ...lines].filter(Boolean).join('\n'),
    place:
      where?.at === 'online'
        ? say.online
        : elsewhere
          ? [elsewhere.address, elsewhere.town].filter(Boolean).join(', ') || say.elsewhere
          : [name, where && street, where && postcode, town].filter(Boolean).join(', '),
    location: elsewhere?.location,
    kind: kind && say.kinds[kind],
    address,
  }
}
