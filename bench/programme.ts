import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { whenExamples } from '../src/programme/notation/when-examples.ts'
import { type FreshProduct, withFreshProduct } from './product.ts'

/**
 * The programme of 200 made-up places with ten activities each, on the built product with its embedded database: taking
 * it in, a week of the whole country that was not asked for before, and calendars.
 * Run: npm run bench -- programme. Ends with 1 when a bound is not met.
 */
const PLACES = 200
const PER_PLACE = 10
const WEEKS = 8
/**
 * A page that somebody waits for; a calendar is fetched by a program, and none of a municipality holds so much; an
 * import may take as long as making coffee.
 */
const bounds = { pageMs: 1_000, calendarMs: 5_000, importMs: 30_000 }

await withFreshProduct(measure)

async function measure(product: FreshProduct): Promise<boolean> {
  fillPlaces(product)
  const programme = writeProgramme(product)
  const { address } = await product.start()
  const takeIn = () =>
    product.command('programme', 'import', programme, '--by', 'meting', '--apply').seconds * 1000
  const taken = takeIn()
  const again = takeIn()
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

function fillPlaces({ folder, command }: FreshProduct): void {
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
function writeProgramme({ folder }: FreshProduct): string {
  const rows = Array.from({ length: PLACES * PER_PLACE }, (_, n) => {
    const when = whenExamples[n % whenExamples.length]!
    return `meetplek-${n % PLACES}-ede,Meting ${n},activiteit,"${when}",Alleen gemaakt om te meten.`
  })
  const file = join(folder, 'programma.csv')
  writeFileSync(file, `plek,activiteit,soort,wanneer,omschrijving\n${rows.join('\n')}\n`)
  return file
}

async function ask(address: string): Promise<number> {
  const began = performance.now()
  // A connection that was idle during a command may be gone.
  const response = await fetch(address, { headers: { connection: 'close' } })
  await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`${address}: ${response.status}`)
  return performance.now() - began
}
