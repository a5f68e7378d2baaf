import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { findHtmlFaults } from '../design/testing.ts'
import { loadGeographyFacts } from '../geography/index.ts'
import { runCommand } from '../platform/command.ts'
import { type Language, wholeLanguages } from '../platform/language.ts'
import { serve, testPlatform } from '../platform/testing.ts'
import { type PlaceContent, registerCommands } from '../register/index.ts'
import { saveSource } from '../register/store.ts'
import { addToList, exampleList } from '../register/testing.ts'
import { finderRoutes } from './routes.ts'
import { answer } from './search/answer.ts'
import { decodeIndex } from './search/index-file.ts'
import { readFiles } from './search/knowledge.ts'
import { readQuestion } from './search/question.ts'
import { Results } from './search/results.tsx'
import { headingOf } from './search/shown-answer.ts'

const everyDay = { days: [1, 2, 3, 4, 5, 6, 7] as (1 | 2 | 3 | 4 | 5 | 6 | 7)[], from: '09:30', to: '17:00' }
const places: Partial<PlaceContent>[] = [
  {
    name: 'De Edese <Voorbeeldhaven> & co',
    kind: 'walk-in',
    town: 'Ede',
    municipality: 'GM0228',
    location: { lon: 5.66, lat: 52.04 },
    locationPrecision: 'place',
    whatFor: ['koffie drinken', 'wandelen'],
    free: 'yes',
    openingHours: { weekly: [everyDay], exceptions: [], holidays: 'unknown' },
  },
  {
    name: 'De Wageningse Voorbeeldhaven',
    kind: 'recovery-academy',
    town: 'Wageningen',
    municipality: 'GM0289',
    location: { lon: 5.66, lat: 51.97 },
    wheelchair: 'partly',
    languages: ['nl', 'en'],
    comingIn: 'get acquainted first',
    status: 'unknown',
  },
  { name: 'Voorbeeldpraat', kind: 'online', grain: 'online', forRelatives: 'yes' },
  {
    name: 'Het Verborgen Voorbeeldhuis',
    kind: 'self-help-group',
    municipality: 'GM0228',
    town: 'Lunteren',
    address: 'Geheimpad 7',
    location: { lon: 5.62345, lat: 52.08765 },
    locationDisclosure: 'on request',
  },
]

async function aFinder(now?: string) {
  const platform = await testPlatform(now)
  await loadGeographyFacts(platform)
  await saveSource(platform.database, exampleList, platform.now())
  for (const content of places) await addToList(platform, content)
  return { platform, app: serve(finderRoutes, platform) }
}
type Finder = Awaited<ReturnType<typeof aFinder>>

/** What a form of these answers sends. */
const formOf = (fields: Record<string, string | string[]>): FormData => {
  const form = new FormData()
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) form.append(name, value)
  return form
}

async function answerOfServer({ app }: Finder, language: Language, form: FormData): Promise<string> {
  const path = language === 'nl' ? '/zoeken' : `/${language}/zoeken`
  const response = await app.request(path, { method: 'POST', body: form })
  expect(response.status).toBe(200)
  const html = await response.text()
  expect(await findHtmlFaults(html)).toEqual([])
  const [, heading, inside] = /<h1[^>]*>(.*?)<\/h1><place-finder[^>]*>(.*)<\/place-finder>/s.exec(html)!
  return `<i>${heading}</i>\n${inside!.replace(/(name="eens" value=")[^"]+/, '$1once')}`
}

/** The device has nothing but the two files. */
async function answerOfDevice(
  { app, platform }: Finder,
  language: Language,
  form: FormData,
): Promise<string> {
  const [places, names] = await Promise.all(
    ['/zoeken/plekken.json', '/zoeken/namen.json'].map(async (path) => (await app.request(path)).text()),
  )
  const knowledge = readFiles({ places: places!, names: names! })!
  const found = answer(readQuestion(form), knowledge, Math.floor(platform.now().epochMilliseconds / 60_000))
  const { helplines } = knowledge
  // Only the way to a place differs: a link on the device, a form on the server.
  const shown = { language, answer: found, knowledge, helplines, token: 'once', isPosted: true }
  return `${String(<i>{headingOf(language, found)}</i>)}\n${String(<Results {...shown} />)}`
}

const asked: Record<string, string | string[]>[] = [
  { plaats: 'Ede' },
  { plaats: 'Ede', filter: ['openNow', 'free'] },
  { plaats: 'Ede', filter: ['openNow', 'free'], zeker: 'ja' },
  { plaats: 'Ede', filter: 'online', taal: 'en' },
  {
    plaats: '6701',
    filter: [
      'wheelchair',
      'lowStimulus',
      'walkIn',
      'openWeekend',
      'openEvening',
      'openToday',
      'openTomorrow',
    ],
  },
  { plaats: 'Wageningne' },
  { plaats: 'Bergen' },
  { plaats: 'Bergen (L)', gemeente: 'GM0893' },
  { plaats: 'Groningen' },
  { plaats: 'Twente' },
  { plaats: 'koffie' },
  { plaats: 'wandelen in Wageningen' },
  { plaats: 'Oost' },
  { plaats: 'ik voel me heel alleen in Ede' },
  { plaats: 'het gaat niet best' },
  { plaats: 'Voorbeeldpraat' },
  { plaats: '6711 AB Ede' },
  { plaats: 'in 2024 verhuisd, Ede' },
  { plaats: 'Xyzzyveen <b>"\'&' },
  { plaats: 'ik wil dood' },
  { plaats: 'ik maak me zorgen om mijn zoon' },
  { plaats: 'huisarts in Ede' },
  { plaats: 'vrijwilliger zingen' },
  { plaats: 'zelfmoord Ede', filter: 'forRelatives' },
  { plaats: '', filter: 'online' },
  { plaats: 'Vaals', taal: 'ar' },
]

describe.each(['2026-12-01T09:00:00Z', '2026-12-25T09:00:00Z', '2026-03-29T00:59:00Z'])('at %s', (now) => {
  test('the server and the device answer with the same page, whatever is asked', async () => {
    const finder = await aFinder(now)
    for (const language of wholeLanguages)
      for (const fields of asked)
        expect(await answerOfDevice(finder, language, formOf(fields)), JSON.stringify(fields)).toBe(
          await answerOfServer(finder, language, formOf(fields)),
        )
  })
})

test('a word that is no place and nothing to do is said to be searched for in names, and a town is asked for', async () => {
  const finder = await aFinder()
  const searched = 'We zochten dit in de namen van plekken'
  const answerTo = (plaats: string) => answerOfServer(finder, 'nl', formOf({ plaats }))
  expect(await answerTo('Voorbeeldpraat')).toMatch(
    new RegExp(`${searched}.*Typ er een plaats of postcode bij`, 's'),
  )
  for (const plaats of ['koffie', 'Voorbeeldpraat Ede'])
    expect(await answerTo(plaats)).not.toContain(searched)
})

describe('a place that is opened from a posted answer', () => {
  const post = ({ app }: Finder, path: string, fields: Record<string, string>) =>
    app.request(path, { method: 'POST', body: new URLSearchParams(fields) })
  const asked = { plaats: 'Ede "&', gemeente: 'GM0228', filter: 'free openNow', taal: 'ar', zeker: 'ja' }

  test('brings the question along, and its page asks it again, to the same spot', async () => {
    const finder = await aFinder()
    const answered = await (await post(finder, '/en/zoeken', { plaats: 'Ede' })).text()
    const [, opener] = /<button type="submit"[^>]*formaction="([^"]+)" name="nummer" value="1"/.exec(
      answered,
    )!
    expect(answered).not.toContain(`href="${opener}"`)

    const opened = await post(finder, opener!, { ...asked, nummer: '12' })
    expect(opened.headers.get('cache-control')).toBe('no-store')
    const html = await opened.text()
    expect(await findHtmlFaults(html)).toEqual([])
    expect(html.split('action="/en/zoeken#nummer-12"')).toHaveLength(3)
    const [form] = /<form class="way-back".*?<\/form>/s.exec(html)!
    expect(
      [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    ).toEqual(Object.entries({ ...asked, plaats: 'Ede &quot;&amp;', filter: 'openNow free' }))
  })

  test('that holds no question is the page as ever; what is no place stays none', async () => {
    const finder = await aFinder()
    const answered = await (await post(finder, '/zoeken', { plaats: 'Ede' })).text()
    const [, opener] = /formaction="([^"]+)"/.exec(answered)!
    for (const fields of [{}, { nummer: '<script>' }, { filter: 'constructor' }] as Record<string, string>[])
      expect(await (await post(finder, opener!, fields)).text()).not.toContain('class="way-back"')
    expect(await (await post(finder, opener!, { ...asked, nummer: '1"><script>' })).text()).toContain(
      'action="/zoeken"',
    )
    expect((await post(finder, '/plek/niets', asked)).status).toBe(404)
    expect((await post(finder, opener!, { plaats: 'z'.repeat(9_000) })).status).toBe(413)
  })
})

describe('the files', () => {
  test('are sent once, compressed, and not again while they are the same', async () => {
    const { app } = await aFinder()
    for (const path of ['/zoeken/plekken.json', '/zoeken/namen.json']) {
      const ask = (headers: Record<string, string> = {}) => app.request(path, { headers })
      const text = await (await ask()).text()
      const [brotli, gzip] = [
        await ask({ 'accept-encoding': 'gzip, br' }),
        await ask({ 'accept-encoding': 'gzip' }),
      ]
      expect(String(brotliDecompressSync(new Uint8Array(await brotli.arrayBuffer())))).toBe(text)
      expect(String(gunzipSync(new Uint8Array(await gzip.arrayBuffer())))).toBe(text)
      const again = await ask({ 'if-none-match': brotli.headers.get('etag')! })
      expect([again.status, await again.text()]).toEqual([304, ''])
      expect(brotli.headers.get('vary')).toBe('accept-encoding')
    }
  })

  test('tell nothing of a door that is not for everybody', async () => {
    const { app } = await aFinder()
    const text = await (await app.request('/zoeken/plekken.json')).text()
    expect(text).toContain('Het Verborgen Voorbeeldhuis')
    expect(text).not.toMatch(/geheimpad|52\.0876|20876/i)
  })

  test('change with the register', async () => {
    const { app, platform } = await aFinder()
    const before = await (await app.request('/zoeken/plekken.json')).text()
    await addToList(platform, { name: 'De Nieuwe Voorbeeldhaven' })
    const after = await (await app.request('/zoeken/plekken.json')).text()
    expect([before, after].map((text) => text.includes('Nieuwe'))).toEqual([false, true])
  })

  test('know a place by its addresses of old, but not by one that tells where a hidden door is', async () => {
    const { app, platform } = await aFinder()
    const command = (...words: string[]) =>
      runCommand(registerCommands, [...words, '--by', 'test'], {
        ...{ ...platform, folder: '/', say: () => undefined },
        complain: (line) => expect.fail(line),
      })
    const rename = (slug: string, name: string) =>
      command('place', 'edit', slug, `naam=${name}`, '--reason', 'test')
    await rename('voorbeeldpraat', 'De Nieuwe Voorbeeldhaven')
    await command('place', 'add', 'naam=Voorbeeldgroep', 'korrel=online', '--reason', 'test')
    await command('merge', 'de-nieuwe-voorbeeldhaven', 'voorbeeldgroep', '--rule')
    await rename('het-verborgen-voorbeeldhuis-lunteren', 'Huis aan het Geheimpad')
    await rename('huis-aan-het-geheimpad-lunteren', 'Het Stille Voorbeeldhuis')
    const index = decodeIndex(await (await app.request('/zoeken/plekken.json')).text())!
    const formerOf = (one: string) => index.places.find(({ slug }) => slug === one)?.formerSlugs
    expect(formerOf('de-nieuwe-voorbeeldhaven')).toEqual(['voorbeeldgroep', 'voorbeeldpraat'])
    expect(formerOf('het-stille-voorbeeldhuis-lunteren')).toEqual(['het-verborgen-voorbeeldhuis-lunteren'])
    expect(formerOf('de-wageningse-voorbeeldhaven-wageningen')).toEqual([])
  })
})

describe('bad input gets a clear answer, and is never our fault', () => {
  test.each([
    ['nothing at all', {}, 422],
    ['spaces', { plaats: '   ' }, 422],
    ['a filter nobody knows', { plaats: 'Ede', filter: ['__proto__', 'toString', 'vrij'] }, 200],
    ['a municipality that is none', { plaats: 'Ede', gemeente: "GM9999' or 1=1" }, 200],
    ['a municipality that does not fit', { plaats: 'Ede', gemeente: 'GM0014' }, 200],
    ['control characters', { plaats: '\u0000\u0007Ede\u202e' }, 200],
    ['markup', { plaats: '<script>alert(1)</script>' }, 200],
    ['a language nobody speaks', { plaats: 'Ede', taal: 'constructor' }, 200],
    ['a text without an end', { plaats: 'z'.repeat(3_000) }, 200],
    ['more than a form can hold', { plaats: 'z'.repeat(9_000) }, 413],
  ] as const)('%s', async (_, fields, status) => {
    const { app } = await aFinder()
    const body = new URLSearchParams(
      Object.entries(fields).flatMap(([name, values]) =>
        [values].flat().map((value): [string, string] => [name, value as string]),
      ),
    )
    const response = await app.request('/zoeken', { method: 'POST', body })
    expect(response.status).toBe(status)
    const html = await response.text()
    expect(html).not.toContain('<script>alert')
    if (status === 422) expect(html).toContain('href="#plaats"')
  })

  test.each([
    ['application/json', '{"plaats":"Ede"}'],
    ['text/plain', 'plaats=Ede'],
    [undefined, 'plaats=Ede'],
    ['application/x-www-form-urlencoded', '%%%&=&&plaats'],
  ])('a body of the kind %s that holds no question is an empty form', async (type, body) => {
    const { app } = await aFinder()
    const response = await app.request('/zoeken', {
      method: 'POST',
      headers: type ? { 'content-type': type } : {},
      body: new TextEncoder().encode(body),
    })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('href="#plaats"')
  })

  test('a file instead of words is no words', async () => {
    const { app } = await aFinder()
    const form = new FormData()
    form.append('plaats', new File(['Ede'], 'Ede.txt'))
    expect((await app.request('/zoeken', { method: 'POST', body: form })).status).toBe(422)
  })
})
