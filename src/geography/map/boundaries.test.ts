import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { shippedGeography } from '../example.ts'
import { type Boundaries, parseBoundaries } from './boundaries.ts'
import { dissolve } from './dissolve.ts'
import { toRd } from './rd.ts'
import { areaKm2, isInside, ringAreaKm2 } from './shape.ts'

/** Made-up squares, in the form of the publishers. */
type Position = [number, number]
const square = (x: number, y: number, side: number): Position[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
]
const feature = (properties: Record<string, unknown>, ...rings: Position[][]) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: rings },
})
const collection = (features: unknown[], more: Record<string, unknown> = {}) => ({
  type: 'FeatureCollection',
  features,
  ...more,
})
const expected = new Set(['GM9001', 'GM9002'])
const stad = { statcode: 'GM9001', statnaam: 'Voorbeeldstad', jaarcode: 2026 }
const dorp = { statcode: 'GM9002', statnaam: 'Voorbeelddorp', jaarcode: 2026 }
const inDegrees = collection([feature(stad, square(5, 52, 0.1)), feature(dorp, square(5.1, 52, 0.1))])
const onTheGrid = [
  feature(stad, square(150_000, 450_000, 5000)),
  feature(dorp, square(155_000, 450_000, 5000)),
]

const read = (file: unknown): Boundaries => {
  const outcome = parseBoundaries(file, expected)
  if ('unreadable' in outcome) throw new Error(outcome.unreadable)
  return outcome
}

describe('a file of the gebiedsindelingen', () => {
  test('in degrees is taken as it is, as text or as an object', () => {
    const boundaries = read(inDegrees)
    expect(boundaries).toMatchObject({ missing: [], unknown: [], nextPage: undefined })
    expect(boundaries.shapes.map(({ key }) => key)).toEqual(['GM9001', 'GM9002'])
    expect(isInside(boundaries.shapes[0]!, { lon: 5.05, lat: 52.05 })).toBe(true)
    expect(read(JSON.stringify(inDegrees))).toEqual(boundaries)
  })

  test('on the Dutch grid is turned into degrees, whether the file names the grid or not', () => {
    const named = read(
      collection(onTheGrid, { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } } }),
    )
    expect(named).toEqual(read(collection(onTheGrid)))
    expect(areaKm2(named.shapes[0]!)).toBeCloseTo(25, 3)
    const [lon, lat] = named.shapes[1]!.rings[0]!
    const { x, y } = toRd({ lon: lon!, lat: lat! })
    expect(Math.abs(x - 160_000) < 1 && Math.abs(y - 450_000) < 1).toBe(true)
  })

  test('neighbours keep the corners of their border in common, so they can be joined', () => {
    const [whole] = dissolve(read(collection(onTheGrid)).shapes, () => 'whole')
    expect(whole?.rings.map((ring) => ring.length / 2)).toEqual([6])
  })

  test('of several years the newest counts', () => {
    const older = feature({ ...stad, jaarcode: 2020 }, square(6, 52, 0.1))
    const boundaries = read(collection([older, ...inDegrees.features]))
    expect(boundaries.ignored.olderYear).toBe(1)
    expect(boundaries.shapes).toEqual(read(inDegrees).shapes)
  })

  test('that is one page of more gives the address of the next', () => {
    const links = [
      { rel: 'self', href: 'https://voorbeeld.example/1' },
      { rel: 'next', href: 'https://voorbeeld.example/2' },
    ]
    const boundaries = read(collection([feature(stad, square(5, 52, 0.1))], { links }))
    expect(boundaries).toMatchObject({ nextPage: 'https://voorbeeld.example/2', missing: ['GM9002'] })
  })
})

describe('a file of wijken en buurten', () => {
  test('leaves out open water and what lies abroad', () => {
    const features = [
      feature({ gemeentecode: 'GM9001', gemeentenaam: 'Voorbeeldstad', water: 'NEE' }, square(5, 52, 0.1)),
      feature({ gemeentecode: 'GM9001', gemeentenaam: 'Voorbeeldstad', water: 'JA' }, square(5.1, 52, 0.1)),
      feature({ gemeentecode: 'GM0998', gemeentenaam: 'Buitenland', water: 'B' }, square(5.2, 52, 0.1)),
    ]
    const boundaries = read(collection(features))
    expect(boundaries.ignored).toEqual({ water: 1, abroad: 1, olderYear: 0, withoutShape: 0 })
    expect(boundaries.shapes).toHaveLength(1)
    expect(boundaries).toMatchObject({ missing: ['GM9002'], unknown: [] })
  })

  test('may have its columns in capitals, and a municipality in parts', () => {
    const features = [
      feature({ GM_CODE: 'GM9001', GM_NAAM: 'Voorbeeldstad', H2O: 'NEE' }, square(5, 52, 0.1)),
      feature({ GM_CODE: 'GM9001', GM_NAAM: 'Voorbeeldstad', H2O: 'NEE' }, square(5.5, 52, 0.1)),
    ]
    expect(read(collection(features)).shapes[0]?.rings).toHaveLength(2)
  })
})

describe('shapes', () => {
  const hole = square(5.03, 52.03, 0.03)

  test('of several polygons with holes: outer rings run anticlockwise and holes clockwise, however the file has them', () => {
    for (const outer of [square(5, 52, 0.1), square(5, 52, 0.1).reverse()])
      for (const inner of [hole, hole.toReversed()]) {
        const parts = { type: 'MultiPolygon', coordinates: [[outer, inner], [square(5.3, 52, 0.1)]] }
        const { shapes } = read(collection([{ type: 'Feature', properties: stad, geometry: parts }]))
        expect(shapes[0]!.rings.map((ring) => Math.sign(ringAreaKm2(ring)))).toEqual([1, -1, 1])
        expect(isInside(shapes[0]!, { lon: 5.045, lat: 52.045 })).toBe(false)
      }
  })

  test('that are none are counted', () => {
    const features = [
      ...inDegrees.features,
      { type: 'Feature', properties: stad, geometry: null },
      { type: 'Feature', properties: stad, geometry: { type: 'Point', coordinates: [5, 52] } },
    ]
    expect(read(collection(features)).ignored.withoutShape).toBe(2)
  })
})

test('a code we do not know is named, and its shape left out', () => {
  const strange = feature({ statcode: 'GM9999', jaarcode: 2026 }, square(5.5, 52, 0.1))
  const boundaries = read(collection([...inDegrees.features, strange]))
  expect(boundaries.unknown).toEqual(['GM9999'])
  expect(boundaries.shapes).toHaveLength(2)
})

test.each([
  ['<html>', 'not JSON'],
  ['', 'not JSON'],
  ['[]', 'not a FeatureCollection'],
  [{ type: 'Feature' }, 'not a FeatureCollection'],
  [collection([]), 'no municipality codes'],
  [collection([feature({ gemeente: 'Voorbeeldstad' }, square(5, 52, 0.1))]), 'no municipality codes'],
  [collection([feature({ statcode: 'GM9999' }, square(5, 52, 0.1))]), 'no boundaries left'],
  [
    collection(onTheGrid, { crs: { type: 'name', properties: { name: 'EPSG:3857' } } }),
    'unknown coordinate system',
  ],
  [collection([feature(stad, square(52, 5, 0.1))]), 'coordinates outside the Netherlands'],
  [collection([feature(stad, square(5, 52, 40))]), 'coordinates outside the Netherlands'],
] as const)('what cannot be read says why (%#)', (file, unreadable) => {
  expect(parseBoundaries(file, expected)).toEqual({ unreadable })
})

/** Real borders in another form (names instead of codes): the codes are put in before reading. */
const real = new URL('../../../../shared/data/nl/gemeenten_2022.geojson', import.meta.url)
if (!existsSync(real)) console.log('skipped: ../shared/data/nl/gemeenten_2022.geojson is not here to read')

test.skipIf(!existsSync(real))(
  'real borders: the centres of the postcode areas lie in their own municipalities',
  () => {
    const { municipalities, postcodes } = shippedGeography
    const codes = new Map([...municipalities.values()].map(({ officialName, code }) => [officialName, code]))
    const file = JSON.parse(readFileSync(real, 'utf8'))
    for (const { properties } of file.features) properties.statcode = codes.get(properties.gemeente)

    const boundaries = parseBoundaries(file, new Set(municipalities.keys()))
    if ('unreadable' in boundaries) throw new Error(boundaries.unreadable)
    expect(boundaries.shapes.length).toBeGreaterThan(330)
    const shapeOf = new Map(boundaries.shapes.map((shape) => [shape.key, shape]))
    const inside = postcodes.filter((area) => {
      const shape = shapeOf.get(area.municipalityCode)
      return shape && isInside(shape, area)
    })
    expect(inside.length / postcodes.length).toBeGreaterThan(0.97)
  },
)
