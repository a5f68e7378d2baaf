import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { someAreas } from '../example.ts'
import { PlaceContent } from '../place.ts'
import { arbitraryValues } from './arbitrary-place.ts'
import { buildAreaNames } from './area-names.ts'
import { cellFields, fieldOfColumn, fromCells, ownColumns, toCells } from './cells.ts'

describe.each(cellFields)('%s', (field) => {
  test('what is written in a cell reads back as the same value', () => {
    fc.assert(
      fc.property(arbitraryValues[field] as fc.Arbitrary<unknown>, (value) => {
        const written = toCells({ [field]: value }, someAreas)
        expect(fromCells(field, written, someAreas)).toEqual({ value })
      }),
    )
  })

  test('an empty cell and the word onbekend say nothing', () => {
    const empty = toCells({}, someAreas)
    expect(fromCells(field, empty, someAreas)).toEqual({ absent: true })
    const unknown = Object.fromEntries(ownColumns.map((column) => [column, ' Onbekend ']))
    // Only a status can be unknown by somebody's own saying.
    expect(fromCells(field, unknown, someAreas)).toEqual(
      field === 'status' ? { value: 'unknown' } : { absent: true },
    )
  })
})

test('every field of a place but the columns we do not know has a column of its own', () => {
  expect(new Set([...fieldOfColumn.values(), 'otherColumns'])).toEqual(
    new Set(Object.keys(PlaceContent.shape)),
  )
  expect(new Set(ownColumns).size).toBe(ownColumns.length)
})

describe('people write things their own way', () => {
  const read = (field: (typeof cellFields)[number], cells: Record<string, string>) =>
    fromCells(field, cells, someAreas)

  test.each([
    ['kind', { soort: ' Zelfregiecentrum ' }, 'self-direction-centre'],
    ['postcode', { postcode: '9999ab' }, '9999 AB'],
    ['openedOn', { geopend_op: '1-9-2023' }, '2023-09-01'],
    ['location', { lon: '5,25', lat: '52' }, { lon: 5.25, lat: 52 }],
    ['municipality', { gemeentecode: '9001' }, 'GM9001'],
    ['municipality', { gemeente: 'voorbeeld stad' }, undefined],
    ['municipality', { gemeente: 'VOORBEELDSTAD' }, 'GM9001'],
    ['municipality', { gemeentecode: 'GM9002', gemeente: 'Bergdorp' }, 'GM9002'],
    ['languages', { talen: 'NL | ar' }, ['nl', 'ar']],
    [
      'hosts',
      { wie_je_ontmoet: 'Noor (gastvrouw) , Akkoord 1-11-2026;Sam,akkoord 2026-10-15;' },
      [
        { name: 'Noor', role: 'gastvrouw', consentOn: '2026-11-01' },
        { name: 'Sam', consentOn: '2026-10-15' },
      ],
    ],
    ['note', { toelichting: 'een\r\ntwee' }, 'een\ntwee'],
  ] as const)('%s in %o', (field, cells, value) => {
    if (value === undefined) expect(read(field, cells)).toHaveProperty('problem')
    else expect(read(field, cells)).toEqual({ value })
  })

  test.each([
    ['kind', { soort: 'buurthuis' }, { column: 'soort', why: 'unknown word', value: 'buurthuis' }],
    ['name', { naam: 'x'.repeat(5_000) }, { column: 'naam', why: 'too long', limit: 500 }],
    ['name', { naam: 'a\u0000b' }, { column: 'naam', why: 'control character' }],
    ['statusSince', { status_sinds: '45292' }, { column: 'status_sinds', why: 'not a date' }],
    ['statusSince', { status_sinds: '31-2-2024' }, { column: 'status_sinds', why: 'not a date' }],
    ['location', { lon: '5.2', lat: '' }, { column: 'lat', why: 'not degrees' }],
    ['location', { lon: '5.2', lat: '521' }, { column: 'lat', why: 'not degrees' }],
    ['openingHours', { openingstijden: 'elke dag' }, { column: 'openingstijden', why: 'not opening hours' }],
    ['website', { website: 'haven' }, { column: 'website', why: 'not a website' }],
    ['hosts', { wie_je_ontmoet: 'Noor (gastvrouw)' }, { column: 'wie_je_ontmoet', why: 'not hosts' }],
    ['hosts', { wie_je_ontmoet: 'Noor, akkoord 2026-11; Sam, akkoord' }, { why: 'not hosts' }],
    ['kvk', { kvk: '1234' }, { column: 'kvk', why: 'not a KVK number' }],
    ['province', { provincie: 'Utopia' }, { allowed: ['Voorbeeldland'] }],
    ['municipality', { gemeentecode: 'GM0001' }, { why: 'unknown municipality code' }],
    ['municipality', { gemeente: 'Bergdorp' }, { why: 'ambiguous municipality' }],
    [
      'municipality',
      { gemeentecode: 'GM9001', gemeente: 'Nergenshuizen' },
      { why: 'not the name of that code', allowed: ['Voorbeeldstad'] },
    ],
  ] as const)('%s in %o is named as a problem, never guessed at', (field, cells, problem) => {
    expect(read(field, cells)).toMatchObject({ problem })
  })

  test('an unknown word comes with the words that are known', () => {
    expect(read('comingIn', { binnenkomen: 'aanbellen' })).toMatchObject({
      problem: { allowed: ['binnenlopen', 'eerst bellen of appen', 'eerst kennismaken'] },
    })
  })
})

test('names of municipalities are found however they are written, but never among namesakes', () => {
  const areas = buildAreaNames({
    provinces: [],
    municipalities: new Map(
      [
        { code: 'GM9001', name: 'Den Voorbeeld', officialName: "'s-Voorbeeldhage", alsoKnownAs: ['De Vb'] },
        { code: 'GM9002', name: 'Bergdorp (NH)', officialName: 'Bergdorp (NH.)', alsoKnownAs: [] },
        { code: 'GM9003', name: 'Bergdorp (L)', officialName: 'Bergdorp (L.)', alsoKnownAs: [] },
      ].map((one) => [one.code, one as never]),
    ),
  })
  for (const written of ['Den Voorbeeld', "'s-Voorbeeldhage", 's voorbeeldhage', 'DE VB'])
    expect(areas.findMunicipality(written), written).toEqual({ code: 'GM9001' })
  expect(areas.findMunicipality('Bergdorp (L.)')).toEqual({ code: 'GM9003' })
  expect(areas.findMunicipality('Bergdorp')).toEqual({ ambiguous: ['Bergdorp (NH)', 'Bergdorp (L)'] })
  expect(areas.findMunicipality('Nergenshuizen')).toEqual({ unknown: true })
})
