import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PAGE_SIZE, pageOf, parsePage, parseStand } from './list-page.ts'

test('the pages of a list together are the list, in order, each entry once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 4 * PAGE_SIZE }), (entries) => {
      const pages = pageOf(entries, 1)!.pages
      const read = Array.from({ length: pages }, (_, i) => pageOf(entries, i + 1)!.entries)
      expect(read.flat()).toEqual(entries)
      expect(pageOf(entries, pages + 1)).toBeUndefined()
    }),
  )
})

test('an empty list has one empty page', () => {
  expect(pageOf([], 1)).toEqual({ entries: [], pages: 1 })
})

test('a page is a whole number from one; anything else is no page', () => {
  expect(parsePage(undefined)).toBe(1)
  expect(parsePage('7')).toBe(7)
  for (const asked of ['0', '-1', '1.5', '01', 'x', ' 1', '99999999999'])
    expect(parsePage(asked), asked).toBeUndefined()
})

test('only a state of the list that has been can be asked for', () => {
  expect(parseStand(undefined, 10)).toEqual({ stand: 10, wrong: false })
  expect(parseStand('0', 10)).toEqual({ stand: 0, wrong: false })
  expect(parseStand('10', 10)).toEqual({ stand: 10, wrong: false })
  for (const asked of ['11', '-1', '1.5', '1e0', 'x'])
    expect(parseStand(asked, 10), asked).toEqual({ stand: 10, wrong: true })
})
