import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { answerTagged, tagOf } from './answer-tagged.ts'
import type { Request } from './platform.ts'
import { findTakenEncoding } from './taken-encoding.ts'

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
  const kept: Partial<Record<Encoding, Promise<Buffer<ArrayBuffer>>>> = {}
  return {
    type,
    text,
    tag: tagOf(text),
    compressed: (encoding) => (kept[encoding] ??= compress(text, encoding)),
  }
}

export function answerMade(c: Request, { type, text, tag, compressed }: Made): Promise<Response> {
  const encoding = findTakenEncoding(c, encodings)
  return answerTagged(c, tag, { 'content-type': type, vary: 'accept-encoding' }, async () =>
    encoding ? { body: await compressed(encoding), encoding } : text,
  )
}
