import { describe, expect, test } from 'vitest'
import { findHtmlFaults, textOf } from '../design/testing.ts'
import { addReport } from '../register/index.ts'
import { inEde, inWageningen } from '../register/testing.ts'
import { deskWith, grants, idOf } from './testing-desk.ts'

const token = '00000000-0000-4000-8000-0000000000ff'
const region = 'Gelderse Vallei'

async function withReports() {
  const desk = await deskWith(inEde, inWageningen)
  await addReport(desk.platform, idOf(1), { subject: 'hours', words: 'Op dinsdag dicht', token })
  await addReport(desk.platform, idOf(2), { subject: 'contact', words: '', token })
  return desk
}

describe('the desk', () => {
  test('asks who is not signed in to do so, and is kept by nobody', async () => {
    const { app } = await deskWith()
    const answer = await app.request('/beheer')
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/beheer/inloggen?terug=%2Fbeheer'])
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  test('shows a point what is asked about its own place, and nothing of another', async () => {
    const { as } = await withReports()
    const { open } = await as(grants.editor(1), { proven: false })
    const answer = await open('/beheer')
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    const html = await answer.text()
    expect(await findHtmlFaults(html)).toEqual([])
    expect(html).toContain('href="/beheer/meldingen/1"')
    expect(textOf(html)).toContain('kijk uiterlijk op 8 december 2026')
    expect(html).toContain('href="/beheer/plek/de-edese-voorbeeldhaven-ede"')
    expect(html).not.toContain('Wageningse')
    expect(html).not.toContain('/beheer/dubbel')
    // What somebody wrote stands on the page of the report, where it is needed.
    expect(html).not.toContain('dinsdag')
  })

  test('has a warm sentence where nothing waits', async () => {
    const { as } = await deskWith(inEde)
    expect(textOf(await (await as(grants.editor(1))).read('/beheer'))).toContain('Er wacht nu niets op je.')
    expect(textOf(await (await as(grants.editor(1))).read('/en/beheer'))).toContain('Nothing waits for you')
  })

  test('shows the national desk everything, counted, and the oldest first', async () => {
    const { platform, as } = await withReports()
    await addReport(
      { ...platform, now: () => platform.now().subtract({ hours: 24 * 30 }) },
      ...([idOf(2), { subject: 'gone', words: '', token }] as const),
    )
    const html = await (await as(grants.national)).read('/beheer')
    const text = textOf(html)
    expect(text).toContain('Meldingen: 3')
    expect(text).toContain('Misschien twee keer dezelfde plek: 0 paren')
    expect(text).toContain('te laat: iemand had uiterlijk op 6 november 2026 een antwoord verwacht')
    const numbers = [...html.matchAll(/\/beheer\/meldingen\/(\d+)/g)].map(([, number]) => number)
    expect(numbers).toEqual(['3', '1', '2'])
  })

  test('shows a region its own places only, once it proved more than a mail', async () => {
    const { as } = await withReports()
    const html = await (await as(grants.region(region))).read('/beheer')
    expect(html).toContain('/beheer/regio/gelderse-vallei')
    expect(html).toContain('Edese')
    const unproven = await (await as(grants.region(region), { proven: false })).open('/beheer')
    expect([unproven.status, unproven.headers.get('location')]).toEqual([
      303,
      '/beheer/bewijs?terug=%2Fbeheer',
    ])
    expect(await (await as(grants.region('Twente'))).read('/beheer')).not.toContain('Edese')
  })
})
