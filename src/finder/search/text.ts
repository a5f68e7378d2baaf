import { asSentence } from '../../design/words.ts'
import { inLanguages } from '../../platform/language.ts'
import type { Doubt } from './answer.ts'
import type { Door } from './doors-in-words.ts'
import type { Filter, LanguageAsked } from './filters.ts'
import { uk } from './text.uk.ts'

const nl = {
  question: 'Waar zoek je een plek?',
  hint: 'Je woonplaats, of de vier cijfers van je postcode. Je kunt er bij typen wat je wilt doen, zoals koffie, eten of wandelen.',
  button: 'Zoek',
  /** In the window and its history, so nothing of what was asked. */
  title: 'Plekken in de buurt',
  nothingTyped: 'Vul een plaats of de vier cijfers van je postcode in.',
  again: 'Zoek opnieuw',
  back: 'Terug naar de lijst',

  here: 'Gebruik mijn locatie',
  hereFailed: 'We kregen je locatie niet. Typ je woonplaats of postcode.',
  suggestions: 'Voorstellen',
  suggested: (count: number) =>
    count === 0 ? 'Geen voorstellen.' : count === 1 ? 'Eén voorstel.' : `${count} voorstellen.`,
  suggestedPlace: (name: string, municipality: string, province: string) =>
    name === municipality ? `${name}, ${province}` : `${name}, gemeente ${municipality}`,
  suggestedActivity: (word: string, count: number) =>
    count === 1 ? `${word} (één plek noemt het)` : `${word} (${count} plekken noemen het)`,

  headings: {
    near: (name: string) => `Plekken in en bij ${name}`,
    here: 'Plekken bij jou in de buurt',
    what: (words: string) => `Plekken met “${words}”`,
    several: 'Welke plaats bedoel je?',
    unknown: 'Die plaats kennen we niet',
    sentence: 'Waar wil je zoeken?',
    online: 'Plekken online',
    danger: 'Praat nu met iemand',
  },
  looksLike: (name: string) => `We denken dat je ${name} bedoelt.`,
  hereIs: (municipality: string) =>
    `Je bent in of dicht bij de gemeente ${municipality}. Waar je bent blijft op je eigen toestel.`,
  orElse: 'Bedoelde je een andere plaats?',
  orPlace: 'Bedoelde je een plaats?',
  severalNote:
    'Er zijn meer plaatsen of wijken met die naam. Staat de jouwe er niet bij? Typ je woonplaats erachter.',
  inProvince: (name: string, province: string) => `${name}, ${province}`,
  villageIn: (name: string, municipality: string, province: string) =>
    `${name}, in de gemeente ${municipality} (${province})`,
  province: (name: string) => `de provincie ${name}`,
  region: (name: string) => `de regio ${name}`,
  notUnderstood: [
    'We vonden geen plaats of postcode die hierop lijkt, en geen plek die dit noemt. Kijk of er een tikfout in zit.',
    'Namen van straten kennen we niet, en niet elke wijk. Typ dan je woonplaats, of de vier cijfers van je postcode.',
  ],
  sentence: [
    'We begrijpen hier alleen een plaats, en iets wat je wilt doen.',
    'Typ je woonplaats of de vier cijfers van je postcode. Dan zie je welke plekken er in de buurt zijn.',
    'Wil je nu met iemand praten? De nummers staan boven aan deze pagina.',
  ],
  doors: {
    someoneElse: {
      before: 'Gaat het om iemand anders?',
      link: 'Lees wat je kunt doen, en waar jij zelf terechtkunt',
      after: '',
    },
    withPeople: {
      before: 'Werk je in een praktijk of een wijkteam?',
      link: 'Bekijk wat er in een gebied is',
      after:
        'Zoek je een huisarts voor jezelf? Die vind je niet op deze site. Bel je eigen huisarts. In de avond en het weekend bel je de huisartsenpost.',
    },
    takePart: { before: 'Wil je zelf iets doen op een plek?', link: 'Lees hoe je kunt meedoen', after: '' },
  } satisfies Record<Door, object>,

  inMunicipality: (count: number, municipality: string) =>
    count === 1
      ? `In de gemeente ${municipality} kennen we één plek.`
      : `In de gemeente ${municipality} kennen we ${count} plekken.`,
  inMunicipalityChosen: (count: number, municipality: string) =>
    count === 0
      ? `In de gemeente ${municipality} vonden we geen plek die past bij wat je koos.`
      : count === 1
        ? `In de gemeente ${municipality} kan één plek passen bij wat je koos.`
        : `In de gemeente ${municipality} kunnen ${count} plekken passen bij wat je koos.`,
  noneKnown: (municipality: string) =>
    `In de gemeente ${municipality} kennen we nog geen plek. Dat wil niet zeggen dat er niets is.`,
  found: (count: number) =>
    count === 0
      ? 'We vonden geen plek.'
      : count === 1
        ? 'We vonden één plek.'
        : `We vonden ${count} plekken.`,
  searched:
    'We zochten dit in de namen van plekken, en in wat je er kunt doen. Is het een wijk? Niet elke wijk kennen we.',
  typePlace: 'Typ er een plaats of postcode bij, dan zie je wat er bij jou in de buurt is.',
  speaking: (count: number, words: string) =>
    count === 0
      ? `Geen van de plekken hier noemt “${words}”. Misschien kan het er wel: vraag het gerust.`
      : count === 1
        ? `Eén plek hieronder noemt “${words}”.`
        : `${count} plekken hieronder noemen “${words}”.`,
  more: (count: number) => (count === 1 ? 'En nog één plek.' : `En nog ${count} plekken.`),
  moreAll: 'Bekijk ze in de lijst met alle plekken',
  near: 'Net over de grens van je gemeente',
  far: 'Het dichtstbij, maar verder weg',
  somewhere: (province: string) => `In ${province}, maar waar precies weten we niet`,
  roughly: 'De afstand is ongeveer, in een rechte lijn.',
  online: 'Online, waar je ook woont',
  moreAbout: (municipality: string) => `Meer over de gemeente ${municipality}`,

  filters: 'Wat is voor jou belangrijk?',
  filterGroups: { when: 'Wanneer', how: 'Hoe', who: 'Voor wie', more: 'En verder' },
  filter: {
    openNow: 'Nu open',
    openToday: 'Vandaag nog open',
    openTomorrow: 'Morgen open',
    openEvening: 'Vanavond open',
    openWeekend: 'In het weekend open',
    walkIn: 'Zo binnenlopen',
    online: 'Online',
    forRelatives: 'Ook voor naasten',
    forYoungPeople: 'Voor jongeren',
    wheelchair: 'Met een rolstoel',
    lowStimulus: 'Rustig, weinig prikkels',
    free: 'Gratis',
  } satisfies Record<Filter, string>,
  language: 'Een taal naast Nederlands',
  anyLanguage: 'Maakt niet uit',
  languages: {
    en: 'Engels',
    de: 'Duits',
    fr: 'Frans',
    es: 'Spaans',
    ar: 'Arabisch',
    tr: 'Turks',
    pl: 'Pools',
    uk: 'Oekraïens',
    ti: 'Tigrinya',
    fa: 'Farsi',
    pap: 'Papiaments',
    dse: 'Nederlandse Gebarentaal',
  } satisfies Record<LanguageAsked, string>,
  unknownOf: (unknown: number, all: number) =>
    unknown === 0
      ? ''
      : unknown === all
        ? ' (nog nergens bekend)'
        : ` (onbekend bij ${unknown} van de ${all})`,
  filterNote: 'Plekken waarvan we het niet weten, laten we ook zien. Ze staan onderaan.',
  onlySure: 'Alleen plekken waarvan we het zeker weten',
  show: 'Laat zien',
  chosen: (words: string) => `Je koos: ${words}.`,
  unknownCount: (count: number) =>
    count === 1
      ? 'Van één plek weten we niet of het klopt.'
      : `Van ${count} plekken weten we niet of het klopt.`,
  leftOut: (count: number) =>
    count === 1
      ? 'Eén plek staat er niet bij, omdat we niet alles van die plek weten.'
      : `${count} plekken staan er niet bij, omdat we niet alles van die plekken weten.`,
  showThem: 'Laat die ook zien',
  clear: 'Zoek zonder deze keuzes',
  doubt: (words: string) => `Dit weten we niet: ${words}.`,
  doubts: {
    openNow: 'of het nu open is',
    openToday: 'of het vandaag nog open is',
    openTomorrow: 'of het morgen open is',
    openEvening: 'of het vanavond open is',
    openWeekend: 'of het in het weekend open is',
    walkIn: 'of je zo kunt binnenlopen',
    online: 'of het online is',
    forRelatives: 'of het ook voor naasten is',
    forYoungPeople: 'of het voor jongeren is',
    wheelchair: 'of je er met een rolstoel in kunt',
    lowStimulus: 'of het er rustig is',
    free: 'of het gratis is',
    language: 'welke talen mensen er spreken',
  } satisfies Record<Doubt, string>,

  open: (time: string) => `nu open, tot ${time}`,
  openOn: (day: string, time: string) => `nu open, tot ${day} ${time}`,
  openLong: 'nu open',
  opensAt: (day: string, time: string) => `nu dicht, ${day} open vanaf ${time}`,
  closed: 'nu dicht',
  notKnownToday: 'of het nu open is weten we niet',
  stop: (day: string, from: string, to: string, where: string) =>
    `${asSentence(day)} van ${from.replace(' uur', '')} tot ${to}: ${where}.`,
  stopSomeTime: (day: string, where: string) => `${asSentence(day)}, hoe laat weten we niet: ${where}.`,
  stopUnsure: 'We weten niet zeker of het dan doorgaat.',
  today: 'vandaag',
  tomorrow: 'morgen',

  danger: 'Denk je aan doodgaan, of ben je bang om iemand anders? Je hoeft daar niet alleen mee te blijven.',
  dangerThen: 'Hieronder kun je ook een plek in de buurt zoeken.',
  listens: 'Je hoeft het niet alleen te doen',
  nothingHere: 'Zit er niets voor je bij?',
  nothingHereAdvice:
    'Bekijk alle plekken, of praat met iemand via een van de nummers op de hulppagina. Ook je huisarts of het wijkteam van je gemeente kan met je meedenken.',
  help: 'Hulp nu: alle nummers',
  all: 'Alle plekken',
  order: 'Hoe we ordenen',
  orderNote:
    'Eerst komt je eigen gemeente, dan wat het dichtstbij is. Weten we van een plek alleen in welke plaats die is? Dan staat er “ergens in” die plaats, zonder afstand. Van een andere plaats uit tellen we tot het midden. In je gemeente staan plekken bovenaan die zelf bevestigden dat alles klopt. Daarna komt wat actief is. Onderaan staat waarvan we niet weten of het er nog is. De volgorde is voor iedereen gelijk. Dat een plek hier staat is geen aanbeveling.',
}

const en: typeof nl = {
  question: 'Where are you looking for a place?',
  hint: 'Your town, or the four digits of your postcode. You can add what you want to do, such as coffee, a meal or walking.',
  button: 'Search',
  title: 'Places nearby',
  nothingTyped: 'Fill in a town or the four digits of your postcode.',
  again: 'Search again',
  back: 'Back to the list',

  here: 'Use my location',
  hereFailed: 'We did not get your location. Type your town or postcode.',
  suggestions: 'Suggestions',
  suggested: (count) =>
    count === 0 ? 'No suggestions.' : count === 1 ? 'One suggestion.' : `${count} suggestions.`,
  suggestedPlace: (name, municipality, province) =>
    name === municipality ? `${name}, ${province}` : `${name}, municipality of ${municipality}`,
  suggestedActivity: (word, count) =>
    count === 1 ? `${word} (one place mentions it)` : `${word} (${count} places mention it)`,

  headings: {
    near: (name) => `Places in and near ${name}`,
    here: 'Places near you',
    what: (words) => `Places with “${words}”`,
    several: 'Which town do you mean?',
    unknown: 'We do not know that town',
    sentence: 'Where do you want to look?',
    online: 'Places online',
    danger: 'Talk to someone now',
  },
  looksLike: (name) => `We think you mean ${name}.`,
  hereIs: (municipality) =>
    `You are in or close to the municipality of ${municipality}. Where you are stays on your own device.`,
  orElse: 'Did you mean another town?',
  orPlace: 'Did you mean a town?',
  severalNote:
    'There is more than one town or neighbourhood of that name. Is yours not there? Type your town behind it.',
  inProvince: (name, province) => `${name}, ${province}`,
  villageIn: (name, municipality, province) =>
    `${name}, in the municipality of ${municipality} (${province})`,
  province: (name) => `the province of ${name}`,
  region: (name) => `the region ${name}`,
  notUnderstood: [
    'We found no town or postcode that looks like this, and no place that mentions it. See whether there is a typing mistake.',
    'We do not know the names of streets, nor of every neighbourhood. Type your town, or the four digits of your postcode.',
  ],
  sentence: [
    'Here we only understand a town, and something you want to do.',
    'Type your town or the four digits of your postcode. Then you see which places there are near by.',
    'Would you like to talk to somebody now? The numbers are at the top of this page.',
  ],
  doors: {
    someoneElse: {
      before: 'Is it about somebody else?',
      link: 'Read what you can do, and where you can turn to yourself',
      after: '',
    },
    withPeople: {
      before: 'Do you work in a practice or a neighbourhood team?',
      link: 'See what there is in an area',
      after:
        'Are you looking for a GP for yourself? You do not find one on this site. Call your own GP. In the evening and at the weekend call the huisartsenpost (GPs on duty).',
    },
    takePart: {
      before: 'Do you want to do something at a place yourself?',
      link: 'Read how you can take part',
      after: '',
    },
  },

  inMunicipality: (count, municipality) =>
    count === 1
      ? `We know one place in the municipality of ${municipality}.`
      : `We know ${count} places in the municipality of ${municipality}.`,
  inMunicipalityChosen: (count, municipality) =>
    count === 0
      ? `In the municipality of ${municipality} we found no place that fits what you chose.`
      : count === 1
        ? `In the municipality of ${municipality} one place may fit what you chose.`
        : `In the municipality of ${municipality} ${count} places may fit what you chose.`,
  noneKnown: (municipality) =>
    `We do not know a place in the municipality of ${municipality} yet. That does not mean there is none.`,
  found: (count) =>
    count === 0 ? 'We found no place.' : count === 1 ? 'We found one place.' : `We found ${count} places.`,
  searched:
    'We looked for this in the names of places, and in what you can do there. Is it a neighbourhood? We do not know all of them.',
  typePlace: 'Add a town or a postcode to see what is near you.',
  speaking: (count, words) =>
    count === 0
      ? `None of the places here mentions “${words}”. It may be possible all the same: feel free to ask.`
      : count === 1
        ? `One place below mentions “${words}”.`
        : `${count} places below mention “${words}”.`,
  more: (count) => (count === 1 ? 'And one more place.' : `And ${count} more places.`),
  moreAll: 'See them in the list of all places',
  near: 'Just over the border of your municipality',
  far: 'The nearest there are, farther away',
  somewhere: (province) => `In ${province}, but we do not know exactly where`,
  roughly: 'The distance is approximate and as the crow flies.',
  online: 'Online, wherever you live',
  moreAbout: (municipality) => `More about the municipality of ${municipality}`,

  filters: 'What matters to you?',
  filterGroups: { when: 'When', how: 'How', who: 'For whom', more: 'And also' },
  filter: {
    openNow: 'Open now',
    openToday: 'Still open today',
    openTomorrow: 'Open tomorrow',
    openEvening: 'Open this evening',
    openWeekend: 'Open at the weekend',
    walkIn: 'Just walk in',
    online: 'Online',
    forRelatives: 'For relatives too',
    forYoungPeople: 'For young people',
    wheelchair: 'With a wheelchair',
    lowStimulus: 'Calm, with few stimuli',
    free: 'Free',
  },
  language: 'A language besides Dutch',
  anyLanguage: 'Any',
  languages: {
    en: 'English',
    de: 'German',
    fr: 'French',
    es: 'Spanish',
    ar: 'Arabic',
    tr: 'Turkish',
    pl: 'Polish',
    uk: 'Ukrainian',
    ti: 'Tigrinya',
    fa: 'Farsi',
    pap: 'Papiamento',
    dse: 'Dutch Sign Language',
  },
  unknownOf: (unknown, all) =>
    unknown === 0 ? '' : unknown === all ? ' (not known anywhere yet)' : ` (unknown of ${unknown} of ${all})`,
  filterNote: 'Places of which we do not know it are shown too. They stand below the others.',
  onlySure: 'Only places of which we are sure',
  show: 'Show',
  chosen: (words) => `You chose: ${words}.`,
  unknownCount: (count) =>
    count === 1
      ? 'Of one place we do not know whether it fits.'
      : `Of ${count} places we do not know whether they fit.`,
  leftOut: (count) =>
    count === 1
      ? 'One place is left out, because we do not know everything about it.'
      : `${count} places are left out, because we do not know everything about them.`,
  showThem: 'Show those too',
  clear: 'Search without these choices',
  doubt: (words) => `We do not know: ${words}.`,
  doubts: {
    openNow: 'whether it is open now',
    openToday: 'whether it is still open today',
    openTomorrow: 'whether it is open tomorrow',
    openEvening: 'whether it is open this evening',
    openWeekend: 'whether it is open at the weekend',
    walkIn: 'whether you can just walk in',
    online: 'whether it is online',
    forRelatives: 'whether it is for relatives too',
    forYoungPeople: 'whether it is for young people',
    wheelchair: 'whether you can get in with a wheelchair',
    lowStimulus: 'whether it is calm there',
    free: 'whether it is free',
    language: 'which languages people speak there',
  },

  open: (time) => `open now, until ${time}`,
  openOn: (day, time) => `open now, until ${day} ${time}`,
  openLong: 'open now',
  opensAt: (day, time) => `closed now, open ${day} from ${time}`,
  closed: 'closed now',
  notKnownToday: 'we do not know whether it is open now',
  stop: (day, from, to, where) => `${asSentence(day)} from ${from} to ${to}: ${where}.`,
  stopSomeTime: (day, where) => `${asSentence(day)}, at what time we do not know: ${where}.`,
  stopUnsure: 'We are not sure whether it goes on then.',
  today: 'today',
  tomorrow: 'tomorrow',

  danger:
    'Are you thinking of dying, or are you afraid for somebody else? You do not have to carry that alone.',
  dangerThen: 'Below you can also look for a place nearby.',
  listens: 'You do not have to do this alone',
  nothingHere: 'Is there nothing for you?',
  nothingHereAdvice:
    'See all places, or talk to someone through one of the numbers on the help page. Your GP or the neighbourhood team of your municipality can think along with you too.',
  help: 'Help now: all numbers',
  all: 'All places',
  order: 'How we order',
  orderNote:
    'Your own municipality comes first, then what is nearest. If we only know which town a place is in, it says “somewhere in” that town, without a distance. From another town we count to its middle. Within your municipality places that confirmed themselves that everything is right stand at the top; then what is active, and below that what may no longer exist. The order is the same for everybody. That a place stands here is no recommendation.',
}

export const texts = inLanguages({ nl, en, uk })
