import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, openBrowser, visit, visitors } from './browser.ts'
import { runCommand, startProduct } from './product.ts'

let browser: Browser
let product: Awaited<ReturnType<typeof startProduct>>

const slugOf = (how: string) => `voorbeeldhaven-${how}-voorbeeldstad`
const mailboxOf = (how: string) => `${how}@voorbeeld.example`
const toAdd = (how: string) => [
  ...[
    `naam=Voorbeeldhaven ${how}`,
    'soort=inloop',
    'korrel=locatie',
    'status=bekend',
    'plaats=Voorbeeldstad',
  ],
  ...['waarvoor=koffie drinken | samen koken', 'openingstijden=Tu 10:00-16:00; PH off'],
  ...[`email=${mailboxOf(how)}`, 'telefoon=000 000 00 00', 'gratis=ja', '--by', 'test', '--reason', 'reis'],
]

beforeAll(async () => {
  browser = await openBrowser()
  const port = await findFreePort()
  product = await startProduct({ PORT: String(port), PUBLIC_URL: `http://localhost:${port}` })
  for (const how of ['vlot', 'stil', 'anders']) {
    await runCommand(product.folder, 'place', 'add', ...toAdd(how))
    await runCommand(product.folder, 'place', 'ask', slugOf(how))
  }
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const findFreePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

const onPhone: BrowserContextOptions = { viewport: { width: 360, height: 740 } }
const come = (options: BrowserContextOptions) =>
  visit(browser, { ...onPhone, ...options, baseURL: product.address })

/** The mail that came to a mailbox, out of the folder where mail lands; it is brought each minute. */
async function readMail(to: string): Promise<string> {
  const folder = join(product.folder, 'mail')
  for (let seconds = 0; seconds < 100; seconds++) {
    const mail = listFiles(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .find((text) => text.includes(`To: ${to}`))
    // Lines of a mail are short: what is longer goes on after an equals sign.
    if (mail) return mail.replace(/=\r?\n/g, '').replaceAll('=3D', '=')
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  throw new Error('No mail came.')
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.eml'))
  } catch {
    return []
  }
}

const linkIn = (mail: string) => /\/klopt\/[\w-]+(?=\s)/.exec(mail)![0]

describe.each(visitors)('$name', ({ options }) => {
  test('a place gets a mail, presses one button on a phone, and its page says that it confirmed itself', async () => {
    const isScripted = options.javaScriptEnabled !== false
    const how = isScripted ? 'vlot' : 'stil'
    const mail = await readMail(mailboxOf(how))
    expect(mail).toContain(`Subject: Klopt dit nog: Voorbeeldhaven ${how}?`)

    const { page, context, requested } = await come(options)
    // Whoever looks for faults needs scripts herself.
    const look = async () => isScripted && (await expectAccessible(page))
    const link = linkIn(mail)
    const opened = (await page.goto(link))!.headers()
    expect(opened).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' })
    expect(await page.getByText('000 000 00 00').isVisible()).toBe(true)
    await look()
    await page.getByRole('button', { name: 'Alles klopt nog' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Dank je wel' }).waitFor()
    await look()
    await page.getByRole('link', { name: 'Bekijk de pagina' }).click()
    await page.locator('.place-name').waitFor()
    const standing = await page.locator('main').textContent()
    expect(standing).toMatch(/Bevestigd door de plek zelf op \d+ \w+ \d{4}\./)

    expect((await page.goto(link))!.status()).toBe(410)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Je hebt al geantwoord')
    await look()
    expect(await context.cookies()).toEqual([])
    expect(requested.every((address) => address.startsWith(product.address))).toBe(true)
    expect(product.log()).not.toContain(link)
    await context.close()
  }, 180_000)
})

test('something is not right: in own words, in the dark, at 320 pixels; and no more mails', async () => {
  const link = linkIn(await readMail(mailboxOf('anders')))
  const { page, context } = await come({ colorScheme: 'dark', viewport: { width: 320, height: 640 } })
  const fits = async () =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.goto(link)
  await expectAccessible(page)
  await fits()
  await page.getByRole('link', { name: 'Er klopt iets niet' }).click()
  await page.getByRole('button', { name: 'Verstuur' }).click()
  expect(await page.getByRole('alert').first().textContent()).toContain('Schrijf op wat er niet klopt')
  await expectAccessible(page)
  await page.getByLabel('Wat klopt er niet?').fill('Op dinsdag zijn we dicht.')
  await page.getByRole('button', { name: 'Verstuur' }).click()
  expect(await page.locator('.code').textContent()).toMatch(/^\w{5}-\w{5}$/)
  await expectAccessible(page)
  await fits()

  await page.goto(`${link}/stop`)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Stop deze mails' }).click()
  await page.getByRole('heading', { level: 1, name: 'We mailen niet meer' }).waitFor()
  await expectAccessible(page)
  expect(await runCommand(product.folder, 'place', 'reports')).toContain('Op dinsdag zijn we dicht.')
  await context.close()
}, 180_000)
