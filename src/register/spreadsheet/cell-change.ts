import type { Field, PlaceContent } from '../place.ts'
import { type Basis, isSame } from '../statement.ts'
import type { AreaNames } from './area-names.ts'
import { type CellProblem, tidyText } from './cell-forms.ts'
import {
  type CellField,
  type Cells,
  cellFields,
  columnsOf,
  fieldOfColumn,
  fromCells,
  toCells,
} from './cells.ts'
import { exportColumns } from './mapping.ts'

/** A place as an export gave it, and as the register has it now. */
export interface Versions {
  exported: PlaceContent
  now: PlaceContent
}

/** A cell that no longer says what the export said; no value: it was emptied. */
export interface CellChange {
  field: Field
  column: string
  cell: string
  value: unknown
  exported: { value: unknown; cell: string }
  now: { value: unknown; cell: string }
}

/** Finds the cells of a row that were changed since the export; cells that say the same otherwise did not change. */
export function findCellChanges(
  cells: Cells,
  columns: readonly string[],
  versions: Versions,
  areas: AreaNames,
): { changes: CellChange[]; problems: CellProblem[] } {
  const changes: CellChange[] = []
  const problems: CellProblem[] = []
  const before = toCells(versions.exported, areas)
  const now = toCells(versions.now, areas)
  for (const field of cellFields) {
    const changed = columnsOf(field).filter(
      (column) => columns.includes(column) && isChanged(cells, before, column),
    )
    const column = changed[0]
    if (column === undefined) continue
    const reading = fromCells(field, cellsToRead(field, cells, before, changed), areas)
    if ('problem' in reading) problems.push(reading.problem)
    else
      changes.push({
        field,
        column,
        cell: cells[column]!,
        value: 'value' in reading ? reading.value : undefined,
        exported: { value: versions.exported[field], cell: before[column]! },
        now: { value: versions.now[field], cell: now[column]! },
      })
  }
  changes.push(...findOtherChanges(cells, columns.filter(isForeign), versions))
  return { changes: changes.filter(({ value, exported }) => !isSame(value, exported.value)), problems }
}

const isChanged = (cells: Cells, before: Cells, column: string): boolean =>
  tidyText(cells[column] ?? '') !== tidyText(before[column] ?? '')

const isForeign = (column: string): boolean =>
  !fieldOfColumn.has(column) && !(exportColumns as readonly string[]).includes(column)

/** The changed cells of a field beside the others as they were exported; a name that stands beside a changed code is old. */
function cellsToRead(field: CellField, cells: Cells, before: Cells, changed: readonly string[]): Cells {
  const read = Object.fromEntries(
    columnsOf(field).map((column) => [column, (changed.includes(column) ? cells : before)[column] ?? '']),
  )
  const isOldName = field === 'municipality' && changed.length === 1 && changed[0] === 'gemeentecode'
  return isOldName ? { ...read, gemeente: '' } : read
}

function findOtherChanges(
  cells: Cells,
  columns: readonly string[],
  { exported, now }: Versions,
): CellChange[] {
  return columns.map((column) => {
    const [was, is] = [exported, now].map(({ otherColumns = {} }) =>
      Object.hasOwn(otherColumns, column) ? otherColumns[column] : undefined,
    )
    const cell = tidyText(cells[column] ?? '')
    return {
      field: 'otherColumns',
      column,
      cell,
      value: cell === '' ? undefined : cell,
      exported: { value: was, cell: was ?? '' },
      now: { value: is, cell: is ?? '' },
    }
  })
}

/** What becomes of a change. An edit weighs less than a manual pin and than what the place says of itself. */
export type Judgement =
  | 'already so'
  | 'apply'
  | 'conflict'
  | 'emptied'
  | 'pinned'
  | 'said by the place itself'

export function judge(
  { field, value, exported, now }: CellChange,
  basis: Basis | undefined,
  overwrite: boolean,
): Judgement {
  if (isSame(value, now.value)) return 'already so'
  // A place is never without a name.
  if (field === 'name' && value === undefined) return 'emptied'
  if (basis === 'pin') return 'pinned'
  if (basis === 'place') return 'said by the place itself'
  return overwrite || isSame(exported.value, now.value) ? 'apply' : 'conflict'
}
