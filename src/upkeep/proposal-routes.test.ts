import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { findHtmlFaults, textOf } from '../design/testing.ts'
import { readRegister } from '../register/index.ts'
import { inEde, inWageningen, sayOf } from '../register/testing.ts'
import { removeOldProposals } from './proposal-store.ts'
import { formIn } from './testing.ts'
import { deskWith, grants, idOf } from './testing-desk.ts'

const form = '/beheer/plek/de-edese-voorbeeldhaven-ede/wijzig/waar-en-contact'
const path = '/beheer/voorstellen/1'
const asText = (fields: Record<string, string[]>) => fields as unknown as Record<string, string>

/** A region and the people of a place, of which the region proposes a phone number and a website. */
async function proposed() {
  const desk = await deskWith({ ...inEde, phone: '000 000 00 00' }, inWageningen)
  const point = await desk.as(grants.editor(1), { proven: false })
  const region = await desk.as(grants.region('Gelderse Vallei'))
  const filled = {
    ...asText(formIn(await region.read(form))),
    ...{ telefoon: '000 000 00 01', website: 'https://voorbeeld.example', waarom: 'Ik <b>belde</b>.' },
  }
  const propose = () => region.send(form, filled)
  const sent = await propose()
  const content = async () => (await readRegister(desk.platform.database)).byId.get(idOf(1))!.content
  const audit = async () => {
    const { rows } = await sql<{ act: string }>`select act from audit_entry
      where act like 'proposal%' order by id`.execute(desk.platform.database)
    return rows.map(({ act }) => act)
  }
  const decide = async (fields: Record<string, string>) =>
    point.send(path, { ...asText(formIn(await point.read(path))), ...fields })
  return { ...desk, point, region, propose, sent, content, audit, decide }
}

describe('what a region fills in for a place that its own people keep', () => {
  test('is a proposal: nothing changes before they decide', async () => {
    const { sent, propose, region, point, content, audit } = await proposed()
    expect([sent.status, sent.headers.get('location')]).toEqual([
      303,
      '/beheer/plek/de-edese-voorbeeldhaven-ede?gedaan=voorstel',
    ])
    expect(textOf(await region.read(form))).toContain('Wat jij invult wordt een voorstel')
    expect((await content()).phone).toBe('000 000 00 00')
    // Sent again it is the same one.
    await propose()
    expect(await audit()).toEqual(['proposal made'])

    expect(textOf(await point.read('/beheer'))).toContain('Een regio stelt iets voor: telefoon en website')
    const html = await point.read(path)
    expect(await findHtmlFaults(html)).toEqual([])
    expect(html).toContain('Ik &lt;b&gt;belde&lt;/b&gt;.')
    for (const words of ['000 000 00 00', '000 000 00 01', 'https://voorbeeld.example'])
      expect(html).toContain(words)
    expect(html).not.toContain(' checked')
    expect(await findHtmlFaults(await point.read(`/en${path}`))).toEqual([])
    // Whoever proposed it reads along, and does not decide.
    expect(textOf(await region.read(path))).toContain('De plek zelf beslist hierover.')
    expect(await region.read('/beheer')).not.toContain(path)
    expect(await region.read('/beheer/regio/gelderse-vallei')).toContain(`href="${path}"`)
  })

  test('taken over it is the word of the place itself', async () => {
    const { platform, decide, content, audit, region } = await proposed()
    const done = await decide({ 'kies-phone': 'take', 'kies-website': 'take' })
    expect([done.status, done.headers.get('location')]).toEqual([303, path])
    expect(await content()).toMatchObject({ phone: '000 000 00 01', website: 'https://voorbeeld.example' })
    const { rows } = await sql<{
      basis: string
    }>`select basis from place_statement order by id desc limit 1`.execute(platform.database)
    expect(rows).toEqual([{ basis: 'place' }])
    expect(await audit()).toEqual(['proposal made', 'proposal decided'])
    expect(textOf(await region.read('/beheer/regio/gelderse-vallei'))).toContain('Overgenomen')
  })

  test('declined it changes nothing, and the region reads why', async () => {
    const { decide, point, content, region, audit } = await proposed()
    const fields = { 'kies-phone': 'leave', 'kies-website': 'leave' }
    const stopped = await decide(fields)
    const html = await stopped.text()
    expect([stopped.status, textOf(html).includes('Zeg kort waarom je niet alles overneemt.')]).toEqual([
      422,
      true,
    ])
    expect(html.match(/value="leave" checked/g)).toHaveLength(2)
    const declined = { ...fields, antwoord: 'Dat nummer is van de buren.' }
    expect((await decide(declined)).status).toBe(303)
    expect((await point.send(path, declined)).status).toBe(303)
    expect((await content()).phone).toBe('000 000 00 00')
    const text = textOf(await region.read(path))
    expect(text).toContain('Niet overgenomen. Dat nummer is van de buren.')
    expect(await audit()).toEqual(['proposal made', 'proposal decided'])
  })

  test('can be adapted: a part is taken over, and the rest they fill in themselves', async () => {
    const { decide, content } = await proposed()
    const fields = { 'kies-phone': 'self', 'kies-website': 'take', antwoord: 'We hebben een nieuw nummer.' }
    const done = await decide(fields)
    expect([done.status, done.headers.get('location')]).toEqual([303, form])
    expect(await content()).toMatchObject({ phone: '000 000 00 00', website: 'https://voorbeeld.example' })
  })

  test('a place that changed meanwhile is looked at again, and what was chosen stays', async () => {
    const { platform, point, content } = await proposed()
    const opened = asText(formIn(await point.read(path)))
    await sayOf(platform, idOf(1), { phone: '000 000 00 07' })
    const late = await point.send(path, { ...opened, 'kies-phone': 'take', 'kies-website': 'take' })
    const html = await late.text()
    expect([late.status, textOf(html).includes('De plek veranderde terwijl jij keek.')]).toEqual([409, true])
    expect(html.match(/value="take" checked/g)).toHaveLength(2)
    expect((await content()).phone).toBe('000 000 00 07')
  })

  test('what somebody decided meanwhile holds, and what came too late is shown', async () => {
    const { as, decide, point } = await proposed()
    const opened = asText(formIn(await point.read(path)))
    await decide({ 'kies-phone': 'take', 'kies-website': 'take' })
    const colleague = await as(grants.editor(1), { proven: false })
    const late = await colleague.send(path, {
      ...opened,
      ...{ 'kies-phone': 'leave', 'kies-website': 'leave', antwoord: 'Mijn woorden.' },
    })
    const text = textOf(await late.text())
    expect([late.status, text.includes('Mijn woorden.'), text.includes('Overgenomen')]).toEqual([
      409,
      true,
      true,
    ])
  })

  test('is for the people of the place and those above, and not for the region to decide', async () => {
    const { as, region, point, content } = await proposed()
    const all = { 'kies-phone': 'take', 'kies-website': 'take' }
    for (const grant of [grants.editor(2), grants.region('Twente'), grants.administrator]) {
      const stranger = await as(grant)
      expect((await stranger.open(path)).status).toBe(403)
      expect((await stranger.send(path, all)).status).toBe(403)
    }
    expect((await region.send(path, all)).status).toBe(403)
    expect((await content()).phone).toBe('000 000 00 00')
    for (const bad of ['0', 'x', '99', '99999999999999'])
      expect((await point.open(`/beheer/voorstellen/${bad}`)).status).toBe(404)
    const nonsense = await point.send(path, { 'kies-phone': 'constructor', antwoord: 'é'.repeat(501) })
    expect(nonsense.status).toBe(422)
  })

  test('a year after it was decided it is gone, with what stood in it', async () => {
    const { platform, decide } = await proposed()
    await decide({ 'kies-phone': 'take', 'kies-website': 'take' })
    const later = (months: number) => ({
      ...platform,
      now: () => platform.now().toZonedDateTimeISO('UTC').add({ months }).toInstant(),
    })
    expect(await removeOldProposals(later(11))).toBe(0)
    expect(await removeOldProposals(later(13))).toBe(1)
  })
})

test('a place that nobody keeps is filled in by its region at once', async () => {
  const { as, platform } = await deskWith(inEde)
  const region = await as(grants.region('Gelderse Vallei'))
  const filled = { ...asText(formIn(await region.read(form))), telefoon: '000 000 00 01' }
  expect((await region.send(form, filled)).headers.get('location')).toContain('gedaan=bewaard')
  expect((await readRegister(platform.database)).byId.get(idOf(1))!.content.phone).toBe('000 000 00 01')
})
