import { formatNumber } from '../design/numbers.ts'
import type { Language } from '../platform/language.ts'
import {
  agedAs,
  freshnessOn,
  monthsOf,
  monthsUntilDue,
  placeTexts,
  type Standing,
} from '../register/browser.ts'
import type { PublicPlace } from '../register/index.ts'
import { factsTexts } from './facts-text.ts'

/** In the order in which they are told. */
export const standings = [
  'current',
  'due',
  'long ago',
  'doubtful',
  'never',
] as const satisfies readonly Standing[]

/** How places stand on a day: how fresh their last word is, or that nobody ever looked. */
export function standingOn(day: Temporal.PlainDate): (place: Pick<PublicPlace, 'lastWord'>) => Standing {
  const freshness = freshnessOn(day)
  return (place) => (place.lastWord.by === 'source' ? 'never' : (agedAs(freshness(place)) ?? 'current'))
}

/** How many places stand how. */
export function countStandings(
  places: readonly Pick<PublicPlace, 'lastWord'>[],
  day: Temporal.PlainDate,
): Record<Standing, number> {
  const counts: Record<Standing, number> = { current: 0, due: 0, 'long ago': 0, doubtful: 0, never: 0 }
  const standing = standingOn(day)
  for (const place of places) counts[standing(place)]++
  return counts
}

/** Each standing with after how many months a place, and its hours, come into it, and how many places stand so. */
export function freshnessRows(
  language: Language,
  places: readonly PublicPlace[],
  day: Temporal.PlainDate,
): string[][] {
  const counts = countStandings(places, day)
  const say = factsTexts[language]
  const after = (months: number) => say.afterMonths(months)
  const turns: Record<Standing, [place: string, hours: string]> = {
    current: [say.beforeMonths(monthsUntilDue('place')), say.beforeMonths(monthsUntilDue('openingHours'))],
    due: [after(monthsUntilDue('place')), after(monthsUntilDue('openingHours'))],
    'long ago': [after(monthsOf['long ago']), after(monthsOf['long ago'])],
    doubtful: [after(monthsOf.doubtful), after(monthsOf.doubtful)],
    never: ['–', '–'],
  }
  return standings.map((standing) => [
    placeTexts[language].standings[standing],
    ...turns[standing],
    formatNumber(language, counts[standing]),
  ])
}
