import type { Helpline } from '../../design/helpline-words.tsx'
import type { Language } from '../../platform/language.ts'
import type { Answer, Found, Group, Knowledge } from './answer.ts'
import { isSentence } from './sentences.ts'
import { texts } from './text.ts'

/** What an answer is shown with. */
export interface Shown {
  language: Language
  answer: Answer
  knowledge: Pick<Knowledge, 'geography' | 'index'>
  /** The lines that stand on every page. */
  helplines: readonly Helpline[]
  /** For the form that says what is missing: one that is sent twice brings it twice. */
  token: string
  /** Whether it was posted and is kept nowhere: then a place that is opened takes the question along. */
  isPosted?: boolean
}

/** What stands above the answer. */
export function headingOf(language: Language, answer: Answer): string {
  const { danger, where, what, several, question } = answer
  const say = texts[language].headings
  if (where) return where.name === undefined ? say.here : say.near(where.name)
  if (danger) return say.danger
  if (what) return say.what(what.words.join(' '))
  if (several.length > 0 && !isNoName(answer)) return say.several
  if (question.typed === '') return say.online
  return isNoName(answer) ? say.sentence : say.unknown
}

/** Whether what was typed reads like no name at all, so that a typing mistake is not what is the matter. */
export const isNoName = ({ doors, question }: Pick<Answer, 'doors' | 'question'>): boolean =>
  doors.length > 0 || isSentence(question.typed)

/** Everything shown, in the order in which it is numbered. */
export const listFound = ({ own, near, far, somewhere, anywhere, online }: Answer): Found[] =>
  [own, near, far, somewhere, anywhere, online].flatMap(({ found }) => found)

export const countOf = ({ found, more }: Group): number => found.length + more

/** How many of the places shown speak of what somebody wants to do. */
export const countSpeaking = (answer: Answer): number =>
  listFound(answer).filter(({ speaks }) => speaks).length
