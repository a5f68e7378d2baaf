import { inspect } from 'node:util'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { loadPublishedFigures } from '../coverage/index.ts'
import { findTaboo } from '../design/taboo.ts'
import { findHtmlFaults, textOf } from '../design/testing.ts'
import { serve } from '../platform/testing.ts'
import { mergePlaces } from '../register/merge-store.ts'
import { readRegister } from '../register/store.ts'
import { addToList, inEde, inWageningen, online } from '../register/testing.ts'
import { finderRoutes } from './routes.ts'
import { edit, finderWith, namesIn } from './testing.ts'

describe('searching for a place', () => {
  test('one town gives what is there, what is just over the border, and what is online', async () => {
    const { search } = await finderWith(inEde, inWageningen, online)
    const page = await (await search('Ede')).text()
    expect(namesIn(page)).toEqual([inEde.name, inWageningen.name, online.name])
    expect(textOf(page)).toContain('ongeveer 8 km')
  })

  test('what is typed leaves no trace: not in an address, not in a redirect, not in what a browser keeps', async () => {
    const { app, search } = await finderWith(inEde)
    const answer = await search('Ede')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('location')).toBeNull()
    expect(await answer.text()).not.toMatch(/(href|action|src)="[^"]*(plaats=|zoeken\?)/)
    const again = await app.request('/zoeken?plaats=Ede')
    expect([again.status, again.headers.get('location')]).toEqual([303, '/'])
  })

  test('a whole errand, faults and all, leaves nothing of what is typed in any log, header or address', async () => {
    const written: string[] = []
    const write = (...words: unknown[]) =>
      written.push(words.map((word) => inspect(word, { depth: 9 })).join(' ')) > 0
    // What the whole product writes on its outputs is read by a journey.
    const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((way) =>
      vi.spyOn(console, way).mockImplementation(write),
    )
    onTestFinished(() => {
      for (const spy of spies) spy.mockRestore()
    })
    const { platform, search, read } = await finderWith(inEde, inWageningen)
    const broken = serve(finderRoutes, { ...platform, database: undefined as never })
    const post = (typed: string, app = broken) =>
      app.request('/zoeken', { method: 'POST', body: new URLSearchParams({ plaats: typed }) })

    const typed = [
      'Wageningne',
      'Xyzzyveen 12',
      '6711 QX',
      'Geheimdorp</b>',
      'Q'.repeat(300),
      'Z'.repeat(5_000),
    ]
    const answers = [
      ...(await Promise.all(typed.map((words) => search(words)))),
      ...(await Promise.all(typed.map((words) => post(words)))),
    ]
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 413, 500]))
    const told = await Promise.all(
      answers.map(async (answer) => [
        ...[...answer.headers].flat(),
        ...[...(await answer.text()).matchAll(/(?:href|action|src|content)="([^"]*)"/g)].map(
          ([, url]) => url,
        ),
      ]),
    )
    await read('/plek/de-wageningse-voorbeeldhaven-wageningen')
    expect(written.join()).toContain('TypeError')
    for (const words of typed) {
      const trace = new RegExp(/^\w{1,20}/.exec(words)![0], 'i')
      expect(
        [...written, ...told.flat()].filter((line) => trace.test(line ?? '')),
        words,
      ).toEqual([])
    }
  })

  test('namesakes are asked about, and the one that is chosen stands in no address either', async () => {
    const { app, search } = await finderWith()
    const page = await (await search('Bergen')).text()
    expect(page).toContain('Welke plaats bedoel je?')
    const choices = [
      ...page.matchAll(
        /name="plaats" value="([^"]+)"\/?><input type="hidden" name="gemeente" value="([^"]+)"/g,
      ),
    ]
    expect(choices.length).toBeGreaterThan(1)
    expect(page).not.toMatch(/href="\/gemeente\//)

    const [, plaats, gemeente] = choices[0]!
    const chosen = await app.request('/zoeken', {
      method: 'POST',
      body: new URLSearchParams({ plaats: plaats!, gemeente: gemeente! }),
    })
    expect(textOf(await chosen.text())).toContain('Plekken in en bij Bergen')
  })

  test('a postcode is enough, and a typing mistake is forgiven but said', async () => {
    const { search } = await finderWith(inEde)
    expect(namesIn(await (await search('6711 AB')).text())).toEqual([inEde.name])
    expect(textOf(await (await search('Wageningne')).text())).toContain('We denken dat je Wageningen')
  })

  test('a municipality of which we know nothing is not called empty', async () => {
    const { search } = await finderWith(inEde)
    expect(textOf(await (await search('Vaals')).text())).toContain('Dat wil niet zeggen dat er niets is')
  })

  test('a town nobody knows leads on, and what was typed is still there to mend', async () => {
    const { search } = await finderWith()
    const page = await (await search('Xyzzyveen')).text()
    expect(page).toContain('value="Xyzzyveen"')
    expect(page).toContain('href="/hulp"')
  })

  test('an empty question is asked again, with the field named', async () => {
    const { search } = await finderWith()
    const answer = await search('  ')
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('href="#plaats"')
  })

  test('somebody is never sent to a place that stopped', async () => {
    const { search } = await finderWith({ ...inEde, status: 'stopped' }, inWageningen)
    expect(namesIn(await (await search('Ede')).text())).toEqual([inWageningen.name])
  })
})

describe('the list', () => {
  test('a choice of places has an address that gives the same choice, as a page and as a table', async () => {
    const { app, read } = await finderWith(inEde, online, { name: 'Voorbeeldhuis', kind: 'respite' })
    const address = 'soort=logeren&gemeente=onbekend'
    expect(namesIn(await read(`/plekken?${address}`))).toEqual(['Voorbeeldhuis'])
    const table = await app.request(`/plekken.csv?${address}`)
    expect(table.headers.get('content-type')).toContain('text/csv')
    const lines = (await table.text()).trim().split('\r\n')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain('Voorbeeldhuis')
  })

  test('unknown can be chosen like any other answer', async () => {
    const { read } = await finderWith(inEde, { name: 'Voorbeeld zonder status', status: undefined as never })
    expect(namesIn(await read('/plekken?status=onbekend'))).toEqual(['Voorbeeld zonder status'])
  })

  test('a choice that does not exist is left out, and that is said', async () => {
    const { read } = await finderWith(inEde)
    const page = await read('/plekken?soort=ruimteschip')
    expect(page).toContain('overgeslagen: Wat voor plek')
    expect(namesIn(page)).toEqual([inEde.name])
  })

  test('a page that no list has is not there', async () => {
    const { app } = await finderWith(inEde)
    for (const page of ['2', '0', '-1', 'x', '1e9'])
      expect((await app.request(`/plekken?pagina=${page}`)).status, page).toBe(404)
  })

  test('pages stay stable while the register changes', async () => {
    const names = Array.from({ length: 30 }, (_, i) => `Voorbeeld ${String(i + 10)}`)
    const { platform, read } = await finderWith(...names.map((name) => ({ name })))
    const first = await read('/plekken')
    const next = /href="(\/plekken\?[^"]*pagina=2)"/.exec(first)![1]!.replaceAll('&amp;', '&')
    await addToList(platform, { name: 'Aa, een nieuwe voorbeeldplek vooraan' })
    const second = await read(next)
    expect([...namesIn(first), ...namesIn(second)]).toEqual(names)
    expect(second).toContain('Toon de nieuwste lijst')
  })

  test('a place that was taken off is gone at once, also for whoever was paging', async () => {
    const names = Array.from({ length: 30 }, (_, i) => `Voorbeeld ${String(i + 10)}`)
    const { platform, read } = await finderWith(...names.map((name) => ({ name })))
    const stand = /stand=(\d+)/.exec(await read('/plekken'))![1]
    const page = await read(`/plekken?stand=${stand}`)
    const slug = /href="\/plek\/(voorbeeld-10)"/.exec(page)![1]
    await edit(platform, { status: 'withdrawn' })
    for (const address of [
      `/plekken?stand=${stand}`,
      `/plekken.csv?stand=${stand}`,
      '/plekken',
      '/plekken.csv',
    ])
      expect(await read(address), address).not.toContain(slug)
  })

  test('an older state of the list keeps its order, and tells of nothing what it was', async () => {
    const { platform, read } = await finderWith(
      { ...inEde, name: 'Aa voorbeeld', phone: '000 000 00 01' },
      { name: 'Bb voorbeeld' },
      { name: 'Cc voorbeeld', status: 'planned' },
    )
    const stand = (await readRegister(platform.database)).revision
    await edit(platform, { name: 'Zz voorbeeld', phone: '000 000 00 02', municipality: 'GM0289' })
    await addToList(platform, { name: 'Nieuw voorbeeld' })
    expect(namesIn(await read(`/plekken?stand=${stand}`))).toEqual([
      'Zz voorbeeld',
      'Bb voorbeeld',
      'Cc voorbeeld',
    ])
    expect(await read(`/plekken.csv?stand=${stand}`)).not.toMatch(/Aa voorbeeld|000 000 00 01|GM0228/)
    const inEdeThen = await read(`/plekken?stand=${stand}&gemeente=ede`)
    expect(namesIn(inEdeThen)).toEqual([])
    expect(inEdeThen).toContain('Eén plek die hier stond')
  })

  test('a place that went into another one is in no older state either', async () => {
    const { platform, read } = await finderWith({ name: 'Blijft voorbeeld' }, { name: 'Weg voorbeeld' })
    const { revision, places } = await readRegister(platform.database)
    await mergePlaces(platform, places[0]!, places[1]!, { name: 'left' }, 'test')
    for (const path of [`/plekken?stand=${revision}`, `/plekken.csv?stand=${revision}`])
      expect(await read(path), path).not.toContain('/plek/weg-voorbeeld')
  })

  test('many older states at once are read one by one, and whoever comes too many gets the newest', async () => {
    const { platform, app } = await finderWith(
      ...Array.from({ length: 20 }, (_, i) => ({ name: `Voorbeeld ${i}` })),
    )
    await readRegister(platform.database)
    const answers = await Promise.all(
      Array.from({ length: 19 }, async (_, i) => (await app.request(`/plekken?stand=${i + 1}`)).text()),
    )
    const newest = answers.filter((page) => page.includes('Je ziet nu de nieuwste'))
    expect(newest.length).toBeGreaterThan(0)
    expect(newest.length).toBeLessThan(answers.length)
  })

  test('a state of the list that has not been yet gives the newest, and says so', async () => {
    const { read } = await finderWith(inEde)
    for (const stand of ['999999', '-1', 'x', '1.5'])
      expect(await read(`/plekken?stand=${stand}`), stand).toContain('Die oude lijst is er niet meer')
  })

  test('whoever misses a place gets an answer', async () => {
    const { read } = await finderWith()
    expect(await read('/plekken')).toContain('Staat jouw plek er niet bij?')
  })
})

/** Policy screens may use EPA, with its meaning. */
const mayNameEpa = /^(\/en)?\/gegevens/
const withoutQuotes = (html: string) => html.replace(/<(q|blockquote)\b[\s\S]*?<\/\1>/g, ' ')

describe('every public page', () => {
  const paths = [
    '/',
    '/plekken',
    '/plekken?soort=inloop',
    '/plek/de-edese-voorbeeldhaven-ede',
    '/plek/voorbeeldpraat',
    '/plek/voorbeeldpraat/fout',
    '/melding',
    '/gegevens',
    '/hulp',
    '/toegankelijkheid',
    '/privacy',
    '/status',
  ].flatMap((path) => [path, path === '/' ? '/en' : `/en${path}`])

  async function pages() {
    const { platform, app, search } = await finderWith(
      { ...inEde, website: 'https://voorbeeld.example', note: 'Vooraf een intake volgens de bron' },
      inWageningen,
      online,
    )
    await loadPublishedFigures(platform)
    const answers = await Promise.all(paths.map(async (path) => [path, await app.request(path)] as const))
    const searched = await Promise.all(
      ['/zoeken', '/en/zoeken'].map(async (path) => [path, await search('Ede', path)] as const),
    )
    return Promise.all(
      [...answers, ...searched].map(async ([path, answer]) => ({ path, answer, html: await answer.text() })),
    )
  }

  test('is valid, sets no cookie, loads nothing from elsewhere, and names whom to call', async () => {
    for (const { path, answer, html } of await pages()) {
      expect(answer.status, path).toBe(200)
      expect(answer.headers.get('set-cookie'), path).toBeNull()
      expect(await findHtmlFaults(html), path).toEqual([])
      expect(html, path).not.toMatch(/<(script|img|link|iframe)[^>]+(src|href)="(https?:)?\/\//)
      expect(html, path).toContain('href="tel:113"')
      expect(html, path).toContain(`<html lang="${path.startsWith('/en') ? 'en' : 'nl'}"`)
    }
  })

  test('speaks of people: none of the words that never stand on a public page', async () => {
    for (const { path, html } of await pages()) {
      const found = findTaboo(textOf(withoutQuotes(html)))
      expect(
        found.filter((word) => word !== 'epa' || !mayNameEpa.test(path)),
        path,
      ).toEqual([])
    }
  })

  test('links on an English page lead to English pages, but for the one that says Nederlands', async () => {
    for (const { path, html } of await pages()) {
      if (!path.startsWith('/en')) continue
      const dutch = [...html.matchAll(/<a [^>]*href="(\/[^"]*)"[^>]*>([^<]*)/g)].filter(
        ([, href]) => !/^\/(en\b|assets\/)/.test(href!),
      )
      expect(
        dutch.map(([, , label]) => label),
        path,
      ).toEqual(['Nederlands'])
    }
  })
})

test('every table about the facts can be downloaded, and only those', async () => {
  const { app, read } = await finderWith(inEde)
  const downloads = [...(await read('/gegevens')).matchAll(/href="(\/gegevens\.csv[^"]*)"/g)].map(
    ([, href]) => href!,
  )
  expect(downloads).toHaveLength(6)
  for (const href of downloads) {
    const answer = await app.request(href)
    expect([answer.status, answer.headers.get('content-type')], href).toEqual([
      200,
      'text/csv; charset=utf-8',
    ])
  }
  expect((await app.request('/gegevens.csv?tabel=ruimteschip')).status).toBe(404)
})

test('the addresses of machines: what may be read, and a map of the site once its name is known', async () => {
  const { app, read } = await finderWith()
  const robots = await read('/robots.txt')
  expect(robots).toContain('Disallow: /zoeken')
  // Who may not come there never reads the noindex of its pages.
  expect(robots).not.toContain('/voorbeeld')
  expect((await app.request('/sitemap.xml')).status).toBe(404)
})
