import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser, visit, visitors } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 120_000)
afterAll(() => browser?.close())

/** Another site, with a form that sends to ours what one of our own forms would. */
async function anotherSite(action: string) {
  const server = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html')
    answer.end(
      `<form method="post" action="${action}"><input name="code" value="KFT49-HXR7C"><button>Win</button></form>`,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  // Another host than the product's, by name.
  return { address: `http://localhost:${port}`, stop: () => server.close() }
}

test.each(visitors)(
  '$name: our own forms are taken in, and not what another site makes a browser send',
  async ({ options }) => {
    for (const world of ['', '/voorbeeld', '/voorbeeld/en']) {
      const { page, context } = await visit(browser, options)
      const answers: number[] = []
      page.on('response', (answer) => {
        if (answer.request().method() === 'POST') answers.push(answer.status())
      })
      await page.goto(`${world}/melding`)
      await page.locator('main form button').click()
      await page.locator('main .error-summary, main [role=alert], #code[aria-invalid]').first().waitFor()
      // Asked again because nothing was filled in, so it was read.
      expect(answers).toEqual([422])

      const evil = await anotherSite(`${inject('product').address}${world}/melding`)
      await page.goto(evil.address)
      await page.locator('button').click()
      await page
        .getByRole('heading', { level: 1, name: world.endsWith('en') ? /another site/ : /andere site/ })
        .waitFor()
      expect(answers).toEqual([422, 403])
      evil.stop()
      await context.close()
    }
  },
)
