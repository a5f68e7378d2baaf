import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'
import type { Request, Visit } from './platform.ts'

/** How many pages are kept, and the largest: whatever is asked for, no more than 100 MB is held. */
const PAGES_KEPT = 500
const LARGEST_PAGE = 200_000

interface KeptPage {
  body: Buffer<ArrayBuffer>
  /** What the page itself says: its type, the name of a download. */
  headers: Record<string, string>
  tag: string
  zipped?: Buffer<ArrayBuffer>
}

/**
 * Keeps what was answered to an address while the state of the facts is the same, compressed for whoever takes that,
 * with a tag so that an unchanged page is not sent again. A page that says `no-store` is never kept.
 */
export function keepPages(
  findState: (c: Request) => Promise<string>,
): MiddlewareHandler<{ Variables: Visit }> {
  const kept = new Map<string, KeptPage>()
  let keptState = ''

  return async (c, next) => {
    if (c.req.method !== 'GET') return next()
    const state = await findState(c)
    if (state !== keptState) kept.clear()
    keptState = state

    const { pathname, search } = new URL(c.req.url)
    const address = pathname + search
    const known = kept.get(address)
    if (known) return answer(c, known)

    await next()
    const page = await takePage(c.res)
    if (!page) return
    if (kept.size >= PAGES_KEPT) kept.delete(kept.keys().next().value!)
    if (keptState === state) kept.set(address, page)
    // Hono would carry the headers of the first answer over, its length among them; it is not the answer any more.
    c.res = undefined
    c.res = answer(c, page)
  }
}

async function takePage(response: Response): Promise<KeptPage | undefined> {
  const contentType = response.headers.get('content-type') ?? ''
  const keepable = response.status === 200 && /^text\/(html|csv|css|javascript)|^image\/svg/.test(contentType)
  if (!keepable || response.headers.get('cache-control')?.includes('no-store')) return undefined
  const body = Buffer.from(await response.clone().arrayBuffer())
  if (body.length > LARGEST_PAGE) return undefined
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  // The length is that of what is sent, which may be compressed.
  const { 'content-length': _, ...headers } = Object.fromEntries(response.headers)
  return { body, headers, tag }
}

function answer(c: Request, page: KeptPage): Response {
  const headers: Record<string, string> = {
    ...page.headers,
    // Unless it says otherwise: ask each time whether it is still so; the answer is usually 304 and empty.
    'cache-control': page.headers['cache-control'] ?? 'no-cache',
    vary: 'accept-encoding',
    etag: page.tag,
  }
  if (c.req.header('if-none-match')?.includes(page.tag)) return new Response(null, { status: 304, headers })
  if (!/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) return new Response(page.body, { headers })
  page.zipped ??= gzipSync(page.body)
  return new Response(page.zipped, { headers: { ...headers, 'content-encoding': 'gzip' } })
}
