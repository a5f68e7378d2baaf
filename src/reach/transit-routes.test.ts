import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { extractText } from 'unpdf'
import { beforeAll, expect, test } from 'vitest'
import { loadPublishedFigures } from '../coverage/index.ts'
import { findHtmlFaults } from '../design/testing.ts'
import { loadGeographyFacts } from '../geography/index.ts'
import { shippedFile } from '../platform/files.ts'
import type { Platform } from '../platform/platform.ts'
import { serve, testPlatform } from '../platform/testing.ts'
import { aPlace, aSource } from '../register/example.ts'
import { addPlace } from '../register/settling-store.ts'
import { saveSource } from '../register/store.ts'
import { zipOf } from '../travel/feed/testing-feed.ts'
import { reachRoutes } from './index.ts'
import { readReachFacts } from './store.ts'
import {
  type LoadedTimetable,
  removeTimetableLoaded,
  saveNextTimetable,
  saveTimetableLoaded,
} from './timetable-store.ts'

/** The timetable of the example region, of which Tuesday 1 December 2026 is a working day. */
const timetable = (more: Partial<LoadedTimetable['report']> = {}): Omit<LoadedTimetable, 'loadedAt'> => ({
  path: shippedFile('example/gtfs'),
  source: '/ergens/voorbeeld.zip',
  checksum: 'voorbeeld',
  report: {
    agencies: ['Voorbeeldvervoer'],
    tripsOnDays: { '2026-12-01': 50, '2026-12-02': 50 },
    findings: [],
    ...more,
  },
})

let platform: Platform
let app: ReturnType<typeof serve>
beforeAll(async () => {
  platform = await testPlatform()
  await loadGeographyFacts(platform, 'example/geography')
  await loadPublishedFigures(platform, 'example/figures')
  await saveSource(platform.database, aSource(), platform.now())
  const location = { lon: 3.6052, lat: 53.6033 }
  const values = aPlace({ municipality: 'GM4001', location, locationPrecision: 'exact' }).content
  await addPlace(platform, { basis: 'source', sourceId: aSource().id, values }, 'test')
  app = serve(reachRoutes, platform)
})
const read = async (path: string): Promise<string> => (await app.request(path)).text()
const readCsv = async (path: string): Promise<Record<string, string>[]> =>
  parse(await read(path), { columns: true })
const wordsOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('without a timetable nobody is said to be in or out of reach by public transport', async () => {
  expect(wordsOf(await read('/bereik?vervoer=ov'))).toContain('is hier niet ingelezen')
  const [row] = await readCsv('/bereik.csv?vervoer=ov')
  expect(row!.onbekend).toBe(row!.inwoners)
})

test('what is unknown is told as unknown all through the page of an area, and leaves no zero in a file', async () => {
  const words = wordsOf(await read('/bereik/gemeente/voorbeeldstad?vervoer=ov'))
  expect(words).toContain('Hoe lang mensen hier onderweg zijn, weten we niet.')
  expect(words).not.toContain('Niemand heeft hier langer')
  expect(words).not.toContain('plek dichtbij genoeg, maar weten we niet of die open is')
  expect(words).not.toContain('geen binnen 90 minuten')
  expect((await readCsv('/bereik.csv?vervoer=ov')).map((row) => row.epa_binnen_norm)).toSatisfy(
    (cells: string[]) => cells.every((cell) => cell === ''),
  )
})

test('with one, a file waits for its numbers, which add up and are more than walking alone', async () => {
  await saveTimetableLoaded(platform, timetable())
  const bands = ['tot_15', 'tot_30', 'tot_45', 'verder', 'onbekend']
  const [byTransit] = await readCsv('/bereik.csv?vervoer=ov&indeling=gemeente')
  const country = (await readCsv('/bereik.csv?vervoer=ov')).at(-1)!
  const walking = (await readCsv('/bereik.csv?vervoer=lopen')).at(-1)!
  expect(byTransit!.methode).toBe('dienstregeling')
  expect(bands.reduce((sum, band) => sum + Number(country[band]), 0)).toBe(Number(country.inwoners))
  const within = (row: Record<string, string>) =>
    bands.slice(0, 3).reduce((sum, band) => sum + Number(row[band]), 0)
  expect(within(country)).toBeGreaterThan(within(walking))
  expect(country.onbekend).toBe('0')
  expect(byTransit).toMatchObject({
    dienstregeling: 'voorbeeld.zip (Voorbeeldvervoer), 1 december 2026 – 2 december 2026',
    reisdag: '2026-12-01',
    bron: expect.stringContaining('CC BY 4.0'),
  })
  expect((await readCsv('/bereik.csv?vervoer=lopen'))[0]).toMatchObject({ dienstregeling: '', reisdag: '' })
  const layer = JSON.parse(await read('/bereik.geojson?vervoer=ov'))
  expect(layer).toMatchObject({ dienstregeling: byTransit!.dienstregeling, reisdag: '2026-12-01' })
})

test('of the fastest way it is told for how many it is the bus, and nobody is later than by one way alone', async () => {
  await saveTimetableLoaded(platform, timetable())
  const bands = ['tot_15', 'tot_30', 'tot_45', 'verder', 'onbekend']
  const slowly = 'profiel=langzaam'
  const [bus, foot, best] = await Promise.all(
    ['ov', 'lopen', 'beste'].map(
      async (how) => (await readCsv(`/bereik.csv?vervoer=${how}&${slowly}`)).at(-1)!,
    ),
  )
  const within = (row: Record<string, string>, count: number) =>
    bands.slice(0, count).reduce((sum, band) => sum + Number(row[band]), 0)
  for (const count of [1, 2, 3])
    expect(within(best!, count)).toBeGreaterThanOrEqual(Math.max(within(bus!, count), within(foot!, count)))
  expect(best!.methode).toBe('rechte lijn keer omweg of dienstregeling')
  const fastest = ['lopen', 'fiets', 'ov'].map((how) => Number(best![`${how}_het_snelst`]))
  expect(fastest[2]).toBeGreaterThan(0)
  expect(fastest.reduce((sum, people) => sum + people, 0)).toBe(within(best!, 2))

  const areas = await readCsv(`/bereik/gemeente/voorbeeldstad.csv?vervoer=beste&${slowly}`)
  expect(areas.map(({ snelst }) => snelst)).toSatisfy((ways: string[]) =>
    ways.every((way) => ['lopen', 'fiets', 'ov', ''].includes(way)),
  )
  const html = await read(`/bereik?vervoer=beste&indeling=gemeente&${slowly}`)
  expect(wordsOf(html)).toMatch(/[\d.]+ mensen met bus, tram, metro of trein/)
  expect(wordsOf(html)).not.toContain('tellen hier niet mee. ')
  expect(await findHtmlFaults(html)).toEqual([])
})

test('where a partial timetable tells nothing, the bike counts within the norm, and beyond it nobody knows', async () => {
  const partial = { grade: 'label', reason: 'partial', file: '' } as const
  await saveTimetableLoaded(platform, timetable({ findings: [partial], municipalities: ['GM4001'] }))
  const best = await readCsv('/bereik.csv?vervoer=beste&indeling=gemeente')
  const bike = await readCsv('/bereik.csv?vervoer=fiets&indeling=gemeente')
  const unknown = best.filter(({ gebied }) => gebied !== 'Voorbeeldstad' && gebied !== 'Nederland')
  for (const row of unknown) {
    const own = bike.find(({ gebied }) => gebied === row.gebied)!
    expect([row.tot_15, row.tot_30]).toEqual([own.tot_15, own.tot_30])
    expect([row.tot_45, row.verder, row.onbekend]).toEqual([
      ...['0', '0', String(Number(own.tot_45) + Number(own.verder))],
    ])
  }
})

test('by bus what a closing would do is told too, and nothing of what a partial timetable does not tell of', async () => {
  await saveTimetableLoaded(platform, timetable())
  const [place] = (await readReachFacts(platform.database)).points
  for (const how of ['ov', 'beste&profiel=rolstoel']) {
    const rows = await readCsv(`/bereik/plek/${place!.slug}.csv?vervoer=${how}`)
    expect(rows.length).toBeGreaterThan(0)
    // There is no other place.
    for (const { seconden_nu, seconden_dan } of rows) {
      expect(Number(seconden_nu)).toBeGreaterThanOrEqual(0)
      expect(how === 'ov' ? seconden_dan : '').toBe('')
    }
    const html = await read(`/bereik/plek/${place!.slug}?vervoer=${how}`)
    expect(await findHtmlFaults(html)).toEqual([])
    expect(wordsOf(html)).toContain('dan geen andere plek die wij kennen')
  }
  const partial = { grade: 'label', reason: 'partial', file: '' } as const
  await saveTimetableLoaded(platform, timetable({ findings: [partial], municipalities: ['GM4001'] }))
  const rows = await readCsv(`/bereik/plek/${place!.slug}.csv?vervoer=ov`)
  expect(new Set(rows.map(({ gemeente }) => gemeente))).toEqual(new Set(['Voorbeeldstad']))
})

test('with one timetable there is nothing to compare; with the same one beside it nothing changes', async () => {
  await removeTimetableLoaded(platform.database)
  expect(wordsOf(await read('/bereik/dienstregeling'))).toContain('Er valt dus niets te vergelijken')
  await saveTimetableLoaded(platform, timetable())
  expect(wordsOf(await read('/bereik/dienstregeling'))).toContain('maar één dienstregeling')
  expect((await app.request('/bereik/dienstregeling.csv')).status).toBe(404)

  await saveNextTimetable(platform, timetable())
  const rows = await readCsv('/bereik/dienstregeling.csv')
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect([row.komt_binnen_norm, row.valt_buiten_norm]).toEqual(['0', '0'])
  const words = wordsOf(await read('/bereik/dienstregeling'))
  expect(words).toContain('De twee zijn dezelfde. Er verandert niets')
})

test('with another timetable it is told who gains and who loses, both ways round, and what one of them does not tell is unknown', async () => {
  await removeTimetableLoaded(platform.database)
  const elsewhere = join(platform.largeFiles, 'elders.zip')
  mkdirSync(platform.largeFiles, { recursive: true })
  writeFileSync(elsewhere, zipOf())
  const july = { tripsOnDays: { '2026-07-21': 3 } }
  const other = { ...timetable(july), path: elsewhere, checksum: 'elders' }
  await saveTimetableLoaded(platform, timetable())
  await saveNextTimetable(platform, other)
  const lost = await readCsv('/bereik/dienstregeling.csv?norm=45')
  const people = (rows: Record<string, string>[], column: string) =>
    rows.reduce((sum, row) => sum + Number(row[column]), 0)
  expect(people(lost, 'valt_buiten_norm')).toBeGreaterThan(0)
  expect(people(lost, 'komt_binnen_norm')).toBe(0)
  const html = await read('/bereik/dienstregeling?norm=45')
  expect(await findHtmlFaults(html)).toEqual([])
  expect(wordsOf(html)).toContain(
    `Voor ${people(lost, 'valt_buiten_norm').toLocaleString('nl-NL')} mensen is het andersom`,
  )
  expect(wordsOf(html)).toContain('De volgende dienstregeling')

  // Once it is loaded, the one before it is what it is compared with.
  await saveTimetableLoaded(platform, other)
  expect(await readCsv('/bereik/dienstregeling.csv?norm=45')).toEqual(lost)
  expect(wordsOf(await read('/bereik/dienstregeling?norm=45'))).toContain('De dienstregeling van hiervoor')
  await saveTimetableLoaded(platform, timetable())
  const gained = await readCsv('/bereik/dienstregeling.csv?norm=45')
  expect(gained.map((row) => row.komt_binnen_norm)).toEqual(lost.map((row) => row.valt_buiten_norm))

  const partial = { grade: 'label', reason: 'partial', file: '' } as const
  const part = timetable({ findings: [partial], municipalities: [], ...july })
  await saveNextTimetable(platform, { ...part, path: elsewhere, checksum: 'deel' })
  const unknown = await readCsv('/bereik/dienstregeling.csv?norm=45')
  expect(people(unknown, 'valt_buiten_norm')).toBe(0)
  expect(people(unknown, 'onbekend')).toBeGreaterThan(0)
  const partly = wordsOf(await read('/bereik/dienstregeling?norm=45'))
  expect(partly).toMatch(/Voor zover de twee allebei iets vertellen|is het andersom/)
  expect(partly).not.toContain('Er verandert niets:')
})

test('a page says that it is being computed and asks for itself again, until it is done', async () => {
  await saveTimetableLoaded(platform, { ...timetable(), checksum: 'nog niet gelezen' })
  const path = '/bereik?vervoer=ov&dag=woensdag'
  let asked = await app.request(path)
  for (let i = 0; asked.headers.has('refresh') && i < 200; i++) {
    expect(asked.headers.get('cache-control')).toBe('no-store')
    const html = await asked.text()
    expect(wordsOf(html)).toContain('Deze pagina vernieuwt zichzelf')
    expect(await findHtmlFaults(html)).toEqual([])
    await new Promise((resolve) => setTimeout(resolve, 50))
    asked = await app.request(path)
  }
  expect(asked.headers.has('refresh')).toBe(false)
  const html = await asked.text()
  expect(wordsOf(html)).toContain('voorbeeld.zip, met Voorbeeldvervoer')
  expect(html).not.toContain('/ergens/')
  expect(await findHtmlFaults(html)).toEqual([])
})

test('the page of a municipality tells at how many departures somebody is in time', async () => {
  await saveTimetableLoaded(platform, timetable())
  await readCsv('/bereik/gemeente/voorbeeldstad.csv?vervoer=ov')
  const html = await read('/bereik/gemeente/voorbeeldstad?vervoer=ov')
  expect(wordsOf(html)).toContain('60 van 60')
  expect(await findHtmlFaults(html)).toEqual([])
})

test('a page on paper waits for its numbers, and says the same, whose they are and of which days', async () => {
  await saveTimetableLoaded(platform, { ...timetable(), checksum: 'nog niet gedrukt' })
  const answer = await app.request('/bereik/gemeente/voorbeeldstad.pdf?vervoer=ov&dag=dinsdag')
  expect(answer.headers.get('content-disposition')).toBe('inline; filename="bereik-voorbeeldstad.pdf"')
  const { text } = await extractText(new Uint8Array(await answer.arrayBuffer()), { mergePages: true })
  const words = text.replace(/\s+/g, ' ')
  const page = wordsOf(await read('/bereik/gemeente/voorbeeldstad?vervoer=ov&dag=dinsdag'))
  const finding = /[\d.]+ van de [\d.]+ inwoners[^.]+\./.exec(page)![0]
  for (const said of [finding, '60 van 60', 'voorbeeld.zip, met Voorbeeldvervoer', 'CC BY 4.0', 'vervoer=ov'])
    expect(words.replaceAll('\u200b', '')).toContain(said)
  expect((await app.request('/bereik.pdf?vervoer=raket')).status).toBe(422)
  expect((await app.request('/bereik/gemeente/nergens.pdf')).status).toBe(404)
})

test('through the week it is told when somebody can come by bus: a day that is not in the timetable is unknown', async () => {
  await saveTimetableLoaded(platform, timetable())
  const path = '/bereik/gemeente/voorbeeldstad?vervoer=ov&norm=45'
  let html = await read(path)
  for (let i = 0; html.includes('delen zijn klaar') && i < 200; i++) {
    expect(wordsOf(html)).toContain('wordt berekend')
    await new Promise((resolve) => setTimeout(resolve, 50))
    html = await read(path)
  }
  const table = wordsOf(html.match(/<table[^>]*id="week-bereik".*?<\/table>/s)![0])
  expect(table).toContain('maandag onbekend onbekend onbekend')
  expect(table).toMatch(/dinsdag [\d.]+ [\d.]+ [\d.]+ woensdag [\d.]+ [\d.]+ [\d.]+ donderdag onbekend/)
  // The part that the page itself is about has its number.
  const rows = await readCsv('/bereik/gemeente/voorbeeldstad.csv?vervoer=ov&norm=45')
  const within = rows.reduce((sum, row) => sum + (row.binnen_norm === 'ja' ? Number(row.inwoners) : 0), 0)
  const [, , afternoon] = /dinsdag ([\d.]+) ([\d.]+)/.exec(table)!
  expect(afternoon).toBe(within.toLocaleString('nl-NL'))
  expect(await findHtmlFaults(html)).toEqual([])
})

test('what a partial timetable does not tell of is unknown, and not out of reach', async () => {
  const partial = { grade: 'label', reason: 'partial', file: '' } as const
  await saveTimetableLoaded(platform, timetable({ findings: [partial], municipalities: ['GM4001'] }))
  const rows = await readCsv('/bereik.csv?vervoer=ov&indeling=gemeente')
  const country = rows.pop()!
  // Who gets there with what is in it does, and of who does not, nobody knows whether something else runs.
  const inTime = (row: Record<string, string>) => Number(row.tot_15) + Number(row.tot_30)
  expect(inTime(rows.find(({ gebied }) => gebied === 'Voorbeeldstad')!)).toBeGreaterThan(0)
  for (const row of rows) {
    expect([row.tot_45, row.verder]).toEqual(['0', '0'])
    expect(inTime(row) + Number(row.onbekend)).toBe(Number(row.inwoners))
  }
  expect(Number(country.onbekend)).toBeGreaterThan(0)
  const words = wordsOf(await read('/bereik?vervoer=ov'))
  expect(words).toContain('Dit is een deel van het openbaar vervoer')
  expect(words).toMatch(/Van [\d.]+ mensen weten we het niet/)
})

test('a day that is not in it is unknown, and a feed that cannot be read is said to be so', async () => {
  await saveTimetableLoaded(platform, timetable())
  expect(wordsOf(await read('/bereik?vervoer=ov&dag=zondag'))).toContain('rijdt er op zondag niets')
  await saveTimetableLoaded(platform, { ...timetable(), path: '/nergens/is/dit.zip', checksum: 'weg' })
  for (const path of ['/bereik.csv', '/bereik.geojson', '/bereik/gemeente/voorbeeldstad.csv']) {
    const file = await app.request(`${path}?vervoer=ov`)
    expect([file.status, file.headers.get('retry-after')], path).toEqual([503, '60'])
    expect(await file.text()).toContain('Met deze dienstregeling lukt het niet: dit.zip')
  }
  for (const path of ['/bereik?vervoer=ov', '/bereik/gemeente/voorbeeldstad?vervoer=ov']) {
    const words = wordsOf(await read(path))
    expect(words).toContain('Met deze dienstregeling lukt het niet: dit.zip')
    expect(words).not.toContain('nergens/is')
  }
})
