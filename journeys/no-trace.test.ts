import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { openBrowser, visit, visitors } from './browser.ts'
import { startProduct } from './product.ts'

const typed = ['Wageningne', 'Xyzzyveen', 'Geheimdorp</b>', 'Q'.repeat(300), 'Z'.repeat(50_000)]

test('nothing of what people type is in the log of the product, nor in anything it keeps', async () => {
  const product = await startProduct()
  onTestFinished(product.stop)
  for (const plaats of typed) {
    const answer = await fetch(`${product.address}/zoeken`, {
      method: 'POST',
      body: new URLSearchParams({ plaats }),
    })
    expect([200, 413, 422]).toContain(answer.status)
    expect(answer.url).toBe(`${product.address}/zoeken`)
    expect(answer.headers.get('set-cookie')).toBeNull()
    await answer.text()
  }
  const kept = filesBelow(product.folder).map((file) => readFileSync(file, 'latin1'))
  for (const words of typed) {
    const trace = words.slice(0, 12)
    expect(product.log()).not.toContain(trace)
    expect(
      kept.some((text) => text.includes(trace)),
      trace,
    ).toBe(false)
  }
})

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 120_000)
afterAll(() => browser?.close())

/** Of what is nowhere kept; and of the two texts that are meant to be read by somebody: of a report and of what is missed. */
const [secret, kept] = ['xyzzygeheim', 'xyzzybewaard']
/** In Ede; no place stands there. */
const here = { latitude: 52.0388713, longitude: 5.6543291 }
const position = [String(here.latitude).slice(0, 8), String(here.longitude).slice(0, 7)]

describe.each(visitors)('$name', ({ options }) => {
  test('what somebody types in every field, and where they are, is left nowhere', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'inloop-trace-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const product = await startProduct({ INLOOP_DATA: folder })
    const { context, page, requested } = await visit(browser, {
      ...options,
      baseURL: product.address,
      geolocation: here,
      permissions: ['geolocation'],
    })
    const referrers: string[] = []
    const sentSearches: string[] = []
    page.on('request', (request) => {
      referrers.push(request.headers().referer ?? '')
      if (request.method() === 'POST' && request.url().endsWith('/zoeken'))
        sentSearches.push(request.postData() ?? '')
    })
    const seen: string[] = []
    const look = async () => void seen.push(await traceIn(page))

    const place = await search(page, look)
    const isScripted = options.javaScriptEnabled !== false
    // Back needs it: the one thing that is remembered, by this tab and in two halves.
    expect(await rememberedIn(page)).toBe(isScripted ? `Ede ${secret}` : '')
    if (options.javaScriptEnabled !== false) {
      await page.reload()
      await page.getByRole('heading', { level: 1, name: /Ede/ }).waitFor()
      await look()
      await searchHere(page, look)
      expect(sentSearches).toEqual([])
      expect((await rememberedIn(page)).length).toBeGreaterThan(0)
      await fillCard(page, place, look)
    }
    await sayWhatIsMissing(page, look)
    expect(await rememberedIn(page)).toBe('')
    const code = await reportFault(page, place, look)

    const left = [...requested, ...referrers, ...seen, JSON.stringify(await context.cookies())].join('\n')
    await context.close()
    await product.stop()
    const marks = [secret, code, code.replaceAll(/[^a-z0-9]/gi, ''), ...position]
    for (const mark of [...marks, kept]) {
      expect(left.toLowerCase(), mark).not.toContain(mark.toLowerCase())
      expect(product.log().toLowerCase(), mark).not.toContain(mark.toLowerCase())
    }
    const files = filesBelow(folder).map((file) => readFileSync(file, 'latin1').toLowerCase())
    const isKept = (mark: string) => files.some((text) => text.includes(mark.toLowerCase()))
    expect(marks.filter(isKept)).toEqual([])
    // What is meant to be kept is found there: so would the rest be.
    expect([`${kept} gemis`, `${kept} fout`].filter(isKept)).toHaveLength(2)
  })
})

type Look = () => Promise<void>

/** Looks for what is nowhere, and for the same beside a town; comes to the address of a place there. */
async function search(page: Page, look: Look): Promise<string> {
  for (const words of [secret, `Ede ${secret}`]) {
    await page.goto('/')
    await page.getByLabel('Waar zoek je een plek?').pressSequentially(words)
    await page.getByRole('button', { name: 'Zoek' }).click()
    await page.getByRole('heading', { level: 1, name: words === secret ? /kennen we niet/ : /Ede/ }).waitFor()
    await look()
  }
  await page.getByRole('link', { name: 'Naar de inhoud' }).press('Enter')
  await look()
  // The next page, which might be told where somebody came from.
  await page.locator('.card__title').first().locator('a, button').click()
  await page.waitForURL(/\/plek\//)
  await look()
  const place = new URL(page.url()).pathname
  await wayBack(page)
  await page.getByRole('heading', { level: 1, name: /Ede/ }).waitFor()
  await look()
  return place
}

/** Where there is no button to the list, the browser has its own. */
async function wayBack(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Terug naar de lijst' }).first()
  if ((await button.count()) > 0) await button.click()
  else await page.goBack()
}

async function searchHere(page: Page, look: Look): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: 'Gebruik mijn locatie' }).click()
  await page.getByRole('heading', { level: 1, name: /bij jou in de buurt/ }).waitFor()
  await look()
}

async function fillCard(page: Page, place: string, look: Look): Promise<void> {
  await page.goto(place.replace('/plek/', '/kaartje/'))
  for (const field of await page.locator('[data-fills]').all()) await field.fill(secret)
  await look()
}

async function sayWhatIsMissing(page: Page, look: Look): Promise<void> {
  await page.goto('/gemis')
  await page.locator('select[name=gemeente]').selectOption('GM0228')
  await page.locator('input[name=wat]').first().check()
  await page.locator('textarea[name=tekst]').fill(`${kept} gemis`)
  await page.getByRole('button', { name: 'Meld dit' }).click()
  await page.waitForFunction(() => document.querySelector('textarea') === null)
  await look()
}

/** Reports a fault, and asks what became of it by a code that is none and by its own; answers the code. */
async function reportFault(page: Page, place: string, look: Look): Promise<string> {
  await page.goto(`${place}/fout`)
  await page.locator('input[name=wat]').first().check()
  await page.locator('textarea[name=tekst]').fill(`${kept} fout`)
  await page.getByRole('button', { name: 'Geef het door' }).click()
  const code = (await page.locator('.code').textContent())!.trim()
  await look()

  for (const typed of [secret, code]) {
    await page.goto('/melding')
    await page.locator('input[name=code]').fill(typed)
    await page.locator('main form button').click()
    if (typed === code) await page.getByText('Je melding ging over').waitFor()
    else await page.getByRole('alert').waitFor()
    await look()
  }
  return code
}

/** The question that a tab keeps mixed with noise, put together again. */
const rememberedIn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const bytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
    const noise = bytes(window.name)
    const mixed = bytes(sessionStorage.getItem('inloop-vraag') ?? '')
    const plain = mixed.map((byte, i) => byte ^ (noise[i] ?? 0))
    const asked = new URLSearchParams(new TextDecoder().decode(plain))
    return asked.get('plaats') || asked.get('hier') || ''
  })

/** Whatever a browser remembers of a page: addresses, states, names, stores and caches. */
const traceIn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const cached: string[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const answer = await cache.match(request)
        cached.push(name, request.url, (await answer?.text()) ?? '')
      }
    }
    const { navigation } = globalThis as never as { navigation: { entries: () => { url: string }[] } }
    const entries = navigation.entries().map(({ url }) => url)
    const stores = [localStorage, sessionStorage].map((store) => JSON.stringify({ ...store }))
    const states = JSON.stringify(history.state)
    const { cookie, referrer, title } = document
    return [
      location.href,
      window.name,
      title,
      cookie,
      referrer,
      states,
      ...entries,
      ...stores,
      ...cached,
    ].join('\n')
  })

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })
