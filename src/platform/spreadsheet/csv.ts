import { CsvError, parse } from 'csv-parse/sync'
import type { Problem } from './problems.ts'
import type { Limits, RawTable } from './table.ts'
import { checkWritable, type WriteOutcome } from './writing.ts'

/** Those that stand in running text most often come last: of equal candidates the first is taken. */
const SEPARATORS = ['\t', ';', ',']
/** Excel's own first line for telling the separator; Excel does not count it as a row. */
const HINT = /^sep=([,;\t|])(\r\n|\n|\r|$)/i

/**
 * Reads comma-separated text as RFC 4180 has it, with semicolons or tabs too and any line ends. Strict: a quote in the
 * wrong place or a row of another length than the header is a problem, not a guess.
 */
export function readCsv(text: string, limits: Limits, isGuarded: boolean): RawTable {
  const hint = HINT.exec(text)
  const body = hint ? text.slice(hint[0].length) : text
  const records = parseRecords(body, hint?.[1] ?? chooseSeparator(body), limits)
  if (!Array.isArray(records)) return refused(records)
  if (records.length > limits.rows + 1) return refused({ code: 'too-many-rows', detail: String(limits.rows) })
  if (records.some((cells) => cells.length > limits.columns))
    return refused({ code: 'too-many-columns', detail: String(limits.columns) })

  const rows = records.map((cells, index) => ({
    number: index + 1,
    cells: isGuarded ? cells.map(unguard) : cells,
  }))
  const header = rows.find(({ cells }) => cells.some((text) => text.trim() !== ''))
  if (!header) return { rows: [], problems: [], warnings: [] }
  return { rows, problems: lengthProblems(rows, header), warnings: [] }
}

const refused = (problem: Problem): RawTable => ({ rows: [], problems: [problem], warnings: [] })

function parseRecords(text: string, delimiter: string, limits: Limits): string[][] | Problem {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      to: limits.rows + 2,
      // One column too many is enough to know, and keeps a line of a million separators small.
      on_record: (cells: string[]) =>
        cells.length > limits.columns ? cells.slice(0, limits.columns + 1) : cells,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { row: Number(error.records) + 1, code: 'quote', detail: '' }
  }
}

/** Names rows of another length than the header and cuts them; a row of one empty cell is an empty line. */
function lengthProblems(rows: RawTable['rows'], header: RawTable['rows'][number]): Problem[] {
  const expected = header.cells.length
  const problems: Problem[] = []
  for (const { number, cells } of rows) {
    const isEmpty = cells.length === 1 && cells[0] === ''
    if (number < header.number || isEmpty || cells.length === expected) continue
    const code = cells.length > expected ? 'row-too-long' : 'row-too-short'
    problems.push({ row: number, code, detail: `${cells.length} in plaats van ${expected}` })
    cells.length = Math.min(cells.length, expected)
  }
  return problems
}

/** Enough rows to see a pattern. */
const SAMPLE = 20

/** The separator of the header that comes as often in most of the rows after it; quoted text does not count. */
function chooseSeparator(text: string): string {
  const counts = countSeparators(text)
  const [header] = counts
  const agreeing = (mark: string) => counts.filter((count) => count.get(mark) === header?.get(mark)).length
  const candidates = SEPARATORS.filter((mark) => header?.has(mark))
  const best = candidates.toSorted((a, b) => agreeing(b) - agreeing(a) || header!.get(b)! - header!.get(a)!)
  return best[0] ?? ','
}

function countSeparators(text: string): Map<string, number>[] {
  const counts: Map<string, number>[] = []
  let count = new Map<string, number>()
  let isQuoted = false
  let begin = 0
  for (const { 0: mark, index } of text.matchAll(/["\t;,]|\r\n|\n|\r|$/g)) {
    if (mark === '"') isQuoted = !isQuoted
    else if (isQuoted && mark !== '') continue
    else if (SEPARATORS.includes(mark)) count.set(mark, (count.get(mark) ?? 0) + 1)
    else {
      if (index > begin && counts.push(count) === SAMPLE) break
      count = new Map()
      begin = index + mark.length
    }
  }
  return counts
}

/**
 * A cell that a spreadsheet program could take for a formula gets an apostrophe in front (OWASP, CSV injection); so does
 * one that already begins with apostrophes and then such a sign, so that taking one apostrophe away is always right.
 */
const guard = (text: string): string => (/^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text)
const unguard = (text: string): string => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text)

/**
 * Writes RFC 4180: commas, CRLF, UTF-8 with a byte order mark (without it Excel takes it for Windows-1252). Cells that
 * could be formulas are guarded: read with `unguard: true`, every text comes back as it was, line ends too.
 */
export function writeCsv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): WriteOutcome {
  const table = checkWritable(columns, rows)
  if ('unwritable' in table) return table
  const lines = table.cells.map((cells) => cells.map((text) => quote(guard(text))).join(','))
  return { file: new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`) }
}

/** Every other separator is quoted as well, so that nobody's guess of the separator can go wrong. */
const quote = (text: string): string =>
  /[",;\t\r\n]|^\s|\s$|^sep=/i.test(text) ? `"${text.replaceAll('"', '""')}"` : text
