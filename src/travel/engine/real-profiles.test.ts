import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readTimetable } from '../feed/read-timetable.ts'
import { openFeed } from '../feed/sources.ts'
import { prepareEarliestArrival } from './earliest-arrival.ts'
import { clock } from './example.ts'
import { findJourney } from './journey.ts'
import { prepareProfiles } from './profiles.ts'
import { replay } from './replay.ts'
import { theStop } from './testing.ts'
import type { Timetable } from './timetable.ts'

const folder = '../shared/data/gtfs'
if (!existsSync(folder)) console.log('skipped: ../shared/data/gtfs is not here to search real timetables')

async function read(file: string, day: string): Promise<Timetable> {
  const opened = await openFeed(`${folder}/${file}`)
  if ('wrong' in opened) throw new Error(JSON.stringify(opened.wrong))
  const found = await readTimetable(opened.feed, { day, footpathMetres: 300 })
  await opened.close()
  if ('wrong' in found) throw new Error(JSON.stringify(found.wrong))
  return found.timetable
}

/** So many of a list, spread over it. */
const spread = (count: number, among: number): number[] =>
  Array.from({ length: count }, (_, n) => Math.floor(((n + 0.5) * among) / count))

test.skipIf(!existsSync(folder)).each([
  ['the Dutch extract', 'nl_ndov_20260720_gvb-metro-ferry_ns-amsterdam_international.gtfs.zip', '2026-07-21'],
  ['Riga', 'riga_20191007_normalised.gtfs.zip', '2019-10-08'],
])('in %s profiles are what searches forward find, and journeys can be travelled', async (_, file, day) => {
  const timetable = await read(file, day)
  const profiles = prepareProfiles(timetable)
  const earliest = prepareEarliestArrival(timetable)
  const [from, bound, change, minutes] = [clock('17:00'), 45 * 60, 120, 60]
  const points = spread(15, timetable.stops.count)
  const asked = points.map((point) => ({ to: theStop(point), from, until: from + 3600, bound, change }))
  const rows = asked.map((question) => {
    const { stops, listSeconds } = profiles(question)
    const seconds = listSeconds()
    return new Map(
      Array.from(stops, (stop, row) => [stop, seconds.slice(row * minutes, (row + 1) * minutes)]),
    )
  })
  let reached = 0
  for (const [n, origin] of spread(120, timetable.stops.count).entries()) {
    const minute = (n * 7) % minutes
    const at = from + minute * 60
    const there = earliest({ from: theStop(origin), at, change, bound }).slice()
    for (const [row, point] of points.entries()) {
      const expected = there[point] === -1 ? -1 : there[point]! - at
      expect(rows[row]!.get(origin)?.[minute] ?? -1).toBe(expected)
      if (expected < 1 || n % 10 !== 0) continue
      const errand = { from: theStop(origin), at, to: theStop(point), change, bound }
      const journey = findJourney(timetable, profiles, errand)!
      expect(journey.enters - at).toBe(expected)
      expect(replay(timetable, errand, journey)).toEqual([])
      reached++
    }
  }
  expect(reached).toBeGreaterThan(5)
})
