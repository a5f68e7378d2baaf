import { describe, expect, test } from 'vitest'
import { findHtmlFaults } from '../design/testing.ts'
import { loadGeographyFacts } from '../geography/index.ts'
import { serve, testPlatform } from '../platform/testing.ts'
import { coverageRoutes, loadPublishedFigures } from './index.ts'
import { MOST_OF_ONE_AN_HOUR } from './missing.ts'
import { addSignal, listSignals } from './missing-store.ts'

async function aSite() {
  const platform = await testPlatform()
  await loadGeographyFacts(platform)
  await loadPublishedFigures(platform)
  const app = serve(coverageRoutes, platform)
  const post = (fields: [string, string][]) =>
    app.request('/gemis', { method: 'POST', body: new URLSearchParams(fields) })
  return { platform, app, post }
}
const token = '00000000-0000-4000-8000-0000000000ff'
const whole: [string, string][] = [
  ['gemeente', 'GM0014'],
  ['wat', 'nearby'],
  ['wat', 'other'],
  ['tekst', 'iets met muziek'],
  ['eens', token],
]

test('somebody says without a name what is missing, and hears what becomes of it', async () => {
  const { platform, app, post } = await aSite()
  const form = await app.request('/gemis')
  expect(form.headers.get('cache-control')).toBe('no-store')
  expect(await findHtmlFaults(await form.text())).toEqual([])
  const thanks = await post(whole)
  expect(thanks.status).toBe(200)
  const html = await thanks.text()
  expect(html).toContain('in de gemeente Groningen')
  expect(html).not.toContain('muziek')
  expect(await findHtmlFaults(html)).toEqual([])
  expect(await listSignals(platform.database)).toMatchObject([
    { municipality: 'GM0014', wishes: ['nearby', 'other'], words: 'iets met muziek' },
  ])
})

test('a telephone number is shown back before anything is kept, and kept only as somebody chose', async () => {
  const { platform, post } = await aSite()
  const text = 'Bel mij op 06-00000000'
  const said = whole.map(([name, value]): [string, string] => [name, name === 'tekst' ? text : value])
  const shown = await (await post(said)).text()
  expect(shown).toContain('<mark>06-00000000</mark>')
  expect(await findHtmlFaults(shown)).toEqual([])
  expect(await listSignals(platform.database)).toEqual([])
  const fields = [...shown.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)]
  const again = fields.map(([, name, value]): [string, string] => [name!, value!])
  expect(again, 'all that was sent, each wish in a field of its own').toEqual(said)
  expect((await post([...again, ['nagekeken', 'weg']])).status).toBe(200)
  expect(await listSignals(platform.database)).toMatchObject([
    { wishes: ['nearby', 'other'], words: 'Bel mij op …' },
  ])
})

describe('what cannot be counted is asked again, with all that was typed', () => {
  const without = (name: string) => whole.filter(([field]) => field !== name)
  test.each([
    ['no municipality', without('gemeente'), 'gemeente'],
    ['a municipality that is none', [...without('gemeente'), ['gemeente', 'GM9999']], 'gemeente'],
    ['nothing chosen', without('wat'), 'wat'],
    ['something nobody offered', [...without('wat'), ['wat', 'een diagnose']], 'wat'],
    ['two wishes as if they were one', [...without('wat'), ['wat', 'nearby,other']], 'wat'],
    ['a text that is too long', [...without('tekst'), ['tekst', 'é'.repeat(301)]], 'tekst'],
  ] as [string, [string, string][], string][])('%s', async (_, fields, field) => {
    const { platform, post } = await aSite()
    const answer = await post(fields)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain(`href="#${field}"`)
    expect(await findHtmlFaults(html)).toEqual([])
    if (field !== 'tekst') expect(html).toContain('iets met muziek')
    if (field !== 'gemeente') expect(html).toMatch(/value="GM0014" selected/)
    expect(await listSignals(platform.database)).toEqual([])
  })

  test('two faults at once, and both are named', async () => {
    const { post } = await aSite()
    const html = await (await post([...without('wat').slice(0, 1), ['tekst', 'x'.repeat(400)]])).text()
    for (const field of ['wat', 'tekst']) expect(html).toContain(`href="#${field}"`)
  })

  test('when too many come in, with a clear word', async () => {
    const { platform, post } = await aSite()
    for (let n = 0; n < MOST_OF_ONE_AN_HOUR; n++)
      await addSignal(platform, {
        municipality: 'GM0014',
        wishes: ['nearby'],
        words: `tekst ${n}`,
        token: crypto.randomUUID(),
      })
    const answer = await post(whole)
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '3600'])
    expect(await answer.text()).toContain('iets met muziek')
    expect((await post(without('tekst'))).status).toBe(200)
  })
})

test.each([
  ['an empty form', '', 422],
  ['a form that is far too long', `tekst=${'x'.repeat(30_000)}`, 413],
  ['many of the same', Array.from({ length: 500 }, () => 'wat=nearby').join('&'), 422],
  ['words that steer', 'tekst=%00%1b%5b2J&wat=__proto__&gemeente=constructor', 422],
])('%s is no fault of ours', async (_, body, status) => {
  const { app } = await aSite()
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  expect((await app.request('/gemis', { method: 'POST', headers, body })).status).toBe(status)
})

test('the page of a municipality tells of ten and more, with how that is counted, and of fewer nothing', async () => {
  const { platform, app } = await aSite()
  const read = async () => (await app.request('/gemeente/groningen')).text()
  const add = (day: number) =>
    addSignal(
      { ...platform, now: () => Temporal.Instant.from('2026-12-01T10:00:00Z').add({ hours: 24 * day }) },
      { municipality: 'GM0014', wishes: ['online'], words: 'geheim', token: crypto.randomUUID() },
    )
  for (let day = 0; day < 9; day++) await add(day)
  expect(await read()).not.toContain('Mensen missen hier iets')
  await add(9)
  const told = await read()
  expect(told).toContain('10 keer of vaker')
  expect(told).toContain('naar beneden op tientallen')
  expect(told).not.toContain('geheim')
})
