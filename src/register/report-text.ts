import { inLanguages } from '../platform/language.ts'
import type { ReportState, Subject } from './error-report/error-report.ts'
import { uk } from './report-text.uk.ts'

const nl = {
  subjects: {
    gone: 'Er is niemand meer, of de plek is gestopt',
    hours: 'De tijden kloppen niet',
    address: 'Het adres klopt niet, of de plek is verhuisd',
    contact: 'De telefoon, e-mail of website klopt niet',
    offer: 'Wat je er kunt doen klopt niet',
    person: 'Er staat iets over een mens dat er niet hoort',
    other: 'Iets anders',
  } satisfies Record<Subject, string>,
}
const en: typeof nl = {
  subjects: {
    gone: 'There is nobody any more, or the place has stopped',
    hours: 'The times are wrong',
    address: 'The address is wrong, or the place has moved',
    contact: 'The phone, e-mail or website is wrong',
    offer: 'What you can do there is wrong',
    person: 'Something stands here about a person that should not',
    other: 'Something else',
  },
}

/** What a report is about, for whoever sends it. */
export const reportTexts = inLanguages({ nl, en, uk })

/** What the commands about reports say: to editors, in Dutch. */
export const text = {
  help: `place reports [PLEK] [--all] [--json]
  Wat mensen melden dat niet klopt, de oudste eerst; met --all ook wat al een antwoord heeft.
place answer MELDING --outcome looking|changed|changed-otherwise|not-changed --note TEKST --by WIE
  Zegt tegen wie het meldde wat ermee gebeurde. Schrijf TEKST voor die mens: kort, gewoon Nederlands, zonder namen.
  Bij looking mag TEKST weg. Verander eerst de plek zelf, met place edit of place status.
place erase-words MELDING
  Wist wat iemand bij een melding schreef, als daar een naam of nummer van een mens in staat. De melding blijft.`,
  erased: (id: number) => `De tekst bij melding ${id} is gewist.`,
  nothingToErase: (id: number) => `Bij melding ${id} staat geen tekst. Zie: place reports --all`,
  needsReport: 'een MELDING (het nummer uit place reports)',
  wrongOutcome: (word: string) =>
    `“${word}” is geen uitkomst. Kies uit: looking, changed, changed-otherwise, not-changed.`,
  needsNote: 'Zeg met --note wat er gebeurde: dat leest wie het meldde.',
  longNote: (most: number) => `De tekst achter --note is te lang: hoogstens ${most} tekens.`,
  noReport: (id: string) => `Er is geen melding ${id}. Zie: place reports`,
  none: 'Er zijn geen meldingen.',
  states: {
    received: 'ontvangen',
    looking: 'iemand kijkt ernaar',
    changed: 'gewijzigd',
    'changed otherwise': 'anders gewijzigd',
    'not changed': 'niet gewijzigd',
  } satisfies Record<ReportState, string>,
  lookBefore: (day: string) => `kijk uiterlijk ${day}`,
  late: (day: string) => `TE LAAT: had uiterlijk ${day} bekeken moeten zijn`,
  answered: (id: number, state: string) => `Melding ${id}: ${state}.`,
  seen: (answer: string) => `Wie het meldde leest: “${answer}”`,
}
