import { expect, test } from 'vitest'
import { decideMerge, disagreements } from './merge.ts'
import type { PlaceContent } from './place.ts'

const haven: PlaceContent = { name: 'De Haven', town: 'Voorbeeldstad', phone: '000 000 00 00' }

test('two records that agree have nothing to decide', () => {
  expect(decideMerge(haven, { ...haven, website: 'https://haven.example' }, {})).toEqual({ fixed: {} })
})

test('unknown is no disagreement: only two values can disagree', () => {
  expect(disagreements(haven, { name: 'De Haven' })).toEqual([])
  expect(disagreements(haven, { name: 'De Haven', phone: '000 111 11 11' })).toEqual(['phone'])
})

test('nothing is guessed: a disagreement without a decision stops the merge', () => {
  expect(
    decideMerge(haven, { ...haven, phone: '000 111 11 11', town: 'Elders' }, { phone: 'right' }),
  ).toEqual({
    undecided: ['town'],
  })
})

test('the decisions are followed, and a name that goes out of use can still be found', () => {
  const renamed: PlaceContent = { ...haven, name: 'Inloophuis Haven', alsoKnownAs: ['Haventje'] }
  expect(decideMerge(haven, renamed, { name: 'right' })).toEqual({
    fixed: { name: 'Inloophuis Haven', alsoKnownAs: ['De Haven', 'Haventje'] },
  })
})
