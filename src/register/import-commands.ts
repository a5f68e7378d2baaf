import { resolve } from 'node:path'
import { readGeography } from '../geography/index.ts'
import type { Command, CommandSurroundings } from '../platform/command.ts'
import { readCommandWords } from './command-words.ts'
import { dutchMoment } from './dutch-time.ts'
import { type ImportRequest, importTable } from './import-store.ts'
import { optionInWords, reportInLines, text } from './import-text.ts'
import { listRuns, undoRun } from './run-store.ts'
import { SourceList } from './source-list.ts'
import { readMappingFile, readTableFile, type Wrong } from './sources.ts'
import { buildAreaNames } from './spreadsheet/area-names.ts'
import { ownColumns } from './spreadsheet/cells.ts'
import { exportDays, sourceOfExport } from './spreadsheet/edited-export.ts'
import { type ImportReport, reportImport } from './spreadsheet/import-report.ts'
import type { Table } from './spreadsheet/importing.ts'
import {
  isExport,
  keyColumn,
  type Mapping,
  mappingForOwnColumns,
  missingColumns,
} from './spreadsheet/mapping.ts'
import { listSources } from './store.ts'

const importGrammar = {
  texts: ['source', 'mapping', 'name', 'by', 'sheet'],
  flags: ['apply', 'json', 'skip-unreadable', 'overwrite', 'windows-1252'],
}
/** Who imports, where nobody is named. */
const someEditor = 'redactie'

const importCommand: Command = {
  name: 'import',
  summary: text.summaries.import,
  help: text.help.import(ownColumns.join(', ')),
  run: async (said, surroundings) => {
    const read = readCommandWords(said, importGrammar)
    if ('wrong' in read) return fail(surroundings, optionInWords(read.wrong, importGrammar))
    const { words, options, flags } = read
    if (words[0] === 'undo') return undo(words[1], options.by ?? someEditor, surroundings)
    if (words[0] === 'runs') return sayRuns(surroundings)
    if (words.length !== 1) return fail(surroundings, text.sayFile)
    return importFile(words[0]!, { options, flags }, surroundings)
  },
}

function fail({ complain }: CommandSurroundings, ...lines: string[]): false {
  for (const line of lines) complain(line)
  return false
}

type Asked = { options: Readonly<Record<string, string>>; flags: ReadonlySet<string> }

async function importFile(path: string, asked: Asked, surroundings: CommandSurroundings): Promise<boolean> {
  const { database, folder, say, complain } = surroundings
  const { sheet } = asked.options
  const read = await readTableFile(resolve(folder, path), {
    windows1252: asked.flags.has('windows-1252'),
    ...(sheet !== undefined && { sheetName: sheet }),
  })
  if ('wrong' in read) return fail(surroundings, ...read.wrong)
  for (const warning of read.warnings) complain(warning)
  const reading = isExport(read.table.columns)
    ? readingOfExport(read.table, asked, surroundings)
    : await readingOfList(read.table, asked, surroundings)
  if ('wrong' in reading) return fail(surroundings, ...reading.wrong)

  const areas = buildAreaNames(await readGeography(database))
  const { table, file } = read
  const request: ImportRequest = {
    ...{ ...reading, table, file },
    skipUnreadable: asked.flags.has('skip-unreadable'),
    actor: asked.options.by ?? someEditor,
  }
  const outcome = await importTable(surroundings, areas, request, asked.flags.has('apply'))
  const report = reportImport({
    ...outcome,
    file: file.name,
    source: request.source.id,
    rows: table.rows.length,
  })
  const isStopped = report.counts.unreadable > 0 && !request.skipUnreadable
  if (asked.flags.has('json')) say(JSON.stringify(report, null, 2))
  else for (const line of reportInLines(report)) say(line)
  if (isStopped) return fail(surroundings, text.stopped(report.counts.unreadable))
  if (!asked.flags.has('json')) for (const line of outcomeInLines(report, asked)) say(line)
  return true
}

function outcomeInLines({ run, pairs, counts }: ImportReport, { flags }: Asked): string[] {
  if (run !== null && pairs !== null) {
    const isAnyDouble = pairs.certain + pairs.maybe > 0
    return [text.applied(run), ...(isAnyDouble ? [text.pairs(pairs.certain, pairs.maybe)] : [])]
  }
  if (flags.has('apply')) return [text.nothing]
  return counts.new + counts.changed + counts.back + counts.vanished > 0 ? [text.dryRun] : [text.nothing]
}

type Reading = Pick<ImportRequest, 'source' | 'reading'>

function readingOfExport(
  table: Table,
  { options, flags }: Asked,
  { complain }: CommandSurroundings,
): Reading | Wrong {
  const days = exportDays(table)
  const [day] = days
  if (day === undefined || days.length > 1) return { wrong: [text.exportOfDays(days.join(', '))] }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return { wrong: [text.wrongExportDay(day)] }
  complain(text.isExport)
  if (options.source || options.mapping) complain(text.readAsExport)
  return { source: sourceOfExport(day), reading: { overwrite: flags.has('overwrite') } }
}

async function readingOfList(
  table: Table,
  { options }: Asked,
  surroundings: CommandSurroundings,
): Promise<Reading | Wrong> {
  const source = await findSource(options, surroundings)
  if ('wrong' in source) return source
  const read = options.mapping
    ? await readMappingFile(resolve(surroundings.folder, options.mapping))
    : { mapping: mappingForOwnColumns(table.columns) }
  if ('wrong' in read) return read
  const wrong = columnFaults(table, read.mapping, options.mapping !== undefined)
  return wrong.length > 0 ? { wrong } : { source: source.found, reading: read }
}

async function findSource(
  { source: id, name }: Asked['options'],
  { database }: CommandSurroundings,
): Promise<{ found: SourceList } | Wrong> {
  if (id === undefined) return { wrong: [text.noSource] }
  const known = (await listSources(database)).find((source) => source.id === id)
  if (known) return { found: known }
  if (name === undefined) return { wrong: [text.unknownSource(id)] }
  const added = SourceList.safeParse({ id, name })
  return added.success
    ? { found: added.data }
    : { wrong: [text.wrongSource(String(added.error.issues[0]?.path[0]))] }
}

function columnFaults(table: Table, mapping: Mapping, isTheirs: boolean): string[] {
  const present = table.columns.join(', ')
  if (!isTheirs) {
    const missing = [keyColumn, 'naam'].filter((column) => !table.columns.includes(column))
    return missing.length > 0 ? [text.noOwnColumns(missing.join(', '), present)] : []
  }
  const missing = missingColumns(mapping, table.columns)
  return missing.length > 0 ? [text.missingColumns(missing.join(', '), present)] : []
}

async function undo(
  word: string | undefined,
  actor: string,
  surroundings: CommandSurroundings,
): Promise<boolean> {
  if (word === undefined) return fail(surroundings, text.sayRun)
  if (!/^\d{1,15}$/.test(word)) return fail(surroundings, text.noSuchRun(word))
  const outcome = await undoRun(surroundings, Number(word), actor)
  if ('noSuchRun' in outcome) return fail(surroundings, text.noSuchRun(word))
  if ('undoneAlready' in outcome)
    return fail(
      surroundings,
      text.undoneAlready(outcome.undoneAlready.id, dutchMoment(outcome.undoneAlready.undoneAt!)),
    )
  if ('laterRun' in outcome) return fail(surroundings, text.laterRun(Number(word), outcome.laterRun.id))
  surroundings.say(text.undone(outcome.undone.id, outcome.changed))
  return true
}

async function sayRuns({ database, say }: CommandSurroundings): Promise<boolean> {
  const runs = await listRuns(database)
  if (runs.length === 0) say(text.runs.none)
  for (const { id, sourceId, fileName, appliedAt, undoneAt, counts } of runs)
    say(
      [
        String(id).padStart(4),
        dutchMoment(appliedAt),
        sourceId,
        fileName,
        text.runs.counts(counts),
        undoneAt ? text.runs.undone(dutchMoment(undoneAt)) : '',
      ].join('  '),
    )
  return true
}

/** Taking lists in, and taking them out again. */
export const importCommands: readonly Command[] = [importCommand]
