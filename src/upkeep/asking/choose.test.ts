import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Askable,
  chooseToAsk,
  countUnanswered,
  DAYS_BETWEEN,
  daysSinceTurn,
  MOST_A_DAY,
  MOST_UNANSWERED,
} from './choose.ts'

const today = Temporal.PlainDate.from('2026-12-01')
/** The id of a place whose turn is so many days before a day. */
function idWithTurn(day: Temporal.PlainDate, daysAgo = 0, number = 0): string {
  const days = Temporal.PlainDate.from('1970-01-01').until(day).days - daysAgo
  const turn = (days % DAYS_BETWEEN) + DAYS_BETWEEN * number
  return `${turn.toString(16).padStart(8, '0')}-0000-4000-8000-000000000001`
}
const aPlace = (said: Partial<Askable> = {}): Askable => ({
  ...{
    id: idWithTurn(today),
    addressHash: 'a',
    dueOn: '2026-01-01',
    lookedOn: undefined,
    asked: [],
    isStopped: false,
  },
  ...said,
})
const asks = (said: Partial<Askable>) => chooseToAsk([aPlace(said)], today).length === 1

test('a place is asked when something of it is due, and on its own day of thirty', () => {
  expect(asks({})).toBe(true)
  expect(asks({ dueOn: '2026-12-02' })).toBe(false)
  expect(asks({ dueOn: undefined })).toBe(false)
  expect(asks({ id: idWithTurn(today, 20) })).toBe(false)
  expect(asks({ id: idWithTurn(today, -1) })).toBe(false)
})

test('whoever asked to stop is not mailed', () => {
  expect(asks({ isStopped: true })).toBe(false)
})

test('a mail that was not answered is followed by another after thirty days, three in all', () => {
  const askedOn = (...days: number[]) =>
    days.map((ago) => ({ askedOn: today.subtract({ days: ago }).toString(), isAnswered: false }))
  expect(asks({ asked: askedOn(29) })).toBe(false)
  expect(asks({ asked: askedOn(30) })).toBe(true)
  expect(asks({ asked: askedOn(60, 30) })).toBe(true)
  expect(asks({ asked: askedOn(90, 60, 30) })).toBe(false)
})

test('whoever answered, or was looked at in another way, is asked anew when the time comes', () => {
  const asked = [90, 60, 30].map((ago) => ({
    askedOn: today.subtract({ days: ago }).toString(),
    isAnswered: ago === 60,
  }))
  expect(countUnanswered({ asked, lookedOn: undefined })).toBe(1)
  expect(countUnanswered({ asked, lookedOn: today.subtract({ days: 10 }).toString() })).toBe(0)
})

test('two places with one mailbox are not asked on one day, and who is due longest comes first', () => {
  const one = aPlace({ id: idWithTurn(today, 0, 1), dueOn: '2026-02-01' })
  const other = aPlace({ id: idWithTurn(today, 0, 2), dueOn: '2025-02-01' })
  expect(chooseToAsk([one, other], today)).toEqual([other])
})

test('a day holds so many and no more; who had to wait is asked in the days that follow', () => {
  const many = Array.from({ length: MOST_A_DAY + 5 }, (_, i) =>
    aPlace({ id: idWithTurn(today, 0, i), addressHash: String(i) }),
  )
  const first = chooseToAsk(many, today)
  expect(first).toHaveLength(MOST_A_DAY)
  const rest = many.filter((place) => !first.includes(place))
  expect(chooseToAsk(rest, today.add({ days: 1 }))).toHaveLength(5)
})

/** The days on which places are mailed in a year of which only some weekdays bring a run. */
function mailedInAYear(place: Askable, answers: boolean, runs: readonly boolean[]): Temporal.PlainDate[] {
  let asked: Askable['asked'] = []
  const days: Temporal.PlainDate[] = []
  for (let number = 0; number < 365; number++) {
    const day = today.add({ days: number })
    if (!runs[number % 7] || chooseToAsk([{ ...place, asked }], day).length === 0) continue
    asked = [...asked, { askedOn: day.toString(), isAnswered: answers }]
    days.push(day)
  }
  return days
}

test('through a year nobody is mailed twice in thirty days, nor four times without an answer, whatever days were missed', () => {
  const week = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 })
  fc.assert(
    fc.property(
      fc.uuid(),
      fc.integer({ min: -400, max: 300 }),
      fc.boolean(),
      week,
      (id, dueIn, answers, runs) => {
        const days = mailedInAYear(
          aPlace({ id, dueOn: today.add({ days: dueIn }).toString() }),
          answers,
          runs,
        )
        const gaps = days.slice(1).map((day, i) => days[i]!.until(day).days)
        expect(gaps.every((gap) => gap >= DAYS_BETWEEN)).toBe(true)
        if (!answers) expect(days.length).toBeLessThanOrEqual(MOST_UNANSWERED)
        if (runs.every(Boolean) && dueIn <= 0)
          expect(days.length).toBe(answers ? 12 + Number(days.length > 12) : MOST_UNANSWERED)
      },
    ),
    { numRuns: 40 },
  )
})

test('thirty days bring the turn of every place', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.nat(20_000), (id, days) => {
      const day = Temporal.PlainDate.from('2000-01-01').add({ days })
      const turns = Array.from({ length: DAYS_BETWEEN }, (_, i) => daysSinceTurn(id, day.add({ days: i })))
      expect(turns.filter((since) => since === 0)).toHaveLength(1)
    }),
  )
})
