import { z } from 'zod'
import { type Field, fields, isHidden, type PlaceContent } from './place.ts'
import { isSame, type SaidValues, tellingOf } from './statement.ts'

/** For each field about which two records disagree, which of them is right. */
export const Decisions = z.partialRecord(z.enum(fields as [Field, ...Field[]]), z.enum(['left', 'right']))
export type Decisions = z.infer<typeof Decisions>

/** The fields about which both say something, and not the same. */
export const disagreements = (left: Partial<PlaceContent>, right: Partial<PlaceContent>): Field[] =>
  fields.filter(
    (field) => left[field] !== undefined && right[field] !== undefined && !isSame(left[field], right[field]),
  )

/** The fields on which somebody decides before two records are one. */
export const disputedFields = (left: PlaceContent, right: PlaceContent): Field[] => [
  ...new Set([...disagreements(left, right), ...(isOneHidden(left, right) ? hiding : [])]),
]

/**
 * What a merge of two records of one place has to fix by hand: the decided values, and the name that goes out of use
 * among the other names, so that whoever types it still finds the place. Where nothing was decided nothing is guessed.
 */
export function decideMerge(left: PlaceContent, right: PlaceContent, decisions: Decisions): Merging {
  const disputed = new Set(disputedFields(left, right))
  const undecided = [...disputed].filter((field) => decisions[field] === undefined)
  if (undecided.length > 0) return { undecided }

  const fixed: SaidValues = {}
  for (const field of disputed) {
    const from = decisions[field] === 'left' ? left : right
    Object.assign(fixed, { [field]: from[field] ?? null })
    for (const telling of tellingOf[field] ?? [])
      if (!disputed.has(telling)) Object.assign(fixed, { [telling]: from[telling] ?? null })
  }
  const otherNames = namesOutOfUse(left, right, fixed.name ?? left.name)
  return { fixed: otherNames.length > 0 ? { ...fixed, alsoKnownAs: otherNames } : fixed }
}

type Merging = { fixed: SaidValues } | { undecided: Field[] }

/**
 * A merge that leaves all to the ordinary rule. Where one of the two was taken off, whether the public sees what
 * stays is for somebody to say.
 */
export const mergeByTheRule = (left: PlaceContent, right: PlaceContent): Merging =>
  isOneHidden(left, right) ? { undecided: [...hiding] } : { fixed: {} }

const hiding: readonly Field[] = ['status']
const isOneHidden = (left: PlaceContent, right: PlaceContent): boolean => isHidden(left) !== isHidden(right)

function namesOutOfUse(left: PlaceContent, right: PlaceContent, name: string): string[] {
  const all = [left.name, right.name, ...(left.alsoKnownAs ?? []), ...(right.alsoKnownAs ?? [])]
  return [...new Set(all)].filter((other) => other !== name)
}
