import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, visit, visitors } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 120_000)
afterAll(() => browser?.close())

describe.each(visitors)('$name', ({ options }) => {
  test('somebody in Leeuwarden looks for a place, and nothing of what they typed is left anywhere', async () => {
    const { page, context, requested } = await visit(browser, options)
    await page.goto('/')
    await page.getByLabel('Waar zoek je een plek?').fill('Leeuwarden')
    await page.getByRole('button', { name: 'Zoek' }).click()
    // Without JavaScript a button, which takes the question along for the way back.
    await page.locator('.card__title').filter({ hasText: 'Stjoer' }).first().locator('a, button').click()

    await page.waitForURL(/\/plek\//)
    expect(await page.title()).toContain('Stjoer')
    expect(await page.getByText('nog niet bevestigd door de plek zelf').count()).toBeGreaterThan(0)
    expect(
      requested.filter((address) => /leeuwarden/i.test(decodeURIComponent(new URL(address).search))),
    ).toEqual([])
    expect(await context.cookies()).toEqual([])
    await context.close()
  })

  test('somebody from the region changes the assumptions of the need, and the address holds them', async () => {
    const { page, context } = await visit(browser, options)
    await page.goto('/behoefte')
    expect(await page.getByRole('table').first().textContent()).toContain('337')
    await page
      .getByLabel(/procent|%/)
      .first()
      .fill('30')
    await page.getByRole('button', { name: /Reken/ }).click()
    await page.waitForURL(/deelname=30/)
    expect(await page.getByRole('table').first().textContent()).toContain('674')
    await context.close()
  })

  test('from the list to a place and back, page after page, with the keyboard alone', async () => {
    const { page, context } = await visit(browser, options)
    await page.goto('/plekken')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('inhoud')
    await page.getByRole('link', { name: /Volgende/ }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/stand=\d+/)
    await context.close()
  })
})

test('a page is there whole: nothing that it asks for keeps the visitor waiting', async () => {
  const { page, context } = await visit(browser)
  // A browser gives up a style sheet that is shorter than it says only after minutes.
  await page.goto('/plekken', { waitUntil: 'load', timeout: 10_000 })
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0)
  await context.close()
})
