import { enoughProblems, type Problem } from './problems.ts'

export type WriteOutcome = { file: Uint8Array } | { unwritable: Problem[] }

/**
 * The cells of a table, header first, or why no file can hold it: a column without a name or with another's, and text
 * that is no text (a lone half of a surrogate pair, NUL). A cell that a row does not have is empty.
 */
export function checkWritable(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): { cells: string[][] } | { unwritable: Problem[] } {
  const problems = columnProblems(columns)
  const cells = [
    [...columns],
    ...rows.map((row) => columns.map((column) => (Object.hasOwn(row, column) ? row[column]! : ''))),
  ]
  for (const [index, row] of cells.entries())
    for (const [at, text] of row.entries())
      if (!text.isWellFormed() || text.includes('\0'))
        problems.push({ row: index + 1, column: columns[at]!.toWellFormed(), code: 'not-text', detail: '' })
  return problems.length > 0 ? { unwritable: enoughProblems(problems) } : { cells }
}

function columnProblems(columns: readonly string[]): Problem[] {
  if (columns.length === 0) return [{ code: 'no-columns', detail: '' }]
  const seen = new Set<string>()
  const problems: Problem[] = []
  for (const name of columns.map((column) => column.trim())) {
    if (name === '') problems.push({ row: 1, code: 'column-without-name', detail: '' })
    else if (seen.has(name)) problems.push({ row: 1, column: name, code: 'duplicate-column', detail: name })
    seen.add(name)
  }
  return problems
}
