import type { Language } from '../platform/language.ts'
import { texts } from './text.ts'

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }

/** A number in the notation of the language; at most and at least so many decimals. */
export const formatNumber = (language: Language, value: number, decimals = 0): string =>
  value.toLocaleString(locales[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })

/** A fraction as a percentage: 0,15 becomes 15 %. */
export const formatPercentage = (language: Language, fraction: number, decimals = 0): string =>
  `${formatNumber(language, fraction * 100, decimals)}\u00a0%`

/** A day in words: 3 maart 2026. */
export const formatDay = (language: Language, day: Temporal.PlainDate): string =>
  day.toLocaleString(locales[language], { day: 'numeric', month: 'long', year: 'numeric' })

/** A date as well as a source knows it, in words: 2026, maart 2026 or 3 maart 2026. */
export function formatPartialDate(language: Language, date: string): string {
  if (/^\d{4}$/.test(date)) return date
  if (/^\d{4}-\d{2}$/.test(date))
    return Temporal.PlainYearMonth.from(date)
      .toPlainDate({ day: 1 })
      .toLocaleString(locales[language], { month: 'long', year: 'numeric' })
  return formatDay(language, Temporal.PlainDate.from(date))
}

/** A time of the clock, written 10:00: 10.00 uur in Dutch, 10:00 in English. */
export const formatTime = (language: Language, time: string): string =>
  texts[language].clock(language === 'nl' ? time.replace(':', '.') : time)

/** The day on which a moment falls in the Netherlands. */
export const dayOf = (moment: Temporal.Instant): Temporal.PlainDate =>
  moment.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()

/** Words in a row, the last after «en»: a, b en c. */
export const joinWords = (language: Language, words: readonly string[]): string =>
  new Intl.ListFormat(locales[language]).format(words)
