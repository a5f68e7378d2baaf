import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { z } from 'zod'
import { readGeography } from '../geography/index.ts'
import type { Platform } from '../platform/platform.ts'
import { loadShipped } from '../platform/shipped-facts.ts'
import { problemInWords } from '../platform/spreadsheet/problems.ts'
import { readTableBytes } from '../platform/spreadsheet/read-file.ts'
import { type ReadOptions, readSpreadsheet } from '../platform/spreadsheet/spreadsheet.ts'
import { type ImportRequest, importInto } from './import-store.ts'
import { text } from './import-text.ts'
import { queueUp } from './settling-store.ts'
import { publicMentions } from './source-list.ts'
import { buildAreaNames } from './spreadsheet/area-names.ts'
import type { Table } from './spreadsheet/importing.ts'
import { isExport, Mapping } from './spreadsheet/mapping.ts'
import type { RegisterTables, RegisterTransaction } from './statement-store.ts'
import { readRegister } from './store.ts'

const shipped = ['register/public-mentions.csv', 'register/public-mentions.mapping.json']

/** Takes the shipped list of public mentions in, through the ordinary importer, when it is not the one held. */
export async function loadShippedPlaces(platform: Platform): Promise<void> {
  const areas = buildAreaNames(await readGeography(platform.database))
  await loadShipped(platform, 'public mentions', shipped, async ([list, mapping], loading) => {
    const transaction = loading.withTables<RegisterTables>() as unknown as RegisterTransaction
    const at = await queueUp(transaction, platform.now)
    const change = { now: () => at, newId: platform.newId }
    const read = await readTable(new TextEncoder().encode(list), shipped[0]!, {})
    const mapped = parseMapping(mapping!, shipped[1]!)
    if ('wrong' in read || 'wrong' in mapped) throw new Error(JSON.stringify([read, mapped]))
    const { plan } = await importInto(transaction, change, areas, requestOf(read, mapped.mapping), true)
    if (plan.unreadable.length > 0) throw new Error(`${shipped[0]}: ${JSON.stringify(plan.unreadable[0])}`)
  })
  readRegister.forget(platform.database)
}

const requestOf = ({ table, file }: TableFile, mapping: Mapping): ImportRequest => ({
  ...{ source: publicMentions, table, file, reading: { mapping } },
  skipUnreadable: false,
  actor: 'shipped with the product',
})

export interface TableFile {
  table: Table
  file: { name: string; hash: string }
  /** What is worth a look, in words. */
  warnings: string[]
}
export type Wrong = { wrong: string[] }

/** Reads a table from a file, or says in words why it cannot be read. */
export async function readTableFile(path: string, options: ReadOptions = {}): Promise<TableFile | Wrong> {
  const found = await readTableBytes(path)
  if ('missing' in found) return { wrong: [text.notFound(path)] }
  if ('problem' in found) return { wrong: [`${basename(path)}: ${problemInWords(found.problem)}`] }
  return readTable(found.bytes, basename(path), options)
}

async function readTable(bytes: Uint8Array, name: string, options: ReadOptions): Promise<TableFile | Wrong> {
  let read = await readSpreadsheet(bytes, name, options)
  // Only our own exports guard against formulas; a list of somebody else stays exactly as it came.
  if ('sheet' in read && isExport(read.sheet.columns))
    read = await readSpreadsheet(bytes, name, { ...options, unguard: true })
  if ('unreadable' in read)
    return { wrong: read.unreadable.map((problem) => `${name}: ${problemInWords(problem)}`) }
  const table = read.sheet
  if (table.rows.length === 0) return { wrong: [text.noRows(name)] }
  return {
    table,
    file: { name, hash: createHash('sha256').update(bytes).digest('hex') },
    warnings: table.warnings.map((problem) => `${name}: ${problemInWords(problem)}`),
  }
}

/** Reads a mapping, or says in words where it is wrong. */
export async function readMappingFile(path: string): Promise<{ mapping: Mapping } | Wrong> {
  const written = await readFile(path, 'utf8').catch(() => undefined)
  return written === undefined ? { wrong: [text.notFound(path)] } : parseMapping(written, basename(path))
}

function parseMapping(written: string, name: string): { mapping: Mapping } | Wrong {
  let json: unknown
  try {
    json = JSON.parse(written)
  } catch {
    return { wrong: [text.wrongMapping(name, '', text.notJson)] }
  }
  const mapping = Mapping.safeParse(json, { error: z.locales.nl().localeError })
  if (mapping.success) return { mapping: mapping.data }
  return {
    wrong: mapping.error.issues.map(({ path, message }) => text.wrongMapping(name, path.join('.'), message)),
  }
}

/** Writes a file; false when that is not possible there. */
export const writeOut = (path: string, content: Uint8Array): Promise<boolean> =>
  writeFile(path, content).then(
    () => true,
    () => false,
  )
