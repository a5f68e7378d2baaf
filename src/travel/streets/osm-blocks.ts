import { ProtobufReader } from './protobuf.ts'

/**
 * An extract of OpenStreetMap in its PBF format (wiki.openstreetmap.org/wiki/PBF_Format): blocks of some thousands of nodes,
 * ways or relations, each on its own compressed. Blocks are read one at a time, so that a file of any length fits.
 */
export interface OsmExtract {
  /** The file from its beginning, in pieces of any length; asked again for each time that it is gone through. */
  open(): AsyncIterable<Uint8Array>
  /** Undoes zlib; `undefined` when the bytes are damaged or would give more than `most` bytes. */
  inflate(bytes: Uint8Array, most: number): Uint8Array | undefined
}

export type OsmWrongReason =
  | 'empty'
  | 'not an OpenStreetMap PBF'
  | 'ends in the middle'
  | 'damaged block'
  | 'block too large'
  | 'compression that is not zlib'
  | 'feature that is not known'
  | 'more than fits'
  | 'no streets in it'

/** Why a file was not read, and at which byte of it the block begins that tells so. */
export interface OsmWrong {
  wrong: { reason: OsmWrongReason; byte: number; detail?: string }
}

/** What the format itself allows at most. */
const MOST_HEADER_BYTES = 64 * 1024
const MOST_BLOCK_BYTES = 32 * 1024 * 1024
export const wrong = (reason: OsmWrongReason, byte: number, detail?: string): OsmWrong => ({
  wrong: { reason, byte, ...(detail === undefined ? {} : { detail }) },
})

export interface Block {
  type: string
  bytes: Uint8Array
  byte: number
}

/** The blocks of a file in its order, the last of them what is wrong if something is. */
export async function* readBlocks(extract: OsmExtract): AsyncGenerator<Block | OsmWrong> {
  const pieces = extract.open()[Symbol.asyncIterator]()
  const file = new Pieces(pieces)
  try {
    for (;;) {
      const block = await readBlock(extract, file)
      if (block) yield block
      if (!block || 'wrong' in block) return
    }
  } finally {
    await pieces.return?.()
  }
}

/** The next block; `undefined` at the end of the file. */
async function readBlock(extract: OsmExtract, file: Pieces): Promise<Block | OsmWrong | undefined> {
  const byte = file.passed
  const header = await readHeader(file, byte)
  if (!header || 'wrong' in header) return header
  if (header.size > MOST_BLOCK_BYTES) return wrong('block too large', byte)
  const body = await file.take(header.size)
  if (!body) return wrong('ends in the middle', byte)
  const bytes = unpack(extract, body)
  return typeof bytes === 'string' ? wrong(bytes, byte) : { type: header.type, bytes, byte }
}

async function readHeader(
  file: Pieces,
  byte: number,
): Promise<{ type: string; size: number } | OsmWrong | undefined> {
  // Four bytes of anything else make a length that no header has.
  const noHeader = byte === 0 ? 'not an OpenStreetMap PBF' : 'damaged block'
  const length = await file.take(4)
  if (!length && file.passed === byte) return byte === 0 ? wrong('empty', 0) : undefined
  if (!length) return wrong(byte === 0 ? noHeader : 'ends in the middle', byte)
  const count = new DataView(length.buffer, length.byteOffset).getUint32(0)
  if (count === 0 || count > MOST_HEADER_BYTES) return wrong(noHeader, byte)
  const bytes = await file.take(count)
  if (!bytes) return wrong('ends in the middle', byte)
  const reader = new ProtobufReader(bytes)
  const [type, size] = reader.parts(1, 3)
  if (reader.damaged || type.isEmpty || size.isEmpty) return wrong(noHeader, byte)
  return { type: decoder.decode(type.contents()), size: size.varint() }
}

function unpack(extract: OsmExtract, body: Uint8Array): Uint8Array | OsmWrongReason {
  const reader = new ProtobufReader(body)
  const [raw, size, zlib] = reader.parts(1, 2, 3)
  if (reader.damaged) return 'damaged block'
  if (zlib.isEmpty) return raw.isEmpty && body.length > 0 ? 'compression that is not zlib' : raw.contents()
  const count = size.varint()
  if (count > MOST_BLOCK_BYTES) return 'block too large'
  const bytes = extract.inflate(zlib.contents(), count)
  return bytes?.length === count ? bytes : 'damaged block'
}

const decoder = new TextDecoder()

/** A file in pieces of any length, taken in lengths of our own. */
class Pieces {
  /** How many bytes of the file were taken. */
  passed = 0
  readonly #pieces: AsyncIterator<Uint8Array>
  #piece: Uint8Array = new Uint8Array(0)
  #at = 0

  constructor(pieces: AsyncIterator<Uint8Array>) {
    this.#pieces = pieces
  }

  /** So many bytes, good until the next are taken; `undefined` when so many are not there any more. */
  async take(count: number): Promise<Uint8Array | undefined> {
    if (this.#piece.length - this.#at < count && !(await this.#gather(count))) {
      this.passed += this.#piece.length - this.#at
      return undefined
    }
    this.#at += count
    this.passed += count
    return this.#piece.subarray(this.#at - count, this.#at)
  }

  /** Whether so many could be gathered. */
  async #gather(count: number): Promise<boolean> {
    const gathered = [this.#piece.subarray(this.#at)]
    let length = this.#piece.length - this.#at
    while (length < count) {
      const { done, value } = await this.#pieces.next()
      if (done) break
      gathered.push(value)
      length += value.length
    }
    this.#piece = joined(gathered, length)
    this.#at = 0
    return length >= count
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
