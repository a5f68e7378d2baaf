import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { prepareEarliestArrival } from './earliest-arrival.ts'
import { aTimetable, clock, drawTimetable, type Sketch } from './example.ts'
import { questions, reachFrom, theStop } from './testing.ts'
import type { Timetable, WaysOnFoot } from './timetable.ts'

interface Asked {
  timetable: Timetable
  at: number
  change: number
  bound?: number
}

const arrivals = ({ timetable, ...asked }: Asked, from: WaysOnFoot): number[] => [
  ...prepareEarliestArrival(timetable)({ from, ...asked }),
]

/** The same from the witness. */
function witnessed(
  { timetable, at, change, bound = Number.MAX_SAFE_INTEGER }: Asked,
  from: WaysOnFoot,
): number[] {
  const { byVehicle, onFoot } = reachFrom(timetable, from, at, change)
  const earliest = byVehicle.map((second, stop) => Math.min(second, onFoot[stop]!))
  return earliest.map((second) => (second - at <= bound ? second : -1))
}

const thousands = { numRuns: 2000 }
const hundreds = { numRuns: 500 }

describe('the earliest arrival is what the witness finds', () => {
  test('from a stop', () => {
    fc.assert(
      fc.property(questions, ({ timetable, stop, at, change }) => {
        const asked = { timetable, at, change }
        expect(arrivals(asked, theStop(stop))).toEqual(witnessed(asked, theStop(stop)))
      }),
      thousands,
    )
  })

  test('from a place with ways on foot to stops, within a bound that counts itself', () => {
    fc.assert(
      fc.property(questions, ({ ways, ...asked }) => {
        expect(arrivals(asked, ways)).toEqual(witnessed(asked, ways))
      }),
      thousands,
    )
  })

  test('question after question to one that was prepared once', () => {
    fc.assert(
      fc.property(questions, fc.array(fc.nat(40), { minLength: 2, maxLength: 4 }), (asked, later) => {
        const { timetable, ways, change } = asked
        const prepared = prepareEarliestArrival(timetable)
        for (const more of later) {
          const at = asked.at + more
          expect([...prepared({ from: ways, at, change })]).toEqual(
            witnessed({ timetable, at, change }, ways),
          )
        }
      }),
      hundreds,
    )
  })
})

describe('laws of the earliest arrival', () => {
  const never = (seconds: number[]) =>
    seconds.map((second) => (second < 0 ? Number.POSITIVE_INFINITY : second))
  const noLaterThan = (sooner: number[], later: number[]) =>
    expect(never(sooner).filter((second, stop) => second > never(later)[stop]!)).toEqual([])

  test('who leaves later is nowhere earlier', () => {
    fc.assert(
      fc.property(questions, fc.nat(30), ({ timetable, ways, at, change }, more) => {
        const later = arrivals({ timetable, at: at + more, change }, ways)
        noLaterThan(arrivals({ timetable, at, change }, ways), later)
      }),
      hundreds,
    )
  })

  test('one more trip makes nobody later', () => {
    fc.assert(
      fc.property(questions, ({ sketch, ways, at, change }) => {
        const fewer = drawTimetable({ ...sketch, trips: sketch.trips.slice(1) })
        const with_ = arrivals({ timetable: drawTimetable(sketch), at, change }, ways)
        noLaterThan(with_, arrivals({ timetable: fewer, at, change }, ways))
      }),
      hundreds,
    )
  })

  test('without any trip there is only walking', () => {
    fc.assert(
      fc.property(questions, ({ sketch, stop, at, change }) => {
        const timetable = drawTimetable({ ...sketch, trips: [] })
        const walked = Array.from({ length: sketch.stops }, () => -1)
        for (const { from, to, seconds } of sketch.footpaths!) if (from === stop) walked[to] = at + seconds
        walked[stop] = at
        expect(arrivals({ timetable, at, change }, theStop(stop))).toEqual(walked)
      }),
      hundreds,
    )
  })

  test('a day later everything is a day later', () => {
    fc.assert(
      fc.property(questions, ({ sketch, ways, at, change }) => {
        const day = 24 * 3600
        const trips = sketch.trips.map((calls) =>
          calls.map((call) => ({ ...call, arrival: call.arrival + day, departure: call.departure + day })),
        )
        const timetable = drawTimetable({ ...sketch, trips })
        const today = arrivals({ timetable: drawTimetable(sketch), at, change }, ways)
        const tomorrow = arrivals({ timetable, at: at + day, change }, ways)
        expect(tomorrow).toEqual(today.map((second) => (second < 0 ? -1 : second + day)))
      }),
      hundreds,
    )
  })

  test('the numbers of stops mean nothing', () => {
    fc.assert(
      fc.property(questions, ({ sketch, stop, at, change }) => {
        const last = sketch.stops - 1
        const timetable = drawTimetable(relabelled(sketch))
        const under = arrivals({ timetable, at, change }, theStop(last - stop)).reverse()
        expect(under).toEqual(arrivals({ timetable: drawTimetable(sketch), at, change }, theStop(stop)))
      }),
      hundreds,
    )
  })
})

/** The same network, its stops numbered from behind. */
function relabelled({ stops, trips, footpaths, change }: Sketch): Sketch {
  const other = (stop: number) => stops - 1 - stop
  return {
    stops,
    trips: trips.map((calls) => calls.map((call) => ({ ...call, stop: other(call.stop) }))),
    footpaths: footpaths!.map(({ from, to, seconds }) => ({ from: other(from), to: other(to), seconds })),
    change: [...change!].reverse(),
  }
}

describe('on the way', () => {
  const at = (lines: string[], from: string, to: string, second: string, change = 120) => {
    const { timetable, stop } = aTimetable(...lines)
    return arrivals({ timetable, at: clock(second), change }, theStop(stop(from)))[stop(to)]
  }

  test('changing takes its time, the first vehicle none', () => {
    const lines = ['Dorp 08:00, Stad 08:10', 'Stad 08:11, Haven 08:20', 'Stad 08:12, Haven 08:30']
    expect(at(lines, 'Dorp', 'Haven', '08:00')).toBe(clock('08:30'))
    expect(at(lines, 'Dorp', 'Haven', '08:00', 60)).toBe(clock('08:20'))
    expect(at([...lines, 'Stad + 01:00'], 'Dorp', 'Haven', '08:00')).toBe(clock('08:20'))
  })

  test('nobody walks twice in a row, and who walked boards at once', () => {
    const lines = [
      'Dorp ~ Brug 02:00',
      'Brug ~ Stad 02:00',
      'Brug 08:02, Haven 08:09',
      'Stad 08:30, Haven 09:00',
    ]
    expect(at(lines, 'Dorp', 'Haven', '08:00')).toBe(clock('08:09'))
    expect(at(lines, 'Dorp', 'Stad', '08:00')).toBe(-1)
  })

  test('where nobody gets on or off, nobody does', () => {
    const lines = ['Dorp 08:00, Stad 08:10 -off, Haven 08:20', 'Stad 08:20, Haven 08:25 -on, Kade 08:30']
    expect(at(lines, 'Dorp', 'Stad', '08:00')).toBe(-1)
    expect(at(lines, 'Dorp', 'Haven', '08:00')).toBe(clock('08:20'))
    expect(at(lines, 'Haven', 'Kade', '08:00')).toBe(-1)
  })

  test('a trip may come twice at a stop, and one may overtake another', () => {
    const ring = ['Dorp 08:00, Stad 08:10, Haven 08:20, Stad 08:30, Kade 08:40']
    expect(at(ring, 'Haven', 'Kade', '08:20')).toBe(clock('08:40'))
    const fast = ['Dorp 08:00, Haven 09:00', 'Dorp 08:10, Haven 08:30']
    expect(at(fast, 'Dorp', 'Haven', '07:50')).toBe(clock('08:30'))
  })
})
