import { spawnSync } from 'node:child_process'
import { createWriteStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { crc32, createDeflateRaw } from 'node:zlib'
import { Zip, type ZipInputFile } from 'fflate'
import { readTimetable, readTripsOnDays } from '../../src/travel/feed/read-timetable.ts'
import { openFeed } from '../../src/travel/feed/sources.ts'

// A feed of the size of the whole country's, months of it: whether one day of it is read a piece at a time, in how long and
// in how much memory. Made here from the synthetic weekday, so many times over, each time with its own trips on its own day, in
// the columns of the national feed; it is synthetic, and only its size is real.

const [task, file] = process.argv.slice(2)
const source = fileURLToPath(
  new URL('../../../shared/data/gtfs/synthetic_nl_scale_weekday.gtfs.zip', import.meta.url),
)
/** So that stop_times.txt is some 1.4 GB, as the national one. */
const COPIES = 15
const LEAST_BYTES = 1.4e9
/** The day of the first of them, and what is on it: counted by whoever made the weekday. */
const DAY = '2026-07-21'
const EXPECTED = '1700320 connections of 110652 trips'
/** Asked of the whole: it is loaded by night, on a machine of a few GB. */
const MOST_SECONDS = 25
const MOST_MEGABYTES = 2500

if (task === 'read') console.log(JSON.stringify(await read(file!)))
else if (existsSync(source)) await measure()
else console.log(`skipped: ${source} is not here to read`)

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'inloop-whole-feed-'))
  try {
    const path = join(folder, 'whole.zip')
    const bytes = await makeWhole(path)
    console.log(
      `synthetic: ${(bytes / 1e9).toFixed(2)} GB of stop times in a zip of ${mega(statSync(path).size)} MB`,
    )
    const run = spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'read', path], {
      encoding: 'utf8',
    })
    if (run.status !== 0) throw new Error(run.stderr.slice(-2000))
    const { seconds, megabytes, what, days } = JSON.parse(run.stdout) as Awaited<ReturnType<typeof read>>
    console.log(
      `one day: ${seconds.toFixed(1)} s (asked: ${MOST_SECONDS}); ${what}; ${days} days have service`,
    )
    console.log(`${megabytes.toFixed(0)} MB at most, all of the process (asked: ${MOST_MEGABYTES})`)
    const isRight = what === EXPECTED && days === COPIES && bytes >= LEAST_BYTES
    console.log(`as others count: ${isRight ? 'yes' : `no, not ${EXPECTED} on one of ${COPIES} days`}`)
    process.exitCode = isRight && seconds <= MOST_SECONDS && megabytes <= MOST_MEGABYTES ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function mega(bytes: number): string {
  return (bytes / 1e6).toFixed(0)
}

/** In a process of its own, that begins with nothing. */
async function read(path: string) {
  const begun = performance.now()
  const opened = await openFeed(path)
  if ('wrong' in opened) throw new Error(JSON.stringify(opened.wrong))
  const days = await readTripsOnDays(opened.feed, DAY)
  const found = await readTimetable(opened.feed, { day: DAY, footpathMetres: 500, withinStationSeconds: 120 })
  await opened.close()
  if ('wrong' in days || 'wrong' in found) throw new Error(JSON.stringify([days, found]))
  const { connections, tripRoute } = found.timetable
  return {
    seconds: (performance.now() - begun) / 1000,
    megabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
    what: `${connections.count} connections of ${tripRoute.length} trips`,
    days: Object.keys(days.tripsOnDays).length,
  }
}

/** @returns how many bytes the table of stop times has. */
async function makeWhole(path: string): Promise<number> {
  const opened = await openFeed(source)
  if ('wrong' in opened) throw new Error(JSON.stringify(opened.wrong))
  const { feed } = opened
  const linesOf = async (table: string): Promise<string[]> => {
    const pieces: Buffer[] = []
    await feed.read(table, (piece) => pieces.push(Buffer.from(piece)) > 0)
    return Buffer.concat(pieces).toString().trimEnd().split('\n').slice(1)
  }
  const copies = Array.from({ length: COPIES }, (_, copy) => copy)
  const dayOf = (copy: number) =>
    Temporal.PlainDate.from(DAY).add({ days: copy }).toString().replaceAll('-', '')
  const [trips, visits] = [await linesOf('trips.txt'), await linesOf('stop_times.txt')]
  const tripId = (copy: number, id: string) => `${200 + copy}${id.padStart(6, '0')}`
  const archive = archiveAt(path)
  for (const table of ['agency.txt', 'routes.txt', 'stops.txt', 'transfers.txt']) {
    const pieces: Buffer[] = []
    await feed.read(table, (piece) => pieces.push(Buffer.from(piece)) > 0)
    await archive.add(table, pieces)
  }
  await archive.add('calendar_dates.txt', [
    Buffer.from(
      ['service_id,date,exception_type', ...copies.map((copy) => `${copy},${dayOf(copy)},1`)].join('\n'),
    ),
  ])
  await archive.add(
    'trips.txt',
    tableOf('route_id,service_id,trip_id,trip_headsign,direction_id', trips, (line) => {
      const [route, , id, direction] = line.split(',')
      return (copy) => `${route},${copy},${tripId(copy, id!)},Nergens,${direction}`
    }),
  )
  const visited = await archive.add(
    'stop_times.txt',
    tableOf(
      'trip_id,stop_sequence,stop_id,stop_headsign,arrival_time,departure_time,pickup_type,drop_off_type,timepoint,shape_dist_traveled,fare_units_traveled',
      visits,
      (line) => {
        const [id, arrival, departure, stop, sequence, on, off] = line.split(',')
        return (copy) =>
          `${tripId(copy, id!)},${sequence},${stop},,${arrival},${departure},${on},${off},1,${Number(sequence) * 512},${Number(sequence) * 500}`
      },
    ),
  )
  await opened.close()
  await archive.finish()
  return visited
}

/** The rows of each copy after those of the one before, some thousands at a time. */
function* tableOf(
  head: string,
  lines: readonly string[],
  rowOf: (line: string) => (copy: number) => string,
): Generator<Buffer> {
  yield Buffer.from(`${head}\n`)
  for (let copy = 0; copy < COPIES; copy++)
    for (let from = 0; from < lines.length; from += 5000)
      yield Buffer.from(
        `${lines
          .slice(from, from + 5000)
          .map((line) => rowOf(line)(copy))
          .join('\n')}\n`,
      )
}

/** A zip that is written a piece at a time; `add` gives how many bytes the table has. */
function archiveAt(path: string) {
  const out = createWriteStream(path)
  const finished = new Promise<void>((resolve, reject) => out.on('finish', resolve).on('error', reject))
  const zip = new Zip((error, piece, isLast) => {
    if (error) throw error
    out.write(piece)
    if (isLast) out.end()
  })
  const add = async (filename: string, pieces: Iterable<Buffer>): Promise<number> => {
    const entry: ZipInputFile = { filename, size: 0, crc: 0, compression: 8 }
    zip.add(entry)
    const packed = createDeflateRaw({ level: 1 })
    const done = (async () => {
      for await (const piece of packed) entry.ondata!(null, piece, false)
    })()
    for (const piece of pieces) {
      entry.size += piece.length
      entry.crc = crc32(piece, entry.crc)
      if (!packed.write(piece)) await new Promise((resolve) => packed.once('drain', resolve))
      if (out.writableNeedDrain) await new Promise((resolve) => out.once('drain', resolve))
    }
    packed.end()
    await done
    entry.ondata!(null, new Uint8Array(), true)
    return entry.size
  }
  const finish = async (): Promise<void> => {
    zip.end()
    await finished
  }
  return { add, finish }
}
