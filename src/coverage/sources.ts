import { basename } from 'node:path'
import { parse } from 'csv-parse/sync'
import { problemInWords } from '../platform/spreadsheet/problems.ts'
import { readTableBytes } from '../platform/spreadsheet/read-file.ts'
import { readSpreadsheet } from '../platform/spreadsheet/spreadsheet.ts'
import type { Sheet } from '../platform/spreadsheet/table.ts'
import { commandText } from './text.ts'

/** Rows of a shipped table, each cell under the name of its column. */
export const readRows = (text: string): Record<string, string>[] => parse(text, { columns: true })

/** Reads a table that somebody gives us, or says in words why it cannot be read. */
export async function readTableFile(path: string): Promise<{ sheet: Sheet } | { wrong: string[] }> {
  const found = await readTableBytes(path)
  if ('missing' in found) return { wrong: [commandText.noFile(path)] }
  if ('problem' in found) return { wrong: [problemInWords(found.problem)] }
  const read = await readSpreadsheet(found.bytes, basename(path))
  return 'unreadable' in read ? { wrong: read.unreadable.map(problemInWords) } : read
}
