import { expect, test } from 'vitest'
import { waysToAsk, whoMayKnow } from './ways-to-ask.ts'

const [phone, email, website] = ['000 000 00 00', 'a@example.org', 'https://example.org']

test.each([
  [{ phone }, 'Bel 000 000 00 00'],
  [{ email }, 'Mail'],
  [{ phone, website }, 'Bel 000 000 00 00 of kijk op de website'],
  [{ phone, email, website }, 'Bel 000 000 00 00, mail of kijk op de website'],
  [{}, undefined],
])('advice names the ways there are, and no other', (contact, words) => {
  expect(waysToAsk('nl', contact)).toBe(words)
})

test('where there is no way, who may know more is said', () => {
  const place = { name: 'De Voorbeeldhaven', organisation: 'Stichting Voorbeeld' }
  expect(whoMayKnow('nl', place, 'Weert')).toBe(
    'We kennen geen telefoonnummer of website van deze plek. Vraag het bij Stichting Voorbeeld of de gemeente Weert.',
  )
  expect(whoMayKnow('nl', { name: 'Zelfstandig', organisation: 'Zelfstandig' }, undefined)).toBe(
    'We kennen geen telefoonnummer of website van deze plek. Vraag het bij je gemeente.',
  )
})
