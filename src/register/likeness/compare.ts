import { gather, weigh } from './evidence.ts'
import { type FoldedRecord, foldRecord } from './folded-record.ts'
import { findLaw } from './laws.ts'
import { type Band, decideOutcome, type Outcome } from './outcome.ts'
import { estimatedRarity, type Rarity } from './rarity.ts'
import { type Reason, reason, signedBits } from './reason.ts'
import type { LikenessRecord } from './record.ts'

export type Likeness = {
  /** Chance, 0 to 1, that both records are one place. */
  readonly score: number
  readonly band: Band
  readonly outcome: Outcome
  /** Heaviest first; with the prior their signed bits add up to the score. */
  readonly reasons: readonly Reason[]
}

/** Bits against any two records being one place: about 1 in 2,000 of the pairs that blocking lets through. */
export const priorBits = -11

const certainFrom = 0.95
/** Low, because a reviewer who looks in vain costs less than a place that stands twice for ever. */
const maybeFrom = 0.15

/** A pair that a law keeps from being certain stays at nine in ten at most. */
const mostUnderLaw = 0.9

/** In four decimals: more would claim more than the weights know. */
const scoreOf = (bits: number): number => Math.round(10_000 / (1 + 2 ** -bits)) / 10_000
const bitsOf = (score: number): number => Math.log2(score / (1 - score))

const bandOf = (score: number): Band =>
  score >= certainFrom ? 'certain' : score >= maybeFrom ? 'maybe' : 'not'

const swap = (one: Reason): Reason => ({ ...one, left: one.right, right: one.left })

/** Compares folded records that stand in a fixed order, so that sums come out the same both ways. */
function compareOrdered(left: FoldedRecord, right: FoldedRecord, rarity: Rarity): Likeness {
  const evidence = gather(left, right, rarity)
  const reasons = weigh(evidence, rarity)
  let bits = reasons.reduce((sum, one) => sum + signedBits(one), priorBits)
  const law = findLaw(evidence)
  const most = bitsOf(mostUnderLaw)
  if (law !== undefined && bits > most) {
    reasons.push(reason('law', law, most - bits, undefined, undefined))
    bits = most
  }
  const score = scoreOf(bits)
  const band = bandOf(score)
  reasons.sort((one, other) => other.weight - one.weight)
  return { score, band, outcome: decideOutcome(evidence, score, band), reasons }
}

/** As `compareRecords`, for records folded before. */
export function compareFolded(left: FoldedRecord, right: FoldedRecord, rarity: Rarity): Likeness {
  if (left.key <= right.key) return compareOrdered(left, right, rarity)
  const found = compareOrdered(right, left, rarity)
  return { ...found, reasons: found.reasons.map(swap) }
}

/**
 * How alike two records are, and why: a sum of bits per signal (Fellegi and Sunter 1969; Winkler's frequency
 * weights for rare words), turned into a chance, under laws no weight can overrule. Symmetric. What one side
 * does not say counts neither for nor against. The weights are estimates, checked on the labelled pairs.
 */
export const compareRecords = (
  left: LikenessRecord,
  right: LikenessRecord,
  rarity: Rarity = estimatedRarity,
): Likeness => compareFolded(foldRecord(left), foldRecord(right), rarity)
