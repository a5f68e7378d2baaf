import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import {
  codesOfMunicipality,
  codesOfTown,
  findMistypedTown,
  findMunicipality,
  findPostcodeArea,
  townKey,
} from './town-names.ts'

const shipped = (file: string): Record<string, string>[] =>
  parse(readFileSync(new URL(`../../../data/geography/${file}`, import.meta.url)), { columns: true })

test('the table holds exactly the municipalities and postcode areas that ship with the product', () => {
  for (const { code, name } of shipped('municipalities.csv')) expect(findMunicipality(code!)?.name).toBe(name)
  for (const { pc4, place, municipality_code } of shipped('postcodes.csv'))
    expect(findPostcodeArea(pc4!)).toEqual({ municipality: municipality_code, town: townKey(place!) })
})

test('a municipality is found by its name, its official name, a former name and a town in it', () => {
  expect(codesOfMunicipality('Den Haag')).toEqual(['GM0518'])
  expect(codesOfMunicipality("'s-Gravenhage")).toEqual(['GM0518'])
  expect(codesOfMunicipality('Laren (NH.)')).toEqual(['GM0417'])
  expect(codesOfMunicipality('Beemster')).toEqual(['GM0439'])
  expect(codesOfMunicipality('Weesp')).toEqual(['GM0363'])
  expect(codesOfMunicipality('Voorbeeldgemeente')).toEqual([])
})

test('one name of several towns means them all until the municipality is known', () => {
  expect(codesOfTown('beek').length).toBeGreaterThan(1)
  expect(codesOfMunicipality('Bergen (L)')).toEqual(['GM0893'])
  expect(codesOfMunicipality('Bergen')).toEqual(['GM0373', 'GM0893'])
})

test('a mistyped town is found when only one can be meant, and a known town is never corrected', () => {
  expect(findMistypedTown(townKey('Leeuwaarden'))).toBe('leeuwarden')
  expect(findMistypedTown(townKey('Leeuwarden'))).toBeUndefined()
  expect(findMistypedTown(townKey('Voorbeeldstad'))).toBeUndefined()
})
