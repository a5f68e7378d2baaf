import { expect, test } from 'vitest'
import { shippedGeography as geography } from './example.ts'
import { completeness, countUnknownRegion, knownMunicipalities, regionOf } from './regions.ts'

test('Groningen is known and complete: document 003 names its ten municipalities', () => {
  expect(completeness(geography, 'Groningen (provincie)')).toBe('yes')
  expect(
    knownMunicipalities(geography, 'Groningen (provincie)')
      .map(({ name }) => name)
      .sort(),
  ).toEqual([
    ...['Eemsdelta', 'Groningen', 'Het Hogeland', 'Midden-Groningen', 'Oldambt'],
    ...['Pekela', 'Stadskanaal', 'Veendam', 'Westerkwartier', 'Westerwolde'],
  ])
  expect(regionOf(geography, 'GM0765')).toMatchObject({
    region: { name: 'Groningen (provincie)' },
    basis: 'document 003',
    standing: 'known',
  })
})

test('Almere is probably of Flevoland, since only the region’s name says so', () => {
  expect(regionOf(geography, 'GM0034')).toMatchObject({ region: { name: 'Flevoland' }, standing: 'probable' })
  expect(completeness(geography, 'Flevoland')).toBe('unknown')
})

test('a seat belongs to its region, though the rest of the region is unknown', () => {
  expect(regionOf(geography, 'GM0222')).toMatchObject({
    region: { name: 'Achterhoek', seat: 'Doetinchem' },
    basis: 'seat',
    standing: 'seat only',
  })
  expect(completeness(geography, 'Achterhoek')).toBe('no')
})

test('Zeewolde lies in Flevoland and belongs to a region that counts in Gelderland', () => {
  expect(geography.municipalities.get('GM0050')?.province).toBe('Flevoland')
  expect(regionOf(geography, 'GM0050')).toMatchObject({
    region: { name: 'Noord-Veluwe en Zeewolde', provinceCounted: 'Gelderland' },
    basis: 'region name',
  })
})

test('nothing is guessed: Twente’s seat is no municipality, so none of Twente is known', () => {
  expect(knownMunicipalities(geography, 'Twente')).toEqual([])
  expect(completeness(geography, 'Twente')).toBe('no')
  expect(regionOf(geography, 'GM0153')).toBeUndefined()
})

test('the region of 247 of the 342 municipalities is unknown', () => {
  expect(countUnknownRegion(geography)).toBe(247)
})
