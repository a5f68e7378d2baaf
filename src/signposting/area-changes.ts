import type { PublicChange, PublicPlace } from '../register/index.ts'
import { type PrintedField, printedFacts } from './infosheet.ts'
import { changedFields } from './sheet-changes.ts'

/** One change that matters to the sheets of an area. Of what a place was before, only which facts changed. */
export type AreaChange = { id: number; at: Temporal.Instant; placeId: string } & (
  | { what: 'added' | 'gone' }
  | { what: 'changed'; fields: PrintedField[] }
)

/** Picks from changes of the register those that a reader of the sheet would see; `isOnSheet` says what belongs there. */
export function pickAreaChanges(
  changes: readonly PublicChange[],
  isOnSheet: (place: PublicPlace) => boolean,
): AreaChange[] {
  return changes.flatMap(({ id, at, placeId, before, after }): AreaChange[] => {
    const was = before && isOnSheet(before) ? before : undefined
    const is = after && isOnSheet(after) ? after : undefined
    if (!is) return was ? [{ id, at, placeId, what: 'gone' }] : []
    if (!was) return [{ id, at, placeId, what: 'added' }]
    const fields = changedFields({ facts: printedFacts(was.content) }, { facts: printedFacts(is.content) })
    return fields.length === 0 ? [] : [{ id, at, placeId, what: 'changed', fields }]
  })
}
