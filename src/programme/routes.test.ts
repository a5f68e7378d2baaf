import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { findHtmlFaults } from '../design/testing.ts'
import { loadGeographyFacts } from '../geography/index.ts'
import { runCommand } from '../platform/command.ts'
import { serve, testPlatform } from '../platform/testing.ts'
import { registerCommands } from '../register/index.ts'
import { editPlace } from '../register/settling-store.ts'
import { editorsDesk } from '../register/source-list.ts'
import type { ActivityContent } from './activity.ts'
import { changeProgramme, saveBecoming } from './activity-store.ts'
import { programmeRoutes } from './routes.ts'
import { listStops } from './stops.ts'
import { readProgramme } from './store.ts'

/** A site on 1 December 2026 with some places, and what they do. */
async function openSite(now = '2026-12-01T09:00:00Z') {
  const platform = await testPlatform(now)
  await loadGeographyFacts(platform)
  const ids = new Map<string, string>()
  const addPlace = async (name: string, ...values: string[]) => {
    await runCommand(
      registerCommands,
      ['place', 'add', `naam=${name}`, ...values, '--by', 'test', '--reason', 'test'],
      {
        ...platform,
        folder: '/',
        say: (line) => ids.set(name, /\(([\da-f-]{36})\)/.exec(line)?.[1] ?? ''),
        complain: (line) => expect.fail(line),
      },
    )
  }
  const give = async (place: string, content: Partial<ActivityContent>) => {
    const id = platform.newId()
    const after: ActivityContent = {
      title: 'Koffie',
      status: 'running',
      places: [ids.get(place)!],
      ...content,
    }
    await changeProgramme(platform, (transaction, at) =>
      saveBecoming(transaction, [{ id, key: id, before: undefined, after, knownSince: '2026-11-01' }], {
        ...{ kind: 'imported', actor: 'test', at },
      }),
    )
    return id
  }
  const site = serve(programmeRoutes, platform)
  const open = async (address: string) => {
    const response = await site.request(address)
    return { status: response.status, body: await response.text(), headers: response.headers }
  }
  await addPlace('De Haven', 'gemeente=Utrecht', 'plaats=Utrecht', 'telefoon=000 000 00 00', 'soort=inloop')
  return { platform, site, open, addPlace, give, ids }
}

const tuesdays = { when: { rule: 'FREQ=WEEKLY;BYDAY=TU', times: { from: '10:00', to: '12:00' } } }
/** The text of a page, without its marks. */
const textOf = (body: string): string => body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('the programme of a place', () => {
  test('says what there is this week, day by day, and everything that is known', async () => {
    const { open, give } = await openSite()
    await give('De Haven', {
      ...tuesdays,
      title: 'Koffie met <koek>',
      kind: 'open meeting',
      signingUp: 'not needed',
    })
    const { status, body } = await open('/plek/de-haven-utrecht/programma')
    expect(status).toBe(200)
    expect(await findHtmlFaults(body)).toEqual([])
    const text = textOf(body)
    for (const words of [
      'Programma van De Haven',
      'De komende zeven dagen: dinsdag 1 december tot en met maandag 7 december',
      'Vandaag, dinsdag 1 december',
      'van 10.00 tot 12.00 uur',
      'Koffie met &lt;koek&gt;',
      'Elke dinsdag van 10.00 tot 12.00 uur',
      'De volgende keer: vandaag, dinsdag 1 december',
      'Je hoeft je niet aan te melden',
    ])
      expect(text).toContain(words)
    expect(body).not.toContain('<koek>')
  })

  test('on a Sunday it does not end today, and does not tell of days that are over', async () => {
    const { open, give } = await openSite('2026-12-06T09:00:00Z')
    await give('De Haven', tuesdays)
    for (const address of ['/plek/de-haven-utrecht/programma', '/agenda', '/gemeente/utrecht/programma']) {
      const text = textOf((await open(address)).body)
      expect(text).toContain('De komende zeven dagen: zondag 6 december tot en met zaterdag 12 december')
      expect(text).toContain('Dinsdag 8 december')
      expect(text).not.toContain('Dinsdag 1 december')
    }
    expect((await open('/agenda.csv')).body).toContain('2026-12-08')
  })

  test('another week has an address; a week that is none says so and shows this one', async () => {
    const { open, give } = await openSite()
    await give('De Haven', tuesdays)
    expect(textOf((await open('/plek/de-haven-utrecht/programma?week=2026-W53')).body)).toContain(
      'Dinsdag 29 december',
    )
    for (const week of ['2026-W99', '0000-W01', 'nu', '%00', 'x'.repeat(5_000), '<script>']) {
      const { status, body } = await open(`/plek/de-haven-utrecht/programma?week=${encodeURIComponent(week)}`)
      expect(status).toBe(200)
      expect(textOf(body)).toContain('kennen we niet. Je ziet de komende dagen.')
      expect(body).not.toContain('<script>alert')
      expect(body.length).toBeLessThan(60_000)
    }
  })

  test('what nobody knows is said plainly: no programme, no hour, no day, no place', async () => {
    const { open, give } = await openSite()
    const empty = textOf((await open('/plek/de-haven-utrecht/programma')).body)
    expect(empty).toContain('We kennen geen programma van deze plek. Bel 000 000 00 00')
    await give('De Haven', { title: 'Wandelen', signingUp: 'needed' })
    const text = textOf((await open('/plek/de-haven-utrecht/programma')).body)
    for (const words of [
      'Voor deze dagen kennen we niets in het programma.',
      'Wanneer het is weten we niet',
      'Of er nog plek is weten we niet',
      'Van wie we dit weten staat er niet bij',
    ])
      expect(text).toContain(words)
  })

  test('a word about room fades after fourteen days', async () => {
    const full = { ...tuesdays, availability: { state: 'full', saidOn: '2026-11-20' } } as const
    for (const [now, words] of [
      ['2026-12-04T09:00:00Z', 'Op 20 november 2026 was het vol'],
      ['2026-12-05T09:00:00Z', undefined],
    ] as const) {
      const { open, give } = await openSite(now)
      await give('De Haven', full)
      const text = textOf((await open('/plek/de-haven-utrecht/programma')).body)
      expect(text.includes('was het vol')).toBe(words !== undefined)
      if (words) expect(text).toContain(words)
    }
  })

  test('on a public holiday it says that it is not sure; what is cancelled or moved says so', async () => {
    const { open, give } = await openSite()
    await give('De Haven', { title: 'Eten', when: { rule: 'FREQ=WEEKLY;BYDAY=FR' } })
    await give('De Haven', {
      title: 'Zingen',
      when: {
        ...tuesdays.when,
        changes: [
          { on: '2026-12-22', what: 'cancelled', note: 'de zanger is ziek' },
          { on: '2026-12-29', what: 'moved', to: '2026-12-23' },
        ],
      },
    })
    const text = textOf((await open('/plek/de-haven-utrecht/programma?week=2026-W52')).body)
    for (const words of [
      'Eerste Kerstdag: of het op deze feestdag doorgaat weten we niet zeker',
      'gaat niet door de zanger is ziek',
      'Woensdag 23 december',
      'verplaatst van dinsdag 29 december',
      'hoe laat weten we niet',
    ])
      expect(text).toContain(words)
  })

  test('a place that stopped has no programme; one that was taken off shows nothing; an old address leads on', async () => {
    const { open, give, addPlace, platform } = await openSite()
    await addPlace('De Tuin', 'plaats=Utrecht', 'status=gestopt')
    await give('De Tuin', tuesdays)
    const stopped = textOf((await open('/plek/de-tuin-utrecht/programma')).body)
    expect(stopped).toContain('Deze plek is gestopt')
    expect(stopped).not.toContain('Koffie')

    await addPlace('De Bron', 'plaats=Utrecht', 'status=ingetrokken')
    expect((await open('/plek/de-bron-utrecht/programma')).status).toBe(410)
    expect((await open('/plek/nergens/programma')).status).toBe(404)

    const edit = [
      'place',
      'edit',
      'de-haven-utrecht',
      'naam=De Nieuwe Haven',
      '--by',
      'test',
      '--reason',
      'test',
    ]
    await runCommand(registerCommands, edit, { ...platform, folder: '/', say: () => {}, complain: () => {} })
    const moved = await open('/plek/de-haven-utrecht/programma.ics?week=2026-W50')
    expect(moved).toMatchObject({ status: 308 })
    expect(moved.headers.get('location')).toBe('/plek/de-nieuwe-haven-utrecht/programma.ics?week=2026-W50')
  })

  test('a place that does not tell everybody where it is, does not tell it here either', async () => {
    const { open, give, addPlace } = await openSite()
    await addPlace(
      'Het Huis',
      'plaats=Utrecht',
      'gemeente=Utrecht',
      'adres=Geheimpad 12',
      'locatie_tonen=op aanvraag',
    )
    await give('Het Huis', {
      ...tuesdays,
      title: 'Samen eten',
      description: 'Kom naar het Geheimpad en bel aan.',
      where: { at: 'elsewhere', address: 'geheimpad 12' },
    })
    await give('Het Huis', { ...tuesdays, title: 'Tuinieren op Geheimpad 12' })
    for (const address of [
      '/plek/het-huis-utrecht/programma',
      '/plek/het-huis-utrecht/programma.ics',
      '/plek/het-huis-utrecht/programma.csv',
      '/gemeente/utrecht/programma',
      '/gemeente/utrecht/programma.ics',
      '/gemeente/utrecht/programma.csv',
      '/agenda',
      '/agenda.csv',
    ]) {
      const { status, body } = await open(address)
      expect(status).toBe(200)
      expect(body).toContain('Samen eten')
      expect(body.toLowerCase()).not.toContain('geheimpad')
    }
  })
})

test('a place that is closed on a day of its programme says both, and how to become sure', async () => {
  const { open, give, addPlace } = await openSite()
  const hours = 'openingstijden=Mo-Fr 09:00-17:00; 2026-12-02 off'
  await addPlace('De Bron', 'plaats=Utrecht', 'gemeente=Utrecht', 'telefoon=000 000 00 07', hours)
  await addPlace('De Stille Bron', 'plaats=Utrecht', 'gemeente=Utrecht', hours)
  const wednesdays = { when: { rule: 'FREQ=WEEKLY;BYDAY=WE', times: { from: '10:00', to: '12:00' } } }
  await give('De Bron', wednesdays)
  await give('De Bron', { ...wednesdays, title: 'Wandelen', where: { at: 'elsewhere', town: 'Utrecht' } })
  await give('De Stille Bron', wednesdays)
  const said = textOf((await open('/plek/de-bron-utrecht/programma')).body)
  expect(said.match(/volgens de openingstijden is de plek dan dicht/g)).toHaveLength(2)
  expect(said).toContain('Bel 000 000 00 07 om te horen of het doorgaat.')
  expect(textOf((await open('/plek/de-stille-bron-utrecht/programma')).body)).toContain(
    'Of het doorgaat weten we niet zeker.',
  )
  const { body } = await open('/plek/de-bron-utrecht/programma.ics')
  expect(body).toContain('STATUS:TENTATIVE')
  expect((await open('/agenda.csv')).body).toContain('onzeker')
})

test('what a place gives that is closed for a while is unsure wherever it is told, until somebody speaks of a day', async () => {
  const { open, give, addPlace, platform } = await openSite()
  await addPlace(
    'De Bron',
    'plaats=Delft',
    'gemeente=Delft',
    'telefoon=000 000 00 07',
    'status=tijdelijk dicht',
  )
  await give('De Bron', tuesdays)
  await give('De Bron', { ...tuesdays, title: 'Wandelen', where: { at: 'elsewhere', town: 'Delft' } })
  await give('De Bron', {
    ...tuesdays,
    title: 'Bus',
    kind: 'mobile stop',
    where: { at: 'elsewhere', town: 'Delft' },
  })
  for (const address of ['/plek/de-bron-delft/programma', '/gemeente/delft/programma', '/agenda']) {
    const text = textOf((await open(address)).body)
    expect(text.match(/de plek is tijdelijk dicht Bel 000 000 00 07 om te horen/g), address).toHaveLength(3)
  }
  const { body } = await open('/plek/de-bron-delft/programma.ics')
  expect(body).toContain('STATUS:TENTATIVE')
  expect(body).toContain('(de plek is tijdelijk dicht)')
  expect(body).not.toContain('STATUS:CONFIRMED')
  expect(body.match(/BEGIN:VEVENT/g), 'one event for each rule').toHaveLength(3)
  const table = (await open('/agenda.csv')).body.trimEnd().split('\r\n').slice(1)
  expect(table).toHaveLength(3)
  for (const row of table) expect(row).toContain('onzeker')
  const today = Temporal.PlainDate.from('2026-12-01')
  expect(listStops(await readProgramme(platform.database), today, today)).toMatchObject([{ isUnsure: true }])

  const changes = [{ on: '2026-12-01', what: 'goes on' as const }]
  await give('De Bron', { title: 'Zingen', when: { ...tuesdays.when, changes } })
  expect((await open('/agenda.csv')).body).toMatch(/Zingen,.*,ja,/)
})

test('of two that give the same, one closed and one open, each tells it by its own door', async () => {
  const { open, give, addPlace, ids } = await openSite()
  await addPlace('De Bron', 'plaats=Delft', 'gemeente=Delft', 'status=tijdelijk dicht')
  await give('De Haven', { ...tuesdays, places: [ids.get('De Haven')!, ids.get('De Bron')!] })
  expect((await open('/plek/de-haven-utrecht/programma.csv')).body).toContain(',ja,')
  expect((await open('/plek/de-bron-delft/programma.csv')).body).toContain(',onzeker,')
})

test.each(['in gesprek', 'gepland', 'potentieel', 'gestopt'])(
  'a place that is %s has no programme anywhere',
  async (status) => {
    const { open, give, addPlace, platform } = await openSite()
    await addPlace('De Bron', 'plaats=Delft', 'gemeente=Delft', `status=${status}`)
    await give('De Bron', { ...tuesdays, kind: 'mobile stop', where: { at: 'elsewhere', town: 'Delft' } })
    for (const page of [
      '/agenda',
      '/agenda.csv',
      '/gemeente/delft/programma',
      '/gemeente/delft/programma.ics',
    ])
      expect((await open(page)).body, page).not.toContain('Koffie')
    const text = textOf((await open('/plek/de-bron-delft/programma')).body)
    expect(text).not.toContain('Koffie')
    expect(text).toContain(status === 'gestopt' ? 'Deze plek is gestopt.' : 'Deze plek is er nog niet.')
    const today = Temporal.PlainDate.from('2026-12-01')
    expect(listStops(await readProgramme(platform.database), today, today)).toEqual([])
  },
)

test('machines are told what an open place does, and nothing of one that is hidden, closed, unknown or made up', async () => {
  const { open, give, addPlace, platform } = await openSite()
  const places = {
    'De Open Bron': ['status=bekend'],
    'De Stille Bron': ['status=bekend', 'locatie_tonen=op aanvraag'],
    'De Dichte Bron': ['status=tijdelijk dicht'],
    'De Vage Bron': [],
  }
  const told = async (name: string, site = serve(programmeRoutes, platform)) => {
    const slug = `${name.toLowerCase().replaceAll(' ', '-')}-delft`
    return (await (await site.request(`/plek/${slug}/programma`)).text()).includes('ld+json')
  }
  for (const [name, values] of Object.entries(places)) {
    await addPlace(name, 'plaats=Delft', 'gemeente=Delft', 'adres=Voorbeeldstraat 1', ...values)
    await give(name, tuesdays)
    expect((await open(`/plek/${name.toLowerCase().replaceAll(' ', '-')}-delft/programma`)).body).toContain(
      'Koffie',
    )
    expect(await told(name), name).toBe(name === 'De Open Bron')
  }
  const example = serve(programmeRoutes, platform, { example: true })
  expect(await told('De Open Bron', example)).toBe(false)
})

test('a street that is not for everybody stays hidden when its place has stopped, or was taken off', async () => {
  for (const status of ['gestopt', 'ingetrokken']) {
    const { open, give, addPlace, ids } = await openSite()
    const address = ['adres=Geheimpad 12', 'locatie_tonen=op aanvraag']
    await addPlace('Het Huis', 'plaats=Utrecht', 'gemeente=Utrecht', ...address, `status=${status}`)
    await give('De Haven', {
      ...tuesdays,
      title: 'Samen eten',
      description: 'Wij lopen samen naar het Geheimpad.',
      places: [ids.get('De Haven')!, ids.get('Het Huis')!],
    })
    const { body } = await open('/plek/de-haven-utrecht/programma')
    expect(body).toContain('Samen eten')
    expect(body.toLowerCase()).not.toContain('geheimpad')
  }
})

test('the street that another source still tells of stays hidden too when its place was taken off', async () => {
  const { platform, open, give, addPlace, ids } = await openSite()
  const said = ['adres=Geheimpad 12', 'locatie_tonen=op aanvraag', 'status=ingetrokken']
  await addPlace('Het Huis', 'plaats=Utrecht', 'gemeente=Utrecht', ...said)
  const elsewhere = {
    basis: 'source',
    sourceId: editorsDesk.id,
    values: { address: 'Stilstraat 3' },
  } as const
  await editPlace(platform, ids.get('Het Huis')!, elsewhere, 'test')
  await give('De Haven', {
    ...tuesdays,
    title: 'Samen eten',
    description: 'Wij lopen samen naar de Stilstr.',
    places: [ids.get('De Haven')!, ids.get('Het Huis')!],
  })
  const { body } = await open('/plek/de-haven-utrecht/programma')
  expect(body).toContain('Samen eten')
  expect(body).not.toContain('Stilstr')
})

describe('the programme of a municipality and of the whole country', () => {
  async function openBusySite() {
    const site = await openSite()
    await site.addPlace('De Bron', 'gemeente=Leeuwarden', 'plaats=Leeuwarden')
    await site.addPlace('De Kring', 'soort=online groep', 'korrel=online')
    await site.give('De Haven', { ...tuesdays, title: 'Koffie', kind: 'open meeting' })
    await site.give('De Haven', {
      ...{ title: 'Spreekuur', kind: 'consult hour', when: { also: ['2026-12-02'] } },
      where: { at: 'elsewhere', address: 'Voorbeeldstraat 1', town: 'Leeuwarden', municipality: 'GM0080' },
    })
    await site.give('De Bron', { ...tuesdays, title: 'Zingen', kind: 'group' })
    await site.give('De Kring', { ...tuesdays, title: 'Praten', where: { at: 'online' } })
    return site
  }

  test('a municipality shows what is in it, also of a place elsewhere, and how much it does not know', async () => {
    const { open, addPlace } = await openBusySite()
    await addPlace('De Stilte', 'gemeente=Leeuwarden', 'plaats=Leeuwarden')
    const { status, body } = await open('/gemeente/leeuwarden/programma')
    expect(status).toBe(200)
    expect(await findHtmlFaults(body)).toEqual([])
    const text = textOf(body)
    expect(text).toContain('Spreekuur')
    expect(text).toContain('Zingen')
    expect(text).not.toContain('Koffie')
    expect(text).toContain('We kennen het programma van 1 van de 2 plekken hier.')
    expect((await open('/gemeente/nergens/programma')).status).toBe(404)
    expect((await open('/gemeente/ljouwert/programma?week=2026-W50')).headers.get('location')).toBe(
      '/gemeente/leeuwarden/programma?week=2026-W50',
    )
  })

  test('the week everywhere is by day and by town, with what is online apart', async () => {
    const { open } = await openBusySite()
    const { body } = await open('/agenda')
    expect(await findHtmlFaults(body)).toEqual([])
    const text = textOf(body)
    const order = [
      ...['vandaag, dinsdag 1 december', 'Leeuwarden van 10.00', 'woensdag 2 december'],
      ...['Online, waar je ook woont', 'Praten online'],
    ]
    const places = order.map((words) => text.toLowerCase().indexOf(words.toLowerCase()))
    expect(places.filter((at) => at === -1)).toEqual([])
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('it can be narrowed by an address, which says what it did not understand', async () => {
    const { open } = await openBusySite()
    const narrowed = textOf((await open('/agenda?gemeente=leeuwarden&soort=groep')).body)
    expect(narrowed).toContain('Zingen')
    expect(narrowed).not.toContain('Voorbeeldstraat')
    expect(textOf((await open('/agenda?dag=2026-12-02')).body)).toContain('Alle dagen')
    for (const query of [
      'gemeente=nergens',
      'soort=feest',
      'dag=2026-12-25',
      'dag=0000-00-00',
      'week=0&dag=%00',
    ])
      expect(textOf((await open(`/agenda?${query}`)).body)).toContain('Dat hebben we weggelaten.')
  })

  test('more than a page can hold is offered by day', async () => {
    const { open, give } = await openBusySite()
    for (let i = 0; i < 45; i++) await give('De Haven', { title: `Groep ${i}`, when: { rule: 'FREQ=DAILY' } })
    const text = textOf((await open('/agenda')).body)
    expect(text).toContain('Kies een dag, of een gemeente.')
    expect(text).toContain('Woensdag 2 december: 46 keer iets te doen')
    expect(text).not.toContain('Groep 7 ')
    expect(textOf((await open('/agenda?dag=2026-12-02')).body)).toContain('Groep 7 ')
  })

  test('a table has the same as its page, with nothing where nothing is known', async () => {
    const { open } = await openBusySite()
    const { body, headers } = await open('/agenda.csv?gemeente=leeuwarden')
    expect(headers.get('content-type')).toContain('text/csv')
    expect(
      body
        .split('\r\n')
        .slice(0, 3)
        .map((line) => line.replace(/[\da-f-]{36}/, 'id')),
    ).toEqual([
      'dag,van,tot,activiteit,soort,plek,plek_id,plaats,adres,online,aanmelden,gratis,ruimte,ruimte_gezegd_op,gaat_door,verplaatst_van,verplaatst_naar,toelichting',
      '2026-12-01,10:00,12:00,Zingen,groep,De Bron,id,Leeuwarden,,,,,,,ja,,,',
      '2026-12-02,,,Spreekuur,spreekuur,De Haven,id,Leeuwarden,Voorbeeldstraat 1,,,,,,ja,,,',
    ])
  })

  test('a table is of the days that were asked, and is called by them', async () => {
    const { open, give } = await openSite('2026-11-22T09:00:00Z')
    await give('De Haven', { title: 'Koffie', when: { rule: 'FREQ=DAILY', first: '2026-11-01' } })
    const days = { '?dag=2026-11-24': 1, '': 7, '?week=2026-W49': 7 }
    const names: string[] = []
    for (const [query, count] of Object.entries(days)) {
      const { body, headers } = await open(`/agenda.csv${query}`)
      expect(body.match(/Koffie/g), query).toHaveLength(count)
      names.push(headers.get('content-disposition')!)
    }
    expect(names).toEqual([
      'attachment; filename="agenda-2026-11-24.csv"',
      'attachment; filename="agenda-2026-11-22-tot-en-met-2026-11-28.csv"',
      'attachment; filename="agenda-2026-W49.csv"',
    ])
    const { headers } = await open('/gemeente/utrecht/programma.csv')
    expect(headers.get('content-disposition')).toContain('utrecht-2026-11-22-tot-en-met-2026-11-28.csv')
  })

  test.each(['/plek/de-haven-utrecht/programma.ics', '/gemeente/leeuwarden/programma.ics'])(
    '%s is a calendar that another program reads',
    async (address) => {
      const { open, site, give } = await openBusySite()
      const { body, headers } = await open(address)
      expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
      const events = new ICAL.Component(ICAL.parse(body))
        .getAllSubcomponents('vevent')
        .map((one) => new ICAL.Event(one))
      expect(events.map(({ summary }) => summary)).toContain('Spreekuur (hoe laat weten we niet)')
      expect(events.find(({ summary }) => summary.startsWith('Spreekuur'))!.location).toBe(
        'Voorbeeldstraat 1, Leeuwarden',
      )
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(2)
      const again = await site.request(address, { headers: { 'if-none-match': headers.get('etag')! } })
      expect(again.status).toBe(304)
      await give('De Haven', { title: 'Nieuw', ...tuesdays })
      const later = await site.request(address, { headers: { 'if-none-match': headers.get('etag')! } })
      expect(later.status).toBe(200)
    },
  )
})
