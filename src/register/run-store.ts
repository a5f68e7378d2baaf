import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import type { Platform } from '../platform/platform.ts'
import { proposePairs } from './pair-store.ts'
import { type Also, changeRegister, hideNameless, type Occasion, resettle } from './settling-store.ts'
import type { PlanCounts } from './spreadsheet/import-report.ts'
import type { RegisterTransaction } from './statement-store.ts'
import { undoTasks } from './task-store.ts'

/** One import that was applied. */
export interface ImportRun {
  id: number
  sourceId: string
  fileName: string
  appliedAt: string
  undoneAt: string | null
  counts: PlanCounts
}

/** The runs of imports, newest first. */
export async function listRuns(database: Database): Promise<ImportRun[]> {
  const { rows } = await sql<ImportRun>`
    select id, source_id as "sourceId", file_name as "fileName", applied_at as "appliedAt",
      undone_at as "undoneAt", counts
    from import_run order by id desc`.execute(database)
  return rows
}

export type UndoOutcome =
  | { undone: ImportRun; changed: number }
  | { noSuchRun: true }
  | { undoneAlready: ImportRun }
  | { laterRun: ImportRun }

/**
 * Undoes a run as a whole: what its rows said is withdrawn, what they replaced counts again, and a place that only this
 * run named is hidden, under its own id for when it comes back. A later run of the same source has to go first.
 */
export async function undoRun(
  platform: Platform,
  runId: number,
  actor: string,
  also?: Also,
): Promise<UndoOutcome> {
  return changeRegister(platform, async (transaction, at) => {
    const runs = await listRuns(transaction as never)
    const run = runs.find(({ id }) => id === runId)
    if (!run) return { noSuchRun: true }
    if (run.undoneAt) return { undoneAlready: run }
    const laterRun = runs.find(
      ({ id, sourceId, undoneAt }) => id > runId && sourceId === run.sourceId && !undoneAt,
    )
    if (laterRun) return { laterRun }

    const occasion: Occasion = { kind: 'import undone', actor, at, runId }
    const placeIds = await undoStatements(transaction, runId, occasion.at)
    await undoRows(transaction, runId)
    await undoTasks(transaction, runId, occasion)
    await sql`update import_run set undone_at = ${occasion.at.toString()} where id = ${runId}`.execute(
      transaction,
    )
    await hideNameless(transaction, placeIds)
    const { changed } = await resettle(transaction, placeIds, occasion)
    await proposePairs(transaction, placeIds, occasion.at)
    await also?.(transaction, at)
    return { undone: run, changed }
  })
}

async function undoStatements(
  transaction: RegisterTransaction,
  runId: number,
  at: Temporal.Instant,
): Promise<string[]> {
  const { rows: restored } = await sql<{ place_id: string }>`
    update place_statement set withdrawn_at = null, withdrawn_by_run = null
    where withdrawn_by_run = ${runId} returning place_id`.execute(transaction)
  const { rows: withdrawn } = await sql<{ place_id: string }>`
    update place_statement set withdrawn_at = ${at.toString()}, withdrawn_by_run = ${runId}
    where run_id = ${runId} and withdrawn_at is null returning place_id`.execute(transaction)
  return [...new Set([...restored, ...withdrawn].map(({ place_id }) => place_id))]
}

async function undoRows(transaction: RegisterTransaction, runId: number): Promise<void> {
  await sql`update source_row set undone = true where run_id = ${runId}`.execute(transaction)
  await sql`update source_row set replaced_by_run = null where replaced_by_run = ${runId}`.execute(
    transaction,
  )
  await sql`update source_row set vanished_in_run = null where vanished_in_run = ${runId}`.execute(
    transaction,
  )
}
