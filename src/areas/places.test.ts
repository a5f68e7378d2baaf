import { expect, test } from 'vitest'
import { fromRd } from '../geography/browser.ts'
import { placesFrom } from './places.ts'
import type { PostcodeArea } from './postcode-areas.ts'

const postcode = (pc4: string, municipalityCode: string, x: number): PostcodeArea => ({
  ...{ pc4, municipalityCode, place: `Dorp ${pc4}`, inhabitants2021: 1000 },
  ...fromRd(x, 450_000),
})
const postcodes = [postcode('1000', 'GM0001', 140_000), postcode('2000', 'GM0002', 150_000)]
const known = new Set(['GM0001', 'GM0002'])

/** A rectangle over everything from one x to another. */
const border = (key: string, west: number, east: number) => {
  const corner = (x: number, y: number) => {
    const { lon, lat } = fromRd(x, y)
    return [lon, lat]
  }
  const corners = [corner(west, 440_000), corner(east, 440_000), corner(east, 460_000), corner(west, 460_000)]
  return { key, rings: [Float64Array.from(corners.flat())] }
}

test('without borders a place is in the municipality of the nearest postcode area, and in its town', () => {
  const { placeAt } = placesFrom(postcodes, known)
  expect(placeAt({ x: 144_000, y: 450_000 })).toEqual({ municipality: 'GM0001', town: 'Dorp 1000' })
  expect(placeAt({ x: 146_000, y: 450_000 })).toEqual({ municipality: 'GM0002', town: 'Dorp 2000' })
  expect(placeAt({ x: 144_000, y: 480_000 })).toBeUndefined()
})

test('with borders it is in the one that it lies in; outside all of them the nearest postcode area tells', () => {
  const borders = [
    border('GM0002', 142_000, 160_000),
    border('GM0001', 139_000, 142_000),
    border('GM9999', 0, 300_000),
  ]
  const { placeAt } = placesFrom(postcodes, known, borders)
  expect(placeAt({ x: 144_000, y: 450_000 })).toEqual({ municipality: 'GM0002', town: 'Dorp 1000' })
  expect(placeAt({ x: 138_000, y: 450_000 })).toMatchObject({ municipality: 'GM0001' })
})

test('the middle of a postcode area is known by its digits, and back to degrees it is the same place', () => {
  const { middleOf, toDegrees } = placesFrom(postcodes, known)
  expect(middleOf('3000')).toBeUndefined()
  const middle = middleOf('1000')!
  expect(middle.x).toBeCloseTo(140_000, 0)
  expect(toDegrees(middle).lon).toBeCloseTo(postcodes[0]!.lon, 6)
})
