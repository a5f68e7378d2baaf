import { questionTexts } from '../question-text.ts'
import { DAYS_BETWEEN, MOST_UNANSWERED } from './choose.ts'

/** The mail that asks one question; it holds no fact but the name of the place. */
export function writeQuestion(place: {
  name: string
  /** How many mails before this one had no answer. */
  unanswered: number
  /** The address of this site, and the word that opens the question. */
  site: string
  token: string
}): { subject: string; body: string } {
  const say = questionTexts.nl.mail
  // A name stands on one line, also in the head of a mail.
  const name = place.name.replaceAll(/\s+/g, ' ')
  const address = `${place.site}${questionAddress(place.token)}`
  const again = place.unanswered === 0 ? '' : place.unanswered + 1 < MOST_UNANSWERED ? say.again : say.last
  return {
    subject: say.subject(name),
    body: say.body({ name, again, address, stop: `${address}/stop`, days: DAYS_BETWEEN }),
  }
}

export const questionAddress = (token: string): string => `/klopt/${token}`
