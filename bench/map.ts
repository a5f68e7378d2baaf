import { get } from 'node:http'
import { openSlowly, withProduct } from './slow-phone.ts'

/**
 * What the map costs whoever asks for it, on a slow phone and line (slow-phone.ts says which): bytes over the line, and the
 * time from the button to the first place one can choose. Beside it: those bytes at the speed of that line. Ten seconds is as
 * long as somebody waits for an answer without turning to something else (Miller, 1968).
 *
 * Run: npm run build && npm run bench -- map. Needs a Chromium (CHROMIUM_PATH, or /usr/bin/chromium).
 */
const bounds = { kb: 500, seconds: 10 }
const LINE_KB_A_SECOND = (1638.4 * 0.9) / 8

await withProduct(async (browser, address) => {
  const { page, close } = await openSlowly(browser)
  await page.goto(`${address}/plekken`, { waitUntil: 'networkidle' })
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const begin = performance.now()
  await page.getByRole('button', { name: 'Toon de kaart' }).click()
  await page.locator('.map__marker').first().waitFor()
  const seconds = (performance.now() - begin) / 1000
  await page.waitForLoadState('networkidle')
  // Asked once more, since Chromium does not tell what a worker's own script weighs.
  const sizes = await Promise.all([...new Set(asked)].map(sizeAsSent))
  const kb = sizes.reduce((sum, bytes) => sum + bytes, 0) / 1000
  const bare = kb / LINE_KB_A_SECOND
  await close()
  const lines: [string, string, boolean][] = [
    ['the map, compressed, all it loads', `${kb.toFixed(0)} kB`, kb <= bounds.kb],
    ['from the button to the first place', `${seconds.toFixed(1)} s`, seconds <= bounds.seconds],
    ['those bytes on that line', `${bare.toFixed(1)} s`, true],
  ]
  for (const [name, value, good] of lines) console.log(`${good ? '✓' : '✗'} ${name.padEnd(40)} ${value}`)
  return lines.every(([, , good]) => good)
})

/** Bytes of what stands at an address as the server sends it to a browser. */
function sizeAsSent(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': 'gzip, br' } }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      answer.on('end', () => resolve(bytes))
    }).on('error', reject)
  })
}
