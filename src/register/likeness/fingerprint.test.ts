import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aRecord, theKlimroos } from './example.ts'
import { fingerprint } from './fingerprint.ts'
import { comparedFields, type LikenessRecord } from './record.ts'

const other = aRecord({ id: 'other', name: 'Proefhuis', place: 'Proefdam', phone: '000 000 00 22' })

const changed: Record<(typeof comparedFields)[number], string> = {
  name: 'De Zonneroos',
  organisation: 'Stichting De Zonneroos',
  kind: 'respite',
  grain: 'organisation',
  address: 'Voorbeeldstraat 2',
  postcode: '0000 BB',
  place: 'Proefdam',
  municipality: 'Utrecht',
  phone: '000 000 00 33',
  email: 'zonneroos@voorbeeld.example',
  website: 'zonneroos.example',
  kvk: '00000033',
}

test.each(comparedFields)('a changed %s reopens a reviewed pair', (field) => {
  const after: LikenessRecord = { ...theKlimroos, [field]: changed[field] }
  expect(fingerprint(after, other)).not.toBe(fingerprint(theKlimroos, other))
})

test('an id, or the same facts in another writing, does not', () => {
  const rewritten = {
    ...theKlimroos,
    id: 'another',
    name: 'INLOOPHUIS DE  KLIMROOS',
    address: 'Voorbeeldstr. 1',
    phone: '+31 00 000 00 11',
    website: 'http://www.klimroos.example/',
  }
  expect(fingerprint(rewritten, other)).toBe(fingerprint(theKlimroos, other))
})

test('the order of the two makes no difference', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (name, phone, place) => {
      const one = aRecord({ name, phone, place })
      expect(fingerprint(one, other)).toBe(fingerprint(other, one))
    }),
  )
})

test('what one field says cannot be taken for another field', () => {
  const asName = aRecord({ name: 'Weert' })
  const asPlace = aRecord({ place: 'Weert' })
  expect(fingerprint(asName, other)).not.toBe(fingerprint(asPlace, other))
})
