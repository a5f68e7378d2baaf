import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { prepareEarliestArrival } from './earliest-arrival.ts'
import { aTimetable, clock, drawTimetable } from './example.ts'
import { type Arrivals, type Profile, prepareProfiles, type Question } from './profiles.ts'
import { entersFirst, questions, theStop } from './testing.ts'
import type { Timetable, WaysOnFoot } from './timetable.ts'

/** Per stop the travel seconds of each minute; a list of −1 where nobody gets there. */
function spread({ stops, listSeconds, minutes }: Profile, count: number): number[][] {
  const seconds = listSeconds()
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

describe('laws of profiles', () => {
  const hundreds = { numRuns: 500 }
  const rowsOf = (timetable: Timetable, question: Question): number[][] =>
    spread(prepareProfiles(timetable)(question), timetable.stops.count)
  const never = (row: number[]) => row.map((seconds) => (seconds < 0 ? Number.POSITIVE_INFINITY : seconds))

  test('backward from a point is forward from every stop', () => {
    fc.assert(
      fc.property(asking, ({ timetable, stop, window: { arrivals: _, ...window } }) => {
        const forward = prepareEarliestArrival(timetable)
        const backward = rowsOf(timetable, { ...window, to: theStop(stop) })
        for (const [from, row] of backward.entries())
          for (const [minute, at] of minutesOf({ ...window, to: theStop(stop) }).entries()) {
            const there = forward({ from: theStop(from), at, change: window.change, bound: window.bound })[
              stop
            ]!
            expect(row[minute]).toBe(there === -1 ? -1 : there - at)
          }
      }),
      hundreds,
    )
  })

  test('who leaves a minute later is never there sooner', () => {
    fc.assert(
      fc.property(asking, ({ timetable, ways, window: { arrivals: _, ...window } }) => {
        // Without a bound: with one, leaving later may be what makes a journey short enough.
        for (const row of rowsOf(timetable, { ...window, bound: 1e6, to: ways }).map(never))
          for (const [minute, seconds] of row.slice(1).entries())
            expect(seconds + 60).toBeGreaterThanOrEqual(row[minute]!)
      }),
      hundreds,
    )
  })

  test('one more trip makes nobody slower', () => {
    fc.assert(
      fc.property(asking, ({ sketch, ways, window }) => {
        const question = { ...window, to: ways }
        const fewer = rowsOf(drawTimetable({ ...sketch, trips: sketch.trips.slice(1) }), question).flatMap(
          never,
        )
        const all = rowsOf(drawTimetable(sketch), question).flatMap(never)
        expect(all.filter((seconds, at) => seconds > fewer[at]!)).toEqual([])
      }),
      hundreds,
    )
  })

  test('shorter hours bring nobody sooner, and a closed door nobody at all', () => {
    fc.assert(
      fc.property(asking, fc.nat(200), ({ timetable, ways, window }, less) => {
        const hours = window.arrivals ?? { open: window.from, latest: window.from + 300, mayWait: true }
        const within = (latest: number) =>
          rowsOf(timetable, { ...window, to: ways, arrivals: { ...hours, latest } }).flatMap(never)
        const [long, short] = [within(hours.latest), within(hours.latest - less)]
        expect(short.filter((seconds, at) => seconds < long[at]!)).toEqual([])
        const shut = within(hours.open - 1).filter(Number.isFinite)
        expect(shut).toEqual([])
      }),
      hundreds,
    )
  })

  test('without any trip there is only walking, whatever the minute', () => {
    fc.assert(
      fc.property(asking, ({ sketch, stop, window: { arrivals: _, ...window } }) => {
        const walked = Array.from({ length: sketch.stops }, () => -1)
        for (const { from, to, seconds } of sketch.footpaths!)
          if (to === stop && seconds <= window.bound) walked[from] = seconds
        walked[stop] = 0
        const question = { ...window, to: theStop(stop) }
        const rows = rowsOf(drawTimetable({ ...sketch, trips: [] }), question)
        expect(rows).toEqual(walked.map((seconds) => minutesOf(question).map(() => seconds)))
      }),
      hundreds,
    )
  })

  test('a day later it is the same', () => {
    fc.assert(
      fc.property(asking, ({ sketch, ways, window: { arrivals: _, ...window } }) => {
        const day = 24 * 3600
        const trips = sketch.trips.map((calls) =>
          calls.map((call) => ({ ...call, arrival: call.arrival + day, departure: call.departure + day })),
        )
        const tomorrow = { ...window, from: window.from + day, until: window.until + day, to: ways }
        expect(rowsOf(drawTimetable({ ...sketch, trips }), tomorrow)).toEqual(
          rowsOf(drawTimetable(sketch), { ...window, to: ways }),
        )
      }),
      hundreds,
    )
  })
})

describe('of one point', () => {
  const lines = ['Dorp 08:00, Stad 08:45', 'Dorp 08:10, Stad 08:55:01', 'Stad ~ Markt 05:00']
  const { timetable, stop } = aTimetable(...lines)
  const ask = (question: Partial<Question>) =>
    spread(
      prepareProfiles(timetable)({
        ...{ to: theStop(stop('Stad')), from: clock('08:00'), until: clock('08:11') },
        ...{ change: 120, bound: 45 * 60, ...question },
      }),
      3,
    )[stop('Dorp')]

  test('three quarters of an hour count, a second more does not', () => {
    expect(ask({})).toEqual([45 * 60, ...new Array(10).fill(-1)])
    expect(ask({ bound: 45 * 60 + 1 })!.at(-1)).toBe(45 * 60 + 1)
  })

  test('a window that is empty has no minutes, and one of half a minute has one', () => {
    expect(ask({ until: clock('08:00') })).toEqual([])
    expect(ask({ until: clock('08:00') + 30 })).toEqual([45 * 60])
  })

  test('the way from the last stop counts as travelling', () => {
    const to = { stops: Int32Array.of(stop('Stad')), seconds: Int32Array.of(200) }
    expect(ask({ to, bound: 3000 })![0]).toBe(45 * 60 + 200)
  })

  test('opening hours less a visit: in time, too early and waiting, too late', () => {
    const bound = 2 * 3600
    const open = clock('08:50')
    const early = { open, latest: clock('10:00'), mayWait: true }
    expect(ask({ bound, arrivals: early })![0]).toBe(50 * 60)
    expect(ask({ bound, arrivals: { ...early, mayWait: false } })![0]).toBe(55 * 60 + 1)
    expect(ask({ bound, arrivals: { ...early, open: 0, latest: clock('08:44') } })![0]).toBe(-1)
  })
})
