import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addInvitation } from '../src/identity/store.ts'
import { openDataFolder } from '../src/platform/data-folder.ts'
import { expectAccessible, openBrowser, visit, visitors } from './browser.ts'
import { runCommand, startProduct } from './product.ts'

let browser: Browser
let product: Awaited<ReturnType<typeof startProduct>>
let folder: string
/** Links of invitations that nobody used yet. */
let invitations: string[]

const place = [
  ...['naam=De Voorbeeldhaven', 'soort=inloop', 'korrel=locatie', 'status=bekend', 'plaats=Voorbeeldstad'],
  ...['waarvoor=koffie drinken | samen koken', 'openingstijden=Mo-Fr 10:00-16:00; PH off'],
  ...['binnenkomen=binnenlopen', 'telefoon=000 000 00 00', 'adres=Voorbeeldstraat 1'],
]
const desk = '/beheer/plek/de-voorbeeldhaven-voorbeeldstad'

beforeAll(async () => {
  browser = await openBrowser()
  folder = mkdtempSync(join(tmpdir(), 'inloop-keeping-'))
  const added = await runCommand(
    folder,
    'place',
    'add',
    ...place,
    '--by',
    'test',
    '--reason',
    'voor een reis',
  )
  invitations = await invite(/[0-9a-f-]{36}/.exec(added)![0], 8)
  product = await startProduct({ INLOOP_DATA: folder })
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await product?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** What a region does from its own pages: before the product starts, so that nobody else has the folder open. */
async function invite(placeId: string, count: number): Promise<string[]> {
  const now = () => Temporal.Now.instant()
  const open = await openDataFolder(folder, '', now)
  const platform = { database: open.database, now, newId: randomUUID, largeFiles: folder }
  const grant = {
    role: 'point-coordinator',
    scope: { kind: 'place', placeId },
    scopeName: 'De Voorbeeldhaven',
  } as const
  const links = []
  for (let i = 0; i < count; i++) {
    const invited = { name: `Voorbeeld ${i + 1}`, email: `voorbeeld${i + 1}@haven.example`, grant }
    links.push((await addInvitation(platform, open.database, invited, {})).token)
  }
  await open.close()
  return links
}

const onPhone: BrowserContextOptions = { viewport: { width: 360, height: 740 } }

/** A coordinator who took on an invitation. */
async function comeIn(options: BrowserContextOptions) {
  const visitor = await visit(browser, { ...onPhone, ...options, baseURL: product.address })
  await visitor.page.goto(`/beheer/uitnodiging/${invitations.pop()}`)
  await visitor.page.locator('main form button[type=submit]').first().click()
  await visitor.page.waitForURL('**/beheer')
  return visitor
}

const lines = (page: Page) => page.locator('main').innerText()

describe.each(visitors)('$name', ({ options }) => {
  test('a coordinator changes the hours of Tuesday and says that the rest still holds', async () => {
    const { page, context } = await comeIn(options)
    await page.goto(desk)
    await page.getByRole('link', { name: 'Wijzig Openingstijden' }).click()
    const tuesday = page.getByRole('group', { name: 'Dinsdag' })
    // A day that is closed has no times to fill in, until it is open.
    const sunday = page.getByRole('group', { name: 'Zondag' })
    expect(await sunday.getByLabel('Zondag, tijd 1: van').isVisible()).toBe(false)
    await sunday.getByLabel('open').check()
    expect(await sunday.getByLabel('Zondag, tijd 1: van').isVisible()).toBe(true)
    await sunday.getByLabel('weet ik niet').check()
    await tuesday.getByLabel('Dinsdag, tijd 1: tot').fill('12')
    await tuesday.getByRole('button', { name: 'Nog een tijd' }).click()
    await tuesday.getByLabel('Dinsdag, tijd 2: van').fill('13.30')
    // Enter sends the form, and does not make room.
    await tuesday.getByLabel('Dinsdag, tijd 2: van').press('Enter')
    await page.getByRole('alert').waitFor()
    expect(await lines(page)).toContain('Dinsdag: vul in van hoe laat én tot hoe laat.')
    if (options.javaScriptEnabled !== false) await expectAccessible(page)
    await tuesday.getByLabel('Dinsdag, tijd 2: tot').fill('17.30 uur')
    await page.getByRole('button', { name: 'Bewaar' }).last().click()
    await page.getByText('Het is bewaard, en het staat nu op de site.').waitFor()
    expect(await lines(page)).toContain('Dinsdag van 10.00 tot 12.00 uur en van 13.30 tot 17.30 uur')
    expect(await lines(page)).toContain('Zondag weten we het niet')

    await page.getByRole('button', { name: 'Alles klopt nog' }).click()
    await page.getByText('Er staat nu dat jullie dit vandaag hebben bevestigd.').waitFor()
    await page.getByRole('link', { name: 'Bekijk de pagina zoals iedereen die ziet' }).click()
    const told = await lines(page)
    expect(told).toContain('Dinsdag van 10.00 tot 12.00 uur en van 13.30 tot 17.30 uur')
    expect(told).toContain('Bevestigd door de plek zelf')
    // Nothing public knows who is signed in.
    expect(await page.content()).not.toContain('haven.example')

    await page.goto(`${desk}/geschiedenis`)
    const change = page.locator('.past', { hasText: 'van 13.30 tot 17.30 uur' }).first()
    await change.getByRole('button', { name: /Maak ongedaan/ }).click()
    await page.getByText('Het is teruggedraaid.').waitFor()
    expect(await lines(page)).toContain('Maandag tot en met vrijdag van 10.00 tot 16.00 uur')
    await context.close()
  })

  test('two people change the same number: both are shown, one is chosen, and nothing typed is lost', async () => {
    const one = await comeIn(options)
    const other = await comeIn(options)
    for (const { page } of [one, other]) await page.goto(`${desk}/wijzig/waar-en-contact`)
    const number = /nummer kunnen mensen bellen/
    const mine = options.javaScriptEnabled === false ? '000 000 00 08' : '000 000 00 09'
    await other.page.getByLabel(number).fill('000 000 00 01')
    await other.page.getByRole('button', { name: 'Bewaar' }).last().click()
    await other.page.waitForURL('**gedaan=bewaard')
    await one.page.getByLabel(number).fill(mine)
    await one.page.getByLabel(/Hoe kom je er/).fill(`Uitstappen bij de brug. Bel ${mine}.`)
    await one.page.getByRole('button', { name: 'Bewaar' }).last().click()
    await one.page.getByRole('heading', { name: 'Twee mensen veranderden hetzelfde' }).waitFor()
    if (options.javaScriptEnabled !== false) await expectAccessible(one.page)
    await one.page.getByLabel(/Wat jij schreef/).check()
    await one.page.getByRole('button', { name: 'Bewaar mijn keuze' }).click()
    await one.page.waitForURL('**gedaan=bewaard')
    const told = await lines(one.page)
    expect(told).toContain(`Telefoon\n${mine}`)
    expect(told).toContain(`Uitstappen bij de brug. Bel ${mine}.`)
    for (const { context } of [one, other]) await context.close()
  })
})

test('every page on which a place is kept is accessible in light and dark, and fits 320 pixels', async () => {
  const { page, context } = await comeIn({ viewport: { width: 320, height: 640 } })
  await page.goto(desk)
  const links = await page
    .locator(`main a[href^="${desk}/"]`)
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')!))
  expect(links.length).toBeGreaterThan(8)
  for (const address of [desk, ...links].flatMap((one) => [one, `/en${one}`])) {
    await page.goto(address)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectAccessible(page)
    }
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(wider, address).toBeLessThanOrEqual(0)
  }
  await context.close()
}, 120_000)
