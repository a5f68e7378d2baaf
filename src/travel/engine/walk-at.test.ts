import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawTimetable } from './example.ts'
import { prepareProfiles } from './profiles.ts'
import { questions } from './testing.ts'
import { walkAt } from './walk-at.ts'

const USUAL = 131
const SLOW = 82

test('a slow walker takes longer where the time is reckoned, and as long as the feed says where it says so', () => {
  const timetable = drawTimetable({
    stops: 2,
    trips: [],
    footpaths: [
      { from: 0, to: 1, seconds: 100, isReckoned: true },
      { from: 1, to: 0, seconds: 100 },
    ],
  })
  expect([...walkAt(timetable, SLOW).footpaths.seconds]).toEqual([160, 100])
  expect(walkAt(timetable, USUAL)).toBe(timetable)
})

test('who walks more slowly is nowhere sooner', () => {
  fc.assert(
    fc.property(questions, ({ timetable, at, change, bound, ways }) => {
      const find = (pace: number): Int32Array => {
        const into = new Int32Array(3)
        const question = { to: ways, from: at, until: at + 180, change, bound }
        const from = { stops: Int32Array.of(0), seconds: Int32Array.of(0) }
        prepareProfiles(walkAt(timetable, pace))(question).fromPlace(from, into)
        return into
      }
      const usual = find(USUAL)
      find(SLOW).forEach((seconds, minute) => {
        if (seconds >= 0) expect(usual[minute]).toBeLessThanOrEqual(seconds)
        if (seconds >= 0) expect(usual[minute]).toBeGreaterThanOrEqual(0)
      })
    }),
    { numRuns: 500 },
  )
})
