import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOTP } from '@better-auth/utils/otp'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, openBrowser, visit, visitors } from './browser.ts'
import { runCommand, startProduct } from './product.ts'

let browser: Browser
let product: Awaited<ReturnType<typeof startProduct>>
let folder: string

beforeAll(async () => {
  browser = await openBrowser()
  folder = mkdtempSync(join(tmpdir(), 'inloop-signing-in-'))
  product = await startProduct({ INLOOP_DATA: folder })
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await product?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** The newest mail to somebody, as it lies in the folder: its text. */
async function findMail(to: string, seen: ReadonlySet<string>): Promise<{ name: string; text: string }> {
  const mails = join(folder, 'mail')
  for (let tries = 0; tries < 100; tries++) {
    for (const name of existsSync(mails) ? readdirSync(mails) : []) {
      if (seen.has(name) || !name.endsWith('.eml')) continue
      const text = readFileSync(join(mails, name), 'utf8')
        .replace(/=\r?\n/g, '')
        .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      if (text.includes(`To: ${to}`)) return { name, text }
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`No mail came to ${to}`)
}
const seen = new Set<string>()
async function openLinkInMail(page: Page, to: string): Promise<void> {
  const { name, text } = await findMail(to, seen)
  seen.add(name)
  await page.goto(text.match(/https?:\/\/\S+/)![0])
}

/** What an app on a telephone shows for the key that stands on the page. */
async function codeOf(page: Page): Promise<() => Promise<string>> {
  const key = (await page.locator('code').innerText()).replaceAll(/\s/g, '')
  const bits = [...key].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  )
  const bytes = bits.join('').match(/.{8}/g)!
  const secret = bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 2))).join('')
  return () => createOTP(secret).totp()
}

const onPhone: BrowserContextOptions = { viewport: { width: 360, height: 740 } }
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const words = (page: Page) => page.locator('main').innerText()

/** The first administrator begins with a link that a command shows. */
async function beginAdministrator(options: BrowserContextOptions, email: string) {
  const said = await runCommand(
    folder,
    'invite',
    '--email',
    email,
    '--name',
    'Voorbeeld Beheer',
    '--role',
    'administrator',
  )
  const visitor = await visit(browser, { ...onPhone, ...options, baseURL: product.address })
  await visitor.page.goto(said.match(/\/beheer\/\S+/)![0])
  await press(visitor.page, 'Doe mee')
  await visitor.page.getByRole('heading', { name: 'Maak een tweede slot' }).waitFor()
  await visitor.page.goto('/beheer/mensen')
  await visitor.page.getByRole('heading', { name: 'Maak een tweede slot' }).waitFor()
  return visitor
}

describe.each(visitors)('$name', ({ name, options }) => {
  const of = (who: string) => `${who}.${name.replaceAll(' ', '-')}@voorbeeld.example`.toLowerCase()
  const hasScripts = options.javaScriptEnabled !== false

  test('an administrator begins, makes a second lock, and invites a region, who comes in by mail and out again', async () => {
    const { page, context } = await beginAdministrator(options, of('beheer'))
    if (hasScripts) await expectAccessible(page)
    const code = await codeOf(page)
    await page.getByLabel('De code uit je app').fill('12 34')
    await press(page, 'Zet dit slot aan')
    await page.getByRole('alert').waitFor()
    await page.getByLabel('De code uit je app').fill(await code())
    await press(page, 'Zet dit slot aan')
    await page.getByRole('heading', { name: 'Wie houdt dit bij?' }).waitFor()

    await page.getByLabel('Naam', { exact: true }).fill('Voorbeeld Regio')
    await page.getByLabel('E-mailadres').fill(of('regio'))
    await page.getByLabel('Wat iemand doet').selectOption('national-editor')
    await page.getByLabel('Voor welke plek').fill('nergens')
    await press(page, 'Stuur de uitnodiging')
    await page.getByRole('alert').waitFor()
    if (hasScripts) await expectAccessible(page)
    await page.getByLabel('Voor welke plek').fill('')
    await press(page, 'Stuur de uitnodiging')
    await page.getByText('De uitnodiging is onderweg.').waitFor()

    const invited = await visit(browser, { ...onPhone, ...options, baseURL: product.address })
    await openLinkInMail(invited.page, of('regio'))
    expect(await words(invited.page)).toContain('heel Nederland: zorgt voor het landelijke overzicht')
    if (hasScripts) await expectAccessible(invited.page)
    await press(invited.page, 'Doe mee')
    await invited.page.getByRole('heading', { name: 'Maak een tweede slot' }).waitFor()
    await invited.page.goto('/beheer/mij')
    if (hasScripts) await expectAccessible(invited.page)
    await press(invited.page, 'Log uit')
    await invited.page.getByRole('heading', { name: 'Je bent uitgelogd' }).waitFor()
    await invited.page.goto('/beheer')
    await invited.page.waitForURL('**/beheer/inloggen**')

    await invited.page.getByLabel('Je e-mailadres').fill(of('regio'))
    if (hasScripts) await expectAccessible(invited.page)
    await press(invited.page, 'Stuur mij een link')
    await invited.page.getByRole('heading', { name: 'Kijk in je mail' }).waitFor()
    await openLinkInMail(invited.page, of('regio'))
    // What looks for viruses opens it as well: that takes nothing away.
    await invited.page.reload()
    await press(invited.page, 'Log in')
    await invited.page.getByRole('heading', { name: 'Maak een tweede slot' }).waitFor()

    await page.goto('/beheer/logboek')
    expect(await words(page)).toContain('Het logboek klopt')
    expect(await words(page)).toContain('Voorbeeld Regio')
    if (hasScripts) await expectAccessible(page)
    await invited.context.close()
    await context.close()
  })

  test('public pages know nothing of who is signed in', async () => {
    const { page, context, requested } = await beginAdministrator(options, of('openbaar'))
    const cookies = await context.cookies()
    expect(cookies.map(({ path, httpOnly, sameSite }) => ({ path, httpOnly, sameSite }))).toEqual([
      { path: '/beheer', httpOnly: true, sameSite: 'Lax' },
    ])
    for (const path of ['/', '/plekken', '/status']) {
      const sent = page.waitForRequest((request) => new URL(request.url()).pathname === path)
      await page.goto(path)
      expect((await (await sent).allHeaders()).cookie).toBeUndefined()
      expect(await page.content()).not.toContain('Voorbeeld Beheer')
    }
    expect(requested.filter((url) => new URL(url).origin !== product.address)).toEqual([])
    await context.close()
  })
})

/** A telephone that makes and keeps passkeys. */
async function withPasskeys(context: BrowserContext, page: Page): Promise<void> {
  const client = await context.newCDPSession(page)
  await client.send('WebAuthn.enable')
  await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  })
}

test('a passkey is the second lock too, and signs in without a mail', async () => {
  const { page, context } = await beginAdministrator({}, 'passkey@voorbeeld.example')
  await withPasskeys(context, page)
  await press(page, 'Maak een passkey')
  await page.getByRole('heading', { name: 'Wie houdt dit bij?' }).waitFor()
  await page.goto('/beheer/mij')
  await press(page, 'Log uit')
  await page.goto('/beheer/inloggen')
  await expectAccessible(page)
  await press(page, 'Log in met je passkey')
  await page.waitForURL('**/beheer')
  await page.goto('/beheer/logboek')
  await page.getByText('Het logboek klopt').waitFor()

  // Whoever opens the mail of somebody with a passkey makes no second lock with that.
  const thief = await visit(browser, { ...onPhone, baseURL: product.address })
  await thief.page.goto('/beheer/inloggen')
  await thief.page.getByLabel('Je e-mailadres').fill('passkey@voorbeeld.example')
  await press(thief.page, 'Stuur mij een link')
  await openLinkInMail(thief.page, 'passkey@voorbeeld.example')
  await press(thief.page, 'Log in')
  await thief.page.goto('/beheer/logboek')
  await thief.page.getByRole('heading', { name: 'Laat even zien dat jij het bent' }).waitFor()
  expect(await thief.page.locator('code').count()).toBe(0)
  await withPasskeys(thief.context, thief.page)
  await thief.page.goto('/beheer/mij')
  await press(thief.page, 'Maak een passkey')
  await thief.page.getByText('Het is niet gelukt om een passkey te maken').waitFor()
  await thief.context.close()
  await context.close()
})
