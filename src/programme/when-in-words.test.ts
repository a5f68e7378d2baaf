import { describe, expect, test } from 'vitest'
import { parseWhen } from './notation/parse-when.ts'
import { whenInWords } from './when-in-words.ts'

const today = Temporal.PlainDate.from('2026-12-01')
const inWords = (typed: string, language: 'nl' | 'en', rrule = '') => {
  const read = parseWhen(typed, rrule)
  if ('problem' in read) throw new Error(JSON.stringify(read.problem))
  return whenInWords(language, read.when, today)
}

describe('what was typed is said in a sentence', () => {
  test.each([
    ['elke di 10.00-12.00', 'elke dinsdag van 10.00 tot 12.00 uur', 'every Tuesday from 10:00 to 12:00'],
    [
      'elke ma, wo en vr 9.30',
      'elke maandag, woensdag en vrijdag vanaf 09.30 uur',
      'every Monday, Wednesday and Friday from 09:30',
    ],
    [
      'elke werkdag 9.30',
      'elke maandag tot en met vrijdag vanaf 09.30 uur',
      'every Monday to Friday from 09:30',
    ],
    ['elke dag hele dag', 'elke dag de hele dag', 'every day all day'],
    ['elke dinsdag', 'elke dinsdag, hoe laat weten we niet', 'every Tuesday, we do not know at what time'],
    [
      'om de week op do vanaf 2026-12-03 14.00-16.00',
      'om de week op donderdag, vanaf donderdag 3 december, van 14.00 tot 16.00 uur',
      'every other week on Thursday, from Thursday 3 December, from 14:00 to 16:00',
    ],
    // That it began is no news any more.
    [
      'om de 3 weken op do vanaf 2026-11-05 14.00',
      'om de 3 weken op donderdag vanaf 14.00 uur',
      'every 3 weeks on Thursday from 14:00',
    ],
    [
      'eerste en derde maandag van de maand 19.30-21.00',
      'elke eerste en derde maandag van de maand van 19.30 tot 21.00 uur',
      'every first and third Monday of the month from 19:30 to 21:00',
    ],
    [
      'de 1e en 15e van de maand 13.00-14.00',
      'de 1e en de 15e van de maand van 13.00 tot 14.00 uur',
      'day 1 and day 15 of the month from 13:00 to 14:00',
    ],
    [
      'elke dinsdag t/m 2027-03-23, niet in februari 19.00-21.00',
      'elke dinsdag, niet in februari, tot en met dinsdag 23 maart 2027, van 19.00 tot 21.00 uur',
      'every Tuesday, not in February, up to and including Tuesday 23 March 2027, from 19:00 to 21:00',
    ],
    ['elk jaar op 27 april hele dag', 'elk jaar op 27 april de hele dag', 'every year on 27 April all day'],
    // Days by name are named one by one.
    ['2026-12-10 14.00-16.00', 'van 14.00 tot 16.00 uur', 'from 14:00 to 16:00'],
  ])('%s', (typed, dutch, english) => {
    expect(inWords(typed, 'nl')).toBe(dutch)
    expect(inWords(typed, 'en')).toBe(english)
  })

  test('what no sentence can say is on varying days', () => {
    expect(inWords('2026-12-01 10.00', 'nl', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1')).toBe(
      'op wisselende dagen vanaf 10.00 uur',
    )
  })
})
