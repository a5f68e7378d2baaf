import type { Field } from './place.ts'
import type { AreaNames } from './spreadsheet/area-names.ts'
import type { CellProblem } from './spreadsheet/cell-forms.ts'
import { type Cells, fieldOfColumn, fromCells } from './spreadsheet/cells.ts'
import type { SaidValues } from './statement.ts'

export type Assignments =
  | { values: SaidValues }
  | { wrong: { word: string; why: 'no column' | 'unknown column' | 'twice' | 'no value' } }
  | { problem: CellProblem }

/**
 * Reads words such as `telefoon=000 000 00 00`, under the column names of an export. Nothing behind the sign says that
 * there is nothing to say; a place is never without a name.
 */
export function readAssignments(
  words: readonly string[],
  areas: AreaNames,
  may: 'values only' | 'also nothing',
): Assignments {
  const cells: Record<string, string> = {}
  for (const word of words) {
    const at = word.indexOf('=')
    if (at < 1) return { wrong: { word, why: 'no column' } }
    const column = word.slice(0, at)
    if (!fieldOfColumn.has(column)) return { wrong: { word: column, why: 'unknown column' } }
    if (column in cells) return { wrong: { word: column, why: 'twice' } }
    cells[column] = word.slice(at + 1)
  }
  return readCells(cells, areas, may)
}

function readCells(cells: Cells, areas: AreaNames, may: 'values only' | 'also nothing'): Assignments {
  const values: Partial<Record<Field, unknown>> = {}
  for (const column of Object.keys(cells)) {
    const field = fieldOfColumn.get(column)!
    const reading = fromCells(field, cells, areas)
    if ('problem' in reading) return reading
    const isNothing = 'absent' in reading
    if (isNothing && (may === 'values only' || field === 'name'))
      return { wrong: { word: column, why: 'no value' } }
    values[field] = isNothing ? null : reading.value
  }
  return { values: values as SaidValues }
}
