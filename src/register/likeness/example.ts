import type { LikenessRecord } from './record.ts'

/** A record for tests that says nothing but what the test is about. */
export const aRecord = (said: Partial<LikenessRecord> = {}): LikenessRecord => ({
  id: 'left',
  name: undefined,
  organisation: undefined,
  kind: undefined,
  address: undefined,
  postcode: undefined,
  place: undefined,
  municipality: undefined,
  phone: undefined,
  email: undefined,
  website: undefined,
  kvk: undefined,
  ...said,
})

/** A made-up place that says nearly everything. */
export const theKlimroos = aRecord({
  id: 'klimroos',
  name: 'Inloophuis De Klimroos',
  organisation: 'Stichting De Klimroos',
  address: 'Voorbeeldstraat 1',
  place: 'Voorbeeldstad',
  phone: '000 000 00 11',
  email: 'klimroos@voorbeeld.example',
  website: 'https://klimroos.example',
})
