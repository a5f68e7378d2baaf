import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { prepareEarliestArrival } from '../../travel/engine/earliest-arrival.ts'
import { drawTimetable, type Sketch } from '../../travel/engine/example.ts'
import { theStop } from '../../travel/engine/testing.ts'
import type { Timetable } from '../../travel/engine/timetable.ts'
import { findWaysByCrowFly } from '../../travel/engine/ways.ts'
import { NO_WAY, norms } from './bands.ts'
import { nearStops } from './near-stops.ts'
import { type Ends, findNearestByCrowFly, firstOf, TOLD } from './nearest.ts'
import { openness } from './opening.ts'
import type { DoorTimes } from './places.ts'
import { endsOfStops, findReachByTransit, type TransitQuestion } from './transit.ts'

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
  ...{ mayWait: false, isReturn: false, ...more },
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

const timetable = placed({ stops: 3, trips: everyTen })
const minutes = (...from: number[]): number[] => from.map((minute) => EIGHT + minute * 60)
function openingOf(door: DoorTimes | undefined, more: Partial<TransitQuestion> = {}) {
  const { opening } = findReachByTransit(timetable, ask({ doors: [door], ...more }))
  return openness[opening[norms.indexOf(45)]!]
}

test('a door is open to who arrives in time to stay, unknown to who knows no hours, and closed to the others', () => {
  expect(openingOf(undefined)).toBe('unknown')
  expect(openingOf({ open: [], unknown: [] })).toBe('closed')
  expect(openingOf({ open: minutes(0, 240), unknown: [] })).toBe('open')
  // The last who stay half an hour arrive at 8:20, which is too few.
  expect(openingOf({ open: minutes(0, 50), unknown: [] })).toBe('closed')
  // Open on both sides of a break is open.
  expect(openingOf({ open: minutes(0, 70, 71, 130), unknown: [] })).toBe('open')
})

test('hours that nobody knows of one day, as on a holiday, are unknown and not closed', () => {
  expect(openingOf({ open: [], unknown: minutes(-480, 960) })).toBe('unknown')
  expect(openingOf({ open: minutes(0, 50), unknown: minutes(50, 960) })).toBe('unknown')
  expect(openingOf({ open: minutes(-1440, -600), unknown: minutes(960, 2400) })).toBe('closed')
})

test('who waits before the door finds it open when it opens within the norm', () => {
  // Who leaves at 8:01 to 8:10 rides from 8:10 to 8:30, and waits until 8:40 at the latest: 39 minutes and less.
  expect(openingOf({ open: minutes(90, 240), unknown: [] })).toBe('closed')
  expect(openingOf({ open: minutes(74, 240), unknown: [] })).toBe('closed')
  expect(openingOf({ open: minutes(74, 240), unknown: [] }, { mayWait: true })).toBe('open')
})

test('one goes to one place, and never to two by turns', () => {
  const twice = placed({
    stops: 3,
    trips: Array.from({ length: 8 }, (_, i) => [ride(20 * i, 0, 1, 15), ride(20 * i + 10, 0, 2, 15)]).flat(),
  })
  const two = ask({ points: at(5 + APART, 5 + 2 * APART), doors: [undefined, undefined] })
  const { seconds, nearest, within } = findReachByTransit(twice, two)
  // To each of both one waits up to 19 minutes; to whichever comes first, up to 9.
  expect(seconds[0]).toBe((15 + 9) * 60)
  expect(nearest.seconds[0]).toBe(seconds[0])
  expect(within[norms.indexOf(30)]).toBe(48)
})

test('a service that is too long is told from no service, and no stop from both', () => {
  const far = placed({ stops: 3, trips: [ride(60, 0, 2, 100)] })
  const areas = at(5, 5 + APART, 6)
  const { seconds, nearStops: near } = findReachByTransit(far, ask({ areas }))
  expect([...seconds]).toEqual([NO_WAY, NO_WAY, NO_WAY])
  expect([...near].map((row) => nearStops[row])).toEqual(['runs', 'nothing runs', 'none'])
})

test('between two vehicles a slow walker walks slowly, and misses the second', () => {
  const changes = (isReckoned: boolean) =>
    placed({
      stops: 4,
      trips: Array.from({ length: 8 }, (_, i) => [
        ride(10 * i, 0, 3, 10),
        ride(10 * i + 12, 1, 2, 10),
      ]).flat(),
      footpaths: [{ from: 3, to: 1, seconds: 110, isReckoned }],
    })
  const found = (timetable: Timetable, onFoot: number) =>
    findReachByTransit(timetable, ask({ onFoot, toFirstStop: onFoot })).seconds[0]
  expect(found(changes(true), WALKING)).toBe((22 + 4) * 60)
  expect(found(changes(true), 82)).toBe((32 + 4) * 60)
  expect(found(changes(false), 82)).toBe((22 + 4) * 60)
})

describe('when there has to be a way home too', () => {
  const there = everyTen
  const back = (minute: number, takes = 20) => ride(minute, 2, 0, takes)
  const found = (trips: Sketch['trips'], more: Partial<TransitQuestion> = {}) => {
    const { seconds, within } = findReachByTransit(
      placed({ stops: 3, trips }),
      ask({ isReturn: true, ...more }),
    )
    return { seconds: seconds[0], within: [...within.subarray(0, norms.length)] }
  }

  test('a departure takes as long as the longer of both ways', () => {
    expect(found([...there, back(120)])).toEqual({ seconds: 24 * 60, within: [0, 60, 60] })
    expect(found([...there, back(120, 40)])).toEqual({ seconds: 40 * 60, within: [0, 0, 60] })
    expect(found(there)).toEqual({ seconds: NO_WAY, within: [0, 0, 0] })
  })

  test('nobody has to leave before the visit is over, nor stays until the night', () => {
    // Who leaves by 8:30 is there by 8:50, and may leave at 9:20.
    expect(found([...there, back(80)]).within[1]).toBe(31)
    expect(found([...there, back(49)]).within[1]).toBe(0)
    expect(found([...there, back(240)]).within[1]).toBe(60)
    // At 12:00 the part of the day is over: they wait, as long as the norm allows.
    expect(found([...there, back(245)]).within).toEqual([0, 60, 60])
    expect(found([...there, back(260)]).within).toEqual([0, 0, 60])
    expect(found([...there, back(500)]).within).toEqual([0, 0, 0])
  })

  test('when the door closes everybody is out, and who has to wait too long for a bus does not get home in time', () => {
    const door = (until: number) => [{ open: minutes(0, until), unknown: [] }]
    const opening = (until: number) => {
      const trips = [...there, back(180)]
      const question = ask({ isReturn: true, doors: door(until) })
      return openness[findReachByTransit(placed({ stops: 3, trips }), question).opening[norms.indexOf(30)]!]
    }
    expect(opening(200)).toBe('open')
    expect(opening(170)).toBe('open')
    expect(opening(169)).toBe('closed')
  })
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

const stretches = fc
  .uniqueArray(fc.integer({ min: -120, max: 300 }), { maxLength: 6, selector: (minute) => minute })
  .map((list) => list.sort((a, b) => a - b).slice(0, list.length - (list.length % 2)))
  .map((list) => minutes(...list))
const door = fc.option(fc.record({ open: stretches, unknown: stretches }), { nil: undefined })
const hard = fc.record({ mayWait: fc.boolean(), isReturn: fc.boolean() })
const isOpen = (row: number) => openness[row] === 'open'

test('hours that are taken away, a door that closes and a way home that is asked for let nobody in who was not', () => {
  fc.assert(
    fc.property(trips, some, some, door, hard, (list, areas, points, hours, more) => {
      const timetable = placed({ stops: 3, trips: list })
      const find = (one: DoorTimes | undefined, asked: Partial<TransitQuestion> = more) =>
        findReachByTransit(timetable, ask({ areas, points, doors: [...points.lat].map(() => one), ...asked }))
      const usual = find(hours)
      const fewer = find(hours && { ...hours, open: hours.open.slice(2) })
      const closed = find({ open: [], unknown: [] })
      const outward = find(hours, { ...more, isReturn: false })
      const waiting = find(hours, { ...more, mayWait: true })
      usual.opening.forEach((row, i) => {
        if (isOpen(fewer.opening[i]!)) expect(openness[row]).toBe('open')
        if (isOpen(row))
          expect([outward, waiting].map(({ opening }) => openness[opening[i]!])).toEqual(['open', 'open'])
        expect(['closed', 'beyond']).toContain(openness[closed.opening[i]!])
        // Who is let in was within the norm.
        expect(openness[row] === 'beyond').toBe(2 * usual.within[i]! < 60)
      })
      usual.seconds.forEach((seconds, area) => {
        expect(long(outward.seconds[area]!)).toBeLessThanOrEqual(long(seconds))
        expect(waiting.seconds[area]).toBe(seconds)
      })
      usual.within.forEach((count, i) => {
        expect(outward.within[i]).toBeGreaterThanOrEqual(count)
      })
    }),
    { numRuns: 60 },
  )
})

/** The shortest way home by trying every second at which a vehicle leaves; home at whole minutes, a walk from the stop. */
function findHome(
  timetable: Timetable,
  [point, area, walk]: [point: number, area: number, walk: number],
  [first, last]: [number, number],
): number {
  const { departure, from } = timetable.connections
  const seconds = [...departure].filter((second, c) => from[c] === point && second >= first && second < last)
  const earliest = prepareEarliestArrival(timetable)
  const takes = [...seconds, last].map((at) => {
    const home = earliest({ from: theStop(point), at, change: 120 })[area]!
    return home < 0 ? Infinity : Math.ceil((home + walk) / 60) * 60 - at
  })
  return Math.min(...takes.filter((way) => way <= 90 * 60))
}

test('the way home is the shortest of all that leave between the end of the visit and of the part of the day', () => {
  fc.assert(
    fc.property(trips, fc.nat(2), fc.nat(2), fc.constantFrom(0, 0.003), (list, area, point, beside) => {
      fc.pre(area !== point)
      const timetable = placed({ stops: 3, trips: list })
      const areas = at(5 + area * APART + beside)
      const question = ask({ areas, points: at(5 + point * APART) })
      const pace = { cmPerSecond: WALKING, streets: 'foot' } as const
      const walk = findWaysByCrowFly(areas, endsOfStops(timetable), pace, 1200).seconds[0]!
      const earliest = prepareEarliestArrival(timetable)
      const ways = Array.from({ length: 60 }, (_, minute) => {
        const leaves = EIGHT + minute * 60
        const arrives = earliest({ from: theStop(area), at: leaves + walk, change: 120 })[point]!
        if (arrives < 0 || arrives - leaves > 90 * 60) return Infinity
        return Math.max(
          arrives - leaves,
          findHome(timetable, [point, area, walk], [arrives + 1800, EIGHT + 4 * 3600]),
        )
      })
      const found = findReachByTransit(timetable, { ...question, isReturn: true })
      norms.forEach((norm, i) => {
        expect(found.within[i]).toBe(ways.filter((way) => way <= norm * 60).length)
      })
    }),
    { numRuns: 150 },
  )
})

test('a pair is within the highest norm, by the median to that one point', () => {
  fc.assert(
    fc.property(trips, some, some, (list, areas, points) => {
      const timetable = placed({ stops: 3, trips: list })
      const whole = ask({ areas, points, doors: [...points.lat].map(() => undefined) })
      const { pairs } = findReachByTransit(timetable, whole)
      points.lat.forEach((_, point) => {
        const only = (column: Float64Array) => column.slice(point, point + 1)
        const alone = { lat: only(points.lat), lon: only(points.lon), detour: only(points.detour) }
        const one = findReachByTransit(timetable, { ...whole, points: alone, doors: [undefined] })
        const own = new Map(
          [...pairs.area.keys()]
            .filter((row) => pairs.point[row] === point)
            .map((row) => [pairs.area[row]!, pairs.seconds[row]!]),
        )
        one.seconds.forEach((way, area) => {
          expect(own.get(area)).toBe(way >= 0 && way <= 45 * 60 ? way : undefined)
        })
      })
    }),
    { numRuns: 40 },
  )
})

test('asked again it is the same answer, bit for bit', () => {
  const timetable = placed({ stops: 3, trips: everyTen })
  expect(findReachByTransit(timetable, ask())).toEqual(findReachByTransit(timetable, ask()))
})
