// From a zip to a timetable that can be searched: how long it takes, and what memory it takes at most. Several processes,
// one after the other, so that each begins with nothing; minotor in the same run where its packages are installed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readTimetable } from '../../src/coverage/travel/read-timetable.ts'
import { openFeed } from '../../src/coverage/travel/sources.ts'

const [task, path = '../shared/data/gtfs/synthetic_nl_scale_weekday.gtfs.zip', day = '2026-07-21'] =
  process.argv.slice(2)
/** The goal of issue 4: at least seven times as fast as minotor, in at most 0.4 of its memory. */
const FASTER = 7
const SMALLER = 0.4
const RUNS = 3

/** Not a word that the compiler follows: the peer is installed here alone, and not with the product. */
const PEER: string = 'minotor/parser'
interface Peer {
  GtfsParser: new (path: string) => { parse: (day: Date) => Promise<{ stopsIndex: { size: () => number } }> }
}

interface Measured {
  milliseconds: number
  megabytes: number
  what: string
}

if (task === 'ours') console.log(JSON.stringify(await measure(readOurs)))
else if (task === 'minotor') console.log(JSON.stringify(await measure(readMinotor)))
else compare()

async function measure(read: () => Promise<string>): Promise<Measured> {
  const before = process.memoryUsage().rss
  const begun = performance.now()
  const what = await read()
  const milliseconds = performance.now() - begun
  const megabytes = (process.resourceUsage().maxRSS * 1024 - before) / 1e6
  return { milliseconds, megabytes, what }
}

async function readOurs(): Promise<string> {
  const opened = await openFeed(path)
  if ('wrong' in opened) throw new Error(JSON.stringify(opened.wrong))
  const read = await readTimetable(opened.feed, { day })
  await opened.close()
  if ('wrong' in read) throw new Error(JSON.stringify(read.wrong))
  const { connections, tripRoute } = read.timetable
  return `${connections.count} connections of ${tripRoute.length} trips`
}

async function readMinotor(): Promise<string> {
  const { GtfsParser } = (await import(PEER)) as Peer
  const { stopsIndex } = await new GtfsParser(path).parse(new Date(`${day}T12:00:00Z`))
  return `${stopsIndex.size()} stops`
}

function compare(): void {
  const run = (who: string): Measured => {
    const words = ['--no-warnings', fileURLToPath(import.meta.url), who, path, day]
    const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr.slice(0, 2000))
    return JSON.parse(stdout.trim().split('\n').at(-1)!) as Measured
  }
  const best = (who: string): Measured => {
    const all = Array.from({ length: RUNS }, () => run(who)).sort((a, b) => a.milliseconds - b.milliseconds)
    const [fastest] = all
    const times = all.map(({ milliseconds }) => milliseconds.toFixed(0)).join(', ')
    console.log(`${who}: ${times} ms; ${fastest!.megabytes.toFixed(0)} MB over start; ${fastest!.what}`)
    return fastest!
  }
  const ours = best('ours')
  const minotor = fileURLToPath(new URL('node_modules/minotor', import.meta.url))
  if (!existsSync(minotor)) {
    console.log('skipped: minotor is not installed in bench/travel')
    return
  }
  const theirs = best('minotor')
  const [faster, smaller] = [theirs.milliseconds / ours.milliseconds, ours.megabytes / theirs.megabytes]
  console.log(`${faster.toFixed(1)} times as fast (asked: ${FASTER}), ${smaller.toFixed(2)} of the memory`)
  process.exitCode = faster >= FASTER && smaller <= SMALLER ? 0 : 1
}
