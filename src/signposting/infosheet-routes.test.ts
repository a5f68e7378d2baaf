import { describe, expect, test } from 'vitest'
import { findHtmlFaults, mainOf, textOf } from '../design/testing.ts'
import { inWageningen, online } from '../register/testing.ts'
import { inEde, signpostingWith, textOfPdf } from './testing.ts'

describe('a practice looks for its area', () => {
  test('a town leads to the sheet of its municipality, and a distance to a circle round it', async () => {
    const { post } = await signpostingWith()
    const whole = await post('/verwijzers', { plaats: 'Ede', afstand: 'gemeente' })
    expect([whole.status, whole.headers.get('location')]).toEqual([303, '/infosheet/gemeente/ede'])
    const near = await post('/verwijzers', { plaats: '6711', afstand: '10' })
    expect(near.headers.get('location')).toBe('/infosheet/rond/6711/10')
    const town = await post('/en/verwijzers', { plaats: 'Lunteren', afstand: '5' })
    expect(town.headers.get('location')).toMatch(/^\/en\/infosheet\/rond\/67\d\d\/5$/)
  })

  test('of namesakes one is chosen by hand, and a whole province is asked to be nearer', async () => {
    const { post } = await signpostingWith()
    const namesakes = await (await post('/verwijzers', { plaats: 'Bergen', afstand: 'gemeente' })).text()
    expect(namesakes).toContain('name="kies" value="bergen-nh"')
    expect(namesakes).toContain('name="kies" value="bergen-l"')
    expect(await findHtmlFaults(namesakes)).toEqual([])
    const province = await post('/verwijzers', { plaats: 'Gelderland', afstand: 'gemeente' })
    expect(province.status).toBe(422)
    expect(mainOf(await province.text())).toContain('hele provincie')
  })

  test('several municipalities are chosen for one sheet, and one more is added on the sheet itself', async () => {
    const { post, read, app } = await signpostingWith()
    const offered = await post('/verwijzers', { plaats: 'ede wageningen', afstand: 'gemeente' })
    const page = await offered.text()
    for (const slug of ['ede', 'wageningen']) expect(page).toContain(`name="kies" value="${slug}"`)
    const sent = (fields: [string, string][]) =>
      app.request('/verwijzers', { method: 'POST', body: new URLSearchParams(fields) })
    const both = await sent([
      ['plaats', 'ede wageningen'],
      ['keuze', 'ja'],
      ['kies', 'ede'],
      ['kies', 'wageningen'],
    ])
    expect(both.headers.get('location')).toBe('/infosheet/gemeente/ede+wageningen')
    const none = await post('/verwijzers', { plaats: 'ede wageningen', keuze: 'ja' })
    expect(none.status).toBe(422)
    expect(await none.text()).toContain('href="#kies"')

    const sheet = await read('/infosheet/gemeente/ede')
    expect(sheet).toContain('name="gemeente" value="ede"')
    expect(await findHtmlFaults(sheet)).toEqual([])
    const more = await post('/verwijzers', { gemeente: 'ede', plaats: 'Wageningen' })
    expect(more.headers.get('location')).toBe('/infosheet/gemeente/ede+wageningen')
    const unclear = await post('/verwijzers', { gemeente: 'ede+wageningen', plaats: 'Bergen' })
    expect(await findHtmlFaults(await unclear.clone().text())).toEqual([])
    expect(await unclear.text()).toContain('name="gemeente" value="ede+wageningen"')
    const unknown = await post('/verwijzers', { gemeente: 'ede', plaats: 'Xyzzyveen' })
    expect(unknown.status).toBe(422)
    expect(await unknown.text()).toContain('name="gemeente" value="ede"')
  })

  test.each([
    ['', 'gemeente', 'Vul een plaats'],
    ['Xyzzyveen', 'gemeente', 'geen plaats of postcode'],
    ['<xyzzy>"', '10', 'geen plaats of postcode'],
    ['Ede', '1000', 'Kies hoe ver'],
  ])('“%s” within %s gets a clear answer and keeps what was typed', async (plaats, afstand, words) => {
    const { post } = await signpostingWith()
    const answer = await post('/verwijzers', { plaats, afstand })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(mainOf(page)).toContain(words)
    expect(page).toContain(
      `value="${plaats.replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')}"`,
    )
  })

  test('the page asks nothing but where the practice is, and never uses a word that means something else to a GP', async () => {
    const { read } = await signpostingWith(inEde)
    for (const path of [
      '/verwijzers',
      '/en/verwijzers',
      '/infosheet/gemeente/ede',
      '/en/infosheet/gemeente/ede',
    ]) {
      const page = await read(path)
      expect(await findHtmlFaults(page)).toEqual([])
      expect(textOf(page)).not.toMatch(/\bLSP\b|triage|intake|patiënt|cliënt/i)
    }
    const form = (await read('/verwijzers')).match(/<form[\s\S]*<\/form>/)![0]
    expect(new Set([...form.matchAll(/name="(\w+)"/g)].map(([, name]) => name))).toEqual(
      new Set(['plaats', 'afstand']),
    )
  })
})

describe('the infosheet', () => {
  test('has the places of the area, what is nearest when there are few, what is online, and whom to call', async () => {
    const { read } = await signpostingWith(inEde, inWageningen, online)
    const page = mainOf(await read('/infosheet/gemeente/ede'))
    const order = [
      'De Edese Voorbeeldhaven',
      'De Wageningse Voorbeeldhaven',
      'Voorbeeldpraat',
      '0800-1205',
      '113.nl',
    ]
    expect(order.map((words) => page.indexOf(words)).every((at, i, all) => at > (all[i - 1] ?? 0))).toBe(true)
    expect(page).toContain('nog niet bevestigd')
    expect(page).toContain('Een contactpersoon voor deze regio kennen we nog niet.')
  })

  test('several municipalities keep the order in which they were asked, the own one first', async () => {
    const { read } = await signpostingWith(inEde, inWageningen)
    const page = mainOf(await read('/infosheet/gemeente/wageningen+ede'))
    expect(page).toContain('de gemeenten Wageningen en Ede')
    expect(page.indexOf('De Wageningse')).toBeLessThan(page.indexOf('De Edese'))
  })

  test('an area without a place says so, and gives the nearest', async () => {
    const { read } = await signpostingWith(inWageningen)
    const page = mainOf(await read('/infosheet/gemeente/ede'))
    expect(page).toContain('kennen we nog geen plek')
    expect(page).toContain('De Wageningse Voorbeeldhaven')
    expect(page).toContain('ongeveer 8 km')
  })

  test('a register without any place still gives a sheet with whom to call', async () => {
    const { app, read } = await signpostingWith()
    expect(mainOf(await read('/infosheet/gemeente/ede'))).toContain('Hulp nu')
    const { status, headers } = await app.request('/infosheet/gemeente/ede.pdf')
    expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf'])
  })

  test('what may not be there any more comes last and says so; what stopped is left out', async () => {
    const { read } = await signpostingWith({ ...inEde, name: 'A Misschien', status: 'unknown' }, inEde, {
      ...inEde,
      name: 'Gestopte Voorbeeldplek',
      status: 'stopped',
    })
    const page = mainOf(await read('/infosheet/gemeente/ede'))
    expect(page.indexOf('Niet zeker of deze er nog zijn')).toBeGreaterThan(page.indexOf('De Edese'))
    expect(page.indexOf('A Misschien')).toBeGreaterThan(page.indexOf('Niet zeker'))
    expect(page).not.toContain('Gestopte')
  })

  test('a place where a referral is needed after all says so', async () => {
    const { read } = await signpostingWith({ ...inEde, referralNeeded: 'yes', free: 'yes' })
    expect(mainOf(await read('/infosheet/gemeente/ede'))).toContain(
      'hier is wel een verwijzing nodig · gratis',
    )
  })

  test.each([
    [['no', 'no'], 'Je hebt voor deze plekken geen verwijzing nodig.'],
    [['no', undefined], 'Staat er niets over een verwijzing? Dan weten we niet of je die nodig hebt.'],
    [['yes', undefined], 'Staat er niets over een verwijzing? Dan weten we niet of je die nodig hebt.'],
    [[undefined, undefined], 'Of je een verwijzing nodig hebt, weten we van deze plekken niet.'],
    [['yes', 'no'], 'geen verwijzing nodig'],
  ] as const)('of referrals the sheet says no more than is known: %j', async (known, words) => {
    const contents = known.map((referralNeeded, i) => ({
      ...inEde,
      name: `Voorbeeldplek ${i}`,
      ...(referralNeeded && { referralNeeded }),
    }))
    const { app, read } = await signpostingWith(...contents)
    const pdf = await textOfPdf(await app.request('/infosheet/gemeente/ede.pdf'))
    for (const sheet of [mainOf(await read('/infosheet/gemeente/ede')), pdf]) {
      expect(sheet).toContain(words)
      expect(sheet).not.toMatch(/[Dd]e meeste/)
      expect(sheet.includes('Staat er niets over')).toBe(words.startsWith('Staat'))
    }
  })

  test('a place that hides its door is measured from its town, and its address stands nowhere', async () => {
    const { read, app } = await signpostingWith({
      ...inEde,
      address: 'Geheimelaan 1',
      locationDisclosure: 'on request',
    })
    const pdf = await textOfPdf(await app.request('/infosheet/rond/6711/10.pdf'))
    for (const words of [await read('/infosheet/rond/6711/10'), pdf]) {
      expect(words).toContain('De Edese Voorbeeldhaven')
      expect(words).not.toContain('Geheimelaan')
    }
  })

  test.each([
    '/infosheet/gemeente/atlantis',
    '/infosheet/gemeente/ede+atlantis',
    '/infosheet/gemeente/ede+wageningen+arnhem+nijmegen+utrecht+zeist+almere',
    '/infosheet/gemeente/+',
    '/infosheet/rond/0000/10',
    '/infosheet/rond/6711/0',
    '/infosheet/rond/6711/999',
    '/infosheet/rond/6711/1e1',
    '/infosheet/rond/6711/10.pdf.pdf',
  ])('%s is an area we cannot show, and the page says why', async (path) => {
    const { app } = await signpostingWith()
    for (const ending of ['', '.pdf', '.atom']) {
      const answer = await app.request(path + ending)
      expect(answer.status).toBe(404)
      expect(mainOf(await answer.text())).toContain('Voor dit gebied kunnen we geen blad maken')
    }
  })
})
