import { describe, expect, test } from 'vitest'
import { findHtmlFaults, textOf } from '../design/testing.ts'
import { findPublicPlace } from '../register/index.ts'
import { mergePlaces } from '../register/merge-store.ts'
import { parseOpeningHours } from '../register/opening-hours/opening-hours-notation.ts'
import { listChanges } from '../register/store.ts'
import { addToList, inEde, inWageningen, sayOf } from '../register/testing.ts'
import { groupSlugs, groups } from './editing/asked-fields.ts'
import { firstPlace, formIn, keepingWith, ofDesk, ofPlace } from './testing.ts'

const here = '/beheer/plek/de-edese-voorbeeldhaven-ede'
const formOf = (group: (typeof groups)[number]) => `${here}/wijzig/${groupSlugs[group]}`
const hours = (text: string) => {
  const parsed = parseOpeningHours(text)
  if ('problem' in parsed) throw new Error(parsed.problem.code)
  return parsed.hours
}
const talkative = {
  ...inEde,
  phone: '000 000 00 00',
  openingHours: hours('Mo-Fr 10:00-16:00; PH off'),
  whatFor: ['koffie drinken', 'wandelen'],
}

describe('the page of a place for its keepers', () => {
  test('says of everything where it comes from, and that one knows nothing of the rest', async () => {
    const { comeIn } = await keepingWith(talkative)
    const { open } = await comeIn(ofPlace())
    const page = await open(here)
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store'])
    const html = await page.text()
    expect(await findHtmlFaults(html)).toEqual([])
    const text = textOf(html)
    expect(text).toContain('Uit Voorbeeldlijst, 2024')
    expect(text).toContain('nog niet door de plek bevestigd')
    expect(text).toContain('Maandag tot en met vrijdag van 10.00 tot 16.00 uur')
    expect(text).toContain('Dit weten we nog niet')
    expect(html).toContain('href="/plek/de-edese-voorbeeldhaven-ede"')
    for (const group of groups) expect(html).toContain(`href="${formOf(group)}"`)
  })

  test('one button confirms what was shown; pressed twice it is one change', async () => {
    const { comeIn, place, platform } = await keepingWith(talkative)
    const { read, send } = await comeIn(ofPlace())
    const form = formIn(await read(here))
    for (let times = 0; times < 2; times++) {
      const answer = await send(here, form)
      expect([answer.status, answer.headers.get('location')]).toEqual([303, `${here}?gedaan=bevestigd`])
    }
    expect(await place()).toMatchObject({ confirmedOn: '2026-12-01', content: talkative })
    expect(await listChanges(platform.database, firstPlace)).toHaveLength(2)
    const html = await read(`${here}?gedaan=bevestigd`)
    expect(await findHtmlFaults(html)).toEqual([])
    expect(textOf(html)).toContain('Er staat nu dat jullie dit vandaag hebben bevestigd.')
    expect(textOf(html)).toContain('De plek zelf zegt dit, op 1 december 2026 door jullie bevestigd')
    const found = await findPublicPlace(platform.database, 'de-edese-voorbeeldhaven-ede')
    expect(found && 'place' in found && found.place.confirmedOn).toBe('2026-12-01')
  })

  test('nobody confirms what they did not see', async () => {
    const { comeIn, place, platform } = await keepingWith(talkative)
    const { read, send } = await comeIn(ofPlace())
    const form = formIn(await read(here))
    await sayOf(platform, firstPlace, { phone: '000 000 00 09' })
    const answer = await send(here, form)
    expect(answer.status).toBe(409)
    const html = await answer.text()
    expect(await findHtmlFaults(html)).toEqual([])
    expect(html).toContain('Iemand anders veranderde intussen iets.')
    expect((await place()).confirmedOn).toBeUndefined()
    expect((await send(here, formIn(html))).status).toBe(303)
    expect((await place()).confirmedOn).toBe('2026-12-01')
  })

  test.each([{}, { versie: '' }, { versie: '-1' }, { versie: '1e3' }, { versie: '9'.repeat(15) }])(
    'a form that says %j confirms nothing',
    async (form) => {
      const { comeIn, place } = await keepingWith(talkative)
      const { send } = await comeIn(ofPlace())
      expect((await send(here, form)).status).toBe(409)
      expect((await place()).confirmedOn).toBeUndefined()
    },
  )
})

describe('changing a group', () => {
  test('every form is sound, and sent as it came it changes nothing', async () => {
    const { comeIn, platform } = await keepingWith({
      ...talkative,
      hosts: [{ name: 'Noor', consentOn: '2026-11-01' }],
      languages: ['nl', 'ar'],
      note: 'regel een\n<script>alert(1)</script>',
    })
    const { read, send } = await comeIn(ofPlace())
    for (const group of groups) {
      const html = await read(formOf(group))
      expect(await findHtmlFaults(html)).toEqual([])
      expect(html).not.toContain('<script>alert')
      const answer = await send(formOf(group), formIn(html))
      expect([group, answer.headers.get('location')]).toEqual([group, `${here}?gedaan=niets`])
    }
    expect(await listChanges(platform.database, firstPlace)).toHaveLength(1)
  })

  test('keeps what was changed as the word of the place, and nothing else; sent twice it is one change', async () => {
    const { comeIn, place, platform } = await keepingWith(talkative)
    const { read, send } = await comeIn(ofPlace())
    const form = { ...formIn(await read(formOf('reach'))), telefoon: ['000 000 00 01'] }
    const answers = [await send(formOf('reach'), form), await send(formOf('reach'), form)]
    expect(answers.map((answer) => answer.headers.get('location'))).toEqual([
      `${here}?gedaan=bewaard`,
      `${here}?gedaan=niets`,
    ])
    expect((await place()).content).toEqual({ ...(await place()).content, phone: '000 000 00 01' })
    const [change, ...others] = await listChanges(platform.database, firstPlace)
    expect(others).toHaveLength(1)
    expect(change!.actor).toMatch(/^account:/)
    const found = await findPublicPlace(platform.database, 'de-edese-voorbeeldhaven-ede')
    expect(found && 'place' in found && [...found.place.ownWord]).toEqual(['phone'])
  })

  test('what is emptied is nothing to say, whatever a list says of it', async () => {
    const { comeIn, place, platform } = await keepingWith(talkative)
    const { change, read } = await comeIn(ofPlace())
    await change(formOf('reach'), { telefoon: '' })
    expect((await place()).content.phone).toBeUndefined()
    await addToList(platform, inWageningen)
    expect(textOf(await read(here))).toContain('Hier valt niets te zeggen')
  })

  test('Tuesday gets other hours, with rows as a button makes them', async () => {
    const { comeIn, place } = await keepingWith(talkative)
    const { read, send } = await comeIn(ofPlace())
    const form = formIn(await read(formOf('hours')))
    const more = await send(formOf('hours'), { ...form, 'dag2-tot[]': ['12'], erbij: 'dag2' })
    expect(more.status).toBe(200)
    const html = await more.text()
    expect(await findHtmlFaults(html)).toEqual([])
    const withRoom = formIn(html)
    expect([withRoom['dag2-van[]'], withRoom['dag2-tot[]']]).toEqual([
      ['10.00', ''],
      ['12', ''],
    ])
    const half = { ...withRoom, 'dag2-van[]': ['10.00', '13'] }
    const asked = await send(formOf('hours'), half)
    expect(asked.status).toBe(422)
    const again = await asked.text()
    expect(await findHtmlFaults(again)).toEqual([])
    expect(again).toContain('href="#dag2-tot-1"')
    expect(again).toContain('Dinsdag: vul in van hoe laat én tot hoe laat.')
    expect(formIn(again)['dag2-van[]']).toEqual(['10.00', '13'])
    expect((await send(formOf('hours'), { ...formIn(again), 'dag2-tot[]': ['12', '17.30'] })).status).toBe(
      303,
    )
    expect((await place()).content.openingHours).toEqual(
      hours('Mo,We-Fr 10:00-16:00; Tu 10:00-12:00,13:00-17:30; PH off'),
    )
  })

  test('a place that moves is no longer shown where it was', async () => {
    const { comeIn, place } = await keepingWith({
      ...talkative,
      locationPrecision: 'exact',
      address: 'Voorbeeldstraat 1',
    })
    const { change } = await comeIn(ofPlace())
    await change(formOf('reach'), { adres: 'Voorbeeldstraat 2' })
    expect((await place()).content).not.toHaveProperty('location')
  })

  test('a place that gets another name is found under it', async () => {
    const { comeIn } = await keepingWith(talkative)
    const { change, open, read, send } = await comeIn(ofPlace())
    const old = formIn(await read(formOf('reach')))
    const answer = await change(formOf('who'), { naam: 'Het Edese Voorbeeldhuis' })
    expect(answer.headers.get('location')).toBe('/beheer/plek/het-edese-voorbeeldhuis-ede?gedaan=bewaard')
    expect((await open(formOf('reach'))).headers.get('location')).toBe(
      '/beheer/plek/het-edese-voorbeeldhuis-ede/wijzig/waar-en-contact',
    )
    expect((await send(formOf('reach'), { ...old, telefoon: ['000 000 00 02'] })).status).toBe(303)
  })

  test.each([
    ['who', { naam: ' ' }, 'Een plek heeft een naam.'],
    ['who', { naam: '<script>alert(1)</script>'.repeat(40) }, 'Er passen 500 tekens.'],
    ['who', { toelichting: 'x'.repeat(5_001) }, 'Er passen 5.000 tekens.'],
    ['reach', { email: 'geen adres' }, 'Dit is geen e-mailadres.'],
    ['reach', { gemeentecode: "' or 1=1 --" }, 'Kies een gemeente uit de lijst.'],
    ['standing', { status: 'spam' }, 'Dit kun je hier niet kiezen.'],
    ['standing', { status_sinds: '31-2-2026' }, 'Dit is geen datum.'],
    ['first-visit', { 'wie_je_ontmoet-naam[]': 'Noor' }, 'Op welke dag zei deze persoon'],
    [
      'hours',
      { feestdagen: 'open', 'dag1-van[]': '16', 'dag1-tot[]': '10' },
      'Gaat het door tot de volgende dag?',
    ],
  ] as const)('%s %j is asked again, with everything that was typed', async (group, typed, message) => {
    const { comeIn, platform } = await keepingWith(talkative)
    const { change } = await comeIn(ofPlace())
    const answer = await change(formOf(group), typed)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(await findHtmlFaults(html)).toEqual([])
    expect(textOf(html)).toContain(message)
    expect(html).not.toContain('<script>alert')
    for (const [name, said] of Object.entries(typed))
      if (!['status', 'gemeentecode'].includes(name)) expect(formIn(html)[name]).toContain(said)
    expect(await listChanges(platform.database, firstPlace)).toHaveLength(1)
  })

  test('an empty form, one without its version and one that is too large do no harm', async () => {
    const { comeIn, platform } = await keepingWith(talkative)
    const { send, read } = await comeIn(ofPlace())
    expect((await send(formOf('reach'), {})).status).toBe(422)
    const lost = await send(formOf('reach'), { versie: '999', telefoon: '000 000 00 07' })
    const html = await lost.text()
    expect(lost.status).toBe(422)
    expect(formIn(html)).toMatchObject({ telefoon: ['000 000 00 07'] })
    expect((await send(formOf('reach'), { telefoon: 'x'.repeat(400_000) })).status).toBe(413)
    expect((await send(`${here}/wijzig/iets-anders`, {})).status).toBe(404)
    expect(await read('/beheer/plek/nergens')).toContain('404')
    expect(await listChanges(platform.database, firstPlace)).toHaveLength(1)
  })
})

describe('two people at once', () => {
  test('what they changed apart from each other is all kept', async () => {
    const { comeIn, place } = await keepingWith(talkative)
    const [one, other] = [
      await comeIn(ofPlace()),
      await comeIn(ofPlace(), { email: 'ander@voorbeeld.example' }),
    ]
    const form = formIn(await one.read(formOf('reach')))
    await other.change(formOf('reach'), { telefoon: '000 000 00 01' })
    expect((await one.send(formOf('reach'), { ...form, website: ['haven.example'] })).status).toBe(303)
    expect((await place()).content).toMatchObject({
      phone: '000 000 00 01',
      website: 'https://haven.example',
    })
  })

  test('what both changed is shown side by side, to choose; all else that was typed is kept', async () => {
    const { comeIn, place } = await keepingWith(talkative)
    const [one, other] = [
      await comeIn(ofPlace()),
      await comeIn(ofPlace(), { email: 'ander@voorbeeld.example' }),
    ]
    const form = {
      ...formIn(await one.read(formOf('reach'))),
      telefoon: ['000 000 00 02'],
      website: ['haven.example'],
    }
    await other.change(formOf('reach'), { telefoon: '000 000 00 01' })
    const answer = await one.send(formOf('reach'), form)
    expect(answer.status).toBe(409)
    const html = await answer.text()
    expect(await findHtmlFaults(html)).toEqual([])
    const text = textOf(html)
    expect(text).toContain('Wat er nu staat: 000 000 00 01')
    expect(text).toContain('Wat jij schreef: 000 000 00 02')
    expect(text).toContain(
      'Veranderd door iemand van de plek, 1 december 2026, 10.00 uur. Eerst stond er: 000 000 00 00',
    )

    const unchosen = await one.send(formOf('reach'), formIn(html))
    expect(unchosen.status).toBe(422)
    expect(await unchosen.text()).toContain('Kies wat er moet staan.')
    await other.change(formOf('reach'), { telefoon: '000 000 00 03' })
    const stale = await one.send(formOf('reach'), { ...formIn(html), 'keuze-phone': 'mijn' })
    const anew = await stale.text()
    expect(textOf(anew)).toContain('Wat er nu staat: 000 000 00 03')

    expect((await one.send(formOf('reach'), { ...formIn(anew), 'keuze-phone': 'mijn' })).status).toBe(303)
    expect((await place()).content).toMatchObject({
      phone: '000 000 00 02',
      website: 'https://haven.example',
    })
  })

  test('whoever chooses what stands there leaves it', async () => {
    const { comeIn, place } = await keepingWith(talkative)
    const { read, send, change } = await comeIn(ofPlace())
    const form = { ...formIn(await read(formOf('hours'))), dag1: ['dicht'] }
    await change(formOf('hours'), { dag5: 'onbekend' })
    const html = await (await send(formOf('hours'), form)).text()
    expect(textOf(html)).toContain('Vrijdag weten we het niet')
    const answer = await send(formOf('hours'), { ...formIn(html), 'keuze-openingHours': 'nu' })
    expect(answer.headers.get('location')).toContain('gedaan=niets')
    expect((await place()).content.openingHours).toEqual(hours('Mo-Th 10:00-16:00; Fr unknown; PH off'))
  })

  test('an edit that comes between looking and keeping is not overwritten', async () => {
    const { comeIn, place } = await keepingWith(talkative)
    const people = []
    for (const i of [1, 2, 3]) people.push(await comeIn(ofPlace(), { email: `iemand${i}@voorbeeld.example` }))
    const form = formIn(await people[0]!.read(formOf('reach')))
    const answers = await Promise.all(
      people.map(({ send }, i) => send(formOf('reach'), { ...form, telefoon: [`000 000 00 1${i}`] })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409])
    expect((await place()).content.phone).toMatch(/^000 000 00 1\d$/)
  })
})

describe('whose word it is', () => {
  test('what a desk fills in stays below what the place itself said, and both say so', async () => {
    const { comeIn, place } = await keepingWith(talkative)
    const point = await comeIn(ofPlace())
    const desk = await comeIn(ofDesk, { email: 'redactie@voorbeeld.example', proven: 'passkey' })
    await point.change(formOf('reach'), { telefoon: '000 000 00 01' })
    expect(textOf(await desk.read(formOf('reach')))).toContain('Dit zegt de plek zelf.')
    await desk.change(formOf('reach'), { telefoon: '000 000 00 05', website: 'haven.example' })
    expect((await place()).content).toMatchObject({
      phone: '000 000 00 01',
      website: 'https://haven.example',
    })
    for (const reader of [point, desk]) {
      const text = textOf(await reader.read(here))
      expect(text).toContain('De regio of de redactie vond iets anders: 000 000 00 05')
      expect(text).toContain('Wat de plek zelf zegt, blijft staan.')
    }
  })

  test('what the desk fixed stays, and the place is told', async () => {
    const { comeIn, platform } = await keepingWith(talkative)
    const { change, read } = await comeIn(ofPlace())
    await sayOf(platform, firstPlace, { status: 'stopped' })
    await change(formOf('standing'), { status: 'bekend' })
    expect(textOf(await read(here))).toContain('De redactie heeft dit vastgezet.')
  })
})

describe('the past of a place', () => {
  test('tells each change in words, and one can be undone, and that again', async () => {
    const { comeIn, place } = await keepingWith(talkative)
    const { change, read, send } = await comeIn(ofPlace(), { name: 'Voorbeeld Coördinator' })
    await change(formOf('reach'), { telefoon: '000 000 00 01' })
    const past = await read(`${here}/geschiedenis`)
    expect(await findHtmlFaults(past)).toEqual([])
    expect(textOf(past)).toContain('Gewijzigd – Voorbeeld Coördinator, namens de plek')
    expect(textOf(past)).toContain('Telefoon Eerst: 000 000 00 00 Nu: 000 000 00 01')
    const undo = formIn(past)
    for (let times = 0; times < 2; times++)
      expect((await send(`${here}/geschiedenis`, undo)).headers.get('location')).toBe(`${here}?gedaan=terug`)
    expect((await place()).content.phone).toBe('000 000 00 00')
    await send(`${here}/geschiedenis`, formIn(await read(`${here}/geschiedenis`)))
    expect((await place()).content.phone).toBe('000 000 00 01')
  })

  test('what others said is not undone by a place, nor what never was', async () => {
    const { comeIn, place, platform } = await keepingWith(talkative)
    const { read, send, open } = await comeIn(ofPlace())
    await sayOf(platform, firstPlace, { phone: '000 000 00 09' })
    const [fixed, added] = await listChanges(platform.database, firstPlace)
    expect(await read(`${here}/geschiedenis`)).not.toContain('<form method="post" action="/beheer')
    for (const wijziging of [String(fixed!.id), String(added!.id), '999', 'x', ''])
      expect((await send(`${here}/geschiedenis`, { wijziging })).status).toBe(404)
    expect((await place()).content.phone).toBe('000 000 00 09')
    expect((await open(`${here}/geschiedenis?voor=x`)).status).toBe(200)
  })
})

test('who kept a place that was merged into another keeps that one', async () => {
  const { comeIn, platform, place } = await keepingWith(talkative, {
    ...talkative,
    name: 'Dezelfde Voorbeeldhaven',
  })
  const absorbed = '00000000-0000-4000-8000-000000000002'
  const { change, open } = await comeIn(ofPlace(absorbed))
  expect((await open(here)).status).toBe(403)
  await mergePlaces(platform, await place(), await place(absorbed), 'by the rule', 'test')
  expect(await place(absorbed)).toBeUndefined()
  expect((await change(formOf('reach'), { telefoon: '000 000 00 01' })).status).toBe(303)
  expect((await place()).content.phone).toBe('000 000 00 01')
})

test('nobody keeps a place that is not theirs, and nobody unknown keeps any', async () => {
  const { comeIn, app, platform } = await keepingWith(talkative, inWageningen)
  const stranger = await comeIn(ofPlace('00000000-0000-4000-8000-000000000002'))
  const paths = [here, ...groups.map(formOf), `${here}/geschiedenis`]
  for (const path of paths) {
    expect((await stranger.open(path)).status).toBe(403)
    expect((await stranger.send(path, { versie: '1', wijziging: '1' })).status).toBe(403)
    expect((await app.request(path)).headers.get('location')).toMatch(/^\/beheer\/inloggen\?terug=/)
    expect((await app.request(path, { method: 'POST' })).status).toBe(401)
  }
  expect(await listChanges(platform.database, firstPlace)).toHaveLength(1)
})
