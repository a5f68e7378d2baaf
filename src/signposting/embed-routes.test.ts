import { describe, expect, test } from 'vitest'
import { findHtmlFaults, mainOf, textOf } from '../design/testing.ts'
import { online } from '../register/testing.ts'
import { inEde, signpostingWith } from './testing.ts'

describe('the list for other sites', () => {
  test('has the places of a municipality in the language that is asked, and every link leads out of the frame', async () => {
    const { read } = await signpostingWith(inEde, online)
    const page = await read('/insluiten/lijst?gemeente=ede&taal=en&kleur=154273')
    expect(page).toMatch(/<html lang="en">/)
    expect(page).toContain('De Edese Voorbeeldhaven')
    expect(page).toContain('<link rel="stylesheet" href="/insluiten/lijst.css?kleur=154273"')
    for (const [link] of page.matchAll(/<a [^>]*href="(?!tel:)[^>]*>/g))
      expect(link).toContain('target="_blank"')
    expect(await findHtmlFaults(page)).toEqual([])
  })

  test.each(['', '?gemeente=', '?gemeente=atlantis', '?gemeente=%3Cscript%3E', '?taal=xx&gemeente=%00'])(
    'with “%s” it says that it does not know the municipality',
    async (query) => {
      const { app } = await signpostingWith()
      const answer = await app.request(`/insluiten/lijst${query}`)
      expect(answer.status).toBe(404)
      const page = await answer.text()
      expect(textOf(page)).toContain('Deze gemeente kennen we niet')
      expect(page).not.toContain('<script>')
    },
  )

  test('its style holds colours and nothing else of what was asked', async () => {
    const { app } = await signpostingWith()
    const asked = new URLSearchParams({
      kleur: '154273',
      tekst: '#fff;}body{display:none',
      achtergrond: 'url(//x)',
    })
    const answer = await app.request(`/insluiten/lijst.css?${asked}`)
    expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8')
    const css = await answer.text()
    expect(css).toMatch(/^:root \{ --ground: #ffffff; --text: #1c2b2a; --accent: #154273; \}/)
    expect(css).not.toMatch(/display:none|\/\/x/)
  })

  test('the page that explains it shows code to copy, which holds nothing that was not meant for it', async () => {
    const { app } = await signpostingWith()
    const asked = new URLSearchParams({ gemeente: 'ede', taal: 'en', kleur: '"><script>', tekst: '154273' })
    const page = await (await app.request(`/insluiten?${asked}`)).text()
    expect(page).toContain(
      '&lt;inloop-lijst gemeente=&quot;ede&quot; taal=&quot;en&quot; tekst=&quot;154273&quot;&gt;',
    )
    expect(page).not.toContain('"><script>')
    expect(await findHtmlFaults(page)).toEqual([])
    const unknown = await app.request('/insluiten?gemeente=atlantis')
    expect(unknown.status).toBe(422)
    expect(mainOf(await unknown.text())).toContain('Die gemeente kennen we niet.')
  })
})
