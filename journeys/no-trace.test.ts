import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openBrowser, visitors } from './browser.ts'
import { startProduct } from './product.ts'

const typed = ['Wageningne', 'Xyzzyveen', 'Geheimdorp</b>', 'Q'.repeat(300), 'Z'.repeat(50_000)]

test('nothing of what people type is in the log of the product, nor in anything it keeps', async () => {
  const product = await startProduct()
  onTestFinished(product.stop)
  for (const plaats of typed) {
    const answer = await fetch(`${product.address}/zoeken`, {
      method: 'POST',
      body: new URLSearchParams({ plaats }),
    })
    expect([200, 413, 422]).toContain(answer.status)
    expect(answer.url).toBe(`${product.address}/zoeken`)
    expect(answer.headers.get('set-cookie')).toBeNull()
    await answer.text()
  }
  const kept = filesBelow(product.folder).map((file) => readFileSync(file, 'latin1'))
  for (const words of typed) {
    const trace = words.slice(0, 12)
    expect(product.log()).not.toContain(trace)
    expect(
      kept.some((text) => text.includes(trace)),
      trace,
    ).toBe(false)
  }
})

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })

/** Words that could come from nowhere else: a town, something to do, a mistake, and somebody in danger. */
const errand = ['Xyzzyveen', 'Qwlandelen in Leeuwarden', 'Zwollq', 'ik wil dood in Qqdorp']

describe.each(visitors)('a whole errand $name', ({ name, options }) => {
  test('leaves nothing typed in an address, the history, what a browser keeps, a header or a request', async () => {
    const product = await startProduct()
    onTestFinished(product.stop)
    const browser = await openBrowser()
    onTestFinished(() => browser.close())
    const context = await browser.newContext({ ...options, baseURL: product.address })
    const page = await context.newPage()
    const [addresses, bodies]: string[][] = [[], []]
    page.on('request', async (request) => {
      addresses!.push(request.url(), JSON.stringify(await request.allHeaders()))
      bodies!.push(request.postData() ?? '')
    })
    for (const words of errand) {
      await page.goto('/')
      await page.getByLabel('Waar zoek je een plek?').fill(words)
      await page.getByRole('button', { name: 'Zoek', exact: true }).click()
      await page.getByRole('heading', { name: 'Zit er niets voor je bij?' }).waitFor()
      addresses!.push(page.url(), await page.title())
    }
    await page.locator('.card a').first().click()
    await page.waitForURL(/\/plek\//)
    // A page that was posted and is kept nowhere is asked for again, so Back is for the device only.
    if (name === 'with JavaScript') await page.goBack()

    const isTrace = (text: string) =>
      /xyzzyveen|qwlandelen|zwollq|qqdorp/i.test(decodeURIComponent(text.replaceAll('+', ' ')))
    expect(addresses!.filter(isTrace)).toEqual([])
    // Without JavaScript the words go to the server in the form, and nowhere else.
    if (name === 'with JavaScript') expect(bodies!.filter(isTrace)).toEqual([])
    const kept = JSON.stringify([await context.cookies(), await context.storageState({ indexedDB: true })])
    expect(isTrace(kept)).toBe(false)
    if (name === 'with JavaScript') {
      const onPage = await page.evaluate(async () => {
        const caches = await Promise.all(
          (await globalThis.caches.keys()).map(async (key) =>
            (await (await globalThis.caches.open(key)).keys()).map(({ url }) => url),
          ),
        )
        return JSON.stringify([
          history.state,
          document.referrer,
          { ...localStorage },
          { ...sessionStorage },
          caches,
        ])
      })
      expect(isTrace(onPage)).toBe(false)
    }
    expect(isTrace(product.log())).toBe(false)
    for (const file of filesBelow(product.folder))
      expect(isTrace(readFileSync(file, 'latin1').replaceAll('%', ''))).toBe(false)
  })
})
