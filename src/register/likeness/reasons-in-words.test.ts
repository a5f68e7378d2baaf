import { expect, test } from 'vitest'
import { compareRecords } from './compare.ts'
import { aRecord, theKlimroos } from './example.ts'
import { reason } from './reason.ts'
import { phrasedReasons, reasonInWords } from './reasons-in-words.ts'

test('a reason says what was compared, once where both say the same', () => {
  expect(reasonInWords(reason('phone', 'equal', 6.5, '000 000 00 11', '000 000 00 11'))).toBe(
    'Hetzelfde telefoonnummer: 000 000 00 11',
  )
  expect(reasonInWords(reason('town', 'elsewhere', -9, 'Weert', 'Venlo'))).toBe(
    'Een andere gemeente: Weert en Venlo',
  )
})

test('a law says why it is not certain', () => {
  const said = { name: 'De Klimroos', organisation: 'De Klimroos', place: 'Voorbeeldstad' }
  const { reasons } = compareRecords(aRecord(said), aRecord(said))
  expect(reasons.map(reasonInWords)).toContain(
    'Alleen een naam, een website of een centraal nummer is niet genoeg om zeker te zijn',
  )
})

test('every phrase is plain: it starts with a capital and holds no English finding', () => {
  for (const [signal, finding] of phrasedReasons) {
    const phrase = reasonInWords(reason(signal, finding, 1, 'x', 'y'))
    expect(phrase).toMatch(/^[A-Z][a-zé ,-]+/)
    expect(phrase).not.toBe(`${signal}: ${finding}`)
  }
})

test('the reasons of a full comparison all have words', () => {
  const { reasons } = compareRecords(theKlimroos, {
    ...theKlimroos,
    address: 'Proefplein 2',
    kvk: '00000011',
  })
  expect(reasons.length).toBeGreaterThan(5)
  for (const one of reasons) expect(reasonInWords(one)).not.toBe(`${one.signal}: ${one.finding}`)
})
