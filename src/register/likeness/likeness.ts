/** The front door of this inner library: finds records that are one place, and says why. Pure. */

export { compareRecords, type Likeness, priorBits } from './compare.ts'
export { findPairs, type Pair, type PairOptions } from './find-pairs.ts'
export { fingerprint } from './fingerprint.ts'
export type { Band, Outcome } from './outcome.ts'
export { countRarity, estimatedRarity, type Rarity } from './rarity.ts'
export { type Finding, type Reason, type Signal, signedBits } from './reason.ts'
export { reasonInWords } from './reasons-in-words.ts'
export { comparedFields, type LikenessRecord } from './record.ts'
