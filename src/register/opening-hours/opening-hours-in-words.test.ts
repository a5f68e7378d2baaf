import { describe, expect, test } from 'vitest'
import { openState } from './open-state.ts'
import { openingHoursInWords, openStateInWords } from './opening-hours-in-words.ts'
import { parseOpeningHours } from './opening-hours-notation.ts'

const hoursFrom = (text: string) => {
  const outcome = parseOpeningHours(text)
  if ('problem' in outcome) throw new Error(outcome.problem.code)
  return outcome.hours
}
const today = Temporal.PlainDate.from('2026-03-02')
const inDutch = (text: string) => openingHoursInWords(hoursFrom(text), today, 'nl')
const inEnglish = (text: string) => openingHoursInWords(hoursFrom(text), today, 'en')

describe('the week', () => {
  test.each([
    [
      'Mo-Fr 10:00-16:00; Sa 13:00-17:00',
      [
        'maandag tot en met vrijdag van 10.00 tot 16.00 uur',
        'zaterdag van 13.00 tot 17.00 uur',
        'zondag gesloten',
      ],
    ],
    [
      'Mo,We,Fr 10:00-12:00,13:00-16:00; Tu,Th,Sa,Su 09:00-10:00',
      [
        'maandag, woensdag en vrijdag van 10.00 tot 12.00 uur en van 13.00 tot 16.00 uur',
        'dinsdag, donderdag, zaterdag en zondag van 09.00 tot 10.00 uur',
      ],
    ],
    ['22:00-02:00', ['elke dag van 22.00 tot 02.00 uur']],
    ['24/7', ['elke dag dag en nacht']],
    [
      'Mo-Fr 10:00-12:00; Tu,Th unknown',
      [
        'maandag, woensdag en vrijdag van 10.00 tot 12.00 uur',
        'zaterdag en zondag gesloten',
        'dinsdag en donderdag weten we het niet',
      ],
    ],
  ])('%s', (text, week) => {
    expect(inDutch(text).week).toEqual(week)
  })

  test('in English', () => {
    expect(inEnglish('Mo-Fr 10:00-16:00; PH off')).toEqual({
      week: ['Monday to Friday from 10:00 to 16:00', 'Saturday and Sunday closed'],
      holidays: 'closed on public holidays',
      exceptions: [],
    })
  })
})

test('holidays nobody said anything about are said to be unknown', () => {
  expect(inDutch('Mo 10:00-12:00').holidays).toBe('op feestdagen weten we het niet')
  expect(inDutch('Mo 10:00-12:00; PH off').holidays).toBe('op feestdagen gesloten')
})

test('exceptions are told with their date and note, until they are over', () => {
  const text =
    'Mo 10:00-12:00; 2026-01-01 off; 2026-02-23-2026-03-02 off; 2026-12-24 10:00-12:00 "kerstlunch"'
  expect(inDutch(`${text} || "bel aan bij de zijdeur"`)).toMatchObject({
    exceptions: [
      { words: '23 februari 2026 tot en met 2 maart 2026 gesloten' },
      { words: '24 december 2026 van 10.00 tot 12.00 uur', note: 'kerstlunch' },
    ],
    note: 'bel aan bij de zijdeur',
  })
})

describe('now', () => {
  const say = (text: string | undefined, local: string, language: 'nl' | 'en' = 'nl') => {
    const at = Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Amsterdam').toInstant()
    return openStateInWords(openState(text === undefined ? undefined : hoursFrom(text), at), at, language)
  }
  const office = 'Mo-Fr 10:00-16:00'

  test.each([
    [office, '2026-03-02T12:00', 'vandaag open tot 16.00 uur'],
    [office, '2026-03-02T08:00', 'nu gesloten, vandaag open vanaf 10.00 uur'],
    [office, '2026-03-02T18:00', 'nu gesloten, morgen open vanaf 10.00 uur'],
    [office, '2026-03-06T18:00', 'nu gesloten, maandag open vanaf 10.00 uur'],
    ['2026-12-24 10:00-12:00', '2026-03-02T12:00', 'nu gesloten, 24 december 2026 open vanaf 10.00 uur'],
    ['2026-03-02 10:00-12:00', '2026-03-02T12:00', 'nu gesloten'],
    ['Mo 20:00-24:00', '2026-03-02T21:00', 'vandaag open tot 24.00 uur'],
    ['Mo 20:00-02:00', '2026-03-02T21:00', 'nu open, tot morgen 02.00 uur'],
    ['Mo 20:00-02:00', '2026-03-03T01:00', 'vandaag open tot 02.00 uur'],
    ['24/7; PH open', '2026-03-02T21:00', 'dag en nacht open'],
    [office, '2026-04-27T12:00', 'vandaag is het Koningsdag: we weten niet of het open is'],
    ['Fr 22:00-02:00', '2025-12-27T01:00', 'op feestdagen weten we het niet'],
    ['We 10:00-12:00; Mo unknown', '2026-03-02T12:00', 'of het vandaag open is weten we niet'],
    [undefined, '2026-03-02T12:00', 'we weten de openingstijden niet'],
  ])('%s at %s: %s', (text, local, words) => {
    expect(say(text, local)).toBe(words)
  })

  test('in English', () => {
    expect(say(office, '2026-03-02T12:00', 'en')).toBe('open today until 16:00')
    expect(say(office, '2026-03-06T18:00', 'en')).toBe('closed now, open Monday from 10:00')
  })
})
