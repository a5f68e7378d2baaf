import type { Request } from './platform.ts'
import { writeCsv } from './spreadsheet/csv.ts'

/** A file travels without the page it came from, so each row of a made-up one says what it is. */
const LABEL = 'let_op'

/**
 * Answers a table as a file to download. Without the byte order mark that files for Excel begin with, which programs
 * would take for a part of the first column's name.
 */
export function answerCsv(
  c: Request,
  given: string,
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): Response {
  const name = c.var.example ? `voorbeeld-${given}` : given
  const written = c.var.example
    ? writeCsv(
        [...columns, LABEL],
        rows.map((row) => ({ ...row, [LABEL]: 'verzonnen voorbeeld' })),
      )
    : writeCsv(columns, rows)
  if ('unwritable' in written)
    throw new Error(`${name}.csv cannot be written: ${JSON.stringify(written.unwritable)}`)
  return c.body(new TextDecoder().decode(written.file), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}.csv"`,
  })
}
