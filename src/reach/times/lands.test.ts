import { expect, test } from 'vitest'
import type { ReachArea } from '../../areas/areas.ts'
import { shippedGeography } from '../../geography/example.ts'
import { reasonOf } from '../findings/blank-spots.ts'
import type { ReachPoint } from '../points.ts'
import { findReachByCrowFly, findWaysWithin } from '../reach.ts'
import { NO_WAY } from './bands.ts'
import { landOf } from './lands.ts'
import { TOLD } from './nearest.ts'

const areaOf = (municipality: string, lat: number, lon: number): ReachArea => ({
  ...{ codes: ['1000'], towns: ['Voorbeeldstad'], municipality, lat, lon },
  ...{ people: 2000, expected: 30, urbanity: 5 },
})
const pointOf = (municipality: string | undefined, lat: number, lon: number): ReachPoint => ({
  ...{ slug: 'voorbeeld', name: 'Voorbeeld', municipality, lat, lon, isExact: true, urbanity: 5 },
  ...{ openingHours: undefined, isClosedForNow: false, weight: undefined },
})
const BIKE = { cmPerSecond: 400, streets: 'bike' } as const

test('the lands that lie apart are municipalities that there are', () => {
  const names = [...shippedGeography.municipalities.values()]
    .filter(({ code }) => landOf({ municipality: code }) > 0)
    .map(({ name }) => name)
    .sort()
  expect(names).toEqual([
    ...['Ameland', 'Hulst', 'Schiermonnikoog', 'Sluis', 'Terneuzen', 'Terschelling', 'Texel', 'Vlieland'],
  ])
})

test('nobody cycles over the sea: on an island only what is on it is reached, and from the coast nothing on it', () => {
  // Den Hoorn on Texel, Den Burg, and Den Helder across the water.
  const areas = [areaOf('GM0448', 53.02, 4.75), areaOf('GM0448', 53.05, 4.8), areaOf('GM0400', 52.95, 4.76)]
  const across = [pointOf('GM0400', 52.96, 4.76)]
  const { seconds, nearest } = findReachByCrowFly(areas, across, BIKE)
  expect([...seconds.subarray(0, 2)]).toEqual([NO_WAY, NO_WAY])
  expect(seconds[2]).toBeGreaterThan(0)
  expect(nearest.point[0]).toBe(-1)
  expect([...findWaysWithin(areas, across, BIKE, 45).area]).toEqual([2])
  const opening = new Uint8Array(3)
  expect(reasonOf({ nearest, seconds, hasPoints: true }, opening, 30, 0)).toBe('water')

  const both = [pointOf('GM0448', 53.05, 4.8), ...across]
  const withOwn = findReachByCrowFly(areas, both, BIKE)
  expect([0, 1, 2].map((area) => withOwn.nearest.point[area * TOLD])).toEqual([0, 0, 1])
  expect([0, 1, 2].map((area) => withOwn.nearest.point[area * TOLD + 1])).toEqual([-1, -1, -1])
  expect([...findWaysWithin(areas, both, BIKE, 45).first]).toEqual([0, 2, 3])
})
