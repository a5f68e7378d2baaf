import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readTimetable } from './read-timetable.ts'
import { openFeed } from './sources.ts'

const folder = '../shared/data/gtfs'
if (!existsSync(folder)) console.log('skipped: ../shared/data/gtfs is not here to read timetables from')

/** The rows of a table as an unzipping program writes them, by a reading of its own. */
const rowsOf = (zip: string, table: string): string[][] =>
  execFileSync('unzip', ['-p', zip, table], { maxBuffer: 2 ** 30 })
    .toString()
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))

async function read(zip: string, day: string) {
  const opened = await openFeed(zip)
  if ('wrong' in opened) throw new Error(JSON.stringify(opened.wrong))
  const timetable = await readTimetable(opened.feed, { day })
  await opened.close()
  if ('wrong' in timetable) throw new Error(JSON.stringify(timetable.wrong))
  return timetable
}

test.skipIf(!existsSync(folder))(
  'of the Dutch extract every visit but the last of every trip of the day is a departure, and no other',
  async () => {
    const zip = `${folder}/nl_ndov_20260720_gvb-metro-ferry_ns-amsterdam_international.gtfs.zip`
    const { timetable, words } = await read(zip, '2026-07-21')
    const services = new Set(
      rowsOf(zip, 'calendar_dates.txt').flatMap(([id, day]) => (day === '20260721' ? [id] : [])),
    )
    const trips = rowsOf(zip, 'trips.txt').filter(([, service]) => services.has(service))
    const running = new Set(trips.map(([, , id]) => id))
    const visits = rowsOf(zip, 'stop_times.txt').filter(([trip]) => running.has(trip))
    expect(words.tripIds).toEqual(trips.map(([, , id]) => id))
    const expected = visits.flatMap(([trip, , departure, stop], i) => {
      const next = visits[i + 1]
      return next?.[0] === trip ? [`${departure} ${stop} ${next![1]} ${next![3]} ${trip}`] : []
    })
    const { connections: c } = timetable
    const clock = (second: number) => {
      const parts = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60]
      return parts.map((part) => String(part).padStart(2, '0')).join(':')
    }
    const found = Array.from({ length: c.count }, (_, i) => {
      const [from, to] = [words.stopIds[c.from[i]!], words.stopIds[c.to[i]!]]
      return `${clock(c.departure[i]!)} ${from} ${clock(c.arrival[i]!)} ${to} ${words.tripIds[c.trip[i]!]}`
    })
    expect(found.toSorted()).toEqual(expected.toSorted())
    expect(found.length).toBe(19_071)
  },
)

test.skipIf(!existsSync(folder))(
  'of Riga on a Tuesday there are as many trips and connections as others count',
  async () => {
    const { timetable, report } = await read(`${folder}/riga_20191007_normalised.gtfs.zip`, '2019-10-08')
    expect(report.stopTimes).toBe(341_735)
    expect(timetable.tripRoute.length).toBe(8_842)
    expect(timetable.connections.count).toBe(205_547)
  },
)
