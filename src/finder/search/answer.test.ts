import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aGeography, aMunicipality, aPostcodeArea } from '../../geography/example.ts'
import { type Answer, answer, type Group } from './answer.ts'
import { anIndexedPlace, aQuestion, knowledgeOf, onTuesday } from './example.ts'
import { filters, languagesAsked } from './filters.ts'
import type { IndexedPlace } from './place-index.ts'
import type { Question } from './question.ts'

/** Two municipalities, ten kilometres apart, and one far away. */
const geography = aGeography({
  municipalities: new Map(
    (
      [
        ['GM9001', 'Voorbeeldstad', 52],
        ['GM9002', 'Voorbeeldhaven', 52.09],
        ['GM9003', 'Verafdorp', 53],
      ] as const
    ).map(([code, name, lat]) => [
      code,
      aMunicipality({ code, name, officialName: name, slug: name.toLowerCase(), lat }),
    ]),
  ),
  postcodes: [aPostcodeArea({ pc4: '9990' })],
})
const own = anIndexedPlace({ name: 'Eigen huis', at: { lon: 5, lat: 52 } })
const near = anIndexedPlace({ name: 'Over de grens', municipality: 'GM9002', at: { lon: 5, lat: 52.09 } })
const far = anIndexedPlace({ name: 'Ver weg', municipality: 'GM9003', at: { lon: 5, lat: 53 } })
const online = anIndexedPlace({ name: 'Op het scherm', kind: 'online', grain: 'online' })

const ask = (places: readonly IndexedPlace[], said: Partial<Question> = {}, typed = 'Voorbeeldstad') =>
  answer(aQuestion(typed, said), knowledgeOf(geography, ...places), onTuesday(12))
const names = ({ found }: Group) => found.map(({ place }) => place.content.name)
const groups = (answer: Answer) =>
  (['own', 'near', 'far', 'anywhere', 'online'] as const).map((group) => names(answer[group]))

test("one's own municipality comes first, then what is just over its border, then the nearest there is, then online", () => {
  expect(groups(ask([far, near, online, own]))).toEqual([
    ['Eigen huis'],
    ['Over de grens'],
    ['Ver weg'],
    [],
    ['Op het scherm'],
  ])
})

describe('of a place of which only the town is known', () => {
  const somewhere = anIndexedPlace({ name: 'Ergens', at: { lon: 5, lat: 52.001 }, isApproximate: true })
  const toldOf = (found: Group) =>
    found.found.map(({ km, isSomewhere }) => [km && Math.round(km), isSomewhere])

  test('no distance is told to who looks in that town: the middle of it is nobody’s door', () => {
    expect(toldOf(ask([somewhere]).own)).toEqual([[undefined, true]])
    expect(toldOf(ask([own]).own)).toEqual([[0, false]])
  })

  test('who looks from elsewhere is told how far the middle of the town is', () => {
    expect(toldOf(ask([somewhere], {}, 'Voorbeeldhaven').near)).toEqual([[10, false]])
  })

  test('where it stops is a spot, and so has a distance', () => {
    const stops = [{ municipality: 'GM9001', at: { lon: 5, lat: 52.02 } }]
    const bus = anIndexedPlace({ name: 'Bus', at: { lon: 5, lat: 52 }, isApproximate: true, stops })
    expect(toldOf(ask([bus]).own)).toEqual([[2, false]])
  })
})

test('in one municipality, whom nobody looked at for long comes after the others; of how old that is the card tells', () => {
  const old = {
    ...anIndexedPlace({ name: 'Al lang stil', at: { lon: 5, lat: 52 } }),
    isLower: true,
    aged: 'long ago' as const,
  }
  const { own: group } = ask([old, own])
  expect(names(group)).toEqual(['Eigen huis', 'Al lang stil'])
  expect(group.found[1]!.place.aged).toBe('long ago')
})

test('what is far away is only there when little is near', () => {
  const three = [own, near, anIndexedPlace({ name: 'Nog een huis' })]
  expect(names(ask([...three, far]).far)).toEqual([])
})

test('what a source places in the province and no nearer is said so, and is not called near', () => {
  const somewhere = anIndexedPlace({
    name: 'Ergens',
    municipality: undefined,
    town: undefined,
    province: 'Voorbeeldland',
  })
  const elsewhere = anIndexedPlace({ name: 'Elders', municipality: undefined, province: 'Anderland' })
  const found = ask([somewhere, elsewhere, own])
  expect([names(found.somewhere), names(found.near), names(found.far)]).toEqual([['Ergens'], [], []])
})

test('an empty municipality still leads to the nearest three', () => {
  const many = [1, 2, 3, 4].map((n) =>
    anIndexedPlace({ name: `Ver weg ${n}`, municipality: 'GM9003', at: { lon: 5, lat: 53 + n / 10 } }),
  )
  expect(names(ask(many).far)).toEqual(['Ver weg 1', 'Ver weg 2', 'Ver weg 3'])
})

describe('a choice', () => {
  const gratis = anIndexedPlace({ name: 'Gratis', free: 'yes' })
  const betaald = anIndexedPlace({ name: 'Betaald', free: 'no' })
  const onbekend = anIndexedPlace({ name: 'Aardig' })
  const free = { choices: { filters: ['free'], language: undefined } } as const

  test('keeps what nobody knows, below what is known, and says what is not known', () => {
    const found = ask([onbekend, betaald, gratis], free)
    expect(found.own.found.map(({ place, doubts }) => [place.content.name, doubts])).toEqual([
      ['Gratis', []],
      ['Aardig', ['free']],
    ])
    expect(found.unknown.free).toBe(1)
    expect(found.looked).toBe(3)
    expect(found.leftOut).toBe(0)
  })

  test('of who wants to be sure leaves it out, and says how many', () => {
    const found = ask([onbekend, betaald, gratis], { ...free, sure: true })
    expect(names(found.own)).toEqual(['Gratis'])
    expect(found.leftOut).toBe(1)
  })

  test('that nothing answers to is answered with what is farther away', () => {
    const found = ask(
      [
        betaald,
        anIndexedPlace({
          name: 'Ver en gratis',
          municipality: 'GM9003',
          at: { lon: 5, lat: 53 },
          free: 'yes',
        }),
      ],
      free,
    )
    expect(groups(found)).toEqual([[], [], ['Ver en gratis'], [], []])
  })
})

test('what somebody wants to do puts what speaks of it first, and takes nothing away', () => {
  const found = ask(
    [own, anIndexedPlace({ name: 'Zonnehuis', whatFor: ['wandelen'] })],
    {},
    'wandelen in Voorbeeldstad',
  )
  expect(found.own.found.map(({ place, speaks }) => [place.content.name, speaks])).toEqual([
    ['Zonnehuis', true],
    ['Eigen huis', false],
  ])
})

test('without a place it is answered with every place that speaks of it', () => {
  const found = ask(
    [own, anIndexedPlace({ ...{ name: 'Zonnehuis', whatFor: ['wandelen'] } }), far],
    {},
    'wandelen',
  )
  expect(groups(found)).toEqual([[], [], [], ['Zonnehuis'], []])
})

test('somebody is never sent to a place that stopped, is planned, or is an organisation', () => {
  const gone = (['stopped', 'planned', 'potential'] as const).map((status) =>
    anIndexedPlace({ name: status, status }),
  )
  expect(groups(ask([...gone, anIndexedPlace({ grain: 'organisation' })]))).toEqual([[], [], [], [], []])
})

test('without a place neither: what stopped is only there for whoever types its name', () => {
  const stopped = anIndexedPlace({ name: 'Het Zonnehuis', whatFor: ['logeren'], status: 'stopped' })
  const open = anIndexedPlace({ name: 'Het Maanhuis', whatFor: ['logeren'] })
  const place = anIndexedPlace({ name: 'Stichting Logeren', grain: 'organisation' })
  expect(names(ask([stopped, open, place], {}, 'logeren').anywhere)).toEqual(['Het Maanhuis'])
  expect(names(ask([stopped, open, place], {}, 'het zonnehuis').anywhere)).toEqual(['Het Zonnehuis'])
})

const anyFact = fc.constantFrom(undefined, 'yes' as const, 'no' as const)
const anyPlace = fc
  .record({
    name: fc.constantFrom('Aa', 'Bé', 'Cc'),
    municipality: fc.constantFrom('GM9001', 'GM9002', 'GM9003'),
    status: fc.constantFrom('known' as const, 'unknown' as const, 'starting' as const, 'stopped' as const),
    kind: fc.constantFrom('walk-in' as const, 'online' as const),
    free: anyFact,
    lowStimulus: anyFact,
    lat: fc.option(fc.double({ min: 51, max: 53, noNaN: true }), { nil: undefined }),
    open: fc.constantFrom(undefined, [10, 14] as const, [14, 20] as const),
  })
  .map(({ lat, free, lowStimulus, open, ...said }) =>
    anIndexedPlace({
      ...said,
      ...(free && { free }),
      ...(lowStimulus && { lowStimulus }),
      ...(open && { open }),
      ...(lat !== undefined && { at: { lon: 5, lat } }),
    }),
  )
const anyQuestion = fc
  .record({
    typed: fc.constantFrom('Voorbeeldstad', '9990', 'Verafdorp koffie', 'niets hiervan', ''),
    filters: fc.subarray([...filters]),
    language: fc.constantFrom(undefined, ...languagesAsked),
    sure: fc.boolean(),
  })
  .map(({ typed, filters, language, sure }) => aQuestion(typed, { choices: { filters, language }, sure }))

test('whatever is asked: no place stands there twice, a no never stands there, and the order is the same for everybody', () => {
  fc.assert(
    fc.property(fc.array(anyPlace, { maxLength: 20 }), anyQuestion, (places, question) => {
      const knowledge = knowledgeOf(geography, ...places)
      const found = answer(question, knowledge, onTuesday(12))
      const all = [found.own, found.near, found.far, found.somewhere, found.anywhere, found.online].flatMap(
        ({ found }) => found,
      )
      expect(new Set(all.map(({ place }) => place)).size).toBe(all.length)
      for (const { place, doubts } of all) {
        if (question.choices.filters.includes('free')) expect(place.content.free).not.toBe('no')
        if (question.sure) expect(doubts).toEqual([])
      }
      expect(answer(question, knowledge, onTuesday(12))).toEqual(found)
      for (const count of Object.values(found.unknown)) expect(count).toBeLessThanOrEqual(found.looked)
    }),
    { numRuns: 200 },
  )
})

describe('a place that comes to people', () => {
  const bus = (stop: object) =>
    anIndexedPlace({
      name: 'Bus',
      kind: 'mobile',
      municipality: 'GM9003',
      at: { lon: 5, lat: 53 },
      stops: [stop],
    })

  test('stands where it stops, on the days it does, and not after it left', () => {
    const found = ask([bus({ municipality: 'GM9001' })])
    expect(names(found.own)).toEqual(['Bus'])
    expect(found.own.found[0]!.stops).toHaveLength(1)
    expect(names(ask([bus({ municipality: 'GM9001', from: onTuesday(9), to: onTuesday(11) })]).own)).toEqual(
      [],
    )
  })

  test('that stops just over the border is near, though its own address is far', () => {
    const found = ask([bus({ municipality: undefined, at: { lon: 5, lat: 52.09 } })])
    expect(names(found.near)).toEqual(['Bus'])
    expect(found.near.found[0]!.km).toBeCloseTo(10, 0)
  })

  test('is named by its stop in the town that was typed, however soon it stands elsewhere, and so is its distance', () => {
    const stops = [
      { day: 0, town: 'Verafdorp', municipality: 'GM9003' },
      { day: 1, from: onTuesday(38), to: onTuesday(40), town: 'Voorbeeldhaven', at: { lon: 5, lat: 52.09 } },
      { day: 2, from: onTuesday(62), to: onTuesday(64), town: 'Buurdorp', municipality: 'GM9001' },
      {
        ...{ day: 9, from: onTuesday(230), to: onTuesday(232), at: { lon: 5, lat: 52.01 } },
        ...{ town: 'voorbeeldstad', municipality: 'GM9001' },
      },
    ]
    const said = { name: 'Bus', municipality: 'GM9003', at: { lon: 5, lat: 52 }, stops }
    const [found] = ask([anIndexedPlace({ ...said, kind: 'mobile' })]).own.found
    expect(found!.stops.map(({ town }) => town)).toEqual(['voorbeeldstad', 'Buurdorp', 'Voorbeeldhaven'])
    expect(found!.meetAt?.town).toBe('voorbeeldstad')
    expect(found!.km).toBeCloseTo(1.1, 1)
    const [desk] = ask([anIndexedPlace(said)]).own.found
    expect([desk!.meetAt, desk!.km]).toEqual([undefined, 0])
  })

  test('is open while it stands there; where the times or the holiday are not known, nobody says so', () => {
    const openToday = { choices: { filters: ['openToday'], language: undefined } } as const
    const closed = { open: [1, 2] } as const
    const doubtsOf = (stop: object) =>
      ask([{ ...bus({ municipality: 'GM9001', ...stop }), times: anIndexedPlace(closed).times }], openToday)
        .own.found[0]?.doubts
    expect(doubtsOf({})).toEqual([])
    expect(doubtsOf({ isUnsure: true })).toEqual(['openToday'])
    expect(doubtsOf({ hasTimes: false, from: onTuesday(0), to: onTuesday(24) })).toEqual(['openToday'])
    expect(doubtsOf({ day: 1, from: onTuesday(34), to: onTuesday(36) })).toBeUndefined()
  })
})
