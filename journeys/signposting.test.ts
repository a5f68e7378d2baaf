import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, errors } from 'playwright-core'
import { extractText } from 'unpdf'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { expectAccessible, openBrowser, visit, visitors } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 120_000)
afterAll(() => browser?.close())

describe.each(visitors)('$name', ({ options }) => {
  test('a practice nurse comes from the practice page to a sheet on paper in three steps', async () => {
    const { page, context } = await visit(browser, options)
    await page.goto('/verwijzers')
    await page.getByLabel('Waar is je praktijk?').fill('Weert')
    await page.getByRole('button', { name: 'Toon het blad' }).click()
    await page.waitForURL(/\/infosheet\/gemeente\/weert$/)
    expect(await page.getByRole('link', { name: 'Zelfregiecentrum Weert', exact: true }).isVisible()).toBe(
      true,
    )

    const address = await page.getByRole('link', { name: 'Dit blad als PDF' }).getAttribute('href')
    const pdf = await context.request.get(address!)
    expect(pdf.headers()['content-type']).toBe('application/pdf')
    const { text } = await extractText(new Uint8Array(await pdf.body()), { mergePages: true })
    expect(text).toContain('Zelfregiecentrum Weert')
    expect(await context.cookies()).toEqual([])
    await context.close()
  })

  test('a code that is typed with small letters is answered, and one with a mistake is told so', async () => {
    const { page, context } = await visit(browser, options)
    await page.goto('/infosheet/gemeente/weert')
    const link = page.getByRole('link', { name: 'Is dit vel nog juist?' })
    const code = (await link.getAttribute('href'))!.split('/').at(-1)!
    await page.goto('/infosheet/controle')
    await page.getByLabel('De code op het blad').fill(code.slice(0, -1))
    await page.getByRole('button', { name: 'Kijk het na' }).click()
    expect(await page.getByRole('alert').textContent()).toMatch(/tikfout|geen code/)
    await page.getByLabel('De code op het blad').fill(code.toLowerCase().replaceAll('-', ' '))
    await page.getByRole('button', { name: 'Kijk het na' }).click()
    await page.getByText('Ja, dit blad is nog juist.').waitFor()
    await context.close()
  })

  test('the form of the practice page is filled in and sent with the keyboard alone', async () => {
    const { page, context } = await visit(browser, options)
    await page.goto('/verwijzers')
    await page.getByLabel('Waar is je praktijk?').focus()
    await page.keyboard.type('6001')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/infosheet\/rond\/6001\/5$/)
    await context.close()
  })
})

const paths = [
  '/verwijzers',
  '/infosheet/gemeente/weert',
  '/infosheet/gemeente/ede',
  '/infosheet/rond/9711/30',
  '/infosheet/controle',
  '/kaartje/zelfregiecentrum-weert',
  '/insluiten?gemeente=weert',
]
describe.each(paths)('%s', (path) => {
  test.each(['nl', 'en'])('is accessible in light and dark and fits 320 pixels (%s)', async (language) => {
    const { page, context, requested } = await visit(browser, { viewport: { width: 320, height: 640 } })
    await page.goto(language === 'nl' ? path : `/en${path}`)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectAccessible(page)
    }
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(wider).toBeLessThanOrEqual(0)
    const { origin } = new URL(inject('product').address)
    expect(requested.filter((address) => !address.startsWith(origin))).toEqual([])
    expect(await context.cookies()).toEqual([])
    await context.close()
  })
})

describe('the hand-over card', () => {
  const path = '/kaartje/zelfregiecentrum-weert'

  test('shows what is typed on a phone, and nothing of it leaves the page', async () => {
    const { page, context, requested } = await visit(browser, { viewport: { width: 360, height: 740 } })
    await page.goto(path, { waitUntil: 'networkidle' })
    const before = requested.length
    await page.getByLabel('Naar wie kan iemand vragen?').fill('Voornaam Geheim')
    await page.getByLabel('Wanneer heb je afgesproken?').fill('dinsdag om tien uur')
    const card = page.getByRole('article')
    expect(await card.textContent()).toContain('Voornaam Geheim')
    expect(await card.textContent()).toContain('dinsdag om tien uur')
    await page.waitForTimeout(500)
    expect(requested.slice(before)).toEqual([])
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
    expect(kept).not.toContain('Geheim')
    expect(page.url()).not.toContain('Geheim')
    await page.reload()
    expect(await page.getByRole('article').textContent()).not.toContain('Geheim')
    expect(await context.cookies()).toEqual([])
    await context.close()
  })

  test.each(visitors)('is one page of A6 on paper $name, and nothing but the card', async ({ options }) => {
    const { page, context } = await visit(browser, options)
    await page.goto(`${path}?taal=en`)
    const { text, totalPages } = await extractText(
      new Uint8Array(await page.pdf({ preferCSSPageSize: true })),
      { mergePages: true },
    )
    expect(totalPages).toBe(1)
    expect(text).toContain('Ask for')
    expect(text).toContain('Zelfregiecentrum Weert')
    expect(text).not.toContain('Geef dit kaartje mee')
    await context.close()
  })
})

describe('a list on the site of a municipality', () => {
  /** A site of somebody else, as strict as a site can be, with the list on it. */
  async function openSite(body: string, policy = true) {
    const { address } = inject('product')
    const server: Server = createServer((request, response) => {
      if (request.url !== '/') return response.writeHead(404).end()
      const headers = policy
        ? { 'content-security-policy': `default-src 'none'; script-src ${address}; frame-src ${address}` }
        : {}
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
      return response.end(
        `<!DOCTYPE html><html lang="nl"><title>Gemeente Voorbeeldstad</title><h1>Gemeente</h1>${body}</html>`,
      )
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    onTestFinished(() => void server.close())
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  }
  const script = () =>
    `<script type="module" src="${inject('product').address}/insluiten/inloop-lijst.js"></script>`
  const element = (attributes: string) =>
    `${script()}<inloop-lijst ${attributes}><a href="#">Lijst</a></inloop-lijst>`

  test('stands in a frame that takes the height it needs, under the strictest policy, without a cookie', async () => {
    const site = await openSite(element('gemeente="weert" kleur="154273"'))
    const { page, context, requested } = await visit(browser)
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    await page.goto(site)
    const list = page.frameLocator('inloop-lijst iframe')
    await list.getByRole('link', { name: 'Zelfregiecentrum Weert', exact: true }).waitFor()
    await page.waitForFunction(
      () =>
        document.querySelector('inloop-lijst')!.shadowRoot!.querySelector('iframe')!.style.height !== '30rem',
    )
    const frame = page.frames().find((one) => one.url().includes('/insluiten/lijst'))!
    const { scroll, client, colour } = await frame.evaluate(() => ({
      scroll: document.documentElement.scrollHeight,
      client: document.documentElement.clientHeight,
      colour: getComputedStyle(document.querySelector('a')!).color,
    }))
    expect(Math.abs(scroll - client)).toBeLessThanOrEqual(1)
    expect(colour).toBe('rgb(21, 66, 115)')

    const origins = [new URL(site).origin, new URL(inject('product').address).origin]
    expect(requested.filter((address) => !origins.includes(new URL(address).origin))).toEqual([])
    expect(await context.cookies()).toEqual([])
    expect(complaints.filter((line) => !line.includes('favicon') && !line.includes('404'))).toEqual([])
    await context.close()
  })

  test('can keep nothing and reach nothing: it has no origin', async () => {
    const site = await openSite(element('gemeente="weert"'))
    const { page, context } = await visit(browser)
    await page.goto(site)
    await page.frameLocator('inloop-lijst iframe').getByRole('heading', { level: 1 }).waitFor()
    const frame = page.frames().find((one) => one.url().includes('/insluiten/lijst'))!
    const reached = await frame.evaluate(() => {
      const outcome = (attempt: () => unknown) => {
        try {
          return String(attempt())
        } catch (error) {
          return (error as Error).name
        }
      }
      return {
        origin: self.origin,
        storage: outcome(() => localStorage.length),
        around: outcome(() => parent.document.title),
      }
    })
    expect(reached).toEqual({ origin: 'null', storage: 'SecurityError', around: 'SecurityError' })
    await context.close()
  })

  test('speaks the language that is asked, follows its attributes, and ignores a colour that cannot be read', async () => {
    const site = await openSite(element('gemeente="weert" taal="en" kleur="ffff00" titel="Places"'))
    const { page, context } = await visit(browser)
    await page.goto(site)
    const list = page.frameLocator('inloop-lijst iframe')
    await list.getByRole('heading', { name: 'Places where you are welcome' }).waitFor()
    const colour = await list
      .getByRole('link')
      .first()
      .evaluate((link) => getComputedStyle(link).color)
    expect(colour).toBe('rgb(11, 94, 80)')
    expect(await page.locator('inloop-lijst iframe').getAttribute('title')).toBe('Places')
    await page.evaluate(() => document.querySelector('inloop-lijst')!.setAttribute('gemeente', 'nergens'))
    await list.getByRole('heading', { name: 'We do not know this municipality' }).waitFor()
    await context.close()
  })

  test('does not listen to others who tell it how high it should be', async () => {
    const site = await openSite(element('gemeente="weert"'))
    const { page, context } = await visit(browser)
    await page.goto(site)
    await page.frameLocator('inloop-lijst iframe').getByRole('heading', { level: 1 }).waitFor()
    const heightOf = () =>
      page.locator('inloop-lijst iframe').evaluate((one) => (one as HTMLElement).style.height)
    await expect.poll(heightOf).not.toBe('30rem')
    const before = await heightOf()
    await page.evaluate(() => postMessage({ inloop: 'list', height: 12_345, title: 'Vals' }, '*'))
    const frame = page.frames().find((one) => one.url().includes('/insluiten/lijst'))!
    await frame.evaluate(() => {
      for (const height of [-1, 1e9, Number.NaN, 'hoog', null])
        parent.postMessage({ inloop: 'list', height, title: 'x'.repeat(1_000) }, '*')
    })
    await page.waitForTimeout(200)
    expect(await heightOf()).toBe(before)
    expect(await page.locator('inloop-lijst iframe').getAttribute('title')).toBe(
      'Plekken waar je welkom bent in de gemeente Weert',
    )
    await context.close()
  })

  test('without JavaScript it is a plain frame, or a link', async () => {
    const { address } = inject('product')
    const site = await openSite(
      `<iframe title="Lijst" src="${address}/insluiten/lijst?gemeente=weert"></iframe>${element('gemeente="weert"')}`,
    )
    const { page, context } = await visit(browser, { javaScriptEnabled: false })
    await page.goto(site)
    await page
      .frameLocator('iframe')
      .getByRole('link', { name: 'Zelfregiecentrum Weert', exact: true })
      .waitFor()
    expect(await page.getByRole('link', { name: 'Lijst' }).isVisible()).toBe(true)
    await context.close()
  })

  test('the list itself is accessible, and no other page of ours lets itself be framed', async () => {
    const { address } = inject('product')
    const { page, context } = await visit(browser)
    await page.goto('/insluiten/lijst?gemeente=weert')
    await expectAccessible(page)
    await page.goto(await openSite(`<iframe src="${address}/plekken"></iframe>`, false))
    const refused = await page
      .frameLocator('iframe')
      .getByRole('heading', { name: 'Alle plekken' })
      .waitFor({ timeout: 2_000 })
      .catch((error) => error)
    expect(refused).toBeInstanceOf(errors.TimeoutError)
    await context.close()
  })
})
