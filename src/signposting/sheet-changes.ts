import { listAll, type PrintedField, printedFields, type SheetPlace, type SheetPlaces } from './infosheet.ts'

/**
 * What differs between the sheet as it was made and as it is now. Of the past it gives only numbers and addresses: what
 * stood there stands on the paper, and is shown to nobody else.
 */
export interface SheetChanges {
  gone: { number: number; id: string; slug: string }[]
  changed: { number: number; now: SheetPlace; fields: PrintedField[]; isConfirmed: boolean }[]
  added: SheetPlace[]
}

export function compareSheets(then: SheetPlaces, now: SheetPlaces): SheetChanges {
  const before = new Map(listAll(then).map((place) => [place.id, place]))
  const after = new Map(listAll(now).map((place) => [place.id, place]))
  return {
    gone: [...before.values()]
      .filter(({ id }) => !after.has(id))
      .map(({ number, id, slug }) => ({ number, id, slug })),
    changed: [...before.values()].flatMap((was) => {
      const is = after.get(was.id)
      if (!is) return []
      const fields = changedFields(was, is)
      const isConfirmed = is.confirmedOn !== undefined && is.confirmedOn !== was.confirmedOn
      return fields.length === 0 && !isConfirmed ? [] : [{ number: was.number, now: is, fields, isConfirmed }]
    }),
    added: [...after.values()].filter(({ id }) => !before.has(id)),
  }
}

/** Whether the paper is still right; that a place confirmed since what stands there makes it no less so. */
export const isStillRight = ({ gone, changed, added }: SheetChanges): boolean =>
  gone.length === 0 && added.length === 0 && changed.every(({ fields }) => fields.length === 0)

/** The printed facts that differ. Both come as the database gives them, so equal values are written equally. */
export const changedFields = (
  was: Pick<SheetPlace, 'facts'>,
  is: Pick<SheetPlace, 'facts'>,
): PrintedField[] =>
  printedFields.filter((field) => JSON.stringify(was.facts[field]) !== JSON.stringify(is.facts[field]))
