import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Answer,
  afterNight,
  answerOf,
  isDead,
  isOurOwnFault,
  NIGHTS,
  type SilentLink,
  troubles,
} from './link.ts'

const website = 'https://haven.example'
const night = (number: number) => Temporal.PlainDate.from('2026-12-01').add({ days: number }).toString()

/** How a website stands after nights of which each gave one or more answers. */
function after(nights: Answer[][]): SilentLink | undefined {
  let link: SilentLink | undefined
  for (const [number, answers] of nights.entries())
    for (const answer of answers) link = afterNight(link, website, answer, night(number))
  return link
}

test('a website is dead after three nights in a row, however often it is asked in one', () => {
  const answer = fc.constantFrom<Answer>('answers', ...troubles)
  const nights = fc.array(fc.array(answer, { minLength: 1, maxLength: 3 }), { maxLength: 8 })
  fc.assert(
    fc.property(nights, (nights) => {
      const last = nights.map((answers) => answers.at(-1)!)
      // One answer in a night is enough to begin anew.
      const answered = nights.findLastIndex((answers) => answers.includes('answers'))
      const inARow = nights.length - (last[answered] === 'answers' ? answered + 1 : Math.max(answered, 0))
      const link = after(nights)
      expect(link?.nights ?? 0).toBe(inARow)
      expect(link !== undefined && isDead(link)).toBe(inARow >= NIGHTS)
      if (link) {
        expect(link.since).toBe(night(nights.length - inARow))
        expect(link.trouble).toBe(last.at(-1))
      }
    }),
  )
})

test('a site that refuses programs is there; one that is gone or broken is not', () => {
  expect([200, 204, 301, 400, 401, 403, 405, 429, 451].map(answerOf)).toEqual(Array(9).fill('answers'))
  expect([404, 410].map(answerOf)).toEqual(['not there', 'not there'])
  expect([500, 502, 503].map(answerOf)).toEqual(Array(3).fill('fault of the site'))
})

test('when most of the web is away, we are', () => {
  const answers = (silent: number, answering: number, trouble: Answer = 'no such name'): Answer[] => [
    ...Array<Answer>(silent).fill(trouble),
    ...Array<Answer>(answering).fill('answers'),
  ]
  expect(isOurOwnFault(answers(6, 4))).toBe(true)
  expect(isOurOwnFault(answers(5, 5))).toBe(false)
  expect(isOurOwnFault(answers(9, 0))).toBe(false)
  // A site that says that a page is not there was reached.
  expect(isOurOwnFault(answers(20, 0, 'not there'))).toBe(false)
  expect(isOurOwnFault([])).toBe(false)
})
