import {
  dayOf,
  formatDay,
  formatPartialDate,
  formatTime,
  formatWeekday,
  joinWords,
} from '../../design/numbers.ts'
import { theirWords } from '../../design/their-words.tsx'
import { asSentence } from '../../design/words.ts'
import type { Language } from '../../platform/language.ts'
import { clip } from '../../platform/printing/printable.ts'
import {
  openingHoursInWords,
  openState,
  type PublicPlace,
  placeTexts,
  publicStatus,
} from '../../register/index.ts'
import { texts } from '../card-text.ts'
import { contactOf, type Piece } from './sheet-in-words.ts'

/** A line of the card: what it is about, and what is to be said of it. */
export interface CardLine {
  term: string
  pieces: Piece[]
}

/** The card of a place in the words of one language, for whoever holds it. */
export interface CardInWords {
  name: string
  what: Piece
  /** Those one may ask for, who agreed to that; a pen or a keyboard may say another. */
  ask: string
  lines: CardLine[]
  notes: string[]
}

/** A card is as large as a hand: what is longer stands on the page of the place. */
const LONGEST_WHAT = 140
const LONGEST_WAY = 180
const MOST_HOSTS = 2

export function putCardInWords(
  place: PublicPlace,
  municipality: string | undefined,
  now: Temporal.Instant,
  language: Language,
): CardInWords {
  const { content, confirmedOn } = place
  const say = texts[language].card
  const hosts = (content.hosts ?? []).slice(0, MOST_HOSTS).map(({ name }) => name)
  const contact = contactOf(content)
  const line = (term: string, ...pieces: Piece[]): CardLine[] => (pieces.length > 0 ? [{ term, pieces }] : [])
  const what = whatOf(place, language)
  const dutch = what.inDutch || content.gettingThere ? theirWords(language) : undefined
  return {
    name: content.name,
    what,
    ask: joinWords(language, hosts),
    lines: [
      ...line(say.when, ...whenOf(place, now, language)),
      ...line(say.where, ...whereOf(place, municipality, language)),
      ...line(
        say.gettingThere,
        ...(content.gettingThere ? [{ text: clip(content.gettingThere, LONGEST_WAY), inDutch: true }] : []),
      ),
      ...(place.hasDoor ? line(say.comingIn, ...comingInOf(place, language)) : []),
      ...line(say.contact, ...contact),
    ],
    notes: [
      ...(dutch ? [dutch] : []),
      ...(publicStatus(content.status) === 'unknown' ? [say.statusUnknown] : []),
      `${say.made(formatDay(language, dayOf(now)))}, ${
        confirmedOn ? say.confirmed(formatPartialDate(language, confirmedOn)) : say.notConfirmed
      }.`,
    ],
  }
}

function whatOf({ content }: PublicPlace, language: Language): Piece {
  const words = placeTexts[language]
  if (content.whatFor)
    return { text: clip(asSentence(content.whatFor.join(', ')), LONGEST_WHAT), inDutch: true }
  return { text: content.kind ? words.kindMeans[content.kind] : words.kindUnknown }
}

/** The first moment at which somebody finds the door open, as a date, since paper knows no today; then every week. */
function whenOf({ content, isOnline }: PublicPlace, now: Temporal.Instant, language: Language): Piece[] {
  const say = texts[language].card
  const { openingHours: hours, phone, website } = content
  if (publicStatus(content.status) === 'temporarily closed') return [{ text: say.closedNow }]
  if (!hours && isOnline) return []
  const advice = phone ? say.callFirst : website ? say.lookFirst : ''
  if (!hours) return [{ text: [say.whenUnknown, advice].filter(Boolean).join(' ') }]
  const state = openState(hours, now)
  const first =
    state.state === 'open'
      ? state.until
        ? say.openNow(momentInWords(state.until, language))
        : say.openAlways
      : state.state === 'closed' && state.opensAt
        ? say.opensAt(momentInWords(state.opensAt, language))
        : undefined
  const { week } = openingHoursInWords(hours, dayOf(now), language)
  return [
    ...(first ? [{ text: asSentence(first) }] : [{ text: advice }]),
    { text: asSentence(week.join('; ')) },
  ].filter(({ text }) => text !== '')
}

function momentInWords(moment: Temporal.ZonedDateTime, language: Language): string {
  const time = moment.toPlainTime().toString({ smallestUnit: 'minute' })
  return texts[language].card.moment(
    formatWeekday(language, moment.epochMilliseconds),
    formatDay(language, moment.toPlainDate()),
    formatTime(language, time),
  )
}

function whereOf(
  { content, isOnline }: PublicPlace,
  municipality: string | undefined,
  language: Language,
): Piece[] {
  const say = texts[language].card
  if (isOnline) return [{ text: say.online }]
  const { address, postcode, locationDisclosure } = content
  const town = content.town ?? municipality
  const known = [address, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  const isHidden = locationDisclosure !== undefined && locationDisclosure !== 'exact'
  const missing = isHidden ? say.whereHidden : address ? '' : say.whereUnknown
  return [known, missing].filter(Boolean).map((text) => ({ text }))
}

function comingInOf({ content }: PublicPlace, language: Language): Piece[] {
  const say = texts[language].card
  const known = content.comingIn && asSentence(placeTexts[language].comingIn[content.comingIn])
  return [
    { text: known ?? say.comingInUnknown },
    ...(content.referralNeeded === 'yes' ? [{ text: say.referralNeeded }] : []),
  ]
}
