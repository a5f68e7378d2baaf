import { GrowingInts } from '../../platform/growing.ts'
import { type OsmExtract, type OsmWrong, readBlocks, wrong } from './osm-blocks.ts'
import { ProtobufReader } from './protobuf.ts'

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
  /** Until when changes are in it, in seconds since 1970; not every extract says so. */
  changedUntil?(seconds: number): void
}

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
        ? lookAtHeader(bytes, byte, visitor)
        : type === 'OSMData' && !visitBlock(bytes, visitor)
          ? wrong('damaged block', byte)
          : undefined
    if (problem) return problem
  }
  return undefined
}

/** The number of `osmosis_replication_timestamp` and of `required_features`. */
const [CHANGED_UNTIL, REQUIRED] = [32, 4]

function lookAtHeader(bytes: Uint8Array, byte: number, visitor: OsmVisitor): OsmWrong | undefined {
  const reader = new ProtobufReader(bytes)
  while (reader.next()) {
    if (reader.field === CHANGED_UNTIL && visitor.changedUntil) {
      visitor.changedUntil(reader.varint())
      continue
    }
    if (reader.field !== REQUIRED) {
      reader.skip()
      continue
    }
    const feature = decoder.decode(reader.part().contents())
    if (!KNOWN_FEATURES.has(feature)) return wrong('feature that is not known', byte, feature.slice(0, 80))
  }
  return reader.damaged ? wrong('damaged block', byte) : undefined
}

const decoder = new TextDecoder()

/** Whether the block was whole. */
function visitBlock(bytes: Uint8Array, visitor: OsmVisitor): boolean {
  const reader = new ProtobufReader(bytes)
  const [table, granularity, lat, lon] = reader.parts(1, 17, 19, 20)
  const grid = {
    granularity: granularity.isEmpty ? 100 : granularity.varint(),
    lat: orNought(lat),
    lon: orNought(lon),
  }
  const words = new Words(table)
  if (reader.damaged || words.damaged) return false
  const groups = new ProtobufReader(bytes)
  while (groups.next()) {
    if (groups.field !== 2) groups.skip()
    else if (!visitGroup(groups.part(), words, grid, visitor)) return false
  }
  return true
}

const orNought = (number: ProtobufReader): number => (number.isEmpty ? 0 : number.int64())

interface Grid {
  granularity: number
  lat: number
  lon: number
}

function visitGroup(group: ProtobufReader, words: Words, grid: Grid, visitor: OsmVisitor): boolean {
  const visits: Record<number, () => boolean> = {}
  if (visitor.node) {
    visits[1] = () => visitNode(group.part(), words, grid, visitor)
    visits[2] = () => visitDenseNodes(group.part(), words, grid, visitor)
  }
  if (visitor.way) visits[3] = () => visitWay(group.part(), words, visitor)
  while (group.next()) {
    const visit = visits[group.field]
    if (!visit) group.skip()
    else if (!visit()) return false
  }
  return !group.damaged && !words.damaged
}

/** From nanodegrees, as the format counts, to the 1e-7 degrees that OpenStreetMap itself keeps. */
const inTenMillionths = (offset: number, granularity: number, value: number): number =>
  Math.round((offset + granularity * value) / 100)

function visitNode(node: ProtobufReader, words: Words, grid: Grid, visitor: OsmVisitor): boolean {
  const [id, keys, values, lat, lon] = node.parts(1, 2, 3, 8, 9)
  const number = id.zigzag()
  tellNode(visitor, grid, number, lat.zigzag(), lon.zigzag())
  const tags = visitor.tagsOfNodes && readTags(keys, values, words, visitor.tagsOfNodes)
  if (tags && tags.size > 0) visitor.taggedNode?.(number, tags)
  return ![node, id, keys, values, lat, lon].some(({ damaged }) => damaged)
}

function tellNode(
  visitor: OsmVisitor,
  { granularity, lat, lon }: Grid,
  id: number,
  y: number,
  x: number,
): void {
  visitor.node?.(id, inTenMillionths(lat, granularity, y), inTenMillionths(lon, granularity, x))
}

function visitDenseNodes(dense: ProtobufReader, words: Words, grid: Grid, visitor: OsmVisitor): boolean {
  const [ids, lats, lons, tags] = dense.parts(1, 8, 9, 10)
  const wanted = tags.isEmpty ? undefined : visitor.tagsOfNodes
  let [id, lat, lon] = [0, 0, 0]
  while (!ids.isEmpty) {
    id += ids.zigzag()
    lat += lats.zigzag()
    lon += lons.zigzag()
    tellNode(visitor, grid, id, lat, lon)
    const carried = wanted && readDenseTags(tags, words, wanted)
    if (carried) visitor.taggedNode?.(id, carried)
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

/** OpenStreetMap itself allows a way 2,000 points; before 2009 there were longer ones. A point takes a byte at least. */
const MOST_BYTES_OF_REFS = 2 ** 19
const refsOfWay = new Float64Array(MOST_BYTES_OF_REFS)

function visitWay(way: ProtobufReader, words: Words, visitor: OsmVisitor): boolean {
  const [keys, values, refs] = way.parts(2, 3, 8)
  const { waysWith, tagsOfWays } = visitor
  if (refs.end - refs.at > MOST_BYTES_OF_REFS) return false
  if (waysWith && tagsOfWays && hasOneOf(keys, words, waysWith))
    visitor.way?.(refsOfWay, readRefs(refs), readTags(keys, values, words, tagsOfWays))
  return ![way, keys, values, refs].some(({ damaged }) => damaged)
}

function hasOneOf(keys: ProtobufReader, words: Words, wanted: ReadonlySet<string>): boolean {
  const look = new ProtobufReader(keys.bytes, keys.at, keys.end)
  while (look.at < look.end) if (wanted.has(words.at(look.varint()))) return true
  return false
}

function readRefs(refs: ProtobufReader): number {
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
  readonly #bytes: Uint8Array
  /** Where each begins and ends. */
  readonly #begin = new GrowingInts()
  readonly #end = new GrowingInts()
  readonly #read: string[] = []

  constructor(table: ProtobufReader) {
    this.#bytes = table.bytes
    while (table.next()) {
      if (table.field !== 1) {
        table.skip()
        continue
      }
      const { at, end } = table.part()
      this.#begin.push(at)
      this.#end.push(end)
    }
    this.damaged = table.damaged
  }

  at(index: number): string {
    const known = this.#read[index]
    if (known !== undefined) return known
    if (index >= this.#begin.length) {
      this.damaged = true
      return ''
    }
    const word = decoder.decode(this.#bytes.subarray(this.#begin.values[index], this.#end.values[index]))
    this.#read[index] = word
    return word
  }
}
