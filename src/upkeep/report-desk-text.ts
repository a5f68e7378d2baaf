import { inLanguages } from '../platform/language.ts'
import type { ReportState } from '../register/index.ts'

const nl = {
  list: {
    title: 'Wat mensen melden',
    lead: 'Iemand zag dat er iets niet klopt. Geef antwoord: wie het meldde leest dat met een code.',
    none: 'Er wacht geen enkele melding. Mooi.',
    answered: 'Al beantwoord',
  },
  title: (subject: string) => `Melding: ${subject}`,
  about: 'Gaat over',
  received: 'Gemeld op',
  wrote: 'Wat iemand schreef',
  noWords: 'Niets. Alleen het vakje is aangekruist.',
  now: 'Zo staat het nu',
  nowNothing: 'Dit gaat over de hele plek. Kijk hoe die er staat.',
  unknown: 'niets bekend',
  change: 'Pas dit aan',
  changeHint: 'Klopt de melding? Pas eerst de plek aan, en kom dan hier terug.',
  question: 'Wat is ermee gebeurd?',
  choices: {
    changed: 'Overgenomen: ik paste aan wat er stond',
    'changed otherwise': 'Anders: ik paste iets aan, maar niet zoals het hier staat',
    'not changed': 'Niet overgenomen: het blijft zoals het was',
    looking: 'Nog niets: ik kijk ernaar',
  } satisfies Record<Exclude<ReportState, 'received'>, string>,
  answer: 'Wat zeg je tegen wie dit meldde?',
  answerHint: 'Kort en gewoon, zonder namen. Bij ‘ik kijk ernaar’ mag dit leeg blijven.',
  send: 'Geef antwoord',
  given: 'Dit is het antwoord',
  givenOn: (day: string) => `Antwoord van ${day}.`,
  yours: 'Jij schreef:',
  eraseLead:
    'Staat er iets over een mens dat er niet hoort? Dan wis je de tekst. De melding zelf blijft staan.',
  erase: 'Wis deze tekst',
  back: 'Naar alle meldingen',
  errors: {
    choice: 'Kies wat ermee gebeurd is.',
    answer: 'Schrijf op wat je ermee deed, of waarom niet.',
    tooLong: (most: string) => `Maak je antwoord korter: hoogstens ${most} tekens.`,
    meanwhile: 'Iemand gaf intussen antwoord. Dat antwoord geldt; het jouwe is niet verstuurd.',
  },
}

const en: typeof nl = {
  list: {
    title: 'What people report',
    lead: 'Somebody saw that something is wrong. Answer: whoever reported it reads that with a code.',
    none: 'No report is waiting. Fine.',
    answered: 'Answered already',
  },
  title: (subject) => `Report: ${subject}`,
  about: 'About',
  received: 'Reported on',
  wrote: 'What somebody wrote',
  noWords: 'Nothing. Only the box was ticked.',
  now: 'How it stands now',
  nowNothing: 'This is about the whole place. See how it stands.',
  unknown: 'nothing known',
  change: 'Change this',
  changeHint: 'Is the report right? Change the place first, and then come back here.',
  question: 'What became of it?',
  choices: {
    changed: 'Taken over: I changed what stood there',
    'changed otherwise': 'Otherwise: I changed something, but not as it stands here',
    'not changed': 'Not taken over: it stays as it was',
    looking: 'Nothing yet: I am looking at it',
  },
  answer: 'What do you say to whoever reported this?',
  answerHint: 'Short and plain, without names. With “I am looking at it” this may stay empty.',
  send: 'Give the answer',
  given: 'This is the answer',
  givenOn: (day) => `Answer of ${day}.`,
  yours: 'You wrote:',
  eraseLead:
    'Does something stand here about a person that should not? Then erase the text. The report itself stays.',
  erase: 'Erase this text',
  back: 'To all reports',
  errors: {
    choice: 'Choose what became of it.',
    answer: 'Write what you did with it, or why not.',
    tooLong: (most) => `Make your answer shorter: at most ${most} characters.`,
    meanwhile: 'Somebody answered meanwhile. That answer holds; yours was not sent.',
  },
}

/** What the desk of reports says. */
export const reportDeskTexts = inLanguages({ nl, en })
