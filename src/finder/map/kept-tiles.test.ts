import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KeptTiles } from './kept-tiles.ts'

const picture = (bytes: number) => ({ type: 'image/png', body: Buffer.alloc(bytes) })

test('however much is kept, it never holds more than it may, and what was kept last is there', () => {
  const kept = fc.record({ address: fc.integer({ min: 0, max: 20 }).map(String), size: fc.nat(4_000) })
  fc.assert(
    fc.property(fc.array(kept, { minLength: 1, maxLength: 60 }), (all) => {
      const tiles = new KeptTiles(10_000)
      for (const { address, size } of all) {
        tiles.keep(address, picture(size), 0)
        expect(tiles.bytes).toBeLessThanOrEqual(10_000)
      }
      const { address, size } = all.at(-1)!
      expect(tiles.find(address, 1)).toEqual(picture(size))
    }),
  )
})

test('what was used last stays longest', () => {
  const tiles = new KeptTiles(10_000)
  for (const address of ['a', 'b', 'c']) tiles.keep(address, picture(2_500), 0)
  tiles.find('a', 1)
  tiles.keep('d', picture(2_500), 1)
  expect(['a', 'b', 'c', 'd'].filter((address) => tiles.find(address, 2))).toEqual(['a', 'c', 'd'])
})

test('a source that failed is asked again after half a minute, a picture after a week', () => {
  const tiles = new KeptTiles(10_000)
  tiles.keep('broken', 'broken', 0)
  tiles.keep('picture', picture(10), 0)
  tiles.keep('absent', 'absent', 0)
  expect([tiles.find('broken', 29_999), tiles.find('broken', 30_000)]).toEqual(['broken', undefined])
  expect(tiles.find('absent', 3_600_000)).toBe('absent')
  expect(tiles.find('picture', 7 * 24 * 3_600_000)).toBeUndefined()
  expect(tiles.bytes).toBe(500)
})
