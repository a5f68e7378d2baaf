import { describe, expect, test } from 'vitest'
import { countTopics, findSomebody, listLastVisits, OutreachVisit } from './outreach-visit.ts'

const aVisit = (said: Partial<OutreachVisit> = {}): OutreachVisit => ({
  practice: 'Huisartsenpraktijk Voorbeeldlaan',
  municipality: 'GM0228',
  visitedOn: '2026-11-20',
  by: 'experience worker',
  asked: ['what a place is'],
  ...said,
})

test('a visit says which practice, when, in which role, and what was asked', () => {
  const visit = aVisit({ note: 'De praktijk hangt het blad in de wachtkamer en wil in maart weer bezoek.' })
  expect(OutreachVisit.parse(visit)).toEqual(visit)
})

describe('it is about a practice, never about a person', () => {
  test.each([
    ['Ze vroegen naar iemand die geboren is op 3 maart', 'a year of birth or an age'],
    ['Het gaat om 03-04-1985', 'a date of birth'],
    ['om 3 maart 1985 dus', 'a date of birth'],
    ['111222333', 'a citizen service number'],
    ['nummer 1112.22.333 van iemand', 'a citizen service number'],
    ['een 43-jarige', 'a year of birth or an age'],
    ['mail naar iemand@voorbeeld.example', 'an e-mail address'],
    ['bel 06 00000000', 'a telephone number'],
    ['mevrouw komt vrijdag', 'a person'],
    ['deze man wil graag mee', 'a person'],
  ])('“%s” is refused: %s', (words, why) => {
    expect(findSomebody(words)).toBe(why)
    for (const field of ['practice', 'note'] as const)
      expect(OutreachVisit.safeParse(aVisit({ [field]: words })).error?.issues[0]?.message).toBe(why)
  })

  test.each([
    'Praktijk op nummer 12, twee POH’s en een assistente.',
    'Ze willen 25 bladen en komen op 4 januari kijken.',
    'Open van 8.00 tot 17.00 uur, 4.200 mensen ingeschreven.',
    'Code op het blad: 111222334',
  ])('“%s” may be kept', (words) => {
    expect(findSomebody(words)).toBeUndefined()
  })

  test('nothing else can be said of it: a field that is not about the practice is refused', () => {
    expect(OutreachVisit.safeParse({ ...aVisit(), resident: 'x' }).success).toBe(false)
    expect(OutreachVisit.safeParse(aVisit({ by: 'Jan de Vries' as never })).success).toBe(false)
    expect(OutreachVisit.safeParse(aVisit({ note: 'x'.repeat(401) })).success).toBe(false)
    expect(OutreachVisit.safeParse(aVisit({ visitedOn: '2026-02-30' })).success).toBe(false)
  })
})

test('of each practice the last visit counts, the longest ago first', () => {
  const visits = [
    aVisit({ visitedOn: '2026-01-10' }),
    aVisit({ visitedOn: '2026-06-01', practice: 'huisartsenpraktijk voorbeeldlaan' }),
    aVisit({ visitedOn: '2026-03-01', practice: 'Praktijk Voorbeeldplein' }),
    aVisit({ visitedOn: '2026-09-01', municipality: 'GM0289' }),
  ]
  expect(listLastVisits(visits).map(({ visitedOn }) => visitedOn)).toEqual([
    '2026-03-01',
    '2026-06-01',
    '2026-09-01',
  ])
})

test('topics are counted, the one that is asked most first, and what nobody asked is left out', () => {
  const visits = [
    aVisit({ asked: ['the infosheet', 'what a place is'] }),
    aVisit({ asked: ['what a place is'] }),
    aVisit({ asked: [] }),
  ]
  expect(countTopics(visits)).toEqual([
    { topic: 'what a place is', visits: 2 },
    { topic: 'the infosheet', visits: 1 },
  ])
})
