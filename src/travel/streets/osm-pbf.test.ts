import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OsmExtract, OsmWrong } from './osm-blocks.ts'
import { visitOsm } from './osm-pbf.ts'
import { blob, bytesField, extractOf, framed, numberField, type TinyMap, writePbf } from './testing-osm.ts'

const town: TinyMap = {
  nodes: [
    [7, 52.1, 5.1],
    [8_000_000_000, -30.02756, -51.2278, { barrier: 'gate', note: 'Voorbeeldstad' }],
    [9, 89.9999999, 179.9999999],
  ],
  ways: [
    [[7, 8_000_000_000, 9, 7], { highway: 'residential', name: 'Voorbeeldstraat' }],
    [[9, 7], { waterway: 'canal' }],
  ],
}
const everything = (seen: unknown[]) => ({
  node: (id: number, lat: number, lon: number) => void seen.push([id, lat, lon]),
  taggedNode: (id: number, tags: ReadonlyMap<string, string>) =>
    void seen.push([id, Object.fromEntries(tags)]),
  way: (refs: Float64Array, count: number, tags: ReadonlyMap<string, string>) =>
    void seen.push([[...refs.subarray(0, count)], Object.fromEntries(tags)]),
  tagsOfNodes: new Set(['barrier']),
  waysWith: new Set(['highway']),
  tagsOfWays: new Set(['highway', 'oneway']),
})
const told = [
  [7, 521_000_000, 51_000_000],
  [8_000_000_000, -300_275_600, -512_278_000],
  [8_000_000_000, { barrier: 'gate' }],
  [9, 899_999_999, 1_799_999_999],
  [[7, 8_000_000_000, 9, 7], { highway: 'residential' }],
]
const read = (file: Uint8Array, piece?: number): Promise<OsmWrong | undefined> =>
  visitOsm(extractOf(file, piece), everything([]))
const reason = async (file: Uint8Array): Promise<string | undefined> => (await read(file))?.wrong.reason

describe('an extract tells its points and streets', () => {
  test.each([{}, { dense: false }, { raw: true }])(
    'written with %j, in pieces of any length',
    async (options) => {
      for (const piece of [1, 5, 1_000]) {
        const seen: unknown[] = []
        expect(await visitOsm(extractOf(writePbf(town, options), piece), everything(seen))).toBe(undefined)
        expect(seen).toEqual(told)
      }
    },
  )

  test('blocks of another kind are passed by', async () => {
    const extended = [...writePbf(town), ...blob('_later', [1, 2, 3])]
    expect(await read(Uint8Array.from(extended))).toBe(undefined)
  })
})

describe('what is no extract says so', () => {
  const header = (size: number): number[] => [
    ...bytesField(1, [...new TextEncoder().encode('OSMHeader')]),
    ...numberField(3, size),
  ]

  test('an empty file, text, a zip, XML', async () => {
    const bytes = (text: string) => new TextEncoder().encode(text)
    expect(await reason(new Uint8Array(0))).toBe('empty')
    for (const text of [
      'a',
      'PK\u0003\u0004 and more',
      '<?xml version="1.0"?><osm/>',
      'stop_id,stop_name\n1,Dam\n',
    ])
      expect(await reason(bytes(text))).toBe('not an OpenStreetMap PBF')
    expect(await reason(Uint8Array.from(blob('OSMData', [])))).toBe('not an OpenStreetMap PBF')
  })

  test('cut off anywhere: never a fault, and everywhere but between two blocks it says where', async () => {
    const file = writePbf(town)
    const border = blob('OSMHeader', [
      ...bytesField(4, [...new TextEncoder().encode('OsmSchema-V0.6')]),
      ...bytesField(4, [...new TextEncoder().encode('DenseNodes')]),
    ]).length
    for (let length = 1; length < file.length; length++) {
      const answer = await read(file.subarray(0, length))
      if (length === border) expect(answer).toBe(undefined)
      else expect(answer?.wrong.byte).toBe(length < border ? 0 : border)
    }
  })

  test('sizes beyond those of the format are refused before they are believed', async () => {
    expect(await reason(Uint8Array.from(framed(header(2 ** 31), [])))).toBe('block too large')
    const zlib = blob('OSMHeader', new Array(100).fill(0))
    expect(await reason(Uint8Array.from(zlib))).toBe('damaged block')
    const bomb = [...numberField(2, 2 ** 30), ...bytesField(3, [1])]
    expect(await reason(Uint8Array.from(framed(header(bomb.length), bomb)))).toBe('block too large')
    const lie = [...numberField(2, 5), ...bytesField(3, [...blob('x', new Array(5_000).fill(0)).slice(-30)])]
    expect(await reason(Uint8Array.from(framed(header(lie.length), lie)))).toBe('damaged block')
    expect(await reason(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 1))).toBe('not an OpenStreetMap PBF')
  })

  test('other compression and unknown features are named', async () => {
    const lzma = [...numberField(2, 3), ...bytesField(4, [1, 2, 3])]
    expect(await reason(Uint8Array.from(framed(header(lzma.length), lzma)))).toBe(
      'compression that is not zlib',
    )
    expect(await read(writePbf(town, { features: ['HistoricalInformation'] }))).toEqual({
      wrong: { reason: 'feature that is not known', byte: 0, detail: 'HistoricalInformation' },
    })
  })

  test('a way of a million points, and a tag whose words are not there, are damage', async () => {
    const long: TinyMap = { nodes: [], ways: [[new Array(1_000_000).fill(7), { highway: 'path' }]] }
    expect(await reason(writePbf(long, { features: [] }))).toBe('damaged block')
    const way = bytesField(2, bytesField(3, [...bytesField(2, [9]), ...bytesField(3, [9])]))
    const file = [...blob('OSMHeader', []), ...blob('OSMData', [...bytesField(1, bytesField(1, [])), ...way])]
    expect(await reason(Uint8Array.from(file))).toBe('damaged block')
  })

  test('bytes changed by chance never make a fault', async () => {
    const file = writePbf(town, { raw: true })
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: file.length - 1 }), fc.nat({ max: 255 }), async (at, byte) => {
        const answer = await read(file.with(at, byte))
        expect(answer === undefined || answer.wrong.byte < file.length).toBe(true)
      }),
      { numRuns: 3_000 },
    )
  })
})

test('a file that is left before its end is closed', async () => {
  let isClosed = false
  const extract: OsmExtract = {
    ...extractOf(new Uint8Array(0)),
    async *open() {
      try {
        yield new TextEncoder().encode('no map at all')
        yield new Uint8Array(10)
      } finally {
        isClosed = true
      }
    },
  }
  expect((await visitOsm(extract, {}))?.wrong.reason).toBe('not an OpenStreetMap PBF')
  expect(isClosed).toBe(true)
})
