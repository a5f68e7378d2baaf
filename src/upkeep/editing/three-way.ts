import { isSame, type PlaceContent } from '../../register/pure.ts'
import type { AskedField } from './asked-fields.ts'
import type { Changes } from './group-form.ts'

/** A field that two people changed, each into something else; undefined is nothing to say. */
export interface EditConflict {
  field: AskedField
  begun: unknown
  now: unknown
  mine: unknown
}

/** Which of the two shall stand. */
export type Choice = 'now' | 'mine'

export interface Compared {
  /** What goes through: null where it was emptied. */
  values: ReadonlyMap<AskedField, unknown>
  conflicts: readonly EditConflict[]
}

/**
 * Compares what somebody changed with what others changed meanwhile, field by field. What only one of them changed goes
 * through; what both changed into the same goes through; for the rest somebody chooses.
 */
export function compare(
  changes: Changes,
  { begun, now }: { begun: PlaceContent; now: PlaceContent },
  choices: ReadonlyMap<AskedField, Choice> = new Map(),
): Compared {
  const values = new Map<AskedField, unknown>()
  const conflicts: EditConflict[] = []
  for (const [field, value] of changes) {
    const mine = value ?? undefined
    const isMineAlone = isSame(begun[field], now[field]) || isSame(mine, now[field])
    if (isMineAlone || choices.get(field) === 'mine') values.set(field, value)
    else if (choices.get(field) !== 'now')
      conflicts.push({ field, begun: begun[field], now: now[field], mine })
  }
  return { values, conflicts }
}

/** Choices made when a place was as somebody saw it; where it became another since, they choose again. */
export const stillChosen = (
  choices: ReadonlyMap<AskedField, Choice>,
  seen: PlaceContent,
  now: PlaceContent,
): ReadonlyMap<AskedField, Choice> =>
  new Map([...choices].filter(([field]) => isSame(seen[field], now[field])))
