import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryHours } from '../../register/opening-hours/arbitrary-hours.ts'
import { parseOpeningHours, printOpeningHours } from '../../register/opening-hours/opening-hours-notation.ts'
import type { OpeningHours } from '../../register/pure.ts'
import { mergeSpans, spanOf, tidyOpeningHours } from '../../register/pure.ts'
import { readClock } from './clock.ts'
import { readHours } from './hours-form.ts'
import { addRoom, rowsIn, rowsOf, sendRows, writeHours } from './hours-rows.ts'
import { mergeSent, type Sent } from './sent.ts'

const nothing: Sent = new Map()
const hoursFrom = (text: string) => {
  const outcome = parseOpeningHours(text)
  if ('problem' in outcome) throw new Error(outcome.problem.code)
  return outcome.hours
}
/** What a form says that began with these hours, after somebody typed this. */
const after = (began: string | undefined, typed: Record<string, string | string[]>) => {
  const begun = writeHours(began === undefined ? undefined : hoursFrom(began))
  const sent = new Map(Object.entries(typed).map(([name, said]): [string, string[]] => [name, [said].flat()]))
  const reading = readHours(mergeSent(begun, sent), begun)
  if ('problems' in reading) return reading.problems.map(({ at, why }) => `${at}: ${why}`)
  return 'absent' in reading ? 'nobody knows' : printOpeningHours(reading.value as OpeningHours)
}

/** Spans that overlap and cannot be written as one: the notation can hold them, and a form asks what is meant. */
const overlaps = ({ weekly, exceptions }: OpeningHours): boolean => {
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) =>
    weekly.filter(({ days }) => days.some((one) => one === day)),
  )
  return [...days, ...exceptions.map(({ times }) => times)].some((times) => {
    const spans = mergeSpans(times.map(spanOf))
    return spans.some((span, i) => spans.slice(0, i).some((other) => span.start < other.end))
  })
}

test('hours that are written read back as the same hours, whatever they are', () => {
  fc.assert(
    fc.property(arbitraryHours().map(tidyOpeningHours), (hours) => {
      const reading = readHours(writeHours(hours), nothing)
      if (overlaps(hours))
        expect(new Set('problems' in reading ? reading.problems.map(({ why }) => why) : [])).toEqual(
          new Set(['overlap']),
        )
      else expect(reading).toEqual({ value: hours })
    }),
    { numRuns: 500 },
  )
})

test('rows come through a browser as they were, empty ones too', () => {
  fc.assert(
    fc.property(arbitraryHours(), fc.constantFrom('dag1', 'dag7', 'dag', 'bijz1'), (hours, asked) => {
      const rows = addRoom(rowsOf(tidyOpeningHours(hours)), asked)
      expect(rowsIn(sendRows(rows))).toEqual(rows)
    }),
  )
})

describe('a day', () => {
  test('gets other times, and the rest stays', () => {
    expect(after('Mo-Fr 10:00-16:00; PH off', { 'dag2-van[]': '13', 'dag2-tot[]': '17.30 uur' })).toBe(
      'Mo,We-Fr 10:00-16:00; Tu 13:00-17:30; PH off',
    )
  })

  test('turned to closed need not be emptied', () => {
    expect(after('Mo-Tu 10:00-16:00', { dag2: 'dicht' })).toBe('Mo 10:00-16:00')
  })

  test('that nobody knows of is unknown, and not closed', () => {
    expect(after('Mo-Fr 10:00-16:00', { dag3: 'onbekend' })).toBe('Mo-Tu,Th-Fr 10:00-16:00; We unknown')
    expect(after(undefined, { dag1: 'open', 'dag1-van[]': ['10'], 'dag1-tot[]': ['12'] })).toBe(
      'Mo 10:00-12:00; Tu-Su unknown',
    )
  })

  test('may be open twice, and past midnight when somebody says so', () => {
    const typed = { dag6: 'open', 'dag6-van[]': ['10', '', '20.00'], 'dag6-tot[]': ['12', '', '1.00'] }
    expect(after('Mo 10:00-12:00', typed)).toEqual(['dag6-tot-2: end before start'])
    expect(after('Mo 10:00-12:00', { ...typed, 'dag6-nacht': '2' })).toBe(
      'Mo 10:00-12:00; Sa 10:00-12:00,20:00-01:00',
    )
    expect(after('Mo 10:00-12:00', { dag2: 'open', 'dag2-van[]': '20', 'dag2-tot[]': '0.00' })).toBe(
      'Mo 10:00-12:00; Tu 20:00-24:00',
    )
  })

  test.each([
    [{ 'dag1-van[]': ['10', '11'], 'dag1-tot[]': ['12', '13'] }, ['dag1-van-1: overlap']],
    [{ 'dag1-van[]': '10', 'dag1-tot[]': '' }, ['dag1-tot-0: half a time']],
    [{ 'dag1-van[]': ' ', 'dag1-tot[]': '12' }, ['dag1-van-0: half a time']],
    [{ 'dag1-van[]': 'tien', 'dag1-tot[]': '12' }, ['dag1-van-0: not a time']],
    [{ 'dag1-van[]': '24:00', 'dag1-tot[]': '12' }, ['dag1-van-0: not a time']],
    [{ 'dag1-van[]': '10', 'dag1-tot[]': '25' }, ['dag1-tot-0: not a time']],
    [{ 'dag1-van[]': '10', 'dag1-tot[]': '10.00' }, ['dag1-tot-0: same time']],
    [{ 'dag1-van[]': '16', 'dag1-tot[]': '10' }, ['dag1-tot-0: end before start']],
    [{ 'dag1-van[]': '', 'dag1-tot[]': '' }, ['dag1-van-0: no times']],
    [{ 'dag3-van[]': '10', 'dag3-tot[]': '12' }, ['dag3: times on a closed day']],
    [{ dag1: 'dicht' }, ['dag1: all closed']],
    [{ 'uren-uitleg': 'x'.repeat(201) }, ['uren-uitleg: note too long']],
    [{ 'dag1-van[]': Array(30).fill('10'), 'dag1-tot[]': Array(30).fill('11') }, ['dag1: too many']],
  ])('%j is asked again', (typed, problems) => {
    expect(after('Mo 10:00-16:00', typed)).toEqual(problems)
  })

  test('hours nobody knows are no hours; and then there is nothing to say of holidays', () => {
    const unknown = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [`dag${day}`, 'onbekend']))
    expect(after('Mo 10:00-16:00', unknown)).toBe('nobody knows')
    expect(after('Mo 10:00-16:00', { ...unknown, feestdagen: 'dicht' })).toEqual(['dag1: nothing known'])
  })
})

describe('a date', () => {
  const week = 'Mo 10:00-16:00'
  const date = (typed: Record<string, string>) =>
    Object.fromEntries(Object.entries(typed).map(([name, said]) => [`bijz1${name}`, said]))

  test('is closed, or open at other times, with a word why', () => {
    expect(
      after(week, date({ '': 'dicht', '-dag': '2026-12-24', '-tm': '2027-01-03', '-uitleg': 'zegt "ho"' })),
    ).toBe(`${week}; 2026-12-24-2027-01-03 off "zegt ”ho”"`)
    expect(after(week, date({ '': 'open', '-dag': '2026-12-24', '-van[]': '10', '-tot[]': '12' }))).toBe(
      `${week}; 2026-12-24 10:00-12:00`,
    )
  })

  test('goes when somebody says so, or empties it', () => {
    const closed = `${week}; 2026-12-24 off`
    expect(after(closed, date({ '': 'weg' }))).toBe(week)
    expect(after(closed, date({ '-dag': '' }))).toBe(week)
  })

  test.each([
    [date({ '': 'dicht', '-dag': '', '-uitleg': 'kerst' }), ['bijz1-dag: no date']],
    [date({ '': 'dicht', '-dag': '2026-02-30' }), ['bijz1-dag: no date']],
    [date({ '': 'dicht', '-dag': '2026-12-24', '-tm': '2026-12-23' }), ['bijz1-tm: until before date']],
    [date({ '': '', '-dag': '2026-12-24' }), ['bijz1: no state']],
    [date({ '': 'open', '-dag': '2026-12-24' }), ['bijz1-van-0: no times']],
    [
      date({ '': 'dicht', '-dag': '2026-12-24', '-uitleg': 'x'.repeat(201) }),
      ['bijz1-uitleg: note too long'],
    ],
  ])('%j is asked again', (typed, problems) => {
    expect(after(week, typed)).toEqual(problems)
  })
})

test('a button makes room, and can take the times of Monday over', () => {
  const rows = rowsOf(hoursFrom('Mo 10:00-12:00'))
  expect(addRoom(rows, 'dag1').days[0]!.times).toHaveLength(2)
  expect(addRoom(rows, 'dag').dated).toHaveLength(1)
  expect(
    addRoom(rows, 'zelfde')
      .days.map(({ state }) => state)
      .join(' '),
  ).toBe('open open open open open dicht dicht')
  expect(addRoom(rows, 'iets anders')).toEqual(rows)
})

test.each([
  ['10', '10:00'],
  ['9', '09:00'],
  ['9.30', '09:30'],
  ['9,30 uur', '09:30'],
  ['930', '09:30'],
  ['1015', '10:15'],
  ['24.00', '24:00'],
  ['0:00', '00:00'],
  ['24.01', undefined],
  ['10.60', undefined],
  ['10.5', undefined],
  ['tien', undefined],
  ['', undefined],
])('%j on the clock is %s', (typed, clock) => {
  expect(readClock(typed)).toBe(clock)
})
