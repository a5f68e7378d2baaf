import { existsSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { norms } from '../../src/reach/times/bands.ts'
import { type Coverage, counted, peopleWithin } from '../../src/reach/times/coverage.ts'
import { buildNation, type Nation } from '../../src/reach/times/nation.ts'
import { TOLD } from '../../src/reach/times/nearest.ts'
import { type Areas, BOUND, type Going, type Place } from '../../src/reach/times/places.ts'
import { prepareTimetable, type Searchable } from '../../src/reach/times/survey.ts'
import { type Helpers, openHelpers } from '../../src/reach/times/worker.ts'
import type { Timetable } from '../../src/travel/engine/timetable.ts'
import { openTimetable, writeTimetable } from '../../src/travel/engine/timetable-file.ts'
import { readTimetable } from '../../src/travel/feed/read-timetable.ts'
import { openFeed } from '../../src/travel/feed/sources.ts'
import { prepareForward } from './forward.ts'
import { makeSquares, otherHours, standPlaces } from './squares.ts'

/**
 * The whole country at once: 60,000 squares of 500 metres and 350,000 of 100 to 330 places, on foot, by bike and by public
 * transport at 60 departures of a synthetic weekday of the size of the Netherlands, as far as 15, 30 and 45 minutes go, on
 * two threads. Then one place that closes, opens, moves or has other hours, against computing all again. A number counts only
 * when the witnesses agree in the same run: one thread, and all computed again, to the bit; and for some squares, a search
 * forward at each departure. The squares are made from postcodes: SYNTHETIC, not those of Statistics Netherlands.
 * Run: npm run bench -- travel nation. Ends with 1 when a bound is not met.
 */
const bounds = { ratio: 20, p95: 50 }
const sizes = [
  { count: 60_000, metres: 500, seconds: 1.5 },
  { count: 350_000, metres: 100, seconds: 4 },
]
const PLACES = 330
/** Of the places, every so many changes; after some of those, all is computed again. */
const EVERY = 5
const AGAIN = 88
const WITNESSED = 40
const RUNS = 5
const EIGHT = 8 * 3600

const feed = new URL('../../../shared/data/gtfs/synthetic_nl_scale_weekday.gtfs.zip', import.meta.url)
  .pathname
const going: Going = {
  ...{ onFoot: 131, byBike: 419, toFirstStop: 131, from: EIGHT, stay: 1800, mayWait: false },
  bound: norms.at(-1)! * 60,
}
const places = standPlaces(PLACES)

const tell = (what: string, found: string): void => console.log(`  ${what.padEnd(60)} ${found}`)
function judge(what: string, found: number, bound: number, isMet: boolean): boolean {
  console.log(`${isMet ? '✓' : '✗'} ${what.padEnd(60)} ${found.toFixed(2)} (bound ${bound})`)
  return isMet
}
const none = (what: string, found: number) => judge(what, found, 0, found === 0)
const atMost = (what: string, found: number, bound: number) => judge(what, found, bound, found <= bound)
const load = () => `load ${loadavg()[0]!.toFixed(1)}`
const mean = (times: readonly number[]) => times.reduce((sum, each) => sum + each, 0) / times.length
const p95 = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1]!

async function measure(): Promise<boolean> {
  tell('machine', `${cpus().length} cores, ${load()}`)
  const file = await readDay()
  const { timetable } = openTimetable(file)!
  const searchable = prepareTimetable(timetable)
  const helpers = await openHelpers(file, 1)
  const met: boolean[] = []
  for (const { count, metres, seconds } of sizes) {
    console.log(`\n  ${count.toLocaleString('en')} squares of ${metres} m, SYNTHETIC: made from postcodes`)
    const areas = makeSquares(count, metres)
    const { nation, fastest } = await timeAll(helpers, areas)
    met.push(atMost('all, on two threads: seconds', fastest / 1000, seconds))
    const alone = buildNation(searchable, areas, going, places)
    met.push(none('numbers that one thread finds otherwise', differing(nation.coverage, alone.coverage)))
    met.push(witness(timetable, areas, nation.coverage))
    met.push(timeChanges(searchable, areas, nation, fastest, count === sizes[0]!.count))
    tellSums(nation.coverage)
  }
  await helpers.close()
  return met.every(Boolean)
}

async function readDay(): Promise<SharedArrayBuffer> {
  const opened = await openFeed(feed)
  if ('wrong' in opened) throw new Error(JSON.stringify(opened.wrong))
  const read = await readTimetable(opened.feed, { day: '2026-07-21' })
  await opened.close()
  if ('wrong' in read) throw new Error(JSON.stringify(read.wrong))
  const bytes = writeTimetable(read.timetable, read.words)
  const file = new SharedArrayBuffer(bytes.length)
  new Uint8Array(file).set(bytes)
  return file
}

async function timeAll(helpers: Helpers, areas: Areas): Promise<{ nation: Nation; fastest: number }> {
  const times: number[] = []
  let nation: Nation | undefined
  for (let run = 0; run < RUNS; run++) {
    const began = performance.now()
    nation = await helpers.build(areas, going, places)
    times.push(performance.now() - began)
  }
  tell('all, on two threads', `${times.map((ms) => ms.toFixed(0)).join(', ')} ms, ${load()}`)
  const began = performance.now()
  await helpers.build(areas, { ...going, bound: BOUND }, places)
  tell('the same as far as the product tells: 90 minutes', `${(performance.now() - began).toFixed(0)} ms`)
  return { nation: nation!, fastest: Math.min(...times) }
}

/** How many numbers of two answers are not the same. */
function differing(a: Coverage, b: Coverage): number {
  const columns = ({ onFoot, byBike, nearest, within, opening, soonest, people }: Coverage) =>
    [onFoot, byBike, nearest.point, nearest.seconds, within, opening, soonest, people] as const
  const others = columns(b)
  return columns(a).reduce((sum, column, which) => {
    let count = 0
    for (let row = 0; row < column.length; row++) if (column[row] !== others[which]![row]) count++
    return sum + count
  }, 0)
}

/** Some squares, by searching forward from there. */
function witness(timetable: Timetable, areas: Areas, { nearest, within, opening }: Coverage): boolean {
  const forward = prepareForward(timetable, going, places)
  const count = areas.lat.length
  let different = 0
  for (let each = 0; each < WITNESSED; each++) {
    const area = Math.floor(((each + 0.5) * count) / WITNESSED)
    const rows = <T>(column: ArrayLike<T>, width: number) =>
      Array.from({ length: width }, (_, at) => column[area * width + at])
    const ours = {
      nearest: { point: rows(nearest.point, TOLD), seconds: rows(nearest.seconds, TOLD) },
      within: rows(within, norms.length),
      opening: rows(opening, norms.length),
    }
    if (JSON.stringify(ours) !== JSON.stringify(forward(areas, area))) different++
  }
  return none(`of ${WITNESSED} squares, those that searching forward finds otherwise`, different)
}

/** What happens to a place; each is undone by another change. */
const changes: Record<string, (place: Place) => Place | undefined> = {
  'one place closes': () => undefined,
  'one place moves': (place) => ({ ...place, lat: place.lat + 0.01 }),
  'one place has other hours': (place) => ({ ...place, doors: otherHours(place) }),
}

function timeChanges(
  searchable: Searchable,
  areas: Areas,
  nation: Nation,
  all: number,
  isP95Judged: boolean,
): boolean {
  const times: Record<string, number[]> = { 'one place opens': [] }
  let different = 0
  let compared = 0
  const change = (kind: string, row: number, place: Place | undefined): void => {
    const began = performance.now()
    nation.change(row, place)
    times[kind] = [...(times[kind] ?? []), performance.now() - began]
  }
  for (let row = 0; row < PLACES; row += EVERY)
    for (const [kind, to] of Object.entries(changes)) {
      change(kind, row, to(places[row]!))
      if (row % AGAIN < EVERY) {
        const again = buildNation(searchable, areas, going, [...nation.places])
        different += differing(nation.coverage, again.coverage)
        compared++
      }
      change(kind === 'one place closes' ? 'one place opens' : kind, row, places[row])
    }
  const every = Object.values(times).flat()
  for (const [kind, each] of Object.entries(times))
    tell(kind, `mean ${mean(each).toFixed(1)}, p95 ${p95(each).toFixed(1)} ms`)
  const met = [
    none(`numbers other than computing all again, after ${compared} changes`, different),
    judge(
      `${every.length} changes: times as fast as all`,
      all / mean(every),
      bounds.ratio,
      all / mean(every) >= bounds.ratio,
    ),
  ]
  const what = `${every.length} changes: milliseconds of all but one in twenty`
  if (isP95Judged) met.push(atMost(what, p95(every), bounds.p95))
  else tell(what, p95(every).toFixed(1))
  return met.every(Boolean)
}

function tellSums(coverage: Coverage): void {
  for (const way of counted)
    tell(
      `people within ${norms.join(', ')} minutes (${way})`,
      norms.map((norm) => peopleWithin(coverage, 0, way, norm)).join(', '),
    )
}

if (existsSync(feed)) process.exitCode = (await measure()) ? 0 : 1
else console.log(`skipped: ${feed} is not here to read`)
