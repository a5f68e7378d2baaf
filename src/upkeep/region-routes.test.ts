import { expect, test } from 'vitest'
import { addSignal } from '../coverage/missing-store.ts'
import { findHtmlFaults, textOf } from '../design/testing.ts'
import { addReport } from '../register/index.ts'
import { inEde, inWageningen, sayOf } from '../register/testing.ts'
import { deskWith, grants, idOf } from './testing-desk.ts'

const path = '/beheer/regio/gelderse-vallei'
const token = (number: number) => `00000000-0000-4000-8000-${String(900 + number).padStart(12, '0')}`

async function aRegion() {
  const growing = { ...inEde, name: 'De Edese Voorbeeldtuin', status: 'in conversation' } as const
  const desk = await deskWith({ ...inEde, phone: '000 000 00 00' }, inWageningen, growing)
  const region = await desk.as(grants.region('Gelderse Vallei'))
  return { ...desk, region }
}

test('a region sees its places, how sure each is, who keeps it and what waits', async () => {
  const { platform, as, region } = await aRegion()
  await as(grants.editor(1))
  await sayOf(platform, idOf(1), { phone: '000 000 00 01' }, 'place')
  await addReport(platform, idOf(1), { subject: 'gone', words: '', token: token(0) })
  const html = await region.read(path)
  expect(await findHtmlFaults(html)).toEqual([])
  const text = textOf(html)
  expect(text).toContain('Plekken in deze regio: 2. Daarvan houdt niemand van de plek zelf er 1 bij.')
  // The list of its municipalities is not whole, and says so.
  expect(text).toContain('Van deze regio kennen we alleen deze gemeenten: Ede.')
  expect(text).not.toContain('Wageningse')
  expect(html).toContain('href="/beheer/meldingen/1"')
  expect(text).toMatch(/De Edese Voorbeeldhaven, Ede Ede .{0,60} Voorbeeld Naam/)
  expect(text).toContain('niemand van de plek')
  expect(text).toContain('De Edese Voorbeeldtuin, Ede : er wordt over gepraat. Volgende stap: een plan.')
  expect(await findHtmlFaults(await region.read(`/en${path}`))).toEqual([])
})

test('whom to call stands there with the number and the reason', async () => {
  const { region } = await aRegion()
  const text = textOf(await region.read(path))
  expect(text).toContain('De Edese Voorbeeldhaven, Ede – 000 000 00 00 (we kennen geen mailadres)')
  expect(text).toContain('Plekken waarvan we ook geen nummer kennen: 1.')
})

test('what people miss is told in tens, and below ten not at all', async () => {
  const { platform, region } = await aRegion()
  const miss = (number: number) =>
    addSignal(platform, { municipality: 'GM0228', wishes: ['nearby'], words: 'stil', token: token(number) })
  for (let number = 1; number <= 9; number++) await miss(number)
  expect(textOf(await region.read(path))).toContain('In geen gemeente van deze regio zijn er tien meldingen')
  await miss(10)
  const text = textOf(await region.read(path))
  expect(text).toContain('Ede: 10 keer of vaker')
  expect(text).not.toContain('stil')
})

test('its table goes everywhere, and so names nobody who keeps a place', async () => {
  const { as, region } = await aRegion()
  await as(grants.editor(1))
  const answer = await region.open(`${path}/plekken.csv`)
  const csv = await answer.text()
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(csv).toContain('De Edese Voorbeeldhaven,Ede,Ede,actief,')
  expect(csv).toMatch(/Voorbeeldhaven.*,ja,\/plek\/de-edese-voorbeeldhaven-ede/)
  expect(csv).not.toContain('Voorbeeld Naam')
})

test('is for who keeps that region, and for the national desk', async () => {
  const { as, app, region } = await aRegion()
  expect((await app.request(path)).status).toBe(303)
  for (const grant of [grants.editor(1), grants.region('Twente'), grants.administrator]) {
    const stranger = await as(grant)
    for (const page of [path, `${path}/plekken.csv`]) expect((await stranger.open(page)).status).toBe(403)
  }
  const unproven = await as(grants.region('Gelderse Vallei'), { proven: false })
  expect((await unproven.open(path)).headers.get('location')).toContain('/beheer/bewijs')
  expect((await region.open('/beheer/regio/twente')).status).toBe(403)
  expect((await region.open('/beheer/regio')).status).toBe(403)
  const national = await as(grants.national)
  expect(await national.read('/beheer/regio')).toContain(`href="${path}"`)
  expect(textOf(await national.read('/beheer/regio/twente'))).toContain('nog geen gemeenten')
  for (const bad of ['bestaat-niet', '..', '%00'])
    expect((await national.open(`/beheer/regio/${bad}`)).status).toBe(404)
})
