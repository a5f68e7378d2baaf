import type { FoldedRecord } from './folded-record.ts'
import { bitsOfWord, type Rarity } from './rarity.ts'
import { type Reason, reason } from './reason.ts'
import { alignWords } from './word-likeness.ts'

export type OrganisationLikeness = 'equal' | 'overlap' | 'differs' | 'unknown'

const asWords = (words: readonly string[]) => ({ core: words, words })

/** Two organisations are one when the words they share say more than half of what the shorter name says. */
function areOne(left: readonly string[], right: readonly string[], rarity: Rarity): boolean {
  if (left.length === right.length && left.every((word) => right.includes(word))) return true
  const { matched, leftOver, rightOver } = alignWords(asWords(left), asWords(right), rarity)
  const bits = (words: readonly string[]) => words.reduce((sum, word) => sum + bitsOfWord(word, rarity), 0)
  return matched >= 6 && matched >= Math.min(bits(leftOver), bits(rightOver))
}

const anyIsOne = (
  lefts: FoldedRecord['organisations'],
  rights: FoldedRecord['organisations'],
  rarity: Rarity,
) => lefts.some((left) => rights.some((right) => areOne(left, right, rarity)))

/** Whether two records are run by one organisation, by what they say; a name may hold the organisation's. */
export function compareOrganisations(
  left: FoldedRecord,
  right: FoldedRecord,
  rarity: Rarity,
): OrganisationLikeness {
  const [ours, theirs] = [left.organisations, right.organisations]
  if (ours.length > 0 && theirs.length > 0 && anyIsOne(ours, theirs, rarity))
    return ours.length === 1 && theirs.length === 1 ? 'equal' : 'overlap'
  if (isHeldBy(ours, right, rarity) || isHeldBy(theirs, left, rarity)) return 'overlap'
  return ours.length === 0 || theirs.length === 0 ? 'unknown' : 'differs'
}

/** All words of one of the organisations stand in the name of the other record, and they are not all ordinary. */
const isHeldBy = (
  organisations: FoldedRecord['organisations'],
  other: FoldedRecord,
  rarity: Rarity,
): boolean =>
  organisations.some(
    (words) =>
      words.every((word) => other.name.core.includes(word)) &&
      words.reduce((sum, word) => sum + bitsOfWord(word, rarity), 0) >= 6,
  )

/**
 * Little for, since names often hold the organisation already and chains have many places;
 * some against, since lists name the owner, the funder or the building's organisation.
 */
const bitsOfOrganisation = { equal: 1.5, overlap: 0.75, differs: -2, unknown: 0 }

export function weighOrganisation(
  left: FoldedRecord,
  right: FoldedRecord,
  likeness: OrganisationLikeness,
): Reason[] {
  if (likeness === 'unknown') return []
  const bits = bitsOfOrganisation[likeness]
  const said = (record: FoldedRecord) => record.record.organisation ?? record.record.name
  return [reason('organisation', likeness, bits, said(left), said(right))]
}
