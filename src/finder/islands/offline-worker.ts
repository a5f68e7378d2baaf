import { ageOf, keptAt, mayKeep, toKeep } from '../../design/islands/kept-page.ts'
import { formatMoment } from '../../design/numbers.ts'
import { oneByOne } from '../../platform/in-turn.ts'
import { BELOW, readLanguage } from '../../platform/language.ts'
import {
  keptPages,
  MOST_SEEN,
  pagesWithoutNetwork,
  presentAsset,
  SEEN_DAYS,
  whatIsAsked,
  worldOf,
} from '../offline.ts'
import { offlineTexts } from '../offline-text.ts'

/**
 * The service worker: what opens without a network. It is a bundle of its own, at an address that never changes. Pages
 * come from the network whenever there is one, so an old worker shows no old site; it takes over as soon as it is there.
 */

/** Set by the builder: the files every page needs. Another list is another worker. */
declare const ASSETS: readonly string[]
/** What the types of a page do not tell of a worker. */
interface Later extends Event {
  waitUntil: (work: Promise<unknown>) => void
}
interface Fetching extends Later {
  request: Request
  preloadResponse: Promise<Response | undefined>
  respondWith: (answer: Promise<Response>) => void
}
const worker = globalThis as unknown as {
  addEventListener: <E>(name: string, hear: (event: E) => void) => void
  skipWaiting: () => Promise<void>
  registration: ServiceWorkerRegistration
  clients: { claim: () => Promise<void>; matchAll: (which: object) => Promise<{ url: string }[]> }
}

const assets = ASSETS
const FILES = `inloop-files ${assets.join()}`
const PAGES = 'inloop-pages'
const SEEN = 'inloop-seen'
/** Longer, and somebody taps again; a page of ours takes a second on a slow phone. */
const PATIENCE_MS = 4000
const DAY_MS = 86_400_000

worker.addEventListener<Later>('install', (event) => event.waitUntil(install()))
worker.addEventListener<Later>('activate', (event) => event.waitUntil(activate()))
worker.addEventListener<MessageEvent & Later>('message', (event) => {
  if (event.data === 'forget what was seen') event.waitUntil(inTurn(() => caches.delete(SEEN)))
})
worker.addEventListener<Fetching>('fetch', (event) => {
  const { request } = event
  const { origin, pathname, search } = new URL(request.url)
  if (origin !== location.origin) return
  const asked = whatIsAsked(request.method, request.mode === 'navigate', pathname + search)
  if (asked === 'asset') event.respondWith(answerAsset(request, pathname))
  else if (asked !== 'not ours') event.respondWith(answerPage(event, pathname, asked))
})

async function install(): Promise<void> {
  const files = await caches.open(FILES)
  await files.addAll(assets)
  await keepWorld('')
  await worker.skipWaiting()
}

/** What opens without a network in a world, once somebody is in it. */
async function keepWorld(world: string): Promise<void> {
  for (const path of keptPages) {
    const page = await fetch(world + path, { cache: 'no-cache' })
    // A page that is not there in this language leads to another one.
    if (mayKeep(page)) await keep(world + path, page)
  }
}

async function activate(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith('inloop-files') && name !== FILES) await caches.delete(name)
  await worker.registration.navigationPreload?.enable()
  await worker.clients.claim()
  // The page that brought this worker along came before it.
  for (const { url } of await worker.clients.matchAll({ type: 'window' })) {
    const { pathname, search } = new URL(url)
    if (whatIsAsked('GET', true, pathname + search) === 'place') await keepSeen(url, await fetch(url))
  }
}

async function answerAsset(request: Request, path: string): Promise<Response> {
  const kept = await caches.match(path)
  if (kept) return kept
  try {
    return await fetch(request)
  } catch (error) {
    const other = presentAsset(path, assets)
    const standIn = other && (await caches.match(other))
    if (standIn) return standIn
    throw error
  }
}

async function answerPage(
  event: Fetching,
  path: string,
  asked: 'kept page' | 'place' | 'other page',
): Promise<Response> {
  const kept = await caches.match(path)
  const fromNetwork = askNetwork(event, path, asked)
  event.waitUntil(fromNetwork.catch(() => undefined))
  const tooSlow = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS))
  try {
    const page = await (kept ? Promise.race([fromNetwork, tooSlow]) : fromNetwork)
    if (page && !(kept && page.status >= 500)) return page
  } catch {
    // No network: what is kept has to do.
  }
  if (kept) return asked === 'place' ? fromDevice(kept, path) : kept
  for (const standIn of pagesWithoutNetwork(path)) {
    const page = await caches.match(standIn)
    if (page) return page
  }
  return Response.error()
}

async function askNetwork(event: Fetching, path: string, asked: string): Promise<Response> {
  const page = (await event.preloadResponse) ?? (await fetch(event.request))
  if (asked === 'kept page' && mayKeep(page)) event.waitUntil(keep(path, page.clone()))
  if (asked === 'kept page' && page.status === 404) event.waitUntil(dropWorld(worldOf(path)))
  const world = page.headers.get(BELOW)
  if (world && !(await caches.match(`${world}${keptPages[0]}`)))
    event.waitUntil(inTurn(() => keepWorld(world)))
  event.waitUntil(asked === 'place' ? keepSeen(event.request.url, page.clone()) : inTurn(tidy))
  return page
}

const keep = async (path: string, page: Response): Promise<void> => (await caches.open(PAGES)).put(path, page)

/** The page of a place that was seen, for a while; what is gone from the site is gone from the device. */
const keepSeen = (url: string, page: Response): Promise<unknown> =>
  inTurn(async () => {
    const path = new URL(url).pathname
    if (page.status === 404 || page.status === 410) return dropEverywhere(path)
    if (!mayKeep(page)) return
    const dated = await toKeep(page)
    const seen = await caches.open(SEEN)
    await seen.delete(path)
    await seen.put(path, dated())
    for (const name of await listsWith(path)) await (await caches.open(name)).put(path, dated())
    await tidy()
  })

/** The oldest stands first. */
async function tidy(): Promise<void> {
  if (!(await caches.has(SEEN))) return
  const seen = await caches.open(SEEN)
  const pages = await seen.keys()
  for (const [i, page] of pages.entries()) {
    const kept = await seen.match(page)
    if (i < pages.length - MOST_SEEN || (kept && ageOf(kept) > SEEN_DAYS * DAY_MS)) await seen.delete(page)
  }
}

/** A saved list keeps the pages of its places for itself. */
async function listsWith(path: string): Promise<string[]> {
  const found: string[] = []
  for (const name of await caches.keys())
    if (name.startsWith('inloop-saved') && (await caches.match(path, { cacheName: name }))) found.push(name)
  return found
}

async function dropEverywhere(path: string): Promise<void> {
  for (const name of [SEEN, ...(await listsWith(path))]) await (await caches.open(name)).delete(path)
}

/** A world that went, as the example may, leaves nothing on a device. */
async function dropWorld(world: string): Promise<void> {
  if (world === '') return
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const page of await cache.keys())
      if (new URL(page.url).pathname.startsWith(`${world}/`)) await cache.delete(page)
  }
}

/** A kept page says that it is one, and of which day; what it says of its own moment is not shown. */
async function fromDevice(kept: Response, path: string): Promise<Response> {
  const { language } = readLanguage(path.slice(worldOf(path).length))
  const words = offlineTexts[language](formatMoment(language, keptAt(kept)))
  const note = `<p class="utrecht-alert utrecht-alert--warning">${words}</p>`
  const html = (await kept.text()).replace(/<main([^>]*)>/, (_, rest) => `<main data-kept${rest}>${note}`)
  const headers = new Headers(kept.headers)
  headers.delete('content-encoding')
  headers.delete('content-length')
  return new Response(html, { headers })
}

/** One after the other, so that nothing is kept by one while another forgets it. */
const inTurn = oneByOne()
