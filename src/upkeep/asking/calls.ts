import { type Askable, countUnanswered, MOST_UNANSWERED } from './choose.ts'

/** Why somebody calls a place instead of mailing it. */
export type WhyCall = 'no e-mail' | 'no answer' | 'wants no mail'

/** Why a place whose facts are due is not asked by mail; undefined: it is, or nothing is due yet. */
export function whyCall(place: Askable & { email: string | undefined }, today: string): WhyCall | undefined {
  if (place.dueOn === undefined || place.dueOn > today) return undefined
  if (place.email === undefined) return 'no e-mail'
  if (place.isStopped) return 'wants no mail'
  return countUnanswered(place) >= MOST_UNANSWERED ? 'no answer' : undefined
}

/** Whom to call first: of whom it has been due longest that somebody looks. */
export const oldestFirst = (a: Askable, b: Askable): number => {
  const [one, other] = [`${a.dueOn} ${a.id}`, `${b.dueOn} ${b.id}`]
  return one < other ? -1 : one > other ? 1 : 0
}
