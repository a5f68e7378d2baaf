import { inLanguages } from '../platform/language.ts'

/** What the command of streets says. */
export const streetsCommand = {
  summary: 'Straten van OpenStreetMap voor lopen en fietsen',
  help: `streets load BESTAND.osm.pbf [--date JJJJ-MM-DD]
  Leest een uittreksel van OpenStreetMap in. Lopen en fietsen gaan dan over straten, waar het
  uittreksel die heeft, en anders in een rechte lijn keer een omweg. De dag staat in het bestand; staat
  hij er niet in, geef hem dan. Wat er was ingelezen, blijft gelden tot het nieuwe is goedgekeurd.
streets show
  Welke straten er zijn, van welke dag.
streets remove
  Zonder straten geldt overal de rechte lijn keer een omweg.`,
  words: 'Zeg: streets load BESTAND.osm.pbf, streets show of streets remove. Zie: streets --help',
  wrongDate: (typed: string) =>
    `Dit is geen dag die voorbij is: ${typed}. Geef er een zoals --date 2026-07-21.`,
  noFile: (file: string) => `Dit bestand is er niet of is niet te lezen: ${file}`,
  tooLarge: (file: string) => `Dit is veel te groot voor een uittreksel van Nederland: ${file}`,
  progress: (megabytes: string, of: string) => `  ${megabytes} van ${of} MB`,
  reading: 'We lezen de straten. Van heel Nederland duurt dat enkele minuten.',
  refused: 'Deze straten zijn niet ingelezen. Er is niets veranderd.',
  none: 'Er zijn geen straten ingelezen. Lopen en fietsen gaan in een rechte lijn keer een omweg.',
  from: (source: string, day: string) => `van: ${source}, ingelezen op ${day}`,
  day: (day: string) => `straten van OpenStreetMap, met wijzigingen tot en met ${day}`,
  noDay: 'straten van OpenStreetMap; van welke dag staat niet in het bestand',
  holds: (streets: string, kilometres: string) => `${streets} straten, samen ${kilometres} kilometer`,
  absent: (times: string) =>
    `let op: ${times} keer gaat een straat verder dan het uittreksel. Daar houdt de straat op.`,
  size: (megabytes: string, checksum: string) => `grootte: ${megabytes} MB, SHA-256 ${checksum}`,
  gone: 'let op: het bestand zelf is er niet meer; lees het opnieuw in met: streets load',
  removed: 'De straten zijn weg.',
}

const nl = {
  title: 'Met welke straten?',
  from: (day: string) => `Lopen en fietsen gaan over straten (OpenStreetMap, ${day}).`,
  unknownDay: 'dag onbekend',
  all: 'Dat geldt voor alle gebieden hier.',
  some: (count: string, all: string) =>
    `Dat geldt voor ${count} van de ${all} gebieden hier. Bij de andere rekenen we met een rechte lijn keer een omweg.`,
  none: 'Voor geen van de gebieden hier is er over straat een weg naar de dichtstbijzijnde plek. Hier rekenen we met een rechte lijn keer een omweg.',
  inFile: 'In het bestand staat bij elk gebied welke van de twee het is.',
  column: 'Hoe berekend',
  ways: { streets: 'over straten', straight: 'rechte lijn × omweg', timetable: 'dienstregeling' },
  credit: 'Straten: © OpenStreetMap-bijdragers, ODbL 1.0.',
  way: 'Over straten: van het midden van een gebied recht naar de dichtstbijzijnde straat. Dan over straten, en aan het eind recht naar het steunpunt. Alles met dezelfde snelheid. Heuvels, stoplichten en afslaan tellen niet mee. Is er binnen 90 minuten geen weg over straat? Dan rekenen we met een rechte lijn keer een omweg, en nooit met minder dan 90 minuten.',
  computing: (done: string, points: string) =>
    `We rekenen nu uit hoe lang mensen over straat onderweg zijn. Klaar: ${done} van de ${points} steunpunten. Deze pagina vernieuwt zichzelf.`,
  reading: 'We lezen nu de straten. Dat kan even duren. Deze pagina vernieuwt zichzelf.',
  gone: 'Het bestand met straten is er niet meer of is niet te lezen. Lees het opnieuw in.',
  note: 'De straten stoppen waar het bestand stopt. Wie vlak bij die rand woont, is misschien eerder bij een plek dan hier staat.',
}
const en: typeof nl = {
  title: 'With which streets?',
  from: (day) => `Walking and cycling go along streets (OpenStreetMap, ${day}).`,
  unknownDay: 'day unknown',
  all: 'That holds for all areas here.',
  some: (count, all) =>
    `That holds for ${count} of the ${all} areas here. For the others we compute with a straight line times a detour.`,
  none: 'For none of the areas here is there a way along streets to the nearest place. Here we compute with a straight line times a detour.',
  inFile: 'In the file each area says which of the two it is.',
  column: 'How computed',
  ways: { streets: 'along streets', straight: 'straight line × detour', timetable: 'timetable' },
  credit: 'Streets: © OpenStreetMap contributors, ODbL 1.0.',
  way: 'Along streets: from the middle of an area in a straight line to the nearest street, along streets, and in a straight line to the support point. All at the same speed. Hills, traffic lights and turns do not count. Where there is no way along streets within 90 minutes we compute with a straight line times a detour, and never with less than 90 minutes.',
  computing: (done, points) =>
    `We are computing how long people are under way along streets. Done: ${done} of ${points} support points. This page refreshes itself.`,
  reading: 'We are reading the streets. That can take a while. This page refreshes itself.',
  gone: 'The file with streets is not there any more or cannot be read. Load it again.',
  note: 'The streets end where the file ends. Who lives near that edge may be at a place sooner than it says here.',
}

/** What pages say of the streets that walking and cycling are computed with. */
export const streetsTexts = inLanguages({ nl, en })
