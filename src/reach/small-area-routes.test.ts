import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, expect, test } from 'vitest'
import { readAreasLoaded } from '../areas/store.ts'
import { loadPublishedFigures } from '../coverage/index.ts'
import { findHtmlFaults } from '../design/testing.ts'
import { loadGeographyFacts } from '../geography/index.ts'
import { runCommand } from '../platform/command.ts'
import type { Platform } from '../platform/platform.ts'
import { serve, testPlatform } from '../platform/testing.ts'
import { aPlace } from '../register/example.ts'
import { addPlace } from '../register/settling-store.ts'
import { saveSource } from '../register/store.ts'
import { areas } from './area-commands.ts'
import { reachRoutes } from './index.ts'

const exampleSource = {
  ...{ id: 'voorbeeld', name: 'Voorbeeldlijst', publisher: null, licence: null, dated: null },
  ...{ grain: 'mixed' as const, rank: 1, address: null },
}
let platform: Platform
let app: ReturnType<typeof serve>
beforeAll(async () => {
  platform = await testPlatform()
  await loadGeographyFacts(platform)
  await loadPublishedFigures(platform)
  const veendam = { municipality: 'GM0047', location: { lon: 6.8735, lat: 53.1044 } }
  const { content } = aPlace({ name: 'Voorbeeldhaven', ...veendam, locationPrecision: 'exact' })
  await saveSource(platform.database, exampleSource, platform.now())
  await addPlace(platform, { basis: 'source', sourceId: 'voorbeeld', values: content }, 'test')
  app = serve(reachRoutes, platform)
  mkdirSync(platform.largeFiles, { recursive: true })
})
const read = async (path: string): Promise<string> => (await app.request(path)).text()
const readCsv = async (path: string): Promise<Record<string, string>[]> =>
  parse(await read(path), { columns: true, bom: true })
const wordsOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

async function command(...words: string[]): Promise<void> {
  const line = () => undefined
  await runCommand([areas], ['areas', ...words], {
    ...{ ...platform, folder: platform.largeFiles, say: line, complain: line },
  })
}

/** Made-up people on squares round Veendam, ten by ten, of which one is secret. */
const squares = [
  'crs28992res500m,aantal_inwoners',
  ...Array.from({ length: 100 }, (_, n) => {
    const corner = `E${2530 + 5 * (n % 10)}N${5685 + 5 * Math.floor(n / 10)}`
    return `${corner},${n === 7 ? -99997 : 100 + n}`
  }),
].join('\n')
const people = 100 * 100 + (99 * 100) / 2 - 107

test('without loaded areas there is nothing to choose, and an address that asks for them is answered', async () => {
  expect(await read('/bereik')).not.toContain('name="gebieden"')
  const response = await app.request('/bereik?gebieden=vierkant500')
  expect(response.status).toBe(422)
  expect(wordsOf(await response.text())).toContain('Van deze gebieden is op dit moment niets ingelezen')
  expect((await app.request('/bereik.csv?gebieden=vierkant500')).status).toBe(400)
  expect((await app.request('/bereik?gebieden=wijk')).status).toBe(422)
})

test('squares that were loaded are a choice; page, map, table and files tell of them, of which year, and of whom not', async () => {
  writeFileSync(join(platform.largeFiles, 'cbs_vk500_2023.csv'), squares)
  await command('load', 'cbs_vk500_2023.csv')
  expect(await read('/bereik')).toMatch(/name="gebieden"/)
  const path = '/bereik/gemeente/veendam?gebieden=vierkant500&vervoer=lopen'
  const html = await read(path)
  expect(await findHtmlFaults(html)).toEqual([])
  const words = wordsOf(html)
  expect(words).toContain('99 vierkanten van 500 meter van het CBS, met 14.843 inwoners in 2023')
  expect(words).toContain('Van 1 andere zegt het CBS niet hoeveel mensen er wonen')
  expect(words).toContain('uit het bestand cbs_vk500_2023.csv')
  expect(words).toContain('Elke stip is een vierkant van 500 meter')
  expect(await read('/bereik?gebieden=vierkant500')).toContain(
    'CBS, 2023, per gebied: vierkanten van 500 meter',
  )

  const rows = await readCsv('/bereik/gemeente/veendam.csv?gebieden=vierkant500&vervoer=lopen')
  expect(rows.length).toBeGreaterThan(3)
  expect(
    rows.every(({ gebieden, inwoners_van }) => gebieden === 'vierkant500' && inwoners_van === '2023'),
  ).toBe(true)
  expect(rows[0]!.codes).toMatch(/^E\d{4}N\d{4}( E\d{4}N\d{4})*$/)
  const country = (await readCsv('/bereik.csv?gebieden=vierkant500&vervoer=lopen')).at(-1)!
  expect(country.inwoners).toBe(String(people))
  const layer = JSON.parse(await read('/bereik.geojson?gebieden=vierkant500'))
  const told = layer.features.reduce(
    (sum: number, { properties }: { properties: { inwoners: number } }) => sum + properties.inwoners,
    0,
  )
  expect(told).toBe(people)
})

test('no number about fewer than ten expected people leaves the server, of squares no more than of postcodes', async () => {
  const layer = JSON.parse(await read('/bereik.geojson?gebieden=vierkant500'))
  for (const { properties } of layer.features)
    if (properties.epa !== null) expect(properties.epa).toBeGreaterThanOrEqual(10)
})

test('in English too', async () => {
  const words = wordsOf(await read('/en/bereik/gemeente/veendam?gebieden=vierkant500'))
  expect(words).toContain(
    '99 squares of 500 metres of Statistics Netherlands (CBS), with 14,843 inhabitants in 2023',
  )
})

test('what is not there any more is not offered any more', async () => {
  rmSync(join(platform.largeFiles, 'areas'), { recursive: true })
  readAreasLoaded.forget(platform.database)
  expect((await app.request('/bereik?gebieden=vierkant500')).status).toBe(422)
  expect((await app.request('/bereik')).status).toBe(200)
})
