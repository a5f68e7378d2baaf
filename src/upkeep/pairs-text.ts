import { inLanguages } from '../platform/language.ts'
import type { CellField } from '../register/pure.ts'
import type { AskedField } from './editing/asked-fields.ts'

/** What stands in the register besides what a place is asked about itself, or needs more words by itself. */
type OtherField = Exclude<CellField, AskedField> | 'otherColumns' | 'statusSince' | 'statusReason'

const nl = {
  title: 'Twee keer dezelfde plek?',
  lead: 'Deze plekken lijken op elkaar. Jij zegt wat ze voor elkaar zijn. Er gaat niets verloren: alles kan terug.',
  none: 'Er wacht geen enkel paar. Alles is bekeken.',
  open: (count: string) => `Wacht op een besluit: ${count}`,
  bands: {
    certain: 'bijna zeker dezelfde plek',
    maybe: 'misschien dezelfde plek',
    not: 'lijkt niet op elkaar',
  },
  and: 'en',
  merged: 'Samengevoegd, en nog terug te draaien',
  wentInto: (gone: string, kept: string) => `${gone} ging op in ${kept}`,
  newer: 'Waarschijnlijker',
  further: 'Minder waarschijnlijk',

  pair: (one: string, other: string) => `${one} en ${other}`,
  heading: 'Zijn dit dezelfde plek?',
  first: 'Plek 1',
  second: 'Plek 2',
  swap: 'Draai om: laat plek 2 blijven',
  edit: 'bewerk',
  owned: 'De plek zelf houdt dit bij.',
  unowned: 'Niemand van de plek zelf houdt dit bij.',
  reasons: 'Waarom we dit vragen',
  speaksFor: 'Daarvoor pleit',
  speaksAgainst: 'Daartegen pleit',
  noReasons: 'Wij zien zelf geen gelijkenis.',
  earlier: (outcome: string, day: string, by: string) => `Eerder gezegd, op ${day} door ${by}: ${outcome}.`,
  earlierNote: (note: string) => `Met als uitleg: ${note}`,
  somebody: 'een opdracht op de server',
  gone: 'iemand die stopte',

  question: 'Wat zijn deze twee voor elkaar?',
  outcomes: {
    same: 'Het is dezelfde plek: voeg ze samen',
    'same organisation, other location': 'Dezelfde organisatie, een andere plek',
    'part of': 'Het een is een deel van het ander',
    different: 'Het zijn verschillende plekken',
    unsure: 'Ik weet het niet zeker: laat dit paar staan',
  },
  choose: 'Als het dezelfde plek is: wat klopt?',
  chooseLead:
    'Plek 2 gaat op in plek 1, en het adres van plek 2 leidt er voortaan heen. Kies per regel wat er blijft. Je kunt ze later weer losmaken.',
  nothingToChoose: 'Ze spreken elkaar nergens tegen. Plek 2 gaat op in plek 1.',
  chosenOf: (place: 1 | 2, value: string) => `${place}: ${value}`,
  unknown: 'niets bekend',
  agreed: 'Wat niet botst',
  agreedLead: 'Hierover zeggen ze hetzelfde, of weet er maar één iets.',
  both: 'allebei',
  onlyFirst: 'alleen plek 1',
  onlySecond: 'alleen plek 2',
  note: 'Wil je erbij zeggen waarom?',
  noteHint: 'Dat helpt wie dit later leest. Noem geen namen van mensen.',
  decide: 'Leg dit vast',

  errors: {
    outcome: 'Kies wat deze twee voor elkaar zijn.',
    undecided: (field: string) => `Kies wat er blijft bij: ${field}.`,
    note: (most: string) => `Maak je uitleg korter: hoogstens ${most} tekens.`,
    meanwhile: (outcome: string) =>
      `Iemand besloot intussen over deze twee: ${outcome}. Er is niets veranderd door jou. Kijk of je het nog steeds wilt.`,
    changed:
      'Een van de twee plekken veranderde terwijl jij keek. Er is niets vastgelegd. Je ziet nu hoe het is: kijk nog eens.',
  },

  mergedTitle: 'Deze twee zijn samengevoegd',
  mergedLead: (gone: string, kept: string) => `${gone} is opgegaan in ${kept}.`,
  mergedOn: (day: string, by: string) => `Dat deed ${by} op ${day}.`,
  see: 'Bekijk de plek',
  unmergeLead: 'Was dit niet goed? Dan maak je er weer twee plekken van. Beide worden precies wat ze waren.',
  unmerge: 'Maak er weer twee plekken van',
  apartTitle: 'Deze twee staan niet meer naast elkaar',
  apart: 'Een van de twee is er niet meer, of ging op in een derde plek.',
  back: 'Naar alle paren',
  desk: 'Naar wat aandacht vraagt',
  kept: (outcome: string) => `Vastgelegd: ${outcome}.`,

  fields: {
    grain: 'Wat dit in het overzicht is',
    role: 'Hoofdplek of nevenplek',
    supportPoint: 'Telt mee als steunpunt',
    statusSince: 'Sinds wanneer het er zo voor staat',
    statusReason: 'Waarom het er zo voor staat',
    statusSaidBy: 'Wie zei hoe het ervoor staat',
    sizeClass: 'Grootte',
    province: 'Provincie',
    location: 'Punt op de kaart',
    locationPrecision: 'Hoe precies dat punt is',
    kvk: 'KVK-nummer',
    otherColumns: 'Andere kolommen uit een lijst',
  } satisfies Record<OtherField, string>,
}

const en: typeof nl = {
  title: 'The same place twice?',
  lead: 'These places look alike. You say what they are to each other. Nothing gets lost: all of it can be undone.',
  none: 'No pair is waiting. All were looked at.',
  open: (count) => `Waits for a decision: ${count}`,
  bands: { certain: 'almost certainly the same', maybe: 'perhaps the same', not: 'not alike' },
  and: 'and',
  merged: 'Merged, and still to be undone',
  wentInto: (gone, kept) => `${gone} went into ${kept}`,
  newer: 'More likely',
  further: 'Less likely',

  pair: (one, other) => `${one} and ${other}`,
  heading: 'Are these the same place?',
  first: 'Place 1',
  second: 'Place 2',
  swap: 'Turn round: let place 2 stay',
  edit: 'edit',
  owned: 'The place itself keeps this.',
  unowned: 'Nobody of the place itself keeps this.',
  reasons: 'Why we ask',
  speaksFor: 'Speaks for it',
  speaksAgainst: 'Speaks against it',
  noReasons: 'We see no likeness ourselves.',
  earlier: (outcome, day, by) => `Said before, on ${day} by ${by}: ${outcome}.`,
  earlierNote: (note) => `With the explanation: ${note}`,
  somebody: 'a command on the server',
  gone: 'somebody who stopped',

  question: 'What are these two to each other?',
  outcomes: {
    same: 'It is the same place: merge them',
    'same organisation, other location': 'The same organisation, another place',
    'part of': 'One is a part of the other',
    different: 'They are different places',
    unsure: 'I am not sure: leave this pair',
  },
  choose: 'If it is the same place: what is right?',
  chooseLead:
    'Place 2 goes into place 1, and its address leads there from then on. Choose on each line what stays. You can take them apart again later.',
  nothingToChoose: 'They contradict each other nowhere. Place 2 goes into place 1.',
  chosenOf: (place, value) => `${place}: ${value}`,
  unknown: 'nothing known',
  agreed: 'What does not clash',
  agreedLead: 'Of this they say the same, or only one knows something.',
  both: 'both',
  onlyFirst: 'place 1 only',
  onlySecond: 'place 2 only',
  note: 'Do you want to say why?',
  noteHint: 'It helps whoever reads this later. Name no people.',
  decide: 'Record this',

  errors: {
    outcome: 'Choose what these two are to each other.',
    undecided: (field) => `Choose what stays at: ${field}.`,
    note: (most) => `Make your explanation shorter: at most ${most} characters.`,
    meanwhile: (outcome) =>
      `Somebody decided on these two meanwhile: ${outcome}. You changed nothing. Look whether you still want it.`,
    changed:
      'One of the two places changed while you were looking. Nothing was recorded. You see now how it is: look again.',
  },

  mergedTitle: 'These two are merged',
  mergedLead: (gone, kept) => `${gone} went into ${kept}.`,
  mergedOn: (day, by) => `Done by ${by} on ${day}.`,
  see: 'Look at the place',
  unmergeLead: 'Was this not right? Then make two places of it again. Both become exactly what they were.',
  unmerge: 'Make two places of it again',
  apartTitle: 'These two no longer stand side by side',
  apart: 'One of the two is there no longer, or went into a third place.',
  back: 'To all pairs',
  desk: 'To what asks for attention',
  kept: (outcome) => `Recorded: ${outcome}.`,

  fields: {
    grain: 'What this is in the register',
    role: 'Main place or branch',
    supportPoint: 'Counts as a support point',
    statusSince: 'Since when it stands so',
    statusReason: 'Why it stands so',
    statusSaidBy: 'Who said how it stands',
    sizeClass: 'Size',
    province: 'Province',
    location: 'Point on the map',
    locationPrecision: 'How exact that point is',
    kvk: 'Chamber of Commerce number',
    otherColumns: 'Other columns of a list',
  },
}

/** What the desk of double records says. */
export const pairTexts = inLanguages({ nl, en })
