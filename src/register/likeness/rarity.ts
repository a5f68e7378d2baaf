import { type FoldedRecord, foldRecord } from './folded-record.ts'
import type { LikenessRecord } from './record.ts'
import { estimatedShares, shareOfUnknownWord } from './words.ts'

/** How ordinary words and contact facts are in the records that are compared. */
export type Rarity = {
  readonly records: number
  /** Records whose name or organisation holds the word. */
  readonly words: ReadonlyMap<string, number>
  /** Contact facts (`phone …`, `email …`, `host …`) and the number of different towns they were seen in. */
  readonly towns: ReadonlyMap<string, number>
}

/** No records counted: the estimated table alone. */
export const estimatedRarity: Rarity = { records: 0, words: new Map(), towns: new Map() }

/** The estimates weigh as much as this many counted records, so that a short list does not overrule them. */
const weightOfEstimate = 2000

/** No word says more than 1 in 500: even a very rare one may be the name of a chain. */
const mostBits = 9

/** Bits of surprise in two names sharing the word: log2 of one over its share. */
export function bitsOfWord(word: string, rarity: Rarity): number {
  const estimated = (estimatedShares.get(word) ?? shareOfUnknownWord) * weightOfEstimate
  const share = (estimated + (rarity.words.get(word) ?? 0)) / (weightOfEstimate + rarity.records)
  return Math.min(mostBits, -Math.log2(Math.min(1, share)))
}

/** A contact fact seen in two towns or more belongs to an umbrella, not to a place. */
export const isSpread = (fact: string, rarity: Rarity): boolean => (rarity.towns.get(fact) ?? 0) > 1

function countFacts(folded: FoldedRecord, seenAt: Map<string, Set<string>>): void {
  const { phones, email, website, where } = folded
  const town = where.municipalities[0] ?? where.towns[0]
  if (town === undefined) return
  const facts = phones.map((phone) => `phone ${phone}`)
  if (email !== undefined) facts.push(`email ${email.address}`)
  if (website !== undefined) facts.push(`host ${website.host}`)
  for (const fact of facts) {
    const towns = seenAt.get(fact)
    if (towns === undefined) seenAt.set(fact, new Set([town]))
    else towns.add(town)
  }
}

export function countFolded(records: Iterable<FoldedRecord>): Rarity {
  const words = new Map<string, number>()
  const seenAt = new Map<string, Set<string>>()
  let count = 0
  for (const folded of records) {
    count += 1
    const own = new Set([...folded.name.words, ...folded.organisations.flat()])
    for (const word of own) words.set(word, (words.get(word) ?? 0) + 1)
    countFacts(folded, seenAt)
  }
  return { records: count, words, towns: new Map([...seenAt].map(([fact, towns]) => [fact, towns.size])) }
}

/** Counts how ordinary the words and contact facts of a set of records are. */
export const countRarity = (records: readonly LikenessRecord[]): Rarity =>
  countFolded(records.map(foldRecord))
