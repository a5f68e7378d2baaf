import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReachArea, ReachAreas } from '../../areas/areas.ts'
import { isWithin, NO_WAY, norms, UNKNOWN_WAY } from '../times/bands.ts'
import { nearStops } from '../times/near-stops.ts'
import { TOLD } from '../times/nearest.ts'
import { openness } from '../times/opening.ts'
import { findBlankSpots, reasonOf, reasons } from './blank-spots.ts'
import type { Reach } from './reach.ts'

const area = (municipality: string, people: number): ReachArea => ({
  codes: ['1000'],
  towns: ['Voorbeeldstad'],
  municipality,
  lon: 5,
  lat: 52,
  people,
  expected: people / 100,
  urbanity: 3,
})
/** In a row: each borders on the one before and the one after. */
const inRow = (areas: ReachArea[]): ReachAreas => ({
  areas,
  neighbours: areas.map((_, row) => [row - 1, row + 1].filter((i) => i >= 0 && i < areas.length)),
})
const reachOf = (seconds: readonly number[], hasPoints = true): Reach => ({
  seconds: Int32Array.from(seconds),
  nearest: {
    point: Int32Array.from({ length: seconds.length * TOLD }, (_, row) => (row % TOLD === 0 ? 0 : -1)),
    seconds: Int32Array.from(seconds.flatMap((way) => [way, NO_WAY, NO_WAY])),
  },
  hasPoints,
})
const minutes = (...values: number[]) => values.map((value) => value * 60)

test('areas that hang together are one spot, up to the border of their municipality', () => {
  const areas = inRow([
    area('GM0001', 1000),
    area('GM0001', 3000),
    area('GM0001', 2000),
    area('GM0001', 500),
    area('GM0002', 4000),
  ])
  const spots = findBlankSpots(areas, reachOf(minutes(31, 45, 20, 50, 60)), 30)
  expect(spots.map((spot) => [spot.municipality, spot.areas, spot.people, spot.short])).toEqual([
    ['GM0001', [1, 0], 4000, { least: 60, most: 900 }],
    ['GM0002', [4], 4000, { least: 1800, most: 1800 }],
    ['GM0001', [3], 500, { least: 1200, most: 1200 }],
  ])
})

test('what nobody knows is no blank spot, and what no vehicle reaches is another one than what is too far', () => {
  const areas = inRow([area('GM0001', 10), area('GM0001', 20), area('GM0001', 30)])
  const own = reachOf([UNKNOWN_WAY, NO_WAY, 3000])
  const byTransit = { ...own, within: new Uint8Array(3 * norms.length) }
  const told = (reach: Reach) =>
    findBlankSpots(areas, reach, 30).map(({ reason, people }) => [reason, people])
  expect(told(byTransit)).toEqual([
    ['distance', 30],
    ['no service', 20],
  ])
  // Whom no way by their own strength leads anywhere has water round them.
  expect(told(own)).toEqual([
    ['distance', 30],
    ['water', 20],
  ])
  expect(findBlankSpots(areas, reachOf([NO_WAY, NO_WAY, NO_WAY], false), 30)).toMatchObject([
    { reason: 'no point', people: 60, short: undefined },
  ])
})

test('no way is told apart: nothing leaves near, it takes too long, or nobody gets home again', () => {
  const reach = { ...reachOf([NO_WAY, NO_WAY]), nearStops: Uint8Array.from(['nothing runs', 'runs'], rowOf) }
  const reasons = (of: typeof reach & { isReturn?: boolean }) =>
    [0, 1].map((row) => reasonOf(of, new Uint8Array(2), 30, row))
  expect(reasons(reach)).toEqual(['no service', 'too long'])
  expect(reasons({ ...reach, isReturn: true })).toEqual(['no service', 'no way home'])
})
const rowOf = (near: string): number => nearStops.indexOf(near as 'runs')

test('whoever does not surely find an open door has exactly one reason, and the spots hold all who are too far', () => {
  const seconds = fc.constantFrom(UNKNOWN_WAY, NO_WAY, 0, 900, 1800, 1801, 2700, 2701)
  const found = fc.integer({ min: 0, max: openness.length - 1 })
  const one = fc.tuple(fc.constantFrom('GM0001', 'GM0002'), fc.nat(500), seconds, found)
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), fc.constantFrom(...norms), (list, norm) => {
      const areas = inRow(list.map(([code, people]) => area(code, people)))
      const reach = reachOf(list.map(([, , way]) => way))
      const opening = Uint8Array.from(list, ([, , , row]) => row)
      list.forEach(([, , way, row], i) => {
        const reason = reasonOf(reach, opening, norm, i)
        const isReached = isWithin(way, norm) && openness[row] === 'open'
        expect(reason === undefined).toBe(isReached === true)
        if (reason) expect(reasons).toContain(reason)
      })
      const spots = findBlankSpots(areas, reach, norm)
      const told = spots.flatMap((spot) => spot.areas)
      const tooFar = list.flatMap(([, , way], i) => (isWithin(way, norm) === false ? [i] : []))
      expect(told.toSorted((a, b) => a - b)).toEqual(tooFar)
      const people = tooFar.reduce((sum, i) => sum + list[i]![1], 0)
      expect(spots.reduce((sum, spot) => sum + spot.people, 0)).toBe(people)
    }),
  )
})
