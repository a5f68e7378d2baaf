import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadPublishedFigures } from '../coverage/index.ts'
import { findHtmlFaults } from '../design/testing.ts'
import { loadGeographyFacts } from '../geography/index.ts'
import { addressIn, wholeLanguages } from '../platform/language.ts'
import type { Platform } from '../platform/platform.ts'
import { serve, testPlatform } from '../platform/testing.ts'
import { aPlace } from '../register/example.ts'
import { addPlace } from '../register/settling-store.ts'
import { saveSource } from '../register/store.ts'
import { reachRoutes } from './index.ts'

const exampleSource = {
  id: 'voorbeeld',
  name: 'Voorbeeldlijst',
  publisher: null,
  licence: null,
  dated: null,
  grain: 'mixed' as const,
  rank: 1,
  address: null,
}
const veendam = { municipality: 'GM0047', location: { lon: 6.8735, lat: 53.1044 } }
const afternoons = {
  weekly: [{ days: [2 as const], from: '13:00', to: '17:00' }],
  exceptions: [],
  holidays: 'closed' as const,
}
const examples: Parameters<typeof aPlace>[0][] = [
  { name: 'Voorbeeldhaven', ...veendam, locationPrecision: 'exact', openingHours: afternoons },
  { name: 'Voorbeeld zonder plaats' },
  { name: 'Voorbeeld online', kind: 'online', grain: 'online', supportPoint: 'no' },
  {
    name: 'Voorbeeld achter een geheime deur',
    municipality: 'GM0014',
    town: 'Groningen',
    location: { lon: 6.123456, lat: 53.123456 },
    locationPrecision: 'exact',
    locationDisclosure: 'on request',
  },
]

async function openPlatform(places: typeof examples): Promise<Platform> {
  const platform = await testPlatform()
  await loadGeographyFacts(platform)
  await loadPublishedFigures(platform)
  await saveSource(platform.database, exampleSource, platform.now())
  for (const content of places) {
    const values = aPlace(content).content
    await addPlace(platform, { basis: 'source', sourceId: 'voorbeeld', values }, 'test')
  }
  return platform
}

let app: ReturnType<typeof serve>
beforeAll(async () => {
  app = serve(reachRoutes, await openPlatform(examples))
})
const read = async (path: string): Promise<string> => (await app.request(path)).text()
const readCsv = async (path: string): Promise<Record<string, string>[]> =>
  parse(await read(path), { columns: true })
const wordsOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

const pages = [
  '/bereik',
  '/bereik?vervoer=lopen&indeling=regio&norm=15',
  '/bereik?vervoer=ov&indeling=gemeente',
  '/bereik?norm=20&vervoer=raket',
  '/bereik?vervoer=beste&profiel=rolstoel',
  '/bereik/gemeente/veendam',
  '/bereik/gemeente/veendam?vervoer=beste',
  '/bereik/gemeente/groningen?norm=45&vervoer=ov',
  '/bereik/gemeente/groningen?norm=46',
  '/bereik/regio/groningen',
  '/bereik/provincie/groningen',
  '/bereik/provincie/zeeland?vervoer=beste',
  '/bereik/regio/twente',
  '/bereik/dienstregeling',
  '/bereik/dienstregeling?norm=46',
  '/bereik/plek/voorbeeldhaven-voorbeeldstad',
  '/bereik/plek/voorbeeldhaven-voorbeeldstad?vervoer=beste&norm=15',
  '/bereik/plek/voorbeeldhaven-voorbeeldstad?vervoer=ov',
  '/bereik/plek/voorbeeldhaven-voorbeeldstad?norm=46',
]
describe.each(wholeLanguages)('in %s', (language) => {
  test.each(pages)('%s is sound HTML in one language', async (path) => {
    const html = await read(addressIn(language, path))
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).not.toMatch(/undefined|NaN|\[object|Infinity/)
    expect(await findHtmlFaults(html)).toEqual([])
  })
})

describe.each(['provincie', 'regio', 'gemeente'])('the file by %s', (indeling) => {
  test.each(['lopen', 'fiets', 'ov', 'beste'])(
    'adds up, row by row and to the country, for %s',
    async (vervoer) => {
      const rows = await readCsv(`/bereik.csv?indeling=${indeling}&vervoer=${vervoer}`)
      const bands = ['tot_15', 'tot_30', 'tot_45', 'verder', 'onbekend']
      const country = rows.pop()!
      expect(country).toMatchObject({ gebied: 'Nederland', inwoners: '17472870' })
      for (const row of [...rows, country].filter(({ inwoners }) => inwoners !== ''))
        expect(bands.reduce((sum, band) => sum + Number(row[band]), 0)).toBe(Number(row.inwoners))
      for (const column of ['inwoners', ...bands])
        expect(rows.reduce((sum, row) => sum + Number(row[column]), 0)).toBe(Number(country[column]))
      if (vervoer === 'ov') expect(country.onbekend).toBe(country.inwoners)
    },
  )
})

test('the fastest way is by bike as long as there is no timetable, and the page says that buses are not counted', async () => {
  const best = await readCsv('/bereik.csv?vervoer=beste')
  const bike = await readCsv('/bereik.csv?vervoer=fiets')
  const bands = ['tot_15', 'tot_30', 'tot_45', 'verder', 'onbekend']
  const inBands = (rows: Record<string, string>[]) => rows.map((row) => bands.map((band) => row[band]))
  expect(inBands(best)).toEqual(inBands(bike))
  const country = best.at(-1)!
  expect(country.methode).toBe('rechte lijn keer omweg')
  expect(country.ov_het_snelst).toBe('0')
  expect(Number(country.lopen_het_snelst) + Number(country.fiets_het_snelst)).toBe(
    Number(country.tot_15) + Number(country.tot_30),
  )
  expect(bike.at(-1)!.fiets_het_snelst).toBe('')

  const words = wordsOf(await read('/bereik?vervoer=beste'))
  expect(words).toContain('Bus, tram, metro en trein tellen hier niet mee.')
  expect(words).toContain('lopend of met de fiets, wat het snelst is')
  expect(words).toMatch(/Het snelst zijn van hen [\d.]+ mensen met de fiets/)
  const shown = [country.lopen_het_snelst, country.fiets_het_snelst, '0', country.verder]
  expect(Number(shown[1])).toBeGreaterThan(0)
  expect(words).toContain(`De fiets is het snelst: ${Number(shown[1]).toLocaleString('nl-NL')} mensen`)
})

test('the page of a province has the number of its row in the country, tells it by urbanity, and its file adds up to it', async () => {
  const words = wordsOf(await read('/bereik/provincie/groningen?norm=45'))
  const row = (await readCsv('/bereik.csv?norm=45')).find(({ gebied }) => gebied === 'Groningen')!
  const within = ['tot_15', 'tot_30', 'tot_45'].reduce((sum, band) => sum + Number(row[band]), 0)
  const inDutch = (value: number) => value.toLocaleString('nl-NL')
  expect(words).toContain(`${inDutch(within)} van de ${inDutch(Number(row.inwoners))} inwoners`)
  expect(words).toContain('in de provincie Groningen')
  expect(words).toContain('in stad en dorp')
  const areas = await readCsv('/bereik/provincie/groningen.csv?norm=45')
  const reached = areas.filter(({ binnen_norm }) => binnen_norm === 'ja')
  expect(reached.reduce((sum, { inwoners }) => sum + Number(inwoners), 0)).toBe(within)
  expect(await read('/bereik')).toContain('href="/bereik/provincie/groningen?norm=30&amp;vervoer=fiets')
})

test('the room within reach is shared: what all areas have is what the places within reach can receive', async () => {
  const layer = JSON.parse(await read('/bereik.geojson?norm=45')) as {
    features: { properties: { epa: number; ruimte_per_100: number; ruimte_per_100_dichtbij: number } }[]
  }
  for (const column of ['ruimte_per_100', 'ruimte_per_100_dichtbij'] as const) {
    // 15 of every 100 people want to come each week; two places have a known place, each with room for 100 visits.
    const room = layer.features.reduce(
      (sum, { properties }) => sum + properties.epa * 0.15 * properties[column] * 0.01,
      0,
    )
    expect(room).toBeCloseTo(200, 6)
  }
  const [, ...byProvince] = (await readCsv('/bereik.csv?norm=45')).toReversed()
  const known = byProvince.filter(({ ruimte_per_100 }) => Number(ruimte_per_100) > 0)
  const words = wordsOf(await read('/bereik?norm=45'))
  for (const { gebied, ruimte_per_100, ruimte_per_100_dichtbij } of known) {
    const shown = [ruimte_per_100, ruimte_per_100_dichtbij].map((cell) => String(Math.round(Number(cell))))
    expect(words).toMatch(new RegExp(` ${gebied} [\\d.]+ ${shown.join(' ')} `))
  }
  expect(known.length).toBeGreaterThan(0)
  expect(words).toContain('Van alle 2 plekken weten we niet hoeveel mensen er terechtkunnen')
  expect(words).toContain('Luo en Wang')
  expect(wordsOf(await read('/bereik/gemeente/terneuzen'))).toContain('voor niemand ruimte bekend')
})

test('nobody cycles over the sea: to the islands the reason is water', async () => {
  const rows = await readCsv('/bereik/gemeente/schiermonnikoog.csv?norm=45')
  expect(rows.map(({ reden, plek_1, binnen_norm }) => [reden, plek_1, binnen_norm])).toEqual([
    ['er ligt water tussen', '', 'nee'],
  ])
  const words = wordsOf(await read('/bereik/gemeente/schiermonnikoog'))
  expect(words).toContain('geen zonder boot')
  expect(words).toContain('er ligt water tussen')
})

test('a closing is asked as a question, by name, and its page has the numbers of its files', async () => {
  const words = wordsOf(await read('/bereik/regio/groningen'))
  expect(words).toContain('Wat als een plek sluit?')
  expect(words).toContain('geen oordeel en geen rangorde')
  expect(words).not.toMatch(/slechtste|belangrijkste|ernstigste/)
  const rows = await readCsv('/bereik/sluiten/regio/groningen.csv')
  expect(rows.map(({ plek }) => plek)).toEqual([...['Voorbeeld achter een geheime deur', 'Voorbeeldhaven']])
  const inDutch = (value: string | undefined) => Number(value).toLocaleString('nl-NL')
  const page = wordsOf(await read('/bereik/plek/voorbeeldhaven-voorbeeldstad'))
  const [haven] = rows.filter(({ plek }) => plek === 'Voorbeeldhaven')
  expect(words).toContain(` ${inDutch(haven!.gaan_verder)} ${inDutch(haven!.raken_norm_kwijt)} `)
  const all = await readCsv('/bereik/plek/voorbeeldhaven-voorbeeldstad.csv')
  const people = all.reduce((sum, { inwoners }) => sum + Number(inwoners), 0)
  expect(page).toContain(`Voor ${inDutch(String(people))} mensen is Voorbeeldhaven nu het snelst`)
  for (const { epa } of all) expect(Number(epa)).toBeGreaterThanOrEqual(10)
  expect((await app.request('/bereik/plek/bestaat-niet')).status).toBe(404)
  expect((await app.request('/bereik/plek/voorbeeld-online')).status).toBe(404)
})

test('a table on the page has the numbers of its file', async () => {
  const html = wordsOf(await read('/bereik?indeling=gemeente&vervoer=fiets&norm=15'))
  const rows = await readCsv('/bereik.csv?indeling=gemeente&vervoer=fiets&norm=15')
  const veendam = rows.find(({ gebied }) => gebied === 'Veendam')!
  const shown = ['inwoners', 'tot_15', 'tot_30', 'tot_45', 'verder'].map((column) =>
    Number(veendam[column]).toLocaleString('nl-NL'),
  )
  expect(html).toContain(` Veendam ${shown.join(' ')} `)
})

test('nothing in a file or a map layer is about fewer than ten expected people', async () => {
  const rows = await readCsv('/bereik/regio/groningen.csv')
  expect(rows.length).toBeGreaterThan(50)
  for (const { epa } of rows) expect(Number(epa)).toBeGreaterThanOrEqual(10)
  const layer = JSON.parse(await read('/bereik.geojson')) as {
    bronnen: string
    features: { properties: { epa: number; inwoners: number } }[]
  }
  expect(layer.bronnen).toContain('CBS')
  expect(layer.features.filter(({ properties }) => properties.epa < 10)).toEqual([])
  expect(layer.features.reduce((sum, { properties }) => sum + properties.inwoners, 0)).toBe(17_472_870)
})

test('a place that hides its door is somewhere in its town, about, and its door is nowhere', async () => {
  const html = await read('/bereik/gemeente/groningen')
  expect(wordsOf(html)).toMatch(/Voorbeeld achter een geheime deur , ongeveer \d+ min\./)
  const layer = await read('/bereik.geojson')
  for (const text of [html, layer]) expect(text).not.toMatch(/6\.1234|53\.1234/)
})

test('the nearest place may be in another municipality, and then the page says so', async () => {
  const words = wordsOf(await read('/bereik/gemeente/pekela'))
  expect(words).toMatch(/Voorbeeldhaven , \d+ min\. \(gemeente Veendam\)/)
})

test('hours that are known make a figure of their own, and what is unknown is called unknown', async () => {
  const [open, shut] = await Promise.all(
    ['dinsdag', 'woensdag'].map(async (dag) => readCsv(`/bereik/gemeente/veendam.csv?dag=${dag}&norm=45`)),
  )
  const reasons = (rows: Record<string, string>[]) => new Set(rows.map(({ reden }) => reden))
  expect(reasons(open!)).toEqual(new Set(['']))
  expect(reasons(shut!)).toEqual(new Set(['dichtbij genoeg, maar dan dicht']))
  const groningen = await readCsv('/bereik/gemeente/groningen.csv?norm=45')
  expect(reasons(groningen)).toContain('dichtbij genoeg, openingstijden onbekend')
})

test('through the week it is told when somebody surely finds an open door; without hours, that nobody knows', async () => {
  const html = await read('/bereik/gemeente/veendam?norm=45')
  const [, , dinsdag] = html
    .match(/<table[^>]*id="week".*?<\/table>/s)![0]
    .split('<tr>')
    .slice(1)
  expect(wordsOf(dinsdag!).trim()).toMatch(/^dinsdag 0 27\.415 0$/)
  expect(wordsOf(await read('/bereik/gemeente/groningen?norm=15'))).toContain('Dus weten we dit niet')
})

describe('what cannot be used is answered, and never a fault of ours', () => {
  test.each([
    '/bereik?norm=',
    '/bereik?norm=30&norm=45',
    `/bereik?dag=${'a'.repeat(5000)}`,
    '/bereik?vervoer=fiets&profiel=rolstoel',
    '/bereik/gemeente/veendam?dagdeel=%00',
    '/en/bereik/regio/groningen?vervoer=<script>',
  ])('%s: 422 with the form', async (path) => {
    const response = await app.request(path)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('<select')
  })

  test.each(['/bereik.csv?norm=1', '/bereik.geojson?dag=x', '/bereik/gemeente/veendam.csv?norm=1'])(
    '%s: 400 in one line',
    async (path) => {
      const response = await app.request(path)
      expect([response.status, (await response.text()).split('\n')]).toEqual([400, [expect.any(String)]])
    },
  )

  test.each(['/bereik/gemeente/nergens', '/bereik/regio/nergens.csv'])('%s: not found', async (path) => {
    expect((await app.request(path)).status).toBe(404)
  })
})

test('a municipality under another of its names leads to its page, the file to its file', async () => {
  for (const ending of ['', '.csv']) {
    const { status, headers } = await app.request(`/bereik/gemeente/den-haag${ending}`)
    const { status: other, headers: led } = await app.request(`/bereik/gemeente/s-gravenhage${ending}`)
    expect([status, other].toSorted()).toEqual([200, 308])
    expect(headers.get('location') ?? led.get('location')).toMatch(/^\/bereik\/gemeente\//)
  }
})

test('an empty register is told as it is: nothing can be computed, and nobody is said to be reached', async () => {
  const empty = serve(reachRoutes, await openPlatform([]))
  const html = await (await empty.request('/bereik')).text()
  expect(wordsOf(html)).toContain('Dan valt er niets te berekenen')
  const [row] = parse(await (await empty.request('/bereik.csv')).text(), { columns: true }) as Record<
    string,
    string
  >[]
  expect(row).toMatchObject({ tot_15: '0', tot_30: '0', tot_45: '0' })
})

test('what is online is another class, and no number of who is reached counts it', async () => {
  app = serve(reachRoutes, await openPlatform(examples))
  const files = ['/bereik.csv?indeling=gemeente', '/bereik/provincie/groningen.csv?norm=15']
  const [counted, areas] = await Promise.all(files.map(readCsv))
  expect(wordsOf(await read('/bereik/provincie/groningen?norm=15'))).toContain(
    'Wel is er iets online: wij kennen 1 groep. Dat telt nergens mee als bereikt.',
  )
  app = serve(reachRoutes, await openPlatform(examples.filter(({ kind } = {}) => kind !== 'online')))
  const [without, areasWithout] = await Promise.all(files.map(readCsv))
  expect(without).toEqual(counted)
  expect(areas!.some(({ alleen_online }) => alleen_online === 'ja')).toBe(true)
  expect(areasWithout).toEqual(areas!.map((row) => ({ ...row, alleen_online: '' })))
})

test('what closing a place would do is what there is without it', async () => {
  // Another test may have left another register behind.
  app = serve(reachRoutes, await openPlatform(examples))
  const choices = ['norm=45', 'norm=30&vervoer=beste', 'norm=15&vervoer=lopen']
  const path = (choice: string) => `/bereik/provincie/groningen.csv?${choice}`
  const readAll = (paths: readonly string[]) => Promise.all(paths.map(readCsv))
  const now = await readAll(choices.map(path))
  const lost = await readAll(choices.map((choice) => `/bereik/sluiten/provincie/groningen.csv?${choice}`))
  const touched = await readAll(
    choices.map((choice) => `/bereik/plek/voorbeeldhaven-voorbeeldstad.csv?${choice}`),
  )
  const [, ...others] = examples
  app = serve(reachRoutes, await openPlatform(others))
  const after = await readAll(choices.map(path))
  choices.forEach((_, i) => {
    const people = (rows: Record<string, string>[]) =>
      rows.reduce((sum, { inwoners, binnen_norm }) => sum + (binnen_norm === 'ja' ? Number(inwoners) : 0), 0)
    const { raken_norm_kwijt } = lost[i]!.find(({ plek }) => plek === 'Voorbeeldhaven')!
    expect(people(now[i]!) - people(after[i]!)).toBe(Number(raken_norm_kwijt))
    expect(Number(raken_norm_kwijt)).toBeGreaterThan(0)
    const secondsAt = (rows: Record<string, string>[], codes: string | undefined) =>
      rows.find((row) => row.codes === codes)!.seconden
    const own = touched[i]!.filter(({ gemeente }) => gemeente === 'Veendam')
    expect(own.length).toBeGreaterThan(0)
    for (const { codes, seconden_nu, seconden_dan } of own) {
      expect(secondsAt(now[i]!, codes)).toBe(seconden_nu)
      expect(secondsAt(after[i]!, codes)).toBe(seconden_dan)
    }
  })
})
