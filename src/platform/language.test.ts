import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressIn, inLanguages, languages, listLanguages, readLanguage } from './language.ts'

test('an address reads back as it was written, in every language', () => {
  for (const language of languages)
    for (const path of ['/', '/plekken', '/plekken?stand=20', '/english', '/ukraine', '/nl'])
      expect(readLanguage(addressIn(language, path))).toEqual({ language, path })
})

test('an address never leads to another site, whatever was asked for', () => {
  const path = fc.string({ unit: fc.constantFrom('/', '\\', 'e', 'n', 'uk', 'evil.example', '\t', '\n') })
  fc.assert(
    fc.property(path, fc.constantFrom(...languages), (path, language) => {
      const asked = readLanguage(new URL(`http://voorbeeld.test/${path}`).pathname)
      const { origin } = new URL(addressIn(language, asked.path), 'http://voorbeeld.test')
      expect(origin).toBe('http://voorbeeld.test')
    }),
  )
})

test('every page has Dutch and English; a third language has the pages on its list', () => {
  const pagesIn = [{}, { uk: ['/'] }, { uk: ['/plek/:slug'] }]
  for (const path of ['/', '/plek/de-voorbeeldhaven'])
    expect(listLanguages(path, pagesIn)).toEqual(['nl', 'en', 'uk'])
  for (const path of ['/plek', '/plek/de-voorbeeldhaven/fout', '/behoefte'])
    expect(listLanguages(path, pagesIn)).toEqual(['nl', 'en'])
})

test('where a capability does not speak the third language, its words are English', () => {
  expect(inLanguages({ nl: 'plek', en: 'place' }).uk).toBe('place')
  expect(inLanguages({ nl: 'plek', en: 'place', uk: 'місце' }).uk).toBe('місце')
})
