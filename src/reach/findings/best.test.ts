import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NO_WAY, norms, UNKNOWN_WAY } from '../times/bands.ts'
import { type SingleMode, singleModes } from '../times/modes.ts'
import { nearestOf, TOLD } from '../times/nearest.ts'
import { DEPARTURES, openness } from '../times/opening.ts'
import { findBest, NO_MODE, type OneWay } from './best.ts'

/** One way of going, by the seconds of each area to each point; `NO_WAY` for none. */
function wayOf(mode: SingleMode, seconds: readonly (readonly number[])[], within?: Uint8Array): OneWay {
  const { found, add } = nearestOf(seconds.length)
  seconds.forEach((row, area) => {
    row.forEach((way, point) => {
      add(area, point, way)
    })
  })
  const firsts = Int32Array.from(seconds.keys(), (area) => found.seconds[area * TOLD]!)
  return {
    mode,
    reach: { nearest: found, seconds: firsts, hasPoints: true, ...(within && { within }) },
    opening: new Uint8Array(seconds.length).fill(openness.indexOf('unknown')),
  }
}
/** A way of which nobody knows in any of so many areas. */
const unknownWay = (mode: SingleMode, areas: number): OneWay => {
  const way = wayOf(
    mode,
    Array.from({ length: areas }, () => []),
  )
  way.reach.seconds.fill(UNKNOWN_WAY)
  return way
}

const world = fc
  .record({ areas: fc.integer({ min: 1, max: 5 }), points: fc.nat(7) })
  .chain(({ areas, points }) => {
    const way = fc.oneof(fc.constant(NO_WAY), fc.integer({ min: 0, max: 4_000 }))
    const table = fc.array(fc.array(way, { minLength: points, maxLength: points }), {
      minLength: areas,
      maxLength: areas,
    })
    return fc.record({ walk: table, bike: table, bus: table })
  })
const least = (...ways: readonly number[]): number => {
  const some = ways.filter((way) => way >= 0)
  return some.length > 0 ? Math.min(...some) : NO_WAY
}

test('the best is the least of all ways, and is whose that is; so are the second and the third point', () => {
  fc.assert(
    fc.property(world, ({ walk, bike, bus }) => {
      const ways = [wayOf('lopen', walk), wayOf('fiets', bike), wayOf('ov', bus)]
      const { reach } = findBest(ways, 30)
      const table = walk.map((row, area) => row.map((way, p) => least(way, bike[area]![p]!, bus[area]![p]!)))
      table.forEach((row, area) => {
        expect(reach.seconds[area]).toBe(least(...row))
        const own = ways.find(({ reach: { seconds } }) => seconds[area] === reach.seconds[area])!
        expect(reach.by![area]).toBe(reach.seconds[area] === NO_WAY ? NO_MODE : singleModes.indexOf(own.mode))
        const inOrder = row.filter((way) => way >= 0).sort((a, b) => a - b)
        for (let rank = 0; rank < TOLD; rank++) {
          expect(reach.nearest.seconds[area * TOLD + rank]).toBe(inOrder[rank] ?? NO_WAY)
          const point = reach.nearest.point[area * TOLD + rank]!
          if (point >= 0) expect(row[point]).toBe(inOrder[rank])
        }
      })
    }),
  )
})

test('one more way makes nobody later, and a way that nobody has changes nothing', () => {
  fc.assert(
    fc.property(world, ({ walk, bike }) => {
      const [foot, wheels] = [wayOf('lopen', walk), wayOf('fiets', bike)]
      const both = findBest([foot, wheels], 30).reach
      const one = findBest([foot], 30).reach
      one.seconds.forEach((seconds, area) => {
        if (seconds >= 0) expect(both.seconds[area]).toBeLessThanOrEqual(seconds)
      })
      const none = wayOf(
        'ov',
        walk.map(() => []),
      )
      expect(findBest([foot, wheels, none], 30).reach).toEqual(both)
    }),
  )
})

test('where the bus is unknown a bike within the norm still counts, and beyond it nobody knows', () => {
  const bike = wayOf('fiets', [[1800], [1801], [NO_WAY]])
  const { reach } = findBest([bike, unknownWay('ov', 3)], 30)
  expect([...reach.seconds]).toEqual([1800, UNKNOWN_WAY, UNKNOWN_WAY])
  expect([...reach.by!]).toEqual([singleModes.indexOf('fiets'), NO_MODE, NO_MODE])
})

test('who walks in time is in time at every departure; who needs the bus at as many as it says', () => {
  const within = Uint8Array.of(0, 30, 60, 0, 12, 40)
  const bus = wayOf('ov', [[1500], [2000]], within)
  const { reach } = findBest([wayOf('lopen', [[1000], [5000]]), bus], 30)
  expect([...reach.within!]).toEqual([0, DEPARTURES, DEPARTURES, 0, 12, 40])
  expect(reach.within!.length).toBe(2 * norms.length)
})

test('a door is open when it is by one of the ways', () => {
  const openAs = (way: OneWay, ...found: (typeof openness)[number][]): OneWay => ({
    ...way,
    opening: Uint8Array.from(found, (each) => openness.indexOf(each)),
  })
  const table = [[60], [60], [60]]
  const { opening } = findBest(
    [
      openAs(wayOf('lopen', table), 'beyond', 'closed', 'beyond'),
      openAs(wayOf('ov', table), 'open', 'unknown', 'beyond'),
    ],
    30,
  )
  expect([...opening].map((row) => openness[row])).toEqual(['open', 'unknown', 'beyond'])
})

test('a door that is closed for who comes by bike is closed, also where nobody knows of the bus', () => {
  const [bike, bus] = [wayOf('fiets', [[600]]), unknownWay('ov', 1)]
  for (const found of ['open', 'unknown', 'closed'] as const) {
    bike.opening.fill(openness.indexOf(found))
    expect(openness[findBest([bike, bus], 30).opening[0]!]).toBe(found)
  }
  expect(openness[findBest([unknownWay('fiets', 1), bus], 30).opening[0]!]).toBe('unknown')
})
