import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryHours } from './arbitrary-hours.ts'
import { parseOpeningHours, printOpeningHours } from './opening-hours-notation.ts'
import { tidyOpeningHours } from './spans.ts'

const read = (text: string) => {
  const outcome = parseOpeningHours(text)
  if ('problem' in outcome) throw new Error(`${outcome.problem.code} at ${outcome.problem.at}`)
  return outcome.hours
}
const problemIn = (text: string) => {
  const outcome = parseOpeningHours(text)
  return 'problem' in outcome ? outcome.problem : undefined
}

test('reads the week, the holidays and a date with its note', () => {
  const text = 'Mo-Fr 10:00-16:00; Sa 13:00-17:00; PH off; 2026-12-24 10:00-12:00 "kerstlunch"'
  expect(read(text)).toEqual({
    weekly: [
      { days: [1, 2, 3, 4, 5], from: '10:00', to: '16:00' },
      { days: [6], from: '13:00', to: '17:00' },
    ],
    exceptions: [{ date: '2026-12-24', times: [{ from: '10:00', to: '12:00' }], note: 'kerstlunch' }],
    holidays: 'closed',
  })
  expect(printOpeningHours(read(text))).toBe(text)
})

test('what is printed reads back as the same hours, whatever they are', () => {
  fc.assert(
    fc.property(arbitraryHours(), (hours) => {
      expect(read(printOpeningHours(hours))).toEqual(tidyOpeningHours(hours))
    }),
    { numRuns: 500 },
  )
})

test('any text at all is read or has a problem, and reading never breaks', () => {
  const pieces = fc.constantFrom(
    'Mo',
    'Mo-Fr',
    ' ',
    '10:00-12:00',
    '-',
    ',',
    ';',
    '||',
    '"',
    'PH',
    'off',
    'unknown',
    '2026-12-24',
    '24/7',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((parts) => parts.join('')),
      ),
      (text) => {
        const outcome = parseOpeningHours(text)
        if ('hours' in outcome) expect(read(printOpeningHours(outcome.hours))).toEqual(outcome.hours)
        else expect(outcome.problem.at).toBeLessThanOrEqual(text.length)
      },
    ),
    { numRuns: 1000 },
  )
})

describe('the week', () => {
  test.each([
    ['Mo 22:00-26:00', 'Mo 22:00-02:00'],
    ['mo 9:00-12:00 , 13:00-16:00', 'Mo 09:00-12:00,13:00-16:00'],
    ['Fr-Mo 10:00-12:00', 'Mo,Fr-Su 10:00-12:00'],
    ['10:00-16:00; Su off', 'Mo-Sa 10:00-16:00'],
    ['24/7', '24/7'],
    ['Mo 10:00-12:00; Tu,Th unknown', 'Mo 10:00-12:00; Tu,Th unknown'],
    ['10:00-12:00; We unknown', 'Mo-Tu,Th-Su 10:00-12:00; We unknown'],
    ['We unknown; Mo-Fr 10:00-12:00', 'Mo-Fr 10:00-12:00'],
    ['Mo-Sa unknown', 'Mo-Sa unknown'],
    ['Mo-Su 00:00-24:00', '24/7'],
    ['Mo 20:00-00:00', 'Mo 20:00-24:00'],
    ['Mo,We 10:00-12:00 open', 'Mo,We 10:00-12:00'],
  ])('%s says %s', (typed, tidy) => {
    expect(printOpeningHours(read(typed))).toBe(tidy)
  })

  test('after a semicolon a rule takes the place of its days, after a comma it adds to them', () => {
    expect(printOpeningHours(read('Mo-Tu 10:00-12:00; Tu 14:00-16:00'))).toBe(
      'Mo 10:00-12:00; Tu 14:00-16:00',
    )
    expect(printOpeningHours(read('Mo-Tu 10:00-12:00, Tu 14:00-16:00'))).toBe(
      'Mo 10:00-12:00; Tu 10:00-12:00,14:00-16:00',
    )
  })
})

describe('dates and holidays', () => {
  test.each([
    ['Mo 10:00-12:00; 2026 Dec 24 off', 'Mo 10:00-12:00; 2026-12-24 off'],
    ['Mo 10:00-12:00; 2026 Dec 24-26 off', 'Mo 10:00-12:00; 2026-12-24-2026-12-26 off'],
    ['Mo 10:00-12:00; 2026 Jul 27-Aug 14 off', 'Mo 10:00-12:00; 2026-07-27-2026-08-14 off'],
    ['2026-12-27-2027-01-03 off "vakantie"', '2026-12-27-2027-01-03 off "vakantie"'],
    ['Mo 10:00-12:00; PH open', 'Mo 10:00-12:00; PH open'],
    ['Mo 10:00-12:00 || "bel; eerst"', 'Mo 10:00-12:00 || "bel; eerst"'],
  ])('%s says %s', (typed, tidy) => {
    expect(printOpeningHours(read(typed))).toBe(tidy)
  })

  test('without a word about holidays they are unknown', () => {
    expect(read('Mo 10:00-12:00').holidays).toBe('unknown')
  })
})

test.each([
  ['', 0, 'empty'],
  [' ; ', 0, 'empty'],
  ['off', 0, 'says nothing'],
  ['unknown', 0, 'says nothing'],
  ['PH off', 0, 'says nothing'],
  ['Mo 10:00-12:00; maandag 10:00-12:00', 16, 'not understood'],
  ['Mo 10:00-12:00; Tu 10:00-25:61', 16, 'no such time'],
  ['Mo 10:00-10:00', 0, 'no such time'],
  ['Mo 24:00-25:00', 0, 'no such time'],
  ['Mo 10:00-12:00; 2026-02-30 off', 16, 'no such date'],
  ['2026-02-03-2026-02-01 off', 0, 'no such date'],
  ['PH 10:00-12:00', 0, 'holidays with times'],
  ['Mo-Fr,PH 10:00-12:00', 0, 'holidays with times'],
  ['Mo 10:00-12:00 "inloop"', 0, 'note on a weekly rule'],
  ['2026-02-03 off; Mo 10:00-12:00', 16, 'dates come last'],
  ['Mo sunrise-sunset', 0, 'not understood'],
  ['week 1-53/2 Mo 10:00-12:00', 0, 'not understood'],
  ['Mo 10:00-12:00; "los', 16, 'not understood'],
])('nothing is guessed: %j has a problem at %i: %s', (text, at, code) => {
  expect(problemIn(text)).toEqual({ at, code })
})

test('a list that writes the days in Dutch is read as well, and its notes are left as they are', () => {
  expect(parseOpeningHours('ma-vr 10:00-16:00; za 13:00-17:00; 2026-12-24 10:00-12:00 "do mee"')).toEqual(
    parseOpeningHours('Mo-Fr 10:00-16:00; Sa 13:00-17:00; 2026-12-24 10:00-12:00 "do mee"'),
  )
})
