import { type Browser, chromium, type Page } from 'playwright-core'
import { withFreshProduct } from './product.ts'

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

/** The fresh product, and beside it a Chromium, for as long as a measurement takes. */
export async function withProduct(measure: (browser: Browser, address: string) => Promise<boolean>) {
  await withFreshProduct(async ({ start }) => {
    const { address } = await start()
    const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
    const browser = await chromium.launch({ executablePath, args: [...flags, ...background] })
    try {
      return await measure(browser, address)
    } finally {
      await browser.close()
    }
  })
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
