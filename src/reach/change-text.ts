import { inLanguages } from '../platform/language.ts'
import type { Change } from './findings/compare-reach.ts'

const nl = {
  title: 'Wat verandert er met een andere dienstregeling?',
  description:
    'Per gemeente: wie met een andere dienstregeling op tijd bij een steunpunt kan zijn, en wie niet meer.',
  none: 'Er is geen dienstregeling ingelezen. Er valt dus niets te vergelijken.',
  noOther:
    'Er is maar één dienstregeling ingelezen. Zodra er een andere naast ligt, zie je hier wat er verandert.',
  which: 'Welke twee?',
  earlier: {
    before: 'De dienstregeling van hiervoor',
    after: 'De dienstregeling van nu',
    finding: (gains: string, minutes: string) =>
      `Met de dienstregeling van nu kunnen ${gains} mensen binnen ${minutes} minuten bij een steunpunt zijn, die dat met de vorige niet konden.`,
  },
  next: {
    before: 'De dienstregeling van nu',
    after: 'De volgende dienstregeling',
    finding: (gains: string, minutes: string) =>
      `Met de volgende dienstregeling kunnen ${gains} mensen binnen ${minutes} minuten bij een steunpunt zijn, die dat nu niet kunnen.`,
  },
  source: (source: string, operators: string) => `${source}, met ${operators}`,
  valid: (first: string, last: string) => `${first} tot en met ${last}`,
  day: (day: string) => `We rekenen met ${day}.`,
  otherWay: (loses: string, way: string) => `Voor ${loses} mensen is het andersom. Dit is ${way}.`,
  nothing: (minutes: string) =>
    `Er verandert niets: wie met de ene binnen ${minutes} minuten bij een steunpunt is, is dat met de andere ook.`,
  nothingKnown: (minutes: string) =>
    `Voor zover de twee allebei iets vertellen, verandert er niets: wie met de eerste binnen ${minutes} minuten bij een steunpunt is, is dat met de tweede ook.`,
  same: 'De twee zijn dezelfde.',
  unknown: (people: string) =>
    `Van ${people} mensen weten we het niet, omdat een van de twee niets over hen zegt. We vergelijken alleen wat allebei vertellen.`,
  ifOpen: 'Dit is: als het open is. Het gaat om één dag en één uur van vertrek.',
  caption: 'Voor wie er iets verandert, per gemeente',
  headings: {
    municipality: 'Gemeente',
    gains: 'Komt binnen de norm',
    loses: 'Valt buiten de norm',
    keeps: 'Allebei binnen de norm',
    lacks: 'Allebei buiten de norm',
    unknown: 'Onbekend',
  } satisfies Record<Change | 'municipality', string>,
  others: (unchanged: string, unknown: string) =>
    `Verandert er niets: ${unchanged} gemeenten. Weten we er niets over: ${unknown} gemeenten.`,
  total: 'Samen',
  back: 'Wie kan er nu bij een steunpunt komen met het openbaar vervoer?',
  link: 'Wat verandert er met een andere dienstregeling?',
}

const en: typeof nl = {
  title: 'What changes with another timetable?',
  description:
    'Who comes within reach of a support point with another timetable, and who no longer does, by municipality.',
  none: 'No timetable has been loaded, so there is nothing to compare.',
  noOther:
    'Only one timetable has been loaded. As soon as another lies beside it, you see here what changes.',
  which: 'Which two?',
  earlier: {
    before: 'The timetable before this one',
    after: 'The timetable of now',
    finding: (gains, minutes) =>
      `With the timetable of now ${gains} people can be at a support point within ${minutes} minutes who could not with the one before.`,
  },
  next: {
    before: 'The timetable of now',
    after: 'The next timetable',
    finding: (gains, minutes) =>
      `With the next timetable ${gains} people can be at a support point within ${minutes} minutes who cannot now.`,
  },
  source: (source, operators) => `${source}, with ${operators}`,
  valid: (first, last) => `${first} up to and including ${last}`,
  day: (day) => `We compute with ${day}.`,
  otherWay: (loses, way) => `For ${loses} people it is the other way round. This is ${way}.`,
  nothing: (minutes) =>
    `Nothing changes: whoever is at a support point within ${minutes} minutes with the one, is with the other too.`,
  nothingKnown: (minutes) =>
    `As far as both of them tell, nothing changes: whoever is at a support point within ${minutes} minutes with the first, is with the second too.`,
  same: 'The two are the same.',
  unknown: (people) =>
    `Of ${people} people we do not know, since one of the two tells nothing of them. We only compare what both tell.`,
  ifOpen: 'This is: if it is open. It is about one day and one hour of departure.',
  caption: 'For whom something changes, by municipality',
  headings: {
    municipality: 'Municipality',
    gains: 'Comes within the norm',
    loses: 'Falls out of the norm',
    keeps: 'Within the norm with both',
    lacks: 'Beyond the norm with both',
    unknown: 'Unknown',
  },
  others: (unchanged, unknown) =>
    `Nothing changes: ${unchanged} municipalities. Nothing is known: ${unknown} municipalities.`,
  total: 'Together',
  back: 'Who can get to a support point by public transport now?',
  link: 'What changes with another timetable?',
}

export const changeTexts = inLanguages({ nl, en })
