import { type Field, fields, type PlaceContent } from '../place.ts'
import type { SourceList } from '../source-list.ts'
import { type Basis, isSame, type SaidValues } from '../statement.ts'
import type { AreaNames } from './area-names.ts'
import { type CellChange, findCellChanges, type Judgement, judge } from './cell-change.ts'
import { tidyText } from './cell-forms.ts'
import {
  type HeldRow,
  type ImportRow,
  planRows,
  type RowFault,
  type RowPlan,
  readRows,
  type Table,
  type TableRow,
} from './importing.ts'
import { mappingForOwnColumns } from './mapping.ts'

/** A place of an export, and the place that speaks for it now: itself, or the one it was merged into. */
export interface ExportedPlace {
  /** What that version held; undefined when there never was such a version. */
  exported: PlaceContent | undefined
  now: { id: string; slug: string; content: PlaceContent; basisOf: Partial<Record<Field, Basis>> } | undefined
}
export interface PlaceEdit {
  row: TableRow
  placeId: string
  values: SaidValues
  columns: string[]
}
/** A cell that was changed and yet changes nothing. */
export interface NotApplied {
  row: number
  placeId: string
  column: string
  cell: string
  exported: string
  now: string
  why: Exclude<Judgement, 'apply' | 'already so'>
}
export interface EditPlan extends RowPlan {
  edits: PlaceEdit[]
  notApplied: NotApplied[]
  /** Rows of places that were merged into another one since. */
  moved: { row: number; slug: string }[]
}

export const versionKey = (placeId: string, version: string | number): string => `${placeId} ${version}`

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/
const placeIdOf = ({ cells }: TableRow): string => tidyText(cells.plek_id ?? '').toLowerCase()
const versionOf = ({ cells }: TableRow): string => tidyText(cells.versie ?? '')

/** The places and versions that a file speaks of; what is no id or no number is left out. */
export const listVersions = ({ rows }: Table): { placeId: string; version: number }[] =>
  rows
    .map((row) => ({ placeId: placeIdOf(row), version: versionOf(row) }))
    .filter(({ placeId, version }) => uuid.test(placeId) && /^\d{1,15}$/.test(version))
    .map(({ placeId, version }) => ({ placeId, version: Number(version) }))

/** The day of the export that a file was; several when somebody pasted exports together. */
export function exportDays({ rows }: Table): string[] {
  const days = rows.map(({ cells }) => tidyText(cells.geexporteerd_op ?? ''))
  return [...new Set(days)].filter((day) => day !== '')
}

/** The source list to which the edits of one export belong. */
export const sourceOfExport = (day: string): SourceList => ({
  id: `handmatig-export-${day}`,
  name: `handmatig (export van ${day})`,
  publisher: null,
  licence: null,
  dated: day,
  grain: 'mixed',
  rank: 10,
  address: null,
})

/**
 * What the edits in an export come down to. Each cell is compared with what the export said: one that did not change
 * changes nothing, and one that changed while the register changed as well is a conflict, unless edits overwrite.
 */
export function planEdits(
  table: Table,
  places: ReadonlyMap<string, ExportedPlace>,
  held: readonly HeldRow[],
  areas: AreaNames,
  overwrite: boolean,
): EditPlan {
  const [fresh, known] = [table.rows.filter(isNew), table.rows.filter((row) => !isNew(row))]
  const plan: EditPlan = {
    ...planNewPlaces({ ...table, rows: fresh }, withoutId(held, known), areas),
    ...{ edits: [], notApplied: [], moved: [] },
  }
  const byPlace = Map.groupBy(known, placeIdOf)
  for (const row of known) {
    const twin = byPlace.get(placeIdOf(row))!.find(({ number }) => number !== row.number)
    const place = places.get(versionKey(placeIdOf(row), versionOf(row)))
    const fault = twin ? samePlace(row, twin) : faultOf(row, place)
    if (fault) plan.unreadable.push(fault)
    else planRow(row, table.columns, place as KnownPlace, { areas, overwrite, plan })
  }
  return plan
}

const isNew = (row: TableRow): boolean => placeIdOf(row) === ''

/** Rows without an id are new places. They are known again by name and town when the same file comes twice. */
function planNewPlaces(table: Table, held: readonly HeldRow[], areas: AreaNames): RowPlan {
  const key = ['naam', 'plaats'].filter((column) => table.columns.includes(column))
  const read = readRows(table, { ...mappingForOwnColumns(table.columns), key }, areas)
  const { vanished, ...plan } = planRows(read, held)
  const renamed = plan.added.flatMap((row) => {
    const before = vanished.find((one) => isRenamed(row, one))
    return before ? [{ row, before }] : []
  })
  // An export that comes back is no list that is complete: a row that was left out says nothing.
  return {
    ...plan,
    added: plan.added.filter((row) => !renamed.some((one) => one.row === row)),
    unreadable: [...plan.unreadable, ...renamed.map(maybeRenamed)],
    vanished: [],
  }
}

/** The rows that came without an id and are not in this file under their id by now. */
function withoutId(held: readonly HeldRow[], known: readonly TableRow[]): HeldRow[] {
  const present = new Set(known.map(placeIdOf))
  return held.filter(({ key, placeId }) => !uuid.test(key) && !present.has(placeId))
}

/** Whether a new row is one that came before and is missing now, but for its name or its town. */
function isRenamed({ values }: ImportRow, before: HeldRow): boolean {
  const differing = fields.filter((field) => !isSame(values[field], before.values[field]))
  return differing.length === 1 && (differing[0] === 'name' || differing[0] === 'town')
}

const maybeRenamed = ({ row, before }: { row: ImportRow; before: HeldRow }): RowFault => ({
  row: row.number,
  problem: { column: 'plek_id', value: before.key, why: 'maybe renamed' },
})

type KnownPlace = { exported: PlaceContent; now: NonNullable<ExportedPlace['now']> }

const samePlace = (row: TableRow, twin: TableRow): RowFault => ({
  row: row.number,
  problem: { column: 'plek_id', value: placeIdOf(row), why: 'same key', otherRow: twin.number },
})

function faultOf(row: TableRow, place: ExportedPlace | undefined): RowFault | undefined {
  if (!place?.now && !place?.exported)
    return { row: row.number, problem: { column: 'plek_id', value: placeIdOf(row), why: 'unknown place' } }
  if (!place.now)
    return { row: row.number, problem: { column: 'plek_id', value: placeIdOf(row), why: 'place gone' } }
  if (!place.exported)
    return { row: row.number, problem: { column: 'versie', value: versionOf(row), why: 'unknown version' } }
}

function planRow(
  row: TableRow,
  columns: readonly string[],
  { exported, now }: KnownPlace,
  { areas, overwrite, plan }: { areas: AreaNames; overwrite: boolean; plan: EditPlan },
): void {
  const { changes, problems } = findCellChanges(row.cells, columns, { exported, now: now.content }, areas)
  if (problems.length > 0) {
    plan.unreadable.push(...problems.map((problem) => ({ row: row.number, problem })))
    return
  }
  const edit: PlaceEdit = { row, placeId: placeIdOf(row), values: {}, columns: [] }
  for (const change of changes) {
    const why = judge(change, now.basisOf[change.field], overwrite)
    if (why === 'apply') addToEdit(edit, change, now.content)
    else if (why !== 'already so') plan.notApplied.push(notApplied(row.number, now.id, change, why))
  }
  if (edit.columns.length > 0) plan.edits.push(edit)
  else plan.unchanged++
  if (now.id !== edit.placeId) plan.moved.push({ row: row.number, slug: now.slug })
}

function addToEdit(
  { values, columns }: PlaceEdit,
  { field, column, value }: CellChange,
  now: PlaceContent,
): void {
  // An emptied cell says that there is nothing to say.
  const said = field === 'otherColumns' ? otherColumnsWith(column, value, { ...now, ...values }) : value
  Object.assign(values, { [field]: said ?? null })
  columns.push(column)
}

function otherColumnsWith(
  column: string,
  value: unknown,
  { otherColumns }: SaidValues,
): Record<string, unknown> | undefined {
  const { [column]: _, ...others } = otherColumns ?? {}
  const all = value === undefined ? others : { ...others, [column]: value }
  return Object.keys(all).length > 0 ? all : undefined
}

const notApplied = (
  row: number,
  placeId: string,
  { column, cell, exported, now }: CellChange,
  why: NotApplied['why'],
): NotApplied => ({ row, placeId, column, cell, exported: exported.cell, now: now.cell, why })
