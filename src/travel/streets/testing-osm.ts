import { deflateSync, inflateSync } from 'node:zlib'
import type { OsmExtract } from './osm-blocks.ts'

/** A small OpenStreetMap to write as a PBF: the beginning of what tests of streets tell. */
export interface TinyMap {
  /** Number, latitude, longitude, and what it carries. */
  nodes: readonly (readonly [id: number, lat: number, lon: number, tags?: Record<string, string>])[]
  ways: readonly (readonly [refs: readonly number[], tags: Record<string, string>])[]
}

export interface WritingOptions {
  dense?: boolean
  raw?: boolean
  features?: readonly string[]
  /** Seconds since 1970. */
  changedUntil?: number
}

export function writePbf(map: TinyMap, options: WritingOptions = {}): Uint8Array {
  const features = options.features ?? ['OsmSchema-V0.6', 'DenseNodes']
  const header = [
    ...features.flatMap((feature) => bytesField(4, text(feature))),
    ...(options.changedUntil === undefined ? [] : numberField(32, options.changedUntil)),
  ]
  const words = new Map<string, number>([['', 0]])
  const word = (value: string): number => {
    if (!words.has(value)) words.set(value, words.size)
    return words.get(value)!
  }
  const nodes = options.dense === false ? plainNodes(map, word) : bytesField(2, denseNodes(map, word))
  const ways = map.ways.flatMap(([refs, tags]) => bytesField(3, way(refs, tags, word)))
  const table = [...words.keys()].flatMap((value) => bytesField(1, text(value)))
  const block = [...bytesField(1, table), ...bytesField(2, nodes), ...bytesField(2, ways)]
  return Uint8Array.from([...blob('OSMHeader', header, options), ...blob('OSMData', block, options)])
}

/** A file as it would come from a disk, in pieces of so many bytes. */
export const extractOf = (file: Uint8Array, piece = 7): OsmExtract => ({
  async *open() {
    for (let at = 0; at < file.length; at += piece) yield file.subarray(at, at + piece)
  },
  inflate(bytes, most) {
    try {
      return inflateSync(bytes, { maxOutputLength: Math.max(1, most) })
    } catch {
      return undefined
    }
  },
})

export function blob(type: string, contents: readonly number[], options: WritingOptions = {}): number[] {
  const bytes = Uint8Array.from(contents)
  const body = options.raw
    ? bytesField(1, contents)
    : [...numberField(2, bytes.length), ...bytesField(3, [...deflateSync(bytes)])]
  return framed([...bytesField(1, text(type)), ...numberField(3, body.length)], body)
}

export const framed = (header: readonly number[], body: readonly number[]): number[] => [
  ...[24, 16, 8, 0].map((shift) => (header.length >>> shift) & 0xff),
  ...header,
  ...body,
]

const text = (value: string): number[] => [...new TextEncoder().encode(value)]

export function varint(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
  return [...bytes, rest]
}

const zigzag = (value: number): number[] => varint(value < 0 ? -2 * value - 1 : 2 * value)
export const numberField = (field: number, value: number): number[] => [
  ...varint(field * 8),
  ...varint(value),
]
export const bytesField = (field: number, bytes: readonly number[]): number[] => [
  ...varint(field * 8 + 2),
  ...varint(bytes.length),
  ...bytes,
]

const deltas = (numbers: readonly number[]): number[] =>
  numbers.flatMap((number, row) => zigzag(number - (numbers[row - 1] ?? 0)))
/** The granularity that every writer uses: 100 nanodegrees. */
const units = (degrees: number): number => Math.round(degrees * 1e7)

function denseNodes({ nodes }: TinyMap, word: (value: string) => number): number[] {
  const tags = nodes.flatMap(([, , , carried = {}]) => [
    ...Object.entries(carried).flatMap(([key, value]) => [...varint(word(key)), ...varint(word(value))]),
    0,
  ])
  return [
    ...bytesField(1, deltas(nodes.map(([id]) => id))),
    ...bytesField(8, deltas(nodes.map(([, lat]) => units(lat)))),
    ...bytesField(9, deltas(nodes.map(([, , lon]) => units(lon)))),
    ...bytesField(10, tags),
  ]
}

function plainNodes({ nodes }: TinyMap, word: (value: string) => number): number[] {
  return nodes.flatMap(([id, lat, lon, tags = {}]) =>
    bytesField(1, [
      ...varint(8),
      ...zigzag(id),
      ...tagFields(tags, word),
      ...varint(64),
      ...zigzag(units(lat)),
      ...varint(72),
      ...zigzag(units(lon)),
    ]),
  )
}

const tagFields = (tags: Record<string, string>, word: (value: string) => number): number[] => [
  ...bytesField(
    2,
    Object.keys(tags).flatMap((key) => varint(word(key))),
  ),
  ...bytesField(
    3,
    Object.values(tags).flatMap((value) => varint(word(value))),
  ),
]

const way = (
  refs: readonly number[],
  tags: Record<string, string>,
  word: (value: string) => number,
): number[] => [...numberField(1, 1), ...tagFields(tags, word), ...bytesField(8, deltas(refs))]
