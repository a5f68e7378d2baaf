/** The front door of this inner library: finds records that are one place, and says why. Pure. */

export { compareRecords, type Likeness } from './compare.ts'
export { findPairs } from './find-pairs.ts'
export { fingerprint } from './fingerprint.ts'
export { type Band, type Outcome, outcomes } from './outcome.ts'
export { countRarity } from './rarity.ts'
export type { Reason } from './reason.ts'
export { reasonInWords } from './reasons-in-words.ts'
export { comparedFields, type LikenessRecord } from './record.ts'
