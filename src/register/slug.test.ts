import { expect, test } from 'vitest'
import { chooseSlug, toSlug } from './slug.ts'

const free = new Set<string>()

test('an address is the name and the town, once', () => {
  expect(chooseSlug({ name: 'De Haven', town: 'Voorbeeldstad' }, free)).toBe('de-haven-voorbeeldstad')
  expect(chooseSlug({ name: 'Haven Voorbeeldstad', town: 'Voorbeeldstad' }, free)).toBe('haven-voorbeeldstad')
})

test('a place without a town has its name alone, with nothing hanging on', () => {
  expect(chooseSlug({ name: 'Voorbeeldpraat' }, free)).toBe('voorbeeldpraat')
})

test('a taken address gets a number, the first that is free', () => {
  expect(chooseSlug({ name: 'De Haven' }, new Set(['de-haven', 'de-haven-2']))).toBe('de-haven-3')
})

test('accents, marks and capitals fall away', () => {
  expect(toSlug('’t Café “Ångström” & Søn')).toBe('t-cafe-angstrom-son')
})

test('a long address is cut at a word, and a word without an end where the address is full', () => {
  expect(chooseSlug({ name: `${'lang '.repeat(20)}` }, free)).toMatch(/^(lang-){13}lang$/)
  expect(chooseSlug({ name: 'a'.repeat(500) }, free)).toBe('a'.repeat(70))
})
