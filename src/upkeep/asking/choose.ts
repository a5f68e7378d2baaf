/**
 * Mails a day at most. Ten thousand places that are each asked every three months, as their hours are, make 111 a day: this
 * leaves room for weekends and reminders, and is little for any mail server.
 */
export const MOST_A_DAY = 200
/** Nobody is asked again sooner, and a link holds as long: two that hold at once would be two answers to one question. */
export const DAYS_BETWEEN = 30
/** After so many mails without an answer in between, somebody calls instead. */
export const MOST_UNANSWERED = 3
/** A place whose day passed, because it was a weekend or nothing ran, is asked in the days that follow. */
const DAYS_TO_CATCH_UP = 7

/** A mail that went to a place. */
export interface Asked {
  askedOn: string
  isAnswered: boolean
}

/** What decides whether a place is asked today. */
export interface Askable {
  id: string
  /** Of the mail address: two places may share one. */
  addressHash: string
  /** From which day something of it is due to be looked at; undefined: nothing will be. */
  dueOn: string | undefined
  /** When somebody last looked at it, by itself or from a desk. */
  lookedOn: string | undefined
  /** All mails it got. */
  asked: readonly Asked[]
  /** Whether it, or whoever reads its mail, wants none. */
  isStopped: boolean
}

/** How many mails in a row went unanswered, since anybody last looked at the place. */
export function countUnanswered({ asked, lookedOn = '' }: Pick<Askable, 'asked' | 'lookedOn'>): number {
  const answered = asked.filter(({ isAnswered }) => isAnswered).map(({ askedOn }) => askedOn)
  const since = [lookedOn, ...answered].sort().at(-1)!
  return asked.filter(({ askedOn, isAnswered }) => !isAnswered && askedOn > since).length
}

/** Days since the day on which this place has its turn, which comes every thirty days and lies in its id. */
export function daysSinceTurn(id: string, day: Temporal.PlainDate): number {
  const turn = Number.parseInt(id.slice(0, 8), 16) % DAYS_BETWEEN
  const number = Temporal.PlainDate.from('1970-01-01').until(day).days
  return (((number - turn) % DAYS_BETWEEN) + DAYS_BETWEEN) % DAYS_BETWEEN
}

export const hasItsTurn = (id: string, day: Temporal.PlainDate): boolean =>
  daysSinceTurn(id, day) < DAYS_TO_CATCH_UP

/** Whom to ask today: who has been due longest first, one mail to an address, no more than the day holds. */
export function chooseToAsk<P extends Askable>(places: readonly P[], day: Temporal.PlainDate): P[] {
  const today = day.toString()
  const notSince = day.subtract({ days: DAYS_BETWEEN }).toString()
  const wanted = places
    .filter(
      ({ id, isStopped, dueOn }) =>
        !isStopped && dueOn !== undefined && dueOn <= today && hasItsTurn(id, day),
    )
    .filter(({ asked }) => asked.every(({ askedOn }) => askedOn <= notSince))
    .filter((place) => countUnanswered(place) < MOST_UNANSWERED)
    .sort((a, b) => compare(a.dueOn!, b.dueOn!) || compare(a.id, b.id))
  const addresses = new Set<string>()
  return wanted
    .filter(({ addressHash }) => !addresses.has(addressHash) && addresses.add(addressHash))
    .slice(0, MOST_A_DAY)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
