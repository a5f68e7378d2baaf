import { inLanguages } from '../platform/language.ts'
import type { ActivityContent, ActivityKind, Availability } from './activity.ts'

const nl = {
  days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
  /** A day in words: dinsdag 1 december 2026. */
  day: (weekday: string, day: number, month: string, year?: number) =>
    `${weekday} ${day} ${month}${year === undefined ? '' : ` ${year}`}`,
  today: 'vandaag',
  tomorrow: 'morgen',
  clock: (time: string) => time.replace(':', '.'),
  times: (from: string, to: string) => `van ${from} tot ${to} uur`,
  from: (from: string) => `vanaf ${from} uur`,
  allDay: 'de hele dag',
  noTimes: 'hoe laat weten we niet',
  rhythm: {
    day: (interval: number) =>
      interval === 1 ? 'elke dag' : interval === 2 ? 'om de dag' : `om de ${interval} dagen`,
    week: (days: string, interval: number) =>
      interval === 1
        ? `elke ${days}`
        : interval === 2
          ? `om de week op ${days}`
          : `om de ${interval} weken op ${days}`,
    nths: { 1: 'eerste', 2: 'tweede', 3: 'derde', 4: 'vierde', 5: 'vijfde', [-1]: 'laatste' } as Record<
      number,
      string
    >,
    nthDay: (nths: string, day: string) => `elke ${nths} ${day} van de maand`,
    date: (date: number) => (date === -1 ? 'de laatste dag' : `de ${date}e`),
    dates: (dates: string) => `${dates} van de maand`,
    everyMonths: (interval: number) => `, om de ${interval} maanden`,
    year: (date: number, month: string) => `elk jaar op ${date} ${month}`,
    inMonths: (months: string) => `, alleen in ${months}`,
    notInMonths: (months: string) => `, niet in ${months}`,
    since: (day: string) => `, vanaf ${day}`,
    until: (day: string) => `, tot en met ${day}`,
    count: (count: number) => `, ${count} keer`,
    other: 'op wisselende dagen',
  },
  kinds: {
    'open meeting': 'Open inloop',
    activity: 'Activiteit',
    course: 'Cursus',
    group: 'Groep',
    'self-help group': 'Zelfhulpgroep',
    'online meeting': 'Online bijeenkomst',
    'consult hour': 'Spreekuur',
    'mobile stop': 'Wij komen langs',
  } satisfies Record<ActivityKind, string>,
  newcomers: {
    open: 'Je kunt er altijd bij komen',
    closed: 'Een vaste groep: vraag of er plek is voor nieuwe mensen',
  } satisfies Record<NonNullable<ActivityContent['newcomers']>, string>,
  topic: 'Waar het over gaat:',
  signingUp: {
    needed: 'Meld je eerst aan',
    'not needed': 'Je hoeft je niet aan te melden',
  } satisfies Record<NonNullable<ActivityContent['signingUp']>, string>,
  signingUpUnknown: 'Of je je moet aanmelden weten we niet',
  free: { yes: 'Het kost niets', no: 'Het kost geld' },
  availability: {
    'places left': (day: string) => `Op ${day} was er nog plek`,
    'waiting list': (day: string) => `Op ${day} was er een wachtlijst`,
    full: (day: string) => `Op ${day} was het vol`,
  } satisfies Record<Availability['state'], (day: string) => string>,
  availabilityUnknown: 'Of er nog plek is weten we niet',
  online: 'Online',
  onlineHow: 'Vraag de plek om de link',
  atThisPlace: 'op de plek zelf',
  elsewhere: 'ergens anders; waar precies weten we niet',
  forWhom: 'Voor wie:',
  cancelled: 'gaat niet door',
  onHoliday: (holiday: string) => `${holiday}: gaat niet door`,
  unsure: (holiday: string) => `${holiday}: of het op deze feestdag doorgaat weten we niet zeker`,
  moved: (day: string) => `verplaatst van ${day}`,
  next: (day: string) => `De volgende keer: ${day}`,
  noNext: 'Wanneer de volgende keer is weten we niet',
  noWhen: 'Wanneer het is weten we niet',
  over: 'Dit is geweest',
  origin: 'Dit weten we van:',
  originOn: (day: string) => `op ${day}`,
  originUnknown: 'Van wie we dit weten staat er niet bij',
  confirmed: (onDay: string) => `Bevestigd ${onDay}`,
  week: {
    title: (number: number, first: string, last: string) => `Week ${number}: ${first} tot en met ${last}`,
    previous: 'Vorige week',
    now: 'Deze week',
    next: 'Volgende week',
    navigation: 'Andere weken',
    noSuchWeek: (week: string) => `Een week “${week}” kennen we niet. Je ziet deze week.`,
  },
  place: {
    title: (name: string) => `Programma van ${name}`,
    description: (name: string) => `Wat er deze week te doen is bij ${name}, en hoe je erbij kunt zijn.`,
    emptyWeek: 'Voor deze week kennen we niets in het programma.',
    none: {
      phone: (phone: string) =>
        `We kennen geen programma van deze plek. Bel ${phone}, dan weet je het zeker.`,
      website: 'We kennen geen programma van deze plek. Kijk op de website van de plek.',
      nothing: 'We kennen geen programma van deze plek.',
    },
    closed: 'Deze plek is tijdelijk dicht. Vraag eerst of iets doorgaat.',
    stopped: 'Deze plek is gestopt. Er is geen programma meer.',
    all: 'Alles wat we kennen',
    back: (name: string) => `Meer over ${name}`,
  },
  ofPlace: {
    heading: 'Programma',
    emptyWeek: 'Voor de komende zeven dagen kennen we niets in het programma.',
    whole: (name: string) => `Bekijk het hele programma van ${name}`,
  },
}

const en: typeof nl = {
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  months: 'January February March April May June July August September October November December'.split(' '),
  day: (weekday, day, month, year) => `${weekday} ${day} ${month}${year === undefined ? '' : ` ${year}`}`,
  today: 'today',
  tomorrow: 'tomorrow',
  clock: (time) => time,
  times: (from, to) => `from ${from} to ${to}`,
  from: (from) => `from ${from}`,
  allDay: 'all day',
  noTimes: 'we do not know at what time',
  rhythm: {
    day: (interval) =>
      interval === 1 ? 'every day' : interval === 2 ? 'every other day' : `every ${interval} days`,
    week: (days, interval) =>
      interval === 1
        ? `every ${days}`
        : interval === 2
          ? `every other week on ${days}`
          : `every ${interval} weeks on ${days}`,
    nths: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', [-1]: 'last' },
    nthDay: (nths, day) => `every ${nths} ${day} of the month`,
    date: (date) => (date === -1 ? 'the last day' : `day ${date}`),
    dates: (dates) => `${dates} of the month`,
    everyMonths: (interval) => `, every ${interval} months`,
    year: (date, month) => `every year on ${date} ${month}`,
    inMonths: (months) => `, only in ${months}`,
    notInMonths: (months) => `, not in ${months}`,
    since: (day) => `, from ${day}`,
    until: (day) => `, up to and including ${day}`,
    count: (count) => `, ${count} times`,
    other: 'on varying days',
  },
  kinds: {
    'open meeting': 'Open house',
    activity: 'Activity',
    course: 'Course',
    group: 'Group',
    'self-help group': 'Self-help group',
    'online meeting': 'Online meeting',
    'consult hour': 'Consultation hour',
    'mobile stop': 'We come to you',
  },
  newcomers: {
    open: 'You can join at any time',
    closed: 'A fixed group: ask whether there is room for new people',
  },
  topic: 'What it is about:',
  signingUp: { needed: 'Please sign up first', 'not needed': 'No need to sign up' },
  signingUpUnknown: 'We do not know whether you need to sign up',
  free: { yes: 'It is free', no: 'It costs money' },
  availability: {
    'places left': (day) => `On ${day} there were places left`,
    'waiting list': (day) => `On ${day} there was a waiting list`,
    full: (day) => `On ${day} it was full`,
  },
  availabilityUnknown: 'We do not know whether there are places left',
  online: 'Online',
  onlineHow: 'Ask the place for the link',
  atThisPlace: 'at the place itself',
  elsewhere: 'somewhere else; we do not know exactly where',
  forWhom: 'For whom:',
  cancelled: 'is cancelled',
  onHoliday: (holiday) => `${holiday}: does not go on`,
  unsure: (holiday) => `${holiday}: we are not sure whether it goes on on this holiday`,
  moved: (day) => `moved from ${day}`,
  next: (day) => `Next time: ${day}`,
  noNext: 'We do not know when the next time is',
  noWhen: 'We do not know when it is',
  over: 'This is over',
  origin: 'We know this from:',
  originOn: (day) => `on ${day}`,
  originUnknown: 'It does not say from whom we know this',
  confirmed: (onDay) => `Confirmed ${onDay}`,
  week: {
    title: (number, first, last) => `Week ${number}: ${first} to ${last}`,
    previous: 'Previous week',
    now: 'This week',
    next: 'Next week',
    navigation: 'Other weeks',
    noSuchWeek: (week) => `We know no week “${week}”. You see this week.`,
  },
  place: {
    title: (name) => `Programme of ${name}`,
    description: (name) => `What there is to do this week at ${name}, and how to be there.`,
    emptyWeek: 'We know of nothing in the programme for this week.',
    none: {
      phone: (phone) => `We know no programme of this place. Call ${phone} to be sure.`,
      website: 'We know no programme of this place. Look at the website of the place.',
      nothing: 'We know no programme of this place.',
    },
    closed: 'This place is closed for the time being. Ask first whether something goes on.',
    stopped: 'This place has stopped. There is no programme any more.',
    all: 'Everything we know',
    back: (name) => `More about ${name}`,
  },
  ofPlace: {
    heading: 'Programme',
    emptyWeek: 'We know of nothing in the programme for the coming seven days.',
    whole: (name) => `See the whole programme of ${name}`,
  },
}

export const texts = inLanguages({ nl, en })
