import { expect, test } from 'vitest'
import { parseGeography } from './geography.ts'

const municipalityColumns =
  'code,name,official_name,slug,province,inhabitants_2021,lon,lat,urbanity_2017,also_known_as'.split(',')
const empty = { municipalities: [], postcodes: [], neighbourhoods: [], regions: [], memberships: [] }
const voorbeeldstad = ['GM9001', 'Voorbeeldstad', 'Voorbeeldstad (V.)', 'voorbeeldstad', 'Voorbeeldland']

test('a municipality is read by its columns, in whatever order they stand', () => {
  const municipalities = [
    municipalityColumns,
    [...voorbeeldstad, '1200', '5.1', '52.2', '3', 'De Stad;Stedeke'],
  ]
  const turned = municipalities.map((cells) => cells.toReversed())
  const read = {
    code: 'GM9001',
    name: 'Voorbeeldstad',
    officialName: 'Voorbeeldstad (V.)',
    slug: 'voorbeeldstad',
    province: 'Voorbeeldland',
    inhabitants2021: 1200,
    lon: 5.1,
    lat: 52.2,
    urbanity2017: 3,
    alsoKnownAs: ['De Stad', 'Stedeke'],
  }
  for (const table of [municipalities, turned]) {
    const geography = parseGeography({ ...empty, municipalities: table })
    expect(geography.municipalities.get('GM9001')).toEqual(read)
    expect(geography.provinces).toEqual([{ name: 'Voorbeeldland', slug: 'voorbeeldland' }])
  }
})

test('an empty urbanity is unknown, not nought', () => {
  const municipalities = [municipalityColumns, [...voorbeeldstad, '1200', '5.1', '52.2', '', '']]
  const { municipalities: read } = parseGeography({ ...empty, municipalities })
  expect(read.get('GM9001')).toMatchObject({ urbanity2017: undefined, alsoKnownAs: [] })
})

test('a shipped table with a broken row does not pass', () => {
  const postcodeColumns = 'pc4,lon,lat,inhabitants_2021,place,municipality_code,municipality_basis'.split(',')
  const area = ['9990', '5.1', '52.2', '10', 'Voorbeeldstad', 'GM9001', 'published']
  expect(parseGeography({ ...empty, postcodes: [postcodeColumns, area] }).postcodes).toHaveLength(1)
  for (const [column, broken] of [
    ['0990', 0],
    ['', 1],
    ['-10', 3],
    ['9001', 5],
    ['guessed', 6],
  ] as const) {
    const postcodes = [postcodeColumns, area.with(broken, column)]
    expect(() => parseGeography({ ...empty, postcodes }), column).toThrow()
  }
})

test('a neighbourhood stands with the postcode area it lies in, and one that lies in none does not pass', () => {
  const columns = 'pc4,lon,lat,inhabitants_2021,place,municipality_code,municipality_basis'.split(',')
  const postcodes = [columns, ['9990', '5.1', '52.2', '10', 'Voorbeeldstad', 'GM9001', 'published']]
  const within = (pc4: string) =>
    parseGeography({
      ...empty,
      postcodes,
      neighbourhoods: [
        ['name', 'pc4'],
        ['De Bedachte Hof', pc4],
      ],
    })
  expect(within('9990').postcodes[0]!.neighbourhoods).toEqual(['De Bedachte Hof'])
  expect(() => within('9991')).toThrow(/9991/)
})
