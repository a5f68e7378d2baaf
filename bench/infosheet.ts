import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { madeUpPlaces } from './made-up-places.ts'
import { type FreshProduct, withFreshProduct } from './product.ts'

/**
 * The infosheet of an area with 60 places, in a register of 10,000, on the built product with its embedded database:
 * the first one a fresh server is asked for, and the ones after each change of the register.
 * Run: npm run bench -- infosheet
 */
const RECORDS = 10_000
const ON_SHEET = 60
const TIMES = 5
/** What a GP waits for while somebody sits opposite: two seconds for any area. */
const BOUND_MS = 2_000
/** Ede, which no other made-up place is in. */
const AREA = { code: 'GM0228', town: 'Ede', slug: 'ede' }

await withFreshProduct(measure)

async function measure(product: FreshProduct): Promise<boolean> {
  fill(product)
  const { address } = await product.start()
  const sheet = `${address}/infosheet/gemeente/${AREA.slug}`
  await ask(`${address}/`)
  const page = await ask(sheet)
  const code = /controle\/([0-9A-Z-]+)"/.exec(page.text)![1]!
  const cold = await ask(`${sheet}.pdf`)
  const again = await ask(`${sheet}.pdf`)
  const warm: number[] = []
  for (let i = 0; i < TIMES; i++) {
    change(product, i)
    warm.push((await ask(`${sheet}.pdf`)).ms)
  }
  const check = await ask(`${address}/infosheet/controle/${code}`)
  const feed = await ask(`${sheet}.atom`)
  const full = await ask(`${address}/infosheet/rond/3511/30.pdf`)
  const beside = await besidePrinting(address)
  const pages = [await countPages(cold.bytes), await countPages(full.bytes)]

  const timed: [string, number][] = [
    ['page of 60 places, first', page.ms],
    ['PDF of 60 places, cold', cold.ms],
    ['PDF of 60 places, after a change (slowest)', Math.max(...warm)],
    ['PDF of 60 places, kept', again.ms],
    [`PDF of all within 30 km of Utrecht`, full.ms],
    ['what changed since (older state read)', check.ms],
    ['feed', feed.ms],
    ['home page while sheets are printed (slowest)', beside],
  ]
  for (const [name, ms] of timed)
    console.log(`${ms <= BOUND_MS ? '✓' : '✗'} ${name.padEnd(46)} ${ms.toFixed(0)} ms`)
  const fits = pages.every((count) => count <= 2)
  console.log(`${fits ? '✓' : '✗'} ${'pages of A4'.padEnd(46)} ${pages.join(' and ')}`)
  return fits && timed.every(([, ms]) => ms <= BOUND_MS)
}

/** Ten thousand made-up places elsewhere, and sixty in one municipality of which much is known. */
function fill({ folder, command }: FreshProduct): void {
  const [columns, ...rows] = madeUpPlaces(RECORDS - ON_SHEET)
    .trim()
    .split('\n') as [string, ...string[]]
  const elsewhere = rows.filter((row) => !row.includes(`,${AREA.code},`))
  const here = Array.from({ length: ON_SHEET }, (_, n) =>
    [
      ...[
        `hier-${n}`,
        `Herstelacademie Meetplek ${n}`,
        'herstelacademie',
        'locatie',
        'Stichting Meetlat',
        'ja',
      ],
      ...['bekend', `Voorbeeldstraat ${n + 1}`, AREA.town, AREA.code, `000 0${String(n).padStart(6, '0')}`],
      ...[`https://meetplek-${n}.example`, 'Alleen gemaakt om te meten.'],
      ...['ma-vr 10:00-16:00', 'koffie drinken; praten; samen eten', 'binnenlopen'],
    ].join(','),
  )
  const file = join(folder, 'meetplekken.csv')
  const more = [
    `${columns},openingstijden,waarvoor,binnenkomen`,
    ...elsewhere.map((row) => `${row},,,`),
    ...here,
  ]
  writeFileSync(file, `${more.join('\n')}\n`)
  command('source', 'add', 'meting', '--name', 'Alleen om te meten', '--grain', 'location')
  command('import', file, '--source', 'meting', '--apply')
}

/** Something on the sheet changes, so that it is printed anew. */
function change({ command }: FreshProduct, n: number): void {
  const place = `herstelacademie-meetplek-${n}-ede`
  command('place', 'edit', place, `telefoon=000 99999${n}`, '--by', 'meting', '--reason', 'om te meten')
}

/** Asks for the home page over and over while other sheets are printed; the longest anybody waited, in milliseconds. */
async function besidePrinting(address: string): Promise<number> {
  let printing = true
  const sheets = Promise.all(
    Array.from({ length: 8 }, (_, i) => ask(`${address}/infosheet/rond/3511/${10 + i}.pdf`)),
  ).finally(() => {
    printing = false
  })
  let slowest = 0
  while (printing) slowest = Math.max(slowest, (await ask(`${address}/`)).ms)
  await sheets
  return slowest
}

async function ask(address: string): Promise<{ ms: number; bytes: Uint8Array; text: string }> {
  const began = performance.now()
  // A connection that was idle during a command may be gone.
  const response = await fetch(address, { headers: { connection: 'close' } })
  const bytes = new Uint8Array(await response.arrayBuffer())
  const ms = performance.now() - began
  if (response.status !== 200 && response.status !== 503) throw new Error(`${address}: ${response.status}`)
  return { ms, bytes, text: new TextDecoder().decode(bytes) }
}

async function countPages(pdf: Uint8Array): Promise<number> {
  return (await getDocumentProxy(pdf)).numPages
}
