import { expect, test } from 'vitest'
import { isSentence } from './sentences.ts'

test('a sentence has more words than a name, or says how somebody is; an address has a number', () => {
  for (const typed of [
    'ik weet het niet meer',
    'waar kan ik nu naartoe',
    'depressief',
    'Hulp!',
    'I feel lonely',
  ])
    expect(isSentence(typed)).toBe(true)
  for (const typed of ['Bergen op Zoom', 'Lange Voorbeeldstraat 12 b Ede', 'xyzzy', ''])
    expect(isSentence(typed)).toBe(false)
})
