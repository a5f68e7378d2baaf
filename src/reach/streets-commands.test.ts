import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { loadPublishedFigures } from '../coverage/index.ts'
import { findHtmlFaults } from '../design/testing.ts'
import { loadGeographyFacts } from '../geography/index.ts'
import { runCommand } from '../platform/command.ts'
import type { Platform } from '../platform/platform.ts'
import { serve, testPlatform } from '../platform/testing.ts'
import { aPlace } from '../register/example.ts'
import { addPlace } from '../register/settling-store.ts'
import { saveSource } from '../register/store.ts'
import { writePbf } from '../travel/streets/testing-osm.ts'
import { reachRoutes } from './index.ts'
import { streets } from './streets-commands.ts'
import { readStreetsLoaded } from './streets-store.ts'

const exampleSource = {
  ...{ id: 'voorbeeld', name: 'Voorbeeldlijst', publisher: null, licence: null, dated: null },
  ...{ grain: 'mixed' as const, rank: 1, address: null },
}
let platform: Platform
let app: ReturnType<typeof serve>
beforeAll(async () => {
  platform = await testPlatform('2026-07-20T09:00:00Z')
  await loadGeographyFacts(platform)
  await loadPublishedFigures(platform)
  await saveSource(platform.database, exampleSource, platform.now())
  const veendam = { municipality: 'GM0047', location: { lon: 6.8735, lat: 53.1044 } }
  const { content } = aPlace({ name: 'Voorbeeldhaven', ...veendam, locationPrecision: 'exact' })
  await addPlace(platform, { basis: 'source', sourceId: 'voorbeeld', values: content }, 'test')
  app = serve(reachRoutes, platform)
  mkdirSync(platform.largeFiles, { recursive: true })
  write('veendam.osm.pbf', veendamMap)
})
beforeEach(async () => {
  await run('remove')
})

/** A made-up comb of streets over Veendam: one from west to east, and sixty that lead off it. */
const teeth = Array.from({ length: 60 }, (_, n) => 6.8 + (0.16 * n) / 60)
const veendamMap = writePbf({
  nodes: teeth.flatMap((lon, n) => [
    [1000 + n, 53.1044, lon] as const,
    [2000 + n, 53.13, lon] as const,
    [3000 + n, 53.07, lon] as const,
  ]),
  ways: [
    [teeth.map((_, n) => 1000 + n), { highway: 'residential' }],
    ...teeth.map((_, n) => [[2000 + n, 1000 + n, 3000 + n], { highway: 'residential' }] as const),
  ],
})

async function run(...words: string[]) {
  const lines: string[] = []
  const line = (text: string) => void lines.push(text)
  const exit = await runCommand([streets], ['streets', ...words], {
    ...{ ...platform, folder: platform.largeFiles, say: line, complain: line },
  })
  return { exit, text: lines.join('\n') }
}
function write(name: string, contents: string | Uint8Array): void {
  writeFileSync(join(platform.largeFiles, name), contents)
}
const kept = () => {
  const folder = join(platform.largeFiles, 'streets')
  return existsSync(folder) ? readdirSync(folder).sort() : []
}
const wordsOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

async function finished(path: string): Promise<string> {
  for (let turn = 0; turn < 100; turn++) {
    const response = await app.request(path)
    if (!response.headers.get('refresh')) return response.text()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('It is never ready.')
}

test('an extract is loaded, shown with its day, and removed; what was worked out of it lies beside it', async () => {
  expect((await run('show')).text).toContain('geen straten ingelezen')
  const { exit, text } = await run('load', 'veendam.osm.pbf', '--date', '2026-07-01')
  expect(exit).toBe(0)
  expect(text).toContain('met wijzigingen tot en met 1 juli 2026')
  expect(text).toContain('61 straten')
  const { checksum, day } = (await readStreetsLoaded(platform.database))!
  expect(day).toBe('2026-07-01')
  expect(kept()).toEqual([`${checksum}.osm.pbf`, `${checksum}.streets`])
  expect(await run('remove')).toEqual({ exit: 0, text: 'De straten zijn weg.' })
  expect(kept()).toEqual([])
  expect(await run('remove')).toMatchObject({ exit: 1 })
})

test('what is no extract, or half of one, is refused in a line, and what was loaded stays', async () => {
  await run('load', 'veendam.osm.pbf')
  const before = [await readStreetsLoaded(platform.database), kept()]
  const noStreets = writePbf({ nodes: [[1, 52, 5]], ways: [] })
  for (const [name, contents, told] of [
    ['leeg.osm.pbf', '', 'het is leeg'],
    ['tekst.osm.pbf', 'dit is geen kaart', 'tekst.osm.pbf kunnen we niet gebruiken'],
    ['half.osm.pbf', veendamMap.subarray(0, veendamMap.length - 9), 'het houdt halverwege op'],
    ['niets.osm.pbf', noStreets, 'er staan geen straten in'],
  ] as const) {
    write(name, contents)
    const { exit, text } = await run('load', name)
    expect(exit).toBe(1)
    expect(text).toContain(told)
    expect(text).toContain('Er is niets veranderd')
    expect([await readStreetsLoaded(platform.database), kept()]).toEqual(before)
  }
  expect((await run('load', 'nergens.osm.pbf')).text).toContain('niet te lezen')
  expect((await run('load', 'veendam.osm.pbf', '--date', '2027-01-01')).text).toContain(
    'geen dag die voorbij is',
  )
  expect((await run('load', 'veendam.osm.pbf', '--date', '2026-02-31')).exit).toBe(1)
  for (const words of [[], ['load'], ['show', 'x'], ['load', 'a', 'b'], ['load', '--x']])
    expect((await run(...words)).text).toContain('Zeg: streets load')
  expect([await readStreetsLoaded(platform.database), kept()]).toEqual(before)
})

test('two loads at once: one after the other, and one is kept', async () => {
  write(
    'ander.osm.pbf',
    writePbf(
      {
        nodes: [
          [1, 53.1, 6.87],
          [2, 53.11, 6.88],
        ],
        ways: [[[1, 2], { highway: 'residential' }]],
      },
      { dense: false },
    ),
  )
  const done = await Promise.all([run('load', 'ander.osm.pbf'), run('load', 'veendam.osm.pbf')])
  expect(done.map(({ exit }) => exit)).toEqual([0, 0])
  expect(await readStreetsLoaded(platform.database)).toMatchObject({ source: 'veendam.osm.pbf' })
  expect(kept()).toHaveLength(2)
})

test('pages and files tell which areas are reached over streets and which in a straight line, with whose streets', async () => {
  const path = '/bereik/gemeente/veendam?vervoer=lopen'
  expect(wordsOf(await finished(path))).not.toContain('OpenStreetMap')
  await run('load', 'veendam.osm.pbf', '--date', '2026-07-01')
  const html = await finished(path)
  expect(await findHtmlFaults(html)).toEqual([])
  const words = wordsOf(html)
  expect(words).toContain('Lopen en fietsen gaan over straten (OpenStreetMap, 1 juli 2026)')
  expect(words).toContain('© OpenStreetMap-bijdragers, ODbL 1.0')
  const response = await app.request('/bereik/gemeente/veendam.csv?vervoer=lopen')
  const rows: Record<string, string>[] = parse(await response.text(), { columns: true, bom: true })
  const methods = new Set(rows.map(({ methode }) => methode))
  expect(methods).toContain('over straten')
  expect(
    rows.every(({ straten, bron }) => straten === 'OpenStreetMap, 2026-07-01' && bron!.includes('ODbL')),
  ).toBe(true)
  // The comb is nowhere near the south of the country.
  const south = await app.request('/bereik/gemeente/maastricht.csv?vervoer=lopen')
  const southern: Record<string, string>[] = parse(await south.text(), { columns: true, bom: true })
  expect(new Set(southern.map(({ methode }) => methode))).toEqual(new Set(['rechte lijn keer omweg']))
  expect(wordsOf(await finished('/en/bereik/gemeente/veendam?vervoer=beste'))).toContain('along streets')
  const first = rows.find(({ methode }) => methode === 'over straten')!
  const journey = wordsOf(await finished(`/bereik/reis?gebied=${first.codes!.split(' ')[0]}&vervoer=lopen`))
  expect(journey).toMatch(/Over straten [\d,]+ kilometer/)
  expect(journey).toContain(`Samen ${Math.ceil(Number(first.seconden) / 60)} min`)
  await finished('/bereik?vervoer=fiets')
  const country = await app.request('/bereik.csv?vervoer=fiets')
  expect(await country.text()).toContain('over straten of rechte lijn keer omweg')
})

test('a journey that is explained goes over the same streets, and takes as long as its row says', async () => {
  await run('load', 'veendam.osm.pbf', '--date', '2026-07-01')
  const path = '/bereik/gemeente/veendam.csv?vervoer=lopen&norm=45'
  const rows: Record<string, string>[] = parse(await finished(path), { columns: true })
  const over = rows.find(({ methode }) => methode === 'over straten')!
  const html = await finished(`/bereik/reis?gebied=${over.codes!.split(' ')[0]}&vervoer=lopen&norm=45`)
  expect(await findHtmlFaults(html)).toEqual([])
  const words = wordsOf(html)
  expect(words).toContain(`${over.minuten_1} minuten.`)
  expect(words).toMatch(/Over straten [\d,]+ kilometer/)
  expect(words).toContain('© OpenStreetMap-bijdragers, ODbL 1.0')
})

test('streets that are not there any more are said to be gone, and the straight line serves', async () => {
  await run('load', 'veendam.osm.pbf')
  rmSync(join(platform.largeFiles, 'streets'), { recursive: true })
  const words = wordsOf(await finished('/bereik/gemeente/veendam?vervoer=lopen&norm=15'))
  expect(words).toMatch(/niet meer of is niet te lezen|over straten/)
  expect((await run('show')).text).toContain('is er niet meer')
})
