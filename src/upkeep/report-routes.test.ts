import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { findHtmlFaults, textOf } from '../design/testing.ts'
import { addReport, findReport } from '../register/index.ts'
import { inEde, inWageningen } from '../register/testing.ts'
import { deskWith, grants, idOf } from './testing-desk.ts'

const token = '00000000-0000-4000-8000-0000000000ff'

/** A report about the first place, and the code that its sender has. */
async function reported() {
  const desk = await deskWith({ ...inEde, phone: '000 000 00 00' }, inWageningen)
  const words = 'Het nummer is <b>anders</b>'
  const received = await addReport(desk.platform, idOf(1), { subject: 'contact', words, token })
  if (!('code' in received)) throw new Error('too many')
  const look = () => findReport(desk.platform.database, received.code)
  const audit = async () => {
    const { rows } = await sql<{ act: string; detail: object }>`select act, detail from audit_entry
      where act like 'report%' order by id`.execute(desk.platform.database)
    return rows
  }
  return { ...desk, look, audit }
}
const path = '/beheer/meldingen/1'

describe('a report at the desk', () => {
  test('stands beside what the register says now, with the way to change that', async () => {
    const { as } = await reported()
    const point = await as(grants.editor(1), { proven: false })
    const html = await point.read(path)
    expect(await findHtmlFaults(html)).toEqual([])
    expect(html).toContain('Het nummer is &lt;b&gt;anders&lt;/b&gt;')
    expect(html).toContain('000 000 00 00')
    expect(html).toContain('href="/beheer/plek/de-edese-voorbeeldhaven-ede/wijzig/waar-en-contact"')
    expect(textOf(html)).toContain('kijk uiterlijk op 8 december 2026')
    expect(await findHtmlFaults(await point.read(`/en${path}`))).toEqual([])
    expect(await findHtmlFaults(await point.read('/beheer/meldingen'))).toEqual([])
  })

  test.each([
    ['overgenomen', 'changed'],
    ['anders', 'changed otherwise'],
    ['afgewezen', 'not changed'],
  ] as const)('%s, with a word, is what its sender reads by code', async (antwoord, state) => {
    const { as, look, audit } = await reported()
    const point = await as(grants.editor(1))
    const answer = () => point.send(path, { antwoord, tekst: 'We keken <i>er</i> naar.' })
    expect([(await answer()).status, (await answer()).status]).toEqual([303, 303])
    expect(await look()).toMatchObject({ state, answer: 'We keken <i>er</i> naar.' })
    // Nothing of what people wrote stands in the record.
    expect(await audit()).toEqual([{ act: 'report answered', detail: { report: 1, state } }])
    const html = await point.read(path)
    expect(await findHtmlFaults(html)).toEqual([])
    expect(html).toContain('We keken &lt;i&gt;er&lt;/i&gt; naar.')
    expect(textOf(await point.read('/beheer'))).toContain('Er wacht nu niets op je.')
    expect(await point.read('/beheer/meldingen')).toContain(`href="${path}"`)
  })

  test('that somebody is looking needs no word, and keeps it open', async () => {
    const { as, look } = await reported()
    const point = await as(grants.editor(1))
    expect((await point.send(path, { antwoord: 'kijkt' })).status).toBe(303)
    expect(await look()).toMatchObject({ state: 'looking', answeredAt: undefined })
    expect(await point.read('/beheer')).toContain('iemand kijkt er al naar')
  })

  test.each([
    [{}, 'Kies wat ermee gebeurd is.'],
    [{ antwoord: 'received', tekst: 'x' }, 'Kies wat ermee gebeurd is.'],
    [{ antwoord: 'afgewezen', tekst: ' \u0000 ' }, 'Schrijf op wat je ermee deed, of waarom niet.'],
    [{ antwoord: 'anders', tekst: 'é'.repeat(1_001) }, 'Maak je antwoord korter: hoogstens 1.000 tekens.'],
  ])('what cannot be taken is said, and what was typed stays: %#', async (fields, message) => {
    const { as, look } = await reported()
    const sent = await (await as(grants.editor(1))).send(path, fields as Record<string, string>)
    const html = await sent.text()
    expect([sent.status, textOf(html).includes(message)]).toEqual([422, true])
    if ('antwoord' in fields && fields.antwoord === 'anders') expect(html).toContain('value="anders" checked')
    expect((await look())!.state).toBe('received')
  })

  test('that somebody answered meanwhile is shown, and so is what came too late', async () => {
    const { as, look } = await reported()
    await (await as(grants.editor(1))).send(path, { antwoord: 'afgewezen', tekst: 'Het nummer klopt.' })
    const late = await (await as(grants.national)).send(path, { antwoord: 'anders', tekst: 'Mijn woorden.' })
    const text = textOf(await late.text())
    expect([late.status, text.includes('Mijn woorden.'), text.includes('Het nummer klopt.')]).toEqual([
      409,
      true,
      true,
    ])
    expect(await look()).toMatchObject({ state: 'not changed', answer: 'Het nummer klopt.' })
  })

  test('what somebody wrote about a person is erased, and the report stays', async () => {
    const { as, look, audit } = await reported()
    const keeper = await as(grants.national)
    for (const _ of [1, 2]) expect((await keeper.send(path, { wis: 'ja' })).status).toBe(303)
    expect(await look()).toMatchObject({ words: undefined, state: 'received' })
    expect((await audit()).map(({ act }) => act)).toEqual(['report words erased'])
  })

  test('is for who decides about its place', async () => {
    const { as, app } = await reported()
    expect((await app.request(path)).status).toBe(303)
    for (const grant of [grants.editor(2), grants.region('Twente'), grants.administrator]) {
      const stranger = await as(grant)
      expect((await stranger.open(path)).status).toBe(403)
      expect((await stranger.send(path, { antwoord: 'afgewezen', tekst: 'x' })).status).toBe(403)
      expect((await stranger.send(path, { wis: 'ja' })).status).toBe(403)
      expect(await stranger.read('/beheer/meldingen')).not.toContain(path)
    }
    const region = await as(grants.region('Gelderse Vallei'))
    expect((await region.send(path, { antwoord: 'kijkt' })).status).toBe(303)
    for (const bad of ['0', 'x', '1e3', '999999999', '99999999999999999999'])
      expect((await region.open(`/beheer/meldingen/${bad}`)).status).toBe(404)
  })
})
