import { sql } from 'kysely'
import { dayOf } from '../design/numbers.ts'
import type { Platform } from '../platform/platform.ts'
import { proposePairs } from './pair-store.ts'
import type { Field, PlaceContent } from './place.ts'
import { addEmptyPlaces, changeRegister, hideNameless, type Occasion, resettle } from './settling-store.ts'
import type { SourceList } from './source-list.ts'
import type { AreaNames } from './spreadsheet/area-names.ts'
import type { Cells } from './spreadsheet/cells.ts'
import { withoutConsentToCome } from './spreadsheet/consent-to-come.ts'
import {
  type EditPlan,
  type ExportedPlace,
  listVersions,
  type NotApplied,
  planEdits,
  versionKey,
} from './spreadsheet/edited-export.ts'
import { countPlan } from './spreadsheet/import-report.ts'
import {
  type HeldRow,
  type ImportRow,
  planRows,
  type RowChange,
  readRows,
  type Table,
} from './spreadsheet/importing.ts'
import type { Mapping } from './spreadsheet/mapping.ts'
import type { Basis, SaidValues } from './statement.ts'
import type { RegisterTransaction } from './statement-store.ts'
import { saveSource } from './store.ts'
import {
  addConflictTasks,
  addVanishedTasks,
  closeVanishedTasks,
  withoutKnownConflicts,
} from './task-store.ts'

/** A table to take in, whole or not at all. */
export interface ImportRequest {
  source: SourceList
  table: Table
  file: { name: string; hash: string }
  /** A list of a source, or an export of ours that comes back with edits. */
  reading: { mapping: Mapping } | { overwrite: boolean }
  /** Whether rows that cannot be read may be left out; otherwise they stop the import. */
  skipUnreadable: boolean
  actor: string
}
export interface ImportOutcome {
  plan: EditPlan
  /** The run that did it; none for a dry run, for an import that was stopped, and where there was nothing to do. */
  run?: { id: number; pairs: { certain: number; maybe: number } }
}

/** Says what an import will do, and with `apply` does exactly that. */
export const importTable = (
  platform: Platform,
  areas: AreaNames,
  request: ImportRequest,
  apply: boolean,
): Promise<ImportOutcome> =>
  changeRegister(platform, (transaction, at) =>
    importInto(transaction, { now: () => at, newId: platform.newId }, areas, request, apply),
  )

/** As `importTable`, inside a change that does more; the present is the moment of that change. */
export async function importInto(
  transaction: RegisterTransaction,
  platform: Pick<Platform, 'now' | 'newId'>,
  areas: AreaNames,
  request: ImportRequest,
  apply: boolean,
): Promise<ImportOutcome> {
  const today = dayOf(platform.now()).toString()
  const plan = withoutConsentToCome(await planImport(transaction, areas, request), today)
  const isStopped = plan.unreadable.length > 0 && !request.skipUnreadable
  if (!apply || isStopped) return { plan }
  const conflicts = await withoutKnownConflicts(
    transaction,
    plan.notApplied.filter(({ why }) => why === 'conflict'),
  )
  const { added, changed, back, vanished, edits } = plan
  if ([added, changed, back, vanished, edits, conflicts].every(({ length }) => length === 0)) return { plan }

  const at = platform.now()
  await saveSource(transaction as never, request.source, at)
  const runId = await addRun(transaction, request, plan, at)
  const occasion = { kind: 'imported', actor: request.actor, at, runId } as const
  const placeIds = await writeRows(transaction, platform, request, plan, occasion)
  await writeTasks(transaction, request.source.id, plan, conflicts, occasion)
  // The embedded database has nothing that tells its planner how large the tables have become.
  await sql`analyze place, source_row, place_statement, place_change`.execute(transaction)
  await hideNameless(transaction, placeIds)
  for (const some of inParts(placeIds)) await resettle(transaction, some, occasion)
  return { plan, run: { id: runId, pairs: await proposePairs(transaction, placeIds, at) } }
}

async function planImport(
  transaction: RegisterTransaction,
  areas: AreaNames,
  { source, table, reading }: ImportRequest,
): Promise<EditPlan> {
  const held = await listHeldRows(transaction, source.id)
  if ('mapping' in reading) {
    const rows = planRows(readRows(table, reading.mapping, areas), held)
    return { ...rows, edits: [], notApplied: [], moved: [] }
  }
  const places = await listExportedPlaces(transaction, listVersions(table))
  // An edit is dated by the day it came in, which no row says.
  const undated = held.map((row) => ({ ...row, saidOn: undefined }))
  return planEdits(table, places, undated, areas, reading.overwrite)
}

/** The rows of a source as they came last, with what was read from them. */
async function listHeldRows(transaction: RegisterTransaction, sourceId: string): Promise<HeldRow[]> {
  const { rows } = await sql<{
    id: number
    row_key: string
    place_id: string
    content: Cells
    vanished: boolean
    values: Partial<PlaceContent> | null
    said_on: string | null
  }>`
    select source_row.id, row_key, source_row.place_id, content, vanished_in_run is not null as vanished,
      "values", said_on
    from source_row left join place_statement on source_row_id = source_row.id and withdrawn_at is null
    where source_row.source_id = ${sourceId} and replaced_by_run is null and not undone
    order by source_row.id`.execute(transaction)
  return rows.map(({ row_key, place_id, content, values, said_on, ...row }) => ({
    ...row,
    key: row_key,
    placeId: place_id,
    cells: content,
    values: values ?? {},
    saidOn: said_on ?? undefined,
  }))
}

async function listExportedPlaces(
  transaction: RegisterTransaction,
  versions: readonly { placeId: string; version: number }[],
): Promise<Map<string, ExportedPlace>> {
  const { rows } = await sql<{
    id: string
    version: number
    exported: PlaceContent | null
    root: string
    slug: string
    content: PlaceContent
    gone: boolean
  }>`
    with recursive asked as (
      select place.id, r.version from jsonb_to_recordset(${JSON.stringify(versions)}::jsonb)
        as r("placeId" uuid, version bigint) join place on place.id = "placeId"
    ), up as (
      select id as start, id, absorbed_into from place where id in (select id from asked)
      union select up.start, place.id, place.absorbed_into from place join up on place.id = up.absorbed_into
    )
    select asked.id, asked.version, place_change.after as exported,
      root.id as root, root.slug, root.content, root.undone as gone
    from asked
    join up on up.start = asked.id and up.absorbed_into is null
    join place root on root.id = up.id
    left join place_change on place_change.id = asked.version and place_change.place_id = asked.id`.execute(
    transaction,
  )
  const heavier = await listHeavierBases(transaction, [...new Set(rows.map(({ root }) => root))])
  return new Map(
    rows.map(({ id, version, exported, root, slug, content, gone }) => [
      versionKey(id, version),
      {
        exported: exported ?? undefined,
        now: gone ? undefined : { id: root, slug, content, basisOf: heavier.get(root) ?? {} },
      },
    ]),
  )
}

/** Of places, the fields whose value weighs more than what somebody checked, and what makes it weigh more. */
async function listHeavierBases(
  transaction: RegisterTransaction,
  placeIds: readonly string[],
): Promise<Map<string, Partial<Record<Field, Basis>>>> {
  const { rows } = await sql<{ id: string; bases: Partial<Record<Field, Basis>> }>`
    select place.id, jsonb_object_agg(value_of.key, basis) as bases
    from place cross join jsonb_each_text(chosen) value_of
    join place_statement on place_statement.id = value_of.value::bigint and basis in ('pin', 'place')
    where place.id = any(${placeIds}) group by place.id`.execute(transaction)
  return new Map(rows.map(({ id, bases }) => [id, bases]))
}

async function addRun(
  transaction: RegisterTransaction,
  { source, file, reading }: ImportRequest,
  plan: EditPlan,
  at: Temporal.Instant,
): Promise<number> {
  const mapping = JSON.stringify('mapping' in reading ? reading.mapping : {})
  const { rows } = await sql<{ id: number }>`
    insert into import_run (source_id, file_name, file_hash, mapping, applied_at, counts)
    values (${source.id}, ${file.name}, ${file.hash}, ${mapping}::jsonb, ${at.toString()},
      ${JSON.stringify(countPlan(plan))}::jsonb)
    returning id`.execute(transaction)
  return rows[0]!.id
}

/** A row to keep as it came, and what it says of a place. */
interface RowToWrite {
  row_key: string
  row_number: number
  content: Cells
  place_id: string
  said_on: string | null
  values: SaidValues
}

/** Writes the rows of a plan and what they say, in the place of what those rows said before; answers the places. */
async function writeRows(
  transaction: RegisterTransaction,
  { newId }: Pick<Platform, 'newId'>,
  { source, reading }: ImportRequest,
  plan: EditPlan,
  occasion: RunOccasion,
): Promise<string[]> {
  const replaced = [...plan.changed, ...plan.back]
  await replaceRows(transaction, replaced, occasion)
  await replaceEditedRows(transaction, source.id, plan, occasion)

  const earlier = await findEarlierPlaces(transaction, source.id, plan)
  const fresh = plan.added.filter(({ key }) => !earlier.has(key)).map((row) => ({ ...row, id: newId() }))
  await addEmptyPlaces(
    transaction,
    fresh.map(({ id, values }) => ({ id, ...values })),
  )
  const placeIdOf = new Map([...earlier, ...fresh.map(({ key, id }) => [key, id] as const)])
  const isEdit = 'overwrite' in reading
  const today = isEdit ? dayOf(occasion.at).toString() : null
  const write = (
    { key, number, cells, values, saidOn }: Omit<ImportRow, 'values'> & { values: SaidValues },
    place_id: string,
  ): RowToWrite => ({
    row_key: key,
    row_number: number,
    content: cells,
    place_id,
    said_on: today ?? saidOn ?? null,
    values,
  })
  const rows = [
    ...plan.added.map((row) => write(row, placeIdOf.get(row.key)!)),
    ...replaced.map(({ row, held }) => write(row, held.placeId)),
    ...plan.edits.map(({ row, placeId, values }) =>
      write({ ...row, key: placeId, values, saidOn: undefined }, placeId),
    ),
  ]
  for (const some of inParts(rows))
    await addRows(transaction, source.id, isEdit ? 'checked' : 'source', some, occasion)
  return [...new Set(rows.map(({ place_id }) => place_id))]
}

type RunOccasion = Occasion & { runId: number }

/** How many rows go into one statement: some megabytes of text. */
const PART = 2_000

function* inParts<T>(all: readonly T[]): Generator<T[]> {
  for (let from = 0; from < all.length; from += PART) yield all.slice(from, from + PART)
}

async function replaceRows(
  transaction: RegisterTransaction,
  replaced: readonly RowChange[],
  { runId, at }: RunOccasion,
): Promise<void> {
  const ids = replaced.map(({ held }) => held.id)
  await sql`update source_row set replaced_by_run = ${runId} where id = any(${ids})`.execute(transaction)
  await sql`update place_statement set withdrawn_at = ${at.toString()}, withdrawn_by_run = ${runId}
    where source_row_id = any(${ids}) and withdrawn_at is null`.execute(transaction)
}

/** An edit adds to what earlier edits of the same export said: the row is replaced, what was said stays. */
async function replaceEditedRows(
  transaction: RegisterTransaction,
  sourceId: string,
  { edits }: EditPlan,
  { runId }: RunOccasion,
): Promise<void> {
  const keys = edits.map(({ placeId }) => placeId)
  await sql`update source_row set replaced_by_run = ${runId}
    where source_id = ${sourceId} and row_key = any(${keys}) and replaced_by_run is null and not undone`.execute(
    transaction,
  )
}

/** The places that rows with these keys stood for before their run was undone: ids are never given out twice. */
async function findEarlierPlaces(
  transaction: RegisterTransaction,
  sourceId: string,
  { added }: EditPlan,
): Promise<Map<string, string>> {
  const keys = added.map(({ key }) => key)
  const { rows } = await sql<{ row_key: string; place_id: string }>`
    select distinct on (row_key) row_key, place_id from source_row
    where source_id = ${sourceId} and row_key = any(${keys}) order by row_key, id desc`.execute(transaction)
  return new Map(rows.map(({ row_key, place_id }) => [row_key, place_id]))
}

async function addRows(
  transaction: RegisterTransaction,
  sourceId: string,
  basis: Basis,
  rows: readonly RowToWrite[],
  { runId, at, actor }: RunOccasion,
): Promise<void> {
  const json = JSON.stringify(rows)
  await sql`insert into source_row (source_id, row_key, run_id, row_number, content, place_id)
    select ${sourceId}, row_key, ${runId}, row_number, content, place_id from jsonb_to_recordset(${json}::jsonb)
      as r(row_key text, row_number integer, content jsonb, place_id uuid)`.execute(transaction)
  await sql`insert into place_statement
      (place_id, basis, source_id, source_row_id, run_id, said_on, recorded_at, actor, "values")
    select r.place_id, ${basis}, ${sourceId}, source_row.id, ${runId}, r.said_on, ${at.toString()}, ${actor}, r."values"
    from jsonb_to_recordset(${json}::jsonb) as r(row_key text, place_id uuid, said_on text, "values" jsonb)
    join source_row on source_row.source_id = ${sourceId} and source_row.row_key = r.row_key
      and replaced_by_run is null and not undone`.execute(transaction)
}

async function writeTasks(
  transaction: RegisterTransaction,
  sourceId: string,
  { vanished, back }: EditPlan,
  conflicts: readonly NotApplied[],
  occasion: RunOccasion,
): Promise<void> {
  const ids = vanished.map(({ id }) => id)
  await sql`update source_row set vanished_in_run = ${occasion.runId} where id = any(${ids})`.execute(
    transaction,
  )
  await addVanishedTasks(transaction, ids, occasion)
  await closeVanishedTasks(
    transaction,
    sourceId,
    back.map(({ row }) => row.key),
    occasion,
  )
  await addConflictTasks(transaction, conflicts, occasion)
}
