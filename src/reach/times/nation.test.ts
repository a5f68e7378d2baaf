import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Call, drawTimetable } from '../../travel/engine/example.ts'
import type { Timetable } from '../../travel/engine/timetable.ts'
import { NO_WAY, norms } from './bands.ts'
import { counted, peopleWithin } from './coverage.ts'
import { buildNation } from './nation.ts'
import type { Areas, Going, Place } from './places.ts'
import { prepareTimetable } from './survey.ts'

const EIGHT = 8 * 3600
const going: Going = {
  onFoot: 131,
  byBike: 419,
  toFirstStop: 131,
  from: EIGHT,
  stay: 1800,
  mayWait: false,
  bound: 5400,
}

/** A small country of some kilometres, so that walking, riding and being too far all happen. */
const STOPS = 6
const degrees = fc.integer({ min: 0, max: 24 }).map((step) => step * 0.005)
const spot = fc.record({ lat: degrees.map((lat) => 52 + lat), lon: degrees.map((lon) => 5 + lon) })
const detour = fc.constantFrom(1.22, 1.28, 1.34)

const line = fc
  .record({
    minute: fc.integer({ min: 0, max: 70 }),
    calls: fc.array(fc.record({ stop: fc.nat(STOPS - 1), ride: fc.integer({ min: 1, max: 25 }) }), {
      minLength: 2,
      maxLength: 5,
    }),
    every: fc.constantFrom(5, 15, 30),
    trips: fc.integer({ min: 1, max: 8 }),
  })
  .map(({ minute, calls, every, trips }) =>
    Array.from({ length: trips }, (_, trip) => {
      let now = EIGHT + (minute - 10 + trip * every) * 60
      return calls.map(({ stop, ride }): Call => {
        now += ride * 60
        return { stop, arrival: now, departure: now }
      })
    }),
  )
const timetables: fc.Arbitrary<Timetable> = fc
  .record({
    at: fc.array(spot, { minLength: STOPS, maxLength: STOPS }),
    lines: fc.array(line, { maxLength: 6 }),
    footpaths: fc.uniqueArray(
      fc.record({ from: fc.nat(STOPS - 1), to: fc.nat(STOPS - 1), seconds: fc.constantFrom(0, 60, 400) }),
      { maxLength: 4, selector: ({ from, to }) => from * STOPS + to },
    ),
  })
  .map(({ at, lines, footpaths }) => {
    const timetable = drawTimetable({
      stops: STOPS,
      trips: lines.flat(),
      footpaths: footpaths.filter(({ from, to }) => from !== to),
    })
    timetable.stops.lat.set(at.map(({ lat }) => lat))
    timetable.stops.lon.set(at.map(({ lon }) => lon))
    return timetable
  })

const areas: fc.Arbitrary<Areas> = fc
  .array(fc.record({ spot, detour, people: fc.nat(500), part: fc.nat(1) }), { minLength: 1, maxLength: 12 })
  .map((list) => ({
    lat: Float64Array.from(list, ({ spot: { lat } }) => lat + 0.001),
    lon: Float64Array.from(list, ({ spot: { lon } }) => lon),
    detour: Float64Array.from(list, (area) => area.detour),
    people: Int32Array.from(list, ({ people }) => people),
    part: Int32Array.from(list, ({ part }) => part),
    parts: 2,
  }))

const minutes = fc
  .uniqueArray(fc.integer({ min: -60, max: 200 }), { maxLength: 4 })
  .map((list) => list.sort((a, b) => a - b).slice(0, list.length - (list.length % 2)))
  .map((list) => list.map((minute) => EIGHT + minute * 60))
const doors = fc.option(fc.record({ open: minutes, unknown: minutes }), { nil: undefined })
const place: fc.Arbitrary<Place> = fc
  .record({ spot, detour, doors })
  .map(({ spot: { lat, lon }, ...rest }) => ({ lat, lon, ...rest }))

/** Added, closed, moved, or with other hours: from what was in a row to what is there then. */
type Change = (old: Place | undefined) => Place | undefined
const change = fc.record({
  row: fc.nat(5),
  to: fc.oneof(
    place.map(
      (put): Change =>
        () =>
          put,
    ),
    fc.constant<Change>(() => undefined),
    doors.map(
      (doors): Change =>
        (old) =>
          old && { ...old, doors },
    ),
  ),
})

describe('a change of one place', () => {
  test('gives what computing all again gives, bit for bit, and tells what became otherwise', () => {
    fc.assert(
      fc.property(
        timetables,
        areas,
        fc.array(place, { maxLength: 5 }),
        fc.array(change, { minLength: 1, maxLength: 5 }),
        fc.record({ mayWait: fc.boolean(), bound: fc.constantFrom(2700, 5400) }),
        (timetable, areas, first, changes, more) => {
          const searchable = prepareTimetable(timetable)
          const asked = { ...going, ...more }
          const nation = buildNation(searchable, areas, asked, first)
          const places: (Place | undefined)[] = [...first]
          for (const { row, to } of changes) {
            places[row] = to(places[row])
            const before = structuredClone(nation.coverage)
            const { areas: differing, before: was, after } = nation.change(row, places[row])
            const again = buildNation(searchable, areas, asked, places).coverage
            expect(nation.coverage).toEqual(again)
            differing.forEach((area, at) => {
              expect(was.onFoot[at]).toBe(before.onFoot[area])
              expect(after.within[at * norms.length]).toBe(again.within[area * norms.length])
            })
            const same = [...areas.lat.keys()].filter((area) => !differing.includes(area))
            for (const area of same)
              expect(before.nearest.seconds[area * 3]).toBe(again.nearest.seconds[area * 3])
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test('what would be without a place is told, and all stays as it was', () => {
    fc.assert(
      fc.property(
        timetables,
        areas,
        fc.array(place, { minLength: 1, maxLength: 5 }),
        (timetable, areas, list) => {
          const searchable = prepareTimetable(timetable)
          const nation = buildNation(searchable, areas, going, list)
          const before = structuredClone(nation.coverage)
          const told = nation.without(0)
          expect(nation.coverage).toEqual(before)
          expect(told).toEqual(nation.change(0, undefined))
        },
      ),
      { numRuns: 60 },
    )
  })
})

test('people are added up by part, way of going and norm', () => {
  fc.assert(
    fc.property(timetables, areas, fc.array(place, { maxLength: 4 }), (timetable, areas, list) => {
      const { coverage } = buildNation(prepareTimetable(timetable), areas, going, list)
      const secondsOf = (area: number) => {
        const each = [coverage.onFoot[area]!, coverage.byBike[area]!, coverage.nearest.seconds[area * 3]!]
        const best = Math.min(...each.map((seconds) => (seconds === NO_WAY ? Infinity : seconds)))
        return [...each, best === Infinity ? NO_WAY : best]
      }
      for (const part of [0, 1])
        counted.forEach((way, column) => {
          for (const norm of norms) {
            const reached = [...areas.people.keys()].filter((area) => {
              const seconds = secondsOf(area)[column]!
              return areas.part[area] === part && seconds >= 0 && seconds <= norm * 60
            })
            expect(peopleWithin(coverage, part, way, norm)).toBe(
              reached.reduce((sum, area) => sum + areas.people[area]!, 0),
            )
          }
        })
    }),
    { numRuns: 60 },
  )
})
