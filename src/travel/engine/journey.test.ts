import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aTimetable, clock } from './example.ts'
import { type Errand, findJourney, type Journey, type Ride, type Walk } from './journey.ts'
import { prepareProfiles } from './profiles.ts'
import { replay } from './replay.ts'
import { entersFirst, questions, theStop } from './testing.ts'

const errands = questions.chain(({ timetable, at, change, bound, stop, ways }) =>
  fc
    .record({
      off: fc.nat(6),
      isReturn: fc.boolean(),
      bound: fc.constantFrom(bound, 3600),
      opening: fc.option(fc.record({ after: fc.nat(200), during: fc.nat(300), mayWait: fc.boolean() })),
    })
    .map(({ off, isReturn, bound: most, opening }) => {
      const other = theStop((stop + off) % timetable.stops.count)
      const [from, to] = isReturn ? [ways, other] : [other, ways]
      const arrivals = opening && {
        ...{ open: at + opening.after, latest: at + opening.after + opening.during },
        mayWait: opening.mayWait,
      }
      const errand: Errand = { from, at, to, change, bound: most, ...(arrivals && { arrivals }) }
      return { timetable, errand }
    }),
)

test('a journey stands up to the timetable, and is there when the witness is', () => {
  fc.assert(
    fc.property(errands, ({ timetable, errand }) => {
      const journey = findJourney(timetable, prepareProfiles(timetable), errand)
      const enters = entersFirst(timetable, errand)
      expect(journey?.enters).toBe(enters - errand.at <= errand.bound ? enters : undefined)
      if (journey) expect(replay(timetable, errand, journey)).toEqual([])
    }),
    { numRuns: 2000 },
  )
})

const network = [
  'Dorp 08:00, Stad 08:10',
  'Dorp 08:05, Stad 08:15',
  'Stad 08:20, Haven 08:30',
  'Haven ~ Kade 05:00',
]

function travelled(lines: string[], [from, to]: [string, string], errand: Partial<Errand> = {}) {
  const { timetable, stop } = aTimetable(...lines)
  const asked: Errand = {
    ...{ from: theStop(stop(from)), to: theStop(stop(to)) },
    ...{ at: clock('07:50'), change: 120, bound: 7200, ...errand },
  }
  const journey = findJourney(timetable, prepareProfiles(timetable), asked)
  return { timetable, stop, asked, journey }
}

test('a journey leaves as late as it can, and says how long people wait and how much time they have to spare', () => {
  const { journey, stop } = travelled(network, ['Dorp', 'Kade'])
  expect(journey).toEqual({
    leaves: clock('08:05'),
    arrives: clock('08:35'),
    enters: clock('08:35'),
    legs: [
      {
        ...{ kind: 'ride', trip: 1, from: stop('Dorp'), to: stop('Stad'), boards: 1, alights: 1 },
        ...{ departs: clock('08:05'), arrives: clock('08:15'), waits: 0, spare: 15 * 60 },
      },
      {
        ...{ kind: 'ride', trip: 2, from: stop('Stad'), to: stop('Haven'), boards: 2, alights: 2 },
        ...{ departs: clock('08:20'), arrives: clock('08:30'), waits: 5 * 60, spare: 3 * 60 },
      },
      {
        ...{ kind: 'walk', from: stop('Haven'), to: stop('Kade') },
        ...{ departs: clock('08:30'), arrives: clock('08:35') },
      },
    ],
  })
})

test('who walks to the first stop leaves home in time for it', () => {
  const { timetable, stop } = aTimetable(...network)
  const from = { stops: Int32Array.of(stop('Dorp')), seconds: Int32Array.of(240) }
  const errand = { from, at: clock('07:50'), to: theStop(stop('Stad')), change: 120, bound: 7200 }
  const { leaves, legs } = findJourney(timetable, prepareProfiles(timetable), errand)!
  expect(leaves).toBe(clock('07:56'))
  expect(legs[0]).toMatchObject({ kind: 'walk', from: -1, departs: clock('07:56'), arrives: clock('08:00') })
})

test('who comes too early waits before the door, or takes a later vehicle', () => {
  const arrivals = { open: clock('08:12'), latest: clock('09:00') }
  const waits = travelled(network, ['Dorp', 'Stad'], { arrivals: { ...arrivals, mayWait: true } })
  expect(waits.journey).toMatchObject({ arrives: clock('08:10'), enters: clock('08:12') })
  const later = travelled(network, ['Dorp', 'Stad'], { arrivals: { ...arrivals, mayWait: false } })
  expect(later.journey).toMatchObject({
    leaves: clock('08:05'),
    arrives: clock('08:15'),
    enters: clock('08:15'),
  })
})

test('who is there already needs no legs, and who cannot come has no journey', () => {
  expect(travelled(network, ['Stad', 'Stad']).journey).toMatchObject({ leaves: clock('07:50'), legs: [] })
  expect(travelled(network, ['Kade', 'Dorp']).journey).toBeUndefined()
  expect(travelled(network, ['Dorp', 'Stad'], { bound: 20 * 60 - 1 }).journey).toBeUndefined()
  expect(travelled(network, ['Dorp', 'Stad'], { bound: 20 * 60 }).journey).toBeDefined()
})

describe('a journey that is not so is found out', () => {
  const { timetable, asked, journey } = travelled(network, ['Dorp', 'Kade'])
  const [first, second, walk] = journey!.legs as [Ride, Ride, Walk]
  const faults = (changed: Partial<Journey>, errand = asked) =>
    replay(timetable, errand, { ...journey!, ...changed })

  test.each<[string, Partial<Journey>, string]>([
    ['a leg left out', { legs: [first, walk] }, 'leg 2: begins elsewhere'],
    [
      'another hour',
      { legs: [{ ...first, departs: first.departs - 60 }, second, walk] },
      'leg 1: no such departure',
    ],
    ['another end', { legs: [first, second] }, 'ends elsewhere'],
    [
      'a faster walk',
      { legs: [first, second, { ...walk, arrives: walk.arrives - 1 }] },
      'leg 3: no such way on foot',
    ],
    ['a walk too many', { legs: [first, second, walk, walk] }, 'leg 4: walks twice in a row'],
    ['a later arrival', { arrives: journey!.arrives + 1 }, 'arrives in another second'],
    [
      'two vehicles as one',
      { legs: [{ ...first, alights: 2 }, second, walk] },
      'leg 1: is no ride of one vehicle',
    ],
  ])('%s', (_, changed, words) => {
    expect(faults(changed)).toContain(words)
  })

  test('too little time to change, to come in, or to be under way', () => {
    expect(faults({}, { ...asked, change: 301 })).toEqual(['leg 2: has no time to change'])
    expect(faults({}, { ...asked, bound: 60 })).toEqual(['takes too long'])
    const arrivals = { open: 0, latest: clock('08:00'), mayWait: true }
    expect(faults({}, { ...asked, arrivals })).toEqual(['comes too late'])
  })
})
