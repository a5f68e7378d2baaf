import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser, visit } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 120_000)
afterAll(() => browser?.close())

const WEATHER = 'https://www.knmi.nl/'

/** A visitor who has read three pages; the weather is a page of our own, so that nobody else is asked. */
async function reading(options = {}) {
  const visitor = await visit(browser, options)
  const { page, context } = visitor
  await context.route(WEATHER, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weer</title><p>Zon' }),
  )
  for (const path of ['/', '/plekken', '/hulp']) await page.goto(path)
  return visitor
}

/** What anybody looking over the shoulder can read. */
const seen = (page: Page) => page.evaluate(() => `${document.title} ${document.body?.innerText ?? ''}`.trim())

const ways: [string, (page: Page) => Promise<void>][] = [
  ['the link', (page) => page.getByRole('link', { name: 'Snel weg' }).click()],
  [
    'Esc twice',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
    },
  ],
]

describe.each(ways)('with %s', (_, leave) => {
  test('the page is gone, and Back never shows a page of Inloop again', async () => {
    const { page, context } = await reading()
    await leave(page)
    await page.waitForURL(WEATHER)
    for (let i = 0; i < 3; i++) {
      await page.goBack({ waitUntil: 'commit' }).catch(() => undefined)
      expect(await seen(page).catch(() => '')).not.toMatch(/Inloop|plek|113/i)
      await page.waitForURL(/knmi|about:blank/)
    }
    await context.close()
  })
})

test('nothing is left to see while the other site has not answered yet', async () => {
  const { page, context } = await reading()
  await context.unroute(WEATHER)
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>()
  await context.route(WEATHER, async (route) => {
    await answered
    await route.fulfill({ contentType: 'text/html', body: '<title>Weer</title><p>Zon' })
  })
  // The page itself tells what there is to see: the browser lets nobody ask it while another page is coming.
  const told: string[] = []
  await page.exposeFunction('tell', (text: string) => told.push(text))
  await page.evaluate(() => {
    const { tell } = globalThis as never as { tell: (text: string) => void }
    setInterval(() => tell(`${document.title} ${document.body.innerText}`.trim()), 20)
  })
  await expect.poll(() => told.at(-1)).toContain('113')
  await page.getByRole('link', { name: 'Snel weg' }).click({ noWaitAfter: true })
  await expect.poll(() => told.at(-1)).toBe('')
  answer()
  await page.waitForURL(WEATHER)
  await context.close()
})

test('whoever opens the site anew reads it as ever, and Back works among those pages', async () => {
  const { page, context } = await reading()
  await page.getByRole('link', { name: 'Snel weg' }).click()
  await page.waitForURL(WEATHER)
  await page.goto('/')
  await page.getByRole('link', { name: 'Alle plekken' }).first().click()
  await page.waitForURL(/plekken/)
  await page.goBack()
  expect(await seen(page)).toContain('Waar zoek je een plek?')
  await context.close()
})

test('Esc that closes something, or comes again too late, leaves nothing', async () => {
  const { page, context } = await reading()
  const { origin } = new URL(inject('product').address)
  await page.evaluate(() => {
    const dialog = document.createElement('dialog')
    document.body.append(dialog)
    dialog.showModal()
  })
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.waitForTimeout(1100)
  await page.keyboard.press('Escape')
  expect(new URL(page.url()).origin).toBe(origin)
  await page.keyboard.press('Escape')
  await page.waitForURL(WEATHER)
  await context.close()
})

test('without JavaScript it is a plain link to the weather, that tells the weather nothing', async () => {
  const { page, context } = await reading({ javaScriptEnabled: false })
  const asked: (string | undefined)[] = []
  page.on('request', (request) => request.url() === WEATHER && asked.push(request.headers().referer))
  await page.getByRole('link', { name: 'Snel weg' }).click()
  await page.waitForURL(WEATHER)
  expect(asked).toEqual([undefined])
  await context.close()
})

test('on a phone it is large enough, in one spot, second by keyboard, and never in front of what has the focus', async () => {
  const { page, context } = await visit(browser, { viewport: { width: 360, height: 640 } })
  const tops: number[] = []
  for (const path of ['/', '/plekken', '/hulp']) {
    await page.goto(path)
    const box = (await page.getByRole('link', { name: 'Snel weg' }).boundingBox())!
    expect(box.height).toBeGreaterThanOrEqual(44)
    tops.push(box.y)
    await page.mouse.wheel(0, 900)
    await page.waitForFunction(() => scrollY > 0)
    tops.push((await page.getByRole('link', { name: 'Snel weg' }).boundingBox())!.y)
  }
  expect(new Set(tops)).toEqual(new Set([tops[0]]))

  await page.goto('/plekken')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Snel weg')
  await page.keyboard.press('End')
  await page.locator('footer a').last().focus()
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Shift+Tab')
    const covered = await page.evaluate(async () => {
      // The page moves on its next frame.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      const { top, left } = document.activeElement!.getBoundingClientRect()
      const bar = document.querySelector('.leave-fast')!
      return !bar.contains(document.activeElement) && top < bar.getBoundingClientRect().bottom
        ? `${document.activeElement!.outerHTML} at ${top},${left}`
        : ''
    })
    expect(covered).toBe('')
  }
  await context.close()
})
