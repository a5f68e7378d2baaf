import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseTile, tileAddress, tileAt, tileBounds, tileZooms } from './tile.ts'

const { west, south, east, north } = tileBounds

test('every spot in the country has a tile at every zoom, and its address names that tile', () => {
  fc.assert(
    fc.property(
      fc.double({ min: west, max: east, noNaN: true }),
      fc.double({ min: south, max: north, noNaN: true }),
      fc.integer({ min: tileZooms.farthest, max: tileZooms.nearest }),
      (lon, lat, zoom) => {
        const tile = tileAt(lon, lat, zoom)
        expect(parseTile(String(tile.z), String(tile.x), String(tile.y))).toEqual(tile)
      },
    ),
  )
})

test('tiles are numbered as every source numbers them', () => {
  // The example of OpenStreetMap's wiki, "Slippy map tilenames": a crossing in Shibuya.
  expect(tileAt(139.7006793, 35.6590699, 18)).toEqual({ z: 18, x: 232798, y: 103246 })
})

test.each([
  ['4', '8', '5', 'too far'],
  ['18', '134801', '86594', 'too near'],
  ['8', '0', '0', 'another part of the world'],
  ['8', '131', '-84', 'a number below zero'],
  ['08', '131', '84', 'a number written in another way'],
  ['8', '131.5', '84', 'no whole number'],
  ['8', '131', '84/../../secret', 'no number'],
  ['8', '', '84', 'nothing'],
  ['9'.repeat(400), '1', '1', 'a huge number'],
])('/%s/%s/%s is refused: %s', (z, x, y) => {
  expect(parseTile(z, x, y)).toBeUndefined()
})

test('a template may name the parts in any order, and more than once', () => {
  expect(tileAddress('https://tegels.example/{z}/{y}/{x}.png?z={z}', { z: 8, x: 131, y: 84 })).toBe(
    'https://tegels.example/8/84/131.png?z=8',
  )
})
