import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/**
 * How soon the largest thing on a page stands there (Largest Contentful Paint), and how many bytes came over the line
 * for all of the page: for a first visit on a slow phone. The line and the phone are those of Lighthouse, applied by
 * Chromium's own tools (*mobileSlow4G*): 1.47 Mbit/s down, 0.68 up, 562 ms for each request, which is a round trip of 150 ms
 * with the greeting of a new connection spread over all of them; a processor four times slower than this machine's.
 * Beside it, as the bound of what any page can do there: one sentence and one rule of style, two requests in a row.
 *
 * Run: npm run build && npm run bench -- lcp. Needs a Chromium (CHROMIUM_PATH, or /usr/bin/chromium).
 */
const LINE = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1638.4 * 0.9 * 1000) / 8,
  uploadThroughput: (750 * 0.9 * 1000) / 8,
}
const SLOWER = 4
const RUNS = 5
const bounds = { lcpMs: 1500, pageKb: 60 }

const folder = mkdtempSync(join(tmpdir(), 'inloop-bench-'))
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
const background = ['--disable-background-networking', '--disable-component-update', '--disable-sync']
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const browser = await chromium.launch({ executablePath, args: [...flags, ...background] })
const product = spawn(process.execPath, ['dist/server/main.js', 'serve'], {
  env: { ...process.env, PORT: '0', INLOOP_DATA: folder },
})
try {
  process.exitCode = (await measure(await readyAddress(product))) ? 0 : 1
} finally {
  await browser.close()
  const ended = new Promise((resolve) => product.once('exit', resolve))
  product.kill('SIGTERM')
  await ended
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}

async function measure(address: string): Promise<boolean> {
  const place = (await (await fetch(`${address}/plekken`)).text()).match(/href="(\/plek\/[^"]+)"/)![1]!
  const bare = await serveBare()
  const pages = { bare, home: `${address}/`, list: `${address}/plekken`, place: address + place }
  let isGood = true
  for (const [name, page] of Object.entries(pages)) {
    const visits: Visited[] = []
    for (let run = 0; run < RUNS; run++) visits.push(await visit(browser, page))
    const lcpMs = middle(visits.map((each) => each.lcpMs))
    const kb = visits[0]!.bytes / 1000
    const within = lcpMs <= bounds.lcpMs && kb <= bounds.pageKb
    if (page !== bare) isGood &&= within
    const spread = `${Math.min(...visits.map((each) => each.lcpMs)).toFixed(0)} – ${Math.max(...visits.map((each) => each.lcpMs)).toFixed(0)}`
    console.log(
      `${within ? '✓' : '✗'} ${name.padEnd(6)} LCP ${lcpMs.toFixed(0)} ms (${spread}), ${visits[0]!.element}; ${kb.toFixed(1)} kB in ${visits[0]!.requests} requests`,
    )
  }
  return isGood
}

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
  bytes: number
  requests: number
}

/** One first visit: nothing kept from before. */
async function visit(browser: Browser, address: string): Promise<Visited> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 })
  const page = await context.newPage()
  const tools = await context.newCDPSession(page)
  let bytes = 0
  let requests = 0
  tools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests += 1
  })
  await tools.send('Network.enable')
  await tools.send('Network.emulateNetworkConditions', LINE)
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.goto(address, { waitUntil: 'networkidle' })
  const { lcpMs, element } = await page.evaluate(
    () =>
      new Promise<{ lcpMs: number; element: string }>((resolve) => {
        new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1) as PerformanceEntry & { element?: Element }
          resolve({ lcpMs: last.startTime, element: last.element?.tagName.toLowerCase() ?? '?' })
        }).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
  await context.close()
  return { lcpMs, element, bytes, requests }
}

function middle(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!
}

function readyAddress(started: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    started.stdout!.on('data', (text) => {
      said += text
      const ready = said.match(/is ready on (\S+)/)
      if (ready) resolve(ready[1]!)
    })
    started.once('exit', (code) => reject(new Error(`the product ended (${code})`)))
  })
}
