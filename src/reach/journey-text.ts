import { inLanguages } from '../platform/language.ts'
import type { SingleMode } from './times/modes.ts'
import type { Vehicle } from './vehicles.ts'

/** What one journey is told with: times of the clock, so many minutes (as `minutes` says it) and names are in words already. */
const nl = {
  fromTo: ['Van', 'naar'],
  description: 'Hoe iemand van een klein gebied bij een steunpunt komt, en weer thuis.',
  reached: (way: string, minutes: string, norm: string) =>
    `Dit kan ${way} in ${minutes}. Dat is binnen ${norm} minuten.`,
  tooFar: (way: string, minutes: string, norm: string, short: string) =>
    `Dit duurt ${way} ${minutes}. Wie ${norm} minuten wil reizen, komt ${short} tekort.`,
  both: (way: string) => `${way} (de langste van heen en terug)`,
  about: 'Van deze plek weten we alleen het dorp of de stad. De tijd is dus ongeveer.',
  middle: (area: string) => `We rekenen vanuit het midden van ${area}.`,
  none: {
    'too long': (way: string) =>
      `Er rijdt wel iets, maar bij de helft van de vertrektijden of meer duurt de reis ${way} langer dan 90 minuten. Wachten telt mee.`,
    'no service': (way: string) =>
      `Dit lukt ${way} niet: in deze uren vertrekt er niets in de buurt van dit gebied.`,
    'no way home': (way: string) => `Heen lukt ${way} wel, maar op tijd weer thuis komt iemand dan niet.`,
    unknown: (_way: string) =>
      'Dit weten we niet. Deze dienstregeling is niet van alle vervoerders, en van dit gebied zegt die te weinig.',
  },
  maybeFaster:
    'Deze dienstregeling is niet van alle vervoerders. Misschien rijdt er nog iets anders, dat sneller is.',
  ways: { lopen: 'Lopend', fiets: 'Met de fiets', ov: 'Met het openbaar vervoer' } satisfies Record<
    SingleMode,
    string
  >,
  journey: (leaves: string) => `De reis van wie vanaf ${leaves} weg kan`,
  middleOfAll: 'Dit is de middelste van alle vertrektijden: de helft reist zo lang of korter.',
  fastestOfAll: 'Dit is de snelste. Minder dan de helft van de vertrektijden komt er binnen 90 minuten.',
  whole: (leaves: string, arrives: string, minutes: string) =>
    `Weg om ${leaves}, er om ${arrives}. Met het wachten vooraf mee is dat ${minutes}.`,
  latest: 'Wie later weggaat, mist deze aansluiting.',
  between: (departs: string, arrives: string) => `${departs} tot ${arrives}:`,
  walk: 'lopen',
  cycle: 'fietsen',
  from: 'van',
  to: 'naar',
  home: 'huis',
  minutes: (minutes: string) => (minutes === '1' ? '1 minuut' : `${minutes} minuten`),
  vehicles: {
    tram: 'tram',
    metro: 'metro',
    train: 'trein',
    bus: 'bus',
    ferry: 'veerboot',
    other: 'lijn',
  } satisfies Record<Vehicle, string>,
  towards: 'richting',
  waits: (minutes: string) => `Eerst ${minutes} wachten bij de halte.`,
  spare: (minutes: string) => `Wie ${minutes} later bij de halte is, haalt deze rit nog.`,
  noSpare: 'Wie een minuut later is, haalt deze rit niet.',
  often: {
    title: 'Hoe vaak lukt dit?',
    within: (norm: string) => `Binnen ${norm} minuten`,
    count: (count: string, of: string) => `${count} van de ${of} vertrektijden`,
    both: 'Heen en weer terug, elk binnen die tijd.',
    range: (least: string, most: string) =>
      least === most
        ? `Bij elke vertrektijd duurt het ${least}.`
        : `De snelste reis duurt ${least}, de langzaamste ${most}.`,
    never: (count: string) =>
      `Bij ${count === '1' ? '1 vertrektijd' : `${count} vertrektijden`} komt iemand er niet binnen 90 minuten.`,
  },
  hours: {
    title: 'Is de deur dan open?',
    unknown: 'Van deze plek weten we de openingstijden niet. Of de deur dan open is, is onbekend.',
    closedForNow: 'Deze plek is tijdelijk dicht.',
    open: (day: string, times: string) => `Op ${day} is deze plek open: ${times}.`,
    closed: (day: string) => `Op ${day} is deze plek dicht.`,
    unsure: (day: string) => `Of deze plek op ${day} open is, weten we niet.`,
    times: (from: string, until: string) => `${from} tot ${until}`,
    inside: (arrives: string, until: string) =>
      `Wie om ${arrives} aankomt, vindt een open deur, en kan blijven tot ${until}.`,
    dayAndNight: (arrives: string) => `Wie om ${arrives} aankomt, vindt een open deur, dag en nacht.`,
    tooShort: (arrives: string, until: string, stay: string) =>
      `Wie om ${arrives} aankomt, vindt een open deur. Maar om ${until} gaat die dicht, en dat is minder dan ${stay} minuten.`,
    early: (arrives: string, opens: string) =>
      `Wie om ${arrives} aankomt, is te vroeg: de deur gaat om ${opens} open.`,
    late: (arrives: string) => `Wie om ${arrives} aankomt, vindt een dichte deur.`,
    maybe: (arrives: string) => `Of de deur om ${arrives} open is, weten we niet.`,
  },
  back: {
    title: 'De weg terug',
    next: (stay: string, leaves: string, arrives: string) =>
      `Wie ${stay} minuten blijft, kan om ${leaves} weg en is om ${arrives} thuis.`,
    last: (leaves: string, arrives: string) =>
      `De laatste reis terug gaat om ${leaves} weg. Dan is iemand om ${arrives} thuis.`,
    onlyOne: 'Dat is ook de laatste reis terug.',
    none: (stay: string) =>
      `Wie ${stay} minuten blijft, komt niet meer binnen 90 minuten thuis. Er gaat niets meer terug.`,
    walk: (minutes: string) => `Lopen kan altijd, in ${minutes}.`,
    bike: 'De fiets staat dan bij de halte waar iemand uitstapt.',
  },
  own: {
    straight: 'Rechte lijn',
    kilometres: (distance: string) => `${distance} kilometer`,
    streets: 'Over straten',
    detour: 'Omweg',
    times: (factor: string) => `keer ${factor}`,
    pace: 'Snelheid',
    speed: (speed: string) => `${speed} kilometer per uur`,
    takes: 'Samen',
    same: 'De weg terug is even lang.',
  },
  unsound:
    'De reis die we vonden, klopt niet met de dienstregeling. Daarom tonen we hem niet. Dit is een fout van ons.',
  unsoundTitle: 'Deze reis klopt niet',
  noPoints: 'Van geen enkel steunpunt in ons register weten we waar het is.',
  links: {
    area: (municipality: string) => `Wie kan er bij een steunpunt komen in ${municipality}?`,
    place: 'Meer over',
  },
  hint: 'Kies een aantal minuten in deze tabel. Dan zie je de reis, stap voor stap.',
}

const en: typeof nl = {
  fromTo: ['From', 'to'],
  description: 'How somebody gets from a small area to a support point, and home again.',
  reached: (way, minutes, norm) => `This can be done ${way} in ${minutes}. That is within ${norm} minutes.`,
  tooFar: (way, minutes, norm, short) =>
    `This takes ${minutes} ${way}. Who wants to travel ${norm} minutes is ${short} short.`,
  both: (way) => `${way} (the longer of there and back)`,
  about: 'Of this place we only know the village or town. So the time is about.',
  middle: (area) => `We compute from the middle of ${area}.`,
  none: {
    'too long': (way) =>
      `Something runs, but half of the departures or more take longer than 90 minutes ${way}. Waiting counts.`,
    'no service': (way) => `This cannot be done ${way}: in these hours nothing leaves near this area.`,
    'no way home': (way) => `Going there works ${way}, but nobody gets back home in time then.`,
    unknown: () =>
      'This we do not know. This timetable is not of all operators, and of this area it says too little.',
  },
  maybeFaster: 'This timetable is not of all operators. Perhaps something else runs that is faster.',
  ways: { lopen: 'On foot', fiets: 'By bike', ov: 'By public transport' },
  journey: (leaves) => `The journey of who can leave from ${leaves} on`,
  middleOfAll: 'This is the middle one of all departures: half of them travel as long or shorter.',
  fastestOfAll: 'This is the fastest. Fewer than half of the departures get there within 90 minutes.',
  whole: (leaves, arrives, minutes) =>
    `Leaving at ${leaves}, there at ${arrives}. With the waiting before it that is ${minutes}.`,
  latest: 'Who leaves later misses this connection.',
  between: (departs, arrives) => `${departs} to ${arrives}:`,
  walk: 'walk',
  cycle: 'cycle',
  from: 'from',
  to: 'to',
  home: 'home',
  minutes: (minutes) => (minutes === '1' ? '1 minute' : `${minutes} minutes`),
  vehicles: { tram: 'tram', metro: 'metro', train: 'train', bus: 'bus', ferry: 'ferry', other: 'line' },
  towards: 'towards',
  waits: (minutes) => `First ${minutes} of waiting at the stop.`,
  spare: (minutes) => `Who is at the stop ${minutes} later still catches this vehicle.`,
  noSpare: 'Who is a minute later does not catch this vehicle.',
  often: {
    title: 'How often does this work?',
    within: (norm) => `Within ${norm} minutes`,
    count: (count, of) => `${count} of the ${of} departures`,
    both: 'There and back again, each within that time.',
    range: (least, most) =>
      least === most
        ? `At every departure it takes ${least}.`
        : `The fastest journey takes ${least}, the slowest ${most}.`,
    never: (count) =>
      `At ${count === '1' ? '1 departure' : `${count} departures`} somebody does not get there within 90 minutes.`,
  },
  hours: {
    title: 'Is the door open then?',
    unknown: 'Of this place we do not know the opening hours. Whether the door is open then is unknown.',
    closedForNow: 'This place is closed for the time being.',
    open: (day, times) => `On ${day} this place is open: ${times}.`,
    closed: (day) => `On ${day} this place is closed.`,
    unsure: (day) => `Whether this place is open on ${day} we do not know.`,
    times: (from, until) => `${from} to ${until}`,
    inside: (arrives, until) => `Who arrives at ${arrives} finds an open door, and can stay until ${until}.`,
    dayAndNight: (arrives) => `Who arrives at ${arrives} finds an open door, day and night.`,
    tooShort: (arrives, until, stay) =>
      `Who arrives at ${arrives} finds an open door. But at ${until} it closes, which is less than ${stay} minutes.`,
    early: (arrives, opens) => `Who arrives at ${arrives} is too early: the door opens at ${opens}.`,
    late: (arrives) => `Who arrives at ${arrives} finds a closed door.`,
    maybe: (arrives) => `Whether the door is open at ${arrives} we do not know.`,
  },
  back: {
    title: 'The way back',
    next: (stay, leaves, arrives) =>
      `Who stays ${stay} minutes can leave at ${leaves} and is home at ${arrives}.`,
    last: (leaves, arrives) =>
      `The last journey back leaves at ${leaves}. Then somebody is home at ${arrives}.`,
    onlyOne: 'That is the last journey back too.',
    none: (stay) =>
      `Who stays ${stay} minutes does not get home within 90 minutes any more. Nothing goes back.`,
    walk: (minutes) => `Walking is always possible, in ${minutes}.`,
    bike: 'The bike then stands at the stop where somebody gets off.',
  },
  own: {
    straight: 'Straight line',
    kilometres: (distance) => `${distance} kilometres`,
    streets: 'Over streets',
    detour: 'Detour',
    times: (factor) => `times ${factor}`,
    pace: 'Speed',
    speed: (speed) => `${speed} kilometres per hour`,
    takes: 'Together',
    same: 'The way back is as long.',
  },
  unsound:
    'The journey that we found does not fit the timetable. So we do not show it. This is a fault of ours.',
  unsoundTitle: 'This journey is not right',
  noPoints: 'Of no support point in our register do we know where it is.',
  links: {
    area: (municipality) => `Who can get to a support point in ${municipality}?`,
    place: 'More about',
  },
  hint: 'Choose a number of minutes in this table. Then you see the journey, step by step.',
}

export const texts = inLanguages({ nl, en })
