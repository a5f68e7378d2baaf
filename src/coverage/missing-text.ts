import { inLanguages } from '../platform/language.ts'
import { uk } from './missing-text.uk.ts'
import { MOST_CHARACTERS, type Wish } from './missing-wishes.ts'

const nl = {
  title: 'Hier mis ik iets',
  description: 'Laat zonder naam weten wat er bij jou in de buurt ontbreekt.',
  lead: 'Laat weten wat er bij jou in de buurt ontbreekt. Je hoeft niet te zeggen wie je bent of wat er aan de hand is.',
  municipality: 'In welke gemeente?',
  chooseMunicipality: 'Kies een gemeente',
  in: (municipality: string) => `In de gemeente ${municipality}`,
  wishes: 'Wat mis je?',
  wish: {
    nearby: 'een plek dichtbij',
    'evening or weekend': 'iets in de avond of in het weekend',
    online: 'een online groep',
    'for relatives': 'iets voor naasten',
    'for young people': 'iets voor jongeren',
    'my language': 'iets in mijn taal',
    other: 'iets anders',
  } satisfies Record<Wish, string>,
  words: 'Wil je er iets bij zeggen?',
  wordsHint: `Dat hoeft niet. Noem geen namen van mensen, en niets waaraan iemand jou kan herkennen. Hoogstens ${MOST_CHARACTERS} tekens.`,
  notForHelp: 'Heb je nu hulp nodig? Dit wordt niet meteen gelezen. Kijk dan bij',
  help: 'alle nummers',
  send: 'Meld dit',
  what: 'We tellen alleen de meldingen per gemeente. Het aantal laten we pas zien vanaf tien, in tientallen. Wat je erbij schrijft lezen alleen de mensen die de lijst bijhouden. Na twaalf maanden is alles gewist.',
  thanks: 'Dank je wel',
  counted: (municipality: string) =>
    `Bedankt. We weten nu dat iemand iets mist in de gemeente ${municipality}.`,
  whatNext:
    'Gemeenten en regio’s zien zo waar een plek nodig is. Je krijgt geen bericht, want we weten niet wie je bent.',
  searchOn: 'Verder zoeken',
  errors: {
    municipality: 'Kies in welke gemeente je iets mist.',
    wishes: 'Kies wat je mist.',
    words: (length: string) =>
      `Maak je tekst korter: hoogstens ${MOST_CHARACTERS} tekens. Het zijn er nu ${length}.`,
  },
  tooMany:
    'Er komen nu heel veel meldingen binnen. Daarom kunnen we je tekst niet bewaren. Laat hem weg, of probeer het over een uur nog eens. Wat je invulde staat er nog.',
  onPage: {
    term: 'Mensen missen hier iets',
    told: (count: string) => `${count} keer of vaker, in de laatste twaalf maanden`,
    working:
      'Dit zijn meldingen op deze site, zonder naam. Eén mens kan vaker iets melden; daarom tellen er op een dag niet meer dan tien mee. We laten een aantal pas zien vanaf tien, en ronden af naar beneden op tientallen, zodat niemand te herkennen is. Na twaalf maanden telt een melding niet meer mee.',
    ask: 'Mis je zelf iets in deze gemeente?',
  },
}

const en: typeof nl = {
  title: 'I miss something here',
  description: 'Say without your name what is missing near you.',
  lead: 'Say what is missing near you. You need not say who you are or what is wrong.',
  municipality: 'In which municipality?',
  chooseMunicipality: 'Choose a municipality',
  in: (municipality) => `In the municipality of ${municipality}`,
  wishes: 'What do you miss?',
  wish: {
    nearby: 'a place nearby',
    'evening or weekend': 'something in the evening or at the weekend',
    online: 'an online group',
    'for relatives': 'something for relatives',
    'for young people': 'something for young people',
    'my language': 'something in my language',
    other: 'something else',
  },
  words: 'Do you want to add something?',
  wordsHint: `You do not have to. Name no people, and nothing by which somebody may recognise you. At most ${MOST_CHARACTERS} characters.`,
  notForHelp: 'Do you need help now? Nobody reads this at once. Look at',
  help: 'all numbers',
  send: 'Send this',
  what: 'We only count the signals per municipality. We show the number from ten up, in tens. What you add is read by the national desk only. After twelve months everything is erased.',
  thanks: 'Thank you',
  counted: (municipality) =>
    `Thank you. We know now that somebody misses something in the municipality of ${municipality}.`,
  whatNext:
    'This is how municipalities and regions see where a place is needed. You will not hear from us, because we do not know who you are.',
  searchOn: 'Search on',
  errors: {
    municipality: 'Choose in which municipality you miss something.',
    wishes: 'Choose what you miss.',
    words: (length) => `Make your text shorter: at most ${MOST_CHARACTERS} characters. It has ${length} now.`,
  },
  tooMany:
    'Very many of these come in at the moment. That is why we cannot keep your text. Leave it out, or try again in an hour. What you filled in is still there.',
  onPage: {
    term: 'People miss something here',
    told: (count) => `${count} times or more, in the last twelve months`,
    working:
      'These are signals on this site, without a name. One person may send more of them; that is why no more than ten count on a day. We show a number from ten up only, rounded down to tens, so that nobody can be recognised. After twelve months a signal counts no longer.',
    ask: 'Do you miss something in this municipality yourself?',
  },
}

export const texts = inLanguages({ nl, en, uk })

/** What the command says, to the desk. */
export const missingCommand = {
  summary: 'wat mensen missen, per gemeente, met wat ze erbij schreven',
  help: `missing list [--json]
  Toont de meldingen “hier mis ik iets” van de laatste twaalf maanden, de nieuwste eerst.
  De teksten zijn alleen voor het loket: zet ze nergens op een pagina.
missing erase MELDING
  Wist wat iemand bij een melding schreef, als daar een naam of nummer van een mens in staat. De melding telt nog mee.`,
  words: 'Zeg: missing list [--json] of missing erase MELDING. Zie: missing --help',
  erased: (id: string) => `De tekst bij melding ${id} is gewist.`,
  nothingToErase: (id: string) => `Bij melding ${id} staat geen tekst. Zie: missing list`,
  none: 'Er zijn geen meldingen.',
}
