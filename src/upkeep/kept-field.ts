import type { PublicProvenance } from '../register/index.ts'
import { type Field, isSame, type PlaceContent, type SaidValues } from '../register/pure.ts'
import { type AskedField, fieldsOf, type Group } from './editing/asked-fields.ts'

/** Where a value of a place comes from. */
export type Origin = Pick<PublicProvenance, 'source'> & {
  statement: Pick<PublicProvenance['statement'], 'basis' | 'saidOn' | 'recordedAt'> & { values: SaidValues }
}

/** How a place came to be as it is, as far as a page of its keepers needs it. */
export interface Behind {
  chosen: Partial<Record<Field, number>>
  conflicts: readonly { field: Field; statementId: number; value: unknown }[]
  provenance: ReadonlyMap<number, Origin>
}

/** A field of a place as its keepers see it. */
export interface KeptField {
  field: AskedField
  /** Undefined: unknown, or somebody said that there is nothing to say. */
  value: unknown
  /** Nothing for what nobody spoke of. */
  origin: Origin | undefined
  /** What others say, and lost. */
  otherwise: readonly { value: unknown; origin: Origin }[]
}

/**
 * The fields of a group that somebody spoke of, and those that nobody did. What was said before the place itself spoke is
 * answered by it; what came after is news to it.
 */
export function listKept(
  group: Group,
  content: PlaceContent,
  { chosen, conflicts, provenance }: Behind,
): { spoken: KeptField[]; unknown: AskedField[] } {
  const spoken = fieldsOf(group).flatMap((field): KeptField[] => {
    const origin = provenance.get(chosen[field] ?? -1)
    const otherwise = conflicts.flatMap(({ field: of, statementId, value }) => {
      const other = of === field && !isSame(value, content[field]) && provenance.get(statementId)
      const isNews = origin?.statement.basis !== 'place' || statementId > chosen[field]!
      return other && isNews ? [{ value, origin: other }] : []
    })
    return origin ? [{ field, value: content[field], origin, otherwise }] : []
  })
  const known = new Set(spoken.map(({ field }) => field))
  return { spoken, unknown: fieldsOf(group).filter((field) => !known.has(field)) }
}

/** The fields whose value is the place's own word. */
export const listOwnWords = ({ chosen, provenance }: Behind): Set<Field> =>
  new Set(
    (Object.entries(chosen) as [Field, number][]).flatMap(([field, id]) =>
      provenance.get(id)?.statement.basis === 'place' ? [field] : [],
    ),
  )
