import type { Language } from '../platform/language.ts'
import { texts } from './text.ts'

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB', uk: 'uk-UA' }

/** A number in the notation of the language; at most and at least so many decimals. */
export function formatNumber(language: Language, value: number, decimals = 0): string {
  const key = `${language} ${decimals}`
  const notation =
    notations.get(key) ??
    new Intl.NumberFormat(locales[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    })
  notations.set(key, notation)
  return notation.format(value)
}
/** Making one takes longer than all else on a page that has a number. */
const notations = new Map<string, Intl.NumberFormat>()

/** A fraction as a percentage: 0,15 becomes 15 %. */
export const formatPercentage = (language: Language, fraction: number, decimals = 0): string =>
  `${formatNumber(language, fraction * 100, decimals)}\u00a0%`

/** The day of a moment (milliseconds since 1970) in the Netherlands, in words, where there is no Temporal. */
export const formatMoment = (language: Language, milliseconds: number): string =>
  withWholeYear(
    new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(
      milliseconds,
    ),
  )

/** Ukrainian shortens the word behind a year, and its dot is one too many where a sentence ends. */
const withWholeYear = (day: string): string => day.replace(/\sр\.$/, ' року')

/** A day in words: 3 maart 2026. */
export const formatDay = (language: Language, day: Temporal.PlainDate): string =>
  formatPartialDate(language, day.toString())

/**
 * A date as well as a source knows it, in words: 2026, maart 2026 or 3 maart 2026. Cards say it in browsers too, and not
 * every browser knows Temporal; all of them format a number of milliseconds.
 */
export function formatPartialDate(language: Language, date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?]
  if (month === undefined) return date
  const formatter = formatterOf(language, day !== undefined)
  return withWholeYear(formatter.format(daysSince1970(year, month, day ?? 1) * DAY_MS))
}

/** Making one takes longer than all it formats on a page. */
function formatterOf(language: Language, withDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${withDay}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locales[language], {
    ...{ month: 'long', year: 'numeric', timeZone: 'UTC' },
    ...(withDay && { day: 'numeric' }),
  })
  formatters.set(key, made)
  return made
}
const formatters = new Map<string, Intl.DateTimeFormat>()

const DAY_MS = 86_400_000

/** Days of the Gregorian calendar (Fliegel & Van Flandern, *CACM* 11, 1968, p. 657). */
function daysSince1970(year: number, month: number, day: number): number {
  const early = Math.trunc((month - 14) / 12)
  return (
    day -
    32_075 +
    Math.trunc((1461 * (year + 4800 + early)) / 4) +
    Math.trunc((367 * (month - 2 - early * 12)) / 12) -
    Math.trunc((3 * Math.trunc((year + 4900 + early) / 100)) / 4) -
    2_440_588
  )
}

/** The name of the day on which a moment (milliseconds since 1970) falls in the Netherlands; with its date, or without. */
export const formatWeekday = (language: Language, milliseconds: number, withDate = false): string =>
  new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    ...(withDate && { day: 'numeric', month: 'long' }),
    timeZone: 'Europe/Amsterdam',
  }).format(milliseconds)

/** A time of the clock, written 10:00: 10.00 uur in Dutch, 10:00 in English. */
export const formatTime = (language: Language, time: string): string => texts[language].clock(time)

/** The day on which a moment falls in the Netherlands. */
export const dayOf = (moment: Temporal.Instant): Temporal.PlainDate =>
  moment.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()

/** Words in a row, the last after «en»: a, b en c. */
export const joinWords = (language: Language, words: readonly string[]): string =>
  rows[language].format(words)
const rows: Record<Language, Intl.ListFormat> = {
  nl: new Intl.ListFormat(locales.nl),
  en: new Intl.ListFormat(locales.en),
  uk: new Intl.ListFormat(locales.uk),
}
