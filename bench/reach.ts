import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { askSteadily } from './load.ts'
import { madeUpPlaces } from './made-up-places.ts'
import { type FreshProduct, withFreshProduct } from './product.ts'

/**
 * Reach of the whole country with 330 made-up places and the synthetic Dutch-size weekday, on the built product: how soon the
 * page of a region opens when its numbers are ready, how long those of the country take, and whether others who ask
 * meanwhile wait for it. Run: npm run bench -- reach. Ends with 1 when a bound is not met.
 */
const PLACES = 330
const feed = fileURLToPath(
  new URL('../../shared/data/gtfs/synthetic_nl_scale_weekday.gtfs.zip', import.meta.url),
)
/** Asked of a region's page; nobody else waits longer than that for it either. */
const bounds = { pageMs: 300, othersMs: 300 }
/** A visitor of another page now and then, as on a busy day. */
const OTHERS_PER_SECOND = 20
const SECONDS = 15
/** So long for the country's numbers, then it is stuck. */
const MOST_SECONDS = 180

if (existsSync(feed)) await withFreshProduct(measure)
else console.log(`skipped: ${feed} is not here to load`)

async function measure({ folder, command, start }: FreshProduct): Promise<boolean> {
  const file = join(folder, 'meetplekken.csv')
  writeFileSync(file, madeUpPlaces(PLACES, 1, true))
  command('source', 'add', 'meting', '--name', 'Alleen om te meten', '--grain', 'location')
  command('import', file, '--source', 'meting', '--apply')
  const loaded = command('timetable', 'load', feed)
  console.log(`  the timetable is loaded in ${loaded.seconds.toFixed(1)} s`)
  const { address } = await start()

  // The first pages after a start are slow for another reason.
  for (let n = 0; n < 20; n++) await ask(`${address}/`)
  const choices = (more: string) => `${address}/bereik?vervoer=ov&${more}`
  const others = askSteadily(`${address}/`, OTHERS_PER_SECOND, SECONDS)
  const country = await untilReady(choices('dag=woensdag&dagdeel=ochtend'))
  await untilReady(choices('dag=donderdag&dagdeel=middag'))
  const { p99, failed } = await others
  console.log(
    `  the country by public transport for the first time: ${country.toFixed(1)} s, told as it goes`,
  )

  const pages: number[] = []
  for (const region of ['groningen', 'zeeland', 'drenthe', 'friesland', 'flevoland', 'amsterdam'])
    for (const choice of [
      'vervoer=ov&dag=woensdag&dagdeel=ochtend',
      'vervoer=fiets&dag=woensdag&dagdeel=ochtend',
    ])
      for (let again = 0; again < 3; again++)
        pages.push(await ask(`${address}/bereik/regio/${region}?${choice}&norm=${[15, 30, 45][again]}`))
  const slow = pages.toSorted((a, b) => a - b)[Math.floor(pages.length * 0.95)]!
  const timed: [name: string, ms: number, bound: number][] = [
    [`a region's page, of ${pages.length} with numbers ready (p95)`, slow, bounds.pageMs],
    [`another page while the country is computed (p99, ${failed} failed)`, p99, bounds.othersMs],
  ]
  for (const [name, ms, bound] of timed)
    console.log(`${ms <= bound ? '✓' : '✗'} ${name.padEnd(62)} ${ms.toFixed(0)} ms (bound ${bound})`)
  return failed === 0 && timed.every(([, ms, bound]) => ms <= bound)
}

async function ask(address: string): Promise<number> {
  const began = performance.now()
  const response = await fetch(address)
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  if (response.headers.has('refresh')) throw new Error(`${address}: not ready`)
  return performance.now() - began
}

/** @returns after how many seconds the page stands there with its numbers. */
async function untilReady(address: string): Promise<number> {
  const began = performance.now()
  const seconds = () => (performance.now() - began) / 1000
  for (;;) {
    const response = await fetch(address)
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`${address}: ${response.status}`)
    if (!response.headers.has('refresh')) return seconds()
    if (seconds() > MOST_SECONDS) throw new Error(`${address}: still not ready`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
