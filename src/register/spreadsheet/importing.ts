import { type Field, fields, type PlaceContent } from '../place.ts'
import { isSame } from '../statement.ts'
import type { AreaNames } from './area-names.ts'
import { type CellField, type Cells, columnsOf } from './cells.ts'
import { type Mapping, mapRow, type RowProblem } from './mapping.ts'

/** A table as it was read: its columns, and its rows under the numbers people see beside them. */
export interface Table {
  columns: readonly string[]
  rows: readonly TableRow[]
}
export interface TableRow {
  number: number
  cells: Cells
}

/** A row of a source that could be read. */
export interface ImportRow extends TableRow {
  /** Which row it is, also when the list comes again. */
  key: string
  values: Partial<PlaceContent>
  saidOn: string | undefined
}
/** Why a row could not be read; one row can have several faults. */
export interface RowFault {
  row: number
  problem: RowProblem | { column: string; value: string; why: 'same key'; otherRow: number }
}

/** A row of the source as the register holds it now. */
export interface HeldRow {
  id: number
  key: string
  placeId: string
  cells: Cells
  vanished: boolean
  values: Partial<PlaceContent>
  saidOn: string | undefined
}
export interface RowChange {
  row: ImportRow
  held: HeldRow
  /** The columns that differ; none when a vanished row came back as it was. */
  columns: string[]
}

/** What an import will do: what it says before is what it does after. */
export interface RowPlan {
  added: ImportRow[]
  changed: RowChange[]
  /** Rows that had vanished and are there again, changed or not. */
  back: RowChange[]
  vanished: HeldRow[]
  unchanged: number
  unreadable: RowFault[]
}

/** Reads the rows of a table; rows that share a key are all unreadable, because nothing says which is right. */
export function readRows(
  { rows }: Table,
  mapping: Mapping,
  areas: AreaNames,
): { readable: ImportRow[]; unreadable: RowFault[]; keysOfUnreadable: string[] } {
  const mapped = rows.map((row) => ({ ...row, ...mapRow(row.cells, mapping, areas) }))
  const byKey = Map.groupBy(mapped, ({ key }) => key)
  const unreadable: RowFault[] = []
  const readable: ImportRow[] = []
  const keysOfUnreadable: string[] = []
  for (const { problems, ...row } of mapped) {
    const faults: RowFault[] = problems.map((problem) => ({ row: row.number, problem }))
    const twin = byKey.get(row.key)!.find(({ number }) => number !== row.number)
    const hasKey = !problems.some(({ why }) => why === 'no key')
    if (twin && hasKey) faults.push(sameKey(row, twin.number, mapping))
    if (faults.length === 0) readable.push(row)
    else keysOfUnreadable.push(row.key)
    unreadable.push(...faults)
  }
  return { readable, unreadable, keysOfUnreadable }
}

const sameKey = ({ number, key }: ImportRow, otherRow: number, mapping: Mapping): RowFault => ({
  row: number,
  problem: { column: mapping.key.join(' + '), value: key, why: 'same key', otherRow },
})

/**
 * Compares a source's rows with those the register holds. A row that cannot be read has not vanished; and when a row
 * without a key is among them, it could be any, so then nothing is called vanished.
 */
export function planRows(
  { readable, unreadable, keysOfUnreadable }: ReturnType<typeof readRows>,
  held: readonly HeldRow[],
): RowPlan {
  const heldByKey = new Map(held.map((row) => [row.key, row]))
  const plan: RowPlan = { added: [], changed: [], back: [], vanished: [], unchanged: 0, unreadable }
  for (const row of readable) {
    const before = heldByKey.get(row.key)
    if (!before) {
      plan.added.push(row)
      continue
    }
    const change = { row, held: before, columns: differingColumns(row, before) }
    if (before.vanished) plan.back.push(change)
    else if (change.columns.length > 0) plan.changed.push(change)
    else plan.unchanged++
  }
  const present = new Set([...readable.map(({ key }) => key), ...keysOfUnreadable])
  if (!unreadable.some(({ problem }) => problem.why === 'no key'))
    plan.vanished = held.filter(({ key, vanished }) => !vanished && !present.has(key))
  return plan
}

/** Columns of the list whose text differs; where none does, columns of ours that are now read in another way. */
function differingColumns(row: ImportRow, held: HeldRow): string[] {
  const columns = [...new Set([...Object.keys(row.cells), ...Object.keys(held.cells)])]
  const texts = columns.filter((column) => textOf(row.cells, column) !== textOf(held.cells, column))
  if (texts.length > 0) return texts
  const readings = fields
    .filter((field) => !isSame(row.values[field], held.values[field]))
    .flatMap(columnsOfField)
  return row.saidOn === held.saidOn ? readings : [...readings, 'bron_datum']
}

/** A column may be called what every object has: constructor. */
const textOf = (cells: Cells, column: string): string => (Object.hasOwn(cells, column) ? cells[column]! : '')

const columnsOfField = (field: Field): readonly string[] =>
  field === 'otherColumns' ? ['otherColumns'] : columnsOf(field satisfies CellField)
