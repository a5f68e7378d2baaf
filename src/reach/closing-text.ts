import { inLanguages } from '../platform/language.ts'
import type { Outcome } from './findings/closing.ts'

const nl = {
  title: 'Wat als een plek sluit?',
  intro: (minutes: string) =>
    `Dit is een vraag, geen oordeel en geen rangorde. Per plek rekenen we uit wat er anders wordt als die ene plek sluit en alle andere blijven. De norm is ${minutes} minuten.`,
  none: 'Voor niemand hier maakt het verschil welke ene plek sluit, zo ver wij kunnen zien.',
  noneAbout:
    'Van sommige plekken weten we alleen het dorp of de stad. Liggen er daar twee, dan rekenen we alsof ze naast elkaar liggen, en zien we geen verschil.',
  unknown:
    'Hoe lang mensen hier onderweg zijn, weten we niet. Dus ook niet wat er verandert als een plek sluit.',
  caption: (name: string) => `Wat er voor inwoners van ${name} verandert als één plek sluit, op naam`,
  headings: {
    place: 'Als deze plek sluit',
    municipality: 'Gemeente',
    touched: 'Mensen die verder moeten',
    loses: (minutes: string) => `Van hen niet meer binnen ${minutes} minuten`,
    expected: 'Van die laatsten met EPA (schatting)',
    unknown: 'Van wie we het niet weten',
    median: 'Langer onderweg: de middelste',
    most: 'Hoogstens zoveel langer onderweg',
    alone: 'Zonder andere plek',
    where: 'Waar',
    people: 'Inwoners',
    now: 'Nu',
    after: 'Dan',
    next: 'Dan het dichtst bij',
    outcome: 'Wat verandert',
  },
  longer: (minutes: string) => `${minutes} min. langer`,
  minutes: (minutes: string) => `${minutes} min.`,
  noOther: 'geen andere',
  outcomes: {
    loses: 'niet meer binnen de norm',
    unknown: 'onbekend: van bus of trein weten we het niet',
    farther: 'verder weg, zonder verschil voor de norm',
    same: 'geen verschil',
  } satisfies Record<Outcome, string>,
  thisPoint: 'De plek waar het om gaat',
  onePoint: {
    title: (name: string) => `Als ${name} sluit: wat verandert er?`,
    description: (name: string) =>
      `Voor wie ${name} nu de dichtstbijzijnde plek is, en hoe ver het dan is naar een andere plek.`,
    finding: (name: string, people: string, way: string) =>
      `Voor ${people} mensen is ${name} nu het snelst te bereiken van alle plekken die wij kennen, ${way}.`,
    nobody: (name: string, way: string) =>
      `Voor niemand is ${name} sneller te bereiken dan elke andere plek die wij kennen, ${way}. Sluit deze plek, dan verandert de reistijd voor niemand.`,
    loses: (people: string, expected: string, minutes: string) =>
      `Sluit deze plek, dan kunnen ${people} van hen niet meer binnen ${minutes} minuten bij een steunpunt zijn. Naar schatting hebben ${expected} van hen EPA.`,
    keeps: (minutes: string) =>
      `Sluit deze plek, dan kan toch iedereen die dat nu kan binnen ${minutes} minuten bij een andere plek zijn.`,
    unknown: (people: string) => `Van ${people} mensen weten we niet of dat dan nog kan.`,
    more: (median: string, most: string) =>
      `De helft van deze mensen is dan hoogstens ${median} minuten langer onderweg. Het meeste is ${most} minuten langer.`,
    alone: (people: string) => `Voor ${people} mensen is er dan geen andere plek die wij kennen.`,
    question:
      'Dit is een vraag om over te praten, geen oordeel over een plek. Wat een plek voor mensen betekent, staat niet in dit getal. We rekenen alsof alle andere plekken blijven en open zijn.',
    map: 'Voor wie verandert er iets?',
    caption: (name: string) => `Gebieden waar iets verandert als ${name} sluit`,
    place: 'Deze plek in het register',
    area: (name: string) => `Wie kan er bij een steunpunt komen in ${name}?`,
  },
  csv: {
    loses: 'raakt norm kwijt',
    unknown: 'onbekend',
    farther: 'verder',
    same: 'geen verschil',
  } satisfies Record<Outcome, string>,
}

const en: typeof nl = {
  title: 'What if a place closes?',
  intro: (minutes) =>
    `This is a question, not a verdict and not a ranking. For each place we compute what changes if that one place closes and all others stay. The norm is ${minutes} minutes.`,
  none: 'For nobody here does it make a difference which single place closes, as far as we can see.',
  noneAbout:
    'Of some places we only know the village or the town. If two of them lie there, we compute as if they lie side by side, and see no difference.',
  unknown: 'How long people travel here is unknown, so what changes when a place closes is unknown too.',
  caption: (name) => `What changes for inhabitants of ${name} if one place closes, by name`,
  headings: {
    place: 'If this place closes',
    municipality: 'Municipality',
    touched: 'People who have to go farther',
    loses: (minutes) => `Of them no longer within ${minutes} minutes`,
    expected: 'Of the latter with EPA (estimate)',
    unknown: 'Of whom we do not know',
    median: 'Longer on the way: the middle one',
    most: 'Longer on the way: the most',
    alone: 'Without another place',
    where: 'Where',
    people: 'Inhabitants',
    now: 'Now',
    after: 'Then',
    next: 'Nearest then',
    outcome: 'What changes',
  },
  longer: (minutes) => `${minutes} min. longer`,
  minutes: (minutes) => `${minutes} min.`,
  noOther: 'no other',
  outcomes: {
    loses: 'no longer within the norm',
    unknown: 'unknown: we do not know about bus or train',
    farther: 'farther, and that does not change the norm',
    same: 'no difference',
  },
  thisPoint: 'The place that this is about',
  onePoint: {
    title: (name) => `If ${name} closes: what changes?`,
    description: (name) => `For whom ${name} is the nearest place now, and how far another place is then.`,
    finding: (name, people, way) =>
      `For ${people} people ${name} is now the fastest to reach of all places that we know of, ${way}.`,
    nobody: (name, way) =>
      `For nobody is ${name} faster to reach than every other place that we know of, ${way}. If this place closes, nobody travels longer.`,
    loses: (people, expected, minutes) =>
      `If this place closes, ${people} of them can no longer be at a support point within ${minutes} minutes. An estimated ${expected} of them have EPA (a severe mental illness).`,
    keeps: (minutes) =>
      `If this place closes, everybody who can be at a place within ${minutes} minutes now still can, at another.`,
    unknown: (people) => `Of ${people} people we do not know whether they still can.`,
    more: (median, most) =>
      `Half of these people then travel at most ${median} minutes longer. The most is ${most} minutes longer.`,
    alone: (people) => `For ${people} people there is then no other place that we know of.`,
    question:
      'This is a question to talk about, not a verdict on a place. What a place means to people is not in this number. We compute as if all other places stay, and are open.',
    map: 'For whom does something change?',
    caption: (name) => `Areas where something changes if ${name} closes`,
    place: 'This place in the register',
    area: (name) => `Who can get to a support point in ${name}?`,
  },
  csv: { loses: 'raakt norm kwijt', unknown: 'onbekend', farther: 'verder', same: 'geen verschil' },
}

export const closingTexts = inLanguages({ nl, en })
