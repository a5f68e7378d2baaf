import { inLanguages } from '../platform/language.ts'

type Found = Record<'name' | 'wanted' | 'share' | 'room' | 'minutes', string>

const nl = {
  title: 'Is er ook ruimte genoeg?',
  finding: ({ name, wanted, share, room, minutes }: Found) =>
    `In ${name} willen naar schatting ${wanted} mensen met EPA elke week komen: ${share} van elke 100. Voor elke 100 van hen is er binnen ${minutes} minuten ruimte voor ${room} bezoeken per week. Iedereen die dezelfde plek kan bereiken, deelt die ruimte.`,
  none: (name: string, minutes: string) =>
    `In ${name} is voor niemand ruimte bekend binnen ${minutes} minuten: wij kennen daar geen plek.`,
  unknown: 'Hoe lang mensen hier onderweg zijn, weten we niet. Dus ook niet hoeveel ruimte er voor hen is.',
  guideline: (unknown: string, points: string, visits: string) =>
    `Van ${unknown === points ? `alle ${points}` : `${unknown} van de ${points}`} plekken weten we niet hoeveel mensen er terechtkunnen. Daar rekenen we met de richtlijn van ${visits} bezoeken per week. Een kleine plek telt half, een grote dubbel.`,
  caption: (name: string) => `Ruimte per week voor elke 100 mensen met EPA die willen komen, ${name}`,
  country: 'Nederland',
  headings: {
    wanted: 'Mensen met EPA die willen komen (schatting)',
    flat: 'Ruimte voor elke 100',
    enhanced: 'Ruimte voor elke 100, dichtbij telt zwaarder',
  },
  method: (minutes: string, third: string) =>
    `Elke plek verdeelt haar ruimte over iedereen die haar binnen ${minutes} minuten kan bereiken. Daarna telt elk gebied op wat het van alle plekken krijgt. In de laatste kolom telt wie binnen ${third} minuten is helemaal mee, wie verder is voor 0,68 en wie het verst is voor 0,22.`,
  source:
    'Bronnen: Luo en Wang, Environment and Planning B 30 (2003); Luo en Qi, Health & Place 15 (2009). De gewichten zijn van de laatste.',
  knownOnly: (people: string) =>
    `Dit gaat niet over ${people} inwoners van wie we niet weten hoe lang zij onderweg zijn. Kunnen zij er ook komen, dan is er minder ruimte voor ieder.`,
  notOthers: 'Wie geen EPA heeft, kan er ook komen. Die bezoeken staan niet in dit getal.',
}

const en: typeof nl = {
  title: 'Is there room enough too?',
  finding: ({ name, wanted, share, room, minutes }) =>
    `In ${name} an estimated ${wanted} people with EPA (a severe mental illness) want to come every week: ${share} of every 100. For every 100 of them there is room for ${room} visits a week within ${minutes} minutes. All who can reach the same place share that room.`,
  none: (name, minutes) =>
    `In ${name} no room is known for anybody within ${minutes} minutes: we know of no place there.`,
  unknown: 'How long people travel here is unknown, so how much room there is for them is unknown too.',
  guideline: (unknown, points, visits) =>
    `Of ${unknown === points ? `all ${points}` : `${unknown} of the ${points}`} places we do not know how many people they can receive. There we compute with the guideline of ${visits} visits a week. A small place counts for half, a large one for two.`,
  caption: (name) => `Room a week for every 100 people with EPA who want to come, ${name}`,
  country: 'the Netherlands',
  headings: {
    wanted: 'People with EPA who want to come (estimate)',
    flat: 'Room for every 100',
    enhanced: 'Room for every 100, near counts for more',
  },
  method: (minutes, third) =>
    `Each place divides its room among all who can reach it within ${minutes} minutes. Then each area adds up what it gets from all places. In the last column who is within ${third} minutes counts in full, who is farther for 0.68, and who is farthest for 0.22.`,
  source:
    'Sources: Luo and Wang, Environment and Planning B 30 (2003); Luo and Qi, Health & Place 15 (2009). The weights are of the latter.',
  knownOnly: (people) =>
    `This is not about ${people} inhabitants of whom we do not know how long they travel. If they can come too, there is less room for each.`,
  notOthers: 'People without EPA can come too. Their visits are not in this number.',
}

export const capacityTexts = inLanguages({ nl, en })
