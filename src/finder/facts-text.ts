import { inLanguages } from '../platform/language.ts'

/** What the page about the facts says; for policy, so in the two languages that every page has. */
const nl = {
  title: 'Over deze gegevens',
  description: 'Waar de feiten op Inloop vandaan komen, wat we niet weten, en wat je ermee mag.',
  lead: 'Bij elk feit op deze site staat waar het vandaan komt en van wanneer het is. Wat we niet weten, noemen we onbekend.',
  madeUp:
    'In de voorbeeldregio is alles verzonnen. De bronnen van gemeenten en cijfers hieronder zijn die van de echte Inloop. Hier komt daar niets uit.',
  unknowns: 'Wat we niet weten',
  unknownPlaces: (total: string) => `Van de ${total} plekken op de lijst weten we dit niet:`,
  unknownColumns: { what: 'Wat', count: 'Bij hoeveel plekken onbekend' },
  unknownFacts: {
    confirmed: 'of de plek zelf het bevestigt',
    status: 'of de plek er nog is',
    openingHours: 'de openingstijden',
    comingIn: 'hoe je binnenkomt',
    address: 'het adres',
    municipality: 'de gemeente (plekken met een deur)',
    website: 'de website',
    phone: 'het telefoonnummer',
    free: 'of het gratis is',
    wheelchair: 'of je er met een rolstoel in kunt',
    sizeClass: 'hoe groot de plek is',
  },
  regions: (unknown: number, total: number) =>
    `Van ${unknown} van de ${total} gemeenten weten we niet bij welke IZA-regio ze horen. Er is geen openbare lijst; daarom laten we het open.`,
  freshness: 'Hoe actueel het is',
  freshnessNote:
    'Wat lang geleden is bevestigd, kan anders zijn geworden. Daarom telt bij elke plek een klok vanaf de dag waarop de plek zelf het bevestigde, of een redactie het nakeek. Openingstijden veranderen vaker, dus die klok loopt sneller. Dat een lijst een plek noemt, is geen bevestiging.',
  freshnessColumns: {
    state: 'Hoe we het noemen',
    place: 'De plek',
    hours: 'Openingstijden',
    count: 'Hoeveel plekken nu',
  },
  beforeMonths: (months: number) => `de eerste ${months} maanden`,
  afterMonths: (months: number) => `na ${months} maanden`,
  freshnessYears:
    'Weten we van een bron alleen het jaar, dan tellen we vanaf 1 januari. Wordt iets oud, dan vragen we de plek zelf of het nog klopt. Een programma zet nooit een plek op gestopt. Dat doet altijd een mens.',
  order: 'De volgorde van plekken',
  orderNote:
    'Nergens op Inloop kun je een hogere plaats kopen, en er zijn geen punten. Dit is de hele regel:',
  orderSteps: (months: number) => [
    `eerst plekken die er zijn en dat zelf bevestigden, als in de laatste ${months} maanden iemand keek of het nog klopt`,
    'dan andere plekken die er zijn',
    'dan plekken die tijdelijk dicht zijn',
    'dan plekken in opbouw, gepland of waarover wordt gepraat',
    'dan plekken waarvan we niet weten of ze er nog zijn',
    'als laatste plekken die gestopt zijn',
  ],
  orderLower: (months: number) =>
    `In elk van deze groepen staat een plek na de andere als ${months} maanden lang niemand keek of het nog klopt. Keek nog nooit iemand, dan telt de datum van de bron. Voor het overige staan plekken op naam, of op afstand als je een plaats noemde. Op de pagina van een gemeente komen dan eerst de steunpunten. Zocht je iets bepaalds, dan komt eerst wat daar zeker bij past.`,
  places: 'Bronnen van de plekken',
  placesNote:
    'Een bron die hoger staat, geloven we eerder als twee bronnen iets anders zeggen. Wat de plek zelf bevestigt gaat altijd voor.',
  placeColumns: {
    name: 'Bron',
    publisher: 'Van wie',
    dated: 'Van wanneer',
    grain: 'Wat één regel is',
    licence: 'Licentie',
  },
  grains: { location: 'een locatie', organisation: 'een organisatie', mixed: 'wisselt' },
  noSources: 'Er zijn nog geen bronnen geladen.',
  geography: 'Bronnen van gemeenten, postcodes en regio’s',
  geographyColumns: { what: 'Feiten', publisher: 'Van wie', licence: 'Licentie en naamsvermelding' },
  geographyRows: [
    ['Gemeenten: code, naam, provincie (2023; dezelfde 342 in 2026)', 'CBS', 'CC BY 4.0, © CBS'],
    ['Inwoners per postcodegebied op 1 januari 2021', 'CBS, StatLine 83502NED', 'CC BY 4.0, © CBS'],
    [
      'Middelpunten van postcodegebieden',
      'CBS en Esri Nederland, 2020/2022',
      'CC BY, © CBS, © Esri Nederland',
    ],
    [
      'IZA-regio’s en hun provincie',
      'Galan Groep voor de IZA-werkgroep, 20 november 2024, tabel 2.2.1',
      'openbaar stuk',
    ],
    [
      'Gemeente of instelling die het geld van een regio ontvangt',
      'Ministerie van VWS, brief van 12 september 2025, bijlage 2B',
      'openbaar stuk',
    ],
    [
      'Welke gemeente bij welke regio hoort, voor zover bekend',
      'Netwerk Gezond Groningen; VWS 2025; soms afgeleid uit een naam, dan zeggen we dat',
      'openbare stukken',
    ],
  ],
  geographyMap:
    'De kaarten zijn schematisch: we tekenen de gebieden zelf uit de middelpunten van postcodes. Het zijn geen officiële grenzen.',
  figures: 'Bronnen van de cijfers',
  figuresNote:
    'De cijfers gaan over mensen met een ernstige psychiatrische aandoening (EPA): ziek zijn op een manier die het leven lang en zwaar raakt. Het zijn schattingen per gebied. Van een persoon leggen we zoiets nooit vast.',
  figuresRows: [
    [
      'Per provincie: inwoners (2019), mensen met EPA, gewenste en bekende steunpunten',
      'Galan Groep voor de IZA-werkgroep, 20 november 2024, tabel 2.4.1; inwoners van CBS, aandelen van Vektis 2022',
      'openbaar stuk',
    ],
    [
      'Per IZA-regio: bekende en mogelijke steunpunten in oktober 2024',
      'Galan Groep voor de IZA-werkgroep, 20 november 2024, tabel 2.2.1',
      'openbaar stuk',
    ],
    [
      'Hoeveel mensen met EPA er zijn, en hoeveel er meedoen',
      'Vektis, februari 2022; Trimbos-instituut, 2022; beide zoals aangehaald in het rapport van de Galan Groep',
      'openbare stukken',
    ],
  ],
  errata: 'Drukfouten in gepubliceerde cijfers',
  errataNote:
    'In het rapport waar de landelijke cijfers uit komen staan drukfouten. Waar zo’n cijfer op deze site staat, zeggen we erbij wat er niet klopt. Je vindt ze op de pagina',
  needPage: 'Hoeveel is er nodig?',
  notSaid: 'niet vermeld',
  download: 'Wat je ermee mag',
  downloadNote:
    'Elke tabel op deze site kun je downloaden als CSV-bestand. Je mag de feiten gebruiken als je de bron erbij noemt; de licentie van die bron blijft gelden. De software is van iedereen (EUPL-1.2).',
  errataColumns: {
    where: 'Waar het staat',
    printed: 'Wat er staat',
    computed: 'Wat we vinden als we het narekenen',
    rule: 'Wat wij doen',
  },
  captions: {
    freshness: 'Wanneer we iets oud noemen',
    errata: 'Drukfouten en wat we ermee doen',
    unknowns: 'Bij hoeveel plekken iets onbekend is',
    places: 'Lijsten waar de plekken uit komen',
    geography: 'Feiten over gebieden, en van wie ze zijn',
    figures: 'Gepubliceerde cijfers, en van wie ze zijn',
  },
}

const en: typeof nl = {
  title: 'About these facts',
  description: 'Where the facts on Inloop come from, what we do not know, and what you may do with them.',
  lead: 'Each fact on this site says where it comes from and from when it is. What we do not know, we call unknown.',
  madeUp:
    'In the example region everything is made up. The sources of municipalities and figures below are those of the real Inloop. Nothing here comes from them.',
  unknowns: 'What we do not know',
  unknownPlaces: (total) => `Of the ${total} places on the list we do not know this:`,
  unknownColumns: { what: 'What', count: 'Unknown for how many places' },
  unknownFacts: {
    confirmed: 'whether the place itself confirms it',
    status: 'whether the place still exists',
    openingHours: 'the opening hours',
    comingIn: 'how you come in',
    address: 'the address',
    municipality: 'the municipality (places with a door)',
    website: 'the website',
    phone: 'the telephone number',
    free: 'whether it is free',
    wheelchair: 'whether a wheelchair can get in',
    sizeClass: 'how large the place is',
  },
  regions: (unknown, total) =>
    `Of ${unknown} of the ${total} municipalities we do not know to which IZA region they belong. There is no public list; so we leave it open.`,
  freshness: 'How up to date it is',
  freshnessNote:
    'What was confirmed long ago may have changed. So for each place a clock runs from the day on which the place itself confirmed it, or an editor looked it over. Opening hours change more often, so their clock runs faster. That a list mentions a place is no confirmation.',
  freshnessColumns: {
    state: 'What we call it',
    place: 'The place',
    hours: 'Opening hours',
    count: 'How many places now',
  },
  beforeMonths: (months) => `the first ${months} months`,
  afterMonths: (months) => `after ${months} months`,
  freshnessYears:
    'When we know only the year of a source, we count from 1 January. When something grows old, we ask the place itself whether it still holds. A program never says that a place has stopped. A human always does.',
  order: 'The order of places',
  orderNote: 'Nowhere on Inloop can you buy a higher place, and there are no scores. This is the whole rule:',
  orderSteps: (months) => [
    `first places that are there and confirmed it themselves, if somebody looked in the last ${months} months whether it still holds`,
    'then other places that are there',
    'then places that are temporarily closed',
    'then places that are being set up, planned or talked about',
    'then places of which we do not know whether they are still there',
    'last, places that have stopped',
  ],
  orderLower: (months) =>
    `Within each of these groups a place comes after the others when for ${months} months nobody looked whether it still holds. When nobody ever looked, the date of the source counts. For the rest places stand by name, or by distance when you named a town. On the page of a municipality support points then come first. When you looked for something in particular, what surely fits comes first.`,
  places: 'Sources of the places',
  placesNote:
    'A source that stands higher is believed first when two sources differ. What the place itself confirms always comes first.',
  placeColumns: {
    name: 'Source',
    publisher: 'Whose',
    dated: 'From when',
    grain: 'What one row is',
    licence: 'Licence',
  },
  grains: { location: 'a location', organisation: 'an organisation', mixed: 'varies' },
  noSources: 'No sources have been loaded yet.',
  geography: 'Sources of municipalities, postcodes and regions',
  geographyColumns: { what: 'Facts', publisher: 'Whose', licence: 'Licence and attribution' },
  geographyRows: [
    ['Municipalities: code, name, province (2023; the same 342 in 2026)', 'CBS', 'CC BY 4.0, © CBS'],
    ['Inhabitants of each postcode area on 1 January 2021', 'CBS, StatLine 83502NED', 'CC BY 4.0, © CBS'],
    ['Centres of postcode areas', 'CBS and Esri Nederland, 2020/2022', 'CC BY, © CBS, © Esri Nederland'],
    [
      'IZA regions and their province',
      'Galan Groep for the IZA working group, 20 November 2024, table 2.2.1',
      'public document',
    ],
    [
      'Municipality or body that receives a region’s money',
      'Ministry of VWS, letter of 12 September 2025, annex 2B',
      'public document',
    ],
    [
      'Which municipality belongs to which region, as far as known',
      'Network Gezond Groningen; VWS 2025; sometimes inferred from a name, and then we say so',
      'public documents',
    ],
  ],
  geographyMap:
    'The maps are schematic: we draw the areas ourselves from the centres of postcodes. They are no official borders.',
  figures: 'Sources of the figures',
  figuresNote:
    'The figures are about people with a severe mental illness (EPA in Dutch): being ill in a way that affects life for long and deeply. They are estimates for areas. We never record such a thing of a person.',
  figuresRows: [
    [
      'Per province: inhabitants (2019), people with EPA, wanted and known support points',
      'Galan Groep for the IZA working group, 20 November 2024, table 2.4.1; inhabitants by CBS, shares by Vektis 2022',
      'public document',
    ],
    [
      'Per IZA region: known and potential support points in October 2024',
      'Galan Groep for the IZA working group, 20 November 2024, table 2.2.1',
      'public document',
    ],
    [
      'How many people with EPA there are, and how many take part',
      'Vektis, February 2022; Trimbos Institute, 2022; both as quoted in the report of the Galan Groep',
      'public documents',
    ],
  ],
  errata: 'Printing errors in published figures',
  errataNote:
    'The report that the national figures come from holds printing errors. Where such a figure stands on this site, we say what is wrong with it. You find them on the page',
  needPage: 'How many are needed?',
  notSaid: 'not stated',
  download: 'What you may do with them',
  downloadNote:
    'Every table on this site can be downloaded as a CSV file. You may use the facts if you name the source; the licence of that source still holds. The software belongs to everyone (EUPL-1.2).',
  errataColumns: {
    where: 'Where it stands',
    printed: 'What it says',
    computed: 'What we find when we recompute it',
    rule: 'What we do',
  },
  captions: {
    freshness: 'When we call something old',
    errata: 'Printing errors and what we do with them',
    unknowns: 'For how many places something is unknown',
    places: 'Lists that the places come from',
    geography: 'Facts about areas, and whose they are',
    figures: 'Published figures, and whose they are',
  },
}

export const factsTexts = inLanguages({ nl, en })
