import { expect, test } from 'vitest'
import { aSquare, shippedGeography } from '../example.ts'
import { drawSchematicMap } from './cells.ts'
import { findNeighbours } from './neighbours.ts'

test('a shared side makes neighbours, a shared corner does not', () => {
  const neighbours = findNeighbours([aSquare('a', 0, 0), aSquare('b', 1, 0), aSquare('c', 1, 1)])
  expect(Object.fromEntries(neighbours)).toEqual({
    a: new Set(['b']),
    b: new Set(['a', 'c']),
    c: new Set(['b']),
  })
})

test('who is alone has none', () => {
  expect(findNeighbours([aSquare('a', 0, 0)])).toEqual(new Map([['a', new Set()]]))
})

test('in the country they are neighbours both ways; Texel and the islands of Friesland have none', () => {
  const neighbours = findNeighbours(drawSchematicMap(shippedGeography).municipalities)
  for (const [code, others] of neighbours)
    for (const other of others) expect(neighbours.get(other)).toContain(code)
  const alone = [...neighbours].filter(([, others]) => others.size === 0).map(([code]) => code)
  const islands = ['GM0060', 'GM0088', 'GM0093', 'GM0096', 'GM0448']
  expect(alone.sort()).toEqual(islands)
  expect(neighbours.get('GM0765')).toContain('GM0047')
})
