import fc from 'fast-check'
import { expect, test } from 'vitest'
import { neighboursOf } from './neighbours.ts'

const listsOf = (points: readonly (readonly [lon: number, lat: number])[]): number[][] => {
  const { first, of } = neighboursOf({
    lon: Float64Array.from(points, ([lon]) => lon),
    lat: Float64Array.from(points, ([, lat]) => lat),
  })
  return points.map((_, row) => [...of.subarray(first[row], first[row + 1])].sort((a, b) => a - b))
}

test('areas in a row have those before and after them; across the water there is nobody', () => {
  const near = [0, 1, 2].map((n) => [5 + n / 100, 52 + n / 1000] as const)
  expect(listsOf([...near, [5.5, 52]])).toEqual([[1], [0, 2], [1], []])
  expect(listsOf([])).toEqual([])
  expect(listsOf([[5, 52]])).toEqual([[]])
})

test('who is my neighbour has me as neighbour', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
  fc.assert(
    fc.property(fc.uniqueArray(point, { selector: String, maxLength: 60 }), (points) => {
      const lists = listsOf(points.map(([east, north]) => [5 + east / 500, 52 + north / 500]))
      lists.forEach((list, row) => {
        for (const other of list) expect(lists[other]).toContain(row)
        expect(list).not.toContain(row)
      })
    }),
  )
})
