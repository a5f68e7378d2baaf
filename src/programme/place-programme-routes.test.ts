import { describe, expect, test } from 'vitest'
import { findHtmlFaults, textOf } from '../design/testing.ts'
import { runCommand } from '../platform/command.ts'
import { registerCommands } from '../register/index.ts'
import { openSite, tuesdays } from './testing.ts'

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

  test('another week has an address; what is no week is not there', async () => {
    const { open, give } = await openSite()
    await give('De Haven', tuesdays)
    expect(textOf((await open('/plek/de-haven-utrecht/programma?week=2026-W53')).body)).toContain(
      'Dinsdag 29 december',
    )
    for (const week of [
      '2026-W99',
      '0000-W01',
      'nu',
      '%00',
      'x'.repeat(5_000),
      '<script>alert(1)</script>',
      '2026-02-30',
      '2300-01-01',
    ]) {
      const { status, body } = await open(`/plek/de-haven-utrecht/programma?week=${encodeURIComponent(week)}`)
      expect(status).toBe(404)
      expect(body).not.toContain('<script>alert')
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
