import type { Place } from '../place.ts'
import type { AreaNames } from './area-names.ts'
import { ownColumns, toCells } from './cells.ts'
import { exportColumns } from './mapping.ts'

/**
 * Places as a table that can be edited and imported again: which place and which of its versions a row is, every field
 * of ours, and the columns we have no field for, as they once came.
 */
export function exportTable(
  places: readonly Place[],
  exportedOn: Temporal.PlainDate,
  areas: AreaNames,
): { columns: string[]; rows: Record<string, string>[] } {
  const others = new Set(places.flatMap(({ content }) => Object.keys(content.otherColumns ?? {})))
  return {
    columns: [...exportColumns, ...ownColumns, ...[...others].sort()],
    rows: places.map(({ id, version, content }) => ({
      ...content.otherColumns,
      ...toCells(content, areas),
      plek_id: id,
      versie: String(version),
      geexporteerd_op: exportedOn.toString(),
    })),
  }
}
