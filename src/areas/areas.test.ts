import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedGeography } from '../geography/example.ts'
import { listCellNeighbours } from '../geography/index.ts'
import { sumBy } from '../reach/findings/sums.ts'
import { bands } from '../reach/times/bands.ts'
import { LEAST_EXPECTED, listReachAreas as listAreas, type Municipality } from './areas.ts'
import { neighboursFrom } from './merge-small.ts'
import { areasOfPostcodes, type PostcodeArea } from './postcode-areas.ts'

const listReachAreas = (
  postcodes: readonly PostcodeArea[],
  municipalities: ReadonlyMap<string, Municipality>,
  neighbours: readonly (readonly number[])[],
) => listAreas(areasOfPostcodes(postcodes), municipalities, neighboursFrom(neighbours))

const postcode = (row: number, municipalityCode: string, inhabitants2021: number): PostcodeArea => ({
  pc4: String(1000 + row),
  place: `Dorp ${row}`,
  municipalityCode,
  lon: 5 + row / 100,
  lat: 52,
  inhabitants2021,
})
const municipality = (code: string): [string, Municipality] => [
  code,
  { code, prevalence: 0.01, urbanity2017: 3 },
]
const both = new Map([municipality('GM0001'), municipality('GM0002')])
/** In a row: each borders on the one before and the one after. */
const inRow = (count: number): number[][] =>
  Array.from({ length: count }, (_, row) => [row - 1, row + 1].filter((i) => i >= 0 && i < count))

test('a small area goes with its nearest neighbour in its own municipality, and sets out from the larger', () => {
  const postcodes = [postcode(0, 'GM0001', 5000), postcode(1, 'GM0002', 300), postcode(2, 'GM0002', 2000)]
  const { areas, neighbours } = listReachAreas(postcodes, both, inRow(3))
  expect(areas.map((area) => [area.codes, area.people, area.lon])).toEqual([
    [['1000'], 5000, 5],
    [['1002', '1001'], 2300, 5.02],
  ])
  expect(neighbours).toEqual([[1], [0]])
})

test('a whole municipality with few people stays what it is: there is nothing to take it together with', () => {
  const { areas } = listReachAreas([postcode(0, 'GM0001', 300)], both, inRow(1))
  expect(areas).toHaveLength(1)
})

const someAreas = fc
  .array(fc.tuple(fc.constantFrom('GM0001', 'GM0002'), fc.nat(4000)), { minLength: 1, maxLength: 12 })
  .map((list) => list.map(([code, people], row) => postcode(row, code, people)))

test('nobody is lost, and only a whole municipality is smaller than may be told', () => {
  fc.assert(
    fc.property(someAreas, (postcodes) => {
      const { areas } = listReachAreas(postcodes, both, inRow(postcodes.length))
      expect(areas.flatMap((area) => area.codes).sort()).toEqual(postcodes.map(({ pc4 }) => pc4))
      for (const area of areas) {
        const own = areas.filter((other) => other.municipality === area.municipality)
        expect(area.expected >= LEAST_EXPECTED || own.length === 1).toBe(true)
      }
      const people = postcodes.reduce((sum, { inhabitants2021 }) => sum + inhabitants2021, 0)
      expect(areas.reduce((sum, area) => sum + area.people, 0)).toBe(people)
    }),
  )
})

test('the bands of every sum add up to all its people, whatever is added up by what', () => {
  const seconds = fc.constantFrom(-2, -1, 0, 899, 900, 901, 1800, 1801, 2700, 2701)
  fc.assert(
    fc.property(someAreas, fc.infiniteStream(seconds), (postcodes, stream) => {
      const { areas } = listReachAreas(postcodes, both, inRow(postcodes.length))
      const seconds = Int32Array.from(areas, () => stream.next().value!)
      const reach = { seconds, by: new Uint8Array(areas.length) }
      const whole = sumBy(areas, reach, 30, () => 'all').get('all')!
      const parts = [...sumBy(areas, reach, 30, (area) => area.municipality).values()]
      for (const sum of [whole, ...parts]) {
        expect(sum.inBand).toHaveLength(bands.length)
        for (const classes of [sum.inBand, Object.values(sum.fastest!)])
          expect(classes.reduce((people, each) => people + each.people, 0)).toBe(sum.people)
      }
      expect(parts.reduce((people, part) => people + part.people, 0)).toBe(whole.people)
    }),
  )
})

test('of the country everybody is in an area that is large enough to be told of', () => {
  const { postcodes, municipalities } = shippedGeography
  const shares = new Map(
    [...municipalities].map(([code, { urbanity2017 }]) => [code, { code, prevalence: 0.013, urbanity2017 }]),
  )
  const { areas, neighbours } = listReachAreas(postcodes, shares, listCellNeighbours(postcodes))
  expect(areas.filter(({ expected }) => expected < LEAST_EXPECTED)).toEqual([])
  expect(areas.flatMap((area) => area.codes)).toHaveLength(postcodes.length)
  neighbours.forEach((others, row) => {
    for (const other of others) expect(neighbours[other]).toContain(row)
  })
})
