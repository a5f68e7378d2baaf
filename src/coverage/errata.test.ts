import { expect, test } from 'vitest'
import { errataAt, makeNotes } from './errata.ts'
import { shippedErrata } from './example.ts'

const dutch = shippedErrata.filter(({ language }) => language === 'nl')

test('all 36 are told in both languages, in the same numbers', () => {
  const english = shippedErrata.filter(({ language }) => language === 'en')
  expect(dutch.map(({ id }) => id)).toEqual(
    Array.from({ length: 36 }, (_, i) => `E${String(i + 1).padStart(2, '0')}`),
  )
  expect(english.map(({ id }) => id)).toEqual(dutch.map(({ id }) => id))
})

test('a printed error is marked where it shows, and nowhere else', () => {
  expect(errataAt('epa', 'Noord-Holland')).toEqual(['E01'])
  expect(errataAt('weighted', 'Limburg')).toEqual(['E04'])
  expect(errataAt('weighted', 'Nederland')).toEqual(['E02'])
  expect(errataAt('wanted', 'Nederland')).toEqual(['E03'])
  expect(errataAt('epa', 'Drenthe')).toEqual([])
})

test('notes are numbered in the order of their marks, and two marks can lead to one note', () => {
  const { mark, notes } = makeNotes(dutch)
  const numbersOf = (ids: string[]) => mark(ids).map(({ number }) => number)
  expect([numbersOf(['E19']), numbersOf(['E01', 'E10']), numbersOf(['E19'])]).toEqual([[1], [2, 3], [1]])
  expect(notes.map(({ erratum }) => erratum.id)).toEqual(['E19', 'E01', 'E10'])
})

test('a mark without its erratum is no mark', () => {
  expect(makeNotes([]).mark(['E01'])).toEqual([])
})
