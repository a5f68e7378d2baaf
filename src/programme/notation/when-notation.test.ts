import fc from 'fast-check'
import { expect, test } from 'vitest'
import { When } from '../activity.ts'
import { parseWhen } from './parse-when.ts'
import { printWhen } from './print-when.ts'
import { whenExamples } from './when-examples.ts'

const read = (typed: string, rrule = '') => {
  const outcome = parseWhen(typed, rrule)
  if ('problem' in outcome) throw new Error(`${typed}: ${JSON.stringify(outcome.problem)}`)
  return outcome.when
}

test.each(whenExamples)(
  'the example “%s” is read, and written so that it reads back as the same',
  (typed) => {
    const when = read(typed)
    expect(When.parse(when)).toEqual(when)
    const printed = printWhen(when)
    expect(read(printed.typed, printed.rrule)).toEqual(when)
  },
)

test.each([
  ['elke dinsdag 10.00-12.00', { rule: 'FREQ=WEEKLY;BYDAY=TU', times: { from: '10:00', to: '12:00' } }],
  [
    'iedere di van 9.30 tot 12.00 uur',
    { rule: 'FREQ=WEEKLY;BYDAY=TU', times: { from: '09:30', to: '12:00' } },
  ],
  [
    'Elke dinsdag en donderdag vanaf 14:00 uur',
    { rule: 'FREQ=WEEKLY;BYDAY=TU,TH', times: { from: '14:00' } },
  ],
  ['elke ma t/m vr', { rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR' }],
  ['elke vr-ma', { rule: 'FREQ=WEEKLY;BYDAY=MO,FR,SA,SU' }],
  ['elke dag', { rule: 'FREQ=DAILY' }],
  ['om de dag vanaf 2026-12-01', { rule: 'FREQ=DAILY;INTERVAL=2', first: '2026-12-01' }],
  [
    'om de week op donderdag vanaf 2026-12-03',
    { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', first: '2026-12-03' },
  ],
  // The first day is the first on which it really is.
  [
    'om de week op donderdag vanaf 1 december 2026',
    { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', first: '2026-12-03' },
  ],
  [
    'eerste en derde maandag van de maand 19.30-21.00',
    { rule: 'FREQ=MONTHLY;BYDAY=1MO,3MO', times: { from: '19:30', to: '21:00' } },
  ],
  ['elke 2e donderdag van de maand', { rule: 'FREQ=MONTHLY;BYDAY=2TH' }],
  ['1ste en 3de ma van elke maand', { rule: 'FREQ=MONTHLY;BYDAY=1MO,3MO' }],
  ['elke eerste dinsdag', { rule: 'FREQ=MONTHLY;BYDAY=1TU' }],
  ['elke maand op de laatste vrijdag', { rule: 'FREQ=MONTHLY;BYDAY=-1FR' }],
  ['maandelijks de eerste woensdag', { rule: 'FREQ=MONTHLY;BYDAY=1WE' }],
  ['elke 15e van de maand', { rule: 'FREQ=MONTHLY;BYMONTHDAY=15' }],
  ['elke week op dinsdag', { rule: 'FREQ=WEEKLY;BYDAY=TU' }],
  ['wekelijks op ma en wo', { rule: 'FREQ=WEEKLY;BYDAY=MO,WE' }],
  ['alle werkdagen', { rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR' }],
  [
    'doordeweeks van 10 tot 12 uur',
    { rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', times: { from: '10:00', to: '12:00' } },
  ],
  ['dagelijks', { rule: 'FREQ=DAILY' }],
  ['elk weekend', { rule: 'FREQ=WEEKLY;BYDAY=SA,SU' }],
  ['elke laatste vrijdag van de maand', { rule: 'FREQ=MONTHLY;BYDAY=-1FR' }],
  ['de 1e en de 15e van de maand', { rule: 'FREQ=MONTHLY;BYMONTHDAY=1,15' }],
  ['op de laatste dag van de maand', { rule: 'FREQ=MONTHLY;BYMONTHDAY=-1' }],
  ['elk jaar op 27 april de hele dag', { rule: 'FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=27', times: 'all day' }],
  ['elke dinsdag, niet in juli en augustus', { rule: 'FREQ=WEEKLY;BYMONTH=1,2,3,4,5,6,9,10,11,12;BYDAY=TU' }],
  ['2026-12-10 22.00-02.00', { also: ['2026-12-10'], times: { from: '22:00', to: '02:00' } }],
  ['2026-12-10 20.00-08.00', { also: ['2026-12-10'], times: { from: '20:00', to: '08:00' } }],
  ['2026-12-10T14:30', { also: ['2026-12-10'], times: { from: '14:30' } }],
  ['17-12-2026, 10-12-2026', { also: ['2026-12-10', '2026-12-17'] }],
  [
    'elke dinsdag, niet op 2026-12-22 en 2026-12-29, ook op 2026-12-23',
    { rule: 'FREQ=WEEKLY;BYDAY=TU', not: ['2026-12-22', '2026-12-29'], also: ['2026-12-23'] },
  ],
])('“%s” is read', (typed, when) => expect(read(typed)).toEqual(when))

test.each([
  'om de week donderdag vanaf 2026-12-03',
  'elke 2 weken op donderdag vanaf 2026-12-03',
  'tweewekelijks op donderdag vanaf 2026-12-03',
  'eens in de twee weken op donderdag vanaf 2026-12-03',
])('“%s” is one week in two', (typed) =>
  expect(read(typed)).toEqual({ rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', first: '2026-12-03' }),
)

test.each([
  ['', 'empty'],
  ['dinsdag 10.00-12.00', 'not understood'],
  ['eerste dinsdag 10.00-12.00', 'not understood'],
  // Of the month, or one in two?
  ['elke tweede dinsdag', 'not understood'],
  ['elke 6e dinsdag van de maand', 'not understood'],
  ['in de even weken op dinsdag', 'not understood'],
  ['elke dinsdag 10-12', 'not understood'],
  ['elke dinsdag 10.00-12.00 en 14.00-16.00', 'not understood'],
  ['elke dinsdag 10.00-12.00, 14.00-16.00', 'said twice'],
  ['elke dinsdag elke donderdag', 'said twice'],
  ['elke dinsdag 25.00-26.00', 'not understood'],
  ['elke dinsdag 10.00-10.75', 'no such time'],
  ['elke dinsdag 10.00-10.00', 'no such time'],
  ['elke dinsdag 16.00-14.00', 'ends before it begins'],
  ['2026-12-10 van 13 tot 2 uur', 'ends before it begins'],
  ['2026-02-30', 'no such date'],
  ['0000-12-10', 'no such date'],
  ['9999-12-10', 'no such date'],
  ['10.00-12.00', 'nothing said'],
  ['vanaf 2026-12-10', 'nothing said'],
  ['elke dinsdag 2026-12-10', 'two rhythms'],
  ['elke dinsdag om de 2 maanden', 'two rhythms'],
  ['om de week op donderdag', 'needs a first day'],
  ['elke dinsdag 10 keer', 'needs a first day'],
  ['om de 0 weken op dinsdag vanaf 2026-12-01', 'not understood'],
  ['elke dinsdag vanaf 2026-12-01 9999 keer', 'too many'],
  ['elk jaar op 30 februari', 'no such date'],
  ['vijfde maandag van de maand in februari vanaf 2026-12-01 t/m 2027-12-01', 'never'],
])('nothing is guessed: “%s” is refused: %s', (typed, why) => {
  expect(parseWhen(typed)).toMatchObject({ problem: { why } })
})

test('a rule that words cannot say stands beside the first day and the time', () => {
  const when = read('2026-12-31 10.00', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1')
  expect(when).toEqual({
    rule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    first: '2026-12-31',
    times: { from: '10:00' },
  })
  expect(printWhen(when)).toEqual({
    typed: 'vanaf 2026-12-31 10.00',
    rrule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  })
  expect(parseWhen('elke dinsdag', 'FREQ=DAILY')).toMatchObject({ problem: { why: 'rule beside a rhythm' } })
})

test('whatever is typed is read or refused, and what is read is written so that it reads back as the same', () => {
  const pieces = fc.constantFrom(
    ...whenExamples.flatMap((example) => example.split(' ')),
    ...[
      'vanaf 2026-12-01',
      't/m',
      'en',
      ',',
      '  ',
      '10 keer',
      'om de 2 maanden',
      'in mei',
      '24.00',
      '-',
      'hele dag',
    ],
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(' ')),
      ),
      fc.oneof({ weight: 4, arbitrary: fc.constant('') }, fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY', 'x')),
      (typed, rrule) => {
        const outcome = parseWhen(typed, rrule)
        if ('problem' in outcome) return
        const printed = printWhen(outcome.when)
        expect(read(printed.typed, printed.rrule)).toEqual(outcome.when)
        expect(When.parse(outcome.when)).toEqual(outcome.when)
      },
    ),
    { numRuns: 2_000 },
  )
})

test('a cell that holds a book is refused at once', () => {
  for (const piece of ['2026-12-01, ', 'elke ', 'maandag, ', '((((', 'de 1e en '])
    expect(parseWhen(piece.repeat(100_000))).toMatchObject({ problem: { why: 'not understood' } })
})
