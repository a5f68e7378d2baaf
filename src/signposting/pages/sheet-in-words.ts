import { findLinks, type Helpline } from '../../design/helpline-words.tsx'
import { formatDay, formatPartialDate, joinWords } from '../../design/numbers.ts'
import { theirWords } from '../../design/their-words.tsx'
import { asSentence, callAddress } from '../../design/words.ts'
import type { Language } from '../../platform/language.ts'
import { openingHoursInWords, placeTexts, publicStatus } from '../../register/index.ts'
import type { Area } from '../area.ts'
import type { SheetPlace } from '../infosheet.ts'
import type { RegionalContact } from '../regional-contact.ts'
import { type Infosheet, printedHelplines } from '../sources.ts'
import { texts } from '../text.ts'

/** Words, where they lead, and whether they are Dutch on a sheet that is not. */
export interface Piece {
  text: string
  href?: string
  inDutch?: boolean
}

/** A place in two lines: who and where it is and what one can do there; then how, when, and how sure that is. */
export interface PlaceInWords {
  number: number
  slug: string
  name: string
  where: string
  what: Piece
  details: Piece[]
}

export interface SectionInWords {
  where: 'inside' | 'nearby' | 'online'
  heading: string
  note?: string
  places: PlaceInWords[]
}

/** A sheet in the words of one language: what paper and screen both show. Addresses of ours are Dutch and without host. */
export interface SheetInWords {
  title: string
  area: string
  lead: readonly string[]
  /** What stands first when there is nothing, or nothing certain, inside. */
  notice: string | undefined
  sections: SectionInWords[]
  /** How many more places there are in the area than the sheet names. */
  left: number
  confirmedMeans: string
  contact: { heading: string; pieces: Piece[] }
  worry: { heading: string; lines: Piece[][] }
  crisis: { heading: string; lines: Piece[][] }
  made: string
  code: string
}

export function putInWords(sheet: Infosheet, language: Language): SheetInWords {
  const say = texts[language].sheet
  const { inside, nearby, online } = sheet.places
  const area = areaInWords(sheet.area, language)
  const all = [...inside, ...nearby, ...online]
  const certain = inside.filter(({ facts }) => publicStatus(facts.status) !== 'unknown')
  const unsure = inside.filter(({ facts }) => publicStatus(facts.status) === 'unknown')
  const section = (
    where: SectionInWords['where'],
    heading: string,
    places: readonly SheetPlace[],
    note?: string,
  ): SectionInWords[] => {
    if (places.length === 0) return []
    const inWords = places.map((place) => placeInWords(place, sheet, language))
    return [{ where, heading, places: inWords, ...(note && { note }) }]
  }
  return {
    title: say.title(area),
    area,
    lead: [
      ...say.lead,
      ...referralInWords(all, language),
      ...(sheet.area.kind === 'circle' && inside.some((place) => isSomewhereIn(sheet.area, place))
        ? [say.somewhere(sheet.area.km)]
        : []),
      ...(all.every(isReachable) ? [] : [say.unreachable]),
      ...(all.some(speaksForItself) ? [theirWords(language)].flatMap((words) => words ?? []) : []),
    ],
    notice: inside.length === 0 ? say.nothing(area) : certain.length === 0 ? say.onlyUnsure : undefined,
    sections: [
      ...section('inside', say.inside, certain),
      ...section('inside', say.unsure, unsure, say.unsureNote),
      ...section('nearby', say.nearby, nearby),
      ...section('online', say.online, online),
    ],
    left: sheet.places.left,
    confirmedMeans: say.confirmedMeans,
    contact: { heading: say.contact, pieces: contactInWords(sheet.contact, language) },
    worry: { heading: say.worry, lines: worryInWords(language) },
    crisis: { heading: say.crisis, lines: crisisInWords(language) },
    made: say.made(formatDay(language, sheet.version.madeOn)),
    code: sheet.code,
  }
}

/** What is known of referrals, in a way that also holds where paper has no room for all of these places. */
function referralInWords(places: readonly SheetPlace[], language: Language): string[] {
  const say = texts[language].sheet
  const known = new Set(places.map(({ facts }) => facts.referralNeeded))
  if (places.length === 0) return []
  if (known.size > 1 || known.has('yes')) return known.has(undefined) ? [say.referralSomewhere] : []
  return [known.has('no') ? say.referralNowhere : say.referralUnknown]
}

/** An area as a sentence would have it. */
export function areaInWords(area: Area, language: Language): string {
  const say = texts[language].area
  if (area.kind === 'circle') return say.circle(area.km, area.pc4, area.municipality.name)
  const names = area.municipalities.map(({ name }) => name)
  return names.length === 1 ? say.municipality(names[0]!) : say.municipalities(joinWords(language, names))
}

function placeInWords(place: SheetPlace, sheet: Infosheet, language: Language): PlaceInWords {
  const { facts, number, slug } = place
  return {
    number,
    slug,
    name: facts.name,
    where: whereInWords(place, sheet, language),
    what: whatInWords(place, language),
    details: detailsInWords(place, sheet.version.madeOn, language),
  }
}

/** The name a place's town or municipality goes by. */
export const townOf = ({ facts }: Pick<SheetPlace, 'facts'>, sheet: Infosheet): string | undefined =>
  facts.town ?? sheet.municipalityNames.get(facts.municipality ?? '')

/** Whether a circle touches its town, and no more is known of how far it is. */
const isSomewhereIn = (area: Area, { km }: SheetPlace): boolean => area.kind === 'circle' && km === undefined

function whereInWords(place: SheetPlace, sheet: Infosheet, language: Language): string {
  const { facts, km, isOnline } = place
  const words = placeTexts[language]
  if (isOnline) return words.online
  const town = townOf(place, sheet)
  if (town && !facts.address && isSomewhereIn(sheet.area, place)) return words.somewhereIn(town)
  const known = [facts.address, town].filter(Boolean).join(', ')
  return [known || words.whereUnknown, km !== undefined && words.km(km)].filter(Boolean).join(', ')
}

function whatInWords({ facts }: SheetPlace, language: Language): Piece {
  const words = placeTexts[language]
  if (facts.whatFor) return { text: asSentence(facts.whatFor.join(', ')), inDutch: true }
  return { text: facts.kind ? words.kindMeans[facts.kind] : words.kindUnknown }
}

const speaksForItself = ({ facts: { whatFor, forWhom, comingInNote } }: SheetPlace): boolean =>
  Boolean(whatFor || forWhom || comingInNote)

const isReachable = ({ facts: { phone, email, website } }: Pick<SheetPlace, 'facts'>): boolean =>
  Boolean(phone || email || website)

/** What somebody wants to know before they go, in the order in which they want to; at the end what nobody knows. */
function detailsInWords(
  { facts, confirmedOn, isOnline }: SheetPlace,
  today: Temporal.PlainDate,
  language: Language,
): Piece[] {
  const say = texts[language].sheet
  const words = placeTexts[language]
  const status = publicStatus(facts.status)
  const unknown = [
    !facts.comingIn && !isOnline && say.unknownWords.comingIn,
    !facts.openingHours && !isOnline && say.unknownWords.openingHours,
    !isReachable({ facts }) && say.unknownWords.contact,
  ].filter((word) => word !== false)
  return [
    ...(status === 'known' || status === 'unknown' ? [] : [{ text: words.statuses[status] }]),
    ...(facts.forWhom ? [{ text: texts.nl.sheet.forWhom(facts.forWhom.join(', ')), inDutch: true }] : []),
    ...(facts.comingIn ? [{ text: words.comingIn[facts.comingIn] }] : []),
    ...(facts.comingInNote ? [{ text: facts.comingInNote, inDutch: true }] : []),
    ...(facts.referralNeeded ? [{ text: say.referral[facts.referralNeeded] }] : []),
    ...(facts.free ? [{ text: say.free[facts.free] }] : []),
    ...(facts.openingHours ? hoursInWords(facts.openingHours, today, language) : []),
    ...contactOf(facts),
    ...(unknown.length > 0 ? [{ text: say.unknown(joinWords(language, unknown)) }] : []),
    { text: confirmedOn ? say.confirmed(formatPartialDate(language, confirmedOn)) : say.notConfirmed },
  ]
}

/** An ordinary week; of other days only that there are, for they stand on the place's own page. */
function hoursInWords(
  hours: NonNullable<SheetPlace['facts']['openingHours']>,
  today: Temporal.PlainDate,
  language: Language,
): Piece[] {
  const { week, exceptions, note } = openingHoursInWords(hours, today, language)
  const other = exceptions.length > 0 ? [texts[language].sheet.otherDays] : []
  return [{ text: [...week, ...other].join('; ') }, ...(note ? [{ text: note, inDutch: true }] : [])]
}

/** How to reach somebody: what to call and what to open. */
export function contactOf(facts: {
  phone?: string | undefined
  email?: string | undefined
  website?: string | undefined
}): Piece[] {
  const { phone, email, website } = facts
  return [
    ...(phone ? [{ text: phone, href: callAddress(phone) }] : []),
    ...(email ? [{ text: email, href: `mailto:${email}` }] : []),
    ...(website ? [{ text: website.replace(/^https?:\/\/(www\.)?|\/$/g, ''), href: website }] : []),
  ]
}

function contactInWords(contact: RegionalContact | undefined, language: Language): Piece[] {
  const say = texts[language].sheet
  if (!contact) return [{ text: say.noContact }]
  const who = [contact.name, contact.role].filter(Boolean).join(', ')
  const since = say.contactSince(formatDay(language, Temporal.PlainDate.from(contact.saidOn)))
  return [
    { text: `${who} ` },
    ...contactOf(contact).flatMap((piece) => [piece, { text: ' ' }]),
    { text: since },
  ]
}

/** Whom to call now, in each line's own words. */
const crisisInWords = (language: Language): Piece[][] =>
  linesShown('always').map((line) => findLinks(line, language))

const linesShown = (show: Helpline['show']) => printedHelplines.filter((line) => line.show === show)

/** In danger first; then whom to call when there is no hurry. Lines nobody has checked are never among them. */
export function worryInWords(language: Language): Piece[][] {
  const say = texts[language].sheet
  const [danger] = linesShown('always')
  return [
    ...(danger
      ? [[{ text: `${say.worryFirst}: ` }, { text: danger.number, href: danger.href }, { text: '.' }]]
      : []),
    ...linesShown('context').map((line) => [
      { text: `${line.name} ` },
      { text: line.number, href: line.href },
      { text: `${line.cost[language] && ` (${line.cost[language]})`}. ${line.forWhom[language]}` },
    ]),
  ]
}
