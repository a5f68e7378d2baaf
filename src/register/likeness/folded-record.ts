import { type FoldedAddress, foldAddress } from './address-folding.ts'
import {
  foldEmail,
  foldKvk,
  foldPhones,
  foldText,
  foldWebsite,
  type KvkNumbers,
  type Website,
} from './folding.ts'
import { foldOrganisations, nameWords } from './name-folding.ts'
import type { LikenessRecord } from './record.ts'
import { findMunicipality, townKeyOf } from './town-names.ts'
import { isTypingError } from './typing-errors.ts'
import { readWhereabouts, type Whereabouts } from './whereabouts.ts'
import { emptyWords, estimatedShares, isMarker, kindOfWord } from './words.ts'

export type FoldedName = {
  /** Every word, in order. */
  readonly words: readonly string[]
  /** The words that tell this place from others: no empty words, not the town it lies in. */
  readonly core: readonly string[]
  /** Keys of the towns it lies in that the name mentions. */
  readonly towns: readonly string[]
  /** What kinds of place the words say it is. */
  readonly kinds: readonly string[]
}

export type Email = { readonly address: string; readonly mailbox: string; readonly host: string }

export type FoldedRecord = {
  readonly record: LikenessRecord
  readonly name: FoldedName
  /** One list of words per organisation named. */
  readonly organisations: readonly (readonly string[])[]
  /** The words of all organisations, and the same written as one. */
  readonly organisationWords: readonly string[]
  readonly organisationAsOne: string
  readonly where: Whereabouts
  readonly address: FoldedAddress
  readonly phones: readonly string[]
  readonly email: Email | undefined
  readonly website: Website | undefined
  readonly kvk: KvkNumbers
  readonly kind: string | undefined
  readonly grain: string | undefined
  /** The folded facts as one text; also puts the two records of a pair in a fixed order. */
  readonly key: string
}

/** Marks the words of a name that together are a town in which the record lies. */
function townWords(words: readonly string[], keys: ReadonlySet<string>): Map<number, string> {
  const found = new Map<number, string>()
  for (let from = 0; from < words.length; from++)
    for (let length = Math.min(4, words.length - from); length > 0; length--) {
      const run = words.slice(from, from + length)
      const key = townKeyOf(run)
      if (emptyWords.has(run.at(-1)!) || !keys.has(key)) continue
      for (let at = from; at < from + length; at++) found.set(at, key)
      from += length - 1
      break
    }
  return found
}

const ownTowns = (where: Whereabouts): Set<string> =>
  new Set([...where.towns, ...where.municipalities.map((code) => findMunicipality(code)?.key ?? code)])

export function foldNameOf(text: string | undefined, towns: ReadonlySet<string>): FoldedName {
  // a note such as (13 locaties) is no part of the name
  const words = nameWords((text ?? '').replace(/\([^)]*\d[^)]*\)/g, ' '))
  const inTown = townWords(words, towns)
  const isMistypedTown = (word: string) =>
    word.length > 5 && [...towns].some((town) => isTypingError(word, town))
  const core = words.filter(
    (word, at) => !/^[a-z]$/.test(word) && !inTown.has(at) && !emptyWords.has(word) && !isMistypedTown(word),
  )
  const kinds = core.map(kindOfWord).filter((kind) => kind !== undefined)
  return { words, core: [...new Set(core)], towns: [...new Set(inTown.values())], kinds: [...new Set(kinds)] }
}

function foldMail(text: string | undefined): Email | undefined {
  const address = foldEmail(text ?? '')
  if (address === undefined) return undefined
  const at = address.lastIndexOf('@')
  return { address, mailbox: address.slice(0, at), host: address.slice(at + 1) }
}

const said = (text: string | undefined): string | undefined => {
  const folded = foldText(text ?? '')
  return folded === '' ? undefined : folded
}

const listed = (words: readonly string[]): string => words.join(' ')

/** The compared facts of one record in one spelling, a field per line; no two lists of facts give one text. */
function foldedFacts(folded: Omit<FoldedRecord, 'key'>): string {
  const { name, organisations, where, address, phones, email, website, kvk, kind, grain } = folded
  const fields = [
    listed(name.words),
    organisations.map(listed).join('/'),
    kind,
    grain,
    [address.street, address.number, address.upTo, address.suffix, listed(address.building)].join('/'),
    address.postcode ?? address.area,
    listed(where.towns.toSorted()),
    listed(where.districts.toSorted()),
    listed(where.municipalities.toSorted()),
    listed(phones.toSorted()),
    email?.address,
    website === undefined ? undefined : website.host + website.path,
    [kvk.number, kvk.establishment].join('/'),
  ]
  return fields.map((field) => field ?? '').join('\n')
}

/** Noord, ontmoeting: words that many buildings bear. */
const isOrdinary = (word: string): boolean => isMarker(word) || (estimatedShares.get(word) ?? 0) > 0.01

/** Folds a record once, so that it can be compared many times. */
export function foldRecord(record: LikenessRecord): FoldedRecord {
  const address = foldAddress(record.address, record.postcode)
  const words = nameWords(record.name ?? '')
  const where = readWhereabouts({ ...record, postcode: address.postcode ?? record.postcode }, words)
  const towns = ownTowns(where)
  const organisations = foldOrganisations(record.organisation ?? '')
  const folded = {
    record,
    name: foldNameOf(record.name, towns),
    organisations,
    organisationWords: organisations.flat(),
    organisationAsOne: organisations.flat().join(''),
    where,
    address: {
      ...address,
      building: address.building.filter((word) => !towns.has(word) && !isOrdinary(word)),
    },
    phones: foldPhones(record.phone ?? ''),
    email: foldMail(record.email),
    website: foldWebsite(record.website ?? ''),
    kvk: foldKvk(record.kvk ?? ''),
    kind: said(record.kind),
    grain: said(record.grain),
  }
  return { ...folded, key: foldedFacts(folded) }
}
