import { enoughProblems, type Problem } from './problems.ts'

/** A table of text. Rows without any text are left out; names of columns stand without the spaces around them. */
export interface Sheet {
  columns: string[]
  /** The number is the one people see beside the row: the header is 1, unless empty rows stand above it. */
  rows: { number: number; cells: Record<string, string> }[]
  warnings: Problem[]
}
export type ReadOutcome = { sheet: Sheet } | { unreadable: Problem[] }

export interface Limits {
  /** Of the file as it stands on disk. */
  bytes: number
  /** Of everything a zipped file says it unpacks to. */
  unpackedBytes: number
  rows: number
  columns: number
  /** With text in them, of all a workbook has us read. */
  cells: number
}

/**
 * The register holds hundreds of places; its largest tables may come to ten thousand rows of forty columns. These leave
 * room, and the worst file that stays within them takes less than 2 GB of memory.
 */
export const defaultLimits: Limits = {
  bytes: 50 * 2 ** 20,
  unpackedBytes: 200 * 2 ** 20,
  rows: 100_000,
  columns: 1_000,
  cells: 750_000,
}

/** Rows as they stand in the file, the header among them; a problem of a cell has the index of its column. */
export interface RawTable {
  rows: { number: number; cells: string[] }[]
  problems: (Problem & { columnIndex?: number })[]
  warnings: Problem[]
}

/** Takes the first row with text as the header and gives every other row its cells by name. */
export function makeSheet({ rows, problems, warnings }: RawTable): ReadOutcome {
  const filled = rows.filter(({ cells }) => cells.some((text) => text.trim() !== ''))
  const header = filled.shift()
  if (!header)
    return {
      unreadable: problems.length > 0 ? enoughProblems(named(problems, [])) : [{ code: 'empty', detail: '' }],
    }

  const names = header.cells.map((name) => name.trim())
  const wrong = [
    ...named(problems, names),
    ...duplicates(names, header.number),
    ...nameless(names, filled).map((column) => ({
      row: header.number,
      column,
      code: 'column-without-name' as const,
      detail: '',
    })),
  ]
  if (wrong.length > 0) return { unreadable: enoughProblems(wrong) }

  const kept = [...names.entries()].filter(([, name]) => name !== '')
  const columns = kept.map(([, name]) => name)
  // fromEntries, because a column may be called __proto__.
  const sheetRows = filled.map(({ number, cells }) => ({
    number,
    cells: Object.fromEntries(kept.map(([index, name]) => [name, cells[index] ?? ''])),
  }))
  const onlyHeader: Problem[] = filled.length === 0 ? [{ code: 'only-header', detail: '' }] : []
  return { sheet: { columns, rows: sheetRows, warnings: [...warnings, ...onlyHeader] } }
}

const named = (problems: RawTable['problems'], names: readonly string[]): Problem[] =>
  problems.map(({ columnIndex, ...problem }) =>
    columnIndex === undefined
      ? problem
      : { ...problem, column: names[columnIndex] || columnLetters(columnIndex) },
  )

function duplicates(names: readonly string[], row: number): Problem[] {
  const places = Map.groupBy(names.keys(), (index) => names[index]!)
  return [...places]
    .filter(([name, indexes]) => name !== '' && indexes.length > 1)
    .map(([column, indexes]) => ({
      row,
      column,
      code: 'duplicate-column',
      detail: indexes.map(columnLetters).join(', '),
    }))
}

/** The letters of columns that hold text and have no name; an empty column without a name is no column. */
function nameless(names: readonly string[], rows: RawTable['rows']): string[] {
  const found = new Set<number>()
  for (const { cells } of rows)
    for (let index = 0; index < cells.length; index++)
      if (cells[index] !== '' && !names[index]) found.add(index)
  return [...found].toSorted((a, b) => a - b).map(columnLetters)
}

/** 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last
}

/** A is 0, AA is 26. */
export const columnIndexOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1
