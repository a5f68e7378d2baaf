import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aSquare } from '../example.ts'
import { dissolve } from './dissolve.ts'
import { areaKm2, type Shape } from './shape.ts'

const sum = (shapes: Shape<unknown>[]): number => shapes.reduce((total, shape) => total + areaKm2(shape), 0)
const named = (key: string) => (square: Shape) => square.key.startsWith(key)
const ringed = (east: number, north: number) => aSquare(`${east} ${north}`, east, north)

test('the border between two squares of one group is gone', () => {
  const [shape] = dissolve([aSquare('a', 0, 0), aSquare('b', 1, 0)], () => 'together')
  expect(shape?.rings.map((ring) => ring.length / 2)).toEqual([6])
})

test('squares of two groups stay apart', () => {
  const squares = [aSquare('a', 0, 0), aSquare('b', 1, 0)]
  expect(dissolve(squares, (key) => key)).toEqual(squares)
})

test('eight squares around one leave a hole, and what is in the hole is a group of its own', () => {
  const squares = [0, 1, 2].flatMap((east) => [0, 1, 2].map((north) => ringed(east, north)))
  const [around, middle] = dissolve(squares, (key) => (key === '1 1' ? undefined : 'around'))
  expect(around?.rings).toHaveLength(2)
  expect(middle?.key).toBeUndefined()
  expect(areaKm2(around!)).toBeCloseTo(sum(squares) - areaKm2(ringed(1, 1)), 6)
})

test('two squares that touch in a corner keep their whole area', () => {
  const squares = [aSquare('a', 0, 0), aSquare('b', 1, 1)]
  expect(sum(dissolve(squares, () => 'together'))).toBeCloseTo(sum(squares), 9)
})

test('whatever is joined with whatever, no ground is lost and none is gained', () => {
  const field = [0, 1, 2, 3].flatMap((east) => [0, 1, 2, 3].map((north) => ringed(east, north)))
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 16, maxLength: 16 }), (groups) => {
      const groupOf = new Map(field.map(({ key }, i) => [key, groups[i]!]))
      const joined = dissolve(field, (key) => groupOf.get(key)!)
      for (const shape of joined) {
        const parts = field.filter(({ key }) => groupOf.get(key) === shape.key)
        expect(areaKm2(shape)).toBeCloseTo(sum(parts), 6)
      }
      expect(joined.filter(named('a')).length).toBeLessThan(2)
    }),
  )
})
