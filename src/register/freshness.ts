import { coreFields } from './confirmation.ts'
import type { Field, PlaceContent } from './place.ts'
import { isSame, type Statement } from './statement.ts'

/** How long ago somebody said that a fact holds, from new to old; every fact goes through them in this order. */
export const freshnessStates = ['current', 'due', 'long ago', 'doubtful'] as const
export type FreshnessState = (typeof freshnessStates)[number]

/** Who last said that a fact holds, and of when that is: a year, a month or a day. Only a source never looked itself. */
export interface LastWord {
  by: 'place' | 'desk' | 'source'
  /** Absent: nobody knows of when it is. */
  on: string | undefined
}

export interface Freshness extends LastWord {
  state: FreshnessState
  /** From when it is in the next state; absent in the last one. */
  untilDay: string | undefined
  /** Whether its place stands lower in the public order. */
  isLower: boolean
}

/**
 * Months after which a fact goes over into each state. Half a year: a walk-in place is run by a few people, and changes
 * with them and with the money of a year. Hours: three, for they follow holidays and seasons. A year later nobody should go
 * without asking; after two, most of what a list of projects says has ended or moved (002, vn 23: *incidenteel geld*).
 */
const months = { due: 6, 'long ago': 12, lower: 18, doubtful: 24 } as const
const MONTHS_OF_HOURS = 3

/** After how many months a kind of fact is due to be looked at. */
export const monthsUntilDue = (field: Field | 'place'): number =>
  field === 'openingHours' ? MONTHS_OF_HOURS : months.due
export const monthsOf: Readonly<Record<'long ago' | 'lower' | 'doubtful', number>> = months

/** How fresh a fact, or a place as a whole, is on a day. What nobody can date is as old as can be. */
export function freshnessOf(
  { by, on }: LastWord,
  day: Temporal.PlainDate,
  of: Field | 'place' = 'place',
): Freshness {
  if (on === undefined) return { by, on, state: 'doubtful', untilDay: undefined, isLower: true }
  const from = Temporal.PlainDate.from(firstDay(on))
  const after = (count: number) => from.add({ months: count }).toString()
  const today = day.toString()
  const turns = {
    due: after(monthsUntilDue(of)),
    'long ago': after(months['long ago']),
    doubtful: after(months.doubtful),
  }
  const state = freshnessStates.findLast((one) => one === 'current' || turns[one] <= today)!
  const next = freshnessStates[freshnessStates.indexOf(state) + 1]
  return {
    ...{ by, on, state, isLower: after(months.lower) <= today },
    untilDay: next && next !== 'current' ? turns[next] : undefined,
  }
}

/** How fresh places are on a day: there are far fewer days of last words than places. */
export function freshnessOn(day: Temporal.PlainDate): (place: { lastWord: LastWord }) => Freshness {
  const known = new Map<string, Freshness>()
  return ({ lastWord }) => {
    const key = `${lastWord.by} ${lastWord.on}`
    const fresh = known.get(key) ?? freshnessOf(lastWord, day)
    known.set(key, fresh)
    return fresh
  }
}

/** Whether places stand lower on a day, for nobody looked at them for a year and a half. */
export const standsLowerOn = (day: Temporal.PlainDate): ((place: { lastWord: LastWord }) => boolean) => {
  const freshness = freshnessOn(day)
  return (place) => freshness(place).isLower
}

/** What is said of a place beside its last word, once that is old; a place that nobody looked at is called just that. */
export type Standing = FreshnessState | 'never'
export type Aged = Exclude<FreshnessState, 'current'>
export const agedAs = ({ by, state }: Freshness): Aged | undefined =>
  by === 'source' || state === 'current' ? undefined : state

/** A year or a month counts from its first day: nothing is fresher than somebody can tell. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10)

/** What a statement tells of when a fact was said to hold. */
export type DatedSaying = Pick<Statement, 'basis' | 'saidOn' | 'recordedAt' | 'values'>

/**
 * Who last said of a field what is shown of it. Whoever says something else did not confirm it, and however new a list that
 * mentions it, its word counts only where neither the place nor a desk ever said so.
 */
export function lastWordOf(
  field: Field,
  value: unknown,
  statements: readonly DatedSaying[],
): LastWord | undefined {
  const agreeing = statements.filter(
    ({ values }) => values[field] !== undefined && values[field] !== null && isSame(values[field], value),
  )
  const looked = newest(agreeing.filter(({ basis }) => basis !== 'source'))
  if (looked) return { by: looked.basis === 'place' ? 'place' : 'desk', on: dayOfSaying(looked) }
  const mentions = agreeing.map(({ saidOn }) => saidOn).filter((date) => date !== undefined)
  return agreeing.length > 0 ? { by: 'source', on: mentions.sort(byFirstDay).at(-1) } : undefined
}

/** The same of each field of a place that anybody speaks of. */
export function lastWordsOf(
  content: Partial<PlaceContent>,
  statements: readonly DatedSaying[],
): Map<Field, LastWord> {
  return new Map(
    (Object.entries(content) as [Field, unknown][]).flatMap(([field, value]) => {
      const word = lastWordOf(field, value, statements)
      return word ? [[field, word]] : []
    }),
  )
}

/**
 * The day on which a place as a whole was last looked at, by itself or a desk: the oldest of what a visitor builds on.
 * Undefined when some of that was only ever mentioned.
 */
export function checkedOn(
  content: Partial<PlaceContent>,
  statements: readonly DatedSaying[],
): string | undefined {
  const words = coreFields(content).map((field) => lastWordOf(field, content[field], statements))
  const days = words.map((word) => (word && word.by !== 'source' ? word.on : undefined))
  return days.every((date) => date !== undefined) ? days.sort(byFirstDay)[0] : undefined
}

/** Who last spoke for a place as a whole: itself, when it confirmed what matters most; else a desk that looked; else a list. */
export function lastWordFor(place: {
  confirmedOn: string | undefined
  checkedOn: string | undefined
  mentionedOn: string | undefined
}): LastWord {
  const { confirmedOn, checkedOn, mentionedOn } = place
  if (confirmedOn !== undefined && byFirstDay(confirmedOn, checkedOn ?? '') >= 0)
    return { by: 'place', on: confirmedOn }
  if (checkedOn !== undefined) return { by: 'desk', on: checkedOn }
  return { by: 'source', on: mentionedOn }
}

const newest = (statements: readonly DatedSaying[]): DatedSaying | undefined =>
  statements.toSorted((a, b) => byFirstDay(dayOfSaying(a), dayOfSaying(b))).at(-1)

/** What is said to be from after the day it came in is from that day. */
function dayOfSaying({ saidOn, recordedAt }: Pick<Statement, 'saidOn' | 'recordedAt'>): string {
  const recordedOn = recordedAt.slice(0, 10)
  return saidOn === undefined || firstDay(saidOn) > recordedOn ? recordedOn : saidOn
}

const byFirstDay = (a: string, b: string): number => {
  const [one, other] = [a && firstDay(a), b && firstDay(b)]
  return one < other ? -1 : one > other ? 1 : 0
}
