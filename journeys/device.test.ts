import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, openBrowser, visit } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 120_000)
afterAll(() => browser?.close())

const PLACE = '/plek/zelfregiecentrum-weert'
const OTHER = '/plek/stjoer-hoofdlocatie-leeuwarden'
const save = (page: Page) => page.getByRole('button', { name: /^Bewa(ren|ard)/ }).first()

/** A visitor whose device has kept what it keeps. */
async function withWorker(options: BrowserContextOptions = {}) {
  const visitor = await visit(browser, options)
  await visitor.page.goto('/')
  await visitor.page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
  })
  return visitor
}
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent()

describe('without a network', () => {
  test('whom to call, the saved list and the places seen last open; what was never seen says so', async () => {
    const { page, context } = await withWorker()
    await page.goto(PLACE)
    await save(page).click()
    await page.getByRole('link', { name: 'Bekijk je lijst' }).waitFor()
    await page.goto(OTHER)
    await page.goto('/bewaard')
    await context.setOffline(true)

    await page.goto('/hulp')
    expect(await page.getByRole('link', { name: '088 0767 000' }).first().isVisible()).toBe(true)
    await page.goto('/bewaard')
    expect(await page.getByRole('article').textContent()).toContain('Zelfregiecentrum Weert')
    await page.getByRole('article').getByRole('link', { name: 'Zelfregiecentrum Weert' }).click()
    await page.waitForURL(`**${PLACE}`)
    expect(await page.getByText('Je leest deze pagina van je eigen apparaat').isVisible()).toBe(true)
    await page.goto(OTHER)
    expect(await page.getByText('Stjoer').first().isVisible()).toBe(true)
    // It looks as it does with a network.
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Atkinson')

    await page.goto('/gemeente/leeuwarden')
    expect(await heading(page)).toBe('Je hebt nu geen internet')
    await page.getByRole('link', { name: /Stjoer/ }).click()
    await page.waitForURL(`**${OTHER}`)
    await page.goto('/en/gemeente/leeuwarden')
    expect(await heading(page)).toBe('You have no internet now')
    await context.close()
  })

  test('a search stays nowhere, and the newest twenty places do', async () => {
    const { page, context } = await withWorker()
    await page.getByLabel('Waar zoek je een plek?').fill('Leeuwarden')
    await page.getByRole('button', { name: 'Zoek' }).click()
    await page
      .getByRole('link', { name: /Stjoer/ })
      .first()
      .waitFor()
    await page.goto('/plekken')
    const places = await page
      .getByRole('main')
      .locator('.card__title a')
      .evaluateAll((links) => links.slice(0, 22).map((link) => (link as HTMLAnchorElement).pathname))
    const second = await (await fetch(new URL('/plekken?pagina=2', page.url()))).text()
    for (const [, path] of [...second.matchAll(/card__title"><a[^>]*href="([^"]+)"/g)].slice(
      0,
      22 - places.length,
    ))
      places.push(path!)
    for (const path of places) await page.goto(path)
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const kept = await (await caches.open('inloop-seen')).keys()
          return kept.map(({ url }) => new URL(url).pathname)
        }),
      )
      .toEqual(places.slice(-20))
    const all = await page.evaluate(async () => {
      const names = await caches.keys()
      return (await Promise.all(names.map(async (name) => (await caches.open(name)).keys())))
        .flat()
        .map(({ url }) => url)
    })
    expect(all.filter((url) => /zoeken|leeuwarden\?|plekken/i.test(url))).toEqual([])
    await context.close()
  })

  test('who leaves fast leaves no place behind; what they saved stays', async () => {
    const { page, context } = await withWorker()
    await context.route('https://www.knmi.nl/', (route) => route.fulfill({ body: 'Zon' }))
    await page.goto(OTHER)
    await page.goto(PLACE)
    await save(page).click()
    await page.getByRole('link', { name: 'Bekijk je lijst' }).waitFor()
    await page.getByRole('link', { name: 'Snel weg' }).click()
    await page.waitForURL(/knmi/)
    await context.setOffline(true)
    await page.goto(OTHER)
    expect(await heading(page)).toBe('Je hebt nu geen internet')
    await page.goto('/bewaard')
    expect(await page.getByRole('article').count()).toBe(1)
    await context.close()
  })

  test('after everything was wiped nothing opens, until the site is opened anew', async () => {
    const { page, context } = await withWorker()
    await page.goto(PLACE)
    await save(page).click()
    await page.getByRole('link', { name: 'Bekijk je lijst' }).click()
    await page.getByRole('button', { name: 'Wis alles op dit apparaat' }).click()
    await page.getByRole('heading', { name: 'Alles is gewist' }).waitFor()
    await page.goto('/bewaard')
    expect(await page.getByRole('article').count()).toBe(0)
    expect(await page.evaluate(async () => [...(await caches.keys()), ...Object.keys(localStorage)])).toEqual(
      [],
    )
    await context.setOffline(true)
    for (const path of ['/hulp', '/bewaard', PLACE])
      expect(await page.goto(path).catch((error) => String(error))).toMatch(/ERR_INTERNET_DISCONNECTED/)
    await context.setOffline(false)
    const tab = await context.newPage()
    await tab.goto('/')
    await tab.evaluate(() => navigator.serviceWorker.ready)
    await context.close()
  })
})

describe('the saved list', () => {
  test('is on the device alone: saving asks for the page of that place, and nothing else is sent', async () => {
    const { page, context, requested } = await visit(browser)
    await page.goto('/plekken')
    requested.length = 0
    const card = page.getByRole('main').locator('.card').first()
    const name = (await card.locator('.card__title').textContent())!
    await card.getByRole('button', { name: `Bewaren ${name}` }).click()
    await card.getByRole('link', { name: 'Bekijk je lijst' }).waitFor()
    const place = new URL(
      await card.locator('.card__title a').evaluate((link) => (link as HTMLAnchorElement).href),
    )
    expect(requested.filter((address) => !/inloop-sw|assets/.test(address))).toEqual([place.href])
    requested.length = 0
    await card.getByRole('link', { name: 'Bekijk je lijst' }).click()
    await page.getByRole('article').waitFor()
    const text = (await page.getByRole('article').textContent())!
    expect(text).toContain(name)
    expect(text).toContain('Nog niet bevestigd door de plek zelf')
    expect(requested.filter((address) => address.includes('/plek/'))).toEqual([])
    expect(await context.cookies()).toEqual([])
    await expectAccessible(page)
    await context.close()
  })

  test('one place or all can be taken off, and put back, with the keyboard alone', async () => {
    const { page, context } = await visit(browser)
    for (const path of [PLACE, OTHER]) {
      await page.goto(path)
      await save(page).press('Enter')
      await page.getByRole('link', { name: 'Bekijk je lijst' }).waitFor()
    }
    await page.goto('/bewaard')
    await page.getByRole('button', { name: /^Haal van de lijst Stjoer/ }).press('Enter')
    expect(await page.getByRole('article').count()).toBe(1)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Zet terug')
    await page.keyboard.press('Enter')
    expect(await page.getByRole('article').count()).toBe(2)
    await page.getByRole('button', { name: 'Haal alles van de lijst' }).press('Enter')
    expect(await page.getByText('Je hebt nog geen plek bewaard').isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Zet terug' }).press('Enter')
    expect(await page.getByRole('article').count()).toBe(2)
    await page.reload()
    expect(await page.getByRole('article').count()).toBe(2)
    await context.close()
  })

  test('another tab that changes it is seen here, and what cannot be read, kept or added is said', async () => {
    const { page, context } = await visit(browser)
    await page.goto(PLACE)
    await save(page).click()
    await page.getByRole('link', { name: 'Bekijk je lijst' }).waitFor()
    const list = await context.newPage()
    await list.goto('/bewaard')
    await save(page).click()
    await list.getByText('Je hebt nog geen plek bewaard').waitFor()

    await page.evaluate(() => localStorage.setItem('inloop /bewaard', '{half'))
    await save(page).click()
    await expect.poll(() => page.getByText('niet goed te lezen').first().isVisible()).toBe(true)
    await list.reload()
    await list.getByRole('button', { name: 'Begin met een lege lijst' }).click()
    await list.getByText('Je hebt nog geen plek bewaard').waitFor()

    await page.evaluate(() => {
      for (let size = 1 << 22; size >= 1; size >>= 1)
        try {
          for (let i = 0; ; i++) localStorage.setItem(`vol ${size} ${i}`, 'x'.repeat(size))
        } catch {}
    })
    await save(page).click()
    await expect.poll(() => page.getByText('Er is geen ruimte meer').first().isVisible()).toBe(true)
    await context.close()
  })

  test('a browser that stores nothing says so, and the rest works as ever', async () => {
    const { page, context } = await visit(browser)
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(globalThis, name, {
          get: () => {
            throw new DOMException('', 'SecurityError')
          },
        })
    })
    await page.goto(PLACE)
    await save(page).click()
    await expect.poll(() => page.getByText('Je browser bewaart niets').first().isVisible()).toBe(true)
    await page.goto('/bewaard')
    expect(await page.getByText('Je browser bewaart niets').isVisible()).toBe(true)
    await context.close()
  })

  test('a place that is not in the register any more says so on the list; nobody is told what stands on it', async () => {
    const { page, context, requested } = await visit(browser)
    await page.goto(PLACE)
    await save(page).click()
    await page
      .getByRole('button', { name: /^Bewaard: haal van mijn lijst/ })
      .first()
      .waitFor()
    await page.evaluate(() => {
      const list = localStorage.getItem('inloop /bewaard')!
      localStorage.setItem(
        'inloop /bewaard',
        list.replaceAll('zelfregiecentrum-weert', 'zelfregiecentrum-weg'),
      )
    })
    requested.length = 0
    await page.goto('/bewaard')
    await page.getByText('Deze plek staat nu niet meer onder deze naam op Inloop').waitFor()
    expect(requested.filter((address) => /\/plek\/|weert|weg/.test(address))).toEqual([])
    await context.close()
  })

  test('prints on A4 without buttons or menus, and in large print', async () => {
    const { page, context } = await visit(browser)
    await page.goto(PLACE)
    await save(page).click()
    await page.getByRole('link', { name: 'Bekijk je lijst' }).click()
    await page.getByRole('article').waitFor()
    await page.emulateMedia({ media: 'print' })
    for (const name of ['Druk deze lijst af', 'Haal van de lijst', 'Wis alles op dit apparaat', 'Snel weg'])
      expect(await page.getByText(name).first().isVisible()).toBe(false)
    const size = () =>
      page.getByRole('article').evaluate((card) => Number.parseFloat(getComputedStyle(card).fontSize))
    const ordinary = await size()
    await page.emulateMedia({ media: 'screen' })
    await page.getByLabel('Met grote letters').check()
    await page.emulateMedia({ media: 'print' })
    expect(ordinary).toBeLessThan(16)
    // 18 points are 24 pixels.
    expect(await size()).toBeCloseTo(24, 0)
    await context.close()
  })

  test('without JavaScript there is no button, and the page says what can be done', async () => {
    const { page, context } = await visit(browser, { javaScriptEnabled: false })
    await page.goto(PLACE)
    expect(await save(page).count()).toBe(0)
    await page.goto('/bewaard')
    expect(
      await page.getByText('Zonder JavaScript kun je wel de pagina van een plek afdrukken').isVisible(),
    ).toBe(true)
    await page.getByRole('button', { name: 'Wis alles op dit apparaat' }).click()
    await page.getByRole('heading', { name: 'Alles is gewist' }).waitFor()
    await context.close()
  })
})
