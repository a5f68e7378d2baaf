import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Arrivals, type Profile, prepareProfiles, type Question } from './profiles.ts'
import { entersFirst, questions, theStop } from './testing.ts'
import type { Timetable, WaysOnFoot } from './timetable.ts'

/** Per stop the travel seconds of each minute; a list of −1 where nobody gets there. */
function spread({ stops, seconds, minutes }: Profile, count: number): number[][] {
  const rows = Array.from({ length: count }, () => new Array<number>(minutes).fill(-1))
  for (const [row, stop] of stops.entries())
    rows[stop] = [...seconds.subarray(row * minutes, (row + 1) * minutes)]
  return rows
}

/** The least travel seconds of who begins somewhere in a second, as the witness finds them. */
function witnessed(timetable: Timetable, asked: Question, from: WaysOnFoot, at: number): number {
  const travel = entersFirst(timetable, { ...asked, from, at }) - at
  return travel <= asked.bound ? travel : -1
}

const minutesOf = ({ from, until }: Question): number[] =>
  Array.from({ length: Math.ceil((until - from) / 60) }, (_, minute) => from + minute * 60)

const witnessedFromStops = (timetable: Timetable, asked: Question): number[][] =>
  Array.from({ length: timetable.stops.count }, (_, stop) =>
    minutesOf(asked).map((leaves) => witnessed(timetable, asked, theStop(stop), leaves)),
  )

/** Questions about a window, as the kernel wants them. */
const asking = questions.chain(({ timetable, sketch, at, change, bound, stop, ways }) =>
  fc
    .record({
      minutes: fc.integer({ min: 1, max: 6 }),
      bound: fc.constantFrom(bound, 600),
      opening: fc.option(fc.record({ after: fc.nat(300), during: fc.nat(300), mayWait: fc.boolean() })),
    })
    .map(({ minutes, bound: most, opening }) => {
      const arrivals: Arrivals | undefined = opening
        ? { open: at + opening.after, latest: at + opening.after + opening.during, mayWait: opening.mayWait }
        : undefined
      const window = { from: at, until: at + minutes * 60, change, bound: most }
      return { timetable, sketch, stop, ways, window: { ...window, ...(arrivals && { arrivals }) } }
    }),
)

const thousands = { numRuns: 1500 }

describe('a profile is what the witness finds, minute by minute', () => {
  test('towards a stop', () => {
    fc.assert(
      fc.property(asking, ({ timetable, stop, window: { arrivals: _, ...window } }) => {
        const question = { ...window, to: theStop(stop) }
        const profile = prepareProfiles(timetable)(question)
        expect(spread(profile, timetable.stops.count)).toEqual(witnessedFromStops(timetable, question))
      }),
      thousands,
    )
  })

  test('towards a place with ways on foot, within its opening hours', () => {
    fc.assert(
      fc.property(asking, ({ timetable, ways, window }) => {
        const question = { ...window, to: ways }
        const profile = prepareProfiles(timetable)(question)
        expect(spread(profile, timetable.stops.count)).toEqual(witnessedFromStops(timetable, question))
      }),
      thousands,
    )
  })

  test('from a place with ways on foot', () => {
    fc.assert(
      fc.property(asking, fc.nat(6), ({ timetable, ways, stop, window }, off) => {
        const question = { ...window, to: theStop(stop) }
        const profile = prepareProfiles(timetable)(question)
        const from = { ...ways, stops: ways.stops.map((each) => (each + off) % timetable.stops.count) }
        const into = new Int32Array(profile.minutes)
        profile.fromPlace(from, into)
        expect([...into]).toEqual(
          minutesOf(question).map((leaves) => witnessed(timetable, question, from, leaves)),
        )
      }),
      thousands,
    )
  })

  test('question after question to one that was prepared once', () => {
    fc.assert(
      fc.property(asking, fc.array(fc.nat(6), { minLength: 2, maxLength: 4 }), (asked, others) => {
        const { timetable, window } = asked
        const prepared = prepareProfiles(timetable)
        for (const other of others) {
          const question = { ...window, to: theStop(other % timetable.stops.count) }
          const profile = prepared(question)
          expect(spread(profile, timetable.stops.count)).toEqual(witnessedFromStops(timetable, question))
        }
      }),
      { numRuns: 500 },
    )
  })
})
