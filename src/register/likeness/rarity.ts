import { type FoldedRecord, foldRecord } from './folded-record.ts'
import type { LikenessRecord } from './record.ts'
import { isTownAndNoWord } from './town-names.ts'
import { estimatedShares, shareOfUnknownWord } from './words.ts'

/** How ordinary words and contact facts are in the records that are compared. */
export type Rarity = {
  readonly records: number
  /** Records whose name or organisation holds the word. */
  readonly words: ReadonlyMap<string, number>
  /** Contact facts (`phone …`, `email …`, `host …`) and the number of different towns they were seen in. */
  readonly towns: ReadonlyMap<string, number>
  /** The same facts and the number of different names they were seen with. */
  readonly names: ReadonlyMap<string, number>
}

/** No records counted: the estimated table alone. */
export const estimatedRarity: Rarity = { records: 0, words: new Map(), towns: new Map(), names: new Map() }

/** The estimates weigh as much as this many counted records, so that a short list does not overrule them. */
const weightOfEstimate = 2000

/** No word says more than 1 in 500: even a very rare one may be the name of a chain. */
const mostBits = 9

/** A town in a name, other than the one a record lies in, says where and not what: 1 in 8 at most. */
const mostBitsOfTown = 3

function weighWord(word: string, rarity: Rarity): number {
  const estimated = (estimatedShares.get(word) ?? shareOfUnknownWord) * weightOfEstimate
  const share = (estimated + (rarity.words.get(word) ?? 0)) / (weightOfEstimate + rarity.records)
  return Math.min(isTownAndNoWord(word) ? mostBitsOfTown : mostBits, -Math.log2(Math.min(1, share)))
}

/** Weights of the words of counted sets: a set is compared a million times. */
const weighed = new WeakMap<Rarity, Map<string, number>>()

/** Bits of surprise in two names sharing the word: log2 of one over its share. */
export function bitsOfWord(word: string, rarity: Rarity): number {
  // uncounted, the table is small and the words of the world are many: nothing is kept
  if (rarity.records === 0) return weighWord(word, rarity)
  const known = weighed.get(rarity)
  const bits = known?.get(word)
  if (bits !== undefined) return bits
  const found = weighWord(word, rarity)
  if (known === undefined) weighed.set(rarity, new Map([[word, found]]))
  else known.set(word, found)
  return found
}

/** A contact fact seen in two towns or more belongs to an umbrella, not to a place. */
export const isSpread = (fact: string, rarity: Rarity): boolean => (rarity.towns.get(fact) ?? 0) > 1

/** A contact fact seen with three names or more may be a building's; so may any where nothing was counted. */
export const mayBeOfMany = (fact: string, rarity: Rarity): boolean =>
  rarity.records === 0 || (rarity.names.get(fact) ?? 0) > 2

const factsOf = ({ phones, email, website }: FoldedRecord): string[] => [
  ...phones.map((phone) => `phone ${phone}`),
  ...(email === undefined ? [] : [`email ${email.address}`]),
  ...(website === undefined ? [] : [`host ${website.host}`]),
]

function add(fact: string, seen: string | undefined, into: Map<string, Set<string>>): void {
  if (seen === undefined) return
  const known = into.get(fact)
  if (known === undefined) into.set(fact, new Set([seen]))
  else known.add(seen)
}

const sizes = (sets: ReadonlyMap<string, ReadonlySet<string>>): Map<string, number> =>
  new Map([...sets].map(([fact, seen]) => [fact, seen.size]))

export function countFolded(records: Iterable<FoldedRecord>): Rarity {
  const words = new Map<string, number>()
  const [towns, names] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()]
  let count = 0
  for (const folded of records) {
    count += 1
    const { name, organisations, where } = folded
    const own = new Set([...name.words, ...organisations.flat()])
    for (const word of own) words.set(word, (words.get(word) ?? 0) + 1)
    for (const fact of factsOf(folded)) {
      add(fact, where.municipalities[0] ?? where.towns[0], towns)
      add(fact, name.core.toSorted().join(' '), names)
    }
  }
  return { records: count, words, towns: sizes(towns), names: sizes(names) }
}

/** Counts how ordinary the words and contact facts of a set of records are. */
export const countRarity = (records: readonly LikenessRecord[]): Rarity =>
  countFolded(records.map(foldRecord))
