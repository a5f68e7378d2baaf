import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readTimetable } from '../../src/travel/feed/read-timetable.ts'
import { openFeed } from '../../src/travel/feed/sources.ts'
import { loadPeer } from './peers.ts'

// From a zip to a timetable that can be searched: how long it takes, and what memory it takes at most, beside minotor.
// Each time in a process of its own, that begins with nothing.

const [task] = process.argv.slice(2)
const path = fileURLToPath(
  new URL('../../../shared/data/gtfs/synthetic_nl_scale_weekday.gtfs.zip', import.meta.url),
)
const day = '2026-07-21'
/** What its README says is in it: counted by whoever made it. */
const EXPECTED = '1700320 connections of 110652 trips'

/** At least so many times as fast as minotor, in at most that share of its memory; of the best of so many runs. */
const FASTER = 7
const SMALLER = 0.4
const RUNS = 3

interface Measured {
  milliseconds: number
  megabytes: number
  what: string
}

if (task === 'ours') console.log(JSON.stringify(await measure(readOurs)))
else if (task === 'minotor') console.log(JSON.stringify(await measure(readMinotor)))
else if (existsSync(path)) await compare()
else console.log(`skipped: ${path} is not here to read`)

async function measure(read: () => Promise<() => string>): Promise<Measured> {
  const before = process.memoryUsage().rss
  const begun = performance.now()
  const told = await read()
  const milliseconds = performance.now() - begun
  const megabytes = (process.resourceUsage().maxRSS * 1024 - before) / 1e6
  return { milliseconds, megabytes, what: told() }
}

async function readOurs(): Promise<() => string> {
  const opened = await openFeed(path)
  if ('wrong' in opened) throw new Error(JSON.stringify(opened.wrong))
  const read = await readTimetable(opened.feed, { day })
  await opened.close()
  if ('wrong' in read) throw new Error(JSON.stringify(read.wrong))
  const { connections, tripRoute } = read.timetable
  return () => `${connections.count} connections of ${tripRoute.length} trips`
}

async function readMinotor(): Promise<() => string> {
  const { GtfsParser } = await loadPeer<MinotorParser>('minotor/parser')
  await new GtfsParser(path).parse(new Date(`${day}T12:00:00`))
  return () => 'read'
}

interface MinotorParser {
  GtfsParser: new (file: string) => { parse: (day: Date) => Promise<unknown> }
}

async function compare(): Promise<void> {
  // Installed before anything is measured.
  await loadPeer<MinotorParser>('minotor/parser')
  const ours = best('ours')
  const theirs = best('minotor')
  const [faster, smaller] = [theirs.milliseconds / ours.milliseconds, ours.megabytes / theirs.megabytes]
  console.log(`as others count: ${ours.what === EXPECTED ? 'yes' : `no, not ${EXPECTED}`}`)
  console.log(`${faster.toFixed(1)} times as fast (asked: ${FASTER})`)
  console.log(`${smaller.toFixed(2)} of the memory (asked: ${SMALLER})`)
  const isMet = ours.what === EXPECTED && faster >= FASTER && smaller <= SMALLER
  process.exitCode = isMet ? 0 : 1
}

function best(who: 'ours' | 'minotor'): Measured {
  const all = Array.from({ length: RUNS }, () => run(who)).sort((a, b) => a.milliseconds - b.milliseconds)
  const times = all.map(({ milliseconds }) => milliseconds.toFixed(0)).join(', ')
  console.log(`${who}: ${times} ms; ${all[0]!.megabytes.toFixed(0)} MB over start; ${all[0]!.what}`)
  return all[0]!
}

function run(who: string): Measured {
  const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), who], {
    encoding: 'utf8',
    // It warns of many a row.
    maxBuffer: 2 ** 30,
  })
  if (status !== 0) throw new Error(stderr.slice(-2000))
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Measured
}
