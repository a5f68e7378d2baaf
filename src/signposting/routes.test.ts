import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { findHtmlFaults } from '../design/testing.ts'
import { loadGeographyFacts, readGeography } from '../geography/index.ts'
import type { Platform } from '../platform/platform.ts'
import { serve, testPlatform } from '../platform/testing.ts'
import type { PlaceContent } from '../register/index.ts'
import { mergePlaces } from '../register/merge-store.ts'
import { addPlace, editPlace } from '../register/settling-store.ts'
import { readRegister, saveSource } from '../register/store.ts'
import { type Area, parseMunicipalities } from './area.ts'
import { contactAsText, type RegionalContact } from './regional-contact.ts'
import { signpostingRoutes } from './routes.ts'
import { type Infosheet, readInfosheet } from './sources.ts'
import { saveContact } from './store.ts'
import { printOf } from './version-code.ts'

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

/** Signposting on the shipped geography, with places that nobody could take for real ones. */
async function signpostingWith(...contents: Partial<PlaceContent>[]) {
  const platform = await testPlatform()
  await loadGeographyFacts(platform)
  await saveSource(platform.database, source, platform.now())
  for (const content of contents) await add(platform, content)
  const app = serve(signpostingRoutes, platform)
  const read = async (path: string) => (await app.request(path)).text()
  const post = (path: string, form: Record<string, string>) =>
    app.request(path, { method: 'POST', body: new URLSearchParams(form) })
  return { platform, app, read, post }
}

const add = (platform: Platform, content: Partial<PlaceContent>) =>
  addPlace(
    platform,
    {
      basis: 'source',
      sourceId: source.id,
      saidOn: '2024',
      values: { name: 'De Voorbeeldhaven', kind: 'walk-in', grain: 'location', status: 'known', ...content },
    },
    'test',
  )

/** Something is said of the place with a name. */
async function edit(
  platform: Platform,
  name: string,
  values: Partial<PlaceContent>,
  basis: 'place' | 'pin' = 'pin',
) {
  const id = await idOf(platform, name)
  await editPlace(platform, id, { basis, sourceId: source.id, saidOn: '2026-11-01', values }, 'test')
}
const idOf = async ({ database }: Platform, name: string) =>
  (await readRegister(database)).places.find(({ content }) => content.name === name)!.id

const inEde: Partial<PlaceContent> = {
  name: 'De Edese Voorbeeldhaven',
  town: 'Ede',
  municipality: 'GM0228',
  location: { lon: 5.66, lat: 52.04 },
  locationPrecision: 'place',
  phone: '000 000 00 00',
}
/** Its note tells of a door that another source still tells of once the register follows an editor. */
const movedInSecret = {
  ...inEde,
  name: 'De Stille Voorbeeldhaven',
  address: 'Geheimpad 3',
  locationDisclosure: 'on request',
  comingIn: 'call or text first',
  comingInNote: 'Bel aan bij het Geheimpad',
} satisfies Partial<PlaceContent>
const inWageningen: Partial<PlaceContent> = {
  name: 'De Wageningse Voorbeeldhaven',
  town: 'Wageningen',
  municipality: 'GM0289',
  location: { lon: 5.66, lat: 51.97 },
  locationPrecision: 'place',
}
const online: Partial<PlaceContent> = { name: 'Voorbeeldpraat', kind: 'online', grain: 'online' }

const textOf = (html: string) =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const mainOf = (html: string) => textOf(html.slice(html.indexOf('<main'), html.indexOf('</main>')))
const codeIn = (html: string) => /controle\/([0-9A-Z-]+)"/.exec(html)![1]!

describe('a practice looks for its area', () => {
  test('a town leads to the sheet of its municipality, and a distance to a circle round it', async () => {
    const { post } = await signpostingWith()
    const whole = await post('/verwijzers', { plaats: 'Ede', afstand: 'gemeente' })
    expect([whole.status, whole.headers.get('location')]).toEqual([303, '/infosheet/gemeente/ede'])
    const near = await post('/verwijzers', { plaats: '6711', afstand: '10' })
    expect(near.headers.get('location')).toBe('/infosheet/rond/6711/10')
    const town = await post('/en/verwijzers', { plaats: 'Lunteren', afstand: '5' })
    expect(town.headers.get('location')).toMatch(/^\/en\/infosheet\/rond\/67\d\d\/5$/)
  })

  test('of namesakes one is chosen by hand, and a whole province is asked to be nearer', async () => {
    const { post } = await signpostingWith()
    const namesakes = await (await post('/verwijzers', { plaats: 'Bergen', afstand: 'gemeente' })).text()
    expect(namesakes).toContain('name="kies" value="bergen-nh"')
    expect(namesakes).toContain('name="kies" value="bergen-l"')
    expect(await findHtmlFaults(namesakes)).toEqual([])
    const province = await post('/verwijzers', { plaats: 'Gelderland', afstand: 'gemeente' })
    expect(province.status).toBe(422)
    expect(mainOf(await province.text())).toContain('hele provincie')
  })

  test('several municipalities are chosen for one sheet, and one more is added on the sheet itself', async () => {
    const { post, read, app } = await signpostingWith()
    const offered = await post('/verwijzers', { plaats: 'ede wageningen', afstand: 'gemeente' })
    const page = await offered.text()
    for (const slug of ['ede', 'wageningen']) expect(page).toContain(`name="kies" value="${slug}"`)
    const sent = (fields: [string, string][]) =>
      app.request('/verwijzers', { method: 'POST', body: new URLSearchParams(fields) })
    const both = await sent([
      ['plaats', 'ede wageningen'],
      ['keuze', 'ja'],
      ['kies', 'ede'],
      ['kies', 'wageningen'],
    ])
    expect(both.headers.get('location')).toBe('/infosheet/gemeente/ede+wageningen')
    const none = await post('/verwijzers', { plaats: 'ede wageningen', keuze: 'ja' })
    expect(none.status).toBe(422)
    expect(await none.text()).toContain('href="#kies"')

    const sheet = await read('/infosheet/gemeente/ede')
    expect(sheet).toContain('name="gemeente" value="ede"')
    expect(await findHtmlFaults(sheet)).toEqual([])
    const more = await post('/verwijzers', { gemeente: 'ede', plaats: 'Wageningen' })
    expect(more.headers.get('location')).toBe('/infosheet/gemeente/ede+wageningen')
    const unclear = await post('/verwijzers', { gemeente: 'ede+wageningen', plaats: 'Bergen' })
    expect(await findHtmlFaults(await unclear.clone().text())).toEqual([])
    expect(await unclear.text()).toContain('name="gemeente" value="ede+wageningen"')
    const unknown = await post('/verwijzers', { gemeente: 'ede', plaats: 'Xyzzyveen' })
    expect(unknown.status).toBe(422)
    expect(await unknown.text()).toContain('name="gemeente" value="ede"')
  })

  test.each([
    ['', 'gemeente', 'Vul een plaats'],
    ['Xyzzyveen', 'gemeente', 'geen plaats of postcode'],
    ['<xyzzy>"', '10', 'geen plaats of postcode'],
    ['Ede', '1000', 'Kies hoe ver'],
  ])('“%s” within %s gets a clear answer and keeps what was typed', async (plaats, afstand, words) => {
    const { post } = await signpostingWith()
    const answer = await post('/verwijzers', { plaats, afstand })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(mainOf(page)).toContain(words)
    expect(page).toContain(
      `value="${plaats.replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')}"`,
    )
  })

  test('the page asks nothing but where the practice is, and never uses a word that means something else to a GP', async () => {
    const { read } = await signpostingWith(inEde)
    for (const path of [
      '/verwijzers',
      '/en/verwijzers',
      '/infosheet/gemeente/ede',
      '/en/infosheet/gemeente/ede',
    ]) {
      const page = await read(path)
      expect(await findHtmlFaults(page)).toEqual([])
      expect(textOf(page)).not.toMatch(/\bLSP\b|triage|intake|patiënt|cliënt/i)
    }
    const form = (await read('/verwijzers')).match(/<form[\s\S]*<\/form>/)![0]
    expect(new Set([...form.matchAll(/name="(\w+)"/g)].map(([, name]) => name))).toEqual(
      new Set(['plaats', 'afstand']),
    )
  })
})

describe('the infosheet', () => {
  test('has the places of the area, what is nearest when there are few, what is online, and whom to call', async () => {
    const { read } = await signpostingWith(inEde, inWageningen, online)
    const page = mainOf(await read('/infosheet/gemeente/ede'))
    const order = [
      'De Edese Voorbeeldhaven',
      'De Wageningse Voorbeeldhaven',
      'Voorbeeldpraat',
      '0800-1205',
      '113.nl',
    ]
    expect(order.map((words) => page.indexOf(words)).every((at, i, all) => at > (all[i - 1] ?? 0))).toBe(true)
    expect(page).toContain('nog niet bevestigd')
    expect(page).toContain('Een contactpersoon voor deze regio kennen we nog niet.')
  })

  test('several municipalities keep the order in which they were asked, the own one first', async () => {
    const { read } = await signpostingWith(inEde, inWageningen)
    const page = mainOf(await read('/infosheet/gemeente/wageningen+ede'))
    expect(page).toContain('de gemeenten Wageningen en Ede')
    expect(page.indexOf('De Wageningse')).toBeLessThan(page.indexOf('De Edese'))
  })

  test('an area without a place says so, and gives the nearest', async () => {
    const { read } = await signpostingWith(inWageningen)
    const page = mainOf(await read('/infosheet/gemeente/ede'))
    expect(page).toContain('kennen we nog geen plek')
    expect(page).toContain('De Wageningse Voorbeeldhaven')
    expect(page).toContain('ongeveer 8 km')
  })

  test('a register without any place still gives a sheet with whom to call', async () => {
    const { app, read } = await signpostingWith()
    expect(mainOf(await read('/infosheet/gemeente/ede'))).toContain('Hulp nu')
    const { status, headers } = await app.request('/infosheet/gemeente/ede.pdf')
    expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf'])
  })

  test('what may not be there any more comes last and says so; what stopped is left out', async () => {
    const { read } = await signpostingWith({ ...inEde, name: 'A Misschien', status: 'unknown' }, inEde, {
      ...inEde,
      name: 'Gestopte Voorbeeldplek',
      status: 'stopped',
    })
    const page = mainOf(await read('/infosheet/gemeente/ede'))
    expect(page.indexOf('Niet zeker of deze er nog zijn')).toBeGreaterThan(page.indexOf('De Edese'))
    expect(page.indexOf('A Misschien')).toBeGreaterThan(page.indexOf('Niet zeker'))
    expect(page).not.toContain('Gestopte')
  })

  test('a place where a referral is needed after all says so', async () => {
    const { read } = await signpostingWith({ ...inEde, referralNeeded: 'yes', free: 'yes' })
    expect(mainOf(await read('/infosheet/gemeente/ede'))).toContain(
      'hier is wel een verwijzing nodig · gratis',
    )
  })

  test('a place that hides its door is measured from its town, and its address stands nowhere', async () => {
    const { read, app } = await signpostingWith({
      ...inEde,
      address: 'Geheimelaan 1',
      locationDisclosure: 'on request',
    })
    const pdf = await textOfPdf(await app.request('/infosheet/rond/6711/10.pdf'))
    for (const words of [await read('/infosheet/rond/6711/10'), pdf]) {
      expect(words).toContain('De Edese Voorbeeldhaven')
      expect(words).not.toContain('Geheimelaan')
    }
  })

  test.each([
    '/infosheet/gemeente/atlantis',
    '/infosheet/gemeente/ede+atlantis',
    '/infosheet/gemeente/ede+wageningen+arnhem+nijmegen+utrecht+zeist+almere',
    '/infosheet/gemeente/+',
    '/infosheet/rond/0000/10',
    '/infosheet/rond/6711/0',
    '/infosheet/rond/6711/999',
    '/infosheet/rond/6711/1e1',
    '/infosheet/rond/6711/10.pdf.pdf',
  ])('%s is an area we cannot show, and the page says why', async (path) => {
    const { app } = await signpostingWith()
    for (const ending of ['', '.pdf', '.atom']) {
      const answer = await app.request(path + ending)
      expect(answer.status).toBe(404)
      expect(mainOf(await answer.text())).toContain('Voor dit gebied kunnen we geen blad maken')
    }
  })
})

const textOfPdf = async (answer: Response): Promise<string> => {
  const { text } = await extractText(new Uint8Array(await answer.arrayBuffer()), { mergePages: true })
  return text.replace(/\s+/g, ' ')
}

describe('the sheet on paper', () => {
  test('is an accessible PDF with the words of the page, its code and the way to check it', async () => {
    const { app, read } = await signpostingWith(inEde, inWageningen, online)
    const answer = await app.request('/infosheet/gemeente/ede.pdf')
    expect(answer.headers.get('content-disposition')).toBe(
      'inline; filename="infosheet-gemeente-ede-2026-12-01.pdf"',
    )
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const pdf = await getDocumentProxy(bytes.slice())
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: 'Waar iemand terecht kan: de gemeente Ede', Language: 'nl' })
    expect(pdf.numPages).toBe(1)
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    const { text } = await extractText(bytes, { mergePages: true })
    const page = await read('/infosheet/gemeente/ede')
    for (const words of [
      'De Edese Voorbeeldhaven',
      '000 000 00 00',
      'Voorbeeldpraat',
      '0800-1205',
      codeIn(page),
    ])
      expect(text).toContain(words)
  })

  test('is made once for all who ask, and not sent again when nothing changed', async () => {
    const { app, platform } = await signpostingWith(inEde)
    const first = await app.request('/infosheet/gemeente/ede.pdf')
    const tag = first.headers.get('etag')!
    const again = await app.request('/infosheet/gemeente/ede.pdf', { headers: { 'if-none-match': tag } })
    expect(again.status).toBe(304)
    await edit(platform, 'De Edese Voorbeeldhaven', { phone: '000 000 00 01' })
    const changed = await app.request('/infosheet/gemeente/ede.pdf', { headers: { 'if-none-match': tag } })
    expect(changed.status).toBe(200)
    expect(await textOfPdf(changed)).toContain('000 000 00 01')
  })

  test('is kept by all that stands on it, also where two have one code', async () => {
    const { app, platform } = await signpostingWith(inEde)
    const found = parseMunicipalities('ede', await readGeography(platform.database))
    const sheet = await readInfosheet(platform, (found as { area: Area }).area)
    const [one, other] = findTwins((sheet as Infosheet).beside.helplines)
    const words = []
    for (const contact of [one, other]) {
      await saveContact(platform, { kind: 'municipality', key: 'GM0228' }, contact, 'test')
      words.push(await textOfPdf(await app.request('/infosheet/gemeente/ede.pdf')))
    }
    const codes = words.map((text) => /Code ([0-9A-Z-]+)/.exec(text)![1])
    expect(codes[0]).toBe(codes[1])
    expect(words[0]).toContain(one.role)
    expect(words[1]).toContain(other.role)
  })

  /** Two contacts that the code cannot tell apart: among some thousands there are such (the birthday problem). */
  function findTwins(helplines: string): [RegionalContact, RegionalContact] {
    const byPrint = new Map<unknown, RegionalContact>()
    for (let i = 0; ; i++) {
      const said = { email: 'rol@voorbeeld.example', source: 'test', saidOn: '2026-11-01' }
      const contact: RegionalContact = { role: `Rol ${i}`, ...said }
      const print = printOf({ helplines, contact: contactAsText(contact) })
      const twin = byPrint.get(print)
      if (twin) return [twin, contact]
      byPrint.set(print, contact)
    }
  }

  test('a hundred who ask for different sheets at once get a sheet, or are asked to come back', async () => {
    const { app } = await signpostingWith(inEde)
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, i) =>
        app.request(`/infosheet/rond/${6711 + (i % 4)}/${1 + (i % 30)}.pdf`),
      ),
    )
    const statuses = new Set(answers.map(({ status }) => status))
    expect([...statuses].every((status) => [200, 404, 503].includes(status))).toBe(true)
    const busy = answers.find(({ status }) => status === 503)!
    expect(busy.headers.get('retry-after')).toBe('5')
    expect(mainOf(await busy.text())).toContain('Even druk')
    expect((await app.request('/infosheet/gemeente/ede.pdf')).status).toBe(200)
  })
})

describe('a code to scan', () => {
  const pictures = async (answer: Response) => {
    const pdf = await getDocumentProxy(new Uint8Array(await answer.arrayBuffer()))
    const tags = JSON.stringify(await (await pdf.getPage(1)).getStructTree())
    return tags.match(/"Figure"/g)?.length ?? 0
  }

  test('stands on sheet, paper and card where the site knows its address, and else nowhere: what is missing is said', async () => {
    const { platform, app, read } = await signpostingWith(inEde)
    const known = serve(signpostingRoutes, platform, { publicAddress: 'https://inloop.example' })
    const [sheet, paper] = ['/infosheet/gemeente/ede', '/infosheet/gemeente/ede.pdf']
    const card = '/kaartje/de-edese-voorbeeldhaven-ede'
    for (const path of [sheet, card]) {
      const page = await (await known.request(path)).text()
      expect(page).toContain('<svg class="qr"')
      expect(page).not.toContain('PUBLIC_URL')
      const without = await read(path)
      expect(without).not.toContain('<svg class="qr"')
      expect(without).not.toContain('localhost')
      expect(mainOf(without)).toContain('Vul dan PUBLIC_URL in.')
    }
    expect(await pictures(await known.request(paper))).toBe(1)
    expect(await pictures(await app.request(paper))).toBe(0)
    expect(await textOfPdf(await app.request(paper))).toContain('Typ de code in op')
    expect(await textOfPdf(await known.request(paper))).toContain('Scan de code, of typ hem in op')
  })
})

describe('is this sheet still right?', () => {
  test('yes, as long as nothing on it changed', async () => {
    const { read } = await signpostingWith(inEde, online)
    const code = codeIn(await read('/infosheet/gemeente/ede'))
    const page = await read(`/infosheet/controle/${code}`)
    expect(mainOf(page)).toContain('Ja, dit blad is nog juist.')
    expect(mainOf(page)).toContain('de gemeente Ede, gemaakt op 1 december 2026')
    expect(await findHtmlFaults(page)).toEqual([])
  })

  test('yes, also where a door that another source tells of hides more than the register itself does', async () => {
    const { platform, read } = await signpostingWith(movedInSecret)
    await edit(platform, movedInSecret.name, { address: 'Anderelaan 1' })
    const sheet = await read('/infosheet/gemeente/ede')
    expect(sheet).not.toMatch(/Geheimpad|Anderelaan/)
    expect(mainOf(await read(`/infosheet/controle/${codeIn(sheet)}`))).toContain('Ja, dit blad is nog juist.')
  })

  test('a change elsewhere in the country makes no difference', async () => {
    const { platform, read } = await signpostingWith(
      inEde,
      { ...inEde, name: 'Tweede' },
      { ...inEde, name: 'Derde' },
    )
    const code = codeIn(await read('/infosheet/gemeente/ede'))
    await add(platform, { name: 'Ver Weg', municipality: 'GM0080', town: 'Leeuwarden' })
    expect(mainOf(await read(`/infosheet/controle/${code}`))).toContain('Ja, dit blad is nog juist.')
  })

  test('says by number what to strike out and to change, and what to write down', async () => {
    const named = (name: string) => ({ ...inEde, name })
    const { platform, read } = await signpostingWith(
      named('Eerste'),
      named('Tweede'),
      named('Vierde'),
      named('Zesde'),
    )
    const code = codeIn(await read('/infosheet/gemeente/ede'))
    await edit(platform, 'Eerste', { status: 'stopped' })
    await edit(platform, 'Tweede', { phone: '000 000 00 99' })
    await add(platform, named('Zevende'))
    const page = await read(`/infosheet/controle/${code}`)
    const words = mainOf(page)
    expect(words).toContain('Nee, er is iets veranderd.')
    expect(words).toMatch(/Streep door Nummer 1 \( Eerste \) is gestopt\./)
    expect(words).toMatch(/Verander Nummer 2 \( Tweede \) telefoon is nu: 000 000 00 99/)
    expect(words).toMatch(/Schrijf erbij Zevende/)
    expect(words).not.toContain('Vierde')
    expect(await findHtmlFaults(page)).toEqual([])
  })

  test('what was taken off is only a number, and an address that is hidden now is not told after all', async () => {
    const { platform, read } = await signpostingWith(
      { ...inEde, name: 'Weggehaald' },
      { ...inEde, name: 'Teruggetrokken', address: 'Geheimelaan 1' },
      { ...inEde, name: 'Nog een' },
    )
    const code = codeIn(await read('/infosheet/gemeente/ede'))
    await edit(platform, 'Weggehaald', { status: 'withdrawn' })
    await edit(platform, 'Teruggetrokken', { locationDisclosure: 'area only' })
    const words = mainOf(await read(`/infosheet/controle/${code}`))
    expect(words).toMatch(/Nummer 3 is van de lijst gehaald\./)
    expect(words).toContain('adres: weten we niet meer, of is niet openbaar')
    expect(words).not.toMatch(/Weggehaald|Geheimelaan/)
  })

  test('a place that went into another is found under its new name', async () => {
    const { platform, read } = await signpostingWith(
      { ...inEde, name: 'Dubbel' },
      { ...inEde, name: 'Echt' },
      online,
    )
    const code = codeIn(await read('/infosheet/gemeente/ede'))
    const { places } = await readRegister(platform.database)
    const [double, real] = ['Dubbel', 'Echt'].map(
      (name) => places.find(({ content }) => content.name === name)!,
    )
    await mergePlaces(platform, double!, real!, { name: 'right' }, 'test')
    expect(mainOf(await read(`/infosheet/controle/${code}`))).toMatch(
      /Nummer \d staat nu op de lijst als Echt/,
    )
  })

  test('a code may be typed by hand, and a mistake in it is told apart from no code at all', async () => {
    const { read, post } = await signpostingWith(inEde)
    const code = codeIn(await read('/infosheet/gemeente/ede'))
    const typed = await post('/infosheet/controle', { code: ` ${code.toLowerCase().replaceAll('-', ' ')} ` })
    expect([typed.status, typed.headers.get('location')]).toEqual([303, `/infosheet/controle/${code}`])
    const swapped = code.replace(/^(.)/, (first) => (first === '7' ? '8' : '7'))
    for (const [wrong, words] of [
      [swapped, 'zit een tikfout'],
      ['koffie', 'geen code van een blad'],
      ['', 'geen code van een blad'],
    ] as const) {
      const answer = await post('/infosheet/controle', { code: wrong })
      expect(answer.status).toBe(422)
      const page = await answer.text()
      expect(mainOf(page)).toContain(words)
      expect(page).toContain(`value="${wrong}"`)
    }
  })

  test('a code that is dated tomorrow says so, and a site whose clock is wrong makes no sheet', async () => {
    const { platform, read } = await signpostingWith(inEde)
    const code = codeIn(await read('/infosheet/gemeente/ede'))
    const on = (moment: string) =>
      serve(signpostingRoutes, { ...platform, now: () => Temporal.Instant.from(moment) })
    const early = await on('2026-11-30T12:00:00Z').request(`/infosheet/controle/${code}`)
    expect(early.status).toBe(404)
    expect(mainOf(await early.text())).toContain('op een dag die nog moet komen')
    for (const moment of ['1970-01-01T00:00:00Z', '2025-12-31T12:00:00Z', '2099-01-01T00:00:00Z'])
      for (const path of [
        ...['', '.pdf', '.atom'].map((ending) => `/infosheet/gemeente/ede${ending}`),
        `/infosheet/controle/${code}`,
        '/insluiten/lijst?gemeente=ede',
      ]) {
        const answer = await on(moment).request(path)
        expect(answer.status).toBe(503)
        expect(textOf(await answer.text())).toContain('De klok van deze site staat verkeerd.')
      }
  })

  test('a code of a later state than ours, or of no area here, belongs to another site', async () => {
    const { app, platform, read } = await signpostingWith(inEde)
    await edit(platform, 'De Edese Voorbeeldhaven', { phone: '000 000 00 01' })
    const code = codeIn(await read('/infosheet/gemeente/ede'))
    const other = serve(signpostingRoutes, await testPlatform())
    for (const asked of [other, app]) {
      const answer = await asked.request(
        `/infosheet/controle/${asked === app ? 'AAAA-AAAA-AAAA-AAAA' : code}`,
      )
      expect(answer.status).toBe(404)
    }
  })
})

describe('the feed', () => {
  test('tells what changed on the sheet, newest first, under ids that stay', async () => {
    const { app, platform } = await signpostingWith(inEde, inWageningen)
    await edit(platform, 'De Edese Voorbeeldhaven', { phone: '000 000 00 01' })
    await edit(platform, 'De Wageningse Voorbeeldhaven', { phone: '000 000 00 02' })
    const answer = await app.request('/infosheet/gemeente/ede.atom')
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const feed = await answer.text()
    const titles = [...feed.matchAll(/<title>([^<]*)/g)].map(([, title]) => title)
    expect(titles).toEqual([
      'Wat er verandert: de gemeente Ede',
      'De Edese Voorbeeldhaven: veranderd: telefoon',
      'De Edese Voorbeeldhaven: staat nu op het blad',
    ])
    const ids = (xml: string) => [...xml.matchAll(/<id>([^<]*)/g)].map(([, id]) => id)
    await edit(platform, 'De Edese Voorbeeldhaven', { comingIn: 'walk in' })
    const later = await (await app.request('/infosheet/gemeente/ede.atom')).text()
    expect(ids(later).slice(2)).toEqual(ids(feed).slice(1))
  })

  test('tells nothing of a hidden door that moved: what told of it is hidden before and after', async () => {
    const { platform, read } = await signpostingWith(movedInSecret)
    await edit(platform, movedInSecret.name, { address: 'Anderelaan 1' })
    expect(await read('/infosheet/gemeente/ede.atom')).not.toContain('veranderd:')
  })

  test('is not sent again when nothing changed', async () => {
    const { app } = await signpostingWith(inEde)
    const tag = (await app.request('/infosheet/rond/6711/15.atom')).headers.get('etag')!
    const again = await app.request('/infosheet/rond/6711/15.atom', { headers: { 'if-none-match': tag } })
    expect(again.status).toBe(304)
  })

  test('does not name a place that was taken off', async () => {
    const { platform, read } = await signpostingWith({ ...inEde, name: 'Weggehaald' })
    await edit(platform, 'Weggehaald', { status: 'withdrawn' })
    const feed = await read('/infosheet/gemeente/ede.atom')
    expect(feed).toContain('Een plek is van de lijst gehaald')
    expect(feed).not.toContain('Weggehaald')
  })

  test('of a place that stood there twice it says where it went, and nothing else', async () => {
    const { platform, read } = await signpostingWith(inEde, { ...inEde, name: 'Nog eens' })
    const places = (await readRegister(platform.database)).places
    const named = (name: string) => places.find(({ content }) => content.name === name)!
    await mergePlaces(platform, named('De Edese Voorbeeldhaven'), named('Nog eens'), 'by the rule', 'test')
    const feed = await read('/infosheet/gemeente/ede.atom')
    expect(feed.match(/stond dubbel op de lijst, en staat er nu één keer/g)).toHaveLength(1)
    expect(feed.match(/staat nu op het blad/g)).toHaveLength(1)
    expect(feed).not.toContain('van de lijst gehaald')
  })

  test('is found from the page by a reader of feeds', async () => {
    const { read } = await signpostingWith(inEde)
    expect(await read('/en/infosheet/gemeente/ede')).toMatch(
      /<link rel="alternate" type="application\/atom\+xml" href="\/en\/infosheet\/gemeente\/ede.atom"/,
    )
  })
})

describe('the hand-over card', () => {
  const open: Partial<PlaceContent> = {
    ...inEde,
    name: 'De Voorbeeldhaven',
    address: 'Voorbeeldlaan 1',
    comingIn: 'walk in',
    gettingThere: 'Achter het station.',
    hosts: [{ name: 'Voornaam', role: 'gastvrouw', consentOn: '2026-11-01' }],
    openingHours: {
      weekly: [{ days: [2, 4], from: '10:00', to: '16:00' }],
      exceptions: [],
      holidays: 'closed',
    },
  }
  const address = '/kaartje/de-voorbeeldhaven-ede'
  const cardOf = (html: string) => html.slice(html.indexOf('<article'), html.indexOf('</article>'))

  test('says whom to ask for, when and where, in the language of whoever gets it', async () => {
    const { read } = await signpostingWith(open)
    const page = await read(`${address}?taal=en`)
    const card = textOf(cardOf(page))
    for (const words of [
      'Ask for Voornaam',
      'Open until Tuesday 1 December 2026, 16:00',
      'Voorbeeldlaan 1, Ede',
      'Achter het station.',
      'You can just walk in',
      '000 000 00 00',
      'Made on 1 December 2026, not yet confirmed',
    ])
      expect(card).toContain(words)
    expect(page).toMatch(/<html lang="nl"/)
    expect(cardOf(page)).toMatch(/^<article[^>]* lang="en"/)
    expect(await findHtmlFaults(page)).toEqual([])
  })

  test('on a day when it is closed the card names the day on which it opens', async () => {
    const { platform } = await signpostingWith(open)
    const wednesday = { ...platform, now: () => Temporal.Instant.from('2026-12-02T09:00:00Z') }
    const page = await (await serve(signpostingRoutes, wednesday).request(address)).text()
    expect(textOf(page)).toContain('De eerste keer open: donderdag 3 december 2026, 10.00 uur')
  })

  test('what nobody knows is left for a pen, or said', async () => {
    const { read } = await signpostingWith({ name: 'Stil Voorbeeld', town: 'Ede', municipality: 'GM0228' })
    const card = textOf(cardOf(await read('/kaartje/stil-voorbeeld-ede')))
    expect(card).toContain('We weten niet wanneer het open is.')
    expect(card).toContain('Het adres weten we niet.')
    expect(card).toContain('Of je zo kunt binnenlopen weten we niet.')
    expect(card).toMatch(/Vraag naar Afgesproken Wanneer/)
  })

  test('asks for nothing: there is no form, and no field with a name', async () => {
    const { read } = await signpostingWith(open)
    const main = (await read(address)).match(/<main[\s\S]*<\/main>/)![0]
    expect(main).not.toMatch(/<form|\sname=|type="hidden"/)
  })

  test('an address that is not for everybody is not on it', async () => {
    const { read } = await signpostingWith({ ...open, locationDisclosure: 'on request' })
    const page = await read(address)
    expect(page).not.toMatch(/Voorbeeldlaan|Achter het station/)
    expect(textOf(page)).toContain('Ede Het adres krijg je als je contact opneemt.')
  })

  test('of a place that stopped there is none; one that was taken off is gone; one that moved is found', async () => {
    const { app, platform, read } = await signpostingWith(
      { ...open, name: 'Gestopt', status: 'stopped' },
      { ...open, name: 'Weg' },
      { ...open, name: 'Oude Naam' },
    )
    await edit(platform, 'Weg', { status: 'withdrawn' })
    await edit(platform, 'Oude Naam', { name: 'Nieuwe Naam' })
    expect(textOf(await read('/kaartje/gestopt-ede'))).toContain('Daarom is er geen kaartje.')
    expect((await app.request('/kaartje/weg-ede')).status).toBe(410)
    const moved = await app.request('/en/kaartje/oude-naam-ede')
    expect([moved.status, moved.headers.get('location')]).toEqual([302, '/en/kaartje/nieuwe-naam-ede'])
    expect((await app.request('/kaartje/nergens')).status).toBe(404)
  })
})

describe('the list for other sites', () => {
  test('has the places of a municipality in the language that is asked, and every link leads out of the frame', async () => {
    const { read } = await signpostingWith(inEde, online)
    const page = await read('/insluiten/lijst?gemeente=ede&taal=en&kleur=154273')
    expect(page).toMatch(/<html lang="en">/)
    expect(page).toContain('De Edese Voorbeeldhaven')
    expect(page).toContain('<link rel="stylesheet" href="/insluiten/lijst.css?kleur=154273"')
    for (const [link] of page.matchAll(/<a [^>]*href="(?!tel:)[^>]*>/g))
      expect(link).toContain('target="_blank"')
    expect(await findHtmlFaults(page)).toEqual([])
  })

  test.each(['', '?gemeente=', '?gemeente=atlantis', '?gemeente=%3Cscript%3E', '?taal=xx&gemeente=%00'])(
    'with “%s” it says that it does not know the municipality',
    async (query) => {
      const { app } = await signpostingWith()
      const answer = await app.request(`/insluiten/lijst${query}`)
      expect(answer.status).toBe(404)
      const page = await answer.text()
      expect(textOf(page)).toContain('Deze gemeente kennen we niet')
      expect(page).not.toContain('<script>')
    },
  )

  test('its style holds colours and nothing else of what was asked', async () => {
    const { app } = await signpostingWith()
    const asked = new URLSearchParams({
      kleur: '154273',
      tekst: '#fff;}body{display:none',
      achtergrond: 'url(//x)',
    })
    const answer = await app.request(`/insluiten/lijst.css?${asked}`)
    expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8')
    const css = await answer.text()
    expect(css).toMatch(/^:root \{ --ground: #ffffff; --text: #1c2b2a; --accent: #154273; \}/)
    expect(css).not.toMatch(/display:none|\/\/x/)
  })

  test('the page that explains it shows code to copy, which holds nothing that was not meant for it', async () => {
    const { app } = await signpostingWith()
    const asked = new URLSearchParams({ gemeente: 'ede', taal: 'en', kleur: '"><script>', tekst: '154273' })
    const page = await (await app.request(`/insluiten?${asked}`)).text()
    expect(page).toContain(
      '&lt;inloop-lijst gemeente=&quot;ede&quot; taal=&quot;en&quot; tekst=&quot;154273&quot;&gt;',
    )
    expect(page).not.toContain('"><script>')
    expect(await findHtmlFaults(page)).toEqual([])
    const unknown = await app.request('/insluiten?gemeente=atlantis')
    expect(unknown.status).toBe(422)
    expect(mainOf(await unknown.text())).toContain('Die gemeente kennen we niet.')
  })
})
