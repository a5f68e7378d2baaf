import type { FoldedRecord } from './folded-record.ts'
import { bitsOfWord, type Rarity } from './rarity.ts'
import { codesOfTown } from './town-names.ts'
import { isEverybodysHost } from './weigh-contact.ts'
import { initialsOf } from './word-likeness.ts'

/**
 * A key two records share when they are worth comparing. `local` is the same key within one municipality,
 * used instead when the key alone is shared by too many.
 */
export type BlockingKey = { readonly key: string; readonly local: readonly string[] }

/** A word this rare (1 in 64) brings two records together wherever they are; another only within one municipality. */
const bitsOfLoneWord = 6

/** Where a record may lie, so that two that may lie together share one. */
function areasOf({ where }: FoldedRecord): string[] {
  const known = new Set([...where.municipalities, ...where.towns.flatMap(codesOfTown)])
  for (const town of where.towns) if (codesOfTown(town).length === 0) known.add(town)
  return known.size === 0 ? ['nowhere'] : [...known]
}

function contactKeys({ phones, email, website, kvk }: FoldedRecord): string[] {
  const keys = phones.map((phone) => `phone ${phone}`)
  if (email !== undefined) keys.push(`email ${email.address}`)
  if (email !== undefined && !isEverybodysHost(email.host)) keys.push(`host ${email.host}`)
  if (website !== undefined)
    keys.push(isEverybodysHost(website.host) ? `page ${website.host}${website.path}` : `host ${website.host}`)
  if (kvk.number !== undefined) keys.push(`kvk ${kvk.number}`)
  if (kvk.establishment !== undefined) keys.push(`establishment ${kvk.establishment}`)
  return keys
}

/** The numbers of a short range; of a long one only its ends. */
function numbersOf(from: number, to: number): number[] {
  return to - from > 10 ? [from, to] : Array.from({ length: to - from + 1 }, (_, step) => from + step)
}

/** Keys that hold only within a municipality: doors, buildings, ordinary words and their beginnings and ends. */
function localKeys({ address, name, organisations }: FoldedRecord): Set<string> {
  const keys = new Set(address.building.map((word) => `building ${word}`))
  if (address.street !== undefined)
    keys.add(`building ${address.street}`).add(`street ${address.street.slice(-9)}`)
  if (address.building.length > 1) keys.add(`building ${address.building.join('')}`)
  for (const word of name.core) {
    keys
      .add(`word ${word}`)
      .add(`begin ${word.slice(0, 3)}`)
      .add(`end ${word[0]}${word.slice(-3)}`)
    if (word.length < 7) keys.add(`initials ${word}`)
  }
  for (const words of organisations) for (const word of words) keys.add(`word ${word}`)
  keys.add(`initials ${initialsOf(name.words)}`).add(`spelled ${name.words.join('').slice(0, 5)}`)
  return keys
}

function doorKeys({ address }: FoldedRecord): string[] {
  const keys = address.postcode === undefined ? [] : [`postcode ${address.postcode}`]
  if (address.number === undefined) return keys
  const within = [address.postcode, address.street].filter((part) => part !== undefined)
  const numbers = numbersOf(address.number, address.upTo ?? address.number)
  return [...keys, ...within.flatMap((part) => numbers.map((number) => `door ${part} ${number}`))]
}

/** The first letter and the other consonants, each once and sorted: most slips leave it as it is. */
const skeletonOf = (word: string): string =>
  word[0] + [...new Set(word.slice(1).replace(/[aeiouy]/g, ''))].sort().join('')

/** Rare words and their skeletons, also two that another list may write as one, and the whole name. */
function nameKeys({ name }: FoldedRecord, rarity: Rarity): string[] {
  const bits = name.core.map((word) => bitsOfWord(word, rarity))
  const rare = name.core.filter((_, at) => bits[at]! >= bitsOfLoneWord)
  const keys = rare.map((word) => `word ${word}`)
  for (const word of rare) if (word.length > 5) keys.push(`skeleton ${skeletonOf(word)}`)
  for (const [at, word] of name.core.slice(1).entries()) keys.push(`word ${name.core[at]}${word}`)
  const all = bits.reduce((sum, one) => sum + one, 0)
  if (all >= bitsOfLoneWord) keys.push(`name ${name.core.toSorted().join(' ')}`, `word ${name.core.join('')}`)
  return keys
}

/** All keys of a record. */
export function listBlockingKeys(folded: FoldedRecord, rarity: Rarity): BlockingKey[] {
  const areas = areasOf(folded)
  const within = (key: string): string[] => areas.map((area) => `${key} in ${area}`)
  const wide = [...contactKeys(folded), ...doorKeys(folded), ...nameKeys(folded, rarity)]
  const local = [...localKeys(folded)].flatMap(within)
  return [...wide.map((key) => ({ key, local: within(key) })), ...local.map((key) => ({ key, local: [] }))]
}
