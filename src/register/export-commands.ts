import { resolve } from 'node:path'
import { dayOf } from '../design/numbers.ts'
import { readGeography } from '../geography/index.ts'
import type { Command, CommandSurroundings } from '../platform/command.ts'
import type { Database } from '../platform/database.ts'
import { writeCsv } from '../platform/spreadsheet/csv.ts'
import { problemInWords } from '../platform/spreadsheet/problems.ts'
import { writeXlsx } from '../platform/spreadsheet/xlsx-writing.ts'
import { readCommandWords } from './command-words.ts'
import { findDoors } from './door-store.ts'
import { endOf } from './dutch-time.ts'
import { optionInWords, text } from './import-text.ts'
import { isPublic } from './place.ts'
import { type PublicPlace, publicPlace } from './public-place.ts'
import { writeOut } from './sources.ts'
import { buildAreaNames } from './spreadsheet/area-names.ts'
import { exportTable } from './spreadsheet/export.ts'
import { findRevisionAt, type Register, readRegister, readRegisterAt } from './store.ts'

const grammar = { texts: ['format', 'as-of', 'out'], flags: ['public'] }

const exportCommand: Command = {
  name: 'export',
  summary: text.summaries.export,
  help: text.help.export,
  run: async (said, surroundings) => {
    const fail = (...lines: string[]): false => {
      for (const line of lines) surroundings.complain(line)
      return false
    }
    const read = readCommandWords(said, grammar)
    if ('wrong' in read) return fail(optionInWords(read.wrong, grammar))
    const { format, out, 'as-of': asOf } = read.options
    if (read.words.length > 0 || (format !== 'csv' && format !== 'xlsx')) return fail(text.exportWords)
    const found = await findRegister(asOf, surroundings)
    if ('wrong' in found) return fail(found.wrong)

    const areas = buildAreaNames(await readGeography(surroundings.database))
    const places = read.flags.has('public')
      ? await listPublic(surroundings.database, found.register)
      : found.register.places
    const { columns, rows } = exportTable(places, found.day, areas)
    const written =
      format === 'csv' ? writeCsv(columns, rows) : await writeXlsx(columns, rows, { sheetName: 'plekken' })
    if ('unwritable' in written) return fail(...written.unwritable.map(problemInWords))
    if (format === 'csv' && out === undefined) {
      surroundings.say(new TextDecoder().decode(written.file).trimEnd())
      return true
    }
    const path = resolve(surroundings.folder, out ?? `inloop-${found.day}.${format}`)
    if (!(await writeOut(path, written.file))) return fail(text.notWritten(path))
    surroundings.say(text.exported(rows.length, path))
    return true
  },
}

async function listPublic(database: Database, { places }: Register): Promise<PublicPlace[]> {
  const doorsOf = await findDoors(database)
  return places.filter(isPublic).map((place) => publicPlace(place, doorsOf(place.id)))
}

/** The register now, or as it was; and the Dutch day it is of. */
async function findRegister(
  asOf: string | undefined,
  { database, now }: CommandSurroundings,
): Promise<{ register: Register; day: Temporal.PlainDate } | { wrong: string }> {
  const today = dayOf(now())
  if (asOf === undefined) return { register: await readRegister(database), day: today }
  const moment = endOf(asOf)
  if (!moment) return { wrong: text.wrongAsOf(asOf) }
  const day = dayOf(moment)
  if (Temporal.PlainDate.compare(day, today) > 0) return { wrong: text.future(asOf) }
  return { register: await readRegisterAt(database, await findRevisionAt(database, moment)), day }
}

/** Taking the register along. */
export const exportCommands: readonly Command[] = [exportCommand]
