import { expect, test } from 'vitest'
import { findHtmlFaults, textOf } from '../design/testing.ts'
import type { PlaceContent } from '../register/index.ts'
import { inEde, inWageningen } from '../register/testing.ts'
import { address, edit, finderWith } from './testing.ts'

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

const summer = { date: '2027-07-05', times: [], note: 'we zijn op pad' }

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
