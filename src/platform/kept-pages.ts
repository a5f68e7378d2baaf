import type { MiddlewareHandler } from 'hono'
import { answerTagged, tagOf } from './answer-tagged.ts'
import type { Request, Visit } from './platform.ts'
import { findTakenEncoding } from './taken-encoding.ts'
import { unzip, whole, type Zipped, zip } from './zipped.ts'

/** Bytes that are held at most, whatever is asked for: compressed pages, and what goes with each. */
const MOST_HELD = 50_000_000
/** Of one page, so that a few long ones do not drive out the many. */
const LARGEST_PAGE = 50_000
/** What an entry holds beside the page: headers, its place in the list. A guess on the safe side. */
const BESIDE_PAGE = 2_000

interface KeptPage {
  /** What the page itself says: its type, the name of a download. */
  headers: Record<string, string>
  tag: string
  zipped: Zipped
}

/**
 * Keeps what was answered to an address while the state of the facts is the same, compressed, with a tag so that an
 * unchanged page is not sent again. A page that says `no-store` is never kept.
 */
export function keepPages(
  findState: (c: Request) => Promise<string>,
  mostHeld = MOST_HELD,
): MiddlewareHandler<{ Variables: Visit }> {
  const kept = new Map<string, KeptPage>()
  let held = 0
  let keptState = ''

  const hold = (address: string, page: KeptPage) => {
    drop(address)
    held += sizeOf(address, page)
    kept.set(address, page)
    for (const oldest of kept.keys()) if (held > mostHeld) drop(oldest)
  }
  const drop = (address: string) => {
    const page = kept.get(address)
    if (!page) return
    held -= sizeOf(address, page)
    kept.delete(address)
  }

  return async (c, next) => {
    if (c.req.method !== 'GET') return next()
    const state = await findState(c)
    if (state !== keptState) {
      kept.clear()
      held = 0
    }
    keptState = state

    const { pathname, search } = new URL(c.req.url)
    const address = pathname + search
    const known = kept.get(address)
    if (known) return answer(c, known)

    await next()
    if (!isKeepable(c.res)) return
    const page = makePage(c.res.headers, Buffer.from(await c.res.arrayBuffer()))
    if (keptState === state && page.zipped.rest.length <= LARGEST_PAGE) hold(address, page)
    // Hono would carry the headers of the first answer over, its length among them; it is not the answer any more.
    c.res = undefined
    c.res = await answer(c, page)
  }
}

/** A letter of an address takes two bytes at most. */
const sizeOf = (address: string, { zipped }: KeptPage): number =>
  zipped.rest.length + 2 * address.length + BESIDE_PAGE

/** A text for everybody that does not take care of this itself. */
const isKeepable = ({ status, headers }: Response): boolean =>
  status === 200 &&
  /^text\/(html|csv|css|javascript)|^application\/json|^image\/svg/.test(headers.get('content-type') ?? '') &&
  !headers.get('cache-control')?.includes('no-store') &&
  !headers.has('etag') &&
  !headers.has('content-encoding')

function makePage(said: Headers, body: Buffer<ArrayBuffer>): KeptPage {
  // The length is that of what is sent, which may be compressed.
  const { 'content-length': _, ...headers } = Object.fromEntries(said)
  return { headers, tag: tagOf(body), zipped: zip(body) }
}

function answer(c: Request, { headers, tag, zipped }: KeptPage): Promise<Response> {
  const takesZipped = findTakenEncoding(c, ['gzip'])
  return answerTagged(c, tag, { ...headers, vary: 'accept-encoding' }, () =>
    takesZipped ? { body: whole(zipped), encoding: 'gzip' } : unzip(zipped),
  )
}
