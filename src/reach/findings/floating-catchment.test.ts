import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Pairs, pairsIn, pairsOfWays, soonestOf, toPairs } from '../times/pairs.ts'
import { type Decay, floatingCatchment, inRings, withinOnly } from './floating-catchment.ts'

type Row = [area: number, point: number, seconds: number]
const pairsOf = (rows: readonly Row[]): Pairs => ({
  area: Int32Array.from(rows, ([area]) => area),
  point: Int32Array.from(rows, ([, point]) => point),
  seconds: Int32Array.from(rows, ([, , seconds]) => seconds),
})

test('two areas share what is between them, and the one that also has its own has more', () => {
  const rows: Row[] = [
    [0, 0, 600],
    [1, 0, 900],
    [1, 1, 60],
    [2, 1, 3000],
  ]
  const found = floatingCatchment(
    Float64Array.of(300, 100, 50),
    Float64Array.of(100, 30),
    pairsOf(rows),
    withinOnly(1800),
  )
  // 100 visits for 400 people around the first point; 30 for the 100 around the second; nothing for the third area.
  expect([...found]).toEqual([100 / 400, 100 / 400 + 30 / 100, 0])
})

test('a bound is inclusive in both, and rings let what is nearer count for more', () => {
  expect([1799, 1800, 1801].map(withinOnly(1800))).toEqual([1, 1, 0])
  expect([600, 601, 1200, 1201, 1800, 1801].map(inRings(1800))).toEqual([1, 0.68, 0.68, 0.22, 0.22, 0])
})

const worlds = fc
  .record({
    demand: fc.array(fc.nat(5_000), { minLength: 1, maxLength: 12 }),
    supply: fc.array(fc.nat(500), { minLength: 1, maxLength: 6 }),
  })
  .chain(({ demand, supply }) =>
    fc.record({
      demand: fc.constant(Float64Array.from(demand)),
      supply: fc.constant(Float64Array.from(supply)),
      rows: fc.uniqueArray(
        fc.tuple(fc.nat(demand.length - 1), fc.nat(supply.length - 1), fc.nat(4_000)) as fc.Arbitrary<Row>,
        { selector: ([area, point]) => `${area} ${point}` },
      ),
    }),
  )
const decays = fc.constantFrom<Decay>(withinOnly(1800), inRings(2700), (seconds) => 1 / (1 + seconds))

test('it is what the two sums of the paper say, written out', () => {
  fc.assert(
    fc.property(worlds, decays, ({ demand, supply, rows }, decay) => {
      const found = floatingCatchment(demand, supply, pairsOf(rows), decay)
      const ratio = Array.from(supply, (given, j) => {
        const around = rows.filter(([, point]) => point === j)
        const asked = around.reduce((sum, [i, , seconds]) => sum + demand[i]! * decay(seconds), 0)
        return asked > 0 ? given / asked : 0
      })
      for (const [i, access] of found.entries()) {
        const own = rows.filter(([area]) => area === i)
        const sum = own.reduce((total, [, j, seconds]) => total + ratio[j]! * decay(seconds), 0)
        expect(access).toBeCloseTo(sum, 12)
      }
    }),
  )
})

test('nothing is made and nothing is lost: what all areas have together is what the points within reach give', () => {
  fc.assert(
    fc.property(worlds, decays, ({ demand, supply, rows }, decay) => {
      const found = floatingCatchment(demand, supply, pairsOf(rows), decay)
      const given = [...supply].filter((_, j) =>
        rows.some(([i, point, seconds]) => point === j && demand[i]! * decay(seconds) > 0),
      )
      const had = found.reduce((sum, access, i) => sum + access * demand[i]!, 0)
      const sum = given.reduce((total, each) => total + each, 0)
      expect(Math.abs(had - sum)).toBeLessThanOrEqual(1e-9 * Math.max(1, sum))
    }),
  )
})

test('pairs of several ways become the soonest of each, once, and those of some areas stay', () => {
  const [bike, bus] = [toPairs([0, 0, 600, 1, 0, 900]), toPairs([1, 0, 700, 1, 1, 60])]
  const both = soonestOf([bike, bus])
  expect(both).toEqual(toPairs([0, 0, 600, 1, 0, 700, 1, 1, 60]))
  expect(pairsIn(both, (area) => area === 1)).toEqual(toPairs([1, 0, 700, 1, 1, 60]))
  const ways = {
    first: Int32Array.of(0, 2, 2, 3),
    area: Int32Array.of(5, 4, 3),
    seconds: Int32Array.of(1, 2, 3),
  }
  expect(pairsOfWays(ways)).toEqual(toPairs([5, 0, 1, 4, 0, 2, 3, 2, 3]))
})
