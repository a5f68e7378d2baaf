import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Request } from './platform.ts'

/** An answer that is made once and sent often, compressed for whoever takes that. */
export interface Made {
  type: string
  text: string
  tag: string
  /** Made when it is first asked for, beside other work, and kept. */
  compressed: (encoding: Encoding) => Promise<Buffer<ArrayBuffer>>
}
const encodings = ['br', 'gzip'] as const
type Encoding = (typeof encodings)[number]

/** The last step of brotli's eleven takes five times as long for one byte in fifty. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }
const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)]
const compress = async (text: string, encoding: Encoding): Promise<Buffer<ArrayBuffer>> =>
  Buffer.from(await (encoding === 'br' ? brotli(text, QUALITY) : zip(text)))

export function makeAnswer(type: string, text: string): Made {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  const kept: Partial<Record<Encoding, Promise<Buffer<ArrayBuffer>>>> = {}
  return { type, text, tag, compressed: (encoding) => (kept[encoding] ??= compress(text, encoding)) }
}

/** The answer, or that it is still what the asker has; asked each time, since that is usually 304 and empty. */
export async function answerMade(c: Request, { type, text, tag, compressed }: Made): Promise<Response> {
  const headers = { 'content-type': type, 'cache-control': 'no-cache', vary: 'accept-encoding', etag: tag }
  if (c.req.header('if-none-match')?.includes(tag)) return new Response(null, { status: 304, headers })
  const takes = c.req.header('accept-encoding') ?? ''
  const encoding = encodings.find((one) => new RegExp(`\\b${one}\\b`).test(takes))
  if (!encoding) return new Response(text, { headers })
  return new Response(await compressed(encoding), { headers: { ...headers, 'content-encoding': encoding } })
}
