import { addressIn, languages, readLanguage } from '../platform/language.ts'

/** Pages that every device keeps from the first visit: whom to call, one's own list, and what to say without a network. */
const KEPT = ['/zonder-internet', '/hulp', '/bewaard']
export const keptPages: readonly string[] = languages.flatMap((language) =>
  KEPT.map((path) => addressIn(language, path)),
)

/** How many pages of places are kept after they were looked at, and for how long. */
export const MOST_SEEN = 20
export const SEEN_DAYS = 30

/** What stands before the address of a page of ours where it is not the whole site: the path of another world. */
export const worldOf = (path: string): string => {
  const [, world] = /^(\/[^/]+)(?=\/)/.exec(path) ?? []
  const isOurs = (inside: string) => keptPages.includes(inside) || isPlace(inside)
  return world !== undefined && !isOurs(path) && isOurs(path.slice(world.length)) ? world : ''
}

const isPlace = (path: string): boolean => /^\/plek\/[^/.?]+$/.test(readLanguage(path).path)

/** Whether the address of a place is in the world whose first page is `root`. */
export const isIn = (root: string, address: string): boolean =>
  worldOf(address) === (root === '/' ? '' : root)

/** What the worker does with a request: an *asset* never changes; of a *place* the page is kept once it was seen. */
export type Asked = 'asset' | 'kept page' | 'place' | 'other page' | 'not ours'

/**
 * `isPage`: somebody goes to it, as to a page. What is posted, and what anything else asks for, is not ours to answer.
 * A page with a question in its address is one of many, and not kept.
 */
export function whatIsAsked(method: string, isPage: boolean, path: string): Asked {
  if (method !== 'GET') return 'not ours'
  if (/^\/assets\/[^/]+$/.test(path)) return 'asset'
  if (!isPage) return 'not ours'
  const inside = path.slice(worldOf(path).length)
  if (keptPages.includes(inside)) return 'kept page'
  return isPlace(inside) ? 'place' : 'other page'
}

/** Pages that say that there is no network, in the language of the page that was asked for: of its own world, or of ours. */
export function pagesWithoutNetwork(path: string): string[] {
  const here = addressIn(readLanguage(path).language, '/zonder-internet')
  // The first word of an address may be a world: only the device knows whether it kept that.
  const [, world = ''] = /^(\/[^/]+)/.exec(path) ?? []
  const below = addressIn(readLanguage(path.slice(world.length) || '/').language, '/zonder-internet')
  return [world + below, here]
}

/** A page that was kept may name the style sheet of an older version; the present one of that name has to do then. */
export function presentAsset(path: string, assets: readonly string[]): string | undefined {
  const nameOf = (address: string) => /^\/assets\/(.+)-[\w-]{8}\.(\w+)$/.exec(address)?.slice(1).join('.')
  const name = nameOf(path)
  return name === undefined ? undefined : assets.find((asset) => nameOf(asset) === name)
}
