import { describe, expect, test } from 'vitest'
import { findHtmlFaults, mainOf, textOf } from '../design/testing.ts'
import { serve, testPlatform } from '../platform/testing.ts'
import type { PlaceContent } from '../register/index.ts'
import { mergePlaces } from '../register/merge-store.ts'
import { addToList, inWageningen, online } from '../register/testing.ts'
import { signpostingRoutes } from './routes.ts'
import { codeIn, edit, findNamed, inEde, signpostingWith } from './testing.ts'

/** Its note tells of a door that another source still tells of once the register follows an editor. */
const movedInSecret = {
  ...inEde,
  name: 'De Stille Voorbeeldhaven',
  address: 'Geheimpad 3',
  locationDisclosure: 'on request',
  comingIn: 'call or text first',
  comingInNote: 'Bel aan bij het Geheimpad',
} satisfies Partial<PlaceContent>

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
    await addToList(platform, { name: 'Ver Weg', municipality: 'GM0080', town: 'Leeuwarden' })
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
    await addToList(platform, named('Zevende'))
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
    const [double, real] = [await findNamed(platform, 'Dubbel'), await findNamed(platform, 'Echt')]
    await mergePlaces(platform, double, real, { name: 'right' }, 'test')
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
    const [first, again] = [await findNamed(platform, inEde.name), await findNamed(platform, 'Nog eens')]
    await mergePlaces(platform, first, again, 'by the rule', 'test')
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
