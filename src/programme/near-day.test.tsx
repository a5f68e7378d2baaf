import { expect, test } from 'vitest'
import { NearDay } from './pages/near-day.tsx'

const today = Temporal.PlainDate.from('2026-12-01')
const wordsFor = (day: string, withinSentence: boolean) =>
  String(
    <NearDay
      language="nl"
      date={Temporal.PlainDate.from(day)}
      today={today}
      withinSentence={withinSentence}
    />,
  ).replace(/<[^>]+>/g, '')

test.each([
  ['2026-12-01', 'vandaag, dinsdag 1 december', 'Vandaag, dinsdag 1 december'],
  ['2026-12-02', 'morgen, woensdag 2 december', 'Morgen, woensdag 2 december'],
  ['2026-12-03', 'donderdag 3 december', 'Donderdag 3 december'],
  ['2027-01-05', 'dinsdag 5 januari 2027', 'Dinsdag 5 januari 2027'],
])('%s is %s', (day, within, alone) => {
  expect(wordsFor(day, true)).toBe(within)
  expect(wordsFor(day, false)).toBe(alone)
})
