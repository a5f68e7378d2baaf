import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aSquare } from '../example.ts'
import { MAP_HEIGHT, MAP_WIDTH, project } from './projection.ts'
import type { Shape } from './shape.ts'
import { type Projection, toSvgPath } from './svg-path.ts'

/** Ten units a tenth of a degree, y down. */
const tens: Projection = (lon, lat) => [(lon - 5) * 100, (53 - lat) * 100]

test('a ring is a start, relative steps and an end', () => {
  expect(toSvgPath(aSquare('a', 0, 0), tens, 0)).toBe('M0 100l10 0 0-10-10 0z')
})

test('decimals are written without the zero before the point', () => {
  const shape: Shape = { key: 'a', rings: [Float64Array.of(5.005, 52.995, 5.055, 52.995, 5.005, 52.945)] }
  expect(toSvgPath(shape, tens, 1)).toBe('M.5 .5l5 0-5 5z')
})

test('a hole is a ring more, and what is too small to see is none', () => {
  const hole = Float64Array.of(5.03, 52.03, 5.03, 52.06, 5.06, 52.06, 5.06, 52.03)
  const speck = Float64Array.of(5.01, 52.01, 5.011, 52.01, 5.011, 52.011)
  const shape: Shape = { key: 'a', rings: [aSquare('a', 0, 0).rings[0]!, hole, speck] }
  expect(toSvgPath(shape, tens).match(/M/g)).toHaveLength(2)
})

test('no shape, no path', () => {
  expect(toSvgPath({ key: 'a', rings: [] }, tens)).toBe('')
})

test('the path, walked again, comes by every corner within half a step of the grid', () => {
  const unit = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(unit, unit), { minLength: 3, maxLength: 9 }),
      fc.integer({ min: 0, max: 2 }),
      (ring, decimals) => {
        const shape: Shape = {
          key: 'a',
          rings: [Float64Array.from(ring.flatMap(([x, y]) => [5 + x, 52 + y]))],
        }
        const walked = walk(toSvgPath(shape, tens, decimals))
        if (walked.length === 0) return
        for (const [x, y] of ring) {
          const [wantX, wantY] = tens(5 + x, 52 + y)
          const nearest = Math.min(
            ...walked.map(([gotX, gotY]) => Math.max(Math.abs(gotX - wantX), Math.abs(gotY - wantY))),
          )
          expect(nearest).toBeLessThanOrEqual(0.5 / 10 ** decimals + 1e-9)
        }
      },
    ),
  )
})

function walk(path: string): [number, number][] {
  const numbers = path.match(/-?(\d+(\.\d+)?|\.\d+)/g)?.map(Number) ?? []
  const walked: [number, number][] = []
  for (let i = 0; i < numbers.length; i += 2) {
    const [x, y] = walked.at(-1) ?? [0, 0]
    walked.push([x + numbers[i]!, y + numbers[i + 1]!])
  }
  return walked
}

test('north is up, east is right, and the whole country lies in the box', () => {
  const [westX, southY] = project(3.36, 50.75)
  const [eastX, northY] = project(7.23, 53.55)
  expect(westX).toBeLessThan(eastX)
  expect(northY).toBeLessThan(southY)
  for (const x of [westX, eastX]) expect(x > 0 && x < MAP_WIDTH).toBe(true)
  for (const y of [southY, northY]) expect(y > 0 && y < MAP_HEIGHT).toBe(true)
})
