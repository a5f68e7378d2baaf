import { inLanguages } from '../platform/language.ts'
import type { Gebieden } from './choices.ts'

/** What one kind of small area is called; each time it is spoken of is a sentence of its own. */
interface Called {
  one: string
  many: string
  /** The heading above their codes. */
  codes: string
}

const nlCalled: Record<Gebieden, Called> = {
  postcode: { one: 'postcodegebied', many: 'postcodegebieden', codes: 'Postcodes' },
  buurt: { one: 'buurt', many: 'buurten', codes: 'Codes van buurten' },
  vierkant500: {
    one: 'vierkant van 500 meter',
    many: 'vierkanten van 500 meter',
    codes: 'Codes van vierkanten',
  },
  vierkant100: {
    one: 'vierkant van 100 meter',
    many: 'vierkanten van 100 meter',
    codes: 'Codes van vierkanten',
  },
}
const enCalled: typeof nlCalled = {
  postcode: { one: 'postcode area', many: 'postcode areas', codes: 'Postcodes' },
  buurt: { one: 'neighbourhood', many: 'neighbourhoods', codes: 'Codes of neighbourhoods' },
  vierkant500: { one: 'square of 500 metres', many: 'squares of 500 metres', codes: 'Codes of squares' },
  vierkant100: { one: 'square of 100 metres', many: 'squares of 100 metres', codes: 'Codes of squares' },
}

const nl = {
  called: nlCalled,
  dots: ({ one }: Called) =>
    `Elke stip is een ${one}. Hoe groter de stip, hoe meer mensen er wonen. Dezelfde getallen staan in de tabel op deze pagina.`,
  dotsOfArea: ({ one, many }: Called) =>
    `Elke stip is een ${one}. Hoe groter de stip, hoe meer mensen er wonen. Hetzelfde staat in de lijst van ${many}.`,
  middle: ({ one }: Called) => `Iedereen in een ${one} vertrekt in de berekening vanuit het midden.`,
  areas: ({ one }: Called) => `Per ${one}`,
  captionAreas: ({ one }: Called, name: string) => `De dichtstbijzijnde steunpunten per ${one} in ${name}`,
  showAreas: ({ many }: Called, count: string) => `Laat alle ${count} ${many} zien`,
  mostPeople: ({ many }: Called, shown: string, all: string) =>
    `Dit zijn de ${shown} ${many} met de meeste mensen. Alle ${all} staan in het bestand.`,
  mostSpots: (shown: string, all: string) =>
    `Dit zijn de ${shown} witte vlekken met de meeste mensen, van ${all}.`,
  people: ({ many }: Called, year: string) => `CBS, ${year}, per gebied: ${many}.`,
  postcodes: 'CBS, 2021, per postcodegebied (vier cijfers).',
  small: ({ one }: Called, least: string) =>
    `Waar we minder dan ${least} mensen met EPA verwachten, nemen we een ${one} samen met een buur in dezelfde gemeente. Iedereen daar vertrekt dan uit het grootste van de twee.`,
  title: 'Met welke gebieden?',
  holds: ({ many }: Called, year: string, count: string, people: string) =>
    `${count} ${many} van het CBS, met ${people} inwoners in ${year}.`,
  loaded: (source: string, day: string) => `Ingelezen op ${day}, uit het bestand ${source}.`,
  unknown: (count: string) =>
    `Van ${count} andere zegt het CBS niet hoeveel mensen er wonen. Die mensen tellen hier niet mee.`,
  byPostcode: (count: string) =>
    `Van ${count} is geen kaart ingelezen. Daar rekenen we vanaf het midden van de postcode.`,
  withoutPlace: (count: string) =>
    `Van ${count} weten we niet waar ze liggen. Die mensen tellen hier niet mee.`,
  byBorders: 'Een vierkant hoort bij de gemeente waar het midden in ligt, volgens de officiële grenzen.',
  byNearest: 'Een vierkant hoort hier bij de gemeente van het postcodegebied dat het dichtst bij is.',
  otherYear: (year: string) =>
    `Het aandeel mensen met EPA is van een ander jaar dan ${year}. De uitkomst is dus een schatting.`,
}
const en: typeof nl = {
  called: enCalled,
  dots: ({ one }) =>
    `Each dot is a ${one}. The larger the dot, the more people live there. The same numbers are in the table on this page.`,
  dotsOfArea: ({ one, many }) =>
    `Each dot is a ${one}. The larger the dot, the more people live there. The same is in the list of ${many}.`,
  middle: ({ one }) => `Everybody in a ${one} sets out from its middle in the computation.`,
  areas: ({ one }) => `By ${one}`,
  captionAreas: ({ one }, name) => `The nearest support points by ${one} in ${name}`,
  showAreas: ({ many }, count) => `Show all ${count} ${many}`,
  mostPeople: ({ many }, shown, all) =>
    `These are the ${shown} ${many} with most people. All ${all} are in the file.`,
  mostSpots: (shown, all) => `These are the ${shown} blank spots with most people, of ${all}.`,
  people: ({ many }, year) => `Statistics Netherlands (CBS), ${year}, by area: ${many}.`,
  postcodes: 'Statistics Netherlands (CBS), 2021, by postcode area (four digits).',
  small: ({ one }, least) =>
    `Where we expect fewer than ${least} people with EPA, a ${one} is taken together with a neighbour in the same municipality. Everybody there then sets out from the larger of the two.`,
  title: 'With which areas?',
  holds: ({ many }, year, count, people) =>
    `${count} ${many} of Statistics Netherlands (CBS), with ${people} inhabitants in ${year}.`,
  loaded: (source, day) => `Loaded on ${day}, from the file ${source}.`,
  unknown: (count) =>
    `Of ${count} others CBS does not tell how many people live there. Those people are not counted here.`,
  byPostcode: (count) => `Of ${count} no map was loaded. There we compute from the middle of the postcode.`,
  withoutPlace: (count) => `Of ${count} we do not know where they are. Those people are not counted here.`,
  byBorders: 'A square belongs to the municipality in which its middle lies, by the official borders.',
  byNearest: 'A square belongs here to the municipality of the nearest postcode area.',
  otherYear: (year) =>
    `The share of people with EPA is of another year than ${year}. So the outcome is an estimate.`,
}

/** What pages say of the small areas that reach is told of. */
export const smallAreaTexts = inLanguages({ nl, en })
