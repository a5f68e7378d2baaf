import { asSentence } from '../../design/words.ts'
import type { Language } from '../../platform/language.ts'
import { texts } from '../text.ts'
import { dayInWords } from '../when-in-words.ts'

interface NearDayProps {
  language: Language
  date: Temporal.PlainDate
  today: Temporal.PlainDate
  /** Whether words stand before it. */
  withinSentence?: boolean
}

/** A day, with today and tomorrow by their names; a page that is kept on a device does not say which day is today. */
export const NearDay = ({ language, date, today, withinSentence }: NearDayProps) => {
  const say = texts[language]
  const begin = withinSentence ? (words: string) => words : asSentence
  const near = [say.today, say.tomorrow][today.until(date).days]
  const day = dayInWords(language, date, today)
  if (near === undefined) return <>{begin(day)}</>
  return (
    <>
      <span class="of-now">{begin(near)}, </span>
      {day}
    </>
  )
}
