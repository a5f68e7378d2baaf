import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOneEditAway, spellingsOf, wordsOf } from './spelling.ts'

test('accents, apostrophes, hyphens and capitals make no difference', () => {
  expect(wordsOf("'s-Hertogenbosch")).toEqual(['s', 'hertogenbosch'])
  expect(wordsOf('Súdwest-Fryslân')).toEqual(['sudwest', 'fryslan'])
  expect(wordsOf('  Nuenen, Gerwen en\tNederwetten ')).toEqual(['nuenen', 'gerwen', 'en', 'nederwetten'])
})

test('a name in Ukrainian letters is nearly that name in Dutch', () => {
  expect(['Утрехт', 'Амстердам', 'Роттердам', 'Лейден'].flatMap((name) => wordsOf(name))).toEqual([
    'utrecht',
    'amsterdam',
    'rotterdam',
    'leiden',
  ])
})

test('a name has the spellings people use for it', () => {
  expect(spellingsOf('Wijk bij Duurstede')).toEqual(['wijkbijduurstede', 'wykbyduurstede'])
  expect(spellingsOf('St. Willebrord')).toEqual(['stwillebrord', 'sintwillebrord'])
  expect(spellingsOf('Capelle aan den IJssel')).toContain('capelleadijssel')
})

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })

test('one edit away is what the distance of Damerau and Levenshtein calls one', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(isOneEditAway(a, b)).toBe(distance(a, b) === 1)
    }),
    { numRuns: 2000 },
  )
})

/** The witness: the whole table of distances (optimal string alignment). */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => i + j),
  )
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const replaced = table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? table[i - 2]![j - 2]! + 1 : Number.POSITIVE_INFINITY
      table[i]![j] = Math.min(
        table[i - 1]![j]! + 1,
        table[i]![j - 1]! + 1,
        replaced,
        i > 1 && j > 1 ? swapped : replaced,
      )
    }
  return table[a.length]![b.length]!
}
