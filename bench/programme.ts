import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { whenExamples } from '../src/programme/notation/when-examples.ts'

/**
 * The programme of 200 made-up places with ten activities each, on the built product with its embedded database: taking
 * it in, a week of the whole country that was not asked for before, and calendars.
 * Run: npm run bench -- programme. Ends with 1 when a bound is not met.
 */
const PLACES = 200
const PER_PLACE = 10
const WEEKS = 8
/** A page that somebody waits for; a calendar is fetched by a program, and none of a municipality holds so much; an import may take as long as making coffee. */
const bounds = { pageMs: 1_000, calendarMs: 5_000, importMs: 30_000 }

const folder = mkdtempSync(join(tmpdir(), 'inloop-bench-'))
let product: ChildProcess | undefined
try {
  process.exitCode = (await measure()) ? 0 : 1
} finally {
  product?.kill('SIGTERM')
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}

async function measure(): Promise<boolean> {
  fillPlaces()
  const programme = fillProgramme()
  const address = await start()
  const taken = time(() => command('programme', 'import', programme, '--by', 'meting', '--apply'))
  const again = time(() => command('programme', 'import', programme, '--by', 'meting', '--apply'))
  const weeks: number[] = []
  for (let week = 10; week < 10 + WEEKS; week++) weeks.push(await ask(`${address}/agenda?week=2027-W${week}`))
  const timed: [name: string, ms: number, bound: number][] = [
    [`${PLACES * PER_PLACE} activities taken in`, taken, bounds.importMs],
    ['the same list once more, nothing to do', again, bounds.importMs],
    ['a new week of the whole country (slowest)', Math.max(...weeks), bounds.pageMs],
    ['one day of it', await ask(`${address}/agenda?week=2027-W10&dag=2027-03-09`), bounds.pageMs],
    [
      'a week of one place',
      await ask(`${address}/plek/meetplek-7-ede/programma?week=2027-W10`),
      bounds.pageMs,
    ],
    [
      'the calendar of one place',
      await ask(`${address}/plek/meetplek-7-ede/programma.ics`),
      bounds.calendarMs,
    ],
    ['the calendar of all 200 places', await ask(`${address}/gemeente/ede/programma.ics`), bounds.calendarMs],
  ]
  for (const [name, ms, bound] of timed)
    console.log(`${ms <= bound ? '✓' : '✗'} ${name.padEnd(46)} ${ms.toFixed(0)} ms (bound ${bound})`)
  return timed.every(([, ms, bound]) => ms <= bound)
}

function fillPlaces(): void {
  const rows = Array.from(
    { length: PLACES },
    (_, n) => `meetplek-${n},Meetplek ${n},inloop,locatie,bekend,Ede,GM0228`,
  )
  const file = join(folder, 'meetplekken.csv')
  writeFileSync(file, `sleutel,naam,soort,korrel,status,plaats,gemeentecode\n${rows.join('\n')}\n`)
  command('source', 'add', 'meting', '--name', 'Alleen om te meten', '--grain', 'location')
  command('import', file, '--source', 'meting', '--apply')
}

/** Each of the ways to say when, in turn. */
function fillProgramme(): string {
  const rows = Array.from({ length: PLACES * PER_PLACE }, (_, n) => {
    const when = whenExamples[n % whenExamples.length]!
    return `meetplek-${n % PLACES}-ede,Meting ${n},activiteit,"${when}",Alleen gemaakt om te meten.`
  })
  const file = join(folder, 'programma.csv')
  writeFileSync(file, `plek,activiteit,soort,wanneer,omschrijving\n${rows.join('\n')}\n`)
  return file
}

function command(...words: string[]): void {
  const environment = { ...process.env, INLOOP_DATA: folder }
  const run = spawnSync(process.execPath, ['dist/server/main.js', 'command', ...words], {
    env: environment,
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(`${words.join(' ')}: ${run.stderr}${run.stdout}`)
}

function start(): Promise<string> {
  product = spawn(process.execPath, ['dist/server/main.js', 'serve'], {
    env: { ...process.env, PORT: '0', INLOOP_DATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  return new Promise((resolve, reject) => {
    product!.once('exit', (code) => reject(new Error(`the product ended (${code})`)))
    product!.stdout!.on('data', (text) => {
      said += String(text)
      const ready = /Inloop is ready on (\S+)/.exec(said)
      if (ready) resolve(ready[1]!)
    })
  })
}

function time(work: () => void): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

async function ask(address: string): Promise<number> {
  const began = performance.now()
  // A connection that was idle during a command may be gone.
  const response = await fetch(address, { headers: { connection: 'close' } })
  await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`${address}: ${response.status}`)
  return performance.now() - began
}
