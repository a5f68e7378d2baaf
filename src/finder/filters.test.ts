import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Geography } from '../geography/index.ts'
import type { PlaceContent } from '../register/index.ts'
import { answersTo, type Filters, knownValues, listAddress, marksOf, parseFilters } from './filters.ts'

const geography: Geography = {
  provinces: [{ name: 'Voorbeeldland', slug: 'voorbeeldland' }],
  regions: [],
  municipalities: new Map([
    [
      'GM9001',
      {
        code: 'GM9001',
        name: 'Voorbeeldstad',
        officialName: 'Voorbeeldstad',
        slug: 'voorbeeldstad',
        province: 'Voorbeeldland',
        inhabitants2021: 1000,
        lon: 5,
        lat: 52,
        urbanity2017: undefined,
        alsoKnownAs: [],
      },
    ],
  ]),
  postcodes: [],
  memberships: [],
}
const place = (content: Partial<PlaceContent>, confirmedOn?: string) => ({
  content: { name: 'De Haven', ...content },
  confirmedOn,
  isOnline: content.kind === 'online',
})
const known = knownValues(geography)

test('a place of which nothing is known answers *unknown* to every question but whether it is confirmed', () => {
  expect(marksOf(place({}), geography)).toEqual({
    soort: 'onbekend',
    provincie: 'onbekend',
    gemeente: 'onbekend',
    status: 'onbekend',
    steunpunt: 'onbekend',
    zekerheid: 'nog-niet',
  })
})

test('what is online is nowhere because it needs no place, which is not the same as unknown', () => {
  expect(marksOf(place({ kind: 'online' }), geography)).toMatchObject({
    provincie: 'online',
    gemeente: 'online',
  })
})

test('a place is in the province of its municipality, or in the one its source names', () => {
  expect(marksOf(place({ municipality: 'GM9001' }), geography)).toMatchObject({
    provincie: 'voorbeeldland',
    gemeente: 'voorbeeldstad',
  })
  expect(marksOf(place({ province: 'Voorbeeldland' }), geography)).toMatchObject({
    provincie: 'voorbeeldland',
    gemeente: 'onbekend',
  })
})

test('choices are joined by and: a place answers to all of them', () => {
  const places = [place({ kind: 'walk-in', status: 'known' }), place({ kind: 'walk-in', status: 'stopped' })]
  const found = places.filter((one) =>
    answersTo(marksOf(one, geography), { soort: 'inloop', status: 'actief' }),
  )
  expect(found).toEqual([places[0]])
})

test('every answer a place can give can be chosen', () => {
  const places = [
    place({}),
    place({ kind: 'online' }, '2026-01-01'),
    place({ municipality: 'GM9001', supportPoint: 'no' }),
  ]
  for (const one of places)
    for (const [name, mark] of Object.entries(marksOf(one, geography)))
      expect(known[name as keyof typeof known].has(mark), `${name}=${mark}`).toBe(true)
})

test('an address reads back as the choice it was written from', () => {
  const anyFilters = fc.record(
    Object.fromEntries(Object.entries(known).map(([name, values]) => [name, fc.constantFrom(...values)])),
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(anyFilters, (filters) => {
      const address = new URL(
        listAddress('/plekken', filters as Filters, { stand: 3, pagina: 2 }),
        'https://voorbeeld.example',
      )
      const { filters: read, ignored } = parseFilters(Object.fromEntries(address.searchParams), known)
      expect(read).toEqual(filters)
      expect(ignored).toEqual([])
    }),
  )
})

test('what does not exist is named and left out; what is empty was not asked', () => {
  expect(parseFilters({ soort: 'ruimteschip', status: 'actief', gemeente: '' }, known)).toEqual({
    filters: { status: 'actief' },
    ignored: ['soort'],
  })
})
