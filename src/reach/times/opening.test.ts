import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findArrival, findOpenness, LEAST_STAY, openness } from './opening.ts'

const from = 13 * 60
const coming = { from, seconds: 600, mayWait: false, norm: 30 }
const openBetween = (start: number, end: number) => ({ open: [start, end], unknown: [] })

test('a door is open when half of the arrivals find it so, for long enough to stay', () => {
  // Who leaves at 13:00, …, 13:59 and is under way for ten minutes arrives at 13:10, …, 14:09.
  expect(findArrival(openBetween(0, from + 39 + LEAST_STAY), coming)).toBe('open')
  expect(findArrival(openBetween(0, from + 38 + LEAST_STAY), coming)).toBe('closed')
  expect(findArrival(openBetween(from + 40, 24 * 60), coming)).toBe('open')
  expect(findArrival(openBetween(from + 41, 24 * 60), coming)).toBe('closed')
})

test('hours that nobody told, and a holiday about which nobody said anything, are unknown and not closed', () => {
  expect(findArrival(undefined, coming)).toBe('unknown')
  expect(findArrival({ open: [], unknown: [0, 24 * 60] }, coming)).toBe('unknown')
  expect(findArrival({ open: [], unknown: [] }, coming)).toBe('closed')
})

const stretch = fc.integer({ min: from - 60, max: from + 240 })
const stretches = fc
  .uniqueArray(stretch, { maxLength: 6 })
  .map((list) => list.sort((a, b) => a - b).slice(0, list.length - (list.length % 2)))
test('hours that are taken away let nobody in, waiting keeps nobody out, and a closed day is closed', () => {
  fc.assert(
    fc.property(stretches, stretches, fc.nat(2700), fc.boolean(), (open, unknown, seconds, mayWait) => {
      const asked = { ...coming, seconds, mayWait, norm: 45 }
      if (findArrival({ open: open.slice(2), unknown }, asked) === 'open')
        expect(findArrival({ open, unknown }, asked)).toBe('open')
      if (findArrival({ open, unknown }, { ...asked, mayWait: false }) === 'open')
        expect(findArrival({ open, unknown }, { ...asked, mayWait: true })).toBe('open')
      expect(findArrival({ open: [], unknown }, asked)).not.toBe('open')
      expect(findArrival({ open: [], unknown: [] }, asked)).toBe('closed')
    }),
  )
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

test('who may wait before the door finds it open when it opens within the norm, and waits no longer than that', () => {
  const patient = { ...coming, mayWait: true }
  // Who leaves at 13:00, …, 13:59 and waits half an hour at most may be in at 13:30, …, 14:29.
  expect(findArrival(openBetween(from + 59, 24 * 60), coming)).toBe('closed')
  expect(findArrival(openBetween(from + 59, 24 * 60), patient)).toBe('open')
  expect(findArrival(openBetween(from + 60, 24 * 60), patient)).toBe('open')
  expect(findArrival(openBetween(from + 61, 24 * 60), patient)).toBe('closed')
  expect(findArrival({ open: [], unknown: [from + 60, 24 * 60] }, patient)).toBe('unknown')
})
