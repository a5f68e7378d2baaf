import { formatTime, formatWeekday } from '../../design/numbers.ts'
import type { Language } from '../../platform/language.ts'
import { type Days, endOfStretch, isOpenWithin, publicStatus } from '../../register/browser.ts'
import { dayAt } from './filters.ts'
import type { IndexedPlace, IndexedStop } from './place-index.ts'
import { texts } from './text.ts'

const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Amsterdam',
})
const MINUTE_MS = 60_000
/** A week from now the name of a day would mean another one. */
const NAMED_DAYS = 7

/**
 * How the door of a place stands at a moment (minutes since 1970), in one line; *unknown* when nobody knows its hours, and
 * undefined for what has no door, is not there to be open, or comes to people: the hours of a bus are not those of its stops.
 */
export function openInWords(
  place: IndexedPlace,
  days: Days,
  now: number,
  language: Language,
): string | undefined {
  const say = texts[language]
  if (!isThereToBeOpen(place)) return undefined
  const { times } = place
  if (!times) return 'unknown'
  if (dayAt(days.midnights, now) === undefined) return say.notKnownToday
  const state = isOpenWithin(times, { from: now, to: now + 1 })
  if (state === 'unknown') return say.notKnownToday
  if (state === 'no') {
    const next = times.open.find((moment, i) => i % 2 === 0 && moment > now)
    const ahead = next === undefined ? undefined : daysAhead(next, now, days)
    if (next === undefined || ahead === undefined || ahead >= NAMED_DAYS) return say.closed
    return say.opensAt(dayInWords(next, ahead, language), timeInWords(next, language))
  }
  const until = endOfStretch(times.open, now)!
  // What ends at midnight is still said of today.
  const ahead = daysAhead(until - 1, now, days)
  if (ahead === 0) return say.open(endInWords(until, language))
  if (ahead === undefined || ahead >= NAMED_DAYS) return say.openLong
  return say.openOn(dayInWords(until - 1, ahead, language), endInWords(until, language))
}

function isThereToBeOpen({ hasDoor, stops, content: { kind, status } }: IndexedPlace): boolean {
  const comesToPeople = kind === 'mobile' && stops.length > 0
  return hasDoor && !comesToPeople && ['known', 'starting'].includes(publicStatus(status))
}

function daysAhead(moment: number, now: number, { midnights }: Days): number | undefined {
  const [day, today] = [dayAt(midnights, moment), dayAt(midnights, now)]
  return day === undefined || today === undefined ? undefined : day - today
}

const timeInWords = (moment: number, language: Language): string =>
  formatTime(language, clock.format(moment * MINUTE_MS))

/** The midnight in which a day ends is its own. */
const endInWords = (moment: number, language: Language): string => {
  const time = clock.format(moment * MINUTE_MS)
  return formatTime(language, time === '00:00' ? '24:00' : time)
}

function dayInWords(moment: number, ahead: number, language: Language): string {
  const say = texts[language]
  if (ahead < 2) return ahead === 0 ? say.today : say.tomorrow
  return formatWeekday(language, moment * MINUTE_MS)
}

/** When and where a place comes by: «vandaag van 10.00 tot 12.00 uur: Inloopbus, Dorpsplein 1, Lunteren». */
export function stopInWords(stop: IndexedStop, days: Days, now: number, language: Language): string {
  const say = texts[language]
  const ahead = stop.day - (dayAt(days.midnights, now) ?? 0)
  const noon = (days.midnights[stop.day]! + 720) * MINUTE_MS
  const day = ahead < 2 ? dayInWords(stop.from, ahead, language) : formatWeekday(language, noon, true)
  const where = [stop.title, stop.address, stop.town].filter(Boolean).join(', ')
  const when = stop.hasTimes
    ? say.stop(day, timeInWords(stop.from, language), endInWords(stop.to, language), where)
    : say.stopSomeTime(day, where)
  return stop.isUnsure ? `${when} ${say.stopUnsure}` : when
}
