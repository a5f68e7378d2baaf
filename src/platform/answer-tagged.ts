import { createHash } from 'node:crypto'
import type { Request } from './platform.ts'

type Body = string | Uint8Array<ArrayBuffer>

/** A name for what is answered, or for all that it is made from: another for whatever differs. */
export const tagOf = (content: string | Uint8Array): string =>
  `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`

/**
 * The answer, or that it is still what the asker has: it is asked each time, since that is usually 304 and empty. Only
 * what has to be sent is made.
 */
export async function answerTagged(
  c: Request,
  tag: string,
  said: Readonly<Record<string, string>>,
  make: () => Body | Promise<Body | Encoded> | Encoded,
): Promise<Response> {
  const headers = { 'cache-control': 'no-cache', ...said, etag: tag }
  if (c.req.header('if-none-match')?.includes(tag)) return new Response(null, { status: 304, headers })
  const made = await make()
  if (typeof made === 'string' || made instanceof Uint8Array) return new Response(made, { headers })
  return new Response(made.body, { headers: { ...headers, 'content-encoding': made.encoding } })
}

interface Encoded {
  body: Body
  encoding: string
}
