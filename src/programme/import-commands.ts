import { readGeography } from '../geography/index.ts'
import type { CommandSurroundings } from '../platform/command.ts'
import type { Database } from '../platform/database.ts'
import {
  buildAreaNames,
  dutchMoment,
  findPlace,
  findRoots,
  optionInWords,
  readCommandWords,
  readRegister,
} from '../register/index.ts'
import { problemInWords, text } from './command-text.ts'
import { countPlan, importProgramme, listRuns, undoRun } from './import-store.ts'
import { type PlacesByName, readNames } from './place-by-name.ts'
import { readProgrammeFile } from './sources.ts'
import { list } from './spreadsheet/cell-forms.ts'
import { type ImportPlan, type PlaceNames, placeColumn, type Table } from './spreadsheet/importing.ts'

const grammar = { texts: ['by', 'sheet'], flags: ['apply', 'whole', 'windows-1252'] }

/** Longer lists are cut: whoever repairs a file does so a few rows at a time. */
const SHOWN = 40

export async function importCommand(said: string[], surroundings: CommandSurroundings): Promise<boolean> {
  const { database, folder, say, complain } = surroundings
  const read = readCommandWords(said, grammar)
  if ('wrong' in read) return fail(surroundings, optionInWords(read.wrong, grammar))
  const { words, options, flags } = read
  const [path] = words
  if (path === undefined || words.length > 1) return fail(surroundings, text.sayFile)
  if (options.by === undefined) return fail(surroundings, text.needs('import', '--by'))
  const file = await readProgrammeFile(folder, path, {
    sheet: options.sheet,
    windows1252: flags.has('windows-1252'),
  })
  if ('wrong' in file) return fail(surroundings, ...file.wrong)
  for (const warning of file.warnings) complain(warning)

  const isWhole = flags.has('whole')
  const areas = buildAreaNames(await readGeography(database))
  const { names, findNear } = await findPlaceNames(database, file.table)
  const request = { table: file.table, file: file.file, actor: options.by, isWhole }
  const { plan, run } = await importProgramme(surroundings, names, areas, request, flags.has('apply'))
  for (const line of planInLines(plan, findNear, file.file.name, file.table.rows.length, isWhole)) say(line)
  if (plan.unreadable.length > 0) return fail(surroundings, text.stopped(plan.unreadable.length))
  const isAny = plan.added.length + plan.changed.length + (isWhole ? plan.vanished.length : 0) > 0
  const { by } = options
  say(run !== undefined ? text.applied(run, by) : isAny ? text.dryRun(by) : text.nothing)
  return true
}

function fail({ complain }: CommandSurroundings, ...lines: string[]): false {
  for (const line of lines) complain(line)
  return false
}

function planInLines(
  plan: ImportPlan,
  findNear: PlacesByName<unknown>['findNear'],
  file: string,
  rows: number,
  isWhole: boolean,
): string[] {
  const counts = Object.entries(countPlan(plan)).filter(([, count]) => count > 0)
  const details = [
    ...plan.added.map(({ row, after }) => text.added(row, after.title)),
    ...plan.changed.map(({ row, after, columns }) => text.changed(row, after.title, columns.join(', '))),
    ...plan.idle.map(({ row, title, day }) => text.remark(row, title, day)),
    ...plan.shut.map(({ row, title, days }) => text.shut(row, title, days)),
    ...(plan.shut.length > 0 ? [text.sayShut] : []),
    ...plan.outside.map(({ row, title, days }) => text.outside(row, title, days)),
    ...plan.past.map(({ row, title, days }) => text.past(row, title, days)),
    ...plan.vanished.map(({ id, content }) => text.vanished(content.title, id, isWhole)),
    ...(plan.vanished.length > 0 && !isWhole ? [text.sayWhole] : []),
  ]
  // Looking for names that are like a name costs something, so only for what is shown.
  const problems = plan.unreadable.slice(0, SHOWN).map((problem) => problemInWords(problem, findNear))
  const hidden = plan.unreadable.length + details.length - SHOWN
  return [
    text.heading(file, rows),
    ...counts.map(
      ([name, count]) => `  ${String(count).padStart(6)}  ${text.counts[name as keyof typeof text.counts]}`,
    ),
    ...[...problems, ...details].slice(0, SHOWN),
    ...(hidden > 0 ? [text.more(hidden)] : []),
  ]
}

interface FoundNames extends Pick<PlacesByName<unknown>, 'findNear'> {
  names: PlaceNames
}

/** What the cells with a place mean in the register, old addresses and merged places included. */
async function findPlaceNames(database: Database, { rows }: Table): Promise<FoundNames> {
  const { byId, places } = await readRegister(database)
  const roots = await findRoots(database)
  const rootOf = (id: string) => roots.get(id) ?? id
  const words = new Set(rows.flatMap(({ cells }) => list.read((cells[placeColumn] ?? '').trim())!))
  const { findByName, findNear } = readNames(places)
  const found = new Map<string, string>()
  for (const word of words) {
    const slug = word.replace(/^.*\/plek\//, '')
    const place =
      byId.get(rootOf(word.toLowerCase())) ?? (await findBySlug(database, slug)) ?? findByName(word)
    if (place) found.set(word, place.id)
  }
  const contentOf = (id: string) => byId.get(rootOf(id))?.content
  return { names: { findPlace: (word) => found.get(word), rootOf, contentOf }, findNear }
}

async function findBySlug(database: Database, slug: string) {
  const found = await findPlace(database, slug)
  return found && ('place' in found ? found.place : found.movedTo)
}

export async function undoImport(said: string[], surroundings: CommandSurroundings): Promise<boolean> {
  const undoGrammar = { texts: ['by'] }
  const read = readCommandWords(said, undoGrammar)
  if ('wrong' in read) return fail(surroundings, optionInWords(read.wrong, undoGrammar))
  const [run = ''] = read.words
  if (read.options.by === undefined) return fail(surroundings, text.needs('undo', '--by'))
  if (!/^\d{1,15}$/.test(run)) return fail(surroundings, text.noSuchRun(run))
  const outcome = await undoRun(surroundings, Number(run), read.options.by)
  if ('noSuchRun' in outcome) return fail(surroundings, text.noSuchRun(run))
  if ('undoneAlready' in outcome)
    return fail(surroundings, text.undoneAlready(run, dutchMoment(outcome.undoneAlready)))
  if ('changedSince' in outcome)
    return fail(
      surroundings,
      text.changedSince(run, outcome.changedSince.content.title, outcome.changedSince.id),
    )
  surroundings.say(text.undone(run, outcome.undone))
  return true
}

export async function sayRuns(_: string[], surroundings: CommandSurroundings): Promise<boolean> {
  const runs = await listRuns(surroundings)
  if (runs.length === 0) surroundings.say(text.runs.none)
  for (const { id, actor, fileName, appliedAt, undoneAt, counts } of runs) {
    const undone = undoneAt ? text.runs.undone(dutchMoment(undoneAt)) : ''
    const parts = [
      String(id).padStart(4),
      dutchMoment(appliedAt),
      actor,
      fileName,
      text.runs.counts(counts),
      undone,
    ]
    surroundings.say(parts.join('  ').trimEnd())
  }
  return true
}
