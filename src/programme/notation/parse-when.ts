import type { When } from '../activity.ts'
import { type Rhythm, ruleOf } from '../recurrence/rhythm.ts'
import { checkRule, printRule, type Rule, type RuleProblem } from '../recurrence/rule.ts'
import { type Draft, inOrder, recognisers } from './when-pieces.ts'

/*
 * When an activity is, as a volunteer types it in one cell:
 *
 *   elke dinsdag 10.00-12.00            elke ma, wo en vr     elke werkdag     elke dag
 *   om de week op donderdag vanaf 2026-12-03 14.00-16.00      om de 3 weken op … vanaf …
 *   eerste maandag van de maand 19.30-21.00                   eerste en derde …     laatste …
 *   de 1e en 15e van de maand           de laatste dag van de maand
 *   elk jaar op 27 april
 *   2026-12-10 14.00-16.00              2026-12-10, 2026-12-17 en 2027-01-07
 *
 * and behind it, in any order: vanaf DAG, t/m DAG, 10 keer, in mei en juni, niet in juli en augustus, niet op DAGEN,
 * ook op DAGEN, om de 2 maanden, and the time: 10.00-12.00, 10.00, hele dag. Nothing is guessed.
 */

export type WhenProblem =
  | { why: 'empty' | 'nothing said' | 'two rhythms' | 'rule beside a rhythm' }
  | {
      why: 'not understood' | 'said twice' | 'no such date' | 'no such time' | 'ends before it begins'
      piece: string
    }
  | { why: RuleProblem; piece: string }

type ReadWhen = { when: When } | { problem: WhenProblem }

/** Characters: four hundred days by name, and what stands behind them. */
const LONGEST = 6_000

/** Reads what stands in the cell; a rule of its own, in the cell beside it, takes the place of the rhythm. */
export function parseWhen(typed: string, rrule = ''): ReadWhen {
  // A cell that Excel took for a moment says 2026-12-10T14:30.
  let rest = typed
    .toLowerCase()
    .replace(/(\d)t(?=\d)/g, '$1 ')
    .replace(/\s+/g, ' ')
    .trim()
  if (rest === '' && rrule.trim() === '') return { problem: { why: 'empty' } }
  if (rest.length > LONGEST) return { problem: { why: 'not understood', piece: rest } }
  let draft: Draft = {}
  while (rest !== '') {
    const read = readPiece(rest, draft)
    if ('problem' in read) return read
    draft = read.draft
    rest = read.rest
  }
  return finish(draft, rrule.trim())
}

function readPiece(rest: string, draft: Draft): { draft: Draft; rest: string } | { problem: WhenProblem } {
  for (const { pattern, read } of recognisers) {
    const found = pattern.exec(rest)
    if (!found) continue
    const [piece] = found
    const next = read({ ...found.groups }, draft)
    if (typeof next === 'string') return { problem: { why: next, piece } }
    const known = Object.keys(draft).length
    if (Object.keys(next).length === known) return { problem: { why: 'said twice', piece } }
    return { draft: next, rest: rest.slice(piece.length).replace(/^[\s,;.]+/, '') }
  }
  return { problem: { why: 'not understood', piece: rest } }
}

/** A rhythm, or a rule of its own in its place, from its first day on. */
function finish(draft: Draft, rrule: string): ReadWhen {
  const { dates, first, also, not, times } = draft
  if (!draft.rhythm && !rrule) return finishDates(draft)
  if (rrule && (draft.rhythm || draft.count || draft.until || draft.months || draft.everyMonths))
    return { problem: { why: 'rule beside a rhythm' } }
  // Beside a rule of its own one day says where it begins.
  const start = rrule && dates?.length === 1 && first === undefined ? dates[0] : undefined
  if ((dates && !start) || !fits(draft)) return { problem: { why: 'two rhythms' } }
  const rule = rrule || printRule(ruleOf(wholeRhythm(draft), endingOf(draft)))
  const checked = checkRule(rule, start ?? first)
  if ('problem' in checked) return { problem: { why: checked.problem, piece: rule } }
  const when: When = { rule: checked.rule, ...given({ first: checked.first, also, not, times }) }
  return { when }
}

/** What is there of what may be there. */
const given = <T extends object>(values: { [K in keyof T]: T[K] | undefined }): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>

/** Days by name, and nothing that only a rhythm can have. */
function finishDates({ dates, also, times, ...rest }: Draft): ReadWhen {
  if (Object.keys(rest).length > 0 || !(dates || also)) return { problem: { why: 'nothing said' } }
  return { when: { also: inOrder([...(dates ?? []), ...(also ?? [])]), ...(times && { times }) } }
}

/** Whether what stands behind a rhythm can be said of it. */
const fits = ({ rhythm, months, everyMonths }: Draft): boolean =>
  (everyMonths === undefined || rhythm?.every === 'month') &&
  (months === undefined || rhythm?.every !== 'year')

const wholeRhythm = ({ rhythm, months, everyMonths }: Draft): Rhythm => ({
  ...rhythm!,
  ...(months && { months }),
  ...(everyMonths && { interval: everyMonths }),
})

const endingOf = ({ count, until }: Draft) => given<Pick<Rule, 'count' | 'until'>>({ count, until })
