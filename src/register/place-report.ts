import { dutchMoment } from './dutch-time.ts'
import type { Place, PlaceContent } from './place.ts'
import { text } from './place-text.ts'
import type { AreaNames } from './spreadsheet/area-names.ts'
import { type CellField, cellFields, columnsOf, toCells } from './spreadsheet/cells.ts'
import type { Basis, Settled } from './statement.ts'
import { isSame } from './statement.ts'
import type { Change, Provenance } from './store.ts'

/** A column of a place with where its value came from, and what others say. */
export interface ColumnReport {
  column: string
  cell: string
  basis: Basis
  source: string
  saidOn: string | undefined
  vanishedSince: string | undefined
  otherwise: { cell: string; source: string }[]
}

export function reportPlace(
  { content }: Place,
  { chosen, conflicts }: Settled,
  provenance: ReadonlyMap<number, Provenance>,
  areas: AreaNames,
): ColumnReport[] {
  return cellFields.flatMap((field) => {
    const from = provenance.get(chosen[field] ?? -1)
    if (!from) return []
    const others = conflicts.filter((conflict) => conflict.field === field)
    return columnsOf(field).map((column) => ({
      column,
      cell: toCells(content, areas)[column]!,
      basis: from.statement.basis,
      source: from.source.name,
      saidOn: from.statement.saidOn,
      vanishedSince: from.vanishedSince,
      otherwise: others.map(({ value, statementId }) => ({
        cell: toCells({ [field]: value }, areas)[column]!,
        source: provenance.get(statementId)?.source.name ?? '',
      })),
    }))
  })
}

export const placeInLines = (columns: readonly ColumnReport[]): string[] =>
  columns.flatMap(({ column, cell, basis, source, saidOn, vanishedSince, otherwise }) => {
    const facts = [text.bases[basis], source, text.saidOn(saidOn)]
    if (vanishedSince) facts.push(text.vanished(dutchMoment(vanishedSince)))
    return [
      `  ${column}: ${cell || '—'}  [${facts.join(', ')}]`,
      ...otherwise.map((other) => text.otherwise(other.cell, other.source)),
    ]
  })

/** The columns in which two contents of a place differ, as cells. */
export function differingCells(
  before: Partial<PlaceContent>,
  after: Partial<PlaceContent>,
  areas: AreaNames,
): { column: string; before: string; after: string }[] {
  const [was, is] = [toCells(before, areas), toCells(after, areas)]
  const others = new Set([
    ...Object.keys(before.otherColumns ?? {}),
    ...Object.keys(after.otherColumns ?? {}),
  ])
  return [
    ...changedFields(before, after).flatMap((field) =>
      columnsOf(field)
        .filter((column) => was[column] !== is[column])
        .map((column) => ({ column, before: was[column]!, after: is[column]! })),
    ),
    ...[...others]
      .map((column) => ({
        column,
        before: before.otherColumns?.[column] ?? '',
        after: after.otherColumns?.[column] ?? '',
      }))
      .filter((change) => change.before !== change.after),
  ]
}

const changedFields = (before: Partial<PlaceContent>, after: Partial<PlaceContent>): CellField[] =>
  cellFields.filter((field) => !isSame(before[field], after[field]))

/** A change of a place in a few lines: its number, when, what, by whom, and the cells it changed. */
export function changeInLines(change: Change, areas: AreaNames): string[] {
  const { id, changed_at, kind, actor, note, before, after } = change
  const heading = [String(id), dutchMoment(changed_at), text.kinds[kind], actor, note]
    .filter(Boolean)
    .join('  ')
  const cells = differingCells(before ?? {}, after ?? {}, areas)
  return [heading, ...cells.map((cell) => `    ${text.changed(cell.column, cell.before, cell.after)}`)]
}
