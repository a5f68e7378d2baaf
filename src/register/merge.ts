import { z } from 'zod'
import { type Field, fields, type PlaceContent } from './place.ts'
import { isSame } from './statement.ts'

/** For each field about which two records disagree, which of them is right. */
export const Decisions = z.partialRecord(z.enum(fields as [Field, ...Field[]]), z.enum(['left', 'right']))
export type Decisions = z.infer<typeof Decisions>

/** The fields about which both say something, and not the same. */
export const disagreements = (left: Partial<PlaceContent>, right: Partial<PlaceContent>): Field[] =>
  fields.filter(
    (field) => left[field] !== undefined && right[field] !== undefined && !isSame(left[field], right[field]),
  )

/**
 * What a merge of two records of one place has to fix by hand: the decided values, and the name that goes out of use
 * among the other names, so that whoever types it still finds the place. Where nothing was decided nothing is guessed.
 */
export function decideMerge(
  left: PlaceContent,
  right: PlaceContent,
  decisions: Decisions,
): { fixed: Partial<PlaceContent> } | { undecided: Field[] } {
  const disputed = disagreements(left, right)
  const undecided = disputed.filter((field) => decisions[field] === undefined)
  if (undecided.length > 0) return { undecided }

  const fixed: Partial<PlaceContent> = {}
  for (const field of disputed)
    Object.assign(fixed, { [field]: (decisions[field] === 'left' ? left : right)[field] })
  const otherNames = namesOutOfUse(left, right, fixed.name ?? left.name)
  return { fixed: otherNames.length > 0 ? { ...fixed, alsoKnownAs: otherNames } : fixed }
}

function namesOutOfUse(left: PlaceContent, right: PlaceContent, name: string): string[] {
  const all = [left.name, right.name, ...(left.alsoKnownAs ?? []), ...(right.alsoKnownAs ?? [])]
  return [...new Set(all)].filter((other) => other !== name)
}
