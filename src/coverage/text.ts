import { inLanguages } from '../platform/language.ts'
import type { AssumptionName } from './assumptions.ts'
import type { Presence } from './municipal-presence.ts'

/** A computation told in one line. */
interface Worked {
  area: string
  inhabitants: string
  prevalence: string
  share: string
  visits: string
  exact: string
  rounded: string
}

const nl = {
  country: 'Nederland',
  lessThanHalf: 'minder dan ½',
  madeUp:
    'Ook deze cijfers zijn verzonnen. Waar Nederland staat, is alleen dit voorbeeld bedoeld, en het rapport bestaat hier niet.',
  decimalMark: ',',
  toReach: 'Wie kan er bij een steunpunt komen?',
  need: {
    title: 'Hoeveel steunpunten zijn er nodig?',
    description:
      'Hoeveel laagdrempelige steunpunten er nodig zijn en hoeveel er bekend zijn, per provincie, IZA-regio en gemeente, met de berekening erbij.',
    finding: (share: string, visits: string, needed: string) =>
      `Als ${share} van de mensen met EPA wil meedoen en een steunpunt ${visits} bezoeken per week kan ontvangen, dan zijn er in Nederland ongeveer ${needed} steunpunten nodig.`,
    publishedSupply: (known: string, weighted: string) =>
      `In oktober 2024 waren er volgens het landelijke rapport ${known} bekend. Telt een groot steunpunt zwaarder en een klein lichter, dan waren het er ${weighted}.`,
    ownSupply: (own: string, published: string) =>
      `In ons eigen register staan er nu ${own}. Dat is veel minder dan ${published}, omdat de lijst met namen achter dat getal niet openbaar is.`,
    ownSupplyNearby: (own: string) => `In ons eigen register staan er nu ${own}.`,
    epaTitle: 'Wat is EPA?',
    epa: 'EPA betekent ernstige psychiatrische aandoening. Het is hier een schatting van het aantal mensen in een gebied. Van een mens leggen we het nooit vast, en een steunpunt vraagt er niet naar.',
    regions: (known: string, probable: string, all: string) =>
      `Van ${known} van de ${all} IZA-regio’s weten we welke gemeenten erbij horen, en van nog ${probable} weten we het waarschijnlijk. Alleen daar kunnen we uitrekenen hoeveel er nodig is.`,
    potentialUnknown: (unknown: string, all: string) =>
      `${unknown} van de ${all} regio’s zeiden niets over plekken die een steunpunt kunnen worden. Dat is onbekend, en niet nul.`,
    presence: (yes: string, underWay: string, none: string, all: string) =>
      `In ${yes} van de ${all} gemeenten kennen we een steunpunt. In ${underWay} is er een onderweg. In ${none} is er geen bekend bij ons; er kan er wel een zijn.`,
    otherYear: (needed: string) =>
      `Dit rekent met de inwoners van 2021. De tabel per provincie rekent net als het rapport met 2019, en komt op ${needed}.`,
    presenceRule:
      'De landelijke opdracht voor de werkagenda (april 2026) vraagt ten minste één steunpunt in elke gemeente.',
    rounding: (apart: string, once: string) =>
      `De afgeronde getallen in deze tabel zijn samen ${apart}. Zonder tussendoor af te ronden is het ${once}.`,
    notPublished:
      'Het rapport rekent alleen met 15, 30 en 45 %, 100 bezoeken per week en de aandelen per gemeente. Bij wat hier is ingevuld hoort dus geen gepubliceerd getal.',
    unknownSize: (count: string, all: string) =>
      `Van ${count} van de ${all} steunpunten in ons register weten we niet hoe groot ze zijn. Die tellen gewogen als 1.`,
    groups: (count: string) =>
      `Van de steunpunten in ons register ${count === '1' ? 'is er 1' : `zijn er ${count}`} een groep locaties die nog niet is uitgesplitst. Zo’n groep telt als 1.`,
    nowhere: (count: string) =>
      `Van ${count === '1' ? '1 steunpunt' : `${count} steunpunten`} in ons register weten we de provincie niet. Dat telt alleen mee voor heel Nederland.`,
  },
  form: {
    name: 'Reken met andere aannames',
    ifShare: 'Als',
    ofPeople: '% van de mensen met EPA wil meedoen en een steunpunt',
    canReceive: 'bezoeken per week kan ontvangen, hoeveel steunpunten zijn er dan nodig per',
    count: '? Reken met',
    submit: 'Reken opnieuw',
    note: 'De cijfers zijn opnieuw berekend.',
    labels: {
      indeling: 'Gebieden',
      deelname: 'Deelname, in procenten',
      capaciteit: 'Bezoeken per week per steunpunt',
      basis: 'Aantal mensen met EPA',
    } satisfies Record<AssumptionName, string>,
    divisions: { provincie: 'provincie', regio: 'IZA-regio', gemeente: 'gemeente' },
    bases: {
      gemeenten: (people: string) => `de aandelen per gemeente: samen ${people} mensen`,
      vektis: (people: string) => `het landelijke aantal van Vektis: ongeveer ${people} mensen`,
    },
    problems: {
      indeling: 'Kies provincie, IZA-regio of gemeente.',
      deelname: 'Vul bij deelname een getal in van 0,1 tot en met 100.',
      capaciteit: 'Vul bij bezoeken per week een heel getal in van 1 tot en met 10000, zonder punt.',
      basis: 'Kies met welk aantal mensen met EPA we rekenen.',
    } satisfies Record<AssumptionName, string>,
    repeated: (label: string) => `${label}: dit staat meer dan één keer in het adres. Kies er één.`,
    stopped: 'Met wat hier is ingevuld kunnen we niet rekenen.',
  },
  chart: {
    title: 'Nodig en bekend, per provincie',
    description: 'Bij elke balk staat zijn getal. Dezelfde getallen staan in de tabel onder de figuur.',
    wanted: (share: string) => `nodig bij ${share} deelname`,
    published: 'bekend in oktober 2024 (rapport)',
    weighted: 'gewogen naar grootte, oktober 2024 (rapport)',
    own: 'nu bekend in ons register',
    wantedBar: (count: string, share: string) => `${count} nodig bij ${share}`,
    publishedBar: (count: string) => `${count} bekend in 2024`,
    weightedBar: (count: string) => `${count} gewogen in 2024`,
    ownBar: (count: string) => `${count} in ons register`,
  },
  disclaimers: {
    title: 'Lees dit erbij',
    entries: [
      'Het is een momentopname. De telling is van oktober 2024 en was toen al niet volledig.',
      'Een steunpunt is er voor iedereen, en er komen ook mensen zonder EPA. We rekenen met mensen met EPA omdat het landelijke akkoord (IZA) hen noemt. In het echt kan hun deel van de bezoekers kleiner zijn.',
      'Het is een richtlijn om over te praten, geen eis en geen oordeel. Er zitten aannames in, uit jaarverslagen en bezoeken, die nog beter kunnen.',
    ],
    also: 'Kijk ook naar wat niet in een getal past: waar mensen zelf om vragen, wachtlijsten, hoe goed plekken samenwerken, het openbaar vervoer, en wat er online is.',
  },
  table: {
    captions: {
      provincie: (share: string, visits: string) =>
        `Nodig en bekend per provincie, bij ${share} deelname en ${visits} bezoeken per week`,
      regio: (share: string, visits: string) =>
        `Nodig en bekend per IZA-regio, bij ${share} deelname en ${visits} bezoeken per week`,
      gemeente: (share: string, visits: string) =>
        `Nodig en bekend per gemeente, bij ${share} deelname en ${visits} bezoeken per week`,
    },
    headings: {
      province: 'Provincie',
      region: 'IZA-regio',
      municipality: 'Gemeente',
      inhabitants: (year: number) => `Inwoners ${year}`,
      epa: 'Mensen met EPA',
      need: 'Nodig (berekend)',
      needEstimate: 'Nodig (schatting)',
      wanted: 'Nodig (rapport)',
      publishedKnown: 'Bekend 2024 (rapport)',
      publishedWeighted: 'Gewogen 2024 (rapport)',
      publishedPotential: 'Kan steunpunt worden 2024 (rapport)',
      known: 'Bekend (bij ons)',
      weighted: 'Gewogen (bij ons)',
      municipalities: 'Gemeenten die we kennen',
      presence: 'Ten minste één?',
    },
    note: (number: number) => `noot\u00a0${number}`,
    notes: 'Noten: wat in het rapport niet klopt of uitleg vraagt',
    printed: 'Er staat:',
    computed: 'Nagerekend:',
    rule: 'Wat we doen:',
    unknown: 'onbekend',
    atLeast: (count: string) => `ten minste ${count}`,
    probably: (value: string) => `waarschijnlijk ${value}`,
    allKnown: (count: string) => `alle ${count}`,
    probablyAll: (count: string) =>
      count === '1' ? 'waarschijnlijk de enige' : `waarschijnlijk alle ${count}`,
    only: (names: string) => `alleen ${names}`,
    noneKnown: 'geen enkele',
  },
  presences: {
    yes: 'ja',
    'under way': 'onderweg',
    'none known to us': 'geen bekend bij ons',
  } satisfies Record<Presence, string>,
  map: {
    title: 'Waar is er ten minste één?',
    schematic: 'Schematische kaart: de grenzen zijn getekend uit postcodes en kloppen maar ongeveer.',
    description: 'Hetzelfde staat per gemeente in de tabel op deze pagina.',
    summary: (yes: string, underWay: string, none: string) =>
      `Gemeenten met een steunpunt: ${yes}. Gemeenten waar er een onderweg is: ${underWay}. Gemeenten waar er geen bekend is bij ons: ${none}.`,
  },
  working: {
    title: 'Zo is het berekend',
    formula: 'Nodig = inwoners × aandeel met EPA × deelname ÷ bezoeken per week',
    example: ({ area, inhabitants, prevalence, share, visits, exact, rounded }: Worked) =>
      `Voor ${area}: ${inhabitants} × ${prevalence} × ${share} ÷ ${visits} = ${exact}. Dat laten we zien als ${rounded}. Afronden doen we één keer, aan het eind.`,
    inputs: 'De vier getallen',
    inhabitants: 'Inwoners',
    inhabitantsOf: {
      2019: (count: string) => `${count} mensen in 2019. Over dat jaar gaan ook de aandelen.`,
      2021: (count: string) =>
        `${count} mensen in 2021, opgeteld uit postcodes. De tabel per provincie gebruikt 2019; die jaren halen we niet door elkaar.`,
    },
    source: (source: string) => `Bron: ${source}.`,
    sourceBefore: 'Bron:',
    inhabitantsSource: 'CBS',
    prevalence: 'Aandeel met EPA',
    prevalencePublished: 'Het aandeel dat voor de provincie is gepubliceerd, over 2019.',
    prevalenceEstimate:
      'Het aandeel van de provincie, over 2019. Dat is een schatting: in het echt verschilt het per gemeente.',
    prevalenceLoaded: (count: string) => `Voor ${count} gemeenten is een eigen aandeel ingelezen.`,
    prevalenceScaled: (vektis: string, municipalities: string) =>
      `Elk aandeel is vermenigvuldigd met ${vektis} ÷ ${municipalities}.`,
    participation: 'Deelname',
    participationChosen: (share: string) => `${share}: een aanname, die je zelf kunt veranderen.`,
    participationMeasured: (share: string, year: number) =>
      `Gemeten is ${share} in ${year}, met lotgenotengroepen en herstelacademies erbij.`,
    capacity: 'Bezoeken per week',
    capacityChosen: (visits: string) =>
      `${visits} per steunpunt. We nemen aan dat iedereen één keer per week komt.`,
    capacityPublished: (visits: string) => `Het rapport gaat uit van ${visits} per week, 20 per dag.`,
    weights: 'Gewogen betekent: een klein steunpunt telt als ½, een gewoon als 1 en een groot als 2.',
    uncertain: 'Wat onzeker is',
    uncertainties: [
      'Niemand weet vooraf hoeveel mensen met EPA willen meedoen.',
      'Het aandeel van een provincie is het gewone gemiddelde van haar gemeenten. Daarin telt een kleine gemeente even zwaar als een grote.',
      'Hoeveel mensen een steunpunt ontvangt, loopt in het rapport uiteen van 10 tot 210 per week.',
      'Wie er komt en hoe vaak, houden steunpunten meestal niet bij.',
    ],
    downloads: 'Downloaden en delen',
    download: 'Download deze cijfers met hun aannames (CSV)',
    downloadNote:
      'In het bestand staat prevalentie als deel van 1 (1,42 % is 0.0142) en deelname in procenten. Nodig is niet afgerond. Leeg betekent onbekend.',
    link: 'Wie deze link opent, ziet dezelfde berekening:',
  },
  csv: {
    year: (year: number) => `inwoners van ${year}`,
    published: 'gepubliceerd aandeel',
    province: 'aandeel van de provincie (schatting)',
    mixed: 'eigen aandeel van gemeenten waar dat er is, anders dat van de provincie (schatting)',
    municipality: (source: string, year: number) => `eigen aandeel: ${source} (${year})`,
    probable: 'waarschijnlijk: gemeenten afgeleid',
    unknown: 'gemeenten van de regio onbekend',
    onlyKnown: (names: string) => `alleen bekend: ${names}`,
    noneKnown: 'geen enkele gemeente bekend',
    atLeast: (count: number) => `in ons register ten minste ${count}`,
    potential: (count: number) => `potentieel gepubliceerd: ${count}`,
    potentialUnknown: 'potentieel gepubliceerd: onbekend',
    potentialAtLeast: (count: number) => `potentieel gepubliceerd: ten minste ${count}`,
    presence: (answer: string) => `ten minste één: ${answer}`,
    unknownSize: (count: number) => `in ons register grootte onbekend van ${count} (telt als 1)`,
    groups: (count: number) => `in ons register groep locaties: ${count} (telt als 1)`,
    nowhere: (count: number) => `in ons register provincie onbekend van ${count}`,
  },
  areas: {
    title: 'Gemeenten, regio’s en provincies',
    description: 'Kies een gemeente, een IZA-regio of een provincie.',
    provinces: 'Provincies',
    regions: 'IZA-regio’s',
    municipalities: 'Gemeenten',
    partitions:
      'Provincies en IZA-regio’s zijn twee verschillende indelingen. Een regio kan over de grens van een provincie gaan.',
    unknownRegions: (count: string, all: string) =>
      `Van ${count} van de ${all} gemeenten weten we nog niet bij welke IZA-regio ze horen.`,
    all: 'Alle gemeenten, regio’s en provincies',
  },
  area: {
    figures: 'Cijfers',
    need: 'Hoeveel is er nodig?',
    needSentence: (needed: string, share: string, visits: string) =>
      `Ongeveer ${needed}, als ${share} van de mensen met EPA wil meedoen en een steunpunt ${visits} bezoeken per week kan ontvangen.`,
    needBelowHalf: (share: string, visits: string) =>
      `Minder dan een half steunpunt, als ${share} van de mensen met EPA wil meedoen en een steunpunt ${visits} bezoeken per week kan ontvangen. Denk aan een kleine plek, of een plek samen met een andere gemeente.`,
    needEstimate: (year: number) =>
      `Nodig is een schatting: met de inwoners van ${year} en het aandeel mensen met EPA van de provincie.`,
    needOwn: (source: string, year: number) => `Met het aandeel van deze gemeente zelf: ${source} (${year}).`,
    guideline: 'Het is een richtlijn om over te praten, geen eis en geen oordeel.',
    otherAssumptions: 'Bekijk de berekening of verander de aannames',
    inhabitantsSource: 'Bron: CBS, 2021, opgeteld uit postcodes.',
    known: (count: number) =>
      count === 1
        ? 'In ons eigen register staat er nu 1.'
        : count === 0
          ? 'In ons eigen register staat er nog geen.'
          : `In ons eigen register staan er nu ${count}.`,
    published: (known: string) =>
      `In oktober 2024 waren er in deze regio ${known} steunpunten bekend, zegt het landelijke rapport.`,
    publishedWeighted: (known: string, weighted: string) =>
      `In oktober 2024 waren er ${known} steunpunten bekend, zegt het landelijke rapport. Gewogen naar grootte waren dat er ${weighted}.`,
    publishedPotential: (count: string) =>
      `Plekken die een steunpunt kunnen worden: ${count}, zei de regio toen.`,
    publishedPotentialUnknown:
      'Over plekken die een steunpunt kunnen worden zei de regio toen niets. Dat is onbekend, en niet nul.',
  },
  municipality: {
    title: (name: string) => `Steunpunten in de gemeente ${name}`,
    description: (name: string) =>
      `Welke steunpunten en andere plekken er zijn in de gemeente ${name}, net daarbuiten en online.`,
    atLeastOne: 'Is er ten minste één steunpunt?',
    presence: {
      yes: (count: number) => (count === 1 ? 'Ja, we kennen er één.' : `Ja, we kennen er ${count}.`),
      'under way': (count: number) =>
        count === 1 ? 'Er is er één onderweg.' : `Er zijn er ${count} onderweg.`,
      'none known to us': () => 'Er is er geen bekend bij ons. Er kan er wel een zijn.',
    } satisfies Record<Presence, (count: number) => string>,
    provinceOnly: (count: number, province: string) =>
      `Van ${count === 1 ? '1 steunpunt' : `${count} steunpunten`} weten we alleen dat het in de provincie ${province} is. Misschien is dat ook hier.`,
    places: 'Plekken in deze gemeente',
    noPlaces: 'We kennen nog geen plek in deze gemeente.',
    programme: (name: string) => `Wat er deze week te doen is in ${name}`,
    missing: 'Ken je een plek die hier niet staat?',
    nearby: 'Dichtbij, in een andere gemeente',
    nearbyNote: 'De afstand is ongeveer, vanaf het midden van deze gemeente.',
    noNearby: 'Van geen andere plek weten we waar die is.',
    online: 'Online, waar je ook woont',
    region: 'IZA-regio',
    regionStanding: {
      known: 'Dat weten we zeker.',
      probable: 'Dat is waarschijnlijk: de lijst van gemeenten is afgeleid uit de naam van de regio.',
      'seat only': 'Deze gemeente hoort erbij. Welke andere gemeenten erbij horen, weten we niet.',
    },
    regionUnknown: 'Onbekend',
    regionMissing:
      'Een openbare lijst van de gemeenten in elke IZA-regio hebben we niet gevonden. Zodra de regio het laat weten, staat het hier.',
    province: 'Provincie',
    inhabitants: 'Inwoners',
  },
  region: {
    title: (name: string) => `IZA-regio ${name}`,
    description: (name: string) =>
      `Hoeveel steunpunten er bekend zijn in de IZA-regio ${name}, en welke gemeenten erbij horen.`,
    countedIn: 'In de tabel van het rapport telt deze regio mee bij',
    municipalities: 'Gemeenten',
    complete: (count: number) => `Deze regio heeft ${count} gemeenten. Dat is de hele lijst.`,
    probable: (count: number) =>
      count === 1
        ? 'Deze regio is waarschijnlijk één gemeente. Dat is nog niet bevestigd.'
        : `Deze regio heeft waarschijnlijk deze ${count} gemeenten. Dat is nog niet bevestigd.`,
    incomplete: (names: readonly string[]) =>
      `We weten alleen van ${names.join(' en ')} dat die erbij ${names.length === 1 ? 'hoort' : 'horen'}. Hoeveel gemeenten er nog meer bij horen en welke, is onbekend.`,
    none: (seat: string) =>
      `We weten van geen enkele gemeente dat die erbij hoort. Het geld van de regio loopt via ${seat}, en dat is geen gemeente.`,
    stillUnknown: (count: string, all: string) =>
      `In heel Nederland weten we van ${count} van de ${all} gemeenten nog niet bij welke regio ze horen.`,
    needUnknown: 'Onbekend. Om het uit te rekenen moeten we weten welke gemeenten bij deze regio horen.',
    needProbable: 'Dit is waarschijnlijk: de lijst van gemeenten is nog niet bevestigd.',
    atLeast: (count: number) =>
      count === 0
        ? 'Hoeveel er in ons eigen register staan, is onbekend: we kennen niet alle gemeenten van deze regio.'
        : `In ons eigen register ${count === 1 ? 'staat' : 'staan'} er ten minste ${count}. We kennen niet alle gemeenten van deze regio.`,
    caption: (name: string) => `Gemeenten van de IZA-regio ${name}, voor zover bekend`,
    basis: 'Waarom we dat denken',
    bases: {
      'document 003': 'het regioplan noemt de gemeente',
      'municipality name': 'de regio heet naar de gemeente',
      'province name': 'de regio is de hele provincie',
      'province without Zeewolde': 'de provincie zonder Zeewolde, dat bij een andere regio hoort',
      claimed: 'de gemeente of de regio heeft het laten weten',
      'region name': 'de naam van de regio noemt de gemeente',
      seat: 'de gemeente ontvangt het geld voor de regio',
    },
  },
  province: {
    title: (name: string) => `Steunpunten in de provincie ${name}`,
    description: (name: string) =>
      `Hoeveel steunpunten er nodig zijn en bekend zijn in de provincie ${name}, en welke gemeenten er een hebben.`,
    caption: (name: string) => `Nodig in ${name}, bij 100 bezoeken per week`,
    share: 'Deelname',
    base: ({ inhabitants, share, people }: { inhabitants: string; share: string; people: string }) =>
      `In 2019 woonden hier ${inhabitants} mensen. Naar schatting heeft ${share} van hen EPA: ongeveer ${people} mensen.`,
    municipalities: 'Gemeenten',
    presence: (yes: string, underWay: string, none: string) =>
      `Gemeenten waar we een steunpunt kennen: ${yes}. Waar er een onderweg is: ${underWay}. Waar er geen bekend is bij ons: ${none}.`,
    provinceOnly: (count: number) =>
      count === 1
        ? 'Van 1 steunpunt weten we alleen dat het in deze provincie is, niet in welke gemeente.'
        : `Van ${count} steunpunten weten we alleen dat ze in deze provincie zijn, niet in welke gemeente.`,
    captionMunicipalities: (name: string) => `Gemeenten in ${name}`,
    regions: 'IZA-regio’s die het rapport hier meetelt',
    regionsNote:
      'Provincies en IZA-regio’s zijn twee indelingen naast elkaar. Zo telt Noord-Veluwe en Zeewolde mee bij Gelderland, terwijl Zeewolde in Flevoland ligt.',
  },
}

const en: typeof nl = {
  country: 'The Netherlands',
  lessThanHalf: 'less than ½',
  madeUp:
    'These figures are made up as well. Where it says the Netherlands, only this example is meant, and the report does not exist here.',
  decimalMark: '.',
  toReach: 'Who can get to a support point?',
  need: {
    title: 'How many support points are needed?',
    description:
      'How many low-threshold support points are needed and how many are known, by province, IZA region and municipality, with the working.',
    finding: (share, visits, needed) =>
      `If ${share} of the people with severe mental illness (EPA) want to take part and a support point can receive ${visits} visits a week, the Netherlands needs about ${needed} support points.`,
    publishedSupply: (known, weighted) =>
      `In October 2024 ${known} were known, says the national report. With large ones counting for more and small ones for less, they came to ${weighted}.`,
    ownSupply: (own, published) =>
      `Our own register now holds ${own}. That is far fewer than ${published}, because the list of names behind that number is not public.`,
    ownSupplyNearby: (own) => `Our own register now holds ${own}.`,
    epaTitle: 'What is EPA?',
    epa: 'EPA is Dutch for severe mental illness. Here it is an estimate of the number of people in an area. We never record it of a person, and a support point does not ask.',
    regions: (known, probable, all) =>
      `Of ${known} of the ${all} IZA regions we know which municipalities belong to them, and of another ${probable} we probably do. Only there can we work out how many are needed.`,
    potentialUnknown: (unknown, all) =>
      `${unknown} of the ${all} regions said nothing about places that may become a support point. That is unknown, not none.`,
    presence: (yes, underWay, none, all) =>
      `In ${yes} of the ${all} municipalities we know a support point. In ${underWay} one is under way. In ${none} none is known to us; there may well be one.`,
    otherYear: (needed) =>
      `This works with the inhabitants of 2021. The table by province works with 2019, as the report does, and comes to ${needed}.`,
    presenceRule:
      'The national brief for the work agendas (April 2026) asks for at least one support point in every municipality.',
    rounding: (apart, once) =>
      `The rounded numbers in this table add up to ${apart}. Without rounding on the way it is ${once}.`,
    notPublished:
      'The report works only with 15, 30 and 45%, 100 visits a week and the shares by municipality. For what is filled in here there is no published number.',
    unknownSize: (count, all) =>
      `Of ${count} of the ${all} support points in our register we do not know the size. They weigh 1.`,
    groups: (count) =>
      `Of the support points in our register ${count === '1' ? '1 is' : `${count} are`} a group of locations not yet split. Such a group counts as 1.`,
    nowhere: (count) =>
      `Of ${count} support ${count === '1' ? 'point' : 'points'} in our register we do not know the province. That counts only for the whole country.`,
  },
  form: {
    name: 'Work with other assumptions',
    ifShare: 'If',
    ofPeople: '% of the people with EPA want to take part and a support point can receive',
    canReceive: 'visits a week, how many support points are needed by',
    count: '? Work with',
    submit: 'Work it out again',
    note: 'The figures have been worked out again.',
    labels: {
      indeling: 'Areas',
      deelname: 'Participation, in per cent',
      capaciteit: 'Visits a week to a support point',
      basis: 'Number of people with EPA',
    },
    divisions: { provincie: 'province', regio: 'IZA region', gemeente: 'municipality' },
    bases: {
      gemeenten: (people) => `the shares by municipality: ${people} people together`,
      vektis: (people) => `the national number of Vektis: about ${people} people`,
    },
    problems: {
      indeling: 'Choose province, IZA region or municipality.',
      deelname: 'For participation fill in a number from 0.1 to 100.',
      capaciteit: 'For visits a week fill in a whole number from 1 to 10000, without separators.',
      basis: 'Choose which number of people with EPA we work with.',
    },
    repeated: (label) => `${label}: this stands in the address more than once. Choose one.`,
    stopped: 'We cannot work with what is filled in here.',
  },
  chart: {
    title: 'Needed and known, by province',
    description: 'Every bar has its number beside it. The same numbers stand in the table below the figure.',
    wanted: (share) => `needed at ${share} participation`,
    published: 'known in October 2024 (report)',
    weighted: 'weighted by size, October 2024 (report)',
    own: 'known now in our register',
    wantedBar: (count, share) => `${count} needed at ${share}`,
    publishedBar: (count) => `${count} known in 2024`,
    weightedBar: (count) => `${count} weighted in 2024`,
    ownBar: (count) => `${count} in our register`,
  },
  disclaimers: {
    title: 'Read this with it',
    entries: [
      'It is a snapshot. The count is of October 2024 and was not complete even then.',
      'A support point is there for everybody, and people without EPA come as well. We work with people with EPA because the national agreement (IZA) names them. In reality their part of the visitors may be smaller.',
      'It is a guideline to talk about, not a demand and not a verdict. It holds assumptions, from yearly reports and visits, that can still be improved.',
    ],
    also: 'Look as well at what does not fit in a number: what people themselves ask for, waiting lists, how well places work together, public transport, and what there is online.',
  },
  table: {
    captions: {
      provincie: (share, visits) =>
        `Needed and known by province, at ${share} participation and ${visits} visits a week`,
      regio: (share, visits) =>
        `Needed and known by IZA region, at ${share} participation and ${visits} visits a week`,
      gemeente: (share, visits) =>
        `Needed and known by municipality, at ${share} participation and ${visits} visits a week`,
    },
    headings: {
      province: 'Province',
      region: 'IZA region',
      municipality: 'Municipality',
      inhabitants: (year) => `Inhabitants ${year}`,
      epa: 'People with EPA',
      need: 'Needed (computed)',
      needEstimate: 'Needed (estimate)',
      wanted: 'Needed (report)',
      publishedKnown: 'Known 2024 (report)',
      publishedWeighted: 'Weighted 2024 (report)',
      publishedPotential: 'May become one 2024 (report)',
      known: 'Known (to us)',
      weighted: 'Weighted (ours)',
      municipalities: 'Municipalities we know of',
      presence: 'At least one?',
    },
    note: (number) => `note\u00a0${number}`,
    notes: 'Notes: what in the report is wrong or needs explaining',
    printed: 'It says:',
    computed: 'Computed again:',
    rule: 'What we do:',
    unknown: 'unknown',
    atLeast: (count) => `at least ${count}`,
    probably: (value) => `probably ${value}`,
    allKnown: (count) => `all ${count}`,
    probablyAll: (count) => (count === '1' ? 'probably the only one' : `probably all ${count}`),
    only: (names) => `only ${names}`,
    noneKnown: 'none',
  },
  presences: { yes: 'yes', 'under way': 'under way', 'none known to us': 'none known to us' },
  map: {
    title: 'Where is there at least one?',
    schematic: 'Schematic map: the borders are drawn from postcodes and are only roughly right.',
    description: 'The same is said of each municipality in the table on this page.',
    summary: (yes, underWay, none) =>
      `Municipalities with a support point: ${yes}. Municipalities where one is under way: ${underWay}. Municipalities where none is known to us: ${none}.`,
  },
  working: {
    title: 'How it is worked out',
    formula: 'Needed = inhabitants × share with EPA × participation ÷ visits a week',
    example: ({ area, inhabitants, prevalence, share, visits, exact, rounded }) =>
      `For ${area}: ${inhabitants} × ${prevalence} × ${share} ÷ ${visits} = ${exact}. We show that as ${rounded}. We round once, at the end.`,
    inputs: 'The four numbers',
    inhabitants: 'Inhabitants',
    inhabitantsOf: {
      2019: (count) => `${count} people in 2019. The shares are about that year as well.`,
      2021: (count) =>
        `${count} people in 2021, added up from postcodes. The table by province uses 2019; we do not mix those years.`,
    },
    source: (source) => `Source: ${source}.`,
    sourceBefore: 'Source:',
    inhabitantsSource: 'Statistics Netherlands (CBS)',
    prevalence: 'Share with EPA',
    prevalencePublished: 'The share published for the province, about 2019.',
    prevalenceEstimate:
      'The share of the province, about 2019. That is an estimate: in reality it differs by municipality.',
    prevalenceLoaded: (count) => `For ${count} municipalities a share of their own was loaded.`,
    prevalenceScaled: (vektis, municipalities) =>
      `Every share is multiplied by ${vektis} ÷ ${municipalities}.`,
    participation: 'Participation',
    participationChosen: (share) => `${share}: an assumption, which you can change.`,
    participationMeasured: (share, year) =>
      `Measured: ${share} in ${year}, peer groups and recovery academies included.`,
    capacity: 'Visits a week',
    capacityChosen: (visits) => `${visits} to a support point. We assume that everybody comes once a week.`,
    capacityPublished: (visits) => `The report goes by ${visits} a week, 20 a day.`,
    weights: 'Weighted means: a small support point counts ½, an average one 1 and a large one 2.',
    uncertain: 'What is uncertain',
    uncertainties: [
      'Nobody knows beforehand how many people with EPA want to take part.',
      'The share of a province is the plain average of its municipalities. A small one counts as much in it as a large one.',
      'How many people a support point receives runs in the report from 10 to 210 a week.',
      'Who comes and how often is something support points mostly do not keep.',
    ],
    downloads: 'Download and share',
    download: 'Download these figures with their assumptions (CSV)',
    downloadNote:
      'In the file prevalentie is a part of 1 (1.42% is 0.0142) and deelname is in per cent. Nodig is not rounded. Empty means unknown.',
    link: 'Whoever opens this link sees the same working:',
  },
  csv: {
    year: (year) => `inhabitants of ${year}`,
    published: 'published share',
    province: 'share of the province (estimate)',
    mixed: 'own share of municipalities where there is one, otherwise that of the province (estimate)',
    municipality: (source, year) => `own share: ${source} (${year})`,
    probable: 'probable: municipalities inferred',
    unknown: 'municipalities of the region unknown',
    onlyKnown: (names) => `known only: ${names}`,
    noneKnown: 'not one municipality known',
    atLeast: (count) => `at least ${count} in our register`,
    potential: (count) => `potential published: ${count}`,
    potentialUnknown: 'potential published: unknown',
    potentialAtLeast: (count) => `potential published: at least ${count}`,
    presence: (answer) => `at least one: ${answer}`,
    unknownSize: (count) => `in our register size unknown of ${count} (counts as 1)`,
    groups: (count) => `in our register groups of locations: ${count} (counts as 1)`,
    nowhere: (count) => `in our register province unknown of ${count}`,
  },
  areas: {
    title: 'Municipalities, regions and provinces',
    description: 'Choose a municipality, an IZA region or a province.',
    provinces: 'Provinces',
    regions: 'IZA regions',
    municipalities: 'Municipalities',
    partitions:
      'Provinces and IZA regions are two different divisions. A region may reach over the border of a province.',
    unknownRegions: (count, all) =>
      `Of ${count} of the ${all} municipalities we do not know yet to which IZA region they belong.`,
    all: 'All municipalities, regions and provinces',
  },
  area: {
    figures: 'Figures',
    need: 'How many are needed?',
    needSentence: (needed, share, visits) =>
      `About ${needed}, if ${share} of the people with EPA want to take part and a support point can receive ${visits} visits a week.`,
    needBelowHalf: (share, visits) =>
      `Less than half a support point, if ${share} of the people with EPA want to take part and a support point can receive ${visits} visits a week. Think of a small place, or of one together with another municipality.`,
    needEstimate: (year) =>
      `Needed is an estimate: from the inhabitants of ${year} and the share of people with EPA in the province.`,
    needOwn: (source, year) => `With the share of this municipality itself: ${source} (${year}).`,
    guideline: 'It is a guideline to talk about, not a demand and not a verdict.',
    otherAssumptions: 'See the working or change the assumptions',
    inhabitantsSource: 'Source: Statistics Netherlands (CBS), 2021, added up from postcodes.',
    known: (count) =>
      count === 0 ? 'Our own register holds none yet.' : `Our own register now holds ${count}.`,
    published: (known) =>
      `In October 2024 ${known} support points were known in this region, says the national report.`,
    publishedWeighted: (known, weighted) =>
      `In October 2024 ${known} support points were known, says the national report. Weighted by size they came to ${weighted}.`,
    publishedPotential: (count) => `Places that may become a support point: ${count}, the region said then.`,
    publishedPotentialUnknown:
      'About places that may become a support point the region said nothing then. That is unknown, not none.',
  },
  municipality: {
    title: (name) => `Support points in the municipality of ${name}`,
    description: (name) =>
      `Which support points and other places there are in the municipality of ${name}, just beyond it and online.`,
    atLeastOne: 'Is there at least one support point?',
    presence: {
      yes: (count) => (count === 1 ? 'Yes, we know of one.' : `Yes, we know of ${count}.`),
      'under way': (count) => (count === 1 ? 'One is under way.' : `${count} are under way.`),
      'none known to us': () => 'None is known to us. There may well be one.',
    },
    provinceOnly: (count, province) =>
      `Of ${count} support ${count === 1 ? 'point' : 'points'} we only know that it is in the province of ${province}. Perhaps that is here as well.`,
    places: 'Places in this municipality',
    noPlaces: 'We know of no place in this municipality yet.',
    programme: (name) => `What there is to do in ${name} this week`,
    missing: 'Do you know a place that is not here?',
    nearby: 'Nearby, in another municipality',
    nearbyNote: 'The distance is rough, from the middle of this municipality.',
    noNearby: 'Of no other place do we know where it is.',
    online: 'Online, wherever you live',
    region: 'IZA region',
    regionStanding: {
      known: 'Of that we are sure.',
      probable: 'That is probable: the list of municipalities was inferred from the name of the region.',
      'seat only': 'This municipality belongs to it. Which others do, we do not know.',
    },
    regionUnknown: 'Unknown',
    regionMissing:
      'We found no public list of the municipalities in each IZA region. As soon as the region tells us, it will stand here.',
    province: 'Province',
    inhabitants: 'Inhabitants',
  },
  region: {
    title: (name) => `IZA region ${name}`,
    description: (name) =>
      `How many support points are known in the IZA region ${name}, and which municipalities belong to it.`,
    countedIn: 'In the table of the report this region counts in',
    municipalities: 'Municipalities',
    complete: (count) => `This region has ${count} municipalities. That is the whole list.`,
    probable: (count) =>
      count === 1
        ? 'This region is probably one municipality. That is not confirmed yet.'
        : `This region probably has these ${count} municipalities. That is not confirmed yet.`,
    incomplete: (names) =>
      `We only know that ${names.join(' and ')} ${names.length === 1 ? 'belongs' : 'belong'} to it. How many more municipalities do, and which, is unknown.`,
    none: (seat) =>
      `We know of not one municipality that it belongs to it. The region's money goes through ${seat}, which is no municipality.`,
    stillUnknown: (count, all) =>
      `In the whole country we do not know yet to which region ${count} of the ${all} municipalities belong.`,
    needUnknown: 'Unknown. To work it out we must know which municipalities belong to this region.',
    needProbable: 'This is probable: the list of municipalities is not confirmed yet.',
    atLeast: (count) =>
      count === 0
        ? 'How many our own register holds is unknown: we do not know all municipalities of this region.'
        : `Our own register holds at least ${count}. We do not know all municipalities of this region.`,
    caption: (name) => `Municipalities of the IZA region ${name}, as far as known`,
    basis: 'Why we think so',
    bases: {
      'document 003': 'the regional plan names the municipality',
      'municipality name': 'the region is called after the municipality',
      'province name': 'the region is the whole province',
      'province without Zeewolde': 'the province without Zeewolde, which belongs to another region',
      claimed: 'the municipality or the region let us know',
      'region name': 'the name of the region names the municipality',
      seat: "the municipality receives the region's money",
    },
  },
  province: {
    title: (name) => `Support points in the province of ${name}`,
    description: (name) =>
      `How many support points are needed and known in the province of ${name}, and which municipalities have one.`,
    caption: (name) => `Needed in ${name}, at 100 visits a week`,
    share: 'Participation',
    base: ({ inhabitants, share, people }) =>
      `In 2019 ${inhabitants} people lived here. An estimated ${share} of them have EPA: about ${people} people.`,
    municipalities: 'Municipalities',
    presence: (yes, underWay, none) =>
      `Municipalities where we know a support point: ${yes}. Where one is under way: ${underWay}. Where none is known to us: ${none}.`,
    provinceOnly: (count) =>
      `Of ${count} support ${count === 1 ? 'point' : 'points'} we only know the province, not the municipality.`,
    captionMunicipalities: (name) => `Municipalities in ${name}`,
    regions: 'IZA regions that the report counts here',
    regionsNote:
      'Provinces and IZA regions are two divisions side by side. Noord-Veluwe en Zeewolde, for one, counts in Gelderland, while Zeewolde lies in Flevoland.',
  },
}

/** Everything the coverage monitor says. */
export const texts = inLanguages({ nl, en })

/** What the commands say, to editors. */
export const commandText = {
  summary: 'Aandelen met EPA per gemeente inlezen, in plaats van de schatting uit de provincie',
  help: `npm run inloop -- prevalence load BESTAND
npm run inloop -- prevalence remove

Leest per gemeente welk deel van de inwoners EPA heeft, uit een CSV- of XLSX-bestand met de kolommen
gemeentecode (GM0014), percentage (1,42), jaar (2022) en bron. Wat er eerder was ingelezen, vervalt.
Gemeenten die er niet in staan, houden het aandeel van hun provincie als schatting.
Met remove vervallen alle ingelezen aandelen.`,
  words: 'Gebruik: prevalence load BESTAND, of prevalence remove. Zie: prevalence --help',
  noFile: (path: string) => `Dit bestand is er niet of is niet te lezen: ${path}`,
  missing: (column: string) => `De kolom “${column}” ontbreekt.`,
  wrong: (row: number, column: string, found: string, expected: string) =>
    `Rij ${row}, kolom “${column}”: “${found}” klopt niet. ${expected}`,
  expected: {
    gemeentecode: 'Hier hoort de code van een gemeente van nu, zoals GM0014, en elke code één keer.',
    percentage: 'Hier hoort een percentage van 0,1 tot en met 20, zoals 1,42.',
    jaar: 'Hier hoort een jaar, zoals 2022.',
    bron: 'Hier hoort waar het cijfer vandaan komt.',
  },
  loaded: (count: number, all: number) => `Ingelezen: het aandeel van ${count} van de ${all} gemeenten.`,
  removed:
    'De ingelezen aandelen zijn vervallen. Elke gemeente heeft weer het aandeel van haar provincie als schatting.',
}
