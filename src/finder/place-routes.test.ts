import { describe, expect, test } from 'vitest'
import { coverageRoutes, loadPublishedFigures } from '../coverage/index.ts'
import { findHtmlFaults } from '../design/testing.ts'
import { loadGeographyFacts } from '../geography/index.ts'
import type { Platform } from '../platform/platform.ts'
import { serve, testPlatform } from '../platform/testing.ts'
import { MOST_AN_HOUR_OF_ONE_PLACE } from '../register/error-report/error-report.ts'
import type { PlaceContent } from '../register/index.ts'
import { mergePlaces } from '../register/merge-store.ts'
import { answerReport, listReports } from '../register/report-store.ts'
import { addPlace, editPlace } from '../register/settling-store.ts'
import { readRegister, saveSource } from '../register/store.ts'
import { finderRoutes } from './routes.ts'

const source = {
  id: 'voorbeeld',
  name: 'Voorbeeldlijst',
  publisher: 'Stichting Voorbeeld',
  licence: 'voorbeeldlicentie',
  dated: '2024',
  grain: 'location',
  rank: 10,
  address: 'https://voorbeeld.example/lijst',
} as const

/** A finder on the shipped geography, with places that nobody could take for real ones. */
async function finderWith(...contents: Partial<PlaceContent>[]) {
  const platform = await testPlatform()
  await loadGeographyFacts(platform)
  await saveSource(platform.database, source, platform.now())
  const ordinary = { name: 'De Voorbeeldhaven', kind: 'walk-in', grain: 'location', status: 'known' } as const
  const said = { basis: 'source', sourceId: source.id, saidOn: '2024' } as const
  for (const content of contents)
    await addPlace(platform, { ...said, values: { ...ordinary, ...content } }, 'test')
  const app = serve(finderRoutes, platform)
  const read = async (path: string) => (await app.request(path)).text()
  const search = (plaats: string) =>
    app.request('/zoeken', { method: 'POST', body: new URLSearchParams({ plaats }) })
  return { platform, app, read, search }
}

/** Something is said of the first place. */
const edit = (platform: Platform, values: Partial<PlaceContent>, basis: 'place' | 'pin' = 'pin') =>
  editPlace(
    platform,
    '00000000-0000-4000-8000-000000000001',
    { basis, sourceId: source.id, saidOn: '2026-11-01', values },
    'test',
  )

const inEde: Partial<PlaceContent> = {
  name: 'De Edese Voorbeeldhaven',
  town: 'Ede',
  municipality: 'GM0228',
  location: { lon: 5.66, lat: 52.04 },
  locationPrecision: 'place',
}
const inWageningen: Partial<PlaceContent> = {
  name: 'De Wageningse Voorbeeldhaven',
  town: 'Wageningen',
  municipality: 'GM0289',
  location: { lon: 5.66, lat: 51.97 },
  locationPrecision: 'place',
}
const address = '/plek/de-edese-voorbeeldhaven-ede'

const textOf = (html: string) =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const namesIn = (html: string) => [...html.matchAll(/card__title"><a[^>]*>([^<]*)</g)].map(([, name]) => name)

/** Everything a place can tell, as one would that wants to be found. */
const talkative: Partial<PlaceContent> = {
  ...inEde,
  whatFor: ['koffie drinken', 'samen koken'],
  hosts: [{ name: 'Noor', role: 'gastvrouw', consentOn: '2026-11-01' }],
  firstVisit: 'Noor laat je alles zien.\nJe kunt ook gewoon gaan zitten.',
  expected: ['dat je aardig bent voor elkaar'],
  notExpected: ['je verhaal vertellen', 'iets invullen'],
  openingHours: {
    weekly: [{ days: [1, 2, 4], from: '10:00', to: '16:00' }],
    exceptions: [{ date: '2026-12-24', until: '2027-01-02', times: [], note: 'kerstvakantie' }],
    holidays: 'closed',
  },
  comingIn: 'walk in',
  accompaniment: 'yes',
  accompanimentNote: 'Bel daarvoor een dag eerder.',
  phone: '000 000 00 00',
  website: 'https://voorbeeld.example/ede',
  address: 'Voorbeeldstraat 1',
  gettingThere: 'Uitstappen bij de Voorbeeldbrug.',
  locationPrecision: 'exact',
  forRelatives: 'yes',
  free: 'yes',
  costsNote: 'Eten kost 3 euro.',
  referralNeeded: 'no',
  wheelchair: 'partly',
  languages: ['nl', 'ar'],
  openedOn: '2019-03',
  fundedUntil: '2027',
  fundedUntilShown: 'yes',
}

test('of many things to do the headline tells three and that there is more, so that the name follows soon', async () => {
  const whatFor = ['koffie drinken', 'samen koken', 'wandelen', 'schilderen', 'een dutje doen']
  const { read } = await finderWith({ ...talkative, whatFor })
  const html = await read(address)
  expect(textOf(/<h1[^>]*>.*?<\/h1>/.exec(html)![0]).trim()).toBe(
    'Koffie drinken, samen koken, wandelen en meer',
  )
  expect(textOf(html)).toContain('Koffie drinken, samen koken, wandelen, schilderen, een dutje doen')
  expect(await findHtmlFaults(html)).toEqual([])
})

test('on a Ukrainian page a link to what is only in English leads there and says so', async () => {
  const { read } = await finderWith(talkative)
  const html = await read(`/uk${address}`)
  const links = [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)]
  const english = links.filter(([, href]) => /^\/(en|uk)\/(kaartje|gemeente|gegevens)\b/.test(href!))
  expect(english.map(([, href]) => href)).toEqual(
    expect.arrayContaining([`/en${address.replace('plek', 'kaartje')}`, '/en/gemeente/ede', '/en/gegevens']),
  )
  for (const [whole, href, words] of english)
    expect([href!.slice(0, 4), whole.includes('hreflang="en"'), words!.endsWith('(English)')], whole).toEqual(
      ['/en/', true, true],
    )
  expect(await read(address)).not.toContain('(English)')
})

test('read aloud, a page tells first what you can do there, then the name, then all the rest in its order', async () => {
  const { read } = await finderWith(talkative)
  const html = await read(address)
  expect(await findHtmlFaults(html)).toEqual([])
  expect(html).toMatch(/<h1[^>]*><span>Koffie drinken, samen koken<\/span><\/h1>/)
  expect(html).toContain('<title>De Edese Voorbeeldhaven – Inloop</title>')
  expect(html, 'a value that was meant for nobody').not.toMatch(/>(0|false|null|undefined)</)
  const inOrder = [
    'De Edese Voorbeeldhaven',
    'Vandaag open tot 16.00 uur.',
    'Wie je ontmoet Noor, gastvrouw',
    'De eerste keer',
    'Noor laat je alles zien.',
    'Wat niet hoeft je verhaal vertellen',
    'Wanneer',
    'Hoe je binnenkomt',
    'Iemand kan je ophalen, of met je meegaan. Bel daarvoor een dag eerder.',
    'Waar het is en hoe je er komt',
    'Uitstappen bij de Voorbeeldbrug.',
    'Mensen dicht bij jou zijn ook welkom.',
    'Gratis. Eten kost 3 euro.',
    'Je hebt geen verwijzing nodig.',
    'Met een rolstoel Deels',
    'Talen Nederlands, Arabisch',
    'Begonnen maart 2019',
    'Er is geld tot 2027.',
    'Laatst bevestigd nog door niemand',
    'Waar dit vandaan komt',
  ]
  const text = textOf(html.slice(html.indexOf('<main')))
  let from = 0
  for (const words of inOrder) {
    expect(text.indexOf(words, from), words).toBeGreaterThanOrEqual(from)
    from = text.indexOf(words, from) + words.length
  }
})

test('what a kind of place usually is, is said as such; and where we know not even that, the name comes first', async () => {
  const { read } = await finderWith(inEde, { name: 'Voorbeeldiets', kind: 'other' })
  const page = await read(address)
  expect(page).toMatch(/<h1[^>]*>Een plek om binnen te lopen en mensen te ontmoeten<\/h1>/)
  expect(textOf(page)).toContain('Zo gaat het meestal op plekken als deze.')
  expect(await read('/plek/voorbeeldiets')).toMatch(/<h1[^>]*>Voorbeeldiets<\/h1>/)
})

test('a place of which little is known has a short page: what changes what you do, and one list of the rest', async () => {
  const { read } = await finderWith({
    ...inEde,
    phone: '000 000 00 00',
    website: 'https://voorbeeld.example',
  })
  const text = textOf(await read(address))
  expect(text).toContain('Bel 000 000 00 00 of kijk op de website voor je gaat.')
  expect(text).toContain('Openingstijden weten we niet.')
  expect(text.match(/weten we niet/g)).toHaveLength(2)
  expect(text.match(/Wat we nog niet weten/g)).toHaveLength(1)
})

test('where nobody can be reached, no way to ask is promised, and who may know is named', async () => {
  const { read } = await finderWith({ ...inEde, organisation: 'Stichting Voorbeeld' })
  const html = await read(address)
  const text = textOf(html.slice(html.indexOf('<main')))
  expect(text).toContain('Vraag het bij Stichting Voorbeeld of de gemeente Ede.')
  expect(text).not.toMatch(/\bBel (\d|even)|kijk op de website/i)
})

test('where most comes from is said once; a source stands only beside what comes from another', async () => {
  const { platform, read } = await finderWith(talkative)
  expect(textOf(await read(address))).not.toContain('bron 1')
  await edit(platform, { phone: '000 000 00 00' }, 'place')
  const text = textOf(await read(address))
  expect(text.match(/\bde plek zelf\b/g)!.length).toBeLessThan(6)
  expect(text).toContain('Staat er bij een feit geen bron? Dan komt het van: bron 1')
})

test('on a page that is not Dutch, what the place wrote is marked as Dutch, and why it is there is said once', async () => {
  const { platform, read } = await finderWith(talkative)
  await edit(platform, { openingHours: { ...talkative.openingHours!, exceptions: [summer] } }, 'place')
  const page = await read(`/en${address}`)
  expect(page.match(/Some words here are Dutch/g)).toHaveLength(1)
  for (const words of [
    'Koffie drinken, samen koken',
    'Noor laat je alles zien.',
    'Eten kost 3 euro.',
    'we zijn op pad',
  ])
    expect(page).toMatch(new RegExp(`lang="nl">(?:<[^>]*>)*${words}`))
  expect(await read(address)).not.toContain('lang="nl">Eten')
})
const summer = { date: '2027-07-05', times: [], note: 'we zijn op pad' }

test('a way to a map is there only where the door is, and tells nothing of who asks', async () => {
  const { read } = await finderWith(talkative, inWageningen)
  const links = [...(await read(address)).matchAll(/href="([^"]*(?:geo:|openstreetmap)[^"]*)"/g)]
  expect(links.map(([, href]) => href)).toEqual([
    'geo:52.04,5.66?q=52.04,5.66',
    'https://www.openstreetmap.org/?mlat=52.04&amp;mlon=5.66#map=17/52.04/5.66',
  ])
  expect(await read('/plek/de-wageningse-voorbeeldhaven-wageningen')).not.toMatch(/geo:|openstreetmap/)
})

test('who may be met is told by the page, and by no table that somebody could keep', async () => {
  const { read } = await finderWith(talkative)
  expect(await read(address)).toContain('Noor')
  expect(await read('/plekken.csv')).not.toMatch(/Noor, akkoord|gastvrouw|2026-11-01/)
})

/** The facts for search engines on a page, when it has them. */
const schemaOn = (html: string) => {
  const block = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1]
  return block && JSON.parse(block)
}

test('search engines read the same facts, and no others', async () => {
  const { read } = await finderWith({ ...talkative, name: 'Haven </script><script>alert(1)</script>' })
  const html = await read('/plek/haven-script-script-alert-1-script-ede')
  expect(html).not.toContain('<script>alert')
  const { mainEntity, ...page } = schemaOn(html)
  expect(page).toMatchObject({ '@type': 'WebPage', sdDatePublished: '2026-12-01' })
  expect(mainEntity).toMatchObject({
    name: 'Haven </script><script>alert(1)</script>',
    description: 'koffie drinken, samen koken',
    availableChannel: {
      availableLanguage: ['nl', 'ar'],
      serviceLocation: {
        publicAccess: true,
        isAccessibleForFree: true,
        geo: { longitude: 5.66, latitude: 52.04 },
        openingHoursSpecification: [
          { dayOfWeek: ['Monday', 'Tuesday', 'Thursday'], opens: '10:00', closes: '16:00' },
          { dayOfWeek: 'PublicHolidays', opens: '00:00', closes: '00:00' },
        ],
        specialOpeningHoursSpecification: [
          { validFrom: '2026-12-24', validThrough: '2027-01-02', opens: '00:00', closes: '00:00' },
        ],
      },
    },
  })
  expect(JSON.stringify(mainEntity)).not.toMatch(/Noor|2027"|null/)
})

test('search engines hear nothing of a hidden door, nor of a place that is not there', async () => {
  for (const hidden of [
    { locationDisclosure: 'on request' },
    { locationDisclosure: 'area only' },
    { status: 'stopped' },
    { status: 'unknown' },
    { status: 'planned' },
  ] as const) {
    const { read } = await finderWith({ ...talkative, ...hidden })
    expect(schemaOn(await read(address)), JSON.stringify(hidden)).toBeUndefined()
  }
})

test('says what nobody confirmed, where it comes from and of what year, and what is unknown', async () => {
  const { read } = await finderWith(inEde)
  const page = textOf(await read(address))
  expect(page).toContain('Nog niet bevestigd door de plek zelf')
  expect(page).toContain('Voorbeeldlijst')
  expect(page).toContain('Wat hier over de plek staat komt uit één bron, van 2024.')
  expect(page).toContain('Openingstijden weten we niet.')
  expect(page).toContain('Een telefoonnummer, e-mailadres of website kennen we niet.')
  expect(page).toMatch(/Wat we nog niet weten .*of het gratis is/)
})

test('unknown is never shown as no', async () => {
  const { read } = await finderWith(inEde)
  expect(textOf(await read(address))).not.toMatch(/\bnee\b/i)
})

test('what another source says stays visible', async () => {
  const { platform, read } = await finderWith(inEde)
  await saveSource(
    platform.database,
    { ...source, id: 'ander', name: 'Andere voorbeeldlijst', rank: 20 },
    platform.now(),
  )
  await editPlace(
    platform,
    '00000000-0000-4000-8000-000000000001',
    { basis: 'source', sourceId: 'ander', saidOn: '2019', values: { status: 'stopped', town: 'Lunteren' } },
    'test',
  )
  const page = textOf(await read(address))
  expect(page).toContain('Een andere bron zegt: gestopt')
  expect(page).toContain('Een andere bron zegt: Lunteren')
  expect(page).toContain('Andere voorbeeldlijst')
})

test('a place that stopped says so and shows the nearest others', async () => {
  const { read } = await finderWith({ ...inEde, status: 'stopped', stoppedOn: '2018-01' }, inWageningen)
  const page = await read(address)
  expect(textOf(page)).toContain('Deze plek is gestopt in januari 2018')
  expect(namesIn(page)).toEqual([inWageningen.name])
})

test('an address given only on request stands nowhere', async () => {
  const { read } = await finderWith({
    ...inEde,
    address: 'Voorbeeldgeheim 1',
    postcode: '6711 AB',
    locationDisclosure: 'on request',
  })
  for (const path of [address, '/plekken', '/plekken.csv'])
    expect(await read(path), path).not.toMatch(/Voorbeeldgeheim|6711|52\.04/)
  expect(await read(address)).toContain('Het adres geeft de plek zelf')
})

test('what lost from an address on request is told nowhere, nor what it was before', async () => {
  const { platform, app, read } = await finderWith(
    {
      ...inEde,
      address: 'Voorbeeldgeheim 1',
      postcode: '6711 AB',
      note: 'De bel zit aan het Voorbeeldgeheim',
      supportPoint: 'yes',
    },
    inWageningen,
  )
  await loadPublishedFigures(platform)
  const stand = (await readRegister(platform.database)).revision
  const exactly = { lon: 5.6789, lat: 52.0123 }
  await edit(platform, {
    address: 'Ander Voorbeeldgeheim 12',
    location: exactly,
    locationPrecision: 'exact',
    locationDisclosure: 'on request',
  })
  for (const path of [
    address,
    ...['/plekken', '/plekken.csv', `/plekken?stand=${stand}`, `/plekken.csv?stand=${stand}`],
    ...['/gemeente/ede', '/gemeente/wageningen', '/', '/gegevens', '/gegevens.csv'],
    '/plek/de-wageningse-voorbeeldhaven-wageningen',
  ])
    for (const language of ['', '/en']) {
      const answer = await (
        await (path.startsWith('/gemeente') ? serve(coverageRoutes, platform) : app).request(language + path)
      ).text()
      expect(answer, language + path).not.toMatch(/Voorbeeldgeheim|6711|52\.04|52\.01|5\.67/)
    }
  expect(await read(address)).toContain('Het adres geeft de plek zelf')
})

test('how far a hidden door is says only how far its town is', async () => {
  const kmFrom = async (location: { lon: number; lat: number }) => {
    const { search } = await finderWith({ ...inEde, location, locationDisclosure: 'on request' })
    return /ongeveer (\d+) km/.exec(textOf(await (await search('Wageningen')).text()))?.[1]
  }
  const fromOneDoor = await kmFrom({ lon: 5.66, lat: 52.04 })
  expect(fromOneDoor).toBeDefined()
  expect(await kmFrom({ lon: 5.9, lat: 52.2 })).toBe(fromOneDoor)
})

test('an old address leads on, but no browser keeps that: a merge may be undone', async () => {
  const { platform, app } = await finderWith(inEde, inWageningen)
  await edit(platform, { name: 'Het Edese Voorbeeldhuis' })
  const renamed = await app.request(address)
  expect([renamed.status, renamed.headers.get('cache-control')]).toEqual([308, 'no-cache'])
  expect(renamed.headers.get('location')).toBe('/plek/het-edese-voorbeeldhuis-ede')
  const [absorbed, kept] = (await readRegister(platform.database)).places
  await mergePlaces(platform, kept!, absorbed!, 'by the rule', 'test')
  const merged = await app.request('/plek/de-wageningse-voorbeeldhaven-wageningen')
  expect([kept!.slug, absorbed!.slug, merged.status, merged.headers.get('cache-control')]).toEqual([
    'het-edese-voorbeeldhuis-ede',
    'de-wageningse-voorbeeldhaven-wageningen',
    302,
    'no-store',
  ])
})

test('a place that confirmed its phone only is not called confirmed; its phone is', async () => {
  const { platform, read } = await finderWith(inEde)
  await edit(platform, { phone: '000 000 00 00' }, 'place')
  expect(textOf(await read('/plekken'))).toContain('nog niet bevestigd door de plek zelf')
  const page = await read(address)
  expect(textOf(page)).toMatch(/000 000 00 00 de plek zelf/)
  expect(page).not.toContain('notice--green')
  expect(namesIn(await read('/plekken?zekerheid=bevestigd'))).toEqual([])
  await edit(platform, { name: inEde.name!, status: 'known', town: 'Ede' }, 'place')
  expect(namesIn(await read('/plekken?zekerheid=bevestigd'))).toEqual([inEde.name])
})

test('a place that was taken off says no more than that', async () => {
  const { app } = await finderWith({ ...inEde, status: 'withdrawn' })
  const answer = await app.request(address)
  expect(answer.status).toBe(410)
  expect(await answer.text()).not.toContain(inEde.name)
})

test('an unknown address is not there', async () => {
  const { app } = await finderWith()
  expect((await app.request('/plek/voorbeeld-dat-niet-bestaat')).status).toBe(404)
})

describe('telling that something is wrong', () => {
  const form = `${address}/fout`
  const post = (app: ReturnType<typeof serve>, path: string, fields: Record<string, string>) =>
    app.request(path, { method: 'POST', body: new URLSearchParams(fields) })
  const tokenOn = (html: string) => /name="eens" value="([^"]+)"/.exec(html)![1]!
  const codeOn = (html: string) => />([3479CDFHJKMNPRTWXY]{5}-[3479CDFHJKMNPRTWXY]{5})</.exec(html)?.[1]

  test('takes no name and no e-mail, gives a code, and the code shows what became of it', async () => {
    const { platform, app, read } = await finderWith(inEde)
    expect(await read(address)).toContain(`href="${form}"`)
    const page = await app.request(form)
    expect(page.headers.get('cache-control')).toBe('no-store')
    const html = await page.text()
    expect(await findHtmlFaults(html)).toEqual([])
    expect(html).not.toMatch(/type="email"|name="(naam|name|mail|email)"/)

    const numbered = { wat: 'contact', tekst: 'Het nummer is nu 000 000 00 00', eens: tokenOn(html) }
    const asked = await (await post(app, form, numbered)).text()
    expect(asked).toContain('<mark>000 000 00 00</mark>')
    expect(codeOn(asked)).toBeUndefined()
    expect(await findHtmlFaults(asked)).toEqual([])
    expect(await listReports(platform.database, { alsoAnswered: true })).toEqual([])

    const words = 'Op <b>dinsdag</b> dicht'
    const sent = await post(app, form, { wat: 'hours', tekst: words, eens: tokenOn(html) })
    const answer = await sent.text()
    expect([sent.status, sent.headers.get('location'), sent.headers.get('cache-control')]).toEqual([
      200,
      null,
      'no-store',
    ])
    expect(await findHtmlFaults(answer)).toEqual([])
    const code = codeOn(answer)!
    expect(textOf(answer)).toContain('Ontvangen op 1 december 2026.')
    expect(textOf(answer)).toContain('uiterlijk op 8 december 2026')
    expect(answer.match(/(?:href|action)="[^"]*"/g)?.join()).not.toContain(code)

    const look = async () => textOf(await (await post(app, '/melding', { code: code.toLowerCase() })).text())
    expect(await look()).toContain('Ontvangen. Er keek nog niemand naar.')
    expect(await look()).not.toContain('dinsdag')
    await answerReport(platform, 1, {
      state: 'changed',
      answer: 'De tijden zijn <i>nieuw</i>.',
      by: 'redactie',
    })
    const found = await (await post(app, '/melding', { code })).text()
    expect(found).toContain('De tijden zijn &lt;i&gt;nieuw&lt;/i&gt;.')
    expect(await findHtmlFaults(found)).toEqual([])
  })

  test('a day is named by which somebody looks, but not in the example world, where nobody does', async () => {
    const { platform, app } = await finderWith(inEde)
    const example = serve(finderRoutes, platform, { example: true })
    for (const site of [app, example]) {
      const received = await (await post(site, form, { wat: 'gone' })).text()
      const found = await (await post(site, '/melding', { code: codeOn(received)! })).text()
      for (const text of [received, found].map(textOf)) {
        expect(text).toContain('Ontvangen op 1 december 2026.')
        expect(text.includes('binnen vijf werkdagen')).toBe(site === app)
      }
    }
  })

  test('sent twice, also when the answer was never seen, it is one report with one code', async () => {
    const { platform, app, read } = await finderWith(inEde)
    const fields = { wat: 'gone', tekst: '', eens: tokenOn(await read(form)) }
    const codes = await Promise.all(
      [1, 2].map(async () => codeOn(await (await post(app, form, fields)).text())),
    )
    expect(codes[0]).toBe(codes[1])
    expect(await listReports(platform.database, { alsoAnswered: true })).toHaveLength(1)
  })

  test('no code at all is asked for, and the window says that something is wrong', async () => {
    const { app } = await finderWith(inEde)
    const html = await (await post(app, '/melding', { code: ' ' })).text()
    expect(textOf(html)).toContain('Vul je code in.')
    expect(html).toContain('<title>Fout: ')
  })

  test.each([
    [{}, 'Kies wat er niet klopt.'],
    [{ wat: 'ruimteschip' }, 'Kies wat er niet klopt.'],
    [{ wat: 'other', tekst: '  ' }, 'Schrijf op wat er niet klopt.'],
    [{ wat: 'hours', tekst: 'é'.repeat(1_001) }, 'Je tekst is te lang: 1.001 tekens.'],
    [{ wat: 'hours', tekst: 'x'.repeat(1_001), eens: 'geen token' }, 'Je tekst is te lang'],
  ])('what cannot be taken is said, and what was typed still stands there: %o', async (fields, message) => {
    const { platform, app } = await finderWith(inEde)
    const answer = await post(app, form, fields as Record<string, string>)
    const html = await answer.text()
    expect([answer.status, textOf(html).includes(message)]).toEqual([422, true])
    expect(html).toContain(`>${'tekst' in fields ? fields.tekst : ''}</textarea>`)
    expect(await listReports(platform.database, { alsoAnswered: true })).toEqual([])
    expect(await findHtmlFaults(html)).toEqual([])
  })

  test('hostile text is kept as a text: no marks, no codes, no way out of the page', async () => {
    const { platform, app } = await finderWith(inEde)
    const tekst = '</textarea><script>alert(1)</script>\u0000\u001b[2J\u202e'
    expect((await post(app, form, { wat: 'other', tekst })).status).toBe(200)
    expect(await listReports(platform.database, { alsoAnswered: true })).toMatchObject([
      { words: '</textarea><script>alert(1)</script>[2J' },
    ])
    const again = await post(app, form, { wat: '', tekst })
    expect(await again.text()).not.toContain('<script>alert')
  })

  test('more than anybody could look at is not taken in; what was typed stays', async () => {
    const { app } = await finderWith(inEde)
    const send = (tekst: string) => post(app, form, { wat: 'hours', tekst })
    for (let i = 0; i < MOST_AN_HOUR_OF_ONE_PLACE; i++) await send(String(i))
    const answer = await send('nog iets')
    expect(answer.status).toBe(429)
    expect(await answer.text()).toContain('>nog iets</textarea>')
  })

  test('too large is refused, and so is a place that is not there', async () => {
    const { platform, app } = await finderWith({ ...inEde, status: 'withdrawn' }, inWageningen)
    expect((await post(app, form, { wat: 'gone' })).status).toBe(410)
    expect((await app.request(form)).status).toBe(410)
    expect((await app.request('/plek/nergens/fout')).status).toBe(404)
    expect((await post(app, '/plek/nergens/fout', { wat: 'gone' })).status).toBe(404)
    const other = '/plek/de-wageningse-voorbeeldhaven-wageningen/fout'
    expect((await post(app, other, { wat: 'gone', tekst: 'x'.repeat(60_000) })).status).toBe(413)
    expect(await listReports(platform.database, { alsoAnswered: true })).toEqual([])
  })

  test('a place that got another name while somebody was writing still gets the report', async () => {
    const { platform, app } = await finderWith(inEde)
    await edit(platform, { name: 'Het Edese Voorbeeldhuis' })
    expect((await app.request(form)).headers.get('location')).toBe('/plek/het-edese-voorbeeldhuis-ede/fout')
    expect((await post(app, form, { wat: 'gone' })).status).toBe(200)
  })

  test.each([
    ['', 422],
    ['KFT49', 422],
    ['KFT49-HXR7C', 422],
    ['x'.repeat(3_000), 422],
    ['x'.repeat(9_000), 413],
  ])('a code that is none of ours leads to no report: %j', async (code, status) => {
    const { app } = await finderWith(inEde)
    const answer = await post(app, '/melding', { code })
    expect(answer.status).toBe(status)
    if (status === 422) expect(await findHtmlFaults(await answer.text())).toEqual([])
  })

  test('of a place that was taken off since, a code says no more than that', async () => {
    const { platform, app, read } = await finderWith(inEde)
    const code = codeOn(
      await (await post(app, form, { wat: 'gone', eens: tokenOn(await read(form)) })).text(),
    )!
    await edit(platform, { status: 'withdrawn' })
    const html = await (await post(app, '/melding', { code })).text()
    expect(html).toContain('een plek die niet meer op de site staat')
    expect(html).not.toContain(inEde.name)
  })
})
