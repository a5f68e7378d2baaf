import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { shippedErrata, shippedFigures } from './example.ts'

const collected = new URL('../../../shared/data/domain/', import.meta.url)
const { provinces, country, regions, base } = shippedFigures
const sum = (values: (number | undefined)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0)

test('the printed totals are kept as printed, also where the rows give another sum', () => {
  expect(sum(provinces.map(({ inhabitants2019 }) => inhabitants2019))).toBe(country.inhabitants2019)
  expect(sum(provinces.map(({ known }) => known))).toBe(country.known)
  expect([sum(provinces.map(({ weighted }) => weighted)), country.weighted]).toEqual([272, 273])
  expect([sum(provinces.map(({ epaCorrected }) => epaCorrected)), country.epaPrinted]).toEqual([
    224_605, 224_604,
  ])
})

test('both tables count the same 278 support points', () => {
  expect(regions).toHaveLength(42)
  expect(sum(regions.map(({ known }) => known))).toBe(278)
  expect(sum(regions.map(({ potential }) => potential))).toBe(50)
})

test('a region that did not respond said nothing about potential points, and the others did', () => {
  expect(regions.filter(({ responded }) => responded)).toHaveLength(22)
  for (const { responded, potential } of regions) expect(potential !== undefined).toBe(responded)
})

test('every base figure has its year and its source', () => {
  expect(Object.entries(base).map(([id, { value, year }]) => [id, value, year])).toEqual([
    ['epa-municipalities', 224_604, 2019],
    ['epa-vektis', 215_000, 2019],
    ['participation-measured', 13, 2022],
    ['capacity', 100, 2024],
  ])
  for (const { source } of Object.values(base)) expect(source).toMatch(/\(.+\)/)
})

describe('beside the tables they were made from', () => {
  const isHere = existsSync(collected)
  if (!isHere) console.log('skipped: ../shared/data is not here to compare the published figures with')
  const rows = (file: string): Record<string, string>[] =>
    parse(readFileSync(new URL(file, collected)), { columns: true })

  test.skipIf(!isHere)('every cell of table 2.4.1 is the same', () => {
    expect(
      rows('seed-table-2.4.1.csv').map((row) => ({
        province: row.provincie,
        inhabitants2019: Number(row.inwoners_2019),
        epaPrinted: Number(row.epa_gedrukt),
        epaCorrected: Number(row.epa_gecorrigeerd),
        prevalencePercent: Number(row.epa_pct_gedrukt),
        wanted: { 15: Number(row.wens15), 30: Number(row.wens30), 45: Number(row.wens45) },
        known: Number(row.in_beeld),
        weighted: Number(row.gecorrigeerd_capaciteit),
      })),
    ).toEqual(provinces)
  })

  test.skipIf(!isHere)('every cell of table 2.2.1 is the same', () => {
    expect(
      rows('seed-table-2.2.1.csv').map((row) => ({
        region: row.iza_regio,
        known: Number(row.bekende_steunpunten_okt2024),
        potential: row.potentiele_steunpunten ? Number(row.potentiele_steunpunten) : undefined,
        responded: row.respons === 'ja',
      })),
    ).toEqual(regions)
  })

  test.skipIf(!isHere)('every erratum is there', () => {
    expect(new Set(shippedErrata.map(({ id }) => id))).toEqual(
      new Set(rows('errata.csv').map(({ id }) => id)),
    )
  })
})
