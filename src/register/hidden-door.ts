import { distanceKm, wordsOf } from '../geography/browser.ts'
import type { Point } from '../geography/index.ts'
import type { PlaceContent } from './place.ts'
import type { Conflict } from './statement.ts'

/** Where somebody says that the door of a place is, or was. */
export type DoorSaid = Pick<Conflict, 'field' | 'value'>

const ofDoor = ['address', 'postcode', 'location'] as const

export const isOfDoor = ({ field }: DoorSaid): boolean => (ofDoor as readonly string[]).includes(field)

export const doorSaidIn = (content: PlaceContent): DoorSaid[] =>
  ofDoor.map((field) => ({ field, value: content[field] }))

/**
 * Whether a value tells where the hidden door of a place is: by a word of its address or a spot on the map beside it,
 * however deep it stands, however it is spelled, and whoever said that the door is there.
 */
export function tellsOfDoor(content: PlaceContent, elsewhere: readonly DoorSaid[]) {
  const said = [...doorSaidIn(content), ...elsewhere]
  const secrets = listSecrets(content, said)
  const doors = said.flatMap(({ field, value }) => (field === 'location' && value ? (value as Point) : []))
  const tells = (value: unknown): boolean => {
    if (typeof value === 'string') return isSpelledIn(secrets, value)
    if (typeof value !== 'object' || value === null) return false
    const { lon, lat } = value as Partial<Point>
    if (typeof lon === 'number' && typeof lat === 'number')
      return doors.some((door) => distanceKm(door, { lon, lat }) <= NEAR_KM)
    return Object.values(value).some(tells)
  }
  return tells
}

/** A spot this near tells where a door is: a street, or the next one. */
const NEAR_KM = 0.25

/** Everything anybody said of where a hidden door is, in words: postcodes, streets, and what else stands beside them. */
function listSecrets({ town = '', province = '' }: PlaceContent, said: readonly DoorSaid[]): Spelled[] {
  const texts = said.flatMap(({ field, value }) =>
    isOfDoor({ field, value }) && typeof value === 'string' ? value : [],
  )
  const openly = new Set(wordsOf(`${town} ${province} Nederland`))
  const streets = texts
    .flatMap((text) => [text, ...text.split(/[,;()\n]/)])
    .flatMap((part) => listStreets(part.replaceAll(postcode, ' ').trim(), openly))
    .filter((words) => words.some((word) => /[a-z]/.test(word) && !openly.has(word)))
  const postcodes = texts.flatMap((text) => text.match(postcode) ?? []).map(partsOf)
  return [...streets, ...postcodes].map(spell)
}

const postcode = /\b\d{4} ?[a-z]{2}\b/gi

/** What stands before the number of a house; what names a street by itself; and where there is no number, no town. */
function listStreets(part: string, openly: ReadonlySet<string>): string[][] {
  const words = partsOf(part.replace(/(?<=\p{L}.*)\d.*/su, ''))
  const named = partsOf(part).flatMap((word, at, all) =>
    aStreet.test(word)
      ? [all.slice(word.replace(aStreet, '').length < 3 ? Math.max(0, at - 1) : at, at + 1)]
      : [],
  )
  return /\p{L}.*\d/su.test(part)
    ? [words, ...named]
    : [words, ...named, words.filter((word) => !openly.has(word))]
}

/** How the names of most streets end. */
const aStreet = /(straat|str|weg|laan|plein|gracht|kade|singel|dijk|steeg|pad|hof|dreef|markt|wal)$/

/** Words of a text of any length, as it looks: with escapes read, unseen marks left out, letters and digits apart. */
const partsOf = (text: string): string[] =>
  wordsOf(text.replace(/(%[0-9a-f]{2})+/gi, decoded).replace(/\p{Cf}/gu, ''), text.length).flatMap(
    (word) => word.match(/[a-z]+|\d+/g)!,
  )

function decoded(escapes: string): string {
  try {
    return decodeURIComponent(escapes)
  } catch {
    return ' '
  }
}

/** Words as they were written, and what is left of them when whatever people leave out or shorten is left out. */
interface Spelled {
  written: readonly string[]
  bare: readonly string[]
}
const spell = (words: readonly string[]): Spelled => ({
  written: words,
  bare: words.filter((word) => word.length > 1 && !/\d/.test(word) && !leftOut.has(word)).map(shorten),
})

/** What stands in a street's name in full, shortened or not at all: small words, how many-eth it is, titles. */
const leftOut = new Set(
  [
    'van von de den der het te ten ter aan op in bij',
    'ste eerste tweede derde vierde vijfde zesde nr no nummer',
    'burgemeester burg bgm dokter doctor dr drs professor prof dominee ds meester mr ingenieur ir pastoor past',
    'kapelaan kap monseigneur mgr koning koningin kon prins prinses pr graaf jonkheer jhr jonkvrouw jkvr',
    'generaal gen admiraal adm president pres minister min wethouder weth sint sinte st',
  ].flatMap((words) => words.split(' ')),
)

const shorten = (word: string): string =>
  word
    .replaceAll('straat', 'str')
    .replaceAll('laan', 'ln')
    .replaceAll('plein', 'pln')
    .replaceAll('ij', 'y')
    .replace(/^nwe$/, 'nieuwe')

const isSpelledIn = (secrets: readonly Spelled[], text: string): boolean => {
  const { written, bare } = spell(partsOf(text))
  return secrets.some((secret) => stands(secret.written, written) || stands(secret.bare, bare))
}

/** Shorter than this a name stands within many a word: the Dam in Amsterdam. It counts where it is a word by itself. */
const STANDS_WITHIN = 7
/** Two letters (hs, bg) name nothing. */
const NAMES = 3

function stands(secret: readonly string[], words: readonly string[]): boolean {
  const name = secret.join('')
  if (name.length < NAMES) return false
  if (name.length >= STANDS_WITHIN) return words.join('').includes(name)
  return words.some((_, from) => beginsWith(words, from, name))
}

/** Whether words from there on, run together, are that name. */
function beginsWith(words: readonly string[], from: number, name: string): boolean {
  let run = ''
  for (let at = from; at < words.length && run.length < name.length; at++) run += words[at]
  return run === name
}
