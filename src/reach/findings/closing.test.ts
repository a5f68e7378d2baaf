import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReachArea } from '../../areas/areas.ts'
import { isWithin, NO_WAY, norms, UNKNOWN_WAY } from '../times/bands.ts'
import { type Ends, findNearestByCrowFly, firstOf } from '../times/nearest.ts'
import { findBest } from './best.ts'
import { describeClosing, listClosings, mergeClosings, outcomeOf } from './closing.ts'
import { leftWithout } from './closings.ts'

const [WALKING, CYCLING] = [131, 400]

const place = fc.record({
  lat: fc.double({ min: 51, max: 51.3, noNaN: true }),
  lon: fc.double({ min: 4, max: 4.5, noNaN: true }),
  detour: fc.constantFrom(1.22, 1.34),
})
const toEnds = (list: readonly { lat: number; lon: number; detour: number }[]): Ends => ({
  lat: Float64Array.from(list, ({ lat }) => lat),
  lon: Float64Array.from(list, ({ lon }) => lon),
  detour: Float64Array.from(list, ({ detour }) => detour),
})
const some = fc.array(place, { minLength: 1, maxLength: 7 })
const areaOf = (people: number): ReachArea => ({
  ...{
    codes: ['1000'],
    postcodes: ['1000'],
    towns: ['Voorbeeldstad'],
    municipality: 'GM0001',
    lon: 5,
    lat: 52,
  },
  ...{ people, expected: people / 100, urbanity: 3 },
})

test('without a point it is as if it had never been there', () => {
  fc.assert(
    fc.property(some, some, fc.constantFrom(...norms), (areas, points, norm) => {
      const nearest = findNearestByCrowFly(toEnds(areas), toEnds(points), CYCLING)
      const now = firstOf(nearest)
      const closings = listClosings(nearest, points.length)
      const people = areas.map((_, row) => areaOf(1000 + row))
      points.forEach((_, point) => {
        const others = toEnds(points.filter((_, other) => other !== point))
        const without = firstOf(findNearestByCrowFly(toEnds(areas), others, CYCLING))
        const left = leftWithout(closings, point)
        without.forEach((seconds, area) => {
          expect(left.get(area) ?? now[area]).toBe(seconds)
        })
        // Nothing is named for which it makes no difference.
        for (const [area, seconds] of left) expect(seconds).not.toBe(now[area])

        const closing = describeClosing(people, now, closings, point, norm)
        const lost = [...without.keys()].filter(
          (area) => isWithin(now[area]!, norm) && !isWithin(without[area]!, norm),
        )
        expect(closing.loses.people).toBe(lost.reduce((sum, area) => sum + people[area]!.people, 0))
        expect(closing.alone.people).toBe(points.length === 1 ? closing.touched.people : 0)
        expect(closing.unknown.people).toBe(0)
      })
    }),
  )
})

test('by the fastest of two ways too', () => {
  fc.assert(
    fc.property(some, some, (areas, points) => {
      const ends = toEnds(areas)
      const find = (list: typeof points) => {
        const ways = [WALKING, CYCLING].map((pace) => findNearestByCrowFly(ends, toEnds(list), pace))
        const [foot, bike] = ways.map((nearest) => ({
          reach: { nearest, seconds: firstOf(nearest), hasPoints: list.length > 0 },
          opening: new Uint8Array(areas.length),
        }))
        const best = findBest(
          [
            { mode: 'lopen', ...foot! },
            { mode: 'fiets', ...bike! },
          ],
          30,
        ).reach.seconds
        const closings = ways.map((nearest) => ({
          seconds: firstOf(nearest),
          closings: listClosings(nearest, list.length),
        }))
        return { best, closings: mergeClosings(best, closings, list.length, 30) }
      }
      const { best, closings } = find(points)
      points.forEach((_, point) => {
        const without = find(points.filter((_, other) => other !== point)).best
        const left = leftWithout(closings, point)
        without.forEach((seconds, area) => {
          expect(left.get(area) ?? best[area]).toBe(seconds)
        })
      })
    }),
  )
})

test('where nobody knows of the bus, a bike that becomes too slow leaves it unknown who loses the norm', () => {
  const bike = {
    seconds: Int32Array.of(600, 600),
    closings: {
      first: Int32Array.of(0, 2),
      area: Int32Array.of(0, 1),
      seconds: Int32Array.of(1700, 1900),
    },
  }
  const bus = {
    seconds: Int32Array.of(UNKNOWN_WAY, UNKNOWN_WAY),
    closings: { first: Int32Array.of(0, 0), area: new Int32Array(), seconds: new Int32Array() },
  }
  const closings = mergeClosings(bike.seconds, [bike, bus], 1, 30)
  expect([...closings.seconds]).toEqual([1700, UNKNOWN_WAY])
  const closing = describeClosing([areaOf(1000), areaOf(3000)], bike.seconds, closings, 0, 30)
  expect(closing).toMatchObject({
    loses: { people: 0 },
    unknown: { people: 3000 },
    touched: { people: 4000 },
  })
  expect(closing.more).toEqual({ median: 1100, most: 1100 })
})

test('the median counts people, and only the areas that were asked about', () => {
  const now = Int32Array.of(60, 60, 60, 60)
  const closings = {
    first: Int32Array.of(0, 4),
    area: Int32Array.of(0, 1, 2, 3),
    seconds: Int32Array.of(120, 660, 1860, NO_WAY),
  }
  const areas = [2000, 1500, 1000, 500].map(areaOf)
  expect(describeClosing(areas, now, closings, 0, 30)).toMatchObject({
    more: { median: 600, most: 1800 },
    loses: { people: 1500 },
    alone: { people: 500 },
  })
  expect(describeClosing(areas, now, closings, 0, 30, (area) => area === 2)).toMatchObject({
    ...{ areas: [2], more: { median: 1800, most: 1800 }, loses: { people: 1000 }, alone: { people: 0 } },
  })
})

test('a bound is inclusive after a closing too', () => {
  expect([1800, 1801, NO_WAY, UNKNOWN_WAY, undefined].map((after) => outcomeOf(60, after, 30))).toEqual([
    ...['farther', 'loses', 'loses', 'unknown', 'same'],
  ])
  // Who was beyond it already loses nothing that they had.
  expect(outcomeOf(1801, 3000, 30)).toBe('farther')
})
