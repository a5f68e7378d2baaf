import { z } from 'zod'
import { plainText } from '../../platform/plain-text.ts'

/** What somebody says is wrong with a place. */
export const subjects = ['gone', 'hours', 'address', 'contact', 'offer', 'person', 'other'] as const
export type Subject = (typeof subjects)[number]

/** How far the desk is with a report; the last three are answers. */
export const reportStates = ['received', 'looking', 'changed', 'changed otherwise', 'not changed'] as const
export type ReportState = (typeof reportStates)[number]

export const isAnswer = (state: ReportState): boolean => state !== 'received' && state !== 'looking'

/** Enough to say what is wrong, too little to tell a life. */
export const MOST_CHARACTERS = 1_000

/**
 * What a form may send. Who says "something else" says what. The token was in the form: a form that is sent twice brings
 * it twice.
 */
export const SentReport = z
  .object({
    subject: z.enum(subjects),
    words: z.string().default('').transform(plainText).pipe(z.string().max(MOST_CHARACTERS)),
    token: z.uuid(),
  })
  .refine(({ subject, words }) => subject !== 'other' || words !== '', { path: ['words'] })
export type SentReport = z.infer<typeof SentReport>

export interface ErrorReport {
  id: number
  /** The place it is about, or the one that place went into. */
  placeId: string
  subject: Subject
  words: string | undefined
  /** The day, and no more of it. */
  receivedOn: string
  state: ReportState
  /** What the desk says to whoever sent it. */
  answer: string | undefined
  answeredAt: string | undefined
}

/**
 * No addresses of visitors are kept, so whoever floods the form is met by what comes in altogether. More in an hour than
 * a few people could look at in a week; about one subject at one place so many that another tells the desk nothing new.
 */
export const MOST_AN_HOUR = 300
export const MOST_AN_HOUR_OF_ONE = 20

/** How long an answer can be looked up; and after how long a report goes, answered or not. */
export const MONTHS_AFTER_ANSWER = 3
export const MONTHS_AT_MOST = 12

/** Within how many working days somebody at the desk means to look. */
export const WORKING_DAYS = 5
