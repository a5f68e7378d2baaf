import { resolve } from 'node:path'
import { dayOf } from '../design/numbers.ts'
import { readGeography } from '../geography/index.ts'
import type { CommandSurroundings } from '../platform/command.ts'
import { writeCsv } from '../platform/spreadsheet/csv.ts'
import { problemInWords } from '../platform/spreadsheet/problems.ts'
import { writeXlsx } from '../platform/spreadsheet/xlsx-writing.ts'
import {
  buildAreaNames,
  findRoots,
  optionInWords,
  readCommandWords,
  readRegister,
  writeOut,
} from '../register/index.ts'
import { readActivities } from './activity-store.ts'
import { text } from './command-text.ts'
import { list } from './spreadsheet/cell-forms.ts'
import { contentColumns, toCells } from './spreadsheet/cells.ts'
import { idColumn, placeColumn } from './spreadsheet/importing.ts'

const grammar = { texts: ['format', 'out'] }

/** Writes every activity that is kept, in the columns in which an import reads it. */
export async function exportCommand(said: string[], surroundings: CommandSurroundings): Promise<boolean> {
  const { database, folder, say, complain, now } = surroundings
  const read = readCommandWords(said, grammar)
  const fail = (...lines: string[]): false => {
    for (const line of lines) complain(line)
    return false
  }
  if ('wrong' in read) return fail(optionInWords(read.wrong, grammar))
  const { format, out } = read.options
  if (read.words.length > 0 || (format !== 'csv' && format !== 'xlsx')) return fail(text.exportWords)

  const areas = buildAreaNames(await readGeography(database))
  const { byId } = await readRegister(database)
  const roots = await findRoots(database)
  const { activities } = await readActivities(database)
  const columns = [idColumn, placeColumn, ...contentColumns]
  const rows = activities
    .filter(({ undone }) => !undone)
    .map(({ id, content }) => {
      const places = content.places.map((place) => byId.get(roots.get(place) ?? place)?.slug ?? place)
      return { [idColumn]: id, [placeColumn]: list.write(places), ...toCells(content, areas) }
    })
  const written =
    format === 'csv' ? writeCsv(columns, rows) : await writeXlsx(columns, rows, { sheetName: 'programma' })
  if ('unwritable' in written) return fail(...written.unwritable.map(problemInWords))
  if (format === 'csv' && out === undefined) {
    say(new TextDecoder().decode(written.file).trimEnd())
    return true
  }
  const path = resolve(folder, out ?? `inloop-programma-${dayOf(now())}.${format}`)
  if (!(await writeOut(path, written.file))) return fail(text.notWritten(path))
  say(text.exported(rows.length, path))
  return true
}
