import { type QueryExecutorProvider, sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import type { Subject } from './error-report/error-report.ts'
import type { Trouble } from './links/link.ts'
import type { Occasion } from './settling-store.ts'
import type { NotApplied } from './spreadsheet/edited-export.ts'
import { isSame } from './statement.ts'
import type { RegisterTransaction } from './statement-store.ts'

/** What asks for somebody's attention. */
export type Task = {
  id: number
  /** The place it is about, or the one that place went into. */
  placeId: string
  raisedAt: string
} & (
  | { kind: 'vanished from source'; detail: { source: string; rowKey: string } }
  | { kind: 'conflict with edited export'; detail: ConflictDetail }
  /** Answering the report closes it. */
  | { kind: 'reported'; detail: { report: number; subject: Subject } }
  /** Closes by itself when the website answers again. */
  | { kind: 'dead link'; detail: { website: string; trouble: Trouble; since: string } }
)
type ConflictDetail = Pick<NotApplied, 'column' | 'cell' | 'exported' | 'now'>

type RunOccasion = Occasion & { runId: number }

/** The open tasks, oldest first; of one place or of all. */
export async function listTasks(database: Database, placeId?: string): Promise<Task[]> {
  const { rows } = await sql<Task>`
    with recursive up as (
      select place_task.id as task, place.id, absorbed_into
      from place_task join place on place.id = place_id where closed_at is null
      union select up.task, place.id, place.absorbed_into from place join up on place.id = up.absorbed_into
    )
    select place_task.id, up.id as "placeId", kind, detail, raised_at as "raisedAt"
    from place_task join up on up.task = place_task.id and up.absorbed_into is null
    where ${placeId ?? null}::uuid is null or up.id = ${placeId ?? null}::uuid
    order by place_task.id`.execute(database)
  return rows
}

/** Closes a task; false when there is no such task, or it is closed already. */
export async function closeTask(
  database: QueryExecutorProvider,
  taskId: number,
  { at, actor, note }: Pick<Occasion, 'at' | 'actor' | 'note'>,
): Promise<boolean> {
  const { rows } = await sql`update place_task
    set closed_at = ${at.toString()}, closed_by = ${actor}, closed_note = ${note ?? null}
    where id = ${taskId} and closed_at is null returning id`.execute(database)
  return rows.length > 0
}

/** A place that its source no longer has asks for attention, unless another source still has it. */
export async function addVanishedTasks(
  transaction: RegisterTransaction,
  rowIds: readonly number[],
  { runId, at }: RunOccasion,
): Promise<void> {
  await sql`
    with recursive gone as (select * from source_row where id = any(${rowIds})),
    up as (
      select place.id as start, place.id, absorbed_into from place where id in (select place_id from gone)
      union select up.start, place.id, place.absorbed_into from place join up on place.id = up.absorbed_into
    ), down as (
      select start, id from up where absorbed_into is null
      union select down.start, place.id from place join down on place.absorbed_into = down.id
    ), still_named as (
      select distinct start from down join source_row on source_row.place_id = down.id
        and replaced_by_run is null and not undone and vanished_in_run is null
      join place_statement on source_row_id = source_row.id and basis = 'source' and withdrawn_at is null
    )
    insert into place_task (place_id, kind, detail, run_id, raised_at)
    select place_id, 'vanished from source', jsonb_build_object('source', source_id, 'rowKey', row_key),
      ${runId}, ${at.toString()}
    from gone where place_id not in (select start from still_named) order by gone.id`.execute(transaction)
}

export async function closeVanishedTasks(
  transaction: RegisterTransaction,
  sourceId: string,
  rowKeys: readonly string[],
  { runId, at, actor }: RunOccasion,
): Promise<void> {
  await sql`update place_task set closed_at = ${at.toString()}, closed_by = ${actor}, closed_by_run = ${runId}
    where kind = 'vanished from source' and closed_at is null
      and detail ->> 'source' = ${sourceId} and detail ->> 'rowKey' = any(${rowKeys})`.execute(transaction)
}

/** The conflicts that no open task speaks of yet. */
export async function withoutKnownConflicts(
  transaction: RegisterTransaction,
  conflicts: readonly NotApplied[],
): Promise<NotApplied[]> {
  const { rows } = await sql<{ place_id: string; detail: ConflictDetail }>`
    select place_id, detail from place_task
    where kind = 'conflict with edited export' and closed_at is null
      and place_id = any(${conflicts.map(({ placeId }) => placeId)})`.execute(transaction)
  return conflicts.filter(
    (conflict) =>
      !rows.some(
        ({ place_id, detail }) => place_id === conflict.placeId && isSame(detail, toDetail(conflict)),
      ),
  )
}

const toDetail = ({ column, cell, exported, now }: NotApplied): ConflictDetail => ({
  column,
  cell,
  exported,
  now,
})

export async function addConflictTasks(
  transaction: RegisterTransaction,
  conflicts: readonly NotApplied[],
  { runId, at }: RunOccasion,
): Promise<void> {
  const rows = conflicts.map((conflict) => ({ place_id: conflict.placeId, detail: toDetail(conflict) }))
  await sql`insert into place_task (place_id, kind, detail, run_id, raised_at)
    select place_id, 'conflict with edited export', detail, ${runId}, ${at.toString()}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(place_id uuid, detail jsonb)`.execute(
    transaction,
  )
}

/** Tasks are as they were before a run: those it closed are open again, those it raised are closed. */
export async function undoTasks(
  transaction: RegisterTransaction,
  runId: number,
  { at, actor }: Pick<Occasion, 'at' | 'actor'>,
): Promise<void> {
  await sql`update place_task set closed_at = null, closed_by = null, closed_by_run = null
    where closed_by_run = ${runId}`.execute(transaction)
  await sql`update place_task set closed_at = ${at.toString()}, closed_by = ${actor}, closed_by_run = ${runId}
    where run_id = ${runId} and closed_at is null`.execute(transaction)
}
