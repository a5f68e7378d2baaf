import { beforeAll, describe, expect, test } from 'vitest'
import { loadPublishedFigures } from '../coverage/index.ts'
import { findHtmlFaults } from '../design/testing.ts'
import { loadGeographyFacts } from '../geography/index.ts'
import { shippedFile } from '../platform/files.ts'
import { addressIn, wholeLanguages } from '../platform/language.ts'
import type { Platform } from '../platform/platform.ts'
import { serve, testPlatform } from '../platform/testing.ts'
import { aPlace, aSource } from '../register/example.ts'
import { addPlace } from '../register/settling-store.ts'
import { saveSource } from '../register/store.ts'
import { reachRoutes } from './index.ts'
import { type LoadedTimetable, saveTimetableLoaded } from './timetable-store.ts'

/** The timetable of the example region, of which Tuesday 1 December 2026 is a working day. */
const timetable = (more: Partial<LoadedTimetable['report']> = {}): Omit<LoadedTimetable, 'loadedAt'> => ({
  path: shippedFile('example/gtfs'),
  source: 'voorbeeld.zip',
  checksum: 'voorbeeld',
  report: {
    agencies: ['Voorbeeldvervoer'],
    tripsOnDays: { '2026-12-01': 50, '2026-12-02': 50 },
    findings: [],
    ...more,
  },
})
const inTheTown = { municipality: 'GM4001', location: { lon: 3.6052, lat: 53.6033 } }
const afternoons = {
  weekly: [{ days: [2 as const], from: '13:00', to: '17:00' }],
  exceptions: [],
  holidays: 'closed' as const,
}

let platform: Platform
let app: ReturnType<typeof serve>
beforeAll(async () => {
  platform = await testPlatform()
  await loadGeographyFacts(platform, 'example/geography')
  await loadPublishedFigures(platform, 'example/figures')
  await saveSource(platform.database, aSource(), platform.now())
  for (const content of [
    { name: 'Voorbeeldhuis', ...inTheTown, locationPrecision: 'exact' as const, openingHours: afternoons },
    { name: 'Voorbeeld zonder uren', municipality: 'GM4001', town: 'Voorbeeldstad' },
  ]) {
    const values = aPlace(content).content
    await addPlace(platform, { basis: 'source', sourceId: aSource().id, values }, 'test')
  }
  app = serve(reachRoutes, platform)
})
const wordsOf = (html: string): string =>
  html
    .replace(/^.*<main|<\/main>.*$/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

/** The page once the thread is done with it. */
async function readDone(path: string): Promise<string> {
  for (let i = 0; i < 200; i++) {
    const asked = await app.request(path)
    if (!asked.headers.has('refresh')) return asked.text()
    expect(asked.headers.get('cache-control')).toBe('no-store')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('never done')
}
const listAreas = async (query: string): Promise<string[]> => {
  await (await app.request(`/bereik/gemeente/voorbeeldstad.csv?${query}`)).text()
  const html = await readDone(`/bereik/gemeente/voorbeeldstad?${query}`)
  return [...html.matchAll(/href="(\/bereik\/reis[^"]+)"/g)].map(([, path]) => path!.replaceAll('&amp;', '&'))
}

test('without a timetable the journey is unknown, and who walks or cycles is told from what that is reckoned', async () => {
  const [path] = await listAreas('vervoer=lopen')
  const walking = wordsOf(await readDone(path!))
  expect(walking).toContain('Rechte lijn')
  expect(walking).toMatch(/keer 1,\d\d/)
  expect(walking).toContain('4,7 kilometer per uur')
  expect(wordsOf(await readDone(path!.replace('lopen', 'ov')))).toContain('is hier niet ingelezen')
})

describe('with a timetable', () => {
  beforeAll(() => saveTimetableLoaded(platform, timetable()))

  test('every journey of a municipality is told, in both languages, and says what its row says', async () => {
    const paths = await listAreas('vervoer=ov&norm=45&dagdeel=middag')
    expect(paths.length).toBeGreaterThan(5)
    for (const path of paths.slice(0, 6))
      for (const language of wholeLanguages) {
        const html = await readDone(addressIn(language, path))
        expect(html).toContain(`<html lang="${language}">`)
        expect(html).not.toMatch(/undefined|NaN|\[object|Infinity/)
        expect(await findHtmlFaults(html)).toEqual([])
      }
  })

  test('a journey has its lines, its stops, its hours and its way home', async () => {
    const paths = await listAreas('vervoer=ov&norm=45&dagdeel=middag')
    const pages = await Promise.all(paths.filter((path) => path.includes('voorbeeldhuis')).map(readDone))
    const words = pages.map(wordsOf).find((each) => each.includes('(Voorbeeldvervoer)'))!
    expect(words).toMatch(/bus \S+ \(Voorbeeldvervoer\) richting/)
    expect(words).toContain('van de 60 vertrektijden')
    expect(words).toContain('Op dinsdag')
    expect(words).toContain('open: 13.00 uur tot 17.00 uur')
    expect(words).toMatch(/Wie 30 minuten blijft, kan om \d+\.\d\d uur weg/)
    expect(words).toMatch(/laatste reis terug/)
  })

  test('a place of which nobody told the hours is told as such, and one whose door is hidden is about', async () => {
    const [path] = await listAreas('vervoer=ov&norm=45')
    const words = wordsOf(
      await readDone(path!.replace(/plek=[^&]+/, 'plek=voorbeeld-zonder-uren-voorbeeldstad')),
    )
    expect(words).toContain('Van deze plek weten we de openingstijden niet')
    expect(words).toContain('De tijd is dus ongeveer')
  })

  test('the choices go along: waiting, a way home, and a bike to the stop', async () => {
    const paths = await listAreas('vervoer=ov&profiel=fiets-naar-halte&terug=ja&wachten=ja&norm=45')
    const html = await readDone(paths[0]!)
    expect(html).toContain('name="gebied"')
    expect(wordsOf(html)).toContain('Heen en weer terug')
    expect(await findHtmlFaults(html)).toEqual([])
  })

  test('in a part of all timetables, what is not found in time is unknown, and a journey that is found is told', async () => {
    const partial = { grade: 'label', reason: 'partial', file: '' } as const
    await saveTimetableLoaded(platform, timetable({ findings: [partial], municipalities: [] }))
    const [path] = (await listAreas('vervoer=ov&norm=15')).filter((each) => !each.includes('plek='))
    const found = wordsOf(await readDone(path!))
    expect(found).toMatch(/Dit duurt .+ Wie 15 minuten wil reizen/)
    expect(found).toContain('Misschien rijdt er nog iets anders')
    const far = await readDone(
      path!.replace(/gebied=\d+/, 'gebied=8963').replace('dagdeel=middag', 'dagdeel=avond'),
    )
    expect(wordsOf(far)).toContain('Dit weten we niet')
    await saveTimetableLoaded(platform, timetable())
  })
})

test.each([
  ['/bereik/reis', 404],
  ['/bereik/reis?gebied=', 404],
  ['/bereik/reis?gebied=0000&plek=voorbeeldhuis', 404],
  [`/bereik/reis?gebied=${'9'.repeat(5000)}`, 404],
  ['/bereik/reis?gebied=%00&plek=<script>', 404],
  ['/en/bereik/reis?gebied=9751&plek=nergens', 404],
  ['/bereik/reis?gebied=9751&norm=46', 422],
  ['/bereik/reis?gebied=9751&norm=15&norm=30', 422],
])('%s is answered with %i', async (path, status) => {
  expect((await app.request(path)).status).toBe(status)
})
