import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { askInTurns, askSteadily } from './load.ts'
import { madeUpPlaces } from './made-up-places.ts'

/**
 * The public pages under load, on the built product with its embedded database and 10,000 records, on one core.
 * Beside it, in the same run and on the same core: the same bytes from a Hono app that does nothing else.
 * Run: npm run build && npm run bench -- pages
 */
const RECORDS = 10_000
const bounds = { perSecond: 800, ratio: 0.4, p99: 50, memoryMb: 600, pageKb: 60 }

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
  const list = `${product.address}/plekken`
  const weights = { home: await weigh(`${product.address}/`), list: await weigh(list) }

  const page = await (await fetch(list)).text()
  const bare = await start(['bench/bare-page.ts'], {}, page)
  const bareLoad = await askInTurns(`${bare.address}/plekken`, 16, 8)
  const load = await askInTurns(list, 16, 8)
  const steady = await askSteadily(list, 200, 10)
  const memoryMb = residentMb(product.process.pid!)

  const ratio = load.perSecond / bareLoad.perSecond
  const lines: [string, string, boolean][] = [
    ['home, compressed, all it loads', `${weights.home.toFixed(1)} kB`, weights.home <= bounds.pageKb],
    ['list, compressed, all it loads', `${weights.list.toFixed(1)} kB`, weights.list <= bounds.pageKb],
    ['list, requests a second', load.perSecond.toFixed(0), load.perSecond >= bounds.perSecond],
    ['bare Hono page of the same bytes', bareLoad.perSecond.toFixed(0), true],
    ['ratio to the bare page', ratio.toFixed(2), ratio >= bounds.ratio],
    ['p99 at 200 a second', `${steady.p99.toFixed(1)} ms`, steady.p99 <= bounds.p99],
    ['failed requests', String(load.failed + steady.failed), load.failed + steady.failed === 0],
    [`resident memory with ${RECORDS} records`, `${memoryMb.toFixed(0)} MB`, memoryMb <= bounds.memoryMb],
  ]
  for (const [name, value, good] of lines) console.log(`${good ? '✓' : '✗'} ${name.padEnd(40)} ${value}`)
  return lines.every(([, , good]) => good)
}

function fill(): void {
  const file = join(folder, 'meetplekken.csv')
  writeFileSync(file, madeUpPlaces(RECORDS))
  const environment = { ...process.env, INLOOP_DATA: folder }
  for (const words of [
    ['source', 'add', 'meting', '--name', 'Alleen om te meten', '--grain', 'location'],
    ['import', file, '--source', 'meting', '--apply'],
  ]) {
    const { status, stderr } = spawnSync(process.execPath, ['dist/server/main.js', 'command', ...words], {
      env: environment,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`)
  }
}

/** Starts a server on the first core, when the machine can pin; the load comes from the others. */
async function start(words: string[], environment: Record<string, string>, input = '') {
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

function residentMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(status.match(/VmRSS:\s+(\d+) kB/)![1]) / 1024
}
