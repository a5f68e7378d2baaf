import { expect, test } from 'vitest'
import { textOf } from '../design/testing.ts'
import { serve } from '../platform/testing.ts'
import { editPlace } from '../register/settling-store.ts'
import { editorsDesk } from '../register/source-list.ts'
import { programmeRoutes } from './routes.ts'
import { listStops } from './stops.ts'
import { readProgramme } from './store.ts'
import { openSite, tuesdays } from './testing.ts'

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
