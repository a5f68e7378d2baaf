import { readFileSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { whenExamples } from '../src/programme/notation/when-examples.ts'
import { askInTurns, askSteadily, type Load } from './load.ts'
import { madeUpPlaces } from './made-up-places.ts'
import { type FreshProduct, withFreshProduct } from './product.ts'

/**
 * The public pages under load, on the built product with its embedded database and 10,000 records, on one core: places
 * with hours, of which each changed several times, and many with a programme, or no slow way would be seen. Beside
 * them, in the same run and on the same core: the bytes of the list from a Hono app that does nothing else. A page is
 * *kept* when it was asked before since the register changed, and *new* when it was not.
 *
 * What is bound is how many requests a second of the core's own time answers: on a busy machine the core is lent to
 * others as well. Run: npm run build && npm run bench -- pages
 */
const RECORDS = 10_000
/** How often each place changed since it came. */
const CHANGES = 2
/** So many places have a programme, of two activities. */
const WITH_PROGRAMME = 1_000
const SECONDS = 6
/**
 * Requests a second, a ratio to the bare page, milliseconds, megabytes, kilobytes. A new page is bound by its ratio, since
 * its number follows the machine; memory by half of the smallest machine that is commonly let.
 */
const bounds = { kept: 1000, new: 100, ratio: 0.4, p99: 50, memoryMb: 1000, pageKb: 60 }

await withFreshProduct(measure)

async function measure(product: FreshProduct): Promise<boolean> {
  fill(product)
  const { address, pid } = await product.start({ pinned: true })
  const places = await listPlaces(address)
  fillProgramme(product, places.slice(0, WITH_PROGRAMME))
  const weights = await Promise.all(['/', '/plekken', places[0]!].map((path) => weigh(address + path)))

  const page = await (await fetch(`${address}/plekken`)).text()
  const bare = await product.start({ words: ['bench/bare-page.ts'], input: page, pinned: true })
  const bareKept = await askOn(bare.pid, () => `${bare.address}/plekken`)
  const bareNew = await askOn(bare.pid, () => `${bare.address}/ingepakt`)
  const listKept = await askOn(pid, () => `${address}/plekken`)
  // Whatever the list does not know it leaves alone, so each of these is another address of one of 300 pages.
  const listNew = await askOn(pid, (turn) => `${address}/plekken?pagina=${1 + (turn % 300)}&meting=${turn}`)
  const placeKept = await askOn(pid, () => address + places[0]!)
  const placeNew = await askOn(pid, (turn) => `${address + places[turn % places.length]!}?meting=${turn}`)
  const steady = await askSteadily(`${address}/plekken`, 200, 10)
  const memoryMb = residentMb(pid)

  const failed = [bareKept, bareNew, listKept, listNew, placeKept, placeNew, steady].map(
    (load) => load.failed,
  )
  const lines: [string, string, boolean][] = [
    ...['home', 'list', 'place'].map((name, i): [string, string, boolean] => [
      `${name}, compressed, all it loads`,
      `${weights[i]!.toFixed(1)} kB`,
      weights[i]! <= bounds.pageKb,
    ]),
    rate('list, kept', listKept, bounds.kept),
    rate('list, new', listNew, bounds.new),
    rate('place, kept', placeKept, bounds.kept),
    rate('place, new', placeNew, bounds.new),
    rate('bare page of the same bytes', bareKept, 0),
    rate('bare page, compressed each time', bareNew, 0),
    ratioOf('list, kept, to the bare page', listKept, bareKept, bounds.ratio),
    ratioOf('list, new, to the compressed bare page', listNew, bareNew, bounds.ratio),
    ['p99 at 200 a second', `${steady.p99.toFixed(1)} ms`, steady.p99 <= bounds.p99],
    ['failed requests', String(sum(failed)), sum(failed) === 0],
    [`resident memory with ${RECORDS} records`, `${memoryMb.toFixed(0)} MB`, memoryMb <= bounds.memoryMb],
  ]
  for (const [name, value, good] of lines) console.log(`${good ? '✓' : '✗'} ${name.padEnd(40)} ${value}`)
  return lines.every(([, , good]) => good)
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}

type Loaded = Load & { perCoreSecond: number }

/** Asks for some seconds, and counts how much time of the core that took. */
async function askOn(pid: number, addressOf: (turn: number) => string): Promise<Loaded> {
  await askInTurns(addressOf, 16, 2)
  const before = coreSeconds(pid)
  const load = await askInTurns(addressOf, 16, SECONDS)
  return { ...load, perCoreSecond: (load.perSecond * SECONDS) / (coreSeconds(pid) - before) }
}

function rate(name: string, load: Loaded, bound: number): [string, string, boolean] {
  return [
    `${name}, requests`,
    `${load.perCoreSecond.toFixed(0)} a second of the core (${load.perSecond.toFixed(0)} by the clock)`,
    load.perCoreSecond >= bound,
  ]
}

function ratioOf(name: string, load: Loaded, bare: Loaded, bound: number): [string, string, boolean] {
  const ratio = load.perCoreSecond / bare.perCoreSecond
  return [name, ratio.toFixed(2), ratio >= bound]
}

/** Addresses of all places, as the list's own table names them. */
async function listPlaces(address: string): Promise<string[]> {
  const table = await (await fetch(`${address}/plekken.csv`)).text()
  return [...table.matchAll(/^(\/plek\/[^,]+),/gm)].map(([, path]) => path!)
}

function fill({ folder, command }: FreshProduct): void {
  const file = join(folder, 'meetplekken.csv')
  const places = madeUpPlaces(RECORDS, 1, true)
  command('source', 'add', 'meting', '--name', 'Alleen om te meten', '--grain', 'location')
  for (let time = 0; time <= CHANGES; time++) {
    writeFileSync(file, places.replaceAll('om te meten.', `om te meten: keer ${time}.`))
    command('import', file, '--source', 'meting', '--apply')
  }
}

/** Each of the ways to say when, in turn. */
function fillProgramme({ folder, command }: FreshProduct, places: readonly string[]): void {
  const file = join(folder, 'programma.csv')
  const rows = [...places, ...places].map((place, n) => {
    const when = whenExamples[n % whenExamples.length]!
    return `${place.replace('/plek/', '')},Meting ${n},activiteit,"${when}",Alleen gemaakt om te meten.`
  })
  writeFileSync(file, `plek,activiteit,soort,wanneer,omschrijving\n${rows.join('\n')}\n`)
  command('programme', 'import', file, '--by', 'meting', '--apply')
}

/** Kilobytes of a page and everything it loads, compressed as a browser gets it (fonts and images as they are). */
async function weigh(address: string): Promise<number> {
  const page = await (await fetch(address)).text()
  const linked = [...page.matchAll(/(?:href="|src="|url\()(\/assets\/[^")]+)/g)].map(([, path]) => path!)
  const files = await Promise.all([...new Set(linked)].map((path) => sizeAsSent(new URL(path, address))))
  return [gzipSync(page).length, ...files].reduce((sum, bytes) => sum + bytes, 0) / 1000
}

/** Bytes of a file as the server sends it to a browser: compressed, where that is worth it. */
function sizeAsSent(address: URL): Promise<number> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      answer.on('end', () => resolve(bytes))
    }).on('error', reject)
  })
}

/** Seconds of the core that a process and its threads took: clock ticks of a hundredth (proc(5), fields 14 and 15). */
function coreSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

function residentMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(status.match(/VmRSS:\s+(\d+) kB/)![1]) / 1024
}
