import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { kinds } from '../programme/activity.ts'
import { kindWords as activityKinds } from '../programme/spreadsheet/cell-words.ts'
import { kindredKinds, supportPointKinds } from '../register/place.ts'
import { kindWords, statusWords } from '../register/spreadsheet/cell-words.ts'
import { ownColumns } from '../register/spreadsheet/cells.ts'

const texts = import.meta.glob<string>('../../data/{geography,example/*}/*.csv', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const rows = (name: string): Record<string, string>[] =>
  parse(texts[`../../data/${name}.csv`]!, { columns: true })
const values = (name: string, field: string) => new Set(rows(name).map((row) => row[field]!))

/** A name as people type it. */
const fold = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '')

test('no municipality, town, region, province, code or postcode of the example exists', () => {
  const real = new Set(
    [
      ...values('geography/postcodes', 'place'),
      ...rows('geography/municipalities').flatMap((row) => [
        ...[row.name!, row.official_name!, row.province!],
        ...row.also_known_as!.split(';'),
      ]),
      ...values('geography/regions', 'name'),
      ...values('geography/neighbourhoods', 'name'),
    ].map(fold),
  )
  const madeUp = [
    ...values('example/geography/postcodes', 'place'),
    ...values('example/geography/municipalities', 'name'),
    ...values('example/geography/municipalities', 'province'),
    ...values('example/geography/regions', 'name'),
    ...values('example/geography/neighbourhoods', 'name'),
  ]
  expect(madeUp.filter((name) => real.has(fold(name)))).toEqual([])
  const codes = values('geography/municipalities', 'code')
  expect([...values('example/geography/municipalities', 'code')].filter((code) => codes.has(code))).toEqual(
    [],
  )
  const postcodes = values('geography/postcodes', 'pc4')
  expect([...values('example/geography/postcodes', 'pc4')].filter((pc4) => postcodes.has(pc4))).toEqual([])
})

test('all of it lies in the North Sea, far from any coast', () => {
  const points = ['example/geography/postcodes', 'example/geography/municipalities', 'example/places/places']
    .flatMap(rows)
    .filter(({ lon }) => lon)
  for (const { lon, lat } of points) {
    expect(Number(lon)).toBeGreaterThan(3.4)
    expect(Number(lon)).toBeLessThan(3.9)
    expect(Number(lat)).toBeGreaterThan(53.5)
    expect(Number(lat)).toBeLessThan(53.7)
  }
})

test('its tables agree: inhabitants add up, and every place stands in a town of its own municipality', () => {
  const postcodes = rows('example/geography/postcodes')
  for (const { code, inhabitants_2021 } of rows('example/geography/municipalities')) {
    const own = postcodes.filter(({ municipality_code }) => municipality_code === code)
    expect(own.reduce((sum, row) => sum + Number(row.inhabitants_2021), 0)).toBe(Number(inhabitants_2021))
  }
  const towns = new Set(postcodes.map(({ place, municipality_code }) => `${place} ${municipality_code}`))
  const pc4s = new Set(postcodes.map(({ pc4 }) => pc4))
  for (const { plaats, gemeentecode, postcode } of rows('example/places/places')) {
    if (plaats) expect(towns).toContain(`${plaats} ${gemeentecode}`)
    if (postcode) expect(pc4s).toContain(postcode.slice(0, 4))
  }
})

test('every number, address and page in it belongs to nobody', () => {
  const telephone = /\+?\d(?:[\s-]?\d){8,}/g
  for (const [file, text] of Object.entries(texts)) {
    if (!file.includes('/example/places/')) continue
    for (const number of text.match(telephone) ?? []) expect(number, file).toMatch(/^000 000 00 \d\d$/)
    for (const [, host] of text.matchAll(/(?:@|https?:\/\/)([\w.-]+)/g))
      expect(host, file).toBe('example.org')
  }
})

test('every kind and standing of a place is in it, and every field of the register is filled in somewhere', () => {
  const places = rows('example/places/places')
  const found = (column: string) => new Set(places.map((row) => row[column]))
  for (const kind of [...supportPointKinds, ...kindredKinds])
    expect(found('soort')).toContain(kindWords[kind])
  for (const status of ['known', 'temporarily closed', 'starting', 'stopped', 'unknown'] as const)
    expect(found('status')).toContain(statusWords[status])
  expect(found('locatie_tonen')).toContain('op aanvraag')
  const left = ['officiele_naam', 'gemeente', 'provincie', 'kvk']
  const filled = ownColumns.filter((column) => places.some((row) => row[column]))
  expect(ownColumns.filter((column) => !filled.includes(column))).toEqual(left)
})

test('every kind of activity is in its programme', () => {
  const found = values('example/places/programme', 'soort')
  for (const kind of kinds) expect(found).toContain(activityKinds[kind])
})
