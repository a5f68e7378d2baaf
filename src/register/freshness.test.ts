import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aPlace } from './example.ts'
import {
  agedAs,
  checkedOn,
  type DatedSaying,
  freshnessOf,
  freshnessStates,
  type LastWord,
  lastWordFor,
  lastWordOf,
} from './freshness.ts'

const start = Temporal.PlainDate.from('2024-02-29')
const after = (months: number, days = 0) => start.add({ months }).add({ days })
const byPlace: LastWord = { by: 'place', on: start.toString() }
const rank = (word: LastWord, day: Temporal.PlainDate) =>
  freshnessStates.indexOf(freshnessOf(word, day).state)

test('a fact goes over at half a year, a year and two years; at a year and a half its place stands lower', () => {
  const states = [0, 3, 6, 12, 18, 24].map((months) => {
    const { state, isLower } = freshnessOf(byPlace, after(months))
    return `${months} ${state}${isLower ? ' lower' : ''}`
  })
  expect(states).toEqual([
    '0 current',
    '3 current',
    '6 due',
    '12 long ago',
    '18 long ago lower',
    '24 doubtful lower',
  ])
  expect(freshnessOf(byPlace, after(6, -1)).state).toBe('current')
})

test('hours are due after three months', () => {
  expect(freshnessOf(byPlace, after(3, -1), 'openingHours').state).toBe('current')
  expect(freshnessOf(byPlace, after(3), 'openingHours').state).toBe('due')
})

test('it tells on which day it goes over, and what nobody can date is as old as can be', () => {
  expect(freshnessOf(byPlace, start).untilDay).toBe('2024-08-29')
  expect(freshnessOf(byPlace, after(24)).untilDay).toBeUndefined()
  expect(freshnessOf({ by: 'source', on: undefined }, start)).toMatchObject({
    state: 'doubtful',
    isLower: true,
  })
})

test('a year counts from its first day', () => {
  expect(freshnessOf({ by: 'source', on: '2024' }, Temporal.PlainDate.from('2026-01-01')).state).toBe(
    'doubtful',
  )
  expect(freshnessOf({ by: 'source', on: '2024-03' }, Temporal.PlainDate.from('2026-02-28')).state).toBe(
    'long ago',
  )
})

test('of a place that nobody looked at no age is said: it is called just that', () => {
  expect(agedAs(freshnessOf({ by: 'source', on: '2019' }, start))).toBeUndefined()
  expect(agedAs(freshnessOf(byPlace, after(13)))).toBe('long ago')
})

const day = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => Temporal.PlainDate.from('2020-01-01').add({ days }))
const date = fc.oneof(
  day.map(String),
  day.map((one) => one.toString().slice(0, 7)),
  day.map((one) => String(one.year)),
)
const by = fc.constantFrom('place', 'desk', 'source')
const word = fc.record({ by, on: fc.option(date, { nil: undefined }) })

test('freshness only gets worse with time, and its last state is the last', () => {
  fc.assert(
    fc.property(word, day, fc.nat(3000), (one, on, days) => {
      const [before, later] = [freshnessOf(one, on), freshnessOf(one, on.add({ days }))]
      expect(rank(one, on.add({ days }))).toBeGreaterThanOrEqual(rank(one, on))
      expect(Number(later.isLower)).toBeGreaterThanOrEqual(Number(before.isLower))
      if (before.untilDay) {
        const goesOver = Temporal.PlainDate.from(before.untilDay)
        expect(rank(one, goesOver)).toBe(rank(one, on) + 1)
        expect(rank(one, goesOver.subtract({ days: 1 }))).toBe(rank(one, on))
      } else expect(before.state).toBe('doubtful')
    }),
  )
})

const { content } = aPlace({ town: 'Voorbeeldstad', phone: '000 000 00 00' })
const core = { name: content.name, status: content.status!, town: content.town! }
const saying = (said: Partial<DatedSaying>): DatedSaying => ({
  ...{ basis: 'source', saidOn: undefined, recordedAt: '2026-01-01 09:00:00+00', values: core },
  ...said,
})
const sayings = fc.array(
  fc
    .record({
      basis: fc.constantFrom('pin', 'place', 'checked', 'source'),
      saidOn: fc.option(date, { nil: undefined }),
      recordedAt: day.map((one) => `${one} 09:00:00+00`),
      values: fc.constantFrom(
        core,
        { ...core, status: 'stopped' as const },
        { phone: content.phone! },
        { name: content.name },
      ),
    })
    .map(saying),
  { maxLength: 6 },
)
const wordOf = (statements: readonly DatedSaying[]) =>
  lastWordFor({
    confirmedOn: undefined,
    checkedOn: checkedOn(content, statements),
    mentionedOn: statements
      .flatMap(({ saidOn }) => saidOn ?? [])
      .sort()
      .at(-1),
  })

test('confirming everything makes a place fresh, whatever was said before', () => {
  fc.assert(
    fc.property(sayings, fc.constantFrom('place', 'checked'), day, (before, basis, on) => {
      const now = saying({ basis, saidOn: on.toString(), recordedAt: `${on} 09:00:00+00` })
      expect(freshnessOf(wordOf([...before, now]), on).state).toBe('current')
      for (const field of ['name', 'status', 'town'] as const)
        expect(freshnessOf(lastWordOf(field, content[field], [...before, now])!, on, field).state).toBe(
          'current',
        )
    }),
  )
})

test('no mention in a list makes a place fresher that somebody looked at', () => {
  fc.assert(
    fc.property(sayings, sayings, (before, mentions) => {
      const looked = checkedOn(content, before)
      const lists = mentions.map((mention): DatedSaying => ({ ...mention, basis: 'source' }))
      expect(checkedOn(content, [...before, ...lists])).toBe(looked)
      if (looked) expect(wordOf([...before, ...lists])).toEqual(wordOf(before))
    }),
  )
})

test('whoever says something else did not confirm it', () => {
  const elsewhere = saying({ basis: 'checked', values: { ...core, town: 'Bergdorp' } })
  expect(lastWordOf('town', content.town, [elsewhere])).toBeUndefined()
  expect(checkedOn(content, [elsewhere])).toBeUndefined()
})

test('the oldest of what a visitor builds on decides, and a phone number alone makes nothing fresh', () => {
  const desk = saying({ basis: 'checked', saidOn: '2025-03-01' })
  const phone = saying({ basis: 'place', saidOn: '2025-12-01', values: { phone: content.phone! } })
  const town = saying({ basis: 'place', saidOn: '2025-11-01', values: { town: content.town! } })
  expect(checkedOn(content, [desk, phone, town])).toBe('2025-03-01')
  expect(checkedOn(content, [phone])).toBeUndefined()
})

test('who spoke last speaks: a place, a desk that looked later, or else a list', () => {
  const dates = { confirmedOn: '2025-01-01', checkedOn: '2025-06-01', mentionedOn: '2026' }
  expect(lastWordFor(dates)).toEqual({ by: 'desk', on: '2025-06-01' })
  expect(lastWordFor({ ...dates, checkedOn: '2024' })).toEqual({ by: 'place', on: '2025-01-01' })
  expect(lastWordFor({ ...dates, confirmedOn: undefined, checkedOn: undefined })).toEqual({
    by: 'source',
    on: '2026',
  })
})

test('what is said to be from after the day it came in is from that day', () => {
  const ahead = saying({ basis: 'place', saidOn: '2030-01-01' })
  expect(lastWordOf('town', content.town, [ahead])).toEqual({ by: 'place', on: '2026-01-01' })
})
