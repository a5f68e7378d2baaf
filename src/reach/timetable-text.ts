/** What the command of timetables says. */
export const timetableCommand = {
  summary: 'een dienstregeling inlezen voor de reistijden met bus, trein, tram, metro en veer',
  help: (address: string) => `timetable load [BESTAND|MAP|ADRES]
  Haalt een dienstregeling (GTFS) op en keurt hem. Zonder adres: die van heel Nederland,
  ${address}
  Breekt het ophalen af, geef dan dezelfde opdracht: hij gaat verder waar hij was. Wat er was ingelezen,
  blijft gelden tot de nieuwe is goedgekeurd.
timetable compare [BESTAND|MAP|ADRES]
  Wat er verandert met een andere dienstregeling, per gemeente: wie er wel, en wie niet meer binnen een half
  uur bij een steunpunt is. De andere komt naast de ingelezen te liggen; die blijft gelden. Zonder bestand:
  met de dienstregeling die er al naast ligt, zoals die van vóór de laatste keer inlezen. Op de site:
  /bereik/dienstregeling
timetable show
  Welke dienstregeling er is, van welke dagen en vervoerders, en wat er niet aan klopt.
timetable remove
  Zonder dienstregeling tellen alleen lopen en fietsen.`,
  words: 'Zeg: timetable load, timetable compare, timetable show of timetable remove. Zie: timetable --help',
  none: 'Er is geen dienstregeling ingelezen.',
  removed: 'De dienstregeling is weg.',
  fetching: (address: string) => `We halen ${address} op.`,
  progress: (megabytes: string, of: string | undefined) =>
    of === undefined ? `  ${megabytes} MB` : `  ${megabytes} van ${of} MB`,
  checking: 'We lezen en keuren de dienstregeling.',
  wrong: {
    'no file': (from: string) => `Dit bestand is er niet of is niet te lezen: ${from}`,
    'too large': (from: string) => `Dit is veel te groot voor een dienstregeling: ${from}`,
    'no answer': (from: string) => `Er komt geen antwoord van ${from}`,
    refused: (from: string, status: number) => `${from} geeft de dienstregeling niet: antwoord ${status}.`,
    'broken off': (megabytes: string) =>
      `Het ophalen brak af na ${megabytes} MB. Geef dezelfde opdracht nog eens: dan gaat het verder.`,
  },
  beside: {
    earlier: (from: string) => `ernaast, om mee te vergelijken: de vorige, van ${from}`,
    next: (from: string) => `ernaast, om mee te vergelijken: de volgende, van ${from}`,
  },
  compared: {
    noOther: 'Er ligt geen andere dienstregeling naast. Zeg welke: timetable compare BESTAND',
    cannot: 'Deze twee zijn niet te vergelijken: een van beide vertelt niets over zo’n dag.',
    which: (day: string, otherDay: string) =>
      `Binnen 30 minuten met het openbaar vervoer, op ${day} en op ${otherDay}, vertrek 13.00 tot 14.00 uur:`,
    nothing: 'Er verandert niets.',
    nothingKnown: 'Er verandert niets, voor zover allebei iets vertellen.',
    all: (gains: string, loses: string) => `samen: ${gains} mensen erbij, ${loses} mensen eraf`,
    one: (name: string, gains: string, loses: string) => `${name}: ${gains} erbij, ${loses} eraf`,
    unknown: (people: string) => `onbekend: ${people} mensen, van wie een van beide niets vertelt`,
  },
  refused: 'Deze dienstregeling is afgekeurd. Er is niets veranderd.',
  loaded: (trips: string, day: string) => `Ingelezen. Op ${day} rijden er ${trips} ritten.`,
  from: (address: string) => `van: ${address}`,
  size: (megabytes: string, checksum: string) => `grootte: ${megabytes} MB, SHA-256 ${checksum}`,
  loadedAt: (day: string) => `ingelezen: ${day}`,
  days: (first: string, last: string, count: string) =>
    `dagen: ${first} tot en met ${last}; op ${count} dagen rijdt er iets`,
  agencies: (names: string) => `vervoerders: ${names}`,
  box: (south: string, north: string, west: string, east: string) =>
    `gebied: ${south} tot ${north} graden noord, ${west} tot ${east} graden oost`,
  municipalities: (count: string, all: string) =>
    count === all
      ? `gemeenten: alle ${all}`
      : `gemeenten: ${count} van de ${all}; van de andere zegt deze dienstregeling niets`,
  readOn: (day: string) => `gekeurd op: ${day}`,
  attention: (line: string) => `let op: ${line}`,
  gone: 'let op: het bestand zelf is er niet meer; lees het opnieuw in met: timetable load',
}
