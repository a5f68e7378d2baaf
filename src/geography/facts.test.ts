import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { shippedGeography } from './example.ts'
import { wordsOf } from './names/spelling.ts'

const { provinces, regions, municipalities, postcodes, memberships } = shippedGeography
const collected = new URL('../../../shared/data/', import.meta.url)

const inhabitants = (areas: Iterable<{ inhabitants2021: number }>): number =>
  [...areas].reduce((sum, area) => sum + area.inhabitants2021, 0)
const isSorted = (keys: string[]): boolean => keys.every((key, i) => i === 0 || keys[i - 1]! < key)

test('the country has 12 provinces, 42 regions, 342 municipalities and 4,067 postcode areas', () => {
  expect([provinces.length, regions.length, municipalities.size, postcodes.length]).toEqual([
    12, 42, 342, 4067,
  ])
})

test('17,472,870 people live in it, counted by postcode or by municipality', () => {
  expect(inhabitants(postcodes)).toBe(17_472_870)
  expect(inhabitants(municipalities.values())).toBe(17_472_870)
})

test('every municipality counts exactly the people of its postcode areas', () => {
  const byCode = Map.groupBy(postcodes, ({ municipalityCode }) => municipalityCode)
  const counted = Object.fromEntries([...byCode].map(([code, areas]) => [code, inhabitants(areas)]))
  expect(counted).toEqual(
    Object.fromEntries([...municipalities].map(([code, { inhabitants2021 }]) => [code, inhabitants2021])),
  )
})

test('a postcode area lies in a municipality we know', () => {
  expect(postcodes.filter(({ municipalityCode }) => !municipalities.has(municipalityCode))).toEqual([])
})

test('a neighbourhood is called nothing that a town or municipality there is called', () => {
  const names = postcodes.flatMap(({ neighbourhoods, municipalityCode }) =>
    neighbourhoods.map((name) => ({ name: wordsOf(name).join(''), municipalityCode })),
  )
  expect(names).toHaveLength(6307)
  const larger = new Set(
    postcodes.flatMap(({ place, municipalityCode }) =>
      [place, municipalities.get(municipalityCode)!.name].map(
        (name) => `${wordsOf(name).join('')} ${municipalityCode}`,
      ),
    ),
  )
  expect(names.filter(({ name, municipalityCode }) => larger.has(`${name} ${municipalityCode}`))).toEqual([])
})

test('every address is its own, and the two Bergens have two', () => {
  for (const named of [provinces, regions, [...municipalities.values()]])
    expect(new Set(named.map(({ slug }) => slug)).size).toBe(named.length)
  const bergens = [...municipalities.values()].filter(({ officialName }) => /^Bergen \(/.test(officialName))
  expect(bergens.map(({ slug }) => slug).sort()).toEqual(['bergen-l', 'bergen-nh'])
})

test('each table is in the order of its key and holds it once', () => {
  expect(isSorted([...municipalities.keys()])).toBe(true)
  expect(isSorted(postcodes.map(({ pc4 }) => pc4))).toBe(true)
  expect(isSorted(regions.map(({ name }) => name))).toBe(true)
  expect(isSorted(memberships.map(({ region, municipalityCode }) => `${region} ${municipalityCode}`))).toBe(
    true,
  )
})

describe('regions', () => {
  test('a municipality belongs to one region at most, and both exist', () => {
    const codes = memberships.map(({ municipalityCode }) => municipalityCode)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.filter((code) => !municipalities.has(code))).toEqual([])
    const names = new Set(regions.map(({ name }) => name))
    expect(memberships.filter(({ region }) => !names.has(region))).toEqual([])
  })

  test('a region that is complete is complete in every row', () => {
    for (const [region, rows] of Map.groupBy(memberships, (membership) => membership.region))
      expect(new Set(rows.map(({ complete }) => complete)).size, region).toBe(1)
  })

  test('are counted in a province that exists, and their seat is a municipality, except in Twente', () => {
    const seats = new Set([...municipalities.values()].map(({ officialName }) => officialName))
    expect(regions.filter(({ seat }) => !seats.has(seat)).map(({ name }) => name)).toEqual(['Twente'])
    const names = new Set(provinces.map(({ name }) => name))
    expect(regions.filter(({ provinceCounted }) => !names.has(provinceCounted))).toEqual([])
  })
})

describe('beside the facts they were made from', () => {
  if (!existsSync(collected)) console.log('skipped: ../shared/data is not here to compare the tables with')
  const rows = (file: string): Record<string, string>[] =>
    parse(readFileSync(new URL(file, collected)), { columns: true })

  test.skipIf(!existsSync(collected))('every postcode area is the same, its centre to a metre', () => {
    const source = rows('facts/postcodes.csv').map((row) => ({
      pc4: row.pc4,
      lon: Number(Number(row.lon).toFixed(5)),
      lat: Number(Number(row.lat).toFixed(5)),
      inhabitants2021: Number(row.inhabitants_2021),
      place: row.place,
      municipalityCode: row.municipality_code,
      municipalityBasis: row.municipality_basis === 'as published' ? 'published' : 'shape',
    }))
    expect(postcodes.map(({ neighbourhoods: _, ...area }) => area)).toEqual(source)
  })

  test.skipIf(!existsSync(collected))(
    'every municipality is the same, and no other name of it was lost',
    () => {
      for (const row of rows('facts/municipalities.csv')) {
        const { alsoKnownAs, ...municipality } = municipalities.get(row.code!)!
        expect(municipality).toEqual({
          code: row.code,
          name: row.name,
          officialName: row.name_official,
          slug: row.slug,
          province: row.province,
          inhabitants2021: Number(row.inhabitants_2021),
          lon: Number(row.lon),
          lat: Number(row.lat),
          urbanity2017: row.urbanity_2017 === '' ? undefined : Number(row.urbanity_2017),
        })
        const spelled = [row.name!, ...alsoKnownAs].map((name) => wordsOf(name).join(''))
        for (const name of row.also_known_as!.split(';'))
          if (name) expect(spelled).toContain(wordsOf(name).join(''))
      }
    },
  )

  test.skipIf(!existsSync(collected))('every region and every membership is there, and no more', () => {
    const pairs = (row: Record<string, string>) =>
      `${row.region} ${row.municipality_code} ${row.region_complete}`
    expect(
      memberships
        .map(({ region, municipalityCode, complete }) => `${region} ${municipalityCode} ${complete}`)
        .sort(),
    ).toEqual(rows('facts/region-municipalities.csv').map(pairs).sort())
    const source = rows('domain/iza-regions.csv').map((row) => ({
      name: row.seed_regio,
      seat: row.mandaatgemeente_of_lichaam,
      provinceCounted: row.provincie_waarin_de_seed_de_regio_telt,
    }))
    const byName = (a: { name?: string | undefined }, b: { name?: string | undefined }) =>
      a.name! < b.name! ? -1 : 1
    expect(regions.map(({ slug, ...region }) => region)).toEqual(source.sort(byName))
  })
})
