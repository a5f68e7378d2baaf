import type { MiddlewareHandler } from 'hono'
import { BELOW } from './language.ts'
import { outward, type Rewriter, rewriterFor } from './outward.ts'
import type { Visit } from './platform.ts'

type Answer = (request: globalThis.Request) => Promise<Response | undefined>

/**
 * Lets another app answer below a path. That app knows nothing of it: it is asked as if it stood at the root, and in what
 * it answers every address of its own gets the path before it. What `shared` begins with belongs to both.
 */
export function mount(
  path: string,
  shared: readonly string[],
  answer: Answer,
): MiddlewareHandler<{ Variables: Visit }> {
  return async (c, next) => {
    const url = new URL(c.req.url)
    if (url.pathname !== path && !url.pathname.startsWith(`${path}/`)) return next()
    url.pathname = url.pathname.slice(path.length) || '/'
    const headers = new Headers(c.req.raw.headers)
    // What is rewritten cannot be compressed yet.
    headers.delete('accept-encoding')
    const response = await answer(new Request(url, new Request(c.req.raw, { headers })))
    if (!response) return next()
    c.res = await moveOut(response, path, (address) => outward(address, path, shared))
    return undefined
  }
}

async function moveOut(
  response: Response,
  path: string,
  move: (address: string) => string,
): Promise<Response> {
  const headers = new Headers(response.headers)
  const location = headers.get('location')
  if (location) headers.set('location', move(location))
  headers.set('x-robots-tag', 'noindex')
  // Such an app comes and goes: who has a page of it asks each time, and is told where it stood.
  if (!headers.get('cache-control')?.includes('no-store')) headers.set('cache-control', 'no-cache')
  headers.set(BELOW, path)
  headers.delete('etag')
  const rewrite: Rewriter | undefined = rewriterFor(headers.get('content-type') ?? '')
  const { status } = response
  if (!rewrite || !response.body) return new Response(response.body, { status, headers })
  headers.delete('content-length')
  return new Response(rewrite(await response.text(), move), { status, headers })
}
