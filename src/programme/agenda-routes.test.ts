import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { findHtmlFaults, textOf } from '../design/testing.ts'
import { openSite, tuesdays } from './testing.ts'

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
    for (const query of ['gemeente=nergens', 'soort=feest', 'dag=2026-12-25', 'dag=0000-00-00', 'dag=%00'])
      expect(textOf((await open(`/agenda?${query}`)).body)).toContain('Dat hebben we weggelaten.')
  })

  test('steps from the coming days leave no day out and show none twice, whatever day it is, and lead back', async () => {
    for (const now of ['2026-11-22', '2026-11-23', '2026-11-25']) {
      const { open, give } = await openSite(`${now}T09:00:00Z`)
      await give('De Haven', { title: 'Koffie', when: { rule: 'FREQ=DAILY', first: '2026-10-01' } })
      const daysAt = async (address: string) => {
        const { body } = await open(address.replace('/agenda', '/agenda.csv'))
        return [...body.matchAll(/^\d{4}-\d\d-\d\d/gm)].map(([day]) => day)
      }
      const step = async (address: string, label: string) => {
        const { body } = await open(address)
        return new RegExp(`href="([^"]+)"[^>]*>${label}<`).exec(body)![1]!
      }
      const later = await step('/agenda', 'Zeven dagen later')
      const earlier = await step('/agenda', 'Zeven dagen eerder')
      const days = [...(await daysAt(earlier)), ...(await daysAt('/agenda')), ...(await daysAt(later))]
      const first = Temporal.PlainDate.from(now).subtract({ days: 7 })
      expect(days).toEqual(Array.from({ length: 21 }, (_, n) => first.add({ days: n }).toString()))
      expect(await step(later, '(?:Zeven dagen eerder|Vorige week)')).toBe('/agenda')
    }
  })

  test('seven days from another day have a name of their own, and a week that is none is not there', async () => {
    const { open } = await openSite('2026-11-22T09:00:00Z')
    expect(textOf((await open('/agenda?week=2026-11-29')).body)).toContain(
      'Zeven dagen: zondag 29 november tot en met zaterdag 5 december',
    )
    for (const address of [
      '/agenda',
      '/agenda.csv',
      '/gemeente/utrecht/programma',
      '/gemeente/utrecht/programma.csv',
    ])
      expect((await open(`${address}?week=2026-W99`)).status, address).toBe(404)
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
      const elsewhere = await site.request(`http://evil.example${address}`)
      expect(await elsewhere.text(), 'no name that only whoever asks has said').not.toContain('evil')
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
