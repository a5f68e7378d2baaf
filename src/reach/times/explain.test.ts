import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawTimetable, type Sketch } from '../../travel/engine/example.ts'
import type { Timetable, TimetableWords } from '../../travel/engine/timetable.ts'
import { NO_WAY, norms } from './bands.ts'
import { explainTransit } from './explain.ts'
import { TOLD } from './nearest.ts'
import { findReachByTransit, type TransitQuestion } from './transit.ts'

const EIGHT = 8 * 3600
/** Stops in a row, farther apart than anybody walks; what stands beside a stop is 273 metres of walking away. */
const APART = 0.2
const BESIDE = 0.003
const placed = (trips: Sketch['trips']): Timetable => {
  const timetable = drawTimetable({ stops: 3, trips })
  timetable.stops.lat.fill(52)
  timetable.stops.lon.set([5, 5 + APART, 5 + 2 * APART])
  return timetable
}
const wordsOf = ({ tripRoute }: Timetable): TimetableWords => ({
  ...{ day: '2026-11-24', stopIds: ['D', 'S', 'H'], stopNames: ['Dorp', 'Stad', 'Haven'] },
  tripIds: [...tripRoute].map((_, trip) => `t${trip}`),
  tripHeadsigns: [...tripRoute].map(() => 'Haven'),
  routes: [{ id: '12', name: '12', type: 3, agency: 'Voorbeeldvervoer' }],
})
const at = (lon: number) => ({
  ...{ lat: Float64Array.of(52), lon: Float64Array.of(lon), detour: Float64Array.of(1.34) },
})
const ask = (more: Partial<TransitQuestion> = {}): TransitQuestion => ({
  ...{ areas: at(5 + BESIDE), points: at(5 + 2 * APART + BESIDE), doors: [undefined] },
  ...{ onFoot: 131, toFirstStop: 131, from: EIGHT, stay: 1800, mayWait: false, isReturn: false, ...more },
})
const explain = (trips: Sketch['trips'], more: Partial<TransitQuestion> = {}) => {
  const timetable = placed(trips)
  return explainTransit(timetable, wordsOf(timetable), ask(more))
}
const ride = (minute: number, from: number, to: number, takes = 10) =>
  [
    [from, minute],
    [to, minute + takes],
  ].map(([stop, each]) => ({ stop: stop!, arrival: EIGHT + each! * 60, departure: EIGHT + each! * 60 }))

test('a journey is told with its legs by name, with waiting and what there is to spare, there and home again', () => {
  const there = Array.from({ length: 8 }, (_, i) => [ride(10 * i, 0, 1), ride(10 * i + 15, 1, 2)]).flat()
  const { journey, home, departures } = explain([...there, ride(120, 2, 0), ride(600, 2, 0)])
  const walk = 211
  expect(journey!.told.legs).toMatchObject([
    { kind: 'walk', from: undefined, to: 'Dorp', isByBike: false },
    {
      kind: 'ride',
      line: '12',
      agency: 'Voorbeeldvervoer',
      headsign: 'Haven',
      from: 'Dorp',
      to: 'Stad',
      waits: 0,
    },
    { kind: 'ride', from: 'Stad', to: 'Haven', waits: 300, spare: 180 },
    { kind: 'walk', from: 'Haven', to: undefined },
  ])
  const middle = [...departures].sort((a, b) => a - b)[29]!
  expect(journey!.told.arrives - journey!.at).toBe(middle)
  expect(home!.at).toBe(journey!.told.arrives + 1800)
  expect([home!.next, home!.last].map((told) => told!.leaves)).toEqual(
    [120, 600].map((minute) => EIGHT + minute * 60 - walk),
  )
})

test('who cycles to the stop is told to cycle, and from the last stop to walk; at home again the other way round', () => {
  const { journey, home } = explain([ride(70, 0, 2), ride(180, 2, 0)], { toFirstStop: 419 })
  const byBike = (legs: typeof journey) => legs!.told.legs.map((leg) => leg.kind === 'walk' && leg.isByBike)
  expect(byBike(journey)).toEqual([true, false, false])
  expect(byBike({ at: 0, told: home!.next! })).toEqual([false, false, true])
})

test('without a vehicle who lives near walks, and can always walk home; who lives far has no journey', () => {
  const near = explain([], { areas: at(5 + 2 * APART) })
  expect(near.journey!.told.legs).toEqual([
    {
      ...{ kind: 'walk', from: undefined, to: undefined, isByBike: false },
      departs: EIGHT,
      arrives: EIGHT + near.walk!,
    },
  ])
  expect(near.home).toMatchObject({ next: { arrives: near.home!.at + near.walk! }, last: undefined })
  const far = explain([ride(200, 0, 2)])
  expect([far.journey, far.home, far.walk]).toEqual([undefined, undefined, undefined])
})

test('the visit begins when the door opens, and the last vehicle home is one that is sooner than walking', () => {
  const there = Array.from({ length: 7 }, (_, i) => ride(10 * i, 0, 1, 5))
  const back = [ride(200, 1, 0, 5), ride(300, 1, 0, 80)]
  const areas = at(5)
  const open = [EIGHT + 150 * 60, EIGHT + 400 * 60]
  const near = { areas, points: at(5 + 0.06), doors: [{ open, unknown: [] }] }
  const timetable = placed([...there, ...back])
  timetable.stops.lon.set([5, 5 + 0.06, 5 + 2 * APART])
  const { home, walk } = explainTransit(timetable, wordsOf(timetable), ask(near))
  expect(home!.at).toBe(open[0]! + 1800)
  expect(home!.next!.leaves).toBe(EIGHT + 200 * 60)
  expect(walk).toBeLessThan(80 * 60)
  expect(home!.last!.leaves).toBe(EIGHT + 200 * 60)
})

test('where fewer than half of the departures get there, the fastest is told', () => {
  const { journey, reach } = explain([ride(20, 0, 2)])
  expect(reach.seconds[0]).toBe(NO_WAY)
  expect(journey!.told.leaves).toBe(EIGHT + 20 * 60 - 211)
})

const trips = fc.array(
  fc
    .tuple(fc.nat(180), fc.nat(2), fc.nat(2), fc.integer({ min: 1, max: 40 }))
    .filter(([, from, to]) => from !== to)
    .map((hop) => ride(...hop)),
  { maxLength: 14 },
)
const place = fc.constantFrom(5, 5 + BESIDE, 5 + APART + BESIDE, 5 + 2 * APART, 5 + 2 * APART - BESIDE)
test('what is explained is what reach says, and every journey that is told stands up to the timetable', () => {
  fc.assert(
    fc.property(trips, place, place, fc.boolean(), (list, area, point, isReturn) => {
      const question = { areas: at(area), points: at(point), isReturn }
      const { departures, journey, reach } = explain(list, question)
      const all = findReachByTransit(placed(list), ask({ ...question, isReturn: false }))
      norms.forEach((norm, i) => {
        expect(departures.filter((way) => way >= 0 && way <= norm * 60).length).toBe(all.within[i])
      })
      expect(reach).toEqual(findReachByTransit(placed(list), ask(question)))
      if (all.seconds[0] !== NO_WAY)
        expect(journey!.told.arrives - journey!.at).toBe(all.nearest.seconds[0 * TOLD])
    }),
    { numRuns: 150 },
  )
})
