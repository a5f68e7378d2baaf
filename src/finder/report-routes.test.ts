import { describe, expect, test } from 'vitest'
import { findHtmlFaults, textOf } from '../design/testing.ts'
import { serve } from '../platform/testing.ts'
import { MOST_AN_HOUR_OF_ONE } from '../register/error-report/error-report.ts'
import { answerReport, listReports } from '../register/report-store.ts'
import { inEde, inWageningen } from '../register/testing.ts'
import { finderRoutes } from './routes.ts'
import { address, edit, finderWith } from './testing.ts'

describe('telling that something is wrong', () => {
  const form = `${address}/fout`
  const post = (app: ReturnType<typeof serve>, path: string, fields: Record<string, string>) =>
    app.request(path, { method: 'POST', body: new URLSearchParams(fields) })
  const tokenOn = (html: string) => /name="eens" value="([^"]+)"/.exec(html)![1]!
  const codeOn = (html: string) => />([3479CDFHJKMNPRTWXY]{5}-[3479CDFHJKMNPRTWXY]{5})</.exec(html)?.[1]

  test('takes no name and no e-mail, gives a code, and the code shows what became of it', async () => {
    const { platform, app, read } = await finderWith(inEde)
    expect(await read(address)).toContain(`href="${form}"`)
    const page = await app.request(form)
    expect(page.headers.get('cache-control')).toBe('no-store')
    const html = await page.text()
    expect(await findHtmlFaults(html)).toEqual([])
    expect(html).not.toMatch(/type="email"|name="(naam|name|mail|email)"/)

    const numbered = { wat: 'contact', tekst: 'Het nummer is nu 000 000 00 00', eens: tokenOn(html) }
    const asked = await (await post(app, form, numbered)).text()
    expect(asked).toContain('<mark>000 000 00 00</mark>')
    expect(codeOn(asked)).toBeUndefined()
    expect(await findHtmlFaults(asked)).toEqual([])
    expect(await listReports(platform.database, { alsoAnswered: true })).toEqual([])

    const words = 'Op <b>dinsdag</b> dicht'
    const sent = await post(app, form, { wat: 'hours', tekst: words, eens: tokenOn(html) })
    const answer = await sent.text()
    expect([sent.status, sent.headers.get('location'), sent.headers.get('cache-control')]).toEqual([
      200,
      null,
      'no-store',
    ])
    expect(await findHtmlFaults(answer)).toEqual([])
    const code = codeOn(answer)!
    // The same form sent again shows it again, so the page says no more than what holds.
    expect(textOf(answer)).toContain(
      'Ben je van deze pagina af, dan kunnen we hem niet nog een keer laten zien.',
    )
    expect(textOf(answer)).toContain('Ontvangen op 1 december 2026.')
    expect(textOf(answer)).toContain('uiterlijk op 8 december 2026')
    expect(answer.match(/(?:href|action)="[^"]*"/g)?.join()).not.toContain(code)

    const look = async () => textOf(await (await post(app, '/melding', { code: code.toLowerCase() })).text())
    expect(await look()).toContain('Ontvangen. Er keek nog niemand naar.')
    expect(await look()).not.toContain('dinsdag')
    await answerReport(platform, 1, {
      state: 'changed',
      answer: 'De tijden zijn <i>nieuw</i>.',
      by: 'redactie',
    })
    const found = await (await post(app, '/melding', { code })).text()
    expect(found).toContain('De tijden zijn &lt;i&gt;nieuw&lt;/i&gt;.')
    expect(await findHtmlFaults(found)).toEqual([])
  })

  test('a day is named by which somebody looks, but not in the example world, where nobody does', async () => {
    const { platform, app } = await finderWith(inEde)
    const example = serve(finderRoutes, platform, { example: true })
    for (const site of [app, example]) {
      const received = await (await post(site, form, { wat: 'gone' })).text()
      const found = await (await post(site, '/melding', { code: codeOn(received)! })).text()
      for (const text of [received, found].map(textOf)) {
        expect(text).toContain('Ontvangen op 1 december 2026.')
        expect(text.includes('binnen vijf werkdagen')).toBe(site === app)
      }
    }
  })

  test('sent twice, also when the answer was never seen, it is one report with one code', async () => {
    const { platform, app, read } = await finderWith(inEde)
    const fields = { wat: 'gone', tekst: '', eens: tokenOn(await read(form)) }
    const codes = await Promise.all(
      [1, 2].map(async () => codeOn(await (await post(app, form, fields)).text())),
    )
    expect(codes[0]).toBe(codes[1])
    expect(await listReports(platform.database, { alsoAnswered: true })).toHaveLength(1)
  })

  test('no code at all is asked for, and the window says that something is wrong', async () => {
    const { app } = await finderWith(inEde)
    const html = await (await post(app, '/melding', { code: ' ' })).text()
    expect(textOf(html)).toContain('Vul je code in.')
    expect(html).toContain('<title>Fout: ')
  })

  test.each([
    [{}, 'Kies wat er niet klopt.'],
    [{ wat: 'ruimteschip' }, 'Kies wat er niet klopt.'],
    [{ wat: 'other', tekst: '  ' }, 'Schrijf op wat er niet klopt.'],
    [{ wat: 'hours', tekst: 'é'.repeat(1_001) }, 'Je tekst is te lang: 1.001 tekens.'],
    [{ wat: 'hours', tekst: 'x'.repeat(1_001), eens: 'geen token' }, 'Je tekst is te lang'],
  ])('what cannot be taken is said, and what was typed still stands there: %o', async (fields, message) => {
    const { platform, app } = await finderWith(inEde)
    const answer = await post(app, form, fields as Record<string, string>)
    const html = await answer.text()
    expect([answer.status, textOf(html).includes(message)]).toEqual([422, true])
    expect(html).toContain(`>${'tekst' in fields ? fields.tekst : ''}</textarea>`)
    expect(await listReports(platform.database, { alsoAnswered: true })).toEqual([])
    expect(await findHtmlFaults(html)).toEqual([])
  })

  test('hostile text is kept as a text: no marks, no codes, no way out of the page', async () => {
    const { platform, app } = await finderWith(inEde)
    const tekst = '</textarea><script>alert(1)</script>\u0000\u001b[2J\u202e'
    expect((await post(app, form, { wat: 'other', tekst })).status).toBe(200)
    expect(await listReports(platform.database, { alsoAnswered: true })).toMatchObject([
      { words: '</textarea><script>alert(1)</script>[2J' },
    ])
    const again = await post(app, form, { wat: '', tekst })
    expect(await again.text()).not.toContain('<script>alert')
  })

  test('more than anybody could look at is not taken in; what was typed stays', async () => {
    const { app } = await finderWith(inEde)
    const send = (tekst: string) => post(app, form, { wat: 'hours', tekst })
    for (let i = 0; i < MOST_AN_HOUR_OF_ONE; i++) await send(String(i))
    const answer = await send('nog iets')
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '3600'])
    expect(await answer.text()).toContain('>nog iets</textarea>')
    expect((await post(app, form, { wat: 'gone' })).status).toBe(200)
  })

  test('too large is refused, and so is a place that is not there', async () => {
    const { platform, app } = await finderWith({ ...inEde, status: 'withdrawn' }, inWageningen)
    expect((await post(app, form, { wat: 'gone' })).status).toBe(410)
    expect((await app.request(form)).status).toBe(410)
    expect((await app.request('/plek/nergens/fout')).status).toBe(404)
    expect((await post(app, '/plek/nergens/fout', { wat: 'gone' })).status).toBe(404)
    const other = '/plek/de-wageningse-voorbeeldhaven-wageningen/fout'
    expect((await post(app, other, { wat: 'gone', tekst: 'x'.repeat(60_000) })).status).toBe(413)
    expect(await listReports(platform.database, { alsoAnswered: true })).toEqual([])
  })

  test('a place that got another name while somebody was writing still gets the report', async () => {
    const { platform, app } = await finderWith(inEde)
    await edit(platform, { name: 'Het Edese Voorbeeldhuis' })
    expect((await app.request(form)).headers.get('location')).toBe('/plek/het-edese-voorbeeldhuis-ede/fout')
    expect((await post(app, form, { wat: 'gone' })).status).toBe(200)
  })

  test.each([
    ['', 422],
    ['KFT49', 422],
    ['KFT49-HXR7C', 422],
    ['x'.repeat(3_000), 422],
    ['x'.repeat(9_000), 413],
  ])('a code that is none of ours leads to no report: %j', async (code, status) => {
    const { app } = await finderWith(inEde)
    const answer = await post(app, '/melding', { code })
    expect(answer.status).toBe(status)
    if (status === 422) expect(await findHtmlFaults(await answer.text())).toEqual([])
  })

  test('of a place that was taken off since, a code says no more than that', async () => {
    const { platform, app, read } = await finderWith(inEde)
    const code = codeOn(
      await (await post(app, form, { wat: 'gone', eens: tokenOn(await read(form)) })).text(),
    )!
    await edit(platform, { status: 'withdrawn' })
    const html = await (await post(app, '/melding', { code })).text()
    expect(html).toContain('een plek die niet meer op de site staat')
    expect(html).not.toContain(inEde.name)
  })
})
