/** A page, or whatever else answered to a link. */
export interface Answered {
  path: string
  /** The page that led here first. */
  from: string
  status: number
  headers: Headers
  /** Where it leads on to, when it is no page itself. */
  movedTo?: string
  /** Of a page only. */
  html?: string
}

/** Pages that differ only in a question (another week, another page of the list) are looked at this often. */
const MOST_QUESTIONS = 2
const AT_ONCE = 6

/** Everything below an address that can be reached by links from its first pages; `leave` is not gone into. */
export async function crawl(origin: string, first: string[], leave: RegExp): Promise<Map<string, Answered>> {
  const reached = new Map<string, Answered>()
  const known = new Set(first)
  const waiting = first.map((path) => ({ path, from: 'the sitemap' }))
  const questions = new Map<string, number>()

  const isNew = (path: string): boolean => {
    if (known.has(path) || leave.test(path)) return false
    known.add(path)
    const [pathname, question] = path.split('?') as [string, string?]
    if (question === undefined) return true
    const asked = (questions.get(pathname) ?? 0) + 1
    questions.set(pathname, asked)
    return asked <= MOST_QUESTIONS
  }
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const answered = await ask(origin, next.path, next.from)
      reached.set(next.path, answered)
      for (const path of internalLinks(origin, answered))
        if (isNew(path)) waiting.push({ path, from: next.path })
    }
  }
  // Somebody who finds nothing waiting may be too early: the others are still reading.
  while (waiting.length > 0) await Promise.all(Array.from({ length: AT_ONCE }, work))
  return reached
}

async function ask(origin: string, path: string, from: string): Promise<Answered> {
  const answer = await fetch(origin + path, { redirect: 'manual' })
  const { status, headers } = answer
  const movedTo = headers.get('location')
  const isPage = headers.get('content-type')?.startsWith('text/html') ?? false
  if (isPage) return { path, from, status, headers, html: await answer.text() }
  await answer.body?.cancel()
  return { path, from, status, headers, ...(movedTo && { movedTo }) }
}

/** Paths that a page leads to or needs, with their question and without their spot. */
export function internalLinks(origin: string, { path, html = '', movedTo }: Answered): string[] {
  return [...addressesIn(html), ...(movedTo ? [movedTo] : [])]
    .map((address) => new URL(address, origin + path))
    .filter((url) => url.origin === origin)
    .map(({ pathname, search }) => pathname + search)
}

/** What a page fetches or runs by itself. */
export const resourcesIn = (html: string): string[] =>
  [...html.matchAll(/<(?:script|img|iframe|source|audio|video|embed|object|link)\b[^>]*>/g)]
    .filter(([tag]) => !/rel="(?:canonical|alternate)"/.test(tag))
    .flatMap(([tag]) => addressesIn(tag))

/** Links to a spot on the same page that is not there. */
export function lostSpots({ html = '' }: Answered): string[] {
  return [...html.matchAll(/ href="#([^"]+)"/g)]
    .map(([, id]) => id!)
    .filter((id) => !html.includes(` id="${id}"`))
}

const addressesIn = (html: string): string[] =>
  [
    ...html.matchAll(
      /<(a|link|script|img|iframe|source|audio|video|embed|object)\b[^>]*? (?:href|src|data)="([^"]*)"/g,
    ),
  ]
    .map(([, , address]) => address!.replaceAll('&amp;', '&'))
    .filter((address) => /^(\/|https?:|[^#:]+$)/.test(address))

/** Without what is marked as being in another language than the page. */
export const inItsLanguage = (html: string): string =>
  html.replace(/<(?!html)(\w+)[^>]*? lang="[a-z]+"[^>]*>[^<]*(?:<(?!\/\1)[^<]*)*<\/\1>/g, ' ')

/** What a page says in our own words: without code, and without what is marked as somebody else's. */
export const ownWords = (html: string): string =>
  html
    .replace(/<(script|style|q|blockquote)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
