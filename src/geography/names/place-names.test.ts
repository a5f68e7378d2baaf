import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aGeography, aMunicipality, aPostcodeArea, shippedGeography as geography } from '../example.ts'
import { listNamed } from './named-place.ts'
import { buildPlaceNames, type Hit, searchPlaceNames } from './place-names.ts'
import { spellingsOf } from './spelling.ts'

const index = buildPlaceNames(geography)
const search = (typed: string, limit = 20): Hit[] => searchPlaceNames(index, typed, limit)
const municipalities = (typed: string): string[] =>
  search(typed, 100)
    .filter(({ kind }) => kind === 'municipality')
    .map(({ name }) => name)
const first = (typed: string): string | undefined => search(typed)[0]?.name

describe('what people type', () => {
  test.each([
    ['Den Haag', 'Den Haag'],
    ['den haag', 'Den Haag'],
    ["'s-Gravenhage", 'Den Haag'],
    ["'sGravenhage", 'Den Haag'],
    ['’s Gravenhage', 'Den Haag'],
    ['The Hague', 'Den Haag'],
    ['den bosch', "'s-Hertogenbosch"],
    ['s-Hertogenbosch', "'s-Hertogenbosch"],
    ['Sudwest Fryslan', 'Súdwest-Fryslân'],
    ['Súdwest-Fryslân', 'Súdwest-Fryslân'],
    ['  súdwest   fryslân ', 'Súdwest-Fryslân'],
    ['Ljouwert', 'Leeuwarden'],
    ['Hengelo (O)', 'Hengelo'],
    ['Hengelo (O.)', 'Hengelo'],
    ['hengelo gld', 'Hengelo (Gld)'],
    ['Alphen a/d Rijn', 'Alphen aan den Rijn'],
    ['sint annaparochie', 'St.-Annaparochie'],
    ['Ysselstein', 'IJsselstein'],
    ['ĳsselstein', 'IJsselstein'],
    ['Utrecht centrum', 'Utrecht'],
    ['gemeente Utrecht', 'Utrecht'],
    ['Amstredam', 'Amsterdam'],
    ['Roterdam', 'Rotterdam'],
    ['Twente', 'Twente'],
  ])('%s → %s', (typed, name) => {
    expect(first(typed)).toBe(name)
  })

  test('Bergen is two municipalities, told apart by their provinces', () => {
    const bergens = search('Bergen').filter(
      ({ kind, matched }) => kind === 'municipality' && matched === 'exact',
    )
    expect(bergens).toMatchObject([
      { name: 'Bergen (NH)', municipalityCode: 'GM0373', slug: 'bergen-nh', province: 'Noord-Holland' },
      { name: 'Bergen (L)', municipalityCode: 'GM0893', slug: 'bergen-l', province: 'Limburg' },
    ])
    expect(municipalities('Bergen Limburg')).toEqual(['Bergen (L)'])
  })

  test('Groningen is a municipality, a town, a province and a region, in that order', () => {
    expect(search('groningen').filter(({ matched }) => matched === 'exact')).toMatchObject([
      { kind: 'municipality', slug: 'groningen' },
      { kind: 'place', municipalityCode: 'GM0014' },
      { kind: 'province', slug: 'groningen' },
      { kind: 'region', name: 'Groningen (provincie)' },
    ])
  })

  test('Sneek is a town, and the municipality is found with it', () => {
    expect(search('Sneek')).toMatchObject([
      { kind: 'place', name: 'Sneek', matched: 'exact' },
      { kind: 'municipality', name: 'Súdwest-Fryslân', matched: 'also known as' },
    ])
  })
})

describe('a postcode', () => {
  test.each(['1011', '1011 AB', '1011ab', ' 1011  ', '1011 AB Amsterdam', 'Voorbeeldstraat 1, 1011AB'])(
    'is cut to four digits: %s',
    (typed) => {
      expect(search(typed)[0]).toMatchObject({ kind: 'postcode', name: '1011', municipalityCode: 'GM0363' })
    },
  )

  test.each(['9999999', '1011000', '0101', '10119', '1000', 'a1011'])('is not made of %s', (typed) => {
    expect(search(typed).filter(({ name }) => name === '1011')).toEqual([])
  })
})

describe('nothing is found, and nothing breaks', () => {
  test.each(['', '   ', '()', '?', "'", 'qqqqqq', 'xyzzy plugh', '漢字', '\u0000'])('%j', (typed) => {
    expect(search(typed)).toEqual([])
  })

  test('of a very long text the beginning is read', () => {
    expect(search('z'.repeat(100_000))).toEqual([])
    expect(first(`Utrecht ${'z '.repeat(50_000)}`)).toBe('Utrecht')
  })

  test('whatever is typed, there are no more hits than asked for, and none twice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 0, max: 30 }),
        (typed, limit) => {
          const keys = search(typed, limit).map(
            ({ kind, name, municipalityCode }) => `${kind} ${name} ${municipalityCode}`,
          )
          expect(keys.length).toBeLessThanOrEqual(limit)
          expect(new Set(keys).size).toBe(keys.length)
        },
      ),
    )
  })
})

describe('order', () => {
  test('exact before other names, these before beginnings, these before typos', () => {
    const order: Hit['matched'][] = ['exact', 'also known as', 'prefix', 'part', 'typo']
    for (const typed of ['Den', 'Hoorn', 'Assen', 'Stein', 'Nuenen', 'Bergen', 'Utrecht', 'Elst', '10', 'b'])
      expect(search(typed, 500).map(({ matched }) => order.indexOf(matched))).toEqual(
        search(typed, 500)
          .map(({ matched }) => order.indexOf(matched))
          .sort(),
      )
  })

  test('the largest of the same kind comes first', () => {
    const found = search('zw', 500).filter(({ kind }) => kind === 'municipality')
    expect(found.length).toBeGreaterThan(2)
    expect(found.map(({ inhabitants2021 }) => inhabitants2021)).toEqual(
      found.map(({ inhabitants2021 }) => inhabitants2021).sort((a, b) => b - a),
    )
  })
})

test('every name and every other name finds its own place, with nothing but namesakes before it', () => {
  for (const { place, names, aliases } of listNamed(geography)) {
    for (const name of [...names, ...aliases]) {
      const hits = search(name, 1000)
      const at = hits.findIndex((hit) => isSame(hit, place))
      expect(at, name).toBeGreaterThanOrEqual(0)
      expect(['exact', 'also known as'], name).toContain(hits[at]!.matched)
      for (const before of hits.slice(0, at))
        expect(['exact', 'also known as'], name).toContain(before.matched)
    }
  }
})

const isSame = (hit: Hit, { kind, name, municipalityCode }: Omit<Hit, 'matched'>): boolean =>
  hit.kind === kind && hit.name === name && hit.municipalityCode === municipalityCode

test('a single typo in the name of a municipality of five letters or more still finds it', () => {
  const long = [...geography.municipalities.values()].filter(
    ({ name }) => (spellingsOf(name)[0] ?? '').length >= 5,
  )
  expect(long.length).toBeGreaterThan(300)
  fc.assert(
    fc.property(
      fc.constantFrom(...long),
      fc.nat(),
      fc.constantFrom('insert', 'delete', 'replace', 'swap'),
      fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzé -0123456789'),
      ({ name, code }, where, edit, letter) => {
        const found = search(mistype(name, where % name.length, edit, letter), 1000)
        expect(found.map(({ kind, municipalityCode }) => `${kind} ${municipalityCode}`)).toContain(
          `municipality ${code}`,
        )
      },
    ),
    { numRuns: 2000 },
  )
})

function mistype(
  name: string,
  at: number,
  edit: 'insert' | 'delete' | 'replace' | 'swap',
  letter: string,
): string {
  const [before, here, next, rest] = [name.slice(0, at), name[at]!, name[at + 1] ?? '', name.slice(at + 2)]
  if (edit === 'insert') return `${before}${letter}${here}${next}${rest}`
  if (edit === 'delete') return `${before}${next}${rest}`
  if (edit === 'replace') return `${before}${letter}${next}${rest}`
  return `${before}${next}${here}${rest}`
}

test('the centre of a town is where its people live', () => {
  const postcodes = [
    aPostcodeArea({ pc4: '9990', lon: 5, lat: 52, inhabitants2021: 300 }),
    aPostcodeArea({ pc4: '9991', lon: 5.4, lat: 52.4, inhabitants2021: 100 }),
    aPostcodeArea({ pc4: '9992', lon: 5.2, lat: 52, inhabitants2021: 0, place: 'Voorbeeldhaven' }),
  ]
  const made = buildPlaceNames(aGeography({ postcodes }))
  const towns = searchPlaceNames(made, 'Voorbeeld', 10).filter(({ kind }) => kind === 'place')
  expect(towns).toMatchObject([
    { name: 'Voorbeeldstad', lon: 5.1, lat: 52.1, inhabitants2021: 400 },
    { name: 'Voorbeeldhaven', lon: 5.2, lat: 52, inhabitants2021: 0 },
  ])
})

test('two towns of one name in two municipalities are two', () => {
  const municipalities = new Map(
    ['GM9001', 'GM9002'].map((code) => [code, aMunicipality({ code, name: code, officialName: code })]),
  )
  const postcodes = ['GM9001', 'GM9002'].map((municipalityCode, i) =>
    aPostcodeArea({ pc4: `999${i}`, municipalityCode }),
  )
  const made = buildPlaceNames(aGeography({ municipalities, postcodes }))
  expect(searchPlaceNames(made, 'Voorbeeldstad', 10)).toMatchObject([
    { kind: 'place', municipalityCode: 'GM9001' },
    { kind: 'place', municipalityCode: 'GM9002' },
  ])
})

test('a region of which no municipality is known has no place on the map', () => {
  expect(search('Twente')[0]).toMatchObject({ kind: 'region', lon: undefined, lat: undefined })
})
