import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { whenExamples } from '../src/programme/notation/when-examples.ts'
import { askInTurns, askSteadily, type Load } from './load.ts'
import { madeUpPlaces } from './made-up-places.ts'

/**
 * The public pages under load, on the built product with its embedded database and 10,000 records, on one core: places
 * with hours, of which each changed several times, and many with a programme, or no slow way would be seen. Beside them, in the same run and on the same core: the bytes of the list from a Hono app that does nothing else. A page is
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
const bounds = { kept: 1000, new: 1000, newPlace: 100, ratio: 0.4, p99: 50, memoryMb: 600, pageKb: 60 }

const folder = mkdtempSync(join(tmpdir(), 'inloop-bench-'))
const running: ChildProcess[] = []
try {
  process.exitCode = (await measure()) ? 0 : 1
} finally {
  for (const started of running) started.kill('SIGTERM')
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}

async function measure(): Promise<boolean> {
  fill()
  const product = await start(['dist/server/main.js', 'serve'], { PORT: '0', INLOOP_DATA: folder })
  const { address } = product
  const places = await listPlaces(address)
  fillProgramme(places.slice(0, WITH_PROGRAMME))
  const weights = await Promise.all(['/', '/plekken', places[0]!].map((path) => weigh(address + path)))

  const page = await (await fetch(`${address}/plekken`)).text()
  const bare = await start(['bench/bare-page.ts'], {}, page)
  const bareKept = await askOn(bare, () => `${bare.address}/plekken`)
  const bareNew = await askOn(bare, () => `${bare.address}/ingepakt`)
  const listKept = await askOn(product, () => `${address}/plekken`)
  // Whatever the list does not know it leaves alone, so each of these is another address of one of 300 pages.
  const listNew = await askOn(
    product,
    (turn) => `${address}/plekken?pagina=${1 + (turn % 300)}&meting=${turn}`,
  )
  const placeKept = await askOn(product, () => address + places[0]!)
  const placeNew = await askOn(product, (turn) => `${address + places[turn % places.length]!}?meting=${turn}`)
  const steady = await askSteadily(`${address}/plekken`, 200, 10)
  const memoryMb = residentMb(product.process.pid!)

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
    rate('place, new', placeNew, bounds.newPlace),
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
async function askOn(server: Started, addressOf: (turn: number) => string): Promise<Loaded> {
  await askInTurns(addressOf, 16, 2)
  const before = coreSeconds(server.process.pid!)
  const load = await askInTurns(addressOf, 16, SECONDS)
  return { ...load, perCoreSecond: (load.perSecond * SECONDS) / (coreSeconds(server.process.pid!) - before) }
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

function fill(): void {
  const file = join(folder, 'meetplekken.csv')
  const places = madeUpPlaces(RECORDS, 1, true)
  command('source', 'add', 'meting', '--name', 'Alleen om te meten', '--grain', 'location')
  for (let time = 0; time <= CHANGES; time++) {
    writeFileSync(file, places.replaceAll('om te meten.', `om te meten: keer ${time}.`))
    command('import', file, '--source', 'meting', '--apply')
  }
}

/** Each of the ways to say when, in turn. */
function fillProgramme(places: readonly string[]): void {
  const file = join(folder, 'programma.csv')
  const rows = [...places, ...places].map((place, n) => {
    const when = whenExamples[n % whenExamples.length]!
    return `${place.replace('/plek/', '')},Meting ${n},activiteit,"${when}",Alleen gemaakt om te meten.`
  })
  writeFileSync(file, `plek,activiteit,soort,wanneer,omschrijving\n${rows.join('\n')}\n`)
  command('programme', 'import', file, '--by', 'meting', '--apply')
}

function command(...words: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, ['dist/server/main.js', 'command', ...words], {
    env: { ...process.env, INLOOP_DATA: folder },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`)
}

interface Started {
  address: string
  process: ChildProcess
}

/** Starts a server on the first core, when the machine can pin; the load comes from the others. */
async function start(words: string[], environment: Record<string, string>, input = ''): Promise<Started> {
  const pin = spawnSync('taskset', ['--version']).status === 0 ? ['taskset', '-c', '0'] : []
  const [command, ...rest] = [...pin, process.execPath, ...words] as [string, ...string[]]
  const started = spawn(command, rest, { env: { ...process.env, ...environment } })
  running.push(started)
  started.stdin.end(input)
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    started.stdout.on('data', (text) => {
      said += text
      const ready = said.match(/is ready on (\S+)/)
      if (ready) resolve(ready[1]!)
    })
    started.stderr.on('data', (text) => process.stderr.write(text))
    started.once('exit', (code) => reject(new Error(`${words[0]} ended (${code})`)))
  })
  return { address, process: started }
}

/** Kilobytes of a page and everything it loads, compressed as a browser gets it (fonts and images as they are). */
async function weigh(address: string): Promise<number> {
  const page = await (await fetch(address)).text()
  const linked = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path!)
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
