import { describe, expect, test } from 'vitest'
import { someAreas } from '../example.ts'
import { Mapping, mappingForOwnColumns, mapRow, missingColumns } from './mapping.ts'

const mapping = Mapping.parse({
  key: ['Org', 'Nr'],
  fields: {
    naam: { column: 'Locatie' },
    soort: { column: 'Type', values: { Inloophuis: 'inloop' } },
    korrel: { constant: 'locatie' },
    voor_wie: { column: 'Voor', split: ';', values: { jeugd: 'jongeren' } },
    gemeente: { column: 'Gemeente' },
  },
  saidOn: { column: 'Jaar', values: { vroeger: 'onbekend' } },
  otherColumns: ['Kleur'],
})
const row = {
  Org: 'A',
  Nr: '7',
  Locatie: 'De Haven',
  Type: 'Inloophuis',
  Voor: 'jeugd; ouders | opvoeders',
  Gemeente: 'Voorbeeldstad',
  Jaar: '2024',
  Kleur: '=groen',
  Geheim: 'blijft in de rij',
}

test('their columns and words become ours, and what has no place in ours stays with the row', () => {
  expect(mapRow(row, mapping, someAreas)).toEqual({
    key: 'A | 7',
    saidOn: '2024',
    problems: [],
    values: {
      name: 'De Haven',
      kind: 'walk-in',
      grain: 'location',
      forWhom: ['jongeren', 'ouders | opvoeders'],
      municipality: 'GM9001',
      otherColumns: { Kleur: '=groen' },
    },
  })
})

describe('what cannot be read is named by their own column', () => {
  test.each([
    [{ Type: 'buurthuis' }, { column: 'Type', value: 'buurthuis', why: 'unknown word' }],
    [{ Gemeente: 'Bergdorp' }, { column: 'Gemeente', why: 'ambiguous municipality' }],
    [{ Locatie: '' }, { column: 'Locatie', why: 'no name' }],
    [
      { Org: ' ', Nr: '' },
      { column: 'Org', why: 'no key' },
    ],
    [{ Jaar: 'ooit' }, { column: 'Jaar', value: 'ooit', why: 'not a date' }],
    [{ Geheim: 'a\u0000b' }, { column: 'Geheim', why: 'no text' }],
    [{ Geheim: 'a\ud800b' }, { column: 'Geheim', why: 'no text' }],
  ])('%j', (cells, problem) => {
    expect(mapRow({ ...row, ...cells }, mapping, someAreas).problems).toMatchObject([problem])
  })
})

test('a year that is no year in their words is unknown when the mapping says so', () => {
  expect(mapRow({ ...row, Jaar: 'vroeger' }, mapping, someAreas)).toMatchObject({
    saidOn: undefined,
    problems: [],
  })
})

test('a word that every object knows is a word like any other', () => {
  expect(mapRow({ ...row, Type: 'constructor' }, mapping, someAreas).problems).toMatchObject([
    { column: 'Type', value: 'constructor', why: 'unknown word' },
  ])
})

test('columns that a mapping names and a file does not have are all named', () => {
  expect(missingColumns(mapping, ['Org', 'Locatie', 'Type', 'Voor', 'Gemeente'])).toEqual([
    'Nr',
    'Jaar',
    'Kleur',
  ])
})

test('without a mapping our own columns are ours, and unknown ones stay with the place', () => {
  const columns = ['sleutel', 'naam', 'lon', 'lat', 'bron_datum', 'bron_vermelding', 'Kleur', 'plek_id']
  expect(mappingForOwnColumns(columns)).toEqual({
    key: ['sleutel'],
    fields: { naam: { column: 'naam' }, lon: { column: 'lon' }, lat: { column: 'lat' } },
    saidOn: { column: 'bron_datum' },
    mentionedIn: 'bron_vermelding',
    otherColumns: ['Kleur'],
  })
})

test.each([
  [{ key: [], fields: {} }],
  [{ key: ['a'], fields: { kleur: { column: 'b' } } }],
  [{ key: ['a'], fields: { naam: {} } }],
  [{ key: ['a'], fields: { naam: { column: 'b', constant: 'c' } } }],
  [{ key: ['a'], fields: { naam: { kolom: 'b' } } }],
])('%j is no mapping', (said) => {
  expect(Mapping.safeParse(said).success).toBe(false)
})
