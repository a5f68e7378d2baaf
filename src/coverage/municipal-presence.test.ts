import { expect, test } from 'vitest'
import { countPresence, presenceOf, presences } from './municipal-presence.ts'

test('a known support point is a yes, also when more are on their way', () => {
  expect([presenceOf(1, 0), presenceOf(2, 3)]).toEqual(['yes', 'yes'])
})

test('one on its way is under way', () => {
  expect(presenceOf(0, 1)).toBe('under way')
})

test('nothing known is never a no', () => {
  expect(presenceOf(0, 0)).toBe('none known to us')
  expect(presences).not.toContain('no')
})

test('the three answers are counted, also the one that nobody gave', () => {
  expect(countPresence(['yes', 'none known to us', 'none known to us'])).toEqual({
    yes: 1,
    'under way': 0,
    'none known to us': 2,
  })
})
