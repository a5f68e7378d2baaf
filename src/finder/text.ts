import { inLanguages } from '../platform/language.ts'
import type { FilterName } from './filters.ts'

const nl = {
  home: {
    title: 'Inloop',
    heading: 'Een plek waar je zo mag binnenlopen',
    description:
      'Vind een plek bij jou in de buurt waar je welkom bent als het even niet gaat: zonder verwijzing, zonder account.',
    welcome: 'Hier vind je plekken waar je welkom bent als het even niet gaat, zonder verwijzing.',
    how: 'Hoe het werkt',
    steps: [
      'Je typt een plaats of postcode. Je ziet welke plekken we in de buurt kennen, en wat we er nog niet van weten.',
      'Je kiest zelf of je ergens heen gaat, belt of eerst even rondkijkt. Bij ons hoef je je niet aan te melden.',
      'We vragen niet wie je bent, wat er aan de hand is of waar je onder behandeling bent. Wat je typt bewaren we niet.',
    ],
    counted: (places: string, confirmed: number) =>
      confirmed === 0
        ? `Er staan nu ${places} plekken op de lijst. Nog geen enkele plek heeft zelf bevestigd dat alles klopt; dat zeggen we er steeds bij.`
        : `Er staan nu ${places} plekken op de lijst. ${confirmed === 1 ? 'Eén daarvan heeft' : `${confirmed} daarvan hebben`} zelf bevestigd dat het klopt.`,
    all: 'Bekijk alle plekken',
  },
  list: {
    title: 'Alle plekken',
    description:
      'De lijst van plekken waar je welkom bent als het even niet gaat, met bij elke plek wat we wel en niet weten.',
    found: (count: number, shown: string) =>
      count === 0
        ? 'We vonden geen plek die hierbij past.'
        : count === 1
          ? 'We vonden één plek.'
          : `We vonden ${shown} plekken.`,
    pageOf: (page: number, pages: number) => `Dit is pagina ${page} van ${pages}.`,
    order:
      'Bovenaan staan de plekken die er nu zijn. Onderaan staan plekken waarvan we niet weten of ze er nog zijn, en plekken die gestopt zijn.',
    filters: 'Kies wat je wilt zien',
    filter: {
      soort: 'Wat voor plek',
      provincie: 'Provincie',
      gemeente: 'Gemeente',
      status: 'Is de plek er nu?',
      steunpunt: 'Steunpunt of iets anders',
      zekerheid: 'Hoe zeker het is',
    } satisfies Record<FilterName, string>,
    any: 'Maakt niet uit',
    unknown: 'Onbekend',
    onlineOnly: 'Online, zonder plaats',
    supportPoint: { ja: 'Alleen steunpunten', nee: 'Alleen iets anders, zoals een online groep' },
    supportPointMeans:
      'In een steunpunt mag je zo komen, zonder verwijzing. Je ontmoet er mensen die zelf veel hebben meegemaakt.',
    certainty: { bevestigd: 'Bevestigd door de plek zelf', 'nog-niet': 'Nog niet bevestigd' },
    provinceFirst: 'Kies eerst een provincie, dan kun je daarna een gemeente kiezen.',
    show: 'Toon deze plekken',
    chosen: (choices: string) => `Je koos: ${choices}.`,
    clear: 'Wis alle keuzes',
    ignored: (names: string) => `Een keuze die we niet kennen hebben we overgeslagen: ${names}.`,
    olderStand: 'Je bladert door de lijst zoals die was toen je begon. Intussen is er iets veranderd.',
    newest: 'Toon de nieuwste lijst',
    wrongStand: 'Die oude lijst is er niet meer. Je ziet nu de nieuwste.',
    download: 'Download deze lijst als tabel (CSV)',
    takenOff: (count: number) =>
      count === 1
        ? 'Eén plek die hier stond is van de lijst gehaald, of past niet meer bij je keuze.'
        : `${count} plekken die hier stonden zijn van de lijst gehaald, of passen niet meer bij je keuze.`,
    notListed: 'Staat jouw plek er niet bij?',
    notListedAnswer: [
      'Deze lijst komt uit websites, nieuws en rapporten. Er ontbreken dus plekken. Dat jouw plek er niet bij staat zegt niets over jouw plek.',
      'Plekken kunnen zichzelf nog niet aanmelden. Straks kan dat wel. Dan houdt elke plek haar eigen gegevens bij.',
      'Tot die tijd verandert de lijst als er iets nieuws over een plek te lezen is. De beheerder van deze site kan ook een plek toevoegen.',
    ],
    wrong: 'Klopt er iets niet?',
    wrongAnswer:
      'Elke plek heeft een eigen bladzijde. Onderaan die bladzijde kun je doorgeven wat niet klopt, zonder naam en zonder e-mailadres.',
  },
  help: {
    title: 'Hulp nu',
    description: 'Nummers die je nu kunt bellen: 112, 113, de Luisterlijn en de huisarts.',
    lead: 'Je hoeft niet te wachten tot het erger wordt. Deze mensen zijn er om te luisteren of te helpen.',
    alsoNumber: (number: string) => `${number} werkt ook.`,
    forOthers: 'Maak je je zorgen om iemand anders?',
    sources: 'Waar deze nummers vandaan komen',
    source: (year: string) => `bron uit ${year}`,
    notCalled: 'niet door ons nagebeld',
    checked: (day: string) => `nagebeld op ${day}`,
    sourcesNote:
      'Alle nummers op deze site komen uit één lijst. Een nummer dat niet goed genoeg bevestigd is, laten we niet zien.',
  },
  tiles: {
    absent: 'Dit stuk van de kaart is er niet.',
    slow: 'De achtergrond van de kaart kwam niet op tijd.',
    broken: 'De achtergrond van de kaart komt nu niet door.',
    busy: 'De kaart wordt nu erg veel gevraagd. Probeer het zo nog eens.',
  },
  facts: {
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
      errata: 'Drukfouten en wat we ermee doen',
      unknowns: 'Bij hoeveel plekken iets onbekend is',
      places: 'Lijsten waar de plekken uit komen',
      geography: 'Feiten over gebieden, en van wie ze zijn',
      figures: 'Gepubliceerde cijfers, en van wie ze zijn',
    },
  },
  accessibility: {
    title: 'Toegankelijkheid',
    description: 'Hoe we ervoor zorgen dat iedereen Inloop kan gebruiken, en wat nog niet getoetst is.',
    lead: 'Inloop is bedoeld voor iedereen, ook als lezen, zien, horen of een muis gebruiken niet vanzelf gaat.',
    done: 'Wat we doen',
    doneList: [
      'Alles werkt met het toetsenbord en zonder JavaScript.',
      'De tekst is geschreven op taalniveau B1, in een letter die gemaakt is voor slechtziende mensen.',
      'Kleur is nooit het enige teken: er staat altijd een woord bij.',
      'De pagina’s werken op een klein scherm, bij 400 procent vergroting en in een donker scherm.',
      'Bij elke grafiek staan dezelfde cijfers in een tabel.',
      'Bij elke verandering gaat een programma na wat een computer kan nagaan van WCAG 2.2, niveau AA.',
    ],
    notDone: 'Wat nog niet gedaan is',
    notDoneList: [
      'Er is nog geen onafhankelijke toets door mensen gedaan.',
      'Wat bronnen zelf schreven staat er in hun eigen woorden; dat is soms moeilijke taal.',
      'Tekst uit bronnen is niet vertaald naar het Engels.',
    ],
    problem: 'Lukt iets niet?',
    problemAnswer:
      'Een probleem met de site melden kan hier nog niet. Heb je iemand die je helpt, vraag dan of die het voor je opzoekt.',
  },
  privacy: {
    title: 'Privacy in drie zinnen',
    description: 'Geen account, geen cookies, en wat je zoekt blijft nergens staan.',
    sentences: [
      'Je hebt geen account nodig, deze site zet geen cookies en laadt niets van andere bedrijven.',
      'Zoeken doet je eigen apparaat: wat je typt gaat niet weg. Kan je browser dat niet, dan sturen wij het antwoord; wat je typte komt in geen adres, geen logboek en geen databank.',
      'Wij houden geen lijst bij van bezoekers; de computer waar de site op draait kan, zoals bij elke site, wel zien welke pagina’s worden opgevraagd.',
    ],
    device: 'Wat op je eigen apparaat blijft',
    deviceLines: [
      'Een plek die je bewaart, staat alleen op je eigen apparaat. Bij het bewaren haalt je apparaat de pagina van die plek op, net als wanneer je hem opent. Je lijst wordt nooit verstuurd.',
      'Zodat je ook zonder internet iets hebt, bewaart je browser de nummers voor hulp, je lijst en de laatste 20 plekken die je bekeek. Die plekken wist hij als je na 30 dagen weer op deze site komt. Wat je zoekt, bewaart hij niet.',
      'Tik je op Snel weg, dan worden de plekken die je bekeek van je apparaat gewist. Je bewaarde lijst blijft staan.',
      'Alles wissen kan ook, in één keer:',
    ],
    reports: 'Als je doorgeeft dat er iets niet klopt',
    reportLines: [
      'Bij elke plek kun je doorgeven wat er niet klopt. We bewaren wat je kiest, wat je schrijft en wanneer. We vragen niet wie je bent, en we bewaren ook geen adres van je computer.',
      'De code die je krijgt bewaren we niet. Daarom kan niemand zien welke melding van jou is.',
      'Wat je schrijft lezen alleen de mensen die de lijst bijhouden. Drie maanden na het antwoord wissen we het. Zonder antwoord doen we dat na een jaar. In een reservekopie kan het nog even langer staan.',
    ],
  },
  status: {
    title: 'Hoe het systeem ervoor staat',
    version: 'Versie van Inloop',
    database: 'Databank',
    embedded: 'ingebouwd, om te proberen',
    server: 'PostgreSQL',
    places: 'Plekken op de lijst',
    revision: 'Laatste wijziging van de lijst',
    revisionNumber: (number: string) => `nummer ${number}`,
    loaded: 'Feiten geladen',
    loadedOn: (name: string, day: string) => `${name}: ${day}`,
    factNames: {
      geography: 'gemeenten en postcodes',
      'public mentions': 'plekken',
      'published figures': 'cijfers',
    } as Record<string, string>,
    now: 'Deze pagina is gemaakt op',
  },
}

const en: typeof nl = {
  home: {
    title: 'Inloop',
    heading: 'A place where you can just walk in',
    description:
      'Find a place near you where you are welcome when things are hard: without a referral, without an account.',
    welcome: 'Here you find places where you are welcome when things are hard, without a referral.',
    how: 'How it works',
    steps: [
      'You type a town or postcode. You see which places we know nearby, and what we do not know about them yet.',
      'You choose whether you go somewhere, call, or look around first. You do not have to sign up with us.',
      'We do not ask who you are, what is wrong or where you are being treated. We do not keep what you type.',
    ],
    counted: (places, confirmed) =>
      confirmed === 0
        ? `There are ${places} places on the list now. No place has confirmed yet that everything is right; we always say so.`
        : `There are ${places} places on the list now. ${confirmed === 1 ? 'One of them has' : `${confirmed} of them have`} confirmed that it is right.`,
    all: 'See all places',
  },
  list: {
    title: 'All places',
    description:
      'The list of places where you are welcome when things are hard, with what we do and do not know about each.',
    found: (count, shown) =>
      count === 0
        ? 'We found no place that fits.'
        : count === 1
          ? 'We found one place.'
          : `We found ${shown} places.`,
    pageOf: (page, pages) => `This is page ${page} of ${pages}.`,
    order:
      'At the top are the places that are there now. At the bottom are places that may no longer exist, and places that have stopped.',
    filters: 'Choose what you want to see',
    filter: {
      soort: 'Kind of place',
      provincie: 'Province',
      gemeente: 'Municipality',
      status: 'Is the place there now?',
      steunpunt: 'Support point or something else',
      zekerheid: 'How sure it is',
    },
    any: 'Does not matter',
    unknown: 'Unknown',
    onlineOnly: 'Online, without a town',
    supportPoint: { ja: 'Only support points', nee: 'Only something else, such as an online group' },
    supportPointMeans:
      'You may come to a support point without a referral. You meet people there who have been through a lot themselves.',
    certainty: { bevestigd: 'Confirmed by the place itself', 'nog-niet': 'Not yet confirmed' },
    provinceFirst: 'First choose a province; then you can choose a municipality.',
    show: 'Show these places',
    chosen: (choices) => `You chose: ${choices}.`,
    clear: 'Clear all choices',
    ignored: (names) => `We left out a choice that we do not know: ${names}.`,
    olderStand: 'You are paging through the list as it was when you began. Something has changed since.',
    newest: 'Show the newest list',
    wrongStand: 'That older list is no longer there. You now see the newest.',
    download: 'Download this list as a table (CSV)',
    takenOff: (count) =>
      count === 1
        ? 'One place that stood here was taken off the list, or does not fit your choice any more.'
        : `${count} places that stood here were taken off the list, or do not fit your choice any more.`,
    notListed: 'Is your place not listed?',
    notListedAnswer: [
      'This list is made from public mentions: websites, news and reports. So places are missing. That yours is not here says nothing about your place.',
      'Places cannot add themselves yet. They will be able to. Then each place keeps its own facts.',
      'Until then the list changes when there is a new public mention, or when the keeper of this site adds a place.',
    ],
    wrong: 'Is something wrong?',
    wrongAnswer:
      'Every place has a page of its own. At the foot of that page you can say what is wrong, without a name and without an e-mail address.',
  },
  help: {
    title: 'Help now',
    description: 'Numbers you can call now: 112, 113, the Luisterlijn and your GP.',
    lead: 'You do not have to wait until it gets worse. These people are there to listen or to help.',
    alsoNumber: (number) => `${number} works too.`,
    forOthers: 'Are you worried about someone else?',
    sources: 'Where these numbers come from',
    source: (year) => `source from ${year}`,
    notCalled: 'not called by us',
    checked: (day) => `called on ${day}`,
    sourcesNote:
      'All numbers on this site come from one list. We do not show a number that is not confirmed well enough.',
  },
  tiles: {
    absent: 'There is no such part of the map.',
    slow: 'The background of the map did not come in time.',
    broken: 'The background of the map does not come through now.',
    busy: 'Many people are asking for the map now. Please try again in a moment.',
  },
  facts: {
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
      errata: 'Printing errors and what we do with them',
      unknowns: 'For how many places something is unknown',
      places: 'Lists that the places come from',
      geography: 'Facts about areas, and whose they are',
      figures: 'Published figures, and whose they are',
    },
  },
  accessibility: {
    title: 'Accessibility',
    description: 'How we see to it that everyone can use Inloop, and what has not been tested yet.',
    lead: 'Inloop is meant for everyone, also when reading, seeing, hearing or using a mouse does not come easily.',
    done: 'What we do',
    doneList: [
      'Everything works with the keyboard and without JavaScript.',
      'The Dutch text is written at language level B1, in a typeface made for people with low vision.',
      'Colour is never the only sign: there is always a word with it.',
      'The pages work on a small screen, at 400 percent zoom and on a dark screen.',
      'Every chart has the same figures in a table.',
      'At every change a program checks what a computer can check of WCAG 2.2, level AA.',
    ],
    notDone: 'What has not been done yet',
    notDoneList: [
      'There has been no independent test by people yet.',
      'What sources wrote stands in their own words; that is sometimes difficult language.',
      'Text from sources is not translated into English.',
    ],
    problem: 'Does something not work?',
    problemAnswer:
      'You cannot report a problem with the site here yet. If somebody helps you, ask them to look it up for you.',
  },
  privacy: {
    title: 'Privacy in three sentences',
    description: 'No account, no cookies, and what you search for stays nowhere.',
    sentences: [
      'You need no account, and this site sets no cookies and loads nothing from other companies.',
      'Your own device does the searching: what you type goes nowhere. When your browser cannot, we send the answer; what you typed goes into no address, no log and no database.',
      'We keep no list of visitors; the computer that the site runs on can, as with any site, see which pages are asked for.',
    ],
    device: 'What stays on your own device',
    deviceLines: [
      'A place you save is only on your own device. When you save it, your device gets the page of that place, just as when you open it. Your list is never sent.',
      'So that you have something without internet too, your browser keeps the numbers for help, your list and the last 20 places you looked at. It wipes those places when you come back to this site after 30 days. It does not keep what you search for.',
      'If you tap Leave fast, the places you looked at are wiped from your device. Your saved list stays.',
      'You can also wipe everything at once:',
    ],
    reports: 'When you tell us that something is wrong',
    reportLines: [
      'At each place you can say what is wrong. We keep what you choose, what you write and when. We do not ask who you are, and we keep no address of your computer either.',
      'We do not keep the code you get. So nobody can see which report is yours.',
      'Only the desk reads what you write. We erase it three months after the answer. Without an answer we do so after a year. In a backup it may stay a little longer.',
    ],
  },
  status: {
    title: 'How the system is doing',
    version: 'Version of Inloop',
    database: 'Database',
    embedded: 'embedded, for trying out',
    server: 'PostgreSQL',
    places: 'Places on the list',
    revision: 'Last change of the list',
    revisionNumber: (number) => `number ${number}`,
    loaded: 'Facts loaded',
    loadedOn: (name, day) => `${name}: ${day}`,
    factNames: {
      geography: 'municipalities and postcodes',
      'public mentions': 'places',
      'published figures': 'figures',
    },
    now: 'This page was made on',
  },
}

export const texts = inLanguages({ nl, en })
