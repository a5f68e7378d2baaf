import { constants, crc32, deflateRawSync, gunzipSync, gzipSync } from 'node:zlib'

/** A text as gzip (RFC 1952), in two parts that are sent one after the other. */
export interface Zipped {
  /** What other texts begin with too, held once for all of them; empty when it begins like no other. */
  beginning: Buffer<ArrayBuffer>
  rest: Buffer<ArrayBuffer>
}

/** A third of the time of the usual level, for a twentieth more bytes: a page that nobody asked before is made at once. */
const QUICKLY = { level: 3 }
/** A beginning is compressed once, as well as can be, up to the edge of a byte: another block follows it. */
const WELL = { level: 9, finishFlush: constants.Z_SYNC_FLUSH }
/** What gzip says first: deflated, without a name or a moment, made on no system in particular. */
const HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])
const END_OF_STYLE = '</style>'
/** A site has one beginning for each language. */
const MOST_BEGINNINGS = 12

interface Beginning {
  text: Buffer
  zipped: Buffer<ArrayBuffer>
  checksum: number
}
const beginnings: Beginning[] = []

/**
 * Compresses a text. Every page carries the style sheet of all pages (see design/assets.ts), many times its own length:
 * what stands up to there is compressed once for all pages that begin the same.
 */
export function zip(text: Buffer): Zipped {
  const begun = findBeginning(text)
  if (!begun) return { beginning: Buffer.alloc(0), rest: gzipSync(text, QUICKLY) }
  const rest = text.subarray(begun.text.length)
  const end = Buffer.alloc(8)
  end.writeUInt32LE(crc32(rest, begun.checksum))
  end.writeUInt32LE(text.length, 4)
  return { beginning: begun.zipped, rest: Buffer.concat([deflateRawSync(rest, QUICKLY), end]) }
}

export const whole = ({ beginning, rest }: Zipped): Buffer<ArrayBuffer> => Buffer.concat([beginning, rest])

export const unzip = (zipped: Zipped): Buffer<ArrayBuffer> => gunzipSync(whole(zipped))

function findBeginning(text: Buffer): Beginning | undefined {
  const known = beginnings.find(({ text: begin }) => text.subarray(0, begin.length).equals(begin))
  if (known || beginnings.length === MOST_BEGINNINGS) return known
  const style = text.indexOf(END_OF_STYLE)
  if (style < 0) return undefined
  const begin = Buffer.from(text.subarray(0, style + END_OF_STYLE.length))
  const zipped = Buffer.concat([HEAD, deflateRawSync(begin, WELL)])
  const made = { text: begin, zipped, checksum: crc32(begin) }
  beginnings.push(made)
  return made
}
