import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { expectAccessible, openBrowser, visit } from './browser.ts'
import { startProduct } from './product.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 120_000)
afterAll(() => browser?.close())

/** What the keyboard is on: what it says, and whether all of it can be seen. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement!
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const shown = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    return {
      name: element.getAttribute('aria-label') ?? element.textContent!.trim(),
      isMarker: element.classList.contains('map__marker'),
      isSeen: element === shown || element.contains(shown),
    }
  })

/** Presses a key until the focus is where it should be. */
async function tabTo(page: Page, isThere: (at: Awaited<ReturnType<typeof focused>>) => boolean) {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab')
    const at = await focused(page)
    if (isThere(at)) return at
  }
  throw new Error('The keyboard does not reach it.')
}

/** Opens the map with the keyboard alone. */
async function openMap(page: Page, path = '/plekken') {
  await page.goto(path)
  await tabTo(page, ({ name }) => name === 'Toon de kaart')
  await page.keyboard.press('Enter')
  await page.locator('.map__marker').first().waitFor()
}

const onlyFrom = (requested: readonly string[], address: string) =>
  requested.filter((each) => !each.startsWith(new URL(address).origin) && !each.startsWith('data:'))

test('with the keyboard alone: open the map, go past the places, read one, and go to its page', async () => {
  const { page, context } = await visit(browser)
  await openMap(page)
  const passed: string[] = []
  const number = (name: string) => Number(name.match(/\d+(?=[.:])/)?.[0])
  for (let i = 0; i < 4; i++) {
    const { name, isSeen } = await tabTo(page, ({ isMarker }) => isMarker)
    expect(isSeen, name).toBe(true)
    passed.push(name)
  }
  expect(passed.map(number)).toEqual(passed.map(number).toSorted((a, b) => a - b))

  await page.keyboard.press('Shift+Tab')
  // A cluster comes apart, and the keyboard stays with its first place, until one can be read.
  for (let presses = 0; presses < 12 && !(await page.locator('.map__card a').count()); presses++) {
    await page.keyboard.press('Enter')
    await page.waitForTimeout(700)
  }
  const chosen = await page.locator('.map__card a').first().textContent()
  await page.keyboard.press('Escape')
  expect(await page.locator('.map__card').isVisible()).toBe(false)
  expect(await focused(page)).toMatchObject({ isMarker: true, isSeen: true })

  await page.keyboard.press('Enter')
  expect((await focused(page)).name).toBe(chosen)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/plek\//)
  expect(await page.getByRole('main').textContent()).toContain(chosen)
  await context.close()
})

test('the arrow keys move the map and its buttons bring it nearer; back to the list is one link', async () => {
  const { page, context } = await visit(browser)
  await openMap(page)
  const spotOf = () => page.locator('.map__markers > li').first().getAttribute('style')
  await page.locator('.maplibregl-canvas').focus()
  const before = await spotOf()
  await page.keyboard.press('ArrowRight')
  await expect.poll(spotOf).not.toBe(before)
  const shown = () => page.locator('.map__marker').count()
  await page.getByRole('button', { name: 'Alles in beeld' }).click()
  const whole = await shown()
  await page.getByRole('button', { name: 'Dichterbij' }).click()
  await expect.poll(shown).not.toBe(whole)
  await page.getByRole('link', { name: 'Terug naar de lijst' }).press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('lijst')
  await context.close()
})

test('list and map have the same places under the same numbers', async () => {
  const { page, context } = await visit(browser)
  const markers = page.waitForResponse(/plekken\.json/)
  await openMap(page, '/plekken?provincie=groningen')
  const listed = await page
    .locator('.cards--numbered > li')
    .evaluateAll((entries) =>
      entries.map(
        (each) => `${(each as HTMLLIElement).value} ${each.querySelector('a')!.getAttribute('href')}`,
      ),
    )
  const onMap = (await (await markers).json()) as { number: number; slug: string; lon?: number }[]
  expect(onMap.map(({ number, slug }) => `${number} /plek/${slug}`)).toEqual(listed)
  const placed = onMap.filter(({ lon }) => lon !== undefined).length
  // Whoever listens hears how many there are, and every one of them is in a marker.
  expect(await page.locator('#news').textContent()).toContain(String(placed))
  const inMarkers = await page
    .locator('.map__marker .map__sign')
    .evaluateAll((signs) =>
      signs.map((sign) =>
        sign.classList.contains('map__sign--cluster') ? Number.parseInt(sign.textContent!, 10) : 1,
      ),
    )
  expect(inMarkers.reduce((sum, count) => sum + count, 0)).toBe(placed)
  await context.close()
})

test('nothing of the map is fetched before it is asked for, and then nothing from anywhere else', async () => {
  const { page, context, requested } = await visit(browser)
  const { address } = inject('product')
  // The network is cut to our own host: whatever goes elsewhere fails, and is in the list.
  await context.route(
    (url) => url.origin !== new URL(address).origin,
    (route) => route.abort(),
  )
  await page.goto('/plekken')
  await page.waitForLoadState('networkidle')
  expect(requested.filter((each) => /map|kaart/.test(new URL(each).pathname))).toEqual([])
  await page.getByRole('button', { name: 'Toon de kaart' }).click()
  await page.locator('.map__marker').first().waitFor()
  await page.waitForLoadState('networkidle')
  expect(requested.filter((each) => /kaart/.test(each)).length).toBeGreaterThan(0)
  expect(onlyFrom(requested, address)).toEqual([])
  expect(requested.filter((each) => each.startsWith('blob:'))).toEqual([])
  expect(await context.cookies()).toEqual([])
  await context.close()
})

test.each([
  ['light', 320],
  ['dark', 320],
  ['light', 1280],
] as const)(
  'the open map is accessible in %s at %i pixels, its buttons large enough',
  async (colorScheme, width) => {
    const { page, context } = await visit(browser, { colorScheme, viewport: { width, height: 640 } })
    await openMap(page)
    await expectAccessible(page)
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(wider).toBeLessThanOrEqual(0)
    const sizes = await page
      .locator('.map button')
      .evaluateAll((buttons) =>
        buttons
          .map((each) => each.getBoundingClientRect())
          .map(({ width, height }) => Math.min(width, height)),
      )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44)
    await context.close()
  },
)

test('at 400 percent on a small window the map can be left again, and read', async () => {
  // 1280 by 1024 pixels at 400 percent.
  const { page, context } = await visit(browser, { viewport: { width: 320, height: 256 } })
  await openMap(page)
  const { isSeen } = await tabTo(page, ({ isMarker }) => isMarker)
  expect(isSeen).toBe(true)
  const first = await page.locator('#lijst a').first().textContent()
  const listed = await tabTo(page, ({ name, isMarker }) => !isMarker && name === first)
  expect(listed.isSeen).toBe(true)
  await context.close()
})

test('without JavaScript there is the list, and no button that does nothing', async () => {
  const { page, context } = await visit(browser, { javaScriptEnabled: false })
  await page.goto('/plekken')
  expect(await page.getByRole('button', { name: 'Toon de kaart' }).count()).toBe(0)
  expect(await page.locator('.cards--numbered > li').count()).toBe(25)
  await context.close()
})

test('a browser that cannot draw says so, and the list is there', async () => {
  const { page, context } = await visit(browser)
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = (() => null) as never
  })
  await page.goto('/plekken')
  await page.getByRole('button', { name: 'Toon de kaart' }).click()
  await page.getByText('Je browser kan deze kaart niet tekenen.').first().waitFor()
  expect(await page.getByRole('button', { name: 'Toon de kaart' }).getAttribute('aria-expanded')).toBe(
    'false',
  )
  expect(await page.locator('.cards--numbered > li').count()).toBe(25)
  await context.close()
})

test('who asked for less movement sees none', async () => {
  const { page, context } = await visit(browser, { reducedMotion: 'reduce' })
  await openMap(page)
  const spotOf = () => page.locator('.map__markers > li').first().getAttribute('style')
  const spots = await page.evaluate(async () => {
    const entry = document.querySelector('.map__markers > li')!
    const seen = new Set<string>()
    const watch = new MutationObserver(() => seen.add(entry.getAttribute('style')!))
    watch.observe(entry, { attributeFilter: ['style'] })
    ;[...document.querySelectorAll<HTMLElement>('.map__tool')]
      .find((each) => each.textContent === 'Dichterbij')!
      .click()
    await new Promise((resolve) => setTimeout(resolve, 600))
    watch.disconnect()
    return seen.size
  })
  expect(spots).toBeLessThanOrEqual(1)
  expect(await spotOf()).toBeTruthy()
  await context.close()
})

test('a background comes through our own server alone; when it fails, our own drawing serves', async () => {
  // One pixel, made by hand.
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  )
  let works = true
  const asked: string[] = []
  const source = createServer((request, response) => {
    asked.push(request.url!)
    if (works) response.writeHead(200, { 'content-type': 'image/png' }).end(pixel)
    else response.writeHead(500).end()
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => source.once('listening', resolve))
  onTestFinished(() => void source.close())
  const { port } = source.address() as AddressInfo
  const product = await startProduct({
    INLOOP_TILES: `http://127.0.0.1:${port}/{z}/{x}/{y}.png`,
    INLOOP_TILES_ATTRIBUTION: 'Kaart: © Voorbeeld',
  })
  onTestFinished(product.stop)

  const { page, context, requested } = await visit(browser, { baseURL: product.address })
  await openMap(page)
  await expect.poll(() => asked.length).toBeGreaterThan(3)
  await page.getByText('Kaart: © Voorbeeld').waitFor()
  expect(onlyFrom(requested, product.address)).toEqual([])

  works = false
  for (let i = 0; i < 4; i++) await page.getByRole('button', { name: 'Dichterbij' }).click()
  await page.getByText('De achtergrond van de kaart komt nu niet door.').first().waitFor()
  expect(await page.locator('.map__marker').count()).toBeGreaterThan(0)
  await context.close()
})
