import { readdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { extractText } from 'unpdf'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { expectAccessible, openBrowser, visit, visitors } from './browser.ts'
import { runCommand, startProduct } from './product.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 120_000)
afterAll(() => browser?.close())

/** Whole sets of pages that differ only in a choice are followed this far. */
const MOST_PAGES = 600

/** Everything that can be reached from an address by links below it, and what leads out of there. */
async function crawl(address: string, from: string) {
  const waiting = [from]
  const pages = new Map<string, Answered>()
  const leaving: string[] = []
  for (let path = waiting.shift(); path !== undefined && pages.size < MOST_PAGES; path = waiting.shift()) {
    if (pages.has(path)) continue
    const answered = await ask(address, path)
    pages.set(path, answered)
    // What ends in a slash is the begin of addresses that an island makes.
    for (const { pathname, search } of answered.links)
      if (pathname.startsWith(`${from}/`) && pathname.endsWith('/')) continue
      else if (pathname === from || pathname.startsWith(`${from}/`)) waiting.push(pathname + search)
      else leaving.push(`${pathname} on ${path}`)
  }
  return { pages, leaving }
}

type Answered = Awaited<ReturnType<typeof ask>>
async function ask(address: string, path: string) {
  const answer = await fetch(address + path, { redirect: 'manual' })
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') && answer.status < 300
  const html = isPage ? await answer.text() : undefined
  const location = answer.headers.get('location')
  const links = (location ? [location] : linksIn(html ?? ''))
    .map((link) => new URL(link, address))
    .filter(({ origin, pathname }) => origin === address && !pathname.startsWith('/assets/'))
  return { status: answer.status, robots: answer.headers.get('x-robots-tag'), html, links }
}

/** Everything a page leads to or fetches, but for the one link that leaves on purpose. */
const linksIn = (html: string): string[] =>
  [...html.matchAll(/<[a-z][^<>]*>/g)]
    .filter(([tag]) => !/class="nl-link" href="[^"]*" rel="external"/.test(tag))
    .flatMap(([tag]) => [...tag.matchAll(/ (?:href|src|action|data-[\w-]+)="([^"]*)"/g)])
    .map(([, link]) => link!.replaceAll('&amp;', '&'))
    .filter((link) => /^(\/|https?:)/.test(link))

/** What says that all is made up, in the language of the page itself. */
const labels: Record<string, string> = {
  nl: 'Voorbeeldregio:',
  en: 'Example region:',
  uk: 'Вигаданий регіон:',
}
const languageOf = (html: string) => /<html lang="([a-z]+)"/.exec(html)?.[1] ?? 'none'

describe('below /voorbeeld', () => {
  test('every page that can be reached says that it is made up, is kept from search engines and stays in its world', async () => {
    const { pages, leaving } = await crawl(inject('product').address, '/voorbeeld')
    expect(leaving).toEqual([])
    expect(pages.size).toBeGreaterThan(80)
    for (const [path, { status, robots, html }] of pages) {
      expect(status, path).toBeLessThan(400)
      expect(robots, path).toBe('noindex')
      if (html === undefined) continue
      expect(html, path).toContain(labels[languageOf(html)])
      expect(html, path).toContain('<meta name="robots" content="noindex"')
    }
  })

  test.each(['', '/plek/het-voorbeeldhuis-voorbeeldstad', '/behoefte', '/en/plekken'])(
    '%s is accessible in light and dark and fits 320 pixels, label and all',
    async (path) => {
      const { page, context } = await visit(browser, { viewport: { width: 320, height: 640 } })
      await page.goto(`/voorbeeld${path}`)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await expectAccessible(page)
      }
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(wider).toBeLessThanOrEqual(0)
      await context.close()
    },
  )

  test('the language comes after the path, whoever puts it first is led there, and the switch stays in the example', async () => {
    const { page, context } = await visit(browser)
    await page.goto('/en/voorbeeld/plekken')
    expect(new URL(page.url()).pathname).toBe('/voorbeeld/en/plekken')
    await page.getByRole('link', { name: 'Nederlands' }).click()
    await page.waitForURL(/\/voorbeeld\/plekken$/)
    await page.getByRole('link', { name: 'Terug naar de echte Inloop' }).click()
    await page.waitForURL((url) => url.pathname === '/')
    expect(await page.getByText('Voorbeeldregio:').count()).toBe(0)
    await context.close()
  })

  test('a file that is taken along says in each row that it is made up', async () => {
    const answer = await fetch(`${inject('product').address}/voorbeeld/plekken.csv`)
    expect(answer.headers.get('content-disposition')).toContain('voorbeeld-plekken.csv')
    const [head, ...rows] = (await answer.text()).trim().split('\r\n')
    expect(head).toMatch(/^pagina,.*,let_op$/)
    expect(rows.length).toBeGreaterThan(10)
    for (const row of rows) expect(row).toMatch(/^\/voorbeeld\/plek\/.*,verzonnen voorbeeld$/)
  })
})

test('every document made from it says so, and names no host that only a visitor said', async () => {
  const { address } = inject('product')
  const read = async (path: string) => (await fetch(`${address}/voorbeeld${path}`)).text()
  const calendar = await read('/plek/het-voorbeeldhuis-voorbeeldstad/programma.ics')
  for (const [, title] of calendar.matchAll(/^SUMMARY[^:]*:(.*)$/gm))
    expect(title).toMatch(/^Verzonnen voorbeeld/)
  expect(calendar).toMatch(/^X-WR-CALNAME:Verzonnen voorbeeld/m)
  expect(calendar).not.toContain(new URL(address).host)
  expect(await read('/infosheet/gemeente/voorbeeldstad.atom')).toMatch(/<title[^>]*>[^<]*verzonnen/i)
  expect(await read('/insluiten/lijst?gemeente=voorbeeldstad')).toContain('alles hier is verzonnen')
  expect(await read('/kaartje/inloop-fabelrade')).toContain('Voorbeeld: deze plek is verzonnen.')

  const sheet = await fetch(`${address}/voorbeeld/infosheet/gemeente/voorbeeldstad.pdf`)
  const { text } = await extractText(new Uint8Array(await sheet.arrayBuffer()), { mergePages: true })
  expect(text).toContain('alles hier is verzonnen')
  expect(text).not.toContain(new URL(address).host)
})

describe.each(visitors)('$name', ({ options }) => {
  test('a made-up town is found in the example, and nowhere else', async () => {
    const { page, context } = await visit(browser, options)
    const search = async (home: string) => {
      await page.goto(home)
      await page.getByRole('textbox').first().fill('Fabelrade')
      await page.getByRole('button', { name: 'Zoek' }).first().click()
      await page.waitForFunction(() => !document.querySelector('h1')?.textContent?.includes('binnenlopen'))
    }
    await search('/voorbeeld')
    const found = page.locator('.card__title').filter({ hasText: 'Inloop Fabelrade' })
    await found.locator('a, button').click()
    await page.waitForURL(/\/voorbeeld\/plek\/inloop-fabelrade$/)

    await search('/')
    expect(await page.getByText('Inloop Fabelrade').count()).toBe(0)
    await context.close()
  })
})

test('on a device the example is apart: its list, its places seen and its pages without a network; removed, it leaves nothing', async () => {
  const product = await startProduct()
  onTestFinished(product.stop)
  await runCommand(product.folder, 'example', 'load')
  const { page, context } = await visit(browser, { baseURL: product.address })
  const readKept = () =>
    page.evaluate(async () => {
      const names = await caches.keys()
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return [...requests.flat().map(({ url }) => new URL(url).pathname), ...Object.keys(localStorage)]
    })
  const ofExample = async () => (await readKept()).filter((name) => name.includes('/voorbeeld')).toSorted()
  const save = async (path: string) => {
    await page.goto(path)
    await page
      .getByRole('button', { name: /^Bewaren/ })
      .first()
      .click()
    await page.getByRole('link', { name: 'Bekijk je lijst' }).waitFor()
  }
  await page.goto('/')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await save('/plek/zelfregiecentrum-weert')
  await save('/voorbeeld/plek/inloop-fabelrade')
  expect(await page.locator('.of-now').first().isVisible()).toBe(true)
  await expect.poll(ofExample).toContain('/voorbeeld/uk/zonder-internet')

  await context.setOffline(true)
  for (const [begin, mine, other] of [
    ['', /Zelfregiecentrum/, /Fabelrade/],
    ['/voorbeeld', /Fabelrade/, /Zelfregiecentrum/],
  ] as const) {
    await page.goto(`${begin}/bewaard`)
    const text = await page.locator('saved-list').textContent()
    expect([mine.test(text!), other.test(text!)]).toEqual([true, false])
    await page.getByRole('heading', { name: 'Laatst bekeken' }).waitFor()
    expect(await page.locator('seen-places').textContent()).not.toMatch(other)
    await page.goto(`${begin}/hulp`)
    expect(await page.getByRole('link', { name: 'Inloop', exact: true }).getAttribute('href')).toBe(
      begin || '/',
    )
    await page.goto(`${begin}/agenda`)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Je hebt nu geen internet')
  }
  // What holds for the moment of asking only is not said of another day.
  await page.goto('/voorbeeld/plek/inloop-fabelrade')
  expect(await page.getByText(/^Zo stond het op \d+ \p{L}+ 20\d\d\./u).isVisible()).toBe(true)
  expect(await page.locator('.of-now').count()).toBeGreaterThan(0)
  for (const words of await page.locator('.of-now').all()) expect(await words.isVisible()).toBe(false)

  await context.setOffline(false)
  await runCommand(product.folder, 'example', 'remove')
  await page.goto('/voorbeeld/bewaard')
  await page.goto('/bewaard')
  await expect.poll(ofExample).toEqual([])
  expect(await page.getByRole('article').count()).toBe(1)
  await context.close()
})

/** What the real world shows and hands out. */
const outputs = [
  ...['/plekken.csv', '/behoefte.csv', '/behoefte.csv?indeling=gemeente', '/gegevens.csv?tabel=bronnen'],
  ...['/zoeken/plekken.json', '/zoeken/namen.json', '/kaart/plekken.json', '/robots.txt', '/sitemap.xml'],
  ...['/', '/plekken', '/behoefte', '/gebieden', '/gegevens'],
]
const linkInFoot = /<li><a class="nl-link" href="\/voorbeeld"[^>]*>[^<]*<\/a><\/li>/

test('loaded and removed while the product serves, the example leaves everything as it was, byte for byte', async () => {
  const product = await startProduct()
  onTestFinished(product.stop)
  const readAll = () =>
    Promise.all(outputs.map(async (path) => [path, await (await fetch(product.address + path)).text()]))
  const before = { shown: await readAll(), kept: readdirSync(product.folder) }
  expect((await fetch(`${product.address}/voorbeeld`)).status).toBe(404)

  expect(await runCommand(product.folder, 'example', 'load')).toContain('/voorbeeld')
  expect((await fetch(`${product.address}/voorbeeld`)).status).toBe(200)
  const meanwhile = await readAll()
  expect(meanwhile.find(([path]) => path === '/')![1]).toMatch(linkInFoot)
  expect(meanwhile.map(([path, text]) => [path, text!.replace(linkInFoot, '')])).toEqual(before.shown)

  await runCommand(product.folder, 'example', 'remove')
  expect((await fetch(`${product.address}/voorbeeld`)).status).toBe(404)
  expect({ shown: await readAll(), kept: readdirSync(product.folder) }).toEqual(before)
})
