import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, visit } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 120_000)
afterAll(() => browser?.close())

const question = 'Waar zoek je een plek?'
const home = 'Een plek waar je zo mag binnenlopen'
const answer = 'Plekken in en bij Amsterdam'

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent()
const hash = (page: Page) => new URL(page.url()).hash
const numberOfCards = (page: Page) => page.locator('.cards--numbered > li').count()
/** The id of what the keyboard is on, and whether its beginning can be seen. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { id, tagName } = document.activeElement!
    const { top } = document.activeElement!.getBoundingClientRect()
    return { at: id || tagName, isSeen: top >= -1 && top < innerHeight }
  })

async function ask(page: Page): Promise<void> {
  await page.getByLabel(question).focus()
  await page.keyboard.type('Amsterdam')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: answer }).waitFor()
}

/** Opens the map and the card of the first place that stands alone on it, and comes to the link to the list. */
async function comeToListLink(page: Page) {
  await page.getByRole('button', { name: 'Toon de kaart' }).press('Enter')
  const alone = page.locator('.map__marker:has(.map__sign:not(.map__sign--cluster))').first()
  await alone.press('Enter')
  return page.locator('.map__card').getByRole('link', { name: 'Zie de lijst' })
}

describe.each([
  { width: 320, height: 256 },
  { width: 1200, height: 800 },
])('with the keyboard at $width by $height', (viewport) => {
  test('a link within an answer leads to what it names, the answer stays, and Back goes back along them', async () => {
    const { page, context } = await visit(browser, { viewport })
    await page.goto('/')
    await ask(page)
    const cards = await numberOfCards(page)
    expect(cards).toBeGreaterThan(3)
    const stands = async (at: string) => {
      expect(hash(page)).toBe(`#${at}`)
      expect(await heading(page)).toBe(answer)
      expect(await numberOfCards(page)).toBe(cards)
    }
    const isAt = async (at: string) => {
      await stands(at)
      await expect.poll(() => focused(page)).toEqual({ at, isSeen: true })
    }

    await page.getByRole('link', { name: 'Naar de inhoud' }).press('Enter')
    await isAt('main')
    const toPlace = await comeToListLink(page)
    const listed = (await toPlace.getAttribute('href'))!.slice(1)
    await toPlace.press('Enter')
    await isAt(listed)
    await page.getByRole('link', { name: 'Terug naar de lijst' }).press('Enter')
    await isAt('nummer-1')
    // The same link once more is no new step.
    await page.getByRole('link', { name: 'Terug naar de lijst' }).press('Enter')
    await isAt('nummer-1')

    for (const before of [listed, 'main']) {
      await page.goBack()
      await stands(before)
    }
    await page.goBack()
    expect([hash(page), await heading(page)]).toEqual(['', answer])
    await page.goBack()
    expect([hash(page), await heading(page)]).toEqual(['', home])
    expect(await page.getByLabel(question).inputValue()).toBe('')
    await context.close()
  })

  test('a choice that is made after such a link, and a place that was read, lead back to the same answer', async () => {
    const { page, context } = await visit(browser, { viewport })
    await page.goto('/')
    await ask(page)
    await page.getByRole('link', { name: 'Naar de inhoud' }).press('Enter')
    await page.getByText('Wat is voor jou belangrijk?').press('Enter')
    await page.getByLabel(/^Gratis/).press('Space')
    await page.getByText('Je koos: gratis.').waitFor()
    await page.locator('.card__title').nth(1).getByRole('link').press('Enter')
    await page.waitForURL(/\/plek\//)
    await page.goBack()
    await page.getByText('Je koos: gratis.').waitFor()
    expect([hash(page), await heading(page)]).toEqual(['#main', answer])
    await page.goBack()
    expect(await heading(page)).toBe(answer)
    await page.goBack()
    expect(await heading(page)).toBe(home)
    await context.close()
  })
})

test('on the question a link within the page leaves what somebody is typing', async () => {
  const { page, context } = await visit(browser)
  await page.goto('/')
  await page.getByLabel(question).fill('Amster')
  await page.getByRole('link', { name: 'Naar de inhoud' }).press('Enter')
  await page.goBack()
  expect(await page.getByLabel(question).inputValue()).toBe('Amster')
  await context.close()
})
