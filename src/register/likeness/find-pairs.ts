import { type BlockingKey, listBlockingKeys } from './blocking.ts'
import { compareFolded, type Likeness } from './compare.ts'
import { type FoldedRecord, foldRecord } from './folded-record.ts'
import { countFolded, type Rarity } from './rarity.ts'
import type { LikenessRecord } from './record.ts'
import { isWorthComparing } from './worth-comparing.ts'

export type Pair = Likeness & { readonly left: LikenessRecord; readonly right: LikenessRecord }

export type PairOptions = {
  /** Also the pairs that are one organisation's or part of one another, though surely not one place. */
  readonly related?: boolean
  /** Counted over the records that are compared when not given. */
  readonly rarity?: Rarity
}

/** A key that more records share than this is an umbrella's or an everyday word's: only within a municipality then. */
const mostPerKey = 400

type Index = ReadonlyMap<string, readonly number[]>

function indexByKey(keysOf: readonly (readonly BlockingKey[])[]): Index {
  const index = new Map<string, number[]>()
  const put = (key: string, at: number): void => {
    const found = index.get(key)
    if (found === undefined) index.set(key, [at])
    else if (found.at(-1) !== at) found.push(at)
  }
  for (const [at, keys] of keysOf.entries()) for (const { key } of keys) put(key, at)
  // the local form of a key is made only where the key itself is too full
  for (const [at, keys] of keysOf.entries())
    for (const { key, local } of keys)
      if (index.get(key)!.length > mostPerKey) for (const narrower of local) put(narrower, at)
  return index
}

function listCandidates(
  keys: readonly BlockingKey[],
  index: Index,
  seen: Int32Array,
  mark: number,
): number[] {
  const candidates: number[] = []
  const take = (found: readonly number[] | undefined): void => {
    for (const at of found ?? []) {
      if (seen[at] === mark) continue
      seen[at] = mark
      candidates.push(at)
    }
  }
  for (const { key, local } of keys) {
    const found = index.get(key)
    if (found !== undefined && found.length > mostPerKey && local.length > 0)
      for (const narrower of local) take(index.get(narrower))
    else take(found)
  }
  return candidates
}

const isRelated = ({ outcome }: Likeness): boolean =>
  outcome === 'part of' || outcome === 'same organisation, other location'

const byId = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const inOrder = (one: Pair, other: Pair): number =>
  other.score - one.score || byId(one.left.id, other.left.id) || byId(one.right.id, other.right.id)

/**
 * The pairs of `records` with `others`, or among `records` themselves, that are certainly or maybe one place:
 * best first, then by id. Only records that share a blocking key are compared.
 */
export function findPairs(
  records: readonly LikenessRecord[],
  others?: readonly LikenessRecord[],
  options: PairOptions = {},
): Pair[] {
  const lefts = (others === undefined ? records.toSorted((a, b) => byId(a.id, b.id)) : records).map(
    foldRecord,
  )
  const rights = others === undefined ? lefts : others.map(foldRecord)
  const rarity = options.rarity ?? countFolded(lefts === rights ? lefts : [...lefts, ...rights])
  const keysOfRights = rights.map((folded) => listBlockingKeys(folded, rarity))
  const index = indexByKey(keysOfRights)
  const seen = new Int32Array(rights.length).fill(-1)
  const pairs: Pair[] = []
  const compare = (left: FoldedRecord, right: FoldedRecord): void => {
    if (!options.related && !isWorthComparing(left, right)) return
    const found = compareFolded(left, right, rarity)
    if (found.band !== 'not' || (options.related && isRelated(found)))
      pairs.push({ ...found, left: left.record, right: right.record })
  }
  for (const [at, left] of lefts.entries()) {
    const keys = lefts === rights ? keysOfRights[at]! : listBlockingKeys(left, rarity)
    for (const candidate of listCandidates(keys, index, seen, at))
      if (lefts !== rights || candidate > at) compare(left, rights[candidate]!)
  }
  return pairs.sort(inOrder)
}
