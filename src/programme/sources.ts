import { resolve } from 'node:path'
import { readTableFile } from '../register/index.ts'
import { text } from './command-text.ts'
import { contentColumns } from './spreadsheet/cells.ts'
import { foldTitle, idColumn, keyColumn, placeColumn } from './spreadsheet/importing.ts'

type TableFile = Extract<Awaited<ReturnType<typeof readTableFile>>, { table: unknown }>

const needed = [placeColumn, 'activiteit']
const known = [idColumn, keyColumn, placeColumn, ...contentColumns]

/** Reads a programme from a file, or says in words why it cannot be read. */
export async function readProgrammeFile(
  folder: string,
  path: string,
  options: { sheet: string | undefined; windows1252: boolean },
): Promise<TableFile | { wrong: string[] }> {
  const as = {
    windows1252: options.windows1252,
    ...(options.sheet !== undefined && { sheetName: options.sheet }),
  }
  let read = await readTableFile(resolve(folder, path), as)
  // Only our own exports guard against formulas; a list of somebody else stays exactly as it came.
  if ('table' in read && read.table.columns.includes(idColumn))
    read = await readTableFile(resolve(folder, path), { ...as, unguard: true })
  if ('wrong' in read) return read
  read = { ...read, table: withKnownColumns(read.table) }
  const { columns } = read.table
  const missing = needed.filter((column) => !columns.includes(column))
  if (missing.length > 0) return { wrong: [text.noColumns(missing.join(', '), columns.join(', '))] }
  const others = columns.filter((column) => !known.includes(column))
  return others.length === 0
    ? read
    : { ...read, warnings: [...read.warnings, text.otherColumns(others.join(', '))] }
}

/** The table with our columns under our names, however they were typed: *Voor wie* is voor_wie. */
function withKnownColumns({ columns, rows, ...table }: TableFile['table']): TableFile['table'] {
  const names = new Map(columns.map((column) => [column, knownName(column, columns)]))
  return {
    ...table,
    columns: columns.map((column) => names.get(column)!),
    rows: rows.map(({ cells, ...row }) => ({
      ...row,
      cells: Object.fromEntries(Object.entries(cells).map(([column, cell]) => [names.get(column)!, cell])),
    })),
  }
}

/** A column beside which ours stands under its own name stays another. */
function knownName(column: string, columns: readonly string[]): string {
  const name = foldTitle(column).replaceAll(' ', '_')
  const isOnly =
    !columns.includes(name) && columns.filter((one) => foldTitle(one) === foldTitle(column)).length === 1
  return known.includes(name) && isOnly ? name : column
}
