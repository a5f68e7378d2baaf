import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { extractText } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, openBrowser, visit, visitors } from './browser.ts'
import { startProduct } from './product.ts'

let browser: Browser
let product: Awaited<ReturnType<typeof startProduct>>

beforeAll(async () => {
  browser = await openBrowser()
  product = await startProduct()
  const place = [
    'naam=De Voorbeeldhaven',
    'soort=inloop',
    'korrel=locatie',
    'status=bekend',
    'gemeente=Weert',
  ]
  command(
    'place',
    'add',
    ...place,
    'plaats=Weert',
    'telefoon=000 000 00 00',
    '--by',
    'test',
    '--reason',
    'reis',
  )
  const list = [
    'plek,activiteit,soort,wanneer,aanmelden,aanmelden_hoe,waar',
    'de-voorbeeldhaven-weert,Koffie aan de lange tafel,open inloop,elke dag 10.00-12.00,nee,,bij de plek',
    'de-voorbeeldhaven-weert,Zelfhulpgroep verlies,zelfhulpgroep,elke dinsdag 19.30-21.00,ja,Bel 000 000 00 00,bij de plek',
  ]
  writeFileSync(join(product.folder, 'programma.csv'), list.join('\n'))
  command('programme', 'import', join(product.folder, 'programma.csv'), '--by', 'test', '--apply')
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

function command(...words: string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['dist/server/main.js', 'command', ...words],
    {
      env: { ...process.env, NODE_ENV: '', DATABASE_URL: '', INLOOP_DATA: product.folder },
      encoding: 'utf8',
    },
  )
  expect(status, stderr).toBe(0)
  return stdout
}

const phone = { viewport: { width: 360, height: 740 } }

describe.each(visitors)('$name', ({ options }) => {
  const open = () => visit(browser, { ...options, ...phone, baseURL: product.address })

  test('somebody sees what there is this week, and comes to the place that gives it', async () => {
    const { page, context } = await open()
    await page.goto('/')
    await page.getByRole('link', { name: 'Komende dagen' }).click()
    await page.getByText('Koffie aan de lange tafel').first().waitFor()
    await page.getByRole('link', { name: 'Zeven dagen later' }).click()
    await page.waitForURL(/week=\d{4}-/)
    expect(await page.getByText('Zelfhulpgroep verlies').count()).toBe(1)
    expect(await page.getByText('Meld je eerst aan: Bel 000 000 00 00').isVisible()).toBe(true)
    await page.getByRole('link', { name: 'De Voorbeeldhaven, Weert' }).first().click()
    await page.waitForURL(/\/plek\/de-voorbeeldhaven-weert$/)
    expect(await page.getByRole('main').textContent()).toContain('Bekijk het hele programma')
    expect(await context.cookies()).toEqual([])
    await context.close()
  })

  test('the week is narrowed to a municipality and a kind, and the address holds it', async () => {
    const { page, context } = await open()
    await page.goto('/agenda')
    await page.getByLabel('Gemeente').selectOption({ label: 'Weert' })
    await page.getByLabel('Soort').selectOption({ label: 'Open inloop' })
    await page.getByRole('button', { name: 'Laat zien' }).click()
    await page.waitForURL(/gemeente=weert&soort=open\+inloop/)
    expect(await page.getByText('Zelfhulpgroep verlies').count()).toBe(0)
    expect(await page.getByText('Koffie aan de lange tafel').count()).toBeGreaterThan(0)
    await context.close()
  })

  test('from a municipality to its programme, and from there to a calendar', async () => {
    const { page, context } = await open()
    await page.goto('/gemeente/weert')
    await page.getByRole('link', { name: 'Wat er deze week te doen is in Weert' }).click()
    expect(await page.getByText(/We kennen het programma van 1 van de \d+ plekken hier/).isVisible()).toBe(
      true,
    )
    const address = await page.getByRole('link', { name: /eigen agenda/ }).getAttribute('href')
    const calendar = await context.request.get(address!)
    expect(calendar.headers()['content-type']).toContain('text/calendar')
    expect(await calendar.text()).toContain('SUMMARY:Koffie aan de lange tafel')
    await context.close()
  })
})

describe.each([
  '/agenda',
  '/plek/de-voorbeeldhaven-weert/programma',
  '/gemeente/weert/programma',
  '/gemeente/leeuwarden/programma',
  '/agenda?week=2027-03-10',
])('%s', (path) => {
  test.each(['', '/en'])('is accessible in light and dark, and fits 320 pixels (%s)', async (language) => {
    const narrow = { viewport: { width: 320, height: 640 }, baseURL: product.address }
    const { page, context, requested } = await visit(browser, narrow)
    await page.goto(language + path)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectAccessible(page)
    }
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(wider).toBeLessThanOrEqual(0)
    expect(requested.filter((address) => !address.startsWith(product.address))).toEqual([])
    await context.close()
  })
})

test('on paper the week is one sheet, with how to sign up and without what only works on a screen', async () => {
  const { page, context } = await visit(browser, { baseURL: product.address })
  await page.goto('/plek/de-voorbeeldhaven-weert/programma')
  await page.goto((await page.getByRole('link', { name: 'Zeven dagen later' }).getAttribute('href'))!)
  const { text, totalPages } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })), {
    mergePages: true,
  })
  expect(totalPages).toBe(1)
  // Where a line ends on paper is not what this is about.
  expect(text.replaceAll(/\s+/g, ' ')).toContain('Bel 000 000 00 00')
  expect(text).toContain('Zoals we het wisten op')
  expect(text).not.toContain('Zeven dagen later')
  expect(text).not.toContain('Download')
  await context.close()
})
