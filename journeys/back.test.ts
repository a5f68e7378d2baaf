import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { openBrowser, visit } from './browser.ts'

const WEATHER = 'https://www.knmi.nl/'

async function search(page: Page, words: string): Promise<void> {
  await page.getByLabel('Waar zoek je een plek?').fill(words)
  await page.getByRole('button', { name: 'Zoek', exact: true }).click()
  // Asked of the browser from here: without JavaScript a page that just came may never answer from within.
  await expect.poll(() => page.title(), { timeout: 20_000 }).toMatch(/^Plekken in de buurt/)
}
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent()
const names = (page: Page) => page.locator('.card__title').allTextContents()
/** A page that comes out of memory does not load, so nobody waits for that. */
const back = async (page: Page, title: RegExp): Promise<void> => {
  await page.goBack({ waitUntil: 'commit' }).catch(() => undefined)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

async function open(page: Page, place: number): Promise<void> {
  await page.locator('.card__title').nth(place).getByRole('link').click()
  await page.waitForURL(/\/plek\//)
}

describe.each([
  { name: 'a browser that keeps pages in memory', setting: { keepsPages: true } as const },
  { name: 'a browser that keeps no page', setting: {} },
])('$name', ({ setting }) => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser(setting)
  }, 120_000)
  afterAll(() => browser?.close())

  test.each(['/', '/voorbeeld'])(
    'from the answer to a place, back to the same spot, and to the next, at %s',
    async (begin) => {
      const { page, context } = await visit(browser, { viewport: { width: 360, height: 640 } })
      await page.goto(begin)
      await search(page, begin === '/' ? 'Leeuwarden' : 'Voorbeeldstad')
      await page.getByText('Wat is voor jou belangrijk?').click()
      await page.getByLabel(/^Gratis/).check()
      await page.getByText('Je koos: gratis.').waitFor()
      const [title, answer] = [await heading(page), await names(page)]
      for (const place of [1, 2]) {
        await open(page, place)
        await back(page, /^Plekken in/)
        expect(await heading(page)).toBe(title)
        expect(await names(page)).toEqual(answer)
        expect(await page.getByText('Je koos: gratis.').count()).toBe(1)
        expect(await page.locator('.card__title').nth(place).isVisible()).toBe(true)
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
      }
      await page.reload()
      await page.getByText('Je koos: gratis.').waitFor()
      expect([await heading(page), await names(page)]).toEqual([title, answer])
      // Whoever opens the page anew asks anew, and nothing of before is left.
      await page.goto(begin)
      expect(await heading(page)).not.toMatch(/^Plekken in/)
      await expect.poll(() => page.evaluate(() => [window.name, sessionStorage.length])).toEqual(['', 0])
      await context.close()
    },
  )

  test('after leaving fast, on another site and in a tab opened anew nothing of the question is left', async () => {
    const { page, context } = await visit(browser)
    await context.route(WEATHER, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weer</title><p>Zon' }),
    )
    await page.goto('/')
    await search(page, 'Leeuwarden')
    await open(page, 1)
    await page.goto(WEATHER)
    // Another site may read the name of the window, and finds noise.
    expect(await page.evaluate(() => atob(window.name))).not.toMatch(/plaats|Leeuwarden/)
    await back(page, /./)
    await page.getByRole('link', { name: 'Snel weg' }).click()
    await page.waitForURL(WEATHER)
    for (let i = 0; i < 2; i++) {
      await page.goBack({ waitUntil: 'commit' }).catch(() => undefined)
      expect(await page.evaluate(() => document.body.innerText).catch(() => '')).not.toMatch(/Leeuwarden/)
      await page.waitForURL(/knmi|about:blank/)
    }
    expect(await page.evaluate(() => window.name)).toBe('')
    await context.close()
  })
})

describe('without JavaScript', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser({ keepsPages: true })
  }, 120_000)
  afterAll(() => browser?.close())

  test.each(['/', '/voorbeeld'])(
    'a place that was opened leads back to its spot in the list, and the next can be opened, at %s',
    async (begin) => {
      const { page, context, requested } = await visit(browser, { javaScriptEnabled: false })
      await page.goto(begin)
      await search(page, begin === '/' ? 'Leeuwarden' : 'Voorbeeldstad')
      await page.getByText('Wat is voor jou belangrijk?').click()
      await page.getByLabel(/^Gratis/).check()
      await page.getByRole('button', { name: 'Laat zien', exact: true }).click()
      const [title, answer] = [await heading(page), await names(page)]
      for (const place of [1, 2]) {
        const opener = page.locator('.card__title').nth(place).getByRole('button')
        // A name that takes two lines begins both where the card does.
        expect(await opener.evaluate((name) => getComputedStyle(name).textAlign)).toBe('start')
        await opener.click()
        await page.waitForURL(/\/plek\//)
        await page.getByRole('button', { name: 'Terug naar de lijst' }).first().click()
        expect(new URL(page.url()).hash).toBe(`#nummer-${place + 1}`)
        expect(await heading(page)).toBe(title)
        expect(await names(page)).toEqual(answer)
        expect(await page.getByText('Je koos: gratis.').count()).toBe(1)
      }
      expect(
        requested.filter((address) => /leeuwarden|voorbeeldstad/i.test(new URL(address).search)),
      ).toEqual([])
      await context.close()
    },
  )

  test('after leaving, Back shows nothing of the answer or of the place that was opened from it', async () => {
    const elsewhere = createServer((_, answer) => answer.end('Zon')).listen(0)
    await once(elsewhere, 'listening')
    onTestFinished(() => void elsewhere.close())
    const { page, context } = await visit(browser, { javaScriptEnabled: false })
    await page.goto('/')
    await search(page, 'Leeuwarden')
    await page.locator('.card__title').first().getByRole('button').click()
    await page.waitForURL(/\/plek\//)
    // Not the weather itself: a browser whose requests are answered by a test posts again without asking.
    await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`)
    for (let i = 0; i < 2; i++) {
      expect(await page.goBack().catch(String)).toContain('ERR_CACHE_MISS')
      expect(await page.locator('body').innerText()).not.toMatch(/Leeuwarden|Stjoer/)
    }
    await context.close()
  })
})
