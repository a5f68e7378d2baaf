import type { PublicPlace } from '../register/index.ts'
import { answersTo, type Filters, filterNames, type Known, type Marks } from './filters.ts'

/** A place in the list, by its id, with what it answers to the choices. */
export interface Entry {
  id: string
  marks: Marks
}

/** The list at some state of the register, in order of use. */
export interface Order {
  entries: readonly Entry[]
  /** The same by each answer, so that a choice among thousands need not walk them all. */
  byMark: ReadonlyMap<string, readonly Entry[]>
}

export interface PlaceList {
  revision: number
  /** As it is now. */
  order: Order
  byId: ReadonlyMap<string, Entry & { place: PublicPlace }>
  known: Known
}

export function orderEntries(entries: readonly Entry[]): Order {
  const byMark = new Map<string, Entry[]>()
  for (const entry of entries)
    for (const name of filterNames) {
      const key = `${name}=${entry.marks[name]}`
      const found = byMark.get(key)
      if (found) found.push(entry)
      else byMark.set(key, [entry])
    }
  return { entries, byMark }
}

/** The entries that answer to the choices, in their order. */
export function chooseEntries({ entries, byMark }: Order, filters: Filters): readonly Entry[] {
  const chosen = filterNames
    .filter((name) => filters[name])
    .map((name) => byMark.get(`${name}=${filters[name]}`) ?? [])
    .sort((a, b) => a.length - b.length)
  const [fewest = entries] = chosen
  return chosen.length < 2 ? fewest : fewest.filter(({ marks }) => answersTo(marks, filters))
}

/**
 * The place of an entry as it is now. Undefined: it was in that list, and has been taken off since or does not answer to
 * the choices any more; its spot keeps the pages as they were, and of what it was nothing is told.
 */
export function findPlaceNow({ id }: Entry, filters: Filters, { byId }: PlaceList): PublicPlace | undefined {
  const now = byId.get(id)
  return now && answersTo(now.marks, filters) ? now.place : undefined
}

/** All places that answer to the choices, in the order of some state of the list, each as it is now. */
export const choosePlaces = (
  order: Order,
  filters: Filters,
  list: PlaceList,
): readonly (PublicPlace | undefined)[] =>
  chooseEntries(order, filters).map((entry) => findPlaceNow(entry, filters, list))
