import { describe, expect, test } from 'vitest'
import { doorsFor } from './doors-in-words.ts'

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
