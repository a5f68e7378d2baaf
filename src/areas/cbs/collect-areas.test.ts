import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openAreas, writeAreas } from './area-file.ts'
import { type AreaKind, areaKinds } from './area-kinds.ts'
import { type AreaRow, collectAreas, type KnownPlaces } from './collect-areas.ts'

/** West of x = 150 km all is one municipality, east of it another; north of y = 600 km nobody is near. */
const places: KnownPlaces = {
  municipalities: new Set(['GM0001', 'GM0002']),
  placeAt: ({ x, y }) =>
    y > 600_000
      ? undefined
      : { municipality: x < 150_000 ? 'GM0001' : 'GM0002', town: x < 150_000 ? 'Westdorp' : '' },
  middleOf: (postcode) => (postcode === '1234' ? { x: 100_000, y: 450_000 } : undefined),
  toDegrees: ({ x, y }) => ({ lon: x / 100_000, lat: y / 10_000 }),
}

function collect(kind: AreaKind, rows: readonly AreaRow[]) {
  const areas = collectAreas(kind, places)
  const refused = rows.map((row) => areas.take(row)).filter((each) => each !== undefined)
  return { refused, ...areas.finish() }
}

test('a square lies round its middle, in the municipality of the nearest postcode area', () => {
  const { areas, report, refused } = collect('vierkant500', [
    { code: 'E1000N4500', people: 120 },
    { code: 'E1600N4500', people: 5 },
  ])
  expect(refused).toEqual([])
  expect([...areas.lon]).toEqual([1.0025, 1.6025])
  expect([...areas.lat]).toEqual([45.025, 45.025])
  expect(Array.from(areas.municipality, (row) => areas.municipalities[row])).toEqual(['GM0001', 'GM0002'])
  expect(Array.from(areas.name, (row) => areas.names[row])).toEqual(['Westdorp', ''])
  expect(report).toMatchObject({ areas: 2, people: 125, byNearest: 2 })
})

test('what is secret is unknown and not zero; it is counted, and so is where nobody lives', () => {
  const { report, areas } = collect('vierkant100', [
    { code: 'E1000N4500', people: -99997 },
    { code: 'E1001N4500', people: '-99995' },
    { code: 'E1002N4500', people: null },
    { code: 'E1003N4500', people: 0 },
    { code: 'E1004N4500', people: 15 },
  ])
  expect(report).toMatchObject({ areas: 1, people: 15, unknown: 3, empty: 1 })
  expect(areas.codes).toEqual(['E1004N4500'])
})

test('a neighbourhood is in the municipality of its code; one that merged since is where it lies', () => {
  const { areas, report } = collect('buurt', [
    { code: 'NL00', people: '17000000' },
    { code: 'GM0001', people: '900' },
    { code: 'WK000100', people: '900' },
    { code: 'BU00010000', people: '900', name: 'Verzonnen wijkje', middle: { x: 160_000, y: 450_000 } },
    { code: 'BU09990000', people: '100', name: 'Verdwenen dorp', middle: { x: 100_000, y: 450_000 } },
    { code: 'BU00020000', people: '50', name: 'Zonder kaart', postcode: ' 1234' },
    { code: 'BU00020001', people: '60', name: 'Nergens', postcode: '.' },
  ])
  expect(areas.codes).toEqual(['BU00010000', 'BU09990000', 'BU00020000'])
  expect(Array.from(areas.municipality, (row) => areas.municipalities[row])).toEqual([
    'GM0001',
    'GM0001',
    'GM0002',
  ])
  expect(areas.names).toEqual(['Verzonnen wijkje', 'Verdwenen dorp', 'Zonder kaart'])
  expect(report).toMatchObject({ areas: 3, byNearest: 1, byPostcode: 1, withoutPlace: 1 })
})

test('what cannot be so is refused, each with its reason and what stands there', () => {
  const { refused, report } = collect('vierkant500', [
    { code: 'E1000N4500', people: 10 },
    { code: 'E1000N4500', people: 10 },
    { code: 'E1001N4500', people: 10 },
    { code: 'E1005N4500', people: 'veel' },
    { code: 'E1000N6200', people: 10 },
    { code: { hostile: true }, people: 10 },
  ])
  expect(refused).toEqual([
    { reason: 'twice', found: 'E1000N4500' },
    { reason: 'code', found: 'E1001N4500' },
    { reason: 'people', found: 'veel' },
    { reason: 'elsewhere', found: 'E1000N6200' },
    { reason: 'code', found: '' },
  ])
  expect(report.areas).toBe(1)
  const abroad = { code: 'BU00010000', people: 1, middle: { x: 4.5, y: 52 } }
  expect(collect('buurt', [abroad]).refused).toEqual([{ reason: 'elsewhere', found: 'BU00010000' }])
})

test('areas come back from their file as they were, whatever rows there were; half a file is none', () => {
  const cell = fc.oneof(fc.integer({ min: -100_000, max: 300_000 }), fc.string(), fc.constant(null))
  const row = fc.record({
    code: fc.oneof(fc.constantFrom('E1000N4500', 'E1600N4500', 'BU00010000'), fc.string()),
    people: cell,
  })
  fc.assert(
    fc.property(fc.constantFrom(...areaKinds), fc.array(row), (kind, rows) => {
      const { areas, report } = collect(kind, rows)
      const file = writeAreas(areas)
      expect(openAreas(file.buffer)).toEqual(areas)
      expect(openAreas(file.buffer.slice(0, file.length - 8))).toBeUndefined()
      expect(areas.codes).toHaveLength(report.areas)
      expect(areas.people.reduce((sum, people) => sum + people, 0)).toBe(report.people)
    }),
  )
})
