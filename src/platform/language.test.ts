import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressIn, languages, readLanguage } from './language.ts'

test('an address reads back as it was written, in both languages', () => {
  for (const language of languages)
    for (const path of ['/', '/plekken', '/plekken?stand=20', '/english'])
      expect(readLanguage(addressIn(language, path))).toEqual({ language, path })
})

test('an address never leads to another site, whatever was asked for', () => {
  const path = fc.string({ unit: fc.constantFrom('/', '\\', 'e', 'n', 'evil.example', '\t', '\n') })
  fc.assert(
    fc.property(path, fc.constantFrom(...languages), (path, language) => {
      const asked = readLanguage(new URL(`http://voorbeeld.test/${path}`).pathname)
      const { origin } = new URL(addressIn(language, asked.path), 'http://voorbeeld.test')
      expect(origin).toBe('http://voorbeeld.test')
    }),
  )
})
