import { expect, test } from 'vitest'
import { drawTimetable } from '../../travel/engine/example.ts'
import { writeTimetable } from '../../travel/engine/timetable-file.ts'
import { buildNation } from './nation.ts'
import type { Areas, Going, Place } from './places.ts'
import { prepareTimetable } from './survey.ts'
import { openHelpers } from './worker.ts'

const EIGHT = 8 * 3600
const going: Going = {
  ...{ onFoot: 131, byBike: 419, toFirstStop: 131, from: EIGHT, stay: 1800, mayWait: false },
  bound: 5400,
}
/** A line of stops two kilometres apart, with a bus every ten minutes both ways. */
const STOPS = 30
const ride = (minute: number, stops: readonly number[]) =>
  stops.map((stop, call) => {
    const second = EIGHT + (minute + 4 * call) * 60
    return { stop, arrival: second, departure: second }
  })
const east = Array.from({ length: STOPS }, (_, stop) => stop)
const timetable = drawTimetable({
  stops: STOPS,
  trips: Array.from({ length: 12 }, (_, n) => [
    ride(n * 10, east),
    ride(n * 10 + 3, east.toReversed()),
  ]).flat(),
})
timetable.stops.lat.fill(52)
timetable.stops.lon.set(east.map((stop) => 5 + stop * 0.03))

/** More than a thread takes at a time. */
const COUNT = 2_000
const areas: Areas = {
  lat: Float64Array.from({ length: COUNT }, (_, n) => 52 + (n % 20) * 0.001),
  lon: Float64Array.from({ length: COUNT }, (_, n) => 5 + (n / COUNT) * 0.9),
  detour: new Float64Array(COUNT).fill(1.28),
  people: Int32Array.from({ length: COUNT }, (_, n) => n % 7),
  part: Int32Array.from({ length: COUNT }, (_, n) => n % 3),
  parts: 3,
}
const places: Place[] = Array.from({ length: 12 }, (_, n) => ({
  ...{ lat: 52.001, lon: 5 + n * 0.07, detour: 1.25 },
  doors: n % 3 === 0 ? undefined : { open: [EIGHT + n * 600, EIGHT + 4 * 3600], unknown: [] },
}))

test('two threads and one find the same, bit for bit, and so does what is changed after that', async () => {
  const noWords = {
    day: '2026-07-21',
    stopIds: [],
    stopNames: [],
    tripIds: [],
    tripHeadsigns: [],
    routes: [],
  }
  const bytes = writeTimetable(timetable, noWords)
  const file = new SharedArrayBuffer(bytes.length)
  new Uint8Array(file).set(bytes)
  const helpers = await openHelpers(file, 1)
  const two = await helpers.build(areas, going, places)
  const one = buildNation(prepareTimetable(timetable), areas, going, places)
  expect(two.coverage).toEqual(one.coverage)
  expect(two.change(4, undefined)).toEqual(one.change(4, undefined))
  expect(two.coverage).toEqual(one.coverage)
  expect((await helpers.build(areas, going, two.places)).coverage).toEqual(one.coverage)
  expect(one.coverage.opening.some((row) => row === 0)).toBe(true)
  await helpers.close()
})

test('what is no timetable starts no thread', async () => {
  await expect(openHelpers(new SharedArrayBuffer(64), 1)).rejects.toThrow('no timetable')
})
