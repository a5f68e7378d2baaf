import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { readStreetGraph } from './read-streets.ts'
import { openExtract } from './sources.ts'
import { openStreets, writeStreets } from './street-file.ts'
import { extractOf, type TinyMap, writePbf } from './testing-osm.ts'
import { streetsOf, towns } from './testing-streets.ts'

test('streets come back from their file as they were, and half a file is none', async () => {
  await fc.assert(
    fc.asyncProperty(towns, async (town) => {
      const graph = await streetsOf(town).catch(() => undefined)
      fc.pre(graph !== undefined)
      const file = writeStreets(graph)
      expect(openStreets(file.buffer)).toEqual(graph)
      expect(openStreets(file.buffer.slice(0, file.length - 8))).toBeUndefined()
    }),
    { numRuns: 40 },
  )
})

const portoAlegre = new URL('../../../../shared/data/poa/poa_osm.pbf', import.meta.url)
if (!existsSync(portoAlegre)) console.log('skipped: ../shared/data/poa/poa_osm.pbf is not here to keep')

test.skipIf(!existsSync(portoAlegre))(
  'the streets of a city are kept beside their extract, and read from there',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'inloop-streets-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const path = join(folder, 'poa.osm.pbf')
    copyFileSync(portoAlegre, path)
    const read = await openExtract(path)
    expect(readdirSync(folder)).toEqual(['poa.osm.pbf', 'poa.streets'])
    rmSync(path)
    expect(await openExtract(path)).toEqual(read)
    writeFileSync(join(folder, 'poa.streets'), readFileSync(join(folder, 'poa.streets')).subarray(0, 4096))
    expect(await openExtract(path)).toBeUndefined()
  },
)

test('until when changes are in an extract is read where it says so', async () => {
  const town = {
    nodes: [
      [1, 52, 5],
      [2, 52.01, 5],
    ],
    ways: [[[1, 2], { highway: 'residential' }]],
  } satisfies TinyMap
  for (const changedUntil of [undefined, 1_784_592_000]) {
    const file = writePbf(town, changedUntil === undefined ? {} : { changedUntil })
    const graph = await readStreetGraph(extractOf(file, 4096), 0)
    expect('wrong' in graph ? graph : graph.report.changedUntil).toBe(changedUntil)
  }
})
