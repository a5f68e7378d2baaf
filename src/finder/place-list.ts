import type { PublicPlace } from '../register/index.ts'
import { answersTo, type Filters, type Known, type Marks } from './filters.ts'

/** A place in the list, by its id, with what it answers to the choices. */
export interface Entry {
  id: string
  marks: Marks
}
export interface PlaceList {
  revision: number
  /** In order of use. */
  entries: readonly Entry[]
  byId: ReadonlyMap<string, Entry & { place: PublicPlace }>
  known: Known
}

/**
 * The places that answer to the choices, in the order of some state of the list, each as it is now. Undefined: it was
 * in that list, and has been taken off since or does not answer to the choices any more; its spot keeps the pages as
 * they were, and of what it was nothing is told.
 */
export const choosePlaces = (
  order: readonly Entry[],
  filters: Filters,
  { byId }: PlaceList,
): (PublicPlace | undefined)[] =>
  order
    .filter(({ marks }) => answersTo(marks, filters))
    .map(({ id }) => {
      const now = byId.get(id)
      return now && answersTo(now.marks, filters) ? now.place : undefined
    })
