import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, visit } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 120_000)
afterAll(() => browser?.close())

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
