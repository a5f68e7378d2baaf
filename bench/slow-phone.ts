import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'

/**
 * A slow phone on a slow line, for a first visit. Line and phone are those of Lighthouse (*mobileSlow4G*), applied by
 * Chromium's own tools: 1.47 Mbit/s down, 0.68 up, 562 ms for each request, which is a round trip of 150 ms with the
 * greeting of a new connection spread over all of them; a processor four times slower than this machine's.
 */
const LINE = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1638.4 * 0.9 * 1000) / 8,
  uploadThroughput: (750 * 0.9 * 1000) / 8,
}
const SLOWER = 4

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
const background = ['--disable-background-networking', '--disable-component-update', '--disable-sync']

/** The built product on a fresh database, and a Chromium, for as long as a measurement takes. Ends with 1 when it says no. */
export async function withProduct(measure: (browser: Browser, address: string) => Promise<boolean>) {
  const folder = mkdtempSync(join(tmpdir(), 'inloop-bench-'))
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: [...flags, ...background] })
  const product = spawn(process.execPath, ['dist/server/main.js', 'serve'], {
    env: { ...process.env, PORT: '0', INLOOP_DATA: folder },
  })
  try {
    process.exitCode = (await measure(browser, await readyAddress(product))) ? 0 : 1
  } finally {
    await browser.close()
    const ended = new Promise((resolve) => product.once('exit', resolve))
    product.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

/** A page of a fresh visitor on the slow phone, which counts what comes over the line. */
export async function openSlowly(browser: Browser) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: 2,
    // What it fetches for later comes over another line, which is neither slow nor counted.
    serviceWorkers: 'block',
  })
  const page: Page = await context.newPage()
  const tools = await context.newCDPSession(page)
  const line = { bytes: 0, requests: 0 }
  tools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    line.bytes += encodedDataLength
    line.requests += 1
  })
  await tools.send('Network.enable')
  await tools.send('Network.emulateNetworkConditions', LINE)
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return { page, line, close: () => context.close() }
}

export function middle(numbers: readonly number[]): number {
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
