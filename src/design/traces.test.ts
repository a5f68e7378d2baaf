import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasTraces, splitAtTraces, withoutTraces } from './traces.ts'

test.each([
  ['Bel Jan op 06-12345678', 'Bel Jan op …'],
  ['Het nummer is nu 000 000 00 00.', 'Het nummer is nu ….'],
  ['bel +31 6 12 34 56 78 of mail jan@voorbeeld.example', 'bel … of mail …'],
  ['(0318) 12 34 56', '(…'],
  ['jan (at) voorbeeld.example', '…'],
])('%s: a number or an address can be taken out', (text, without) => {
  expect(withoutTraces(text)).toBe(without)
})

test.each([
  'Open van 10.00 tot 16.00 uur, sinds 01-12-2026',
  'De postcode is 6711 AB, huisnummer 12',
  'Er kwamen 1200 mensen in 2024',
  '',
])('“%s” leads to nobody', (text) => {
  expect(hasTraces(text)).toBe(false)
})

test('whatever is written: the parts together are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123+@.- a(b)\n') }), (text) => {
      expect(
        splitAtTraces(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
