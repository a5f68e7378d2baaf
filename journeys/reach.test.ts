import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, openBrowser, visit, visitors } from './browser.ts'
import { runCommand, startProduct } from './product.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 120_000)
afterAll(() => browser?.close())

/** Chooses, and lets the button or the island show what it gives. */
async function choose(page: Page, label: string, answer: string, query: RegExp): Promise<void> {
  await page.getByLabel(label, { exact: true }).selectOption({ label: answer })
  if (!query.test(page.url()))
    await page
      .getByRole('button', { name: 'Reken opnieuw' })
      .click()
      .catch(() => undefined)
  await page.waitForURL(query)
}
const cellsOf = (page: Page, table: string, row: string): Promise<string[]> =>
  page.locator(`#${table} tr`).filter({ hasText: row }).first().locator('td').allTextContents()
const countOf = (cell: string | undefined): number => Number(cell?.replaceAll('.', ''))

const downloadTable = (page: Page) =>
  download(page.getByRole('link', { name: 'Download deze tabel' }).first())

async function download(link: Locator): Promise<Record<string, string>[]> {
  const waiting = link.page().waitForEvent('download')
  await link.click()
  return parse(readFileSync((await (await waiting).path())!, 'utf8'), { columns: true })
}

describe.each(visitors)('$name', ({ options }) => {
  test('a planner asks who walks to a place in a quarter of an hour, looks at a town, and takes the numbers along', async () => {
    const { page, context } = await visit(browser, options)
    await page.goto('/behoefte')
    await page.getByRole('link', { name: 'Wie kan er bij een steunpunt komen?' }).click()
    await page.waitForURL(/\/bereik$/)
    expect(await page.locator('.nl-paragraph--lead').textContent()).toContain('met de fiets')
    await choose(page, 'Hoe iemand gaat', 'lopend', /vervoer=lopen/)
    await choose(page, 'Hoeveel minuten', '15', /norm=15/)
    await choose(page, 'Gebieden', 'gemeente', /indeling=gemeente/)
    await page.locator('#tabel').getByRole('link', { name: 'Leeuwarden' }).waitFor()
    const [people, ...bands] = await cellsOf(page, 'tabel', 'Leeuwarden')
    expect(bands.slice(0, 4).reduce((sum, cell) => sum + countOf(cell), 0)).toBe(countOf(people))
    const rows = await downloadTable(page)
    expect(rows.find(({ gebied }) => gebied === 'Leeuwarden')).toMatchObject({
      inwoners: String(countOf(people)),
      tot_15: String(countOf(bands[0])),
      vervoer: 'lopen',
    })

    await page.locator('#tabel').getByRole('link', { name: 'Leeuwarden' }).click()
    await page.waitForURL(/\/bereik\/gemeente\/leeuwarden/)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Leeuwarden')
    const spots = await page.locator('#witte-vlekken tbody tr').allTextContents()
    expect(spots.length).toBeGreaterThan(0)
    expect(spots[0]).toContain('te ver')
    await context.close()
  })

  test('in the example, on a Tuesday: with bus and train, at which departures, and whether it is open then', async () => {
    const { page, context } = await visit(browser, options)
    await page.goto('/voorbeeld/bereik/gemeente/voorbeeldstad')
    await choose(page, 'Hoe iemand gaat', 'met het openbaar vervoer', /vervoer=ov/)
    await page.getByRole('heading', { name: 'Met welke dienstregeling?' }).waitFor()
    expect(await page.getByText('Voorbeeldvervoer').first().isVisible()).toBe(true)
    expect(await page.locator('#postcodes').textContent()).toMatch(/\d+ van 60/)
    expect(await page.getByText(/vinden zeker een open deur/).textContent()).not.toContain(': 0 mensen')
    const rows = await downloadTable(page)
    expect(rows.every(({ methode, let_op }) => methode === 'dienstregeling' && let_op !== '')).toBe(true)
    await context.close()
  })
})

const extract = fileURLToPath(
  new URL(
    '../../shared/data/gtfs/nl_ndov_20260720_gvb-metro-ferry_ns-amsterdam_international.gtfs.zip',
    import.meta.url,
  ),
)
if (!existsSync(extract))
  console.log('skipped: ../shared/data/gtfs is not here to load a Dutch timetable from')
describe.skipIf(!existsSync(extract))('with a part of the Dutch timetable', () => {
  let product: Awaited<ReturnType<typeof startProduct>>
  beforeAll(async () => {
    product = await startProduct()
    await runCommand(product.folder, 'timetable', 'load', extract)
  }, 180_000)
  afterAll(() => product?.stop())

  /** Waits until a page has its numbers: it asks for itself again. */
  const numbersOf = (page: Page) =>
    page.getByRole('heading', { name: 'Met welke dienstregeling?' }).waitFor({ timeout: 90_000 })

  test('who reaches a place by municipality, and where nobody knows', async () => {
    const { page, context } = await visit(browser, { baseURL: product.address })
    await page.goto('/bereik?vervoer=ov&dagdeel=avond&norm=45&indeling=gemeente')
    await numbersOf(page)
    expect(await page.getByText('Dit is een deel van het openbaar vervoer').isVisible()).toBe(true)
    const amsterdam = (await cellsOf(page, 'tabel', 'Amsterdam')).map(countOf)
    expect(amsterdam[1]! + amsterdam[2]!).toBeGreaterThan(100_000)
    const veendam = await cellsOf(page, 'tabel', 'Veendam')
    expect(veendam.at(-1)).toBe('onbekend')
    await context.close()
  })

  test.each(visitors)(
    'a planner sees on a Tuesday evening how people get there and home, why not, and takes it along: $name',
    async ({ options }) => {
      const { page, context } = await visit(browser, { ...options, baseURL: product.address })
      await page.goto('/bereik/regio/amsterdam?vervoer=ov')
      await choose(page, 'Deel van de dag', 'avond (vertrek 19.00 tot 20.00 uur)', /dagdeel=avond/)
      await choose(page, 'Hoeveel minuten', '45', /norm=45/)
      await numbersOf(page)
      expect(await page.locator('.nl-paragraph--lead').textContent()).toMatch(
        /Van [\d.]+ mensen weten we het niet/,
      )
      await page.locator('#per-postcode summary').click()
      const rows = await download(page.locator('a[href^="/bereik/regio/amsterdam.csv"]').first())
      // The farthest of those who are in time: they surely ride.
      const [row] = rows
        .filter(({ binnen_norm: isWithin }) => isWithin === 'ja')
        .toSorted((a, b) => Number(b.minuten_1) - Number(a.minuten_1)) as [Record<string, string>]
      const line = page.locator('#postcodes tr').filter({ hasText: row.codes!.split(' ')[0]! })
      const told = line.getByRole('link', { name: /min\.$/ }).first()
      expect(await told.textContent()).toContain(`${row.minuten_1} min.`)
      expect(row).toMatchObject({ dag: 'dinsdag', dagdeel: 'avond', wachten: 'nee', terug: 'nee' })
      const unknown = rows.filter(({ reden }) => reden === 'onbekend')
      expect(unknown.length).toBeGreaterThan(0)

      await told.click()
      await page.waitForURL(/\/bereik\/reis/)
      await numbersOf(page)
      expect(await page.locator('.nl-paragraph--lead').first().textContent()).toContain(
        `${row.minuten_1} minuten`,
      )
      const legs = await page.locator('main ol').first().locator('li').allTextContents()
      expect(legs[0]).toMatch(/lopen van huis naar/)
      expect(legs.some((leg) => /metro|trein|veerboot/.test(leg))).toBe(true)
      expect(await page.getByText(/De laatste reis terug gaat om/).isVisible()).toBe(true)
      expect(await page.getByText('Van deze plek weten we de openingstijden niet').isVisible()).toBe(true)
      expect(
        await page.getByText(`${row.vertrektijden_op_tijd} van de 60 vertrektijden`).first().isVisible(),
      ).toBe(true)

      await page.getByText('Wachten en de weg terug').click()
      await choose(page, 'De weg terug', 'moet ook lukken', /terug=ja/)
      await page.getByText('Heen en weer terug, elk binnen die tijd.').waitFor()

      await page.goto(
        `/bereik/reis?gebied=${unknown[0]!.codes!.split(' ')[0]}&vervoer=ov&dagdeel=avond&norm=45`,
      )
      // Whoever is not there in time by what was loaded: by what else, nobody knows.
      await page
        .getByText(/Dit weten we niet\.|Misschien rijdt er nog iets anders/)
        .first()
        .waitFor()
      await context.close()
    },
  )

  test('an explained journey is accessible in light and dark, and fits 320 pixels', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const size = { colorScheme, viewport: { width: 320, height: 640 } }
      const { page, context } = await visit(browser, { ...size, baseURL: product.address })
      await page.goto('/bereik/reis?gebied=1107&vervoer=beste&dagdeel=avond')
      await numbersOf(page)
      await expectAccessible(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      await context.close()
    }
  })
})

test('with the keyboard alone the choices are made, and the tables can be scrolled', async () => {
  const { page, context } = await visit(browser, { javaScriptEnabled: false })
  await page.goto('/bereik')
  await page.getByLabel('Hoeveel minuten', { exact: true }).focus()
  await page.keyboard.press('ArrowDown')
  await page.getByRole('button', { name: 'Reken opnieuw' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/norm=45/)
  await page.locator('.table-region').first().focus()
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('table-region')
  await context.close()
})

const pages = [
  '/bereik',
  '/bereik?vervoer=lopen&indeling=regio',
  '/bereik/regio/groningen',
  '/voorbeeld/bereik?vervoer=ov',
  '/en/bereik/gemeente/leeuwarden',
  '/en/bereik/reis?gebied=8911&vervoer=fiets',
  '/bereik/reis?gebied=8911&norm=1',
  '/bereik?norm=1',
  '/bereik/plek/zelfregiecentrum-weert',
  '/bereik/provincie/gelderland?vervoer=beste',
]
test.each(pages)('%s is accessible in light and dark, and fits 320 pixels', async (path) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, context } = await visit(browser, { colorScheme, viewport: { width: 320, height: 640 } })
    await page.goto(path)
    await page.locator('#berekening, #postcodes, form').first().waitFor({ state: 'attached' })
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await context.close()
  }
})
