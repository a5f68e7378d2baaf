import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clusterSpots, findPartingZoom, type Spot, spotOf } from './cluster.ts'

const REACH = 48
const spot = fc.record({
  x: fc.double({ min: 0, max: 600, noNaN: true }),
  y: fc.double({ min: 0, max: 600, noNaN: true }),
})
const touch = (a: Spot, b: Spot) => Math.abs(a.x - b.x) < REACH && Math.abs(a.y - b.y) < REACH

test('every spot is in one cluster, no two clusters begin on top of each other, and the order of the list stays', () => {
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 80 }), (spots) => {
      const clusters = clusterSpots(spots, REACH)
      expect(clusters.flat().sort((a, b) => a - b)).toEqual(spots.map((_, i) => i))
      const first = clusters.map(([i]) => i!)
      expect(first).toEqual(first.toSorted((a, b) => a - b))
      for (const [at, i] of first.entries())
        for (const j of first.slice(at + 1)) expect(touch(spots[i]!, spots[j]!)).toBe(false)
      for (const cluster of clusters)
        for (const i of cluster) expect(i === cluster[0] || touch(spots[i]!, spots[cluster[0]!]!)).toBe(true)
    }),
  )
})

test('it clusters as going through all clusters one by one does', () => {
  const oneByOne = (spots: readonly Spot[]) => {
    const clusters: number[][] = []
    spots.forEach((each, i) => {
      const joined = clusters.find(([first]) => touch(spots[first!]!, each))
      if (joined) joined.push(i)
      else clusters.push([i])
    })
    return clusters
  }
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 80 }), (spots) => {
      expect(clusterSpots(spots, REACH)).toEqual(oneByOne(spots))
    }),
  )
})

test('the world is 512 pixels wide at zoom 0, and twice as wide at every next', () => {
  expect(spotOf(0, 0, 0)).toEqual({ x: 256, y: 256 })
  expect(spotOf(180, 0, 3).x).toBe(4096)
  // The corner of the map where web Mercator ends.
  expect(spotOf(-180, 85.0511287798066, 0).y).toBeCloseTo(0, 6)
})

test('a cluster parts at the first zoom where its places no longer overlap; what lies in one spot never does', () => {
  const haven = { lon: 5.66, lat: 52.04 }
  const nextDoor = { lon: 5.67, lat: 52.04 }
  const parts = findPartingZoom([haven, nextDoor], REACH, 6.4, 14)!
  const at = (zoom: number) =>
    clusterSpots(
      [haven, nextDoor].map(({ lon, lat }) => spotOf(lon, lat, zoom)),
      REACH,
    ).length
  expect([at(parts - 1), at(parts)]).toEqual([1, 2])
  expect(findPartingZoom([haven, haven], REACH, 6, 14)).toBeUndefined()
})
