import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, openBrowser, visit, visitors } from './browser.ts'
import { startProduct } from './product.ts'

let browser: Browser
let product: Awaited<ReturnType<typeof startProduct>>

/** A place that tells everything, beside the shipped ones of which little is known. */
const talkative = [
  ...['naam=De Voorbeeldhaven', 'soort=inloop', 'korrel=locatie', 'status=bekend', 'plaats=Voorbeeldstad'],
  ...['waarvoor=koffie drinken | samen koken', 'wie_je_ontmoet=Noor (gastvrouw), akkoord 2026-11-01'],
  ...['eerste_keer=Noor laat je alles zien.', 'verwacht_niet=je verhaal vertellen | iets invullen'],
  ...['openingstijden=Mo-Fr 10:00-16:00; PH off', 'binnenkomen=binnenlopen', 'ophalen_of_meegaan=ja'],
  ...['adres=Voorbeeldstraat 1', 'route=Uitstappen bij de Voorbeeldbrug.', 'voor_naasten=ja', 'gratis=ja'],
  ...['verwijzing_nodig=nee', 'rolstoel=deels', 'talen=nl | ar', 'telefoon=000 000 00 00'],
  ...['website=https://voorbeeld.example', 'lon=5.66', 'lat=52.04', 'locatie_precisie=exact'],
]

beforeAll(async () => {
  browser = await openBrowser()
  product = await startProduct()
  command('add', ...talkative, '--by', 'test', '--reason', 'voor een reis')
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

/** What the desk types beside the running product. */
function command(...words: string[]): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['dist/server/main.js', 'command', 'place', ...words],
    {
      env: { ...process.env, NODE_ENV: '', DATABASE_URL: '', INLOOP_DATA: product.folder },
      encoding: 'utf8',
    },
  )
  expect(status, stderr).toBe(0)
  return stdout
}

const onPhone: BrowserContextOptions = { viewport: { width: 360, height: 740 } }
const come = (options: BrowserContextOptions) =>
  visit(browser, { ...onPhone, ...options, baseURL: product.address })

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })

describe.each(visitors)('$name', ({ options }) => {
  test('somebody tells that the hours are wrong, writes the code down, and reads later what was done', async () => {
    const { page, context, requested } = await come(options)
    const words = `Xyzzydicht ${options.javaScriptEnabled ?? 'met'} op dinsdag`
    await page.goto('/plek/zelfregiecentrum-weert')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Mensen ontmoeten')
    expect(await page.locator('.place-name').textContent()).toBe('Zelfregiecentrum Weert')
    await page.getByRole('link', { name: 'Geef door wat niet klopt' }).click()
    await page.getByLabel('De tijden kloppen niet').check()
    await page.getByLabel('Wil je er iets bij zeggen?').fill(words)
    await page.getByRole('button', { name: 'Geef het door' }).click()
    const code = (await page.locator('.code').textContent())!
    expect(code).toMatch(/^\w{5}-\w{5}$/)

    await page.getByRole('link', { name: 'Wat gebeurde er met je melding?' }).click()
    await page.getByLabel('Je code').fill(code.toLowerCase())
    await page.getByRole('button', { name: 'Bekijk' }).click()
    expect(await page.locator('main').textContent()).toContain('Ontvangen. Er keek nog niemand naar.')

    const [report] = JSON.parse(command('reports', '--json')) as { id: number; words: string }[]
    expect(report!.words).toBe(words)
    const note = 'De nieuwe tijden staan er nu.'
    command('answer', String(report!.id), '--outcome', 'changed', '--note', note, '--by', 'redactie')
    await page.getByLabel('Je code').fill(code)
    await page.getByRole('button', { name: 'Bekijk' }).click()
    expect(await page.locator('main').textContent()).toContain(note)

    const told = [...requested, product.log(), JSON.stringify(await context.cookies())].join('\n')
    for (const trace of [code, code.toLowerCase(), 'Xyzzydicht']) expect(told).not.toContain(trace)
    const kept = filesBelow(product.folder).map((file) => readFileSync(file, 'latin1'))
    expect(kept.some((text) => text.includes(code))).toBe(false)
    await context.close()
  })
})

test('a form sent twice by an impatient hand is one report', async () => {
  const { page, context } = await come({})
  await page.goto('/plek/zelfregiecentrum-weert/fout')
  await page.getByLabel('Er is niemand meer').check()
  await page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('main form')!
    form.requestSubmit()
    form.requestSubmit()
  })
  await page.locator('.code').waitFor()
  await page.reload()
  await page.locator('.code').waitFor()
  const reports = JSON.parse(command('reports', '--json')) as { subject: string }[]
  expect(reports.filter(({ subject }) => subject === 'gone')).toHaveLength(1)
  await context.close()
})

test.each([
  '/plek/de-voorbeeldhaven-voorbeeldstad',
  '/plek/de-voorbeeldhaven-voorbeeldstad/fout',
  '/melding',
])('%s is accessible in light and dark, and fits 320 pixels, in Dutch and English', async (path) => {
  for (const address of [path, `/en${path}`]) {
    const { page, context } = await come({ viewport: { width: 320, height: 640 } })
    await page.goto(address)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectAccessible(page)
    }
    const wider = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(await wider()).toBeLessThanOrEqual(0)
    await context.close()
  }
})

test('what is wrong with a form is said where it is, with the keyboard alone', async () => {
  const { page, context } = await come({})
  await page.goto('/plek/de-voorbeeldhaven-voorbeeldstad/fout')
  await page.getByLabel('Wil je er iets bij zeggen?').fill('a'.repeat(1_001))
  await page.getByRole('button', { name: 'Geef het door' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('alert').waitFor()
  await expectAccessible(page)
  await page.getByRole('link', { name: /Je tekst is te lang/ }).focus()
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('tekst')
  expect(await page.getByLabel('Wil je er iets bij zeggen?').inputValue()).toHaveLength(1_001)
  await context.close()
})

test.each(visitors)(
  'at 400 percent what is wrong has the focus and is in view, $name',
  async ({ options }) => {
    const { page, context } = await come({ ...options, viewport: { width: 320, height: 256 } })
    await page.goto('/plek/de-voorbeeldhaven-voorbeeldstad/fout')
    await page.getByRole('button', { name: 'Geef het door' }).click()
    await page.getByRole('alert').waitFor()
    const seen = () =>
      page.getByRole('alert').evaluate((alert) => {
        const { top } = alert.getBoundingClientRect()
        return document.activeElement === alert && top >= 0 && top < innerHeight / 2
      })
    await expect.poll(seen).toBe(true)
    await context.close()
  },
)

/** On an old phone with a poor connection, this much is there in a few seconds. */
const MOST_BYTES = 60_000

test('the page of a place weighs no more than an old phone can bear, with all that it loads', async () => {
  const { page, context } = await come({})
  const sizes: Promise<[string, number]>[] = []
  page.on('requestfinished', (request) =>
    sizes.push(
      request
        .sizes()
        .then(({ responseBodySize, responseHeadersSize }) => [
          new URL(request.url()).pathname,
          responseBodySize + responseHeadersSize,
        ]),
    ),
  )
  await page.goto('/plek/de-voorbeeldhaven-voorbeeldstad', { waitUntil: 'networkidle' })
  const loaded = await Promise.all(sizes)
  const bytes = loaded.reduce((sum, [, size]) => sum + size, 0)
  expect(bytes, JSON.stringify(loaded)).toBeLessThanOrEqual(MOST_BYTES)
  await context.close()
})
