import type { ChangeKind } from './activity-store.ts'
import type { PlanCounts } from './import-store.ts'
import type { WhenProblem } from './notation/parse-when.ts'
import { examplesLike, whenExamples } from './notation/when-examples.ts'
import { contentColumns } from './spreadsheet/cells.ts'
import type { RowProblem } from './spreadsheet/importing.ts'

const listDays = (days: readonly string[]) =>
  `${days.slice(0, SHOWN_DAYS).join(', ')}${days.length > SHOWN_DAYS ? ` en nog ${plural(days.length - SHOWN_DAYS, 'dag', 'dagen')}` : ''}`
const plural = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

/** As many as tell whoever made the list which days are meant. */
const SHOWN_DAYS = 5

/** What the commands about programmes say: to editors, in Dutch. */
export const text = {
  summary: 'wat plekken doen: programma’s inlezen, schrijven, tonen, een keer laten vervallen',
  words:
    'Zeg: programme import|export|list|show|history|cancel|move|goes-on|usual|availability|status|erase|runs|undo. Zie: programme --help',
  needs: (verb: string, missing: string) => `programme ${verb} heeft nog nodig: ${missing}.`,
  sayFile: 'Zeg welk bestand: programme import BESTAND --by WIE. Zie: programme --help',
  noColumns: (columns: string, present: string) =>
    `Ik heb de kolommen ${columns} nodig. Het bestand heeft: ${present}. Zie: programme --help`,
  otherColumns: (columns: string) => `Deze kolommen ken ik niet en lees ik niet: ${columns}.`,
  heading: (file: string, rows: number) => `${file}: ${plural(rows, 'rij', 'rijen')}`,
  counts: {
    added: 'nieuw',
    changed: 'veranderd',
    unchanged: 'gelijk gebleven',
    vanished: 'niet in dit bestand',
  } satisfies Record<keyof PlanCounts, string>,
  added: (row: number, title: string) => `Rij ${row}: nieuw, “${title}”`,
  changed: (row: number, title: string, columns: string) => `Rij ${row}: “${title}” verandert (${columns})`,
  vanished: (title: string, id: string, isWhole: boolean) =>
    `“${title}” (${id}) staat niet in dit bestand en ${isWhole ? 'stopt' : 'blijft staan'}.`,
  sayWhole:
    'Is dit bestand het hele programma van deze plekken? Zeg --whole erbij; dan stopt wat er niet in staat.',
  remark: (row: number, title: string, day: string) =>
    `Rij ${row}: let op, “${title}” is er op ${day} niet. Wat er over die dag staat doet dus niets.`,
  shut: (row: number, title: string, days: readonly string[]) =>
    `Rij ${row}: let op, “${title}” is er op ${listDays(days)}. Dan is de plek niet open.`,
  sayShut:
    'Dat zeggen de openingstijden. Gaat het niet door? Zet de dag in vervalt. Gaat het wel door? Zet hem in gaat_door.',
  outside: (row: number, title: string, days: readonly string[]) =>
    `Rij ${row}: let op, “${title}” valt buiten de openingstijden van de plek, op ${listDays(days)}. Klopt de tijd?`,
  past: (row: number, title: string, days: readonly string[]) =>
    `Rij ${row}: let op, “${title}” noemt een dag die al voorbij is: ${listDays(days)}. Klopt het jaar?`,
  more: (count: number) => `… en nog ${count}.`,
  dryRun: (by: string) => `Proef, op naam van ${by}: er is niets veranderd. Zo doen? Zeg --apply erbij.`,
  nothing: 'Er is niets te doen: dit staat al zo in het programma.',
  stopped: (problems: number) =>
    `Er is niets veranderd: ${plural(problems, 'cel is', 'cellen zijn')} niet te lezen.`,
  applied: (run: number, by: string) =>
    `Gedaan, als import ${run}, op naam van ${by}. Terugdraaien kan met: programme undo ${run} --by WIE`,
  runs: {
    none: 'Er is nog geen programma ingelezen.',
    counts: ({ added, changed, vanished }: PlanCounts) =>
      `${added} nieuw, ${changed} veranderd, ${vanished} niet in het bestand`,
    undone: (at: string) => `teruggedraaid ${at}`,
  },
  noSuchRun: (run: string) => `Er is geen import ${run} van een programma. Zie: programme runs`,
  undoneAlready: (run: string, at: string) => `Import ${run} is al teruggedraaid (${at}).`,
  changedSince: (run: string, title: string, id: string) =>
    `Import ${run} kan niet meer in één keer terug: “${title}” (${id}) is daarna nog veranderd. Er is niets teruggedraaid.`,
  undone: (run: string, changed: number) =>
    `Import ${run} is teruggedraaid: ${plural(changed, 'activiteit', 'activiteiten')}.`,
  exportWords: 'Zeg: programme export --format xlsx of --format csv. Zie: programme --help',
  exported: (count: number, file: string) =>
    `${plural(count, 'activiteit', 'activiteiten')} geschreven naar ${file}.`,
  notWritten: (file: string) =>
    `Het bestand ${file} is niet geschreven: de map is er niet, is vol of is op slot.`,
  none: 'Er staat niets in het programma.',
  noPlace: (word: string) => `Er is geen plek “${word}”.`,
  noActivity: (word: string) =>
    `Er is geen activiteit “${word}”. Zeg haar id, of de eerste zes tekens ervan. Zie: programme list`,
  severalActivities: (word: string) =>
    `Er is meer dan één activiteit die met “${word}” begint. Zeg meer tekens.`,
  knownSince: (day: string) => `bekend sinds ${day}`,
  kinds: {
    imported: 'ingelezen',
    'import undone': 'teruggedraaid',
    edited: 'veranderd',
    erased: 'gewist',
  } satisfies Record<ChangeKind, string>,
  gone: 'weg',
  noColumn: (word: string, allowed: readonly string[]) =>
    `“${word}” is geen kolom die je kunt wissen. Wel: ${allowed.join(', ')}.`,
  erased: (column: string, title: string) =>
    `${column} van “${title}” is gewist, ook uit de geschiedenis. Dat het gewist is, staat er nog.`,
  nothingToErase: (column: string) => `In ${column} staat niets, nu niet en vroeger niet.`,
  doesNotFit:
    'Dat past niet in deze activiteit. Er is niets veranderd. Een toelichting heeft hoogstens 200 tekens, zonder aanhalingstekens.',
  noDay: (word: string) => `“${word}” is geen dag die kan. Schrijf hem zo: 2026-12-10.`,
  noTimes: (word: string) => `“${word}” is geen tijd. Schrijf hem zo: 13.00-15.00.`,
  notOn: (title: string, day: string) => `Op ${day} is “${title}” er niet. Er is niets veranderd.`,
  noWord: (word: string, allowed: readonly string[]) =>
    `“${word}” ken ik niet. Kies uit: ${allowed.join(', ')}.`,
  noted: (title: string, day?: string) =>
    `Genoteerd bij “${title}”${day === undefined ? '' : `, voor ${day}`}.`,
  help: `programme import BESTAND --by WIE [--apply] [--whole] [--sheet BLAD] [--windows-1252]
  Leest een programma (CSV of XLSX). Zegt wat er verandert; pas met --apply gebeurt het, helemaal of helemaal niet.
  --whole: dit bestand is het hele programma van de plekken die erin staan; wat er niet in staat, stopt.
  Nodig zijn de kolommen plek (adres, id, of naam en plaats; meer plekken met | ertussen) en activiteit. Verder mogen er zijn:
  ${['sleutel', ...contentColumns.filter((column) => column !== 'activiteit')].join(', ')}
  sleutel: een eigen nummer, voor activiteiten van één plek met dezelfde naam.
  In wanneer staat bijvoorbeeld:
${whenExamples.map((example) => `    ${example}`).join('\n')}
  Een regel die zo niet te zeggen is, staat als RRULE in de kolom rrule, met de eerste dag en de tijd in wanneer.
  vervalt, verplaatst en gaat_door gaan over één dag: 2026-12-22 "ziek" | 2026-12-29 naar 2026-12-30 13.00-15.00
programme undo NUMMER --by WIE          programme runs
  Draait een hele import terug; toont de imports.
programme export --format xlsx|csv [--out BESTAND]
  Alles, in dezelfde kolommen. Met de kolom activiteit_id komt een verandering bij de goede activiteit terug.
programme list [--place PLEK]           programme show ID [--json]           programme history ID
programme cancel ID DAG --by WIE [--note "ziek"]
programme move ID DAG --to DAG --by WIE [--times 13.00-15.00] [--note UITLEG]
programme goes-on ID DAG --by WIE       Het gaat door, ook op deze feestdag.
programme usual ID DAG --by WIE         Toch gewoon zoals altijd.
programme availability ID plek|wachtlijst|vol|onbekend --by WIE [--on DAG]
  Na 14 dagen weten we het niet meer.
programme erase ID KOLOM --by WIE --reason WAAROM
  Wist een tekst over een persoon, ook uit de geschiedenis. Een naam in de titel? Verander eerst de titel.
programme status ID loopt|gestopt|ingetrokken|foutief ingevoerd --by WIE --reason WAAROM
  WIE is een rol of organisatie, geen persoon.`,
}

const when = {
  empty: 'zeg wanneer, of laat beide cellen leeg.',
  'nothing said': 'hier staat geen dag. Zeg er een dag bij, of bijvoorbeeld “elke dinsdag”.',
  'two rhythms': 'dit past niet bij elkaar. Maak er twee rijen van.',
  'rule beside a rhythm':
    'naast een rrule kan hier alleen de eerste dag staan, de tijd, en “niet op” of “ook op”.',
  'said twice': (piece: string) => `“${piece}” staat er al. Zijn het twee tijden? Maak er twee rijen van.`,
  'not understood': (piece: string) =>
    `“${piece}” begrijp ik niet. Zeg het bijvoorbeeld zo: ${examplesLike(piece, 2).join('; of: ')}.`,
  'no such date': (piece: string) =>
    `“${piece}” bestaat niet. Schrijf een dag zo: 2026-12-10, tussen 1970 en 2199.`,
  'ends before it begins': (piece: string) =>
    `“${piece}” eindigt voor het begint. Tot na middernacht kan, tot 12 uur lang: 22.00-02.00.`,
  'no such time': (piece: string) => `“${piece}” is geen tijd. Schrijf hem zo: 10.00-12.00.`,
  'too often': (piece: string) =>
    `de regel “${piece}” is vaker dan eens per dag. Zet elke keer van de dag in een eigen rij.`,
  'time of day': (piece: string) => `de regel “${piece}” zegt een tijd. Zet de tijd in de kolom wanneer.`,
  'numbers of weeks or days': (piece: string) =>
    `de regel “${piece}” telt weken of dagen van het jaar. Schrijf de dagen zelf op: 2026-12-10, 2027-01-07.`,
  'too many': (piece: string) =>
    `de regel “${piece}” telt te ver: hoogstens 1000 keer, en hoogstens 400 dagen, weken, maanden of jaren ertussen.`,
  'needs a first day': (piece: string) => `de regel “${piece}” heeft een eerste dag nodig: vanaf 2026-12-03.`,
  never: (piece: string) => `de regel “${piece}” komt op geen enkele dag uit.`,
} satisfies Record<WhenProblem['why'], string | ((piece: string) => string)>

function whenProblemInWords(problem: WhenProblem): string {
  const say: string | ((piece: string) => string) = when[problem.why]
  return typeof say === 'string' ? say : say('piece' in problem ? shortened(problem.piece) : '')
}

const reasons = {
  'not a text': 'hier staat iets dat geen tekst is.',
  'not a date': 'dit is geen dag. Schrijf hem zo: 2026-12-10.',
  'not degrees': 'dit is geen plek op de kaart. Schrijf lon en lat allebei in graden, zoals 5.12 en 52.09.',
  'not changes':
    'dit begrijp ik niet. Schrijf het zo: 2026-12-22 "ziek", en bij verplaatst: 2026-12-22 naar 2026-12-23.',
  'changed twice': 'over een van deze dagen staat al iets in een andere cel van deze rij.',
  'unknown municipality': 'deze gemeente ken ik niet.',
  missing: 'hier moet iets staan.',
  'elsewhere only': 'dit kan alleen als in de kolom waar “ergens anders” staat.',
  'online only': 'dit kan alleen als in de kolom waar “online” staat.',
  'says when': 'dit zegt iets over een dag, maar er staat nergens wanneer het is.',
  'unknown activity': 'deze activiteit is er niet. Laat de cel leeg als zij nieuw is.',
  'does not fit': 'wat in deze rij staat past samen niet in een activiteit.',
}

/** What is the matter with a cell, and where it stands; with the places whose names are like a name that is none. */
export function problemInWords(
  { row, column, value, why }: RowProblem,
  findNear: (name: string) => string[],
): string {
  const reason = why.code === 'unknown place' ? unknownPlace(findNear(value)) : reasonInWords(why)
  return `Rij ${row}, kolom “${column}”: ${value === '' || why.code === 'when' ? '' : `“${shortened(value)}”: `}${reason}`
}

const unknownPlace = (near: readonly string[]): string =>
  near.length === 0
    ? 'deze plek staat niet in het register. Schrijf haar adres, zoals het achter /plek/ staat, of haar naam en plaats.'
    : `deze plek staat niet in het register. Bedoel je: ${near.join(', ')}?`

function reasonInWords(why: Exclude<RowProblem['why'], { code: 'unknown place' }>): string {
  if (why.code === 'when') return whenProblemInWords(why.problem)
  if (why.code === 'unknown word') return `dit woord ken ik niet. Kies uit: ${why.allowed.join(', ')}.`
  if (why.code === 'ambiguous municipality')
    return `er is er meer dan één: ${why.allowed.join(', ')}. Kies er een.`
  if (why.code === 'too long') return `deze tekst is te lang: hoogstens ${why.limit} tekens.`
  if (why.code === 'same row')
    return `deze activiteit staat ook in rij ${why.otherRow}. Geef elke rij een eigen naam, of een eigen sleutel.`
  return reasons[why.code]
}

/** A cell may hold a whole page; its beginning tells enough. */
const shortened = (value: string): string => (value.length <= 80 ? value : `${value.slice(0, 80)}…`)
