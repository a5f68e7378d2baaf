import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, openBrowser, visit, visitors } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 120_000)
afterAll(() => browser?.close())

const phone = { width: 360, height: 640 }
const question = 'Waar zoek je een plek?'

async function search(page: Page, words: string): Promise<void> {
  await page.getByLabel(question).fill(words)
  await page.getByRole('button', { name: 'Zoek', exact: true }).click()
  // Asked of the browser from here: without JavaScript a page that just came may never answer from within.
  await expect.poll(() => page.title(), { timeout: 20_000 }).toMatch(/^Plekken in de buurt/)
}
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent()
const names = (page: Page) => page.locator('.card__title').allTextContents()

describe.each(visitors)('$name', ({ name, options }) => {
  const hasScript = name === 'with JavaScript'

  test('a town gives its places, what is just over the border and what is online; Back gives the question', async () => {
    const { page, context } = await visit(browser, options)
    await page.goto('/')
    await search(page, 'Leeuwarden')
    expect(await heading(page)).toBe('Plekken in en bij Leeuwarden')
    expect(await names(page)).toContain('Stjoer (hoofdlocatie)')
    expect(await page.getByRole('heading', { name: 'Online, waar je ook woont' }).count()).toBe(1)
    expect(new URL(page.url()).pathname).toBe(hasScript ? '/' : '/zoeken')
    const numbers = await page
      .locator('.cards--numbered > li')
      .evaluateAll((places) => places.map((place) => getComputedStyle(place, '::before').content))
    expect(numbers).toEqual(numbers.map((_, i) => `"${i + 1}"`))
    expect(numbers.length).toBeGreaterThan(3)
    expect(page.url()).not.toMatch(/leeuwarden/i)

    await page.goBack()
    expect(await heading(page)).toBe('Een plek waar je zo mag binnenlopen')
    expect(await page.getByLabel(question).inputValue()).toBe('')
    await context.close()
  })

  test('a choice keeps what nobody knows and says so; whoever wants to be sure is told what is left out', async () => {
    const { page, context } = await visit(browser, options)
    await page.goto('/')
    await search(page, 'Leeuwarden')
    await page.getByText('Wat is voor jou belangrijk?').click()
    await page.getByLabel(/^Gratis/).check()
    if (!hasScript) await page.getByRole('button', { name: 'Laat zien', exact: true }).click()
    await page.getByText('Je koos: gratis.').waitFor()
    expect(await page.getByText('Dit weten we niet: of het gratis is.').count()).toBeGreaterThan(0)

    await page.getByLabel('Alleen plekken waarvan we het zeker weten').check()
    if (!hasScript) await page.getByRole('button', { name: 'Laat zien', exact: true }).click()
    await page.getByText(/plekken staan er niet bij/).waitFor()
    await page.getByRole('button', { name: 'Laat die ook zien' }).click()
    await page.getByText('Dit weten we niet: of het gratis is.').first().waitFor()
    await context.close()
  })

  test('whoever may be in danger reads first whom to talk to, and then the places', async () => {
    const { page, context } = await visit(browser, options)
    await page.goto('/')
    await search(page, 'ik wil dood in Leeuwarden')
    const main = page.getByRole('main')
    expect(await main.locator('place-finder > *').first().textContent()).toContain('113')
    expect(await main.getByRole('link', { name: '113', exact: true }).getAttribute('href')).toBe('tel:113')
    expect(await names(page)).toContain('Stjoer (hoofdlocatie)')
    await context.close()
  })

  test('words about somebody else, or of a practice, are offered a door; a sentence is no typing mistake', async () => {
    const { page, context } = await visit(browser, options)
    for (const [words, link, title] of [
      [
        'ik maak me zorgen om mijn zoon',
        'Lees wat je kunt doen, en waar jij zelf terechtkunt',
        'Voor iemand anders',
      ],
      ['huisarts', 'Bekijk wat er in een gebied is', /praktijk/i],
    ] as const) {
      await page.goto('/')
      await search(page, words)
      expect(await heading(page)).toBe('Waar wil je zoeken?')
      expect(await page.getByRole('main').textContent()).not.toContain('tikfout')
      expect(await page.getByLabel(question).inputValue()).toBe('')
      await page.getByRole('link', { name: link }).click()
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
    }
    await context.close()
  })

  test('a place nobody knows leads on: what to type, what is online, and saying what is missing', async () => {
    const { page, context } = await visit(browser, options)
    await page.goto('/')
    await search(page, 'Xyzzyveen')
    expect(await heading(page)).toBe('Die plaats kennen we niet')
    expect(await page.getByText('vier cijfers van je postcode').count()).toBeGreaterThan(0)
    expect((await names(page)).length).toBeGreaterThan(0)

    await search(page, 'Vaals')
    await page.getByText('Hier mis ik iets', { exact: true }).click()
    await page.getByLabel('een plek dichtbij').check()
    await page.getByRole('button', { name: 'Meld dit' }).click()
    await page.getByText('in de gemeente Vaals').waitFor()
    expect(await heading(page)).toBe('Dank je wel')
    await context.close()
  })

  test('four doors lead on from the question, and the first is the question itself', async () => {
    const { page, context } = await visit(browser, options)
    await page.goto('/')
    const doors = page.getByRole('navigation', { name: 'Waar kom je voor?' }).getByRole('link')
    expect(await doors.count()).toBe(4)
    await doors.nth(1).click()
    expect(await heading(page)).toBe('Voor iemand anders')
    expect(await page.getByText('0800-1205').count()).toBe(1)
    await search(page, 'Leeuwarden')
    await page.getByText('Je koos: ook voor naasten.').waitFor()
    await page.goto('/')
    await doors.nth(2).click()
    expect(await heading(page)).toBe('Ik wil meedoen')
    await context.close()
  })

  test('the question stands on the first screen of a phone, and nothing is wider than it', async () => {
    const { page, context } = await visit(browser, { ...options, viewport: phone })
    await page.goto('/')
    const button = (await page.getByRole('button', { name: 'Zoek', exact: true }).boundingBox())!
    expect(button.y + button.height).toBeLessThanOrEqual(phone.height)
    await search(page, 'Leeuwarden')
    await page.getByText('Wat is voor jou belangrijk?').click()
    // Without JavaScript the page is the same, and axe itself cannot run.
    for (const colorScheme of hasScript ? (['light', 'dark'] as const) : []) {
      await page.emulateMedia({ colorScheme })
      await expectAccessible(page)
    }
    const wider = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(await wider()).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await wider()).toBeLessThanOrEqual(0)
    await context.close()
  })
})

describe('on the device', () => {
  /** What leaves the device: every address, and every word sent. */
  function watch(page: Page): string[] {
    const sent: string[] = []
    page.on('request', (request) =>
      sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
    )
    return sent
  }

  test('the words never leave it: the same two files are asked for, whatever is typed', async () => {
    const { page, context } = await visit(browser)
    await page.goto('/')
    const sent = watch(page)
    await search(page, 'Leeuwarden')
    await search(page, 'wandelen in Zwolle')
    expect(sent.filter((line) => line.startsWith('POST'))).toEqual([])
    expect(sent.filter((line) => /leeuwarden|wandelen|zwolle/i.test(decodeURIComponent(line)))).toEqual([])
    expect(sent.filter((line) => line.includes('/zoeken/'))).toHaveLength(2)
    await context.close()
  })

  test('with the keyboard alone: suggestions, an answer, a choice, and back', async () => {
    const { page, context } = await visit(browser)
    await page.goto('/')
    await page.getByLabel(question).focus()
    await page.keyboard.type('leeuward')
    await page.getByRole('option').first().waitFor()
    const field = page.getByRole('combobox')
    expect(await field.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('ArrowDown')
    const active = await field.getAttribute('aria-activedescendant')
    expect(await page.locator(`#${active}`).textContent()).toBe('Leeuwarden, Friesland')
    await page.keyboard.press('Escape')
    expect(await field.getAttribute('aria-expanded')).toBe('false')
    // The arrows open the list again, also after somebody was elsewhere.
    for (const elsewhere of ['Escape', 'Tab']) {
      await page.keyboard.press('ArrowDown')
      expect(await field.getAttribute('aria-expanded')).toBe('true')
      expect(await field.getAttribute('aria-activedescendant')).toBe(active)
      await page.keyboard.press(elsewhere)
      await field.focus()
      expect(await field.getAttribute('aria-expanded')).toBe('false')
      expect(await field.getAttribute('aria-activedescendant')).toBeNull()
    }
    await page.keyboard.type('e')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator('.card').first().waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')

    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.getByText('Je koos: nu open.').waitFor()
    // Whoever chooses stays where they are.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('openNow')
    expect(await page.locator('#news').textContent()).toContain('Leeuwarden')
    await page.goBack()
    expect(await heading(page)).toBe('Een plek waar je zo mag binnenlopen')
    await context.close()
  })

  test('at 400 percent whoever searched sees the heading of the answer, and has the focus there', async () => {
    const { page, context } = await visit(browser, { viewport: { width: 320, height: 256 } })
    await page.goto('/')
    await search(page, 'Leeuwarden')
    const { top, bottom, tag } = await page.evaluate(() => {
      const { top, bottom } = document.activeElement!.getBoundingClientRect()
      return { top, bottom, tag: document.activeElement!.tagName }
    })
    expect(tag).toBe('H1')
    expect(top).toBeGreaterThanOrEqual(0)
    expect(bottom).toBeLessThanOrEqual(256)
    await context.close()
  })

  test('suggestions are accessible, and do not push the page away', async () => {
    const { page, context } = await visit(browser, { viewport: phone })
    await page.goto('/')
    await page.getByLabel(question).focus()
    await page.keyboard.type('berg')
    await page.getByRole('option').first().waitFor()
    await expectAccessible(page)
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(wider).toBeLessThanOrEqual(0)
    await context.close()
  })

  test('where somebody is stays on it, and is asked for only when they say so', async () => {
    const { page, context } = await visit(browser, {
      geolocation: { latitude: 53.2012, longitude: 5.8084 },
      permissions: ['geolocation'],
    })
    await page.goto('/')
    const sent = watch(page)
    await page.getByRole('button', { name: 'Gebruik mijn locatie' }).click()
    await page.getByText('Je bent in of dicht bij de gemeente Leeuwarden').waitFor()
    expect(await names(page)).toContain('Stjoer (hoofdlocatie)')
    await page.getByText('Wat is voor jou belangrijk?').click()
    await page.getByLabel(/^Online/).check()
    await page.getByText('Je koos: online.').waitFor()
    expect(await heading(page)).toBe('Plekken bij jou in de buurt')
    expect(sent.filter((line) => /53\.2|5\.80|POST/.test(line))).toEqual([])
    await context.close()
  })

  test('a device that does not tell where it is says so, and the field still works', async () => {
    const { page, context } = await visit(browser)
    await page.goto('/')
    await page.getByRole('button', { name: 'Gebruik mijn locatie' }).click()
    await page.getByText('We kregen je locatie niet.').waitFor()
    await search(page, 'Leeuwarden')
    expect(await names(page)).toContain('Stjoer (hoofdlocatie)')
    await context.close()
  })

  test('an older browser, without a calendar of its own, answers as well', async () => {
    const { page, context } = await visit(browser)
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'))
    await page.goto('/')
    await search(page, 'Leeuwarden')
    expect(await page.evaluate(() => 'Temporal' in globalThis)).toBe(false)
    expect(await names(page)).toContain('Stjoer (hoofdlocatie)')
    await context.close()
  })

  test('when the files cannot be fetched the form is posted, and answered all the same', async () => {
    const { page, context } = await visit(browser)
    await page.route('**/zoeken/*.json', (route) => route.abort())
    await page.goto('/')
    await search(page, 'Leeuwarden')
    expect(new URL(page.url()).pathname).toBe('/zoeken')
    expect(await names(page)).toContain('Stjoer (hoofdlocatie)')
    await context.close()
  })

  test('the answer is the one that whoever has no JavaScript gets', async () => {
    const readers = await Promise.all(visitors.map(({ options }) => visit(browser, options)))
    const read = async (page: Page, words: string) => {
      await page.goto('/')
      await search(page, words)
      return [
        await heading(page),
        ...(await page.locator('.card p, main h2, main .nl-paragraph').allTextContents()),
      ]
    }
    for (const words of [
      'Leeuwarden',
      '1012',
      'praten',
      'Bergen',
      'koffie in Utrecht',
      'zelfmoord',
      'nergenshuizen',
    ]) {
      const [device, server] = await Promise.all(readers.map(({ page }) => read(page, words)))
      expect(device, words).toEqual(server)
    }
    await Promise.all(readers.map(({ context }: { context: BrowserContext }) => context.close()))
  })
})

test('whoever chooses a namesake from the suggestions is answered with that one, and can choose another', async () => {
  const { page, context } = await visit(browser)
  await page.goto('/')
  const field = page.getByLabel('Waar zoek je een plek?')
  await field.pressSequentially('Beek')
  await page.getByRole('option', { name: /Beek.*Montferland/ }).click()
  await page.getByRole('heading', { level: 1, name: /Beek/ }).waitFor()
  expect(await page.locator('main').textContent()).toContain('gemeente Montferland')

  // The choice was for those words: other words are another question.
  await page.getByLabel('Waar zoek je een plek?').fill('Ede')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: /Ede/ }).waitFor()
  await context.close()
})

test('what somebody changes while the search is fetched is not what they asked', async () => {
  const { page, context } = await visit(browser)
  await page.route('**/zoeken/namen.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    await route.continue()
  })
  await page.goto('/')
  const field = page.getByLabel('Waar zoek je een plek?')
  await field.fill('Wageningen')
  await page.keyboard.press('Enter')
  await field.fill('Ede')
  await page.getByRole('heading', { level: 1, name: /Wageningen/ }).waitFor()
  await context.close()
})
