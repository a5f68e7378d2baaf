import { describe, expect, test } from 'vitest'
import { doorsFor, isSentence } from './doors-in-words.ts'

describe('words lead to a door', () => {
  test.each([
    ['ik maak me zorgen om mijn zoon', ['someoneElse']],
    ["m'n moeder is in de war", ['someoneElse']],
    ['iemand anders', ['someoneElse']],
    ['mantelzorg in Ede', ['someoneElse']],
    ['I am worried about my brother', ['someoneElse']],
    ['huisarts', ['withPeople']],
    ['Huisartsenpraktijk Utrecht', ['withPeople']],
    ['ik ben huisarts en maak me zorgen om mijn vrouw', ['someoneElse', 'withPeople']],
    ['vrijwilligerswerk', ['takePart']],
    ['ik wil helpen', ['takePart']],
  ])('%s', (typed, doors) => expect(doorsFor(typed)).toEqual(doors))
})

describe('and others lead to none', () => {
  test.each(['Ede', 'koffie met mijn buren', 'samen met mijn zus koken', 'De Kinderen', 'vrouwengroep', ''])(
    '%s',
    (typed) => expect(doorsFor(typed)).toEqual([]),
  )
})

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
