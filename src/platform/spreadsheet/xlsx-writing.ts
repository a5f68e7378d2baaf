import { type Cell, type CellStyle, writeXlsx as writeWorkbook } from 'hucre/xlsx'
import { enoughProblems, type Problem } from './problems.ts'
import { checkWritable, type WriteOutcome } from './writing.ts'

/** Excel's own limits (ECMA-376 does not set them). */
const LONGEST_TEXT = 32_767
const MOST_ROWS = 1_048_576
const MOST_COLUMNS = 16_384

/** '@' is the format of text: Excel leaves 0612, +31, =1 and 1-2 as they are, also after somebody edits them. */
const textStyle: CellStyle = { numFmt: '@', alignment: { vertical: 'top', wrapText: true } }
const headerStyle: CellStyle = { ...textStyle, font: { bold: true } }
/** In characters; wide enough for a name or a phone number. */
const COLUMN_WIDTH = 24

/**
 * Writes a workbook of one sheet in which every cell is text, under a bold header that stays in sight. Reading it gives
 * every text back as it was: line ends too, and control characters, which OOXML writes as _xHHHH_.
 */
export async function writeXlsx(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
  { sheetName }: { sheetName: string },
): Promise<WriteOutcome> {
  const table = checkWritable(columns, rows)
  if ('unwritable' in table) return table
  const problems = tooMuchForExcel(columns, table.cells)
  if (problems.length > 0) return { unwritable: enoughProblems(problems) }

  const header = new Map<string, Partial<Cell>>()
  for (const index of columns.keys()) header.set(`0,${index}`, { style: headerStyle })
  const sheet = {
    name: sheetName,
    columns: columns.map(() => ({ width: COLUMN_WIDTH, style: textStyle })),
    rows: table.cells.map((cells) => cells.map((text) => (text === '' ? null : encode(text)))),
    cells: header,
    freezePane: { rows: 1 },
  }
  return { file: await writeWorkbook({ sheets: [sheet] }) }
}

function tooMuchForExcel(columns: readonly string[], cells: readonly string[][]): Problem[] {
  if (cells.length > MOST_ROWS) return [{ code: 'too-many-rows', detail: String(MOST_ROWS - 1) }]
  if (columns.length > MOST_COLUMNS) return [{ code: 'too-many-columns', detail: String(MOST_COLUMNS) }]
  const problems: Problem[] = []
  for (const [index, row] of cells.entries())
    for (const [at, text] of row.entries())
      if (text.length > LONGEST_TEXT)
        problems.push({
          row: index + 1,
          column: columns[at]!,
          code: 'cell-too-long',
          detail: String(text.length),
        })
  return problems
}

/** Characters that XML 1.0 does not hold, or changes (a carriage return). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
const FOREIGN_TO_XML = /[\u0001-\u0008\u000b-\u001f\ufffe\uffff]/g

/**
 * _xHHHH_ as ECMA-376 has it (22.9.2.19); what already looks like it gets its first underscore written that way. Text
 * that is the name of an error (#N/A) does too at its first sign, for hucre would write it as an error.
 */
const encode = (text: string): string =>
  text
    .replace(/_(?=x[\da-f]{4})/gi, '_x005F_')
    .replace(FOREIGN_TO_XML, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/^#(?=[A-Z\d/_]+[!?]?$)/, '_x0023_')
