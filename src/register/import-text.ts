import type { Grammar, WrongOption } from './command-words.ts'
import type { ImportReport, PlanCounts } from './spreadsheet/import-report.ts'
import { text as problemText } from './spreadsheet/problem-text.ts'

const mappingExample = JSON.stringify({
  key: ['Nr'],
  fields: {
    naam: { column: 'Naam locatie' },
    soort: { column: 'Type', values: { Inloophuis: 'inloop' } },
    korrel: { constant: 'locatie' },
    gemeente: { column: 'Gemeente' },
    voor_wie: { column: 'Voor wie', split: ';' },
  },
  saidOn: { column: 'Jaar' },
})

/** What the commands about lists say: to editors, in Dutch. */
export const text = {
  wrongOption: {
    unknown: (option, allowed) => `Ik ken ${option} niet. Wel: ${allowed}.`,
    'no value': (option) => `Achter ${option} hoort een waarde.`,
    'takes no value': (option) => `Achter ${option} hoort geen waarde.`,
    twice: (option) => `${option} staat er twee keer.`,
  } satisfies Record<WrongOption['why'], (option: string, allowed: string) => string>,
  notFound: (file: string) => `Het bestand ${file} is er niet, of je mag het niet lezen.`,
  notWritten: (file: string) =>
    `Het bestand ${file} is niet geschreven: de map is er niet, is vol of is op slot.`,
  noRows: (file: string) =>
    `${file}: er staan geen rijen onder de namen van de kolommen. Er is niets veranderd.`,
  wrongMapping: (file: string, path: string, reason: string) =>
    `${file}${path && `, ${path}`}: ${reason}. Zie: import --help`,
  notJson: 'dit is geen JSON',
  missingColumns: (columns: string, present: string) =>
    `Deze kolommen ontbreken: ${columns}. Het bestand heeft: ${present}.`,
  noOwnColumns: (columns: string, present: string) =>
    `Zonder --mapping heb ik de kolommen ${columns} nodig. Het bestand heeft: ${present}. Zie: import --help`,
  noSource: 'Zeg van welke bron de lijst is: --source ID. Zie: source list',
  unknownSource: (id: string) =>
    `Er is geen bron “${id}”. Voeg haar toe: source add ${id} --name "NAAM VAN DE LIJST", of zeg hier --name erbij.`,
  wrongSource: (field: string) =>
    `Dit is geen goede waarde voor ${field}. Een ID heeft kleine letters, cijfers en streepjes; grain is location, organisation of mixed; rank is een getal vanaf 1.`,
  sourceExists: (id: string) => `De bron “${id}” is er al.`,
  sourceAdded: (id: string) => `De bron “${id}” is toegevoegd.`,
  exportOfDays: (days: string) =>
    days === ''
      ? 'In geen enkele rij staat wanneer dit is geëxporteerd (kolom geexporteerd_op).'
      : `Hier staan exports van verschillende dagen door elkaar: ${days}. Lever ze apart aan.`,
  wrongExportDay: (day: string) =>
    `“${day}” in de kolom geexporteerd_op is geen dag (2026-11-22). Verander niets in deze kolom.`,
  isExport: 'Dit is een export van dit register. Elke cel wordt vergeleken met wat er toen stond.',
  readAsExport: 'Ik lees dit als een export: --source en --mapping tellen niet mee.',
  sayFile: 'Zeg welk bestand: import BESTAND --source ID. Zie: import --help',
  dryRun: 'Proef: er is niets veranderd. Zo doen? Zeg --apply erbij.',
  stopped: (rows: number) =>
    `Er is niets veranderd: ${rows} ${rows === 1 ? 'rij is' : 'rijen zijn'} niet te lezen. Verbeter ze, of laat ze weg met --skip-unreadable.`,
  nothing: 'Er is niets te doen: dit staat al zo in het register.',
  applied: (run: number) => `Gedaan, als import ${run}. Terugdraaien kan met: import undo ${run}`,
  pairs: (certain: number, maybe: number) =>
    `Misschien dubbel: ${certain} zeker, ${maybe} misschien. Zie: pairs`,
  heading: (file: string, source: string, rows: number) => `${file} (bron ${source}): ${rows} rijen`,
  counts: {
    new: 'nieuw',
    changed: 'veranderd',
    back: 'weer terug',
    vanished: 'niet meer in de bron',
    unchanged: 'gelijk gebleven',
    unreadable: 'niet te lezen',
    notApplied: 'cellen niet overgenomen',
  } satisfies Record<Exclude<keyof PlanCounts, 'columns'>, string>,
  moved: (row: number, slug: string) =>
    `Rij ${row}: deze plek is opgegaan in ${slug}; de wijziging geldt daar.`,
  more: (count: number) => `… en nog ${count}. Alles zien? Zeg --json erbij.`,
  sayRun: 'Zeg welke import: import undo NUMMER. Zie: import runs',
  undone: (run: number, changed: number) =>
    `Import ${run} is teruggedraaid. Plekken die veranderden: ${changed}.`,
  noSuchRun: (run: string) => `Er is geen import ${run}. Zie: import runs`,
  undoneAlready: (run: number, at: string) => `Import ${run} is al teruggedraaid (${at}).`,
  laterRun: (run: number, later: number) =>
    `Import ${run} kan nog niet terug: import ${later} van dezelfde bron is van later. Draai die eerst terug.`,
  runs: {
    none: 'Er is nog niets geïmporteerd.',
    undone: (at: string) => `teruggedraaid ${at}`,
    counts: (counts: PlanCounts) =>
      `${counts.new} nieuw, ${counts.changed + counts.back} veranderd, ${counts.vanished} niet meer in de bron`,
  },
  sourceWords: 'Zeg: source list, of: source add ID --name "NAAM". Zie: source --help',
  exportWords: 'Zeg: export --format xlsx of export --format csv. Zie: export --help',
  wrongAsOf: (text: string) => `“${text}” is geen dag (2026-11-22) en geen moment (2026-11-22T14:30).`,
  future: (text: string) => `${text} is nog niet geweest.`,
  exported: (count: number, file: string) => `${count} plekken geschreven naar ${file}.`,
  summaries: {
    import: 'neemt een lijst over (CSV of XLSX), of een export met wijzigingen',
    export: 'schrijft het register als XLSX of CSV, ook zoals het op een datum was',
    source: 'de bronnen van het register: tonen, toevoegen',
  },
  help: {
    import: (columns: string) => `import BESTAND --source ID [--mapping BESTAND] [--name NAAM] [--apply]
       [--skip-unreadable] [--by WIE] [--sheet BLAD] [--windows-1252] [--json]
  Zegt wat er verandert. Pas met --apply gebeurt het, en dan helemaal of helemaal niet.
  --name voegt een nieuwe bron toe, --by is een rol of organisatie, geen persoon.
  Zonder --mapping herkent hij onze eigen kolommen; "sleutel" en "naam" zijn nodig:
  ${columns}
  Een mapping is een JSON-bestand: links onze kolommen, rechts die van de lijst. Bijvoorbeeld:
  ${mappingExample}
  split knipt een lijst in stukken, saidOn zegt van wanneer een rij is, mentionedIn waar de bron het vond,
  otherColumns welke onbekende kolommen bij de plek blijven.
import EXPORT [--overwrite] [--apply]
  Een export van dit register waarin iemand cellen veranderde. Alleen die cellen veranderen.
import runs
  De imports tot nu toe.
import undo NUMMER [--by WIE]
  Draait een hele import terug.`,
    source: `source list [--json]
source add ID --name NAAM [--publisher WIE] [--licence LICENTIE] [--dated DATUM] [--address ADRES]
       [--grain location|organisation|mixed] [--rank GETAL]
  rank: van twee bronnen wint de laagste (gewoon is 50).`,
    export: `export --format xlsx|csv [--as-of DAG|MOMENT] [--public] [--out BESTAND]
  Het hele register, met één rij per plek. Je kunt cellen veranderen en het bestand weer importeren.
  --as-of: zoals het register was aan het eind van die dag (2026-11-22) of op dat moment (2026-11-22T14:30).
  --public: alleen wat iedereen mag zien.
  Zonder --out gaat csv naar de uitvoer, en krijgt xlsx een naam met de datum.`,
  },
}

/** What is wrong with an option, in one line. */
export const optionInWords = ({ option, why }: WrongOption, { texts = [], flags = [] }: Grammar): string =>
  text.wrongOption[why](option, [...texts, ...flags].map((name) => `--${name}`).join(', '))

/** Longer lists of rows are read with --json. */
const SHOWN = 20

/** An import in a few lines. */
export function reportInLines(report: ImportReport): string[] {
  const { columns, ...counts } = report.counts
  const perColumn = Object.entries(columns).map(([column, count]) => `${column} ${count}`)
  const lines = [text.heading(report.file, report.source, report.rows)]
  for (const [name, word] of Object.entries(text.counts)) {
    const count = counts[name as keyof typeof counts]
    const more = name === 'changed' && perColumn.length > 0 ? `  (${perColumn.join(', ')})` : ''
    if (count > 0) lines.push(`  ${String(count).padStart(6)}  ${word}${more}`)
  }
  const cells = [...report.unreadable, ...report.notApplied]
  lines.push(
    ...cells.slice(0, SHOWN).map(({ row, column, reason }) => `${problemText.where(row, column)}: ${reason}`),
  )
  if (cells.length > SHOWN) lines.push(text.more(cells.length - SHOWN))
  lines.push(...report.moved.slice(0, SHOWN).map(({ row, slug }) => text.moved(row, slug)))
  return lines
}
