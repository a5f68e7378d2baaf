import { describe, expect, test } from 'vitest'
import { findHtmlFaults, textOf } from '../design/testing.ts'
import { serve } from '../platform/testing.ts'
import type { PlaceContent } from '../register/index.ts'
import { signpostingRoutes } from './routes.ts'
import { edit, inEde, signpostingWith } from './testing.ts'

describe('the hand-over card', () => {
  const open: Partial<PlaceContent> = {
    ...inEde,
    name: 'De Voorbeeldhaven',
    address: 'Voorbeeldlaan 1',
    comingIn: 'walk in',
    gettingThere: 'Achter het station.',
    hosts: [{ name: 'Voornaam', role: 'gastvrouw', consentOn: '2026-11-01' }],
    openingHours: {
      weekly: [{ days: [2, 4], from: '10:00', to: '16:00' }],
      exceptions: [],
      holidays: 'closed',
    },
  }
  const address = '/kaartje/de-voorbeeldhaven-ede'
  const cardOf = (html: string) => html.slice(html.indexOf('<article'), html.indexOf('</article>'))

  test('says whom to ask for, when and where, in the language of whoever gets it', async () => {
    const { read } = await signpostingWith(open)
    const page = await read(`${address}?taal=en`)
    const card = textOf(cardOf(page))
    for (const words of [
      'Ask for Voornaam',
      'Open until Tuesday 1 December 2026, 16:00',
      'Voorbeeldlaan 1, Ede',
      'Achter het station.',
      'You can just walk in',
      '000 000 00 00',
      'Made on 1 December 2026, not yet confirmed',
    ])
      expect(card).toContain(words)
    expect(page).toMatch(/<html lang="nl"/)
    expect(cardOf(page)).toMatch(/^<article[^>]* lang="en"/)
    expect(await findHtmlFaults(page)).toEqual([])
  })

  test('a language in which there is no card is not there', async () => {
    const { app } = await signpostingWith(open)
    const statuses = ['xx', 'uk', 'EN', ''].map(
      async (one) => (await app.request(`${address}?taal=${one}`)).status,
    )
    expect(await Promise.all(statuses)).toEqual([404, 404, 404, 200])
  })

  test('on a day when it is closed the card names the day on which it opens', async () => {
    const { platform } = await signpostingWith(open)
    const wednesday = { ...platform, now: () => Temporal.Instant.from('2026-12-02T09:00:00Z') }
    const page = await (await serve(signpostingRoutes, wednesday).request(address)).text()
    expect(textOf(page)).toContain('De eerste keer open: donderdag 3 december 2026, 10.00 uur')
  })

  test('what nobody knows is left for a pen, or said', async () => {
    const { read } = await signpostingWith({ name: 'Stil Voorbeeld', town: 'Ede', municipality: 'GM0228' })
    const card = textOf(cardOf(await read('/kaartje/stil-voorbeeld-ede')))
    expect(card).toContain('We weten niet wanneer het open is.')
    expect(card).toContain('Het adres weten we niet.')
    expect(card).toContain('Of je zo kunt binnenlopen weten we niet.')
    expect(card).toMatch(/Vraag naar Afgesproken Wanneer/)
  })

  test('asks for nothing: there is no form, and no field with a name', async () => {
    const { read } = await signpostingWith(open)
    const main = (await read(address)).match(/<main[\s\S]*<\/main>/)![0]
    expect(main).not.toMatch(/<form|\sname=|type="hidden"/)
  })

  test('an address that is not for everybody is not on it', async () => {
    const { read } = await signpostingWith({ ...open, locationDisclosure: 'on request' })
    const page = await read(address)
    expect(page).not.toMatch(/Voorbeeldlaan|Achter het station/)
    expect(textOf(page)).toContain('Ede Het adres krijg je als je contact opneemt.')
  })

  test('of a place that stopped there is none; one that was taken off is gone; one that moved is found', async () => {
    const { app, platform, read } = await signpostingWith(
      { ...open, name: 'Gestopt', status: 'stopped' },
      { ...open, name: 'Weg' },
      { ...open, name: 'Oude Naam' },
    )
    await edit(platform, 'Weg', { status: 'withdrawn' })
    await edit(platform, 'Oude Naam', { name: 'Nieuwe Naam' })
    expect(textOf(await read('/kaartje/gestopt-ede'))).toContain('Daarom is er geen kaartje.')
    expect((await app.request('/kaartje/weg-ede')).status).toBe(410)
    const moved = await app.request('/en/kaartje/oude-naam-ede')
    expect([moved.status, moved.headers.get('location')]).toEqual([302, '/en/kaartje/nieuwe-naam-ede'])
    expect((await app.request('/kaartje/nergens')).status).toBe(404)
  })
})
