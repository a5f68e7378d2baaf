import fc from 'fast-check'
import { expect, test } from 'vitest'
import { prepareProfiles } from './profiles.ts'
import { entersFirst, questions, theStop } from './testing.ts'
import { turnBack, turnedBack } from './turned-back.ts'

test('a way from a place is a way to it, turned back: who leaves a second later is home later', () => {
  fc.assert(
    fc.property(questions, fc.nat(6), ({ timetable, at, change, bound, stop, ways }, off) => {
      const home = theStop((stop + off) % timetable.stops.count)
      const profile = prepareProfiles(turnedBack(timetable))({
        ...{ to: ways, from: turnBack(at), until: turnBack(at) + 1, change, bound },
      })
      const into = new Int32Array(1)
      profile.fromPlace(home, into)
      const homeFirst = (leaves: number) =>
        entersFirst(timetable, { from: ways, at: leaves, to: home, change })
      if (into[0] === -1) expect(homeFirst(at - bound)).toBeGreaterThan(at)
      else {
        expect(homeFirst(at - into[0]!)).toBeLessThanOrEqual(at)
        expect(homeFirst(at - into[0]! + 1)).toBeGreaterThan(at)
      }
    }),
    { numRuns: 1500 },
  )
})

test('turned back twice, a timetable finds what it found', () => {
  fc.assert(
    fc.property(questions, ({ timetable, at, change, bound, ways }) => {
      const question = { to: ways, from: at, until: at + 300, change, bound }
      const find = (of: typeof timetable) => {
        const { stops, listSeconds } = prepareProfiles(of)(question)
        const seconds = listSeconds()
        return Object.fromEntries(
          [...stops].map((stop, row) => [stop, [...seconds.slice(row * 5, row * 5 + 5)]]),
        )
      }
      expect(find(turnedBack(turnedBack(timetable)))).toEqual(find(timetable))
    }),
    { numRuns: 300 },
  )
})
