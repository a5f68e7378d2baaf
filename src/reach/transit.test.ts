import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawTimetable, type Sketch } from '../travel/engine/example.ts'
import type { Timetable } from '../travel/engine/timetable.ts'
import { NO_WAY, norms } from './bands.ts'
import { type Ends, findNearestByCrowFly, firstOf, TOLD } from './nearest.ts'
import { openness } from './opening.ts'
import { findReachByTransit, type TransitQuestion } from './transit.ts'

const EIGHT = 8 * 3600
const WALKING = 131

/** Stops in a row, so many degrees apart: farther than anybody walks to one. */
const APART = 0.2
const placed = (sketch: Sketch): Timetable => {
  const timetable = drawTimetable(sketch)
  timetable.stops.lat.fill(52)
  timetable.stops.lon.set(Array.from({ length: sketch.stops }, (_, stop) => 5 + stop * APART))
  return timetable
}
/** Somebody at the sign of each stop, or beside it. */
const at = (...lons: number[]): Ends => ({
  lat: new Float64Array(lons.length).fill(52),
  lon: Float64Array.from(lons),
  detour: new Float64Array(lons.length).fill(1.28),
})
const ask = (more: Partial<TransitQuestion> = {}): TransitQuestion => ({
  areas: at(5, 5 + APART, 5 + 2 * APART),
  points: at(5 + 2 * APART),
  doors: [undefined],
  onFoot: WALKING,
  toFirstStop: WALKING,
  from: EIGHT,
  stay: 1800,
  ...more,
})
const ride = (minute: number, from = 0, to = 2, minutes = 20) => [
  { stop: from, arrival: EIGHT + minute * 60, departure: EIGHT + minute * 60 },
  { stop: to, arrival: EIGHT + (minute + minutes) * 60, departure: EIGHT + (minute + minutes) * 60 },
]
const everyTen = Array.from({ length: 8 }, (_, i) => ride(i * 10))

test('who lives at a stop waits, rides and is there; the middle of the departures counts', () => {
  const { seconds, within, nearest } = findReachByTransit(placed({ stops: 3, trips: everyTen }), ask())
  // Waiting 0 to 9 minutes: at half of the departures no more than 4.
  expect(seconds[0]).toBe((20 + 4) * 60)
  expect([nearest.point[0], nearest.seconds[0]]).toEqual([0, 24 * 60])
  expect([...within.subarray(0, norms.length)]).toEqual([0, 60, 60])
})

test('where nothing runs there is no way, and who lives beside the point walks', () => {
  const { seconds } = findReachByTransit(
    placed({ stops: 3, trips: everyTen }),
    ask({ areas: at(5 + APART, 5 + 2 * APART + 0.005) }),
  )
  expect(seconds[0]).toBe(NO_WAY)
  expect(seconds[1]).toBeGreaterThan(200)
  expect(seconds[1]).toBeLessThan(400)
})

test('a door is open to who arrives in time to stay, unknown to who knows no hours, and closed to the others', () => {
  const timetable = placed({ stops: 3, trips: everyTen })
  const found = (door: readonly number[] | undefined) => {
    const { opening } = findReachByTransit(timetable, ask({ doors: [door] }))
    return openness[opening[norms.indexOf(30)]!]
  }
  expect(found(undefined)).toBe('unknown')
  expect(found([])).toBe('closed')
  expect(found([EIGHT, EIGHT + 4 * 3600])).toBe('open')
  // The last who stay half an hour arrive at 8:20, which is too few.
  expect(found([EIGHT, EIGHT + 50 * 60])).toBe('closed')
})

const trips = fc.array(
  fc
    .record({
      minute: fc.nat(90),
      from: fc.nat(2),
      to: fc.nat(2),
      minutes: fc.integer({ min: 1, max: 40 }),
    })
    .filter(({ from, to }) => from !== to)
    .map(({ minute, from, to, minutes }) => ride(minute, from, to, minutes)),
  { maxLength: 12 },
)
const near = fc.constantFrom(5, 5.004, 5 + APART, 5 + APART + 0.01, 5 + 2 * APART, 5 + 2 * APART - 0.006)
const some = fc.array(near, { minLength: 1, maxLength: 4 }).map((lons) => at(...lons))
/** No way is longer than any. */
const long = (seconds: number) => (seconds === NO_WAY ? Infinity : seconds)

test('with no service it is walking, and no trip that is added makes anybody later', () => {
  fc.assert(
    fc.property(trips, some, some, (list, areas, points) => {
      const question = ask({ areas, points, doors: [...points.lat].map(() => undefined) })
      const none = findReachByTransit(placed({ stops: 3, trips: [] }), question)
      const walking = firstOf(findNearestByCrowFly(areas, points, WALKING))
      none.seconds.forEach((seconds, area) => {
        expect(seconds).toBe(walking[area]! <= 90 * 60 ? walking[area] : NO_WAY)
      })
      const fewer = findReachByTransit(placed({ stops: 3, trips: list.slice(1) }), question)
      const all = findReachByTransit(placed({ stops: 3, trips: list }), question)
      all.seconds.forEach((seconds, area) => {
        expect(long(seconds)).toBeLessThanOrEqual(long(fewer.seconds[area]!))
        expect(long(fewer.seconds[area]!)).toBeLessThanOrEqual(long(none.seconds[area]!))
        expect(long(seconds)).toBeLessThanOrEqual(long(all.nearest.seconds[area * TOLD]!))
      })
    }),
    { numRuns: 40 },
  )
})

test('a slower walker is nowhere sooner, and taking a point away brings nobody nearer', () => {
  fc.assert(
    fc.property(trips, some, some, (list, areas, points) => {
      const timetable = placed({ stops: 3, trips: list })
      const question = ask({ areas, points, doors: [...points.lat].map(() => undefined) })
      const usual = findReachByTransit(timetable, question)
      const slow = findReachByTransit(timetable, { ...question, onFoot: 82, toFirstStop: 82 })
      const one = { lat: points.lat.slice(1), lon: points.lon.slice(1), detour: points.detour.slice(1) }
      const fewer = findReachByTransit(timetable, {
        ...question,
        points: one,
        doors: question.doors.slice(1),
      })
      usual.seconds.forEach((seconds, area) => {
        expect(long(slow.seconds[area]!)).toBeGreaterThanOrEqual(long(seconds))
        expect(long(fewer.seconds[area]!)).toBeGreaterThanOrEqual(long(seconds))
      })
      usual.within.forEach((count, row) => {
        expect(slow.within[row]).toBeLessThanOrEqual(count)
        expect(fewer.within[row]).toBeLessThanOrEqual(count)
      })
    }),
    { numRuns: 40 },
  )
})

test('asked again it is the same answer, bit for bit', () => {
  const timetable = placed({ stops: 3, trips: everyTen })
  expect(findReachByTransit(timetable, ask())).toEqual(findReachByTransit(timetable, ask()))
})
