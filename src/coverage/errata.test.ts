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

test('notes are numbered for the page they are on, and two marks can lead to one note', () => {
  const { at, all } = makeNotes(dutch, ['known', 'formula'], ['Gelderland', 'Noord-Veluwe en Zeewolde'])
  expect(all.map(({ number, erratum }) => [number, erratum.id])).toEqual([
    [1, 'E19'],
    [2, 'E07'],
  ])
  expect([at('known', 'Gelderland'), at('known', 'Noord-Veluwe en Zeewolde'), at('formula')]).toEqual([
    [all[0]],
    [all[0]],
    [all[1]],
  ])
  expect(at('weighted', 'Limburg')).toEqual([])
})

test('a mark without its erratum is no mark', () => {
  expect(makeNotes([], ['formula'], []).at('formula')).toEqual([])
})
