import { z } from 'zod'
import { plainText } from '../platform/plain-text.ts'
import { MOST_CHARACTERS, wishes } from './missing-wishes.ts'

/** What a form may send. The token was in the form: a form that is sent twice brings it twice. */
export const SentSignal = z.object({
  municipality: z.string().regex(/^GM\d{4}$/),
  wishes: z.array(z.enum(wishes)).min(1),
  words: z.string().default('').transform(plainText).pipe(z.string().max(MOST_CHARACTERS)),
  token: z.uuid(),
})
export type SentSignal = z.infer<typeof SentSignal>

/** What the desk reads. */
export interface MissingSignal extends Omit<SentSignal, 'token' | 'words'> {
  id: number
  words: string | undefined
  /** The day, and no more of it. */
  receivedOn: string
}

/**
 * Fewer signals than this might be told from each other in a small municipality, so fewer are not told, and of more
 * only the tens (k-anonymity with k = 10: Sweeney, *Int. J. of Uncertainty, Fuzziness and Knowledge-Based Systems* 10,
 * 2002, p. 557).
 */
export const FEWEST_TOLD = 10

/** How many of so many signals a page may tell of: whole tens, rounded down; 0 below ten. */
export const toldCount = (signals: number): number => Math.floor(signals / FEWEST_TOLD) * FEWEST_TOLD

/** Nobody can tell one sender from many, so of one municipality no more than these count on a day. */
export const MOST_COUNTED_A_DAY = 10

/** After this a signal says nothing of what is missing now, and goes. */
export const MONTHS_KEPT = 12

/**
 * No addresses of visitors are kept, so whoever floods the form is met by what comes in altogether: more in an hour than
 * a country that searches would send. Of one municipality a fifth, so that one flood does not take the room of the others.
 * Those that count on a day are kept however many come in elsewhere, so that a flood silences no municipality.
 */
export const MOST_AN_HOUR = 200
export const MOST_OF_ONE_AN_HOUR = 40
