import { expect, test } from 'vitest'
import { shippedGeography as geography } from '../example.ts'
import { drawCells, drawSchematicMap, listCellNeighbours } from './cells.ts'
import { dissolve } from './dissolve.ts'
import { findNeighbours } from './neighbours.ts'
import { project } from './projection.ts'
import { areaKm2, isInside, ringAreaKm2, type Shape } from './shape.ts'
import { toSvgPath } from './svg-path.ts'

const cells = drawCells(geography.postcodes)
const municipalityOf = new Map(geography.postcodes.map((area) => [area.pc4, area.municipalityCode]))
const dissolved = dissolve(cells, (pc4) => municipalityOf.get(pc4)!)
const map = drawSchematicMap(geography)
const sum = (shapes: Shape<unknown>[]): number => shapes.reduce((total, shape) => total + areaKm2(shape), 0)
const paths = (shapes: Shape<unknown>[]): string => shapes.map((shape) => toSvgPath(shape, project)).join('')

test('every postcode area has its own cell, with its centre in it', () => {
  expect(cells.map(({ key }) => key)).toEqual(geography.postcodes.map(({ pc4 }) => pc4))
  geography.postcodes.forEach((centre, i) => {
    expect(isInside(cells[i]!, centre), centre.pc4).toBe(true)
  })
})

test('every centre lies in the shape of its own municipality', () => {
  const shapeOf = new Map(dissolved.map((shape) => [shape.key, shape]))
  for (const centre of geography.postcodes)
    expect(isInside(shapeOf.get(centre.municipalityCode)!, centre), centre.pc4).toBe(true)
})

test('a municipality is exactly as large as its cells together, and has no slivers', () => {
  for (const shape of dissolved) {
    const parts = cells.filter(({ key }) => municipalityOf.get(key) === shape.key)
    expect(areaKm2(shape)).toBeCloseTo(sum(parts), 6)
    for (const ring of shape.rings) expect(Math.abs(ringAreaKm2(ring)), shape.key).toBeGreaterThan(0.1)
  }
})

test('provinces, regions and municipalities cover the same ground', () => {
  expect(map.municipalities).toHaveLength(342)
  expect(map.provinces).toHaveLength(12)
  expect(sum(map.provinces)).toBeCloseTo(sum(map.municipalities), 6)
  expect(sum(map.regions)).toBeCloseTo(sum(map.municipalities), 6)
})

test('thinning the lines moves less than one hundredth of the ground', () => {
  expect(sum(map.municipalities) / sum(dissolved)).toBeCloseTo(1, 2)
  for (const { rings, key } of map.municipalities) expect(rings.length, key).toBeGreaterThan(0)
})

test('where the region is unknown the ground stays without a key, and Twente has none', () => {
  const keys = map.regions.map(({ key }) => key)
  expect(keys).toContain(undefined)
  expect(keys).not.toContain('Twente')
  expect(keys).toHaveLength(42)
})

test('no number is missing', () => {
  for (const shape of [...cells, ...map.municipalities, ...map.provinces, ...map.regions])
    for (const ring of shape.rings) expect(ring.every(Number.isFinite)).toBe(true)
})

test('drawn again it is the same drawing', () => {
  expect(drawSchematicMap(geography)).toEqual(map)
})

test('it is light: 342 municipalities in 60 kB of path, 12 provinces in 15', () => {
  expect(paths(map.municipalities).length).toBeLessThanOrEqual(60_000)
  expect(paths(map.provinces).length).toBeLessThanOrEqual(15_000)
})

test('the sea is the sea: the IJsselmeer, the Wadden Sea and the Westerschelde are no one’s', () => {
  for (const [lon, lat] of [
    [5.35, 52.8],
    [5.2, 52.55],
    [5.3, 53.27],
    [3.75, 51.4],
    [4.0, 52.3],
  ] as const)
    expect(map.provinces.filter((shape) => isInside(shape, { lon, lat })).map(({ key }) => key)).toEqual([])
})

test('areas whose cells share a piece of border are neighbours, and hardly any others', () => {
  const listed = listCellNeighbours(geography.postcodes)
  const keys = geography.postcodes.map(({ pc4 }) => pc4)
  const touching = findNeighbours(cells)
  let more = 0
  listed.forEach((neighbours, row) => {
    const names = new Set(neighbours.map((other) => keys[other]!))
    expect(touching.get(keys[row]!)!.difference(names).size, keys[row]).toBe(0)
    // Cells that meet in a corner as good as share it: their border is shorter than ten centimetres, or cut off.
    more += names.difference(touching.get(keys[row]!)!).size
  })
  expect(more).toBeLessThan(60)
})

test('nobody is a neighbour across the Wadden Sea: Schiermonnikoog has none', () => {
  const row = geography.postcodes.findIndex(({ pc4 }) => pc4 === '9166')
  expect(listCellNeighbours(geography.postcodes)[row]).toEqual([])
})
