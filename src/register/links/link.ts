/** Why a website gave no answer that a visitor could read. */
export const troubles = [
  'not there',
  'fault of the site',
  'no such name',
  'no connection',
  'too slow',
  'goes round',
  'certificate',
  'not public',
  'unreadable',
] as const
export type Trouble = (typeof troubles)[number]

export type Answer = 'answers' | Trouble

/** A website without an answer: since which night (YYYY-MM-DD), how many in a row, and why. */
export interface SilentLink {
  website: string
  since: string
  nights: number
  lastNight: string
  trouble: Trouble
}

/** Sites are away for an evening, or a weekend's work; three nights in a row is something to look at. */
export const NIGHTS = 3

export const isDead = ({ nights }: SilentLink): boolean => nights >= NIGHTS

/** How a website stands after it was asked in a night; asked twice in one night it counts once. */
export function afterNight(
  before: SilentLink | undefined,
  website: string,
  answer: Answer,
  night: string,
): SilentLink | undefined {
  if (answer === 'answers') return undefined
  if (!before) return { website, since: night, nights: 1, lastNight: night, trouble: answer }
  const nights = before.lastNight === night ? before.nights : before.nights + 1
  return { ...before, nights, lastNight: night, trouble: answer }
}

/** What a status says: refusing a program (403, 429) is an answer too; only these are none. */
export function answerOf(status: number): Answer {
  if (status === 404 || status === 410) return 'not there'
  return status >= 500 ? 'fault of the site' : 'answers'
}

/** With fewer, one hosting company that is away could look like a fault of ours. */
const FEWEST_TO_JUDGE = 10
const onTheWay: readonly Answer[] = ['no such name', 'no connection', 'too slow']

/** When most of the web cannot be reached, it is we who cannot: such a night says nothing of any website. */
export const isOurOwnFault = (answers: readonly Answer[]): boolean =>
  answers.length >= FEWEST_TO_JUDGE &&
  answers.filter((answer) => onTheWay.includes(answer)).length > answers.length / 2
