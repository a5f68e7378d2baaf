import type { Role } from '../identity/index.ts'
import type { Change, SaidThen } from '../register/index.ts'
import { isSame } from '../register/pure.ts'
import { type AskedField, askedFields } from './editing/asked-fields.ts'

/** The fields that a change made into others, of what keepers see. What came with the place itself is no change of it. */
export function findDifferences({
  before,
  after,
}: Pick<Change, 'before' | 'after'>): { field: AskedField; before: unknown; after: unknown }[] {
  if (!before || !after) return []
  return askedFields
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }))
}

/**
 * Whether somebody may take a change back: whose word it was, and the national desk, which the history then names. What
 * the desk fixed only the desk unfixes, and what brought the place here is not undone by hand.
 */
export function mayUndo(
  { kind }: Pick<Change, 'kind'>,
  { basis }: Pick<SaidThen, 'basis'>,
  role: Role | undefined,
  says: 'place' | 'checked',
): boolean {
  if (kind !== 'edited') return false
  return role === 'national-editor' || basis === says
}
