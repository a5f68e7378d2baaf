import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SentSignal, toldCount } from './missing.ts'
import { MOST_CHARACTERS } from './missing-wishes.ts'

test('of fewer than ten people nothing is told, and of more no more than the tens', () => {
  expect([0, 1, 9, 10, 19, 20, 25].map(toldCount)).toEqual([0, 0, 0, 10, 10, 20, 20])
  fc.assert(
    fc.property(fc.nat(100_000), (count) => {
      const told = toldCount(count)
      expect(told % 10).toBe(0)
      expect(told === 0 ? count < 10 : count >= told && count < told + 10).toBe(true)
    }),
  )
})

test('a signal says where and what, and may leave the words out', () => {
  const token = '00000000-0000-4000-8000-000000000001'
  const sent = { municipality: 'GM0014', wishes: ['online'], token }
  expect(SentSignal.parse(sent)).toEqual({ ...sent, words: '' })
  expect(SentSignal.parse({ ...sent, words: ' \u001b[2Jrust\u202e ' }).words).toBe('[2Jrust')
  const wrong = [
    { wishes: [] },
    { wishes: ['a diagnosis'] },
    { municipality: 'Groningen' },
    { words: 'x'.repeat(MOST_CHARACTERS + 1) },
    { token: 'again' },
  ]
  for (const change of wrong) expect(SentSignal.safeParse({ ...sent, ...change }).success).toBe(false)
})
