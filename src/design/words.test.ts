import { expect, test } from 'vitest'
import { asSentence, callAddress, inDutchOrder } from './words.ts'

test('names stand where a Dutch reader looks for them', () => {
  const names = ['Utrecht', "'s-Gravenhage", 'Plek 10', 'Súdwest-Fryslân', 'Plek 2', 'aalsmeer']
  expect(names.toSorted(inDutchOrder)).toEqual([
    ...['aalsmeer', 'Plek 2', 'Plek 10', "'s-Gravenhage", 'Súdwest-Fryslân', 'Utrecht'],
  ])
})

test('a sentence begins with a capital, and a number is called as it is', () => {
  expect([asSentence('koffie'), asSentence('één'), asSentence('')]).toEqual(['Koffie', 'Één', ''])
  expect(callAddress('+31 (0)88-0000 000')).toBe('tel:+310880000000')
})
