import type { FoldedRecord } from './folded-record.ts'
import { type Reason, reason } from './reason.ts'

/** Kinds that lists mix up freely are one family; a place is rarely of two. */
const families: [RegExp, string][] = [
  [/respi|logeer|herstelhuis/, 'respite'],
  [/youth|jong|jeugd/, 'youth'],
  [/group|groep/, 'group'],
  [/online|communit/, 'online'],
  [/walk|inloop|recovery|herstel|self direction|zelfregie|support|steunpunt/, 'support point'],
]

const familyOf = (kind: string): string | undefined => families.find(([words]) => words.test(kind))?.[1]

/** A youth walk-in or a group's meeting place is a support point in one list and not in another. */
const areMixed = (one: string, other: string): boolean =>
  one === 'support point' && (other === 'youth' || other === 'group')

export type KindLikeness = 'equal' | 'differs' | 'unknown'

export function compareKinds(left: FoldedRecord, right: FoldedRecord): KindLikeness {
  if (left.kind === undefined || right.kind === undefined) return 'unknown'
  if (left.kind === right.kind) return 'equal'
  const [ours, theirs] = [familyOf(left.kind), familyOf(right.kind)]
  if (ours === undefined || theirs === undefined || ours === theirs) return 'unknown'
  return areMixed(ours, theirs) || areMixed(theirs, ours) ? 'unknown' : 'differs'
}

const bitsOfKind = { equal: 0.5, differs: -2.5 }

export function weighKind(left: FoldedRecord, right: FoldedRecord, likeness: KindLikeness): Reason[] {
  if (likeness === 'unknown') return []
  return [reason('kind', likeness, bitsOfKind[likeness], left.record.kind, right.record.kind)]
}
