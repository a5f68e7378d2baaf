import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { middle, openSlowly, withProduct } from './slow-phone.ts'

/**
 * How soon the largest thing on a page stands there (Largest Contentful Paint), and how many bytes came over the line for
 * all of the page, on a slow phone and line (slow-phone.ts says which). Beside it, as the bound of what any page can do
 * there: one sentence and one rule of style, two requests in a row. On a busy machine both are slow.
 *
 * Run: npm run build && npm run bench -- lcp. Needs a Chromium (CHROMIUM_PATH, or /usr/bin/chromium).
 */
const RUNS = 5
const bounds = { lcpMs: 1500, pageKb: 60 }

await withProduct(async (browser, address) => {
  const place = (await (await fetch(`${address}/plekken`)).text()).match(/href="(\/plek\/[^"]+)"/)![1]!
  const bare = await serveBare()
  let isGood = true
  for (const [name, path] of Object.entries({ home: '/', list: '/plekken', place })) {
    const visits: Visited[] = []
    const bareVisits: Visited[] = []
    for (let run = 0; run < RUNS; run++) {
      visits.push(await visit(browser, address + path))
      bareVisits.push(await visit(browser, bare))
    }
    const lcpMs = middle(visits.map((each) => each.lcpMs))
    const { kb, requests, element } = visits[0]!
    const within = lcpMs <= bounds.lcpMs && kb <= bounds.pageKb
    isGood &&= within
    const bareMs = middle(bareVisits.map((each) => each.lcpMs))
    console.log(
      `${within ? '✓' : '✗'} ${name.padEnd(5)}  LCP ${lcpMs.toFixed(0)} ms (${element}; bare page ${bareMs.toFixed(0)} ms)  ` +
        `${kb.toFixed(1)} kB in ${requests} requests`,
    )
  }
  return isGood
})

/** A page that does as little as a page with a style sheet can. */
async function serveBare(): Promise<string> {
  const server = createServer((request, response) => {
    const isStyle = request.url?.endsWith('.css')
    response.writeHead(200, { 'content-type': isStyle ? 'text/css' : 'text/html' })
    response.end(isStyle ? 'p { color: black }' : '<link rel="stylesheet" href="/s.css"><p>One sentence.</p>')
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  server.unref()
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

interface Visited {
  lcpMs: number
  element: string
  kb: number
  requests: number
}

/** One first visit: nothing kept from before. */
async function visit(browser: Browser, address: string): Promise<Visited> {
  const { page, line, close } = await openSlowly(browser)
  await page.goto(address, { waitUntil: 'networkidle' })
  const painted = await page.evaluate(
    () =>
      new Promise<{ lcpMs: number; element: string }>((resolve) => {
        new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1) as PerformanceEntry & { element?: Element }
          resolve({ lcpMs: last.startTime, element: last.element?.tagName.toLowerCase() ?? '?' })
        }).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
  await close()
  return { ...painted, kb: line.bytes / 1000, requests: line.requests }
}
