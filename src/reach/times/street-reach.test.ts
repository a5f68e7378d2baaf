import { expect, test } from 'vitest'
import { prepareStreets } from '../../travel/browser.ts'
import { streetsOf } from '../../travel/streets/testing-streets.ts'
import { findNearestByCrowFly, TOLD } from './nearest.ts'
import { findReachByStreets, waysWithin } from './street-reach.ts'

/** A street along the equator of a field, and one round three sides of it. */
const field = {
  nodes: [
    [1, 52, 5],
    [2, 52, 5.02],
    [3, 52.01, 5.02],
    [4, 52.01, 5],
  ],
  ways: [[[1, 2, 3, 4], { highway: 'residential' }]],
} satisfies Parameters<typeof streetsOf>[0]
const ends = (places: readonly (readonly [lat: number, lon: number])[]) => ({
  lat: Float64Array.from(places, ([lat]) => lat),
  lon: Float64Array.from(places, ([, lon]) => lon),
  detour: new Float64Array(places.length).fill(1.25),
})
const walker = { cmPerSecond: 131, streets: 'foot' } as const

test('where both ends lie near a street it is over streets, elsewhere as the crow flies, and each area says which', async () => {
  const streets = prepareStreets(await streetsOf(field))
  // In a corner of the field; in a village ten kilometres off.
  const areas = ends([
    [52.01, 5],
    [52.1, 5],
  ])
  const points = ends([[52, 5]])
  const { nearest, overStreets } = findReachByStreets(areas, points, walker, streets)
  expect([...overStreets]).toEqual([1, 0])
  const crowFly = findNearestByCrowFly(areas, points, walker.cmPerSecond)
  // Round three sides: 1,369 m, 1,112 m and 1,369 m.
  expect(nearest.seconds[0]! / crowFly.seconds[0]!).toBeGreaterThan(2)
  expect(nearest.seconds[0]).toBeGreaterThan(2900)
  // Farther than 90 minutes: as the crow flies.
  expect(nearest.seconds[TOLD]).toBe(crowFly.seconds[TOLD])
})

test('nobody who needs more than 90 minutes over streets is said to need less as the crow flies', async () => {
  const streets = prepareStreets(await streetsOf(field))
  const slow = { cmPerSecond: 40, streets: 'foot' } as const
  const { nearest, overStreets } = findReachByStreets(ends([[52.01, 5]]), ends([[52, 5]]), slow, streets)
  expect([nearest.seconds[0], overStreets[0]]).toEqual([90 * 60 + 1, 0])
})

test('the ways within a bound are those of the list that are no longer, each still with its point', async () => {
  const streets = prepareStreets(await streetsOf(field))
  const places = ends(Array.from({ length: 9 }, (_, n) => [52 + n / 900, 5 + n / 450] as const))
  const told: number[] = []
  const { ways } = findReachByStreets(places, places, walker, streets, (points) => void told.push(points))
  expect(told).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  const pairs = ({ first, area, seconds }: typeof ways): string[] =>
    [...area.keys()].map((row) => {
      const point = first.findIndex((begin, i) => begin <= row && row < (first[i + 1] ?? Infinity))
      return `${first.findLastIndex((begin) => begin <= row)} ${point >= 0} ${area[row]} ${seconds[row]}`
    })
  const bound = 900
  const kept = pairs(ways).filter((_, row) => ways.seconds[row]! <= bound)
  expect(pairs(waysWithin(ways, bound))).toEqual(kept)
  expect(kept.length).toBeGreaterThan(9)
  expect(kept.length).toBeLessThan(ways.area.length)
})

test('nobody cycles over the sea in a straight line, but where a street leads there is a way', async () => {
  const streets = prepareStreets(await streetsOf(field))
  const areas = {
    ...ends([
      [52.01, 5],
      [52.02, 5.2],
    ]),
    land: Uint8Array.of(1, 1),
  }
  const points = { ...ends([[52, 5]]), land: Uint8Array.of(0) }
  const { nearest, overStreets } = findReachByStreets(areas, points, walker, streets)
  expect([...overStreets]).toEqual([1, 0])
  expect(nearest.point[0]).toBe(0)
  expect(nearest.point[TOLD]).toBe(-1)
})
