import type { FoldedRecord } from './folded-record.ts'
import { bitsOfWord, type Rarity } from './rarity.ts'
import { type Reason, reason } from './reason.ts'
import { isTownAndNoWord } from './town-names.ts'
import { isTypingError } from './typing-errors.ts'
import { alignWords } from './word-likeness.ts'
import { isDescribing, isMarker, isUmbrella, kindOfWord } from './words.ts'

/** How the names of two records lie, in bits. */
export type NameLikeness = {
  /** Bits of what both names say. */
  readonly matched: number
  /** Bits of words of one name that stand in the organisation of the other. */
  readonly through: number
  /** Bits only one of the names says, per side; what the other record says elsewhere is left out. */
  readonly leftOver: number
  readonly rightOver: number
  /** The most that one of the names says alone in words that do not merely describe. */
  readonly ownOver: number
  readonly equal: boolean
  readonly loosely: boolean
  /** All the names share, describing words aside, is the name of an organisation with many places. */
  readonly onlyUmbrella: boolean
  /** One of the names says nothing but what kind of place it is. */
  readonly descriptive: boolean
  /** Whether the words say two unlike kinds of place. */
  readonly unlikeKinds: 'no' | 'mild' | 'strong'
}

/** A describing word left over says little: one list calls a place praktijkhuis, the other vrijplaats. */
const shareOfDescription = 0.4

/** A direction, number, group of people or town tells two of a kind apart as surely as a rare word. */
const bitsOfMarker = 7

/** What is found in the organisation says less than what stands in both names: a chain has many places. */
const shareThroughOrganisation = 0.6

const bitsOver = (word: string, rarity: Rarity): number => {
  if (isMarker(word) || isTownAndNoWord(word)) return bitsOfMarker
  return bitsOfWord(word, rarity) * (isDescribing(word) ? shareOfDescription : 1)
}

const saysElsewhere = (word: string, other: FoldedRecord): boolean =>
  other.where.districts.some((district) => district === word || isTypingError(word, district)) ||
  other.address.building.includes(word) ||
  other.where.towns.includes(word) ||
  other.where.regions.includes(word) ||
  (word.length > 4 && (other.address.street?.includes(word) ?? false))

type Leftovers = { over: number; ownOver: number; through: number }

/** Weighs the words only one name has; words the other record says elsewhere are no difference. */
function weighOver(words: readonly string[], other: FoldedRecord, rarity: Rarity): Leftovers {
  const found = { over: 0, ownOver: 0, through: 0 }
  for (const word of words) {
    const inOrganisation =
      other.organisationWords.includes(word) || (word.length > 4 && other.organisationAsOne.includes(word))
    if (inOrganisation) found.through += bitsOfWord(word, rarity) * shareThroughOrganisation
    else if (!saysElsewhere(word, other)) {
      found.over += bitsOver(word, rarity)
      if (!isDescribing(word)) found.ownOver += bitsOver(word, rarity)
    }
  }
  return found
}

function compareKinds(left: readonly string[], right: readonly string[]): NameLikeness['unlikeKinds'] {
  if (left.length === 0 || right.length === 0 || left.some((kind) => right.includes(kind))) return 'no'
  return left.includes('walk-in') || right.includes('walk-in') ? 'mild' : 'strong'
}

const ofUnlikeKind = (words: readonly string[], kinds: readonly string[]): string[] =>
  words.filter((word) => !kinds.includes(kindOfWord(word) ?? ''))

function sharesOnlyUmbrella(left: readonly string[], right: readonly string[]): boolean {
  const shared = left.filter((word) => right.includes(word) && !isDescribing(word))
  return shared.length > 0 && shared.every(isUmbrella)
}

/** Undefined where one of the names says nothing but a town, or nothing at all. */
export function compareNames(
  left: FoldedRecord,
  right: FoldedRecord,
  rarity: Rarity,
): NameLikeness | undefined {
  if (left.name.core.length === 0 || right.name.core.length === 0) return undefined
  const found = alignWords(left.name, right.name, rarity)
  // logeerhuis and herstelhuis, herstelacademie and recovery college: one kind in two words
  const leftOver = weighOver(ofUnlikeKind(found.leftOver, right.name.kinds), right, rarity)
  const rightOver = weighOver(ofUnlikeKind(found.rightOver, left.name.kinds), left, rarity)
  return {
    matched: found.matched,
    through: leftOver.through + rightOver.through,
    leftOver: leftOver.over,
    rightOver: rightOver.over,
    ownOver: Math.max(leftOver.ownOver, rightOver.ownOver),
    equal: found.leftOver.length === 0 && found.rightOver.length === 0,
    loosely: found.loosely,
    onlyUmbrella: sharesOnlyUmbrella(left.name.core, right.name.core),
    descriptive: left.name.core.every(isDescribing) || right.name.core.every(isDescribing),
    unlikeKinds: compareKinds(left.name.kinds, right.name.kinds),
  }
}

/** Both names say something of their own: from here on they are two names. */
const clearlyOver = 4

export const namesContradict = (name: NameLikeness): boolean =>
  Math.min(name.leftOver, name.rightOver) >= clearlyOver ||
  name.unlikeKinds === 'strong' ||
  (!name.descriptive && name.matched < clearlyOver && Math.max(name.leftOver, name.rightOver) >= clearlyOver)

/** Zelfhulpgroep Angst is not Zelfhulpgroep Angst en Dwang, nor is Weert Weert Zuid: one rare word is too much. */
const mostOverWhenAgreed = 5

/** The names agree on enough to be one name, apart from describing words and what the other record says elsewhere. */
export function namesAgree(name: NameLikeness): boolean {
  if (namesContradict(name) || name.unlikeKinds !== 'no' || name.ownOver >= mostOverWhenAgreed) return false
  const over = Math.max(name.leftOver, name.rightOver)
  return name.equal || (name.matched >= 3 && (name.matched + name.through >= 6 || over < 3))
}

const mostForName = 10
const mostAgainstName = 9

/** However ordinary its words, a whole name that is equal says this much: a town rarely has two of a kind. */
const leastForEqualName = 6.5

/** Bits for or against by the names; the part shared by two names that contradict is the chain's, not the place's. */
function bitsOfName(name: NameLikeness): number {
  const shared = Math.min(mostForName, name.matched + Math.min(name.through, 5))
  const both = Math.min(name.leftOver, name.rightOver)
  const one = Math.max(name.leftOver, name.rightOver)
  if (namesContradict(name)) {
    const against = name.matched < clearlyOver ? Math.max(both, Math.min(one, 6)) : both
    return shared * 0.35 - Math.min(mostAgainstName, against)
  }
  if (name.equal) return Math.max(leastForEqualName, shared + 2)
  return shared - 0.9 * both - Math.min(2.5, 0.3 * (one - both))
}

function findingOf(name: NameLikeness): Reason['finding'] {
  if (namesContradict(name)) return 'differs'
  if (name.equal) return name.loosely ? 'alike' : 'equal'
  if (name.matched < 1 && name.through > 0) return 'through the organisation'
  return name.matched < 1 ? 'differs' : 'partly'
}

/** Bits against two names that say unlike kinds of place; walk-in is said of nearly everything. */
const bitsOfUnlikeKinds = { no: 0, mild: -1.5, strong: -5 }

export function weighName(left: FoldedRecord, right: FoldedRecord, name: NameLikeness | undefined): Reason[] {
  if (name === undefined) return []
  const [leftSaid, rightSaid] = [left.record.name, right.record.name]
  const found = [reason('name', findingOf(name), bitsOfName(name), leftSaid, rightSaid)]
  const unlike = bitsOfUnlikeKinds[name.unlikeKinds]
  if (unlike !== 0) found.push(reason('kind in the name', 'differs', unlike, leftSaid, rightSaid))
  return found
}
