/** One screen of cards on a desktop, four on a phone; small enough to load fast. */
export const PAGE_SIZE = 25

const wholeNumber = /^[1-9]\d{0,8}$/

/** The page an address asks for; undefined when no list has such a page. */
export const parsePage = (asked: string | undefined): number | undefined =>
  asked === undefined || asked === '' ? 1 : wholeNumber.test(asked) ? Number(asked) : undefined

/**
 * The state of the register to page through. A state that has not been yet is wrong, and so is what is no number:
 * then the newest serves.
 */
export function parseStand(asked: string | undefined, newest: number): { stand: number; wrong: boolean } {
  if (asked === undefined || asked === '') return { stand: newest, wrong: false }
  const stand = /^(0|[1-9]\d{0,8})$/.test(asked) ? Number(asked) : Number.NaN
  return stand <= newest ? { stand, wrong: false } : { stand: newest, wrong: true }
}

/** One page of a list; undefined when there is no such page. An empty list has one page, which is empty. */
export function pageOf<T>(entries: readonly T[], page: number): { entries: T[]; pages: number } | undefined {
  const pages = Math.max(1, Math.ceil(entries.length / PAGE_SIZE))
  if (page > pages) return undefined
  return { entries: entries.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE), pages }
}
