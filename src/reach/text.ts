import { inLanguages } from '../platform/language.ts'
import type { Day, Daypart, Gebieden, Mode, Profile, ReachChoice, ReachProblem } from './choices.ts'
import type { Reason } from './findings/blank-spots.ts'
import type { Band } from './times/bands.ts'
import type { SingleMode } from './times/modes.ts'

/** What a finding is told with, each already in words. */
interface Found {
  share: string
  people: string
  expected: string
  /** As `way` says it. */
  way: string
  minutes: string
}

const nl = {
  title: 'Wie kan er bij een steunpunt komen?',
  description:
    'Hoeveel mensen binnen 15, 30 of 45 minuten bij een laagdrempelig steunpunt zijn, lopend, met de fiets of met bus en trein, per provincie, IZA-regio en gemeente.',
  finding: ({ share, people, expected, way, minutes }: Found) =>
    `Van elke 100 mensen in Nederland kunnen er ${share} binnen ${minutes} minuten bij een steunpunt zijn dat wij kennen, ${way}. Dat zijn ongeveer ${people} mensen. Naar schatting hebben ${expected} van hen EPA.`,
  findingLoaded: ({ share, people, expected, way, minutes }: Found) =>
    `Van elke 100 mensen in de ingelezen gebieden kunnen er ${share} binnen ${minutes} minuten bij een steunpunt zijn dat wij kennen, ${way}. Dat zijn ongeveer ${people} mensen. Naar schatting hebben ${expected} van hen EPA.`,
  findingNone:
    'Van geen enkel steunpunt in ons register weten we waar het is. Dan valt er niets te berekenen.',
  findingUnknown:
    'Voor het openbaar vervoer is een dienstregeling nodig, en die is hier niet ingelezen. Wie er met bus of trein kan komen, is onbekend.',
  atLeast: (points: string, published: string) =>
    `We rekenen met ${points} steunpunten. In oktober 2024 waren er volgens het landelijke rapport ${published}. Kennen we er meer, dan kunnen meer mensen er een bereiken.`,
  points: (points: string) => `We rekenen met ${points} steunpunten.`,
  ifOpen: (unknown: string, points: string) =>
    unknown === '0'
      ? 'Dit is: als het open is.'
      : `Dit is: als het open is. Van ${unknown === points ? `alle ${points}` : `${unknown} van de ${points}`} steunpunten weten we de openingstijden niet.`,
  ways: {
    lopen: {
      gewoon: 'lopend',
      langzaam: 'lopend in een rustig tempo',
      rolstoel: 'met een rolstoel',
      'fiets-naar-halte': 'lopend',
    },
    fiets: {
      gewoon: 'met de fiets',
      langzaam: 'met de fiets',
      rolstoel: 'met de fiets',
      'fiets-naar-halte': 'met de fiets',
    },
    ov: {
      gewoon: 'met bus, tram, metro of trein, of lopend',
      langzaam: 'met bus, tram, metro of trein en rustig lopend',
      rolstoel: 'met bus, tram, metro of trein en een rolstoel',
      'fiets-naar-halte': 'met bus, tram, metro of trein en de fiets naar de halte',
    },
    beste: {
      gewoon: 'lopend, met de fiets of met bus, tram, metro of trein: wat het snelst is',
      langzaam: 'rustig lopend of met bus, tram, metro of trein: wat het snelst is',
      rolstoel: 'met een rolstoel, of daarmee in bus, tram, metro of trein: wat het snelst is',
      'fiets-naar-halte': 'wat het snelst is',
    },
  } satisfies Record<Mode, Record<Profile, string>>,
  best: {
    ownWays: {
      gewoon: 'lopend of met de fiets, wat het snelst is',
      langzaam: 'rustig lopend',
      rolstoel: 'met een rolstoel',
      'fiets-naar-halte': 'lopend of met de fiets, wat het snelst is',
    } satisfies Record<Profile, string>,
    withoutTimetable: 'Bus, tram, metro en trein tellen hier niet mee.',
    modes: { lopen: 'lopend', fiets: 'met de fiets', ov: 'met bus, tram, metro of trein' } satisfies Record<
      SingleMode,
      string
    >,
    finding: (parts: string) => `Het snelst zijn van hen ${parts}.`,
    part: (people: string, way: string) => `${people} mensen ${way}`,
    partly: (people: string) =>
      `Van ${people} mensen weten we niet of het met bus of trein binnen die tijd kan.`,
    classes: {
      lopen: 'Lopend is het snelst',
      fiets: 'De fiets is het snelst',
      ov: 'Bus, tram, metro of trein is het snelst',
      beyond: (minutes: string) => `Langer dan ${minutes} minuten`,
    },
    caption: (minutes: string) =>
      `Wat het snelst is, voor wie binnen ${minutes} minuten bij een steunpunt is`,
    column: 'Het snelst',
    note: 'Wie te voet én met de fiets kan, is met de fiets het snelst. Wie er lopend kan komen, staat bij de keuze ‘lopend’.',
  },
  andBack: (way: string) => `${way}, en binnen die tijd ook weer naar huis`,
  notice: {
    title: 'Wat dit getal wel en niet zegt',
    toStops:
      'Naar de halte en vanaf de halte rekenen we met een rechte lijn, met een toeslag voor de omweg. Of je met een rolstoel in het voertuig komt, weten we niet.',
    straight:
      'De afstand is een rechte lijn, met een toeslag voor de omweg. Rivier, spoor en snelweg tellen niet mee. Naar een Waddeneiland en naar Zeeuws-Vlaanderen kan niemand lopen of fietsen.',
    approximate: (count: string, points: string) =>
      `Van ${count === points ? `alle ${points}` : `${count} van de ${points}`} steunpunten weten we alleen het dorp of de stad. Daar rekenen we vanaf het midden. Zo’n tijd noemen we ‘ongeveer’.`,
    withoutPlace: (count: string) =>
      count === '1'
        ? 'Van 1 steunpunt weten we niet waar het is. Dat telt hier niet mee.'
        : `Van ${count} steunpunten weten we niet waar ze zijn. Die tellen hier niet mee.`,
    borders:
      'De dichtstbijzijnde plek kan in een andere gemeente zijn. Of iemand daarheen gaat, zegt dit getal niet. Plekken in België en Duitsland staan niet in ons register.',
    online: (count: string) =>
      `Online is er ook iets: we kennen ${count === '1' ? '1 groep' : `${count} groepen`}. Daar kan iedereen bij, ook op een eiland. In deze getallen tellen ze nooit mee.`,
  },
  form: {
    name: 'Kies iets anders',
    who: 'Iemand gaat',
    within: 'en wil binnen',
    minutes: 'minuten bij een steunpunt zijn, op',
    perArea: 'en laat dat zien per',
    submit: 'Reken opnieuw',
    note: 'De cijfers zijn opnieuw berekend.',
    stopped: 'Met wat hier is ingevuld kunnen we niet rekenen.',
    labels: {
      norm: 'Hoeveel minuten',
      vervoer: 'Hoe iemand gaat',
      profiel: 'Hoe snel iemand gaat',
      dag: 'Dag',
      dagdeel: 'Deel van de dag',
      indeling: 'Gebieden',
      gebieden: 'Kleine gebieden',
      wachten: 'Wachten voor de deur',
      terug: 'De weg terug',
    } satisfies Record<ReachChoice, string>,
    modes: {
      lopen: 'lopend',
      fiets: 'met de fiets',
      ov: 'met het openbaar vervoer',
      beste: 'met wat het snelst is',
    } satisfies Record<Mode, string>,
    profiles: {
      gewoon: 'zoals de meeste mensen',
      langzaam: 'rustig lopend',
      rolstoel: 'met een rolstoel',
      'fiets-naar-halte': 'met de fiets naar de halte',
    } satisfies Record<Profile, string>,
    days: {
      maandag: 'maandag',
      dinsdag: 'dinsdag',
      woensdag: 'woensdag',
      donderdag: 'donderdag',
      vrijdag: 'vrijdag',
      zaterdag: 'zaterdag',
      zondag: 'zondag',
    } satisfies Record<Day, string>,
    dayparts: {
      ochtend: 'ochtend (vertrek 8.00 tot 9.00 uur)',
      middag: 'middag (vertrek 13.00 tot 14.00 uur)',
      avond: 'avond (vertrek 19.00 tot 20.00 uur)',
    } satisfies Record<Daypart, string>,
    divisions: { provincie: 'provincie', regio: 'IZA-regio', gemeente: 'gemeente' },
    toldOf: 'Reken met',
    gebieden: {
      postcode: 'postcodegebieden',
      buurt: 'buurten van het CBS',
      vierkant500: 'vierkanten van 500 meter',
      vierkant100: 'vierkanten van 100 meter',
    } satisfies Record<Gebieden, string>,
    more: 'Wachten en de weg terug',
    moreWithAreas: 'Wachten, de weg terug en de gebieden',
    waiting: { nee: 'wacht niet', ja: 'wacht voor de deur' },
    back: { nee: 'telt niet mee', ja: 'moet ook lukken' },
    whoIsEarly: 'Wie te vroeg bij de plek is,',
    theWayBack: 'De weg terug naar huis',
    problems: {
      norm: 'Kies 15, 30 of 45 minuten.',
      vervoer:
        'Kies hoe iemand gaat: lopend, met de fiets, met het openbaar vervoer of met wat het snelst is.',
      profiel: 'Kies hoe snel iemand gaat.',
      dag: 'Kies een dag van de week.',
      dagdeel: 'Kies ochtend, middag of avond.',
      indeling: 'Kies provincie, IZA-regio of gemeente.',
      gebieden: 'Kies een van de soorten gebieden die hier staan.',
      wachten: 'Kies of iemand wacht voor de deur: ja of nee.',
      terug: 'Kies of de weg terug meetelt: ja of nee.',
    } satisfies Record<ReachChoice, string>,
    otherProblems: {
      repeated: (label: string) => `${label}: dit staat meer dan één keer in het adres. Kies er één.`,
      'not loaded': () => 'Van deze gebieden is op dit moment niets ingelezen. Kies iets anders.',
      'does not go together': () =>
        'Dit gaat niet samen. Rustig lopen en een rolstoel gaan niet samen met de fiets. De fiets naar de halte hoort bij het openbaar vervoer.',
    } satisfies Record<Exclude<ReachProblem, 'not a choice'>, (label: string) => string>,
  },
  table: {
    captions: {
      provincie: (way: string) => `Hoeveel mensen hoe ver van een steunpunt wonen, ${way}, per provincie`,
      regio: (way: string) => `Hoeveel mensen hoe ver van een steunpunt wonen, ${way}, per IZA-regio`,
      gemeente: (way: string) => `Hoeveel mensen hoe ver van een steunpunt wonen, ${way}, per gemeente`,
    },
    urbanity: (way: string) => `Hoeveel mensen hoe ver van een steunpunt wonen, ${way}, in stad en dorp`,
    headings: {
      provincie: 'Provincie',
      regio: 'IZA-regio',
      gemeente: 'Gemeente',
      urbanity: 'Hoe stedelijk de gemeente is (2017)',
      people: (year: string) => `Inwoners ${year}`,
      within: (minutes: string) => `Binnen ${minutes} minuten`,
      expectedWithin: (minutes: string) => `Mensen met EPA binnen ${minutes} minuten (schatting)`,
    },
    bands: {
      '15': 'Tot en met 15 minuten',
      '30': '15 tot en met 30 minuten',
      '45': '30 tot en met 45 minuten',
      beyond: 'Meer dan 45 minuten',
      unknown: 'Onbekend',
    } satisfies Record<Band, string>,
    urbanities: {
      '1': 'zeer sterk stedelijk',
      '2': 'sterk stedelijk',
      '3': 'matig stedelijk',
      '4': 'weinig stedelijk',
      '5': 'niet stedelijk',
      unknown: 'onbekend: gemeente van na 2017',
    },
    unknown: 'onbekend',
    atLeast: (share: string) => `ten minste ${share}`,
    rest: 'Gemeenten waarvan we de regio niet weten',
    total: 'Samen',
    sums: 'De kolommen met minuten tellen op tot alle inwoners.',
  },
  opening: {
    title: 'Is het dan ook open?',
    finding: ({ when, open, unknown, closed }: Record<'when' | 'open' | 'unknown' | 'closed', string>) =>
      `Wie vertrekt op ${when}: ${open} mensen vinden zeker een open deur. Voor ${unknown} mensen is er wel een plek dichtbij genoeg, maar weten we niet of die open is. Voor ${closed} mensen is elke plek dichtbij dan dicht.`,
    brief: (when: string, closed: string) =>
      `Let op: wie vertrekt op ${when}, vindt niet altijd een open deur. Voor ${closed} mensen is elke plek dichtbij dan dicht.`,
    when: (day: string, from: string, until: string) => `${day} tussen ${from} en ${until}`,
    week: 'Wanneer vindt iemand zeker een open deur?',
    weekByTimetable: 'Wanneer kan iemand er komen?',
    captionReached: (name: string, minutes: string) =>
      `Inwoners van ${name} die binnen ${minutes} minuten bij een plek kunnen zijn, als die open is`,
    weekDone: (done: string, of: string) => `We rekenen de week uit: ${done} van de ${of} delen zijn klaar.`,
    tooManyAreas:
      'Voor zo veel kleine gebieden rekenen we de week niet uit. Kies postcodegebieden om te zien wanneer iemand er kan komen.',
    captionWeek: (name: string) =>
      `Inwoners van ${name} die zeker een open deur vinden, per dag en deel van de dag`,
    noHours: 'Van geen enkele plek dichtbij genoeg weten we de openingstijden. Dus weten we dit niet.',
    wayUnknown: (people: string) =>
      `Van ${people} mensen weten we niet hoe lang zij onderweg zijn. Die tellen hier niet mee.`,
    waiting: 'Wie te vroeg is, wacht voor de deur. Dat wachten telt als reistijd.',
    rule: (minutes: string) =>
      `Open betekent hier: bij de helft van de vertrektijden of vaker is de deur open, en nog minstens ${minutes} minuten.`,
  },
  map: {
    title: 'Waar wonen mensen dichtbij genoeg?',
    legend: (band: string, people: string) => `${band}: ${people} mensen`,
    point: 'Een steunpunt',
    schematic: 'De grenzen zijn getekend uit postcodes en kloppen maar ongeveer.',
  },
  area: {
    province: (name: string) => `de provincie ${name}`,
    title: (name: string) => `Wie kan er bij een steunpunt komen in ${name}?`,
    description: (name: string) =>
      `Hoeveel mensen in ${name} binnen 15, 30 of 45 minuten bij een steunpunt zijn, waar niet, en waarom.`,
    finding: ({
      share,
      within,
      people,
      way,
      minutes,
    }: Record<'share' | 'within' | 'people' | 'way' | 'minutes', string>) =>
      `${within} van de ${people} inwoners (${share}) kunnen binnen ${minutes} minuten bij een steunpunt zijn dat wij kennen, ${way}.`,
    across: (people: string) =>
      `Van wie binnen die tijd een steunpunt bereikt, is voor ${people} mensen de dichtstbijzijnde plek in een andere gemeente.`,
    incomplete:
      'We kennen niet alle gemeenten van deze regio. Deze cijfers gaan alleen over de gemeenten die hieronder staan.',
    noAreas: 'Van dit gebied zijn geen kleine gebieden ingelezen. Kies postcodegebieden.',
    noMunicipality:
      'We weten van geen enkele gemeente dat die bij deze regio hoort. Daarom staan hier geen cijfers.',
    byMode: 'Wie bereikt het hoe?',
    captionByMode: (name: string) => `Inwoners van ${name} naar hoe ver een steunpunt is`,
    captionMunicipalities: (name: string) =>
      `Inwoners van ${name} naar hoe ver een steunpunt is, per gemeente`,
    how: 'Hoe iemand gaat',
    spots: 'Witte vlekken: waar het te ver is',
    spotsIntro: (minutes: string) =>
      `Een witte vlek is een aaneengesloten gebied in één gemeente, waar iemand langer dan ${minutes} minuten nodig heeft.`,
    noSpots: (minutes: string) => `Niemand heeft hier langer dan ${minutes} minuten nodig.`,
    spotsUnknown: 'Hoe lang mensen hier onderweg zijn, weten we niet. Dus ook niet waar het te ver is.',
    spotsPartly:
      'Van een deel van dit gebied weten we niet hoe lang mensen onderweg zijn. Daar kunnen ook witte vlekken zijn.',
    captionSpots: (name: string) => `Witte vlekken in ${name}, de meeste mensen eerst`,
    municipalities: 'Gemeenten',
    headings: {
      where: 'Waar',
      municipality: 'Gemeente',
      people: 'Inwoners',
      expected: 'Mensen met EPA (schatting)',
      nearest: 'Dichtstbijzijnde steunpunt',
      second: 'Het tweede',
      third: 'Het derde',
      short: 'Minuten te veel',
      why: 'Waarom',
    },
    reasons: {
      closed: 'dichtbij genoeg, maar dan dicht',
      'hours unknown': 'dichtbij genoeg, openingstijden onbekend',
      distance: 'te ver',
      'too long': 'te ver (meer dan 90 minuten)',
      'no way home': 'te ver, of geen weg terug (meer dan 90 minuten)',
      'no service': 'er rijdt dan niets in de buurt',
      water: 'er ligt water tussen',
      'no point': 'we kennen nergens een steunpunt',
      unknown: 'onbekend',
    } satisfies Record<Reason, string>,
    minutes: (minutes: string) => `${minutes} min.`,
    about: (minutes: string) => `ongeveer ${minutes} min.`,
    elsewhere: (municipality: string) => `gemeente ${municipality}`,
    range: (least: string, most: string) => (least === most ? least : `${least} tot ${most}`),
    none: 'geen bekend bij ons',
    noneInTime: 'geen binnen 90 minuten',
    noneBack: 'geen heen en terug, elk binnen 90 minuten',
    noneOverLand: 'geen zonder boot',
    overWater: 'Lopend of met de fiets kom je daar niet: er ligt water tussen.',
    online: (people: string, minutes: string, groups: string) =>
      `Voor ${people} mensen is er geen plek binnen ${minutes} minuten. Wel is er iets online: wij kennen ${groups === '1' ? '1 groep' : `${groups} groepen`}. Dat telt nergens mee als bereikt.`,
    whole: 'Heel Nederland, en andere keuzes',
    back: 'Steunpunten en cijfers van dit gebied',
    shortNote:
      'Minuten te veel: van het gebied dat het dichtst bij de norm ligt tot dat wat er het verst vanaf ligt.',
    fromHere: (area: string) => `(vanuit ${area}, waar de meeste mensen wonen)`,
    lessThan: (least: string) => `minder dan ${least}`,
  },
  transit: {
    computing: (done: string, points: string) =>
      `We rekenen nu uit wie er met bus of trein kan komen. Klaar: ${done} van de ${points} steunpunten. Deze pagina vernieuwt zichzelf.`,
    reading: 'We lezen nu de dienstregeling. Dat kan een halve minuut duren. Deze pagina vernieuwt zichzelf.',
    again: 'Kijk of het klaar is',
    failed: (why: string) =>
      `Met deze dienstregeling lukt het niet: ${why}. Laad een andere dienstregeling in.`,
    noSuchDay: (day: string) =>
      `In de dienstregeling die is ingelezen, rijdt er op ${day} niets. Dus is het onbekend.`,
    findingPartial: ({
      within,
      way,
      minutes,
      unknown,
    }: Record<'within' | 'way' | 'minutes' | 'unknown', string>) =>
      `${within} mensen kunnen binnen ${minutes} minuten bij een steunpunt zijn dat wij kennen, ${way}. Van ${unknown} mensen weten we het niet: deze dienstregeling vertelt te weinig over waar zij wonen.`,
    title: 'Met welke dienstregeling?',
    holds: (source: string, operators: string) => `${source}, met ${operators}.`,
    valid: (first: string, last: string, day: string) =>
      `De dienstregeling loopt van ${first} tot en met ${last}. We rekenen met ${day}.`,
    over: 'Die dag is voorbij. Hoe het nu rijdt, kan anders zijn.',
    partial:
      'Dit is een deel van het openbaar vervoer. Wie er met dit deel op tijd is, weten we. Van wie er niet op tijd mee is, weten we niets: misschien rijdt er iets anders.',
    departures: (from: string, until: string) =>
      `Iemand vertrekt tussen ${from} en ${until}. Een gebied telt mee als de helft van de vertrektijden of meer op tijd is.`,
    departuresColumn: 'Vertrektijden op tijd',
    share: (count: string, of: string) => `${count} van ${of}`,
    busy: 'wordt berekend',
    late: 'Dit bestand is nog niet klaar. Probeer het over een minuut nog eens.',
    ofFile: (source: string, agencies: string, days: string) => `${source} (${agencies}), ${days}`,
  },
  working: {
    title: 'Zo is het berekend',
    way: 'Een rechte lijn van het midden van een gebied naar het steunpunt, keer een toeslag voor de omweg, gedeeld door de snelheid.',
    wayByTransit: (toStops: string) =>
      `Voor elke minuut van vertrek zoeken we de snelste reis uit de dienstregeling, met overstappen van minstens 2 minuten. ${toStops} Is lopen sneller, dan telt dat. Een reis duurt hoogstens 90 minuten, wachten bij de halte meegeteld. Van alle vertrektijden naar één plek nemen we de middelste reistijd. De plek met de kortste is de dichtstbijzijnde: iemand gaat naar één plek, en niet om de beurt naar twee.`,
    toStops: {
      gewoon: 'Naar en van een halte is het hoogstens 20 minuten lopen.',
      langzaam: 'Naar en van een halte is het hoogstens 20 minuten rustig lopen.',
      rolstoel: 'Naar en van een halte is het hoogstens 20 minuten met de rolstoel.',
      'fiets-naar-halte':
        'Naar de eerste halte is het hoogstens 20 minuten fietsen, en van de laatste halte hoogstens 20 minuten lopen.',
    } satisfies Record<Profile, string>,
    waiting: {
      nee: 'Niemand wacht voor de deur.',
      ja: 'Wie te vroeg bij de plek is, wacht voor de deur. Dat wachten telt als reistijd.',
    },
    back: (stay: string, hours: string) =>
      `Ook de weg terug naar huis moet binnen dezelfde tijd lukken. Iemand blijft minstens ${stay} minuten, en gaat weg voordat de deur dichtgaat. Dat is niet later dan ${hours} uur na de eerste vertrektijd. Van de twee reizen telt de langste.`,
    backByBike: 'Op de weg terug staat de fiets bij de halte waar iemand uitstapt.',
    backBySelf: 'De weg terug is even lang als de weg heen.',
    terms: {
      people: 'Inwoners',
      expected: 'Mensen met EPA',
      detour: 'Omweg',
      pace: 'Snelheid',
      paceToStop: 'Snelheid naar de eerste halte',
      points: 'Steunpunten',
      small: 'Kleine aantallen',
    },
    expected:
      'Inwoners keer het aandeel van de provincie over 2019, of van de gemeente waar dat is ingelezen. Het is een schatting.',
    detour:
      'In een grote stad is een weg 1,22 keer zo lang als een rechte lijn, op het platteland 1,34 keer. Wat ertussen ligt nemen we aan.',
    detourSource:
      'Bronnen: O’Sullivan en Morrall, Transportation Research Record 1538 (1996); Environment and Planning B (2023).',
    pace: (speed: string) => `${speed} kilometer per uur.`,
    paceSources: {
      walker: 'Bron: Murtagh en anderen, Sports Medicine 51 (2021).',
      wheelchair: 'Bron: Tolerico en anderen, J. Rehabil. Res. Dev. 44 (2007).',
      cyclist: 'Bron: Fiets Telweek, september 2015, de langzaamste provincie.',
    },
    points: (points: string) =>
      `De ${points} steunpunten uit ons register die meetellen en waarvan we weten waar ze ongeveer zijn.`,
    downloads: 'Downloaden en delen',
    download: 'Download deze cijfers (CSV)',
    geojson: 'Download elk gebied als kaartlaag (GeoJSON)',
    pdf: 'Download deze bladzijde (PDF)',
    downloadNote: 'Mensen met EPA zijn in het bestand niet afgerond. Leeg betekent onbekend.',
    link: 'Wie deze link opent, ziet dezelfde berekening:',
    licences:
      'Inwoners: © CBS, CC BY 4.0. Stedelijkheid: Kadaster / Centraal Bureau voor de Statistiek, 2017. De berekening is van Inloop.',
  },
}

const en: typeof nl = {
  title: 'Who can get to a support point?',
  description:
    'How many people are within 15, 30 or 45 minutes of a low-threshold support point, on foot, by bike or by bus and train, by province, IZA region and municipality.',
  finding: ({ share, people, expected, way, minutes }) =>
    `Of every 100 people in the Netherlands ${share} can be at a support point that we know of within ${minutes} minutes, ${way}. That is about ${people} people. An estimated ${expected} of them have EPA (a severe mental illness).`,
  findingLoaded: ({ share, people, expected, way, minutes }) =>
    `Of every 100 people in the areas that were loaded ${share} can be at a support point that we know of within ${minutes} minutes, ${way}. That is about ${people} people. An estimated ${expected} of them have EPA (a severe mental illness).`,
  findingNone: 'Of no support point in our register do we know where it is. So there is nothing to compute.',
  findingUnknown:
    'Public transport needs a timetable, and none has been loaded here. Who can come by bus or train is unknown.',
  atLeast: (points, published) =>
    `We compute with ${points} support points. In October 2024 there were ${published}, says the national report. If we knew more of them, more people could reach one.`,
  points: (points) => `We compute with ${points} support points.`,
  ifOpen: (unknown, points) =>
    unknown === '0'
      ? 'This is: if it is open.'
      : `This is: if it is open. Of ${unknown === points ? `all ${points}` : `${unknown} of the ${points}`} support points we do not know the opening hours.`,
  ways: {
    lopen: {
      gewoon: 'on foot',
      langzaam: 'on foot at an easy pace',
      rolstoel: 'with a wheelchair',
      'fiets-naar-halte': 'on foot',
    },
    fiets: { gewoon: 'by bike', langzaam: 'by bike', rolstoel: 'by bike', 'fiets-naar-halte': 'by bike' },
    ov: {
      gewoon: 'by bus, tram, metro or train, or on foot',
      langzaam: 'by bus, tram, metro or train, walking slowly',
      rolstoel: 'by bus, tram, metro or train, with a wheelchair',
      'fiets-naar-halte': 'by bus, tram, metro or train, by bike to the stop',
    },
    beste: {
      gewoon: 'on foot, by bike or by bus, tram, metro or train, whichever is fastest',
      langzaam: 'walking slowly, or by bus, tram, metro or train, whichever is fastest',
      rolstoel: 'with a wheelchair, or with it by bus, tram, metro or train, whichever is fastest',
      'fiets-naar-halte': 'whichever is fastest',
    },
  },
  best: {
    ownWays: {
      gewoon: 'on foot or by bike, whichever is fastest',
      langzaam: 'walking slowly',
      rolstoel: 'with a wheelchair',
      'fiets-naar-halte': 'on foot or by bike, whichever is fastest',
    },
    withoutTimetable: 'Bus, tram, metro and train are not counted here.',
    modes: { lopen: 'on foot', fiets: 'by bike', ov: 'by bus, tram, metro or train' },
    finding: (parts) => `The fastest way of going is for ${parts}.`,
    part: (people, way) => `${people} people ${way}`,
    partly: (people) =>
      `Of ${people} people we do not know whether they can be there in that time by bus or train.`,
    classes: {
      lopen: 'Walking is fastest',
      fiets: 'The bike is fastest',
      ov: 'Bus, tram, metro or train is fastest',
      beyond: (minutes) => `Longer than ${minutes} minutes`,
    },
    caption: (minutes) => `What is fastest, for those within ${minutes} minutes of a support point`,
    column: 'Fastest',
    note: 'Who can walk and can cycle is fastest by bike. Who can come on foot is told by the choice ‘on foot’.',
  },
  andBack: (way) => `${way}, and back home within that time too`,
  notice: {
    title: 'What this number does and does not say',
    toStops:
      'To and from the stop we count a straight line, with an addition for the detour. Whether a wheelchair can board the vehicle is unknown.',
    straight:
      'The distance is a straight line, with something added for the detour. Rivers, railways and motorways are not counted. Nobody can walk or cycle to a Wadden island or to Zeeuws-Vlaanderen.',
    approximate: (count, points) =>
      `Of ${count === points ? `all ${points}` : `${count} of the ${points}`} support points we only know the village or town. There we compute from its middle. We call such a time ‘about’.`,
    withoutPlace: (count) =>
      count === '1'
        ? 'Of 1 support point we do not know where it is. It is not counted here.'
        : `Of ${count} support points we do not know where they are. They are not counted here.`,
    borders:
      'The nearest place may be in another municipality. Whether somebody goes there, this number does not say. Places in Belgium and Germany are not in our register.',
    online: (count) =>
      `There is something online too: we know of ${count === '1' ? '1 group' : `${count} groups`}. Everybody can join, also on an island. In these numbers they never count.`,
  },
  form: {
    name: 'Choose something else',
    who: 'Somebody goes',
    within: 'and wants to be at a support point within',
    minutes: 'minutes, on a',
    perArea: 'and show that by',
    submit: 'Compute again',
    note: 'The figures have been computed again.',
    stopped: 'We cannot compute with what was filled in here.',
    labels: {
      norm: 'How many minutes',
      vervoer: 'How somebody goes',
      profiel: 'How fast somebody goes',
      dag: 'Day',
      dagdeel: 'Part of the day',
      indeling: 'Areas',
      gebieden: 'Small areas',
      wachten: 'Waiting before the door',
      terug: 'The way back',
    },
    modes: {
      lopen: 'on foot',
      fiets: 'by bike',
      ov: 'by public transport',
      beste: 'by whatever is fastest',
    },
    profiles: {
      gewoon: 'as most people do',
      langzaam: 'walking slowly',
      rolstoel: 'with a wheelchair',
      'fiets-naar-halte': 'by bike to the stop',
    },
    days: {
      maandag: 'Monday',
      dinsdag: 'Tuesday',
      woensdag: 'Wednesday',
      donderdag: 'Thursday',
      vrijdag: 'Friday',
      zaterdag: 'Saturday',
      zondag: 'Sunday',
    },
    dayparts: {
      ochtend: 'morning (leaving 8:00 to 9:00)',
      middag: 'afternoon (leaving 13:00 to 14:00)',
      avond: 'evening (leaving 19:00 to 20:00)',
    },
    divisions: { provincie: 'province', regio: 'IZA region', gemeente: 'municipality' },
    toldOf: 'Compute with',
    gebieden: {
      postcode: 'postcode areas',
      buurt: 'neighbourhoods of CBS',
      vierkant500: 'squares of 500 metres',
      vierkant100: 'squares of 100 metres',
    },
    more: 'Waiting and the way back',
    moreWithAreas: 'Waiting, the way back and the areas',
    waiting: { nee: 'does not wait', ja: 'waits before the door' },
    back: { nee: 'does not count', ja: 'has to work too' },
    whoIsEarly: 'Who is early at the place',
    theWayBack: 'The way back home',
    problems: {
      norm: 'Choose 15, 30 or 45 minutes.',
      vervoer: 'Choose how somebody goes: on foot, by bike, by public transport or by whatever is fastest.',
      profiel: 'Choose how fast somebody goes.',
      dag: 'Choose a day of the week.',
      dagdeel: 'Choose morning, afternoon or evening.',
      indeling: 'Choose province, IZA region or municipality.',
      gebieden: 'Choose one of the kinds of areas that are here.',
      wachten: 'Choose whether somebody waits before the door: ja (yes) or nee (no).',
      terug: 'Choose whether the way back counts: ja (yes) or nee (no).',
    },
    otherProblems: {
      repeated: (label) => `${label}: this is in the address more than once. Choose one.`,
      'not loaded': () => 'Of these areas nothing is loaded at the moment. Choose something else.',
      'does not go together': () =>
        'These do not go together. Walking slowly and a wheelchair do not go with a bike. The bike to the stop belongs to public transport.',
    },
  },
  table: {
    captions: {
      provincie: (way) => `How many people live how far from a support point, ${way}, by province`,
      regio: (way) => `How many people live how far from a support point, ${way}, by IZA region`,
      gemeente: (way) => `How many people live how far from a support point, ${way}, by municipality`,
    },
    urbanity: (way) => `How many people live how far from a support point, ${way}, in town and country`,
    headings: {
      provincie: 'Province',
      regio: 'IZA region',
      gemeente: 'Municipality',
      urbanity: 'How urban the municipality is (2017)',
      people: (year) => `Inhabitants ${year}`,
      within: (minutes) => `Within ${minutes} minutes`,
      expectedWithin: (minutes) => `People with EPA within ${minutes} minutes (estimate)`,
    },
    bands: {
      '15': 'Up to and including 15 minutes',
      '30': '15 up to and including 30 minutes',
      '45': '30 up to and including 45 minutes',
      beyond: 'More than 45 minutes',
      unknown: 'Unknown',
    },
    urbanities: {
      '1': 'very strongly urban',
      '2': 'strongly urban',
      '3': 'moderately urban',
      '4': 'hardly urban',
      '5': 'not urban',
      unknown: 'unknown: municipality formed after 2017',
    },
    unknown: 'unknown',
    atLeast: (share) => `at least ${share}`,
    rest: 'Municipalities of which we do not know the region',
    total: 'Together',
    sums: 'The columns with minutes add up to all inhabitants.',
  },
  opening: {
    title: 'And is it open then?',
    finding: ({ when, open, unknown, closed }) =>
      `Of those who leave on ${when}: ${open} people surely find an open door. For ${unknown} people there is a place near enough, but we do not know whether it is open. For ${closed} people every place near enough is closed then.`,
    brief: (when, closed) =>
      `Note: whoever leaves on ${when} does not always find an open door. For ${closed} people every place near enough is closed then.`,
    when: (day, from, until) => `${day} between ${from} and ${until}`,
    week: 'When does somebody surely find an open door?',
    weekByTimetable: 'When can somebody get there?',
    captionReached: (name, minutes) =>
      `Inhabitants of ${name} who can be at a place within ${minutes} minutes, if it is open`,
    weekDone: (done, of) => `We are computing the week: ${done} of ${of} parts are done.`,
    tooManyAreas:
      'Of so many small areas we do not compute the week. Choose postcode areas to see when somebody can get there.',
    captionWeek: (name) => `Inhabitants of ${name} who surely find an open door, by day and part of the day`,
    noHours: 'Of no place near enough do we know the opening hours. So we do not know this.',
    wayUnknown: (people) =>
      `Of ${people} people we do not know how long they travel. They are not counted here.`,
    waiting: 'Who is early waits before the door. That waiting counts as travelling.',
    rule: (minutes) =>
      `Open means here: at half of the departures or more the door is open, for at least another ${minutes} minutes.`,
  },
  map: {
    title: 'Where do people live near enough?',
    legend: (band, people) => `${band}: ${people} people`,
    point: 'A support point',
    schematic: 'The borders are drawn from postcodes and are only about right.',
  },
  area: {
    province: (name) => `the province of ${name}`,
    title: (name) => `Who can get to a support point in ${name}?`,
    description: (name) =>
      `How many people in ${name} are within 15, 30 or 45 minutes of a support point, where not, and why.`,
    finding: ({ share, within, people, way, minutes }) =>
      `${within} of the ${people} inhabitants (${share}) can be at a support point that we know of within ${minutes} minutes, ${way}.`,
    across: (people) =>
      `Of those who reach a support point in that time, the nearest place is in another municipality for ${people} people.`,
    incomplete:
      'We do not know all municipalities of this region. These figures are only about the municipalities below.',
    noAreas: 'No small areas were loaded of this area. Choose postcode areas.',
    noMunicipality:
      'Of no municipality do we know that it belongs to this region. So there are no figures here.',
    byMode: 'Who reaches it how?',
    captionByMode: (name) => `Inhabitants of ${name} by how far a support point is`,
    captionMunicipalities: (name) => `Inhabitants of ${name} by how far a support point is, by municipality`,
    how: 'How somebody goes',
    spots: 'Blank spots: where it is too far',
    spotsIntro: (minutes) =>
      `A blank spot is an area in one municipality that hangs together, where somebody needs more than ${minutes} minutes.`,
    noSpots: (minutes) => `Nobody here needs more than ${minutes} minutes.`,
    spotsUnknown: 'How long people travel here is unknown, so where it is too far is unknown too.',
    spotsPartly:
      'Of a part of this area we do not know how long people travel. There may be blank spots there too.',
    captionSpots: (name) => `Blank spots in ${name}, most people first`,
    municipalities: 'Municipalities',
    headings: {
      where: 'Where',
      municipality: 'Municipality',
      people: 'Inhabitants',
      expected: 'People with EPA (estimate)',
      nearest: 'Nearest support point',
      second: 'The second',
      third: 'The third',
      short: 'Minutes too many',
      why: 'Why',
    },
    reasons: {
      closed: 'near enough, but closed then',
      'hours unknown': 'near enough, opening hours unknown',
      distance: 'too far',
      'too long': 'too far (more than 90 minutes)',
      'no way home': 'too far, or no way back (more than 90 minutes)',
      'no service': 'nothing runs near then',
      water: 'there is water between',
      'no point': 'we know of no support point anywhere',
      unknown: 'unknown',
    },
    minutes: (minutes) => `${minutes} min.`,
    about: (minutes) => `about ${minutes} min.`,
    elsewhere: (municipality) => `municipality of ${municipality}`,
    range: (least, most) => (least === most ? least : `${least} to ${most}`),
    none: 'none known to us',
    noneInTime: 'none within 90 minutes',
    noneBack: 'none there and back, each within 90 minutes',
    noneOverLand: 'none without a boat',
    overWater: 'You cannot get there on foot or by bike: there is water between.',
    online: (people, minutes, groups) =>
      `For ${people} people there is no place within ${minutes} minutes. There is something online: we know of ${groups === '1' ? '1 group' : `${groups} groups`}. That counts nowhere as reached.`,
    whole: 'The whole country, and other choices',
    back: 'Support points and figures of this area',
    shortNote:
      'Minutes too many: from the area that is nearest to the norm to the one that is farthest from it.',
    fromHere: (area) => `(from ${area}, where most people live)`,
    lessThan: (least) => `fewer than ${least}`,
  },
  transit: {
    computing: (done, points) =>
      `We are computing who can come by bus or train. Done: ${done} of ${points} support points. This page refreshes itself.`,
    reading: 'We are reading the timetable. That can take half a minute. This page refreshes itself.',
    again: 'See whether it is done',
    failed: (why) => `It does not work with this timetable: ${why}. Load another timetable.`,
    noSuchDay: (day) => `In the timetable that was loaded nothing runs on a ${day}. So it is unknown.`,
    findingPartial: ({ within, way, minutes, unknown }) =>
      `${within} people can be at a support point that we know of within ${minutes} minutes, ${way}. Of ${unknown} people we do not know: this timetable tells too little of where they live.`,
    title: 'With which timetable?',
    holds: (source, operators) => `${source}, with ${operators}.`,
    valid: (first, last, day) =>
      `The timetable runs from ${first} up to and including ${last}. We compute with ${day}.`,
    over: 'That day is past. What runs now may be different.',
    partial:
      'This is a part of public transport. Who is in time with this part is known. Of who is not, nothing is known: something else may run.',
    departures: (from, until) =>
      `Somebody leaves between ${from} and ${until}. An area counts when half of the departures or more are in time.`,
    departuresColumn: 'Departures in time',
    share: (count, of) => `${count} of ${of}`,
    busy: 'being computed',
    late: 'This file is not ready yet. Try again in a minute.',
    ofFile: (source, agencies, days) => `${source} (${agencies}), ${days}`,
  },
  working: {
    title: 'How it is computed',
    way: 'A straight line from the middle of an area to the support point, times a factor for the detour, divided by the speed.',
    wayByTransit: (toStops) =>
      `For each minute of departure we look for the fastest journey in the timetable, with at least 2 minutes for a change. ${toStops} Where walking is faster, that counts. A journey takes 90 minutes at most, waiting at the stop included. Of all departures to one place we take the middle travel time. The place with the shortest is the nearest: somebody goes to one place, and not by turns to two.`,
    toStops: {
      gewoon: 'To and from a stop is a walk of 20 minutes at most.',
      langzaam: 'To and from a stop is a slow walk of 20 minutes at most.',
      rolstoel: 'To and from a stop is 20 minutes at most with the wheelchair.',
      'fiets-naar-halte':
        'To the first stop is 20 minutes at most by bike, and from the last stop a walk of 20 minutes at most.',
    },
    waiting: {
      nee: 'Nobody waits before the door.',
      ja: 'Who is early at the place waits before the door. That waiting counts as travelling.',
    },
    back: (stay, hours) =>
      `The way back home has to work within the same time too. Somebody stays ${stay} minutes at least, and leaves before the door closes. That is no later than ${hours} hours after the first departure. Of the two journeys the longer counts.`,
    backByBike: 'On the way back the bike stands at the stop where somebody gets off.',
    backBySelf: 'The way back is as long as the way there.',
    terms: {
      people: 'Inhabitants',
      expected: 'People with EPA',
      detour: 'Detour',
      pace: 'Speed',
      paceToStop: 'Speed to the first stop',
      points: 'Support points',
      small: 'Small numbers',
    },
    expected:
      'Inhabitants times the share of the province in 2019, or of the municipality where that has been loaded. It is an estimate.',
    detour:
      'In a large city a way is 1.22 times as long as a straight line, in the country 1.34 times. What lies between is our assumption.',
    detourSource:
      'Sources: O’Sullivan and Morrall, Transportation Research Record 1538 (1996); Environment and Planning B (2023).',
    pace: (speed) => `${speed} kilometres an hour.`,
    paceSources: {
      walker: 'Source: Murtagh and others, Sports Medicine 51 (2021).',
      wheelchair: 'Source: Tolerico and others, J. Rehabil. Res. Dev. 44 (2007).',
      cyclist: 'Source: Fiets Telweek (the Dutch bicycle count), September 2015, the slowest province.',
    },
    points: (points) =>
      `The ${points} support points of our register that count and of which we know about where they are.`,
    downloads: 'Download and share',
    download: 'Download these figures (CSV)',
    geojson: 'Download every area as a map layer (GeoJSON)',
    pdf: 'Download this page (PDF)',
    downloadNote: 'People with EPA are not rounded in the file. Empty means unknown.',
    link: 'Whoever opens this link sees the same computation:',
    licences:
      'Inhabitants: © CBS, CC BY 4.0. Urbanity: Kadaster / Statistics Netherlands (CBS), 2017. The computation is by Inloop.',
  },
}

export const texts = inLanguages({ nl, en })
