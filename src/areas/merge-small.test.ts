import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Group, type Mergeable, mergeSmall, neighboursFrom } from './merge-small.ts'

/** The witness: as it reads, one group at a time looked for among all. */
function mergeOneByOne(areas: Mergeable, lists: readonly (readonly number[])[], least: number): Group[] {
  const { lat, lon, people, expected, municipality } = areas
  const apart = (a: number, b: number): number =>
    ((lon[a]! - lon[b]!) * Math.cos((lat[a]! * Math.PI) / 180)) ** 2 + (lat[a]! - lat[b]!) ** 2
  const done: Group[] = []
  for (const number of new Set(municipality)) {
    let groups = [...municipality.keys()]
      .filter((row) => municipality[row] === number)
      .map((row): Group => ({ members: [row], middle: row, expected: expected[row]! }))
    while (groups.length > 1) {
      const smallest = groups.reduce((small, group) => (group.expected < small.expected ? group : small))
      if (smallest.expected >= least) break
      const others = groups.filter((group) => group !== smallest)
      const borders = new Set(smallest.members.flatMap((row) => lists[row]!))
      const beside = others.filter(({ members }) => members.some((row) => borders.has(row)))
      const nearest = (beside.length > 0 ? beside : others).reduce((best, group) =>
        apart(smallest.middle, group.middle) < apart(smallest.middle, best.middle) ? group : best,
      )
      nearest.members.push(...smallest.members)
      nearest.expected += smallest.expected
      if (people[smallest.middle]! > people[nearest.middle]!) nearest.middle = smallest.middle
      groups = others
    }
    done.push(...groups)
  }
  return done.sort((a, b) => a.middle - b.middle)
}

const someAreas = fc
  .record({
    areas: fc.array(fc.tuple(fc.nat(2), fc.nat(9), fc.nat(9), fc.nat(1500)), { minLength: 1, maxLength: 25 }),
    borders: fc.array(fc.tuple(fc.nat(24), fc.nat(24)), { maxLength: 60 }),
  })
  .map(({ areas, borders }) => {
    const lists = areas.map(() => new Set<number>())
    for (const [a, b] of borders)
      if (a !== b && a < areas.length && b < areas.length) {
        lists[a]!.add(b)
        lists[b]!.add(a)
      }
    return {
      lists: lists.map((list) => [...list]),
      mergeable: {
        municipality: Int32Array.from(areas, ([number]) => number),
        lat: Float64Array.from(areas, ([, north]) => 52 + north / 100),
        lon: Float64Array.from(areas, ([, , east]) => 5 + east / 100),
        people: areas.map(([, , , people]) => people),
        expected: Float64Array.from(areas, ([, , , people]) => people * 0.013),
      },
    }
  })

test('the fast way takes the same areas together as the way it is told', () => {
  fc.assert(
    fc.property(someAreas, fc.constantFrom(0, 1, 10, 100), ({ mergeable, lists }, least) => {
      expect(mergeSmall(mergeable, neighboursFrom(lists), least)).toEqual(
        mergeOneByOne(mergeable, lists, least),
      )
    }),
    { numRuns: 500 },
  )
})

test('a field of squares of a few people each becomes areas of enough, and nobody is lost', () => {
  const side = 60
  const rows = [...Array(side * side).keys()]
  const areas = {
    municipality: new Int32Array(side * side),
    lat: Float64Array.from(rows, (row) => 52 + Math.floor(row / side) / 1000),
    lon: Float64Array.from(rows, (row) => 5 + (row % side) / 700),
    people: rows.map((row) => 5 * (1 + (row % 7))),
    expected: Float64Array.from(rows, (row) => 5 * (1 + (row % 7)) * 0.013),
  }
  const around = (row: number): number[] =>
    [
      row - side,
      row + side,
      ...(row % side > 0 ? [row - 1] : []),
      ...((row + 1) % side > 0 ? [row + 1] : []),
    ].filter((other) => other >= 0 && other < side * side)
  const groups = mergeSmall(areas, neighboursFrom(rows.map(around)), 10)
  expect(groups.flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual(rows)
  expect(groups.every(({ expected }) => expected >= 10)).toBe(true)
  expect(groups.length).toBeGreaterThan(40)
})
