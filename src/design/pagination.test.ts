import fc from 'fast-check'
import { expect, test } from 'vitest'
import { choosePages } from './pagination.tsx'

test('a long list shows its ends and where you are', () => {
  expect(choosePages(10, 20)).toEqual([1, 'gap', 8, 9, 10, 11, 12, 'gap', 20])
  expect(choosePages(1, 3)).toEqual([1, 2, 3])
})

test('first, last and current page are always there, in order, without two gaps in a row', () => {
  const anyPage = fc
    .integer({ min: 1, max: 400 })
    .chain((pages) => fc.tuple(fc.integer({ min: 1, max: pages }), fc.constant(pages)))
  fc.assert(
    fc.property(anyPage, ([page, pages]) => {
      const shown = choosePages(page, pages)
      const numbers = shown.filter((one) => one !== 'gap')
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
      for (const wanted of [1, page, pages]) expect(numbers).toContain(wanted)
      expect(shown.some((one, i) => one === 'gap' && shown[i + 1] === 'gap')).toBe(false)
    }),
  )
})
