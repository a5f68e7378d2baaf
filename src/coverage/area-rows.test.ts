import { describe, expect, test } from 'vitest'
import { shippedGeography } from '../geography/example.ts'
import { aPlace } from '../register/example.ts'
import { listAreaRows, publishedParticipation } from './area-rows.ts'
import { type Assumptions, publishedAssumptions } from './assumptions.ts'
import { factsWith } from './example.ts'

const facts = factsWith(shippedGeography)
const tableWith = (changed: Partial<Assumptions>, given = facts) =>
  listAreaRows(given, { ...publishedAssumptions, ...changed })
const rowOf = (area: string, changed: Partial<Assumptions>, given = facts) =>
  tableWith(changed, given).rows.find((row) => row.area === area)!

describe('by province', () => {
  test('the twelve stand in the order of the published table, on the inhabitants of 2019', () => {
    const { rows, country } = tableWith({})
    expect(rows.map(({ area }) => area)).toEqual(facts.figures.provinces.map(({ province }) => province))
    expect(new Set([...rows, country].map(({ year }) => year))).toEqual(new Set([2019]))
    expect(country.inhabitants).toBe(17_282_163)
  })

  test.each([
    ['gemeenten', 15, '336.9'],
    ['gemeenten', 30, '673.8'],
    ['gemeenten', 45, '1010.7'],
    ['gemeenten', 13, '292.0'],
    ['vektis', 15, '322.5'],
    ['vektis', 30, '645.0'],
    ['vektis', 45, '967.5'],
    ['vektis', 13, '279.5'],
  ] as const)('on the basis of %s and %i %% the country needs %s', (basis, deelname, expected) => {
    expect(tableWith({ basis, deelname }).country.need!.toFixed(1)).toBe(expected)
  })

  test('Vektis makes every share smaller by one factor', () => {
    const { rows } = tableWith({})
    const smaller = tableWith({ basis: 'vektis' }).rows
    for (const [i, row] of rows.entries())
      expect(smaller[i]!.prevalence! / row.prevalence!).toBeCloseTo(215_000 / 224_604, 12)
  })

  test('Noord-Holland stands on 37,094 people, not on the printed 637,094', () => {
    expect(Math.round(rowOf('Noord-Holland', {}).epa!)).toBe(37_094)
  })

  test('a printed number stands beside ours only where the assumptions are the printed ones', () => {
    expect(rowOf('Groningen', { deelname: 45 }).published.wanted).toBe(37)
    expect(tableWith({ deelname: 30 }).country.published.wanted).toBe(674)
    for (const changed of [{ deelname: 13 }, { capaciteit: 99 }, { basis: 'vektis' as const }])
      expect(rowOf('Groningen', changed).published).toEqual({
        wanted: undefined,
        known: 8,
        weighted: 8,
        potential: undefined,
      })
  })
})

describe('by region', () => {
  test('there are 42, and the need is known only where the municipalities are', () => {
    const { rows } = tableWith({ indeling: 'regio' })
    expect(rows).toHaveLength(42)
    const known = rows.filter(({ need }) => need !== undefined)
    expect(known.map(({ area, certainty }) => [area, certainty])).toEqual([
      ['Amsterdam', 'probable'],
      ['Drenthe', 'known'],
      ['Flevoland', 'probable'],
      ['Friesland', 'known'],
      ['Groningen (provincie)', 'known'],
      ['Haarlemmermeer', 'probable'],
      ['Zeeland', 'known'],
    ])
  })

  test('a region of which only the seat is known has no inhabitants that could be mistaken for all', () => {
    expect(rowOf('Twente', { indeling: 'regio' })).toMatchObject({
      inhabitants: undefined,
      need: undefined,
      certainty: 'unknown',
      published: { known: 6, potential: 1 },
    })
  })

  test('20 regions answered nothing about potential points: unknown, not none', () => {
    const { rows, country } = tableWith({ indeling: 'regio' })
    expect(rows.filter(({ published }) => published.potential === undefined)).toHaveLength(20)
    expect(rows.reduce((sum, { published }) => sum + published.known!, 0)).toBe(278)
    expect(country.published.potential).toBe(50)
  })

  test('years do not mix: no printed number wanted stands beside a need on the inhabitants of 2021', () => {
    const { rows, country } = tableWith({ indeling: 'regio' })
    for (const row of [...rows, country]) {
      expect(row.year).toBe(2021)
      expect(row.published.wanted).toBeUndefined()
    }
  })

  test('Zeewolde counts in its own province for the need, and in no region that is known as a whole', () => {
    const flevoland = rowOf('Flevoland', { indeling: 'regio' })
    const zeewolde = rowOf('Zeewolde', { indeling: 'gemeente' })
    const { rows } = tableWith({ indeling: 'gemeente' })
    const province = facts.municipalities.filter((municipality) => municipality.province === 'Flevoland')
    const sum = rows
      .filter(({ area }) => province.some(({ name }) => name === area))
      .reduce((total, { need }) => total + need!, 0)
    expect(flevoland.need! + zeewolde.need!).toBeCloseTo(sum, 9)
  })
})

describe('by municipality', () => {
  test('342 rows on the inhabitants of 2021 and the share of their province', () => {
    const { rows, country } = tableWith({ indeling: 'gemeente' })
    expect(rows).toHaveLength(342)
    expect(country.inhabitants).toBe(17_472_870)
    expect(rowOf('Veendam', { indeling: 'gemeente' })).toMatchObject({
      year: 2021,
      inhabitants: 27_415,
      prevalenceFrom: 'province',
      need: expect.closeTo((27_415 * 0.0142 * 0.15) / 100, 9),
    })
  })

  test('the needs of the municipalities add up to that of the country', () => {
    const { rows, country } = tableWith({ indeling: 'gemeente' })
    expect(rows.reduce((sum, { need }) => sum + need!, 0)).toBeCloseTo(country.need!, 6)
  })

  test('a loaded share of its own takes the place of the estimate', () => {
    const municipalPrevalence = new Map([['GM0047', { percent: 2, year: 2022, source: 'Voorbeeldbron' }]])
    const own = factsWith(shippedGeography, { municipalPrevalence })
    expect(rowOf('Veendam', { indeling: 'gemeente' }, own)).toMatchObject({
      prevalenceFrom: 'municipality',
      need: expect.closeTo((27_415 * 0.02 * 0.15) / 100, 9),
    })
    expect(rowOf('Pekela', { indeling: 'gemeente' }, own).prevalenceFrom).toBe('province')
    expect(tableWith({ indeling: 'gemeente' }, own).country.prevalenceFrom).toBe('mixed')
  })
})

describe('supply', () => {
  const inVeendam = aPlace({ municipality: 'GM0047', sizeClass: 'small' })
  const inFriesland = aPlace({ province: 'Friesland', grain: 'group of locations' })
  const somewhere = aPlace()
  const given = factsWith(shippedGeography, {
    supply: [inVeendam, inFriesland, somewhere],
    underWay: [aPlace({ municipality: 'GM0037', status: 'planned' })],
  })

  test('counts in the municipality, its province, its region and the country', () => {
    for (const [indeling, area] of [
      ['gemeente', 'Veendam'],
      ['provincie', 'Groningen'],
      ['regio', 'Groningen (provincie)'],
    ] as const)
      expect(rowOf(area, { indeling }, given).supply).toMatchObject({ known: 1, weighted: 0.5 })
    expect(tableWith({}, given).country.supply).toMatchObject({ known: 3, weighted: 2.5, unknownSize: 2 })
  })

  test('of which only the province is known counts in a region that is that whole province', () => {
    expect(rowOf('Friesland', { indeling: 'provincie' }, given).supply.groups).toBe(1)
    expect(rowOf('Friesland', { indeling: 'regio' }, given).supply.groups).toBe(1)
  })

  test('of which nothing is known but that it is there counts for the country alone', () => {
    expect(given.supply.nowhere).toEqual([somewhere])
  })

  test('on its way is counted apart', () => {
    expect(rowOf('Stadskanaal', { indeling: 'gemeente' }, given)).toMatchObject({
      supply: { known: 0 },
      underWay: 1,
    })
  })
})

test('15, 30 and 45 are the printed participations, and nothing between', () => {
  expect(
    [15, 30, 45, 13, 15.5].map((deelname) => publishedParticipation({ ...publishedAssumptions, deelname })),
  ).toEqual([15, 30, 45, undefined, undefined])
})
