import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDots } from './dots.ts'

test('read back, the steps of a path are the dots it was made of, to a tenth', () => {
  const place = fc.tuple(fc.integer({ min: 0, max: 7000 }), fc.integer({ min: 0, max: 7000 }))
  fc.assert(
    fc.property(fc.array(place), (tenths) => {
      let [x, y] = [0, 0]
      const path = toDots(tenths.map(([a, b]) => [a / 10, b / 10]))
      const read = [...path.matchAll(/m(-?[\d.]+) ?(-?[\d.]+)h0/g)].map(([, dx, dy]) => {
        x += Number(dx) * 10
        y += Number(dy) * 10
        return [Math.round(x), Math.round(y)]
      })
      expect(read).toEqual(tenths)
    }),
  )
})
