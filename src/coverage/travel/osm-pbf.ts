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

export type Tags = ReadonlyMap<string, string>

/** What to do with each element; who leaves one out is not kept waiting for it. Coordinates are whole 1e-7 degrees. */
export interface OsmVisitor {
  node?(id: number, lat: number, lon: number): void
  /** A node that carries one of `tagsOfNodes`, after `node`. */
  taggedNode?(id: number, tags: Tags): void
  /** `refs` is used again for the next way. */
  way?(refs: Float64Array, count: number, tags: Tags): void
  tagsOfNodes?: ReadonlySet<string>
  /** Only ways that carry one of these, with these and those of `tagsOfWays` alone. */
  waysWith?: ReadonlySet<string>
  tagsOfWays?: ReadonlySet<string>
}

/** What the format itself allows at most. */
const MOST_HEADER_BYTES = 64 * 1024
const MOST_BLOCK_BYTES = 32 * 1024 * 1024
const KNOWN_FEATURES = new Set(['OsmSchema-V0.6', 'DenseNodes'])

/** Goes through a whole file in its order; `undefined` when all went well. */
export async function visitOsm(extract: OsmExtract, visitor: OsmVisitor): Promise<OsmWrong | undefined> {
  let seenHeader = false
  for await (const block of readBlocks(extract)) {
    if ('wrong' in block) return block
    const { type, bytes, byte } = block
    if (!seenHeader && type !== 'OSMHeader') return wrong('not an OpenStreetMap PBF', byte)
    seenHeader = true
    const problem =
      type === 'OSMHeader'
        ? lookAtHeader(bytes, byte)
        : type === 'OSMData' && !visitBlock(bytes, visitor)
          ? wrong('damaged block', byte)
          : undefined
    if (problem) return problem
  }
  return undefined
}

export const wrong = (reason: OsmWrongReason, byte: number, detail?: string): OsmWrong => ({
  wrong: { reason, byte, ...(detail === undefined ? {} : { detail }) },
})

interface Block {
  type: string
  bytes: Uint8Array
  byte: number
}

async function* readBlocks(extract: OsmExtract): AsyncGenerator<Block | OsmWrong> {
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
  const length = await file.take(4)
  if (!length && file.passed === byte) return byte === 0 ? wrong('empty', 0) : undefined
  if (!length) return wrong(byte === 0 ? 'not an OpenStreetMap PBF' : 'ends in the middle', byte)
  const headerBytes = new DataView(length.buffer, length.byteOffset).getUint32(0)
  // Four bytes of anything else make a length that no header has.
  const noHeader = wrong(byte === 0 ? 'not an OpenStreetMap PBF' : 'damaged block', byte)
  if (headerBytes === 0 || headerBytes > MOST_HEADER_BYTES) return noHeader
  const header = await file.take(headerBytes)
  if (!header) return wrong('ends in the middle', byte)
  const { type, size } = readHeader(header)
  if (!type) return noHeader
  if (size > MOST_BLOCK_BYTES) return wrong('block too large', byte)
  const body = await file.take(size)
  if (!body) return wrong('ends in the middle', byte)
  const bytes = unpack(extract, body)
  return typeof bytes === 'string' ? wrong(bytes, byte) : { type, bytes, byte }
}

function readHeader(bytes: Uint8Array): { type: string; size: number } {
  const reader = new ProtobufReader(bytes)
  let type = ''
  let size = 0
  while (reader.next()) {
    if (reader.field === 1) type = decoder.decode(reader.contents())
    else if (reader.field === 3 && reader.wire === 0) size = reader.varint()
    else reader.skip()
  }
  return reader.damaged ? { type: '', size: 0 } : { type, size }
}

function unpack(extract: OsmExtract, body: Uint8Array): Uint8Array | OsmWrongReason {
  const reader = new ProtobufReader(body)
  let raw: Uint8Array | undefined
  let zlib: Uint8Array | undefined
  let size = 0
  while (reader.next()) {
    if (reader.field === 1) raw = reader.contents()
    else if (reader.field === 2 && reader.wire === 0) size = reader.varint()
    else if (reader.field === 3) zlib = reader.contents()
    else reader.skip()
  }
  if (reader.damaged) return 'damaged block'
  if (raw) return raw.length > MOST_BLOCK_BYTES ? 'block too large' : raw
  if (!zlib) return 'compression that is not zlib'
  if (size > MOST_BLOCK_BYTES) return 'block too large'
  const bytes = extract.inflate(zlib, size)
  return bytes?.length === size ? bytes : 'damaged block'
}

function lookAtHeader(bytes: Uint8Array, byte: number): OsmWrong | undefined {
  const reader = new ProtobufReader(bytes)
  while (reader.next()) {
    if (reader.field !== 4) {
      reader.skip()
      continue
    }
    const feature = decoder.decode(reader.contents())
    if (!KNOWN_FEATURES.has(feature)) return wrong('feature that is not known', byte, feature.slice(0, 80))
  }
  return reader.damaged ? wrong('damaged block', byte) : undefined
}

const decoder = new TextDecoder()

/** Whether the block was whole. */
function visitBlock(bytes: Uint8Array, visitor: OsmVisitor): boolean {
  const reader = new ProtobufReader(bytes)
  const words = new Words()
  const groups: ProtobufReader[] = []
  const grid = { granularity: 100, lat: 0, lon: 0 }
  while (reader.next()) {
    if (reader.field === 1) words.fill(reader.part())
    else if (reader.field === 2) groups.push(reader.part())
    else if (reader.field === 17 && reader.wire === 0) grid.granularity = reader.varint()
    else if (reader.field === 19 && reader.wire === 0) grid.lat = reader.int64()
    else if (reader.field === 20 && reader.wire === 0) grid.lon = reader.int64()
    else reader.skip()
  }
  return !reader.damaged && !words.damaged && groups.every((group) => visitGroup(group, words, grid, visitor))
}

interface Grid {
  granularity: number
  lat: number
  lon: number
}

function visitGroup(group: ProtobufReader, words: Words, grid: Grid, visitor: OsmVisitor): boolean {
  const wantsNodes = visitor.node !== undefined || visitor.taggedNode !== undefined
  while (group.next()) {
    if (group.field === 1 && wantsNodes) {
      if (!visitNode(group.part(), words, grid, visitor)) return false
    } else if (group.field === 2 && wantsNodes) {
      if (!visitDenseNodes(group.part(), words, grid, visitor)) return false
    } else if (group.field === 3 && visitor.way) {
      if (!visitWay(group.part(), words, visitor)) return false
    } else group.skip()
  }
  return !group.damaged && !words.damaged
}

/** From nanodegrees, as the format counts, to the 1e-7 degrees that OpenStreetMap itself keeps. */
const inTenMillionths = (offset: number, granularity: number, value: number): number =>
  Math.round((offset + granularity * value) / 100)

function visitNode(node: ProtobufReader, words: Words, grid: Grid, visitor: OsmVisitor): boolean {
  const nothing = new ProtobufReader(node.bytes, 0, 0)
  let [id, lat, lon, keys, values] = [0, 0, 0, nothing, nothing]
  while (node.next()) {
    if (node.field === 1) id = node.zigzag()
    else if (node.field === 2) keys = node.part()
    else if (node.field === 3) values = node.part()
    else if (node.field === 8) lat = node.zigzag()
    else if (node.field === 9) lon = node.zigzag()
    else node.skip()
  }
  const { granularity } = grid
  visitor.node?.(id, inTenMillionths(grid.lat, granularity, lat), inTenMillionths(grid.lon, granularity, lon))
  if (visitor.tagsOfNodes) {
    const tags = readTags(keys, values, words, visitor.tagsOfNodes)
    if (tags.size > 0) visitor.taggedNode?.(id, tags)
  }
  return !node.damaged && !keys.damaged && !values.damaged
}

function visitDenseNodes(dense: ProtobufReader, words: Words, grid: Grid, visitor: OsmVisitor): boolean {
  const nothing = new ProtobufReader(dense.bytes, 0, 0)
  let [ids, lats, lons, tags] = [nothing, nothing, nothing, nothing]
  while (dense.next()) {
    if (dense.field === 1) ids = dense.part()
    else if (dense.field === 8) lats = dense.part()
    else if (dense.field === 9) lons = dense.part()
    else if (dense.field === 10) tags = dense.part()
    else dense.skip()
  }
  const { granularity } = grid
  let [id, lat, lon] = [0, 0, 0]
  while (ids.at < ids.end) {
    id += ids.zigzag()
    lat += lats.zigzag()
    lon += lons.zigzag()
    visitor.node?.(
      id,
      inTenMillionths(grid.lat, granularity, lat),
      inTenMillionths(grid.lon, granularity, lon),
    )
    if (tags.at < tags.end && visitor.tagsOfNodes) {
      const wanted = readDenseTags(tags, words, visitor.tagsOfNodes)
      if (wanted) visitor.taggedNode?.(id, wanted)
    }
  }
  return ![dense, ids, lats, lons, tags].some(({ damaged }) => damaged)
}

/** Key, value, key, value, nought: the tags of one node. */
function readDenseTags(tags: ProtobufReader, words: Words, wanted: ReadonlySet<string>): Tags | undefined {
  let found: Map<string, string> | undefined
  for (let key = tags.varint(); key !== 0; key = tags.varint()) {
    const value = tags.varint()
    const name = words.at(key)
    if (wanted.has(name)) {
      found ??= new Map()
      found.set(name, words.at(value))
    }
  }
  return found
}

function readTags(
  keys: ProtobufReader,
  values: ProtobufReader,
  words: Words,
  wanted: ReadonlySet<string>,
): Tags {
  const tags = new Map<string, string>()
  while (keys.at < keys.end) {
    const name = words.at(keys.varint())
    const value = values.varint()
    if (wanted.has(name)) tags.set(name, words.at(value))
  }
  return tags
}

let refsOfWay = new Float64Array(2048)

function visitWay(way: ProtobufReader, words: Words, visitor: OsmVisitor): boolean {
  const nothing = new ProtobufReader(way.bytes, 0, 0)
  let [keys, values, refs] = [nothing, nothing, nothing]
  while (way.next()) {
    if (way.field === 2) keys = way.part()
    else if (way.field === 3) values = way.part()
    else if (way.field === 8) refs = way.part()
    else way.skip()
  }
  const { waysWith, tagsOfWays } = visitor
  if (waysWith && tagsOfWays && hasOneOf(keys, words, waysWith)) {
    const tags = readTags(keys, values, words, tagsOfWays)
    visitor.way?.(refsOfWay, readRefs(refs), tags)
  }
  return ![way, keys, values, refs].some(({ damaged }) => damaged)
}

function hasOneOf(keys: ProtobufReader, words: Words, wanted: ReadonlySet<string>): boolean {
  const look = new ProtobufReader(keys.bytes, keys.at, keys.end)
  while (look.at < look.end) if (wanted.has(words.at(look.varint()))) return true
  return false
}

function readRefs(refs: ProtobufReader): number {
  // Each reference takes at least a byte.
  if (refs.end - refs.at > refsOfWay.length) refsOfWay = new Float64Array(2 * (refs.end - refs.at))
  let count = 0
  let id = 0
  while (refs.at < refs.end) {
    id += refs.zigzag()
    refsOfWay[count++] = id
  }
  return refs.damaged ? 0 : count
}

/** The strings of a block, read when they are asked for: most of them never are. */
class Words {
  damaged = false
  readonly #bytes: Uint8Array[] = []
  readonly #read: string[] = []

  fill(table: ProtobufReader): void {
    while (table.next()) {
      if (table.field === 1) this.#bytes.push(table.contents())
      else table.skip()
    }
    this.damaged ||= table.damaged
  }

  at(index: number): string {
    const known = this.#read[index]
    if (known !== undefined) return known
    const bytes = this.#bytes[index]
    if (!bytes) this.damaged = true
    const word = bytes ? decoder.decode(bytes) : ''
    if (bytes) this.#read[index] = word
    return word
  }
}

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
