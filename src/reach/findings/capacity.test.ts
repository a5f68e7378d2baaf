import { expect, test } from 'vitest'
import type { ReachArea } from '../../areas/areas.ts'
import { addRoom, findRoom, noRoom, perHundred } from './capacity.ts'

const areaOf = (expected: number): ReachArea => ({
  ...{
    codes: ['1000'],
    postcodes: ['1000'],
    towns: ['Voorbeeldstad'],
    municipality: 'GM0001',
    lon: 5,
    lat: 52,
  },
  ...{ people: expected * 50, expected, urbanity: 3 },
})

test('a point shares its room with all who can come; who lives near has more of it by the second count', () => {
  // 15 % of 1,000 and of 500 people: 150 and 75 visits a week, and room for 100.
  const room = findRoom(
    [areaOf(1000), areaOf(500), areaOf(200)],
    Float64Array.of(100),
    { area: Int32Array.of(0, 1), point: Int32Array.of(0, 0), seconds: Int32Array.of(300, 1500) },
    30,
    0.15,
  )
  expect([...room.wanted]).toEqual([150, 75, 30])
  expect([...room.flat]).toEqual([100 / 225, 100 / 225, 0])
  const shared = 100 / (150 + 75 * 0.22)
  expect(room.enhanced[0]).toBeCloseTo(shared, 12)
  expect(room.enhanced[1]).toBeCloseTo(shared * 0.22, 12)

  const all = noRoom()
  for (const row of [0, 1, 2]) addRoom(all, room, row)
  expect(all.wanted).toBe(255)
  // Nothing is made and nothing lost: together they have what there is.
  expect(all.flat).toBeCloseTo(100, 9)
  expect(all.enhanced).toBeCloseTo(100, 9)
  expect(perHundred(all, 'flat')).toBeCloseTo(10_000 / 255, 9)
  expect(perHundred(noRoom(), 'flat')).toBeUndefined()
})
