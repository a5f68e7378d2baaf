import { parseSavedList, type SavedPlace } from '../saved-list.ts'
import { mayKeep, toKeep } from './kept-page.ts'

/** What the names of all lists on this device begin with. */
const LISTS = 'inloop /'
/** One list for each world: the address of its page tells them apart. */
const nameOf = (list: string): string => `inloop ${list}`
/** Whole pages of what is on a list, so that they open without a network. */
const pagesOf = (list: string): string => `inloop-saved ${list}`

export function readSaved(list: string): SavedPlace[] | 'unreadable' | 'blocked' {
  try {
    return parseSavedList(localStorage.getItem(nameOf(list)))
  } catch {
    return 'blocked'
  }
}

/** Writes the whole list, or nothing. */
export function writeSaved(list: string, places: readonly SavedPlace[]): 'written' | 'blocked' | 'noRoom' {
  try {
    if (places.length > 0) localStorage.setItem(nameOf(list), JSON.stringify(places))
    else localStorage.removeItem(nameOf(list))
    dispatchEvent(new CustomEvent('saved', { detail: list }))
    return 'written'
  } catch (error) {
    return (error as DOMException).name === 'QuotaExceededError' ? 'noRoom' : 'blocked'
  }
}

/** The lists of other worlds on this device. */
export const listOthers = (list: string): string[] =>
  Object.keys(localStorage)
    .filter((name) => name.startsWith(LISTS) && name !== nameOf(list))
    .map((name) => name.slice(LISTS.length - 1))

/** Lets go of the list of a world that went. */
export async function forgetList(list: string): Promise<void> {
  localStorage.removeItem(nameOf(list))
  await globalThis.caches?.delete(pagesOf(list)).catch(() => undefined)
}

/** Calls back when the list changed: here, or in another tab. */
export function onSavedChange(list: string, hear: (where: 'here' | 'elsewhere') => void): () => void {
  const here = ({ detail }: CustomEventInit<string>) => detail === list && hear('here')
  // Without a name everything was wiped.
  const elsewhere = ({ key }: StorageEvent) => (key === nameOf(list) || key === null) && hear('elsewhere')
  addEventListener('saved', here)
  addEventListener('storage', elsewhere)
  return () => {
    removeEventListener('saved', here)
    removeEventListener('storage', elsewhere)
  }
}

/** Keeps the page of a saved place for when there is no network; a browser that will not is no reason to stop. */
export async function keepPage(list: string, address: string, page: Response): Promise<void> {
  if (!mayKeep(page)) return
  const cache = await globalThis.caches?.open(pagesOf(list)).catch(() => undefined)
  await cache?.put(address, (await toKeep(page))()).catch(() => undefined)
}

/** Lets go of the pages of places that are not on the list any more; whoever regrets it can keep them again. */
export async function dropPages(list: string, kept: readonly SavedPlace[]): Promise<Map<string, Response>> {
  const cache = await globalThis.caches?.open(pagesOf(list)).catch(() => undefined)
  const dropped = new Map<string, Response>()
  for (const { url } of (await cache?.keys()) ?? []) {
    const { pathname } = new URL(url)
    const page = await cache?.match(pathname)
    if (!page || kept.some(({ address }) => address === pathname)) continue
    dropped.set(pathname, page)
    await cache?.delete(pathname)
  }
  return dropped
}
