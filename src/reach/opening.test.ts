import { expect, test } from 'vitest'
import { findArrival, findOpenness, LEAST_STAY, openness } from './opening.ts'

const from = 13 * 60
const openBetween = (start: number, end: number) => ({ open: [start, end], unknown: [] })

test('a door is open when half of the arrivals find it so, for long enough to stay', () => {
  // Who leaves at 13:00, …, 13:59 and is under way for ten minutes arrives at 13:10, …, 14:09.
  expect(findArrival(openBetween(0, from + 39 + LEAST_STAY), from, 600)).toBe('open')
  expect(findArrival(openBetween(0, from + 38 + LEAST_STAY), from, 600)).toBe('closed')
  expect(findArrival(openBetween(from + 40, 24 * 60), from, 600)).toBe('open')
  expect(findArrival(openBetween(from + 41, 24 * 60), from, 600)).toBe('closed')
})

test('hours that nobody told, and a holiday about which nobody said anything, are unknown and not closed', () => {
  expect(findArrival(undefined, from, 600)).toBe('unknown')
  expect(findArrival({ open: [], unknown: [0, 24 * 60] }, from, 600)).toBe('unknown')
  expect(findArrival({ open: [], unknown: [] }, from, 600)).toBe('closed')
})

test('of the points within the norm one open door is enough, and one unknown is more than all closed', () => {
  const ways = {
    first: Int32Array.of(0, 2, 4, 5),
    area: Int32Array.of(0, 1, 1, 2, 2),
    seconds: new Int32Array(5),
    by: new Uint8Array(5),
  }
  const arrivals = ['closed', 'unknown', 'open'] as const
  const found = findOpenness(4, ways, (point) => arrivals[point]!)
  expect([...found].map((row) => openness[row])).toEqual(['closed', 'unknown', 'open', 'beyond'])
})
