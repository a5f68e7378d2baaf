import { type Answer, type Days, isOpenWithin, publicStatus, type Window } from '../../register/browser.ts'
import type { Fact, IndexedPlace } from './place-index.ts'

/** What somebody may ask of a place. */
export const filters = [
  'openNow',
  'openToday',
  'openTomorrow',
  'openEvening',
  'openWeekend',
  'walkIn',
  'online',
  'forRelatives',
  'forYoungPeople',
  'wheelchair',
  'lowStimulus',
  'free',
] as const
export type Filter = (typeof filters)[number]

/** Languages besides Dutch in which somebody may want to be spoken to (ISO 639). */
export const languagesAsked = [
  'en',
  'de',
  'fr',
  'es',
  'ar',
  'tr',
  'pl',
  'uk',
  'ti',
  'fa',
  'pap',
  'dse',
] as const
export type LanguageAsked = (typeof languagesAsked)[number]

export interface Choices {
  filters: readonly Filter[]
  language: LanguageAsked | undefined
}

const SATURDAY = 6
const SUNDAY = 0
const WEEK = 7
/** 1 January 1970 was a Thursday. */
const FIRST_WEEKDAY = 4
const DAY_MINUTES = 1440

/** When somebody who asks at a moment (minutes since 1970) may go; none when the index knows nothing of that day. */
export type Windows = Partial<Record<Filter, Window>>

export function windowsAt({ midnights, evenings }: Days, now: number): Windows {
  const today = dayAt(midnights, now)
  if (today === undefined) return {}
  const [tonight, afterTomorrow] = [midnights[today + 1]!, midnights[today + 2]]
  // At noon every day is the same day in Amsterdam as by Greenwich.
  const weekday = (Math.floor((midnights[today]! + DAY_MINUTES / 2) / DAY_MINUTES) + FIRST_WEEKDAY) % WEEK
  const saturday = weekday === SUNDAY ? today : today + SATURDAY - weekday
  const monday = midnights[saturday + (weekday === SUNDAY ? 1 : 2)]
  return {
    openNow: { from: now, to: now + 1 },
    openToday: { from: now, to: tonight },
    ...(afterTomorrow !== undefined && { openTomorrow: { from: tonight, to: afterTomorrow } }),
    openEvening: { from: Math.max(now, evenings[today]!), to: tonight },
    ...(monday !== undefined && { openWeekend: { from: Math.max(now, midnights[saturday]!), to: monday } }),
  }
}

/** The number of the day on which a moment falls; undefined before the first and after the last. */
export function dayAt(midnights: readonly number[], moment: number): number | undefined {
  const day = midnights.findLastIndex((midnight) => midnight <= moment)
  return day < 0 || day === midnights.length - 1 ? undefined : day
}

/** How a place answers: what nobody said is unknown, and never no. */
export function answerTo(place: IndexedPlace, filter: Filter, windows: Windows): Answer {
  const { content, hasDoor, isOnline } = place
  switch (filter) {
    case 'openNow':
    case 'openToday':
    case 'openTomorrow':
    case 'openEvening':
    case 'openWeekend':
      return opens(place, windows[filter])
    case 'walkIn':
      if (!hasDoor || content.status === 'temporarily closed') return 'no'
      return content.comingIn ? yesIf(content.comingIn === 'walk in') : 'unknown'
    case 'online':
      return content.kind || content.grain ? yesIf(isOnline) : 'unknown'
    case 'wheelchair':
      // Nobody needs to come in; and partly is for somebody to ask about.
      if (isOnline) return 'yes'
      return content.wheelchair === 'partly' ? 'unknown' : (content.wheelchair ?? 'unknown')
    default:
      return content[filter satisfies Fact] ?? 'unknown'
  }
}

const yesIf = (holds: boolean): Answer => (holds ? 'yes' : 'no')

/** The door of a place that is closed, has stopped or is yet to come is not open, whatever its hours say. */
function opens(place: IndexedPlace, window: Window | undefined): Answer {
  const status = publicStatus(place.content.status)
  if (!window) return 'unknown'
  const answers = [place.times ? isOpenWithin(place.times, window) : 'unknown', isThere(place, window)]
  const answer = answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no'
  if (status === 'known' || status === 'starting') return answer
  if (status === 'unknown') return answer === 'no' ? 'no' : 'unknown'
  return 'no'
}

/** Whether a place that comes to people is at a stop within a window. */
function isThere({ stops }: IndexedPlace, window: Window): Answer {
  const within = stops.filter(({ from, to }) => from < window.to && to > window.from)
  if (within.some(({ hasTimes, isUnsure }) => hasTimes && !isUnsure)) return 'yes'
  return within.length > 0 ? 'unknown' : 'no'
}

export const speaks = ({ content }: IndexedPlace, language: LanguageAsked): Answer =>
  content.languages ? yesIf(content.languages.includes(language)) : 'unknown'

/** What nobody knows of a place among what is asked; undefined when the answer to some of it is no. */
export function listDoubts(
  place: IndexedPlace,
  choices: Choices,
  windows: Windows,
): (Filter | 'language')[] | undefined {
  const doubts: (Filter | 'language')[] = []
  const answers: [Filter | 'language', Answer][] = [
    ...choices.filters.map((filter): [Filter, Answer] => [filter, answerTo(place, filter, windows)]),
    ...(choices.language ? [['language', speaks(place, choices.language)] as ['language', Answer]] : []),
  ]
  for (const [asked, answer] of answers) {
    if (answer === 'no') return undefined
    if (answer === 'unknown') doubts.push(asked)
  }
  return doubts
}
