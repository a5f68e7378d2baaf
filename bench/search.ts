import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import type { CDPSession } from 'playwright-core'
import { openBrowser } from '../journeys/browser.ts'
import { madeUpPlaces } from './made-up-places.ts'
import { type FreshProduct, withFreshProduct } from './product.ts'

/**
 * The search on the device, on the built product with 10,000 made-up places of which most facts are filled in: how
 * heavy the files are that a device fetches, and how long a key takes in Chromium on a processor four times as slow.
 * Run: npm run build && npm run bench -- search. Ends with 1 when a bound is not met.
 */
const RECORDS = 10_000
const THROTTLING = 4
/** Each key is pressed so often; what counts is the fastest, since others use the machine too. */
const ROUNDS = 3
const bounds = { kbPer1000: 60, keyMs: 30 }
/** Letter by letter: names, four digits, things to do, both, a typing mistake, and what is nothing. */
const typed = [
  ...['Amsterdam', 's-Hertogenbosch', '1011 AB', 'Bergen op Zoom', 'Wageningne', 'den haag'],
  ...[
    'koffie drinken',
    'wandelen in Utrecht',
    'samen eten Zwolle',
    'Inloophuis Meetdorpton',
    'xyzzy plugh qqq',
  ],
]

await withFreshProduct(measure)

async function measure(product: FreshProduct): Promise<boolean> {
  fill(product)
  const { address } = await product.start()
  const [places, names] = await Promise.all(
    ['plekken', 'namen'].map((name) => weigh(`${address}/zoeken/${name}.json`)),
  )
  if (places!.count < RECORDS) throw new Error(`${places!.count} places of ${RECORDS}.`)
  const { keys, answers, opened } = await typeAll(address)
  const perThousand = places!.kb / (places!.count / 1000)
  const slow = at(keys, 0.99)
  const lines: [string, string, boolean | undefined][] = [
    ['index for 1,000 places', `${perThousand.toFixed(1)} kB`, perThousand <= bounds.kbPer1000],
    ['names and postcodes, once', `${names!.kb.toFixed(1)} kB`, undefined],
    [`a key, slowest of a hundred (${keys.length} keys)`, `${slow.toFixed(1)} ms`, slow <= bounds.keyMs],
    ['a key, in the middle', `${at(keys, 0.5).toFixed(1)} ms`, undefined],
    ['a key, slowest of all', `${at(keys, 1).toFixed(1)} ms`, undefined],
    ['an answer with all its cards, in the middle', `${at(answers, 0.5).toFixed(0)} ms`, undefined],
    ['reading the files, once', `${opened.toFixed(0)} ms`, undefined],
  ]
  for (const [what, seen, isMet] of lines)
    console.log(`${isMet === undefined ? ' ' : isMet ? '✓' : '✗'} ${what.padEnd(48)} ${seen}`)
  return lines.every(([, , isMet]) => isMet !== false)
}

function at(times: number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(share * (times.length - 1))]!
}

function fill({ folder, command }: FreshProduct): void {
  const file = join(folder, 'meetplekken.csv')
  writeFileSync(file, madeUpPlaces(RECORDS, 1, true))
  command('source', 'add', 'meting', '--name', 'Alleen om te meten', '--grain', 'location')
  command('import', file, '--source', 'meting', '--apply')
}

/** What a browser that takes brotli fetches. */
async function weigh(address: string): Promise<{ kb: number; count: number }> {
  const { get } = await import('node:http')
  const chunks: Buffer[] = []
  await new Promise((resolve, reject) =>
    get(address, { headers: { 'accept-encoding': 'br' } }, (answer) =>
      answer.on('data', (chunk) => chunks.push(chunk)).on('end', resolve),
    ).on('error', reject),
  )
  const body = Buffer.concat(chunks)
  const { count = 0 } = JSON.parse(String(brotliDecompressSync(body))) as { count?: number }
  return { kb: body.length / 1000, count }
}

async function typeAll(address: string): Promise<{ keys: number[]; answers: number[]; opened: number }> {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    const session = await page.context().newCDPSession(page)
    // Time of the page's own thread: on a busy machine the clock on the wall measures the others.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await page.goto(address)
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLING })
    const time = async (change: () => Promise<unknown>): Promise<number> => {
      const before = await findThreadMs(session)
      await change()
      return (await findThreadMs(session)) - before
    }
    const opened = await time(async () => {
      await page.getByLabel('Waar zoek je een plek?').focus()
      await page.waitForSelector('[role=combobox]')
    })
    const keys = new Map<string, number>()
    for (let round = 0; round < ROUNDS; round++)
      for (const words of typed)
        for (let length = 1; length <= words.length; length++) {
          const text = words.slice(0, length)
          const taken = await time(() => page.evaluate(pressKey, text))
          keys.set(text, Math.min(taken, keys.get(text) ?? taken))
        }
    const answers: number[] = []
    for (const words of typed) answers.push(await time(() => page.evaluate(ask, words)))
    return { keys: [...keys.values()], answers, opened }
  } finally {
    await browser.close()
  }
}

async function findThreadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000
}

/** Runs in the page, and ends when the list below the field is drawn. */
function pressKey(text: string): Promise<unknown> {
  const field = document.querySelector<HTMLInputElement>('input[name=plaats]')!
  field.value = text
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

/** Runs in the page, and ends when the answer is drawn. */
function ask(words: string): Promise<unknown> {
  const field = document.querySelector<HTMLInputElement>('input[name=plaats]')!
  field.value = words
  return new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(resolve))
    }).observe(document.querySelector('place-finder')!, { childList: true })
    field.form!.requestSubmit()
  })
}
