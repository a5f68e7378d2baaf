import { type Generated, type Insertable, sql, type Transaction } from 'kysely'
import type { Database } from '../platform/database.ts'
import { keep } from '../platform/kept.ts'
import { locks } from '../platform/locks.ts'
import type { Platform } from '../platform/platform.ts'
import type { Activity, ActivityContent } from './activity.ts'

export type ActivityTables = {
  activity: ActivityTable
  activity_change: ChangeTable
  activity_run: RunTable
}
interface ActivityTable {
  id: string
  key: string
  content: ActivityContent
  known_since: string
  version: number
  sequence: number
  changed_at: string
  undone: Generated<boolean>
}
interface ChangeTable {
  id: Generated<number>
  activity_id: string
  changed_at: string
  kind: ChangeKind
  actor: string
  run_id: number | null
  note: string | null
  before: ActivityContent | null
  after: ActivityContent | null
}
interface RunTable {
  id: Generated<number>
  file_name: string
  file_hash: string
  applied_at: string
  actor: string
  counts: unknown
  undone_at: string | null
}
export type ChangeKind = 'imported' | 'import undone' | 'edited' | 'erased'
export type ProgrammeTransaction = Transaction<ActivityTables>

/** What a change of activities is, for their history. */
export interface Occasion {
  kind: ChangeKind
  actor: string
  at: Temporal.Instant
  runId?: number
  note?: string
}

/** An activity as it stands in its table, one that was undone included. */
export interface HeldActivity extends Activity {
  key: string
  version: number
  undone: boolean
}

const tables = (database: Database) => database.withTables<ActivityTables>()

/** All activities, kept in memory between changes. */
export const readActivities = keep(findRevision, async (database, revision) => ({
  revision,
  activities: await listHeld(database as unknown as ProgrammeTransaction),
}))

async function findRevision(database: Database): Promise<number> {
  const newest = await tables(database)
    .selectFrom('activity_change')
    .select(({ fn }) => fn.max('id').as('id'))
    .executeTakeFirst()
  return newest?.id ?? 0
}

export async function listHeld(transaction: ProgrammeTransaction): Promise<HeldActivity[]> {
  const rows = await transaction.selectFrom('activity').selectAll().orderBy('id').execute()
  return rows.map(({ known_since, changed_at, ...row }) => ({
    ...row,
    knownSince: known_since,
    changedAt: changed_at,
  }))
}

/** One change of the programme, at its moment: whole or not at all, and seen by the next reader. */
export async function changeProgramme<T>(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  change: (transaction: ProgrammeTransaction, at: Temporal.Instant) => Promise<T>,
): Promise<T> {
  const result = await tables(database)
    .transaction()
    .execute(async (transaction) => {
      // Changes queue up, so that their numbers, commits and moments run in the same order. Any number of our own.
      await sql`select pg_advisory_xact_lock(${locks.programme})`.execute(transaction)
      return change(transaction, now())
    })
  readActivities.forget(database)
  return result
}

/** What an activity becomes: its content, or nothing where an import that brought it is undone. */
export interface Becoming {
  id: string
  key: string
  /** Undefined: it is new. */
  before: ActivityContent | undefined
  after: ActivityContent | undefined
  knownSince: string
}

/** Writes what activities become, with their history. */
export async function saveBecoming(
  transaction: ProgrammeTransaction,
  becoming: readonly Becoming[],
  { kind, actor, at, runId, note }: Occasion,
): Promise<void> {
  for (const { id, key, before, after, knownSince } of becoming) {
    await transaction
      .insertInto('activity')
      .values({
        ...{ id, key, known_since: knownSince, version: 0, sequence: -1, changed_at: at.toString() },
        content: JSON.stringify(after ?? before) as never,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const row: Insertable<ChangeTable> = {
      activity_id: id,
      changed_at: at.toString(),
      ...{ kind, actor, run_id: runId ?? null, note: note ?? null },
      before: asJson(before),
      after: asJson(after),
    }
    const change = await transaction
      .insertInto('activity_change')
      .values(row)
      .returning('id')
      .executeTakeFirstOrThrow()
    await transaction
      .updateTable('activity')
      .set(({ eb }) => ({
        ...(after && { content: asJson(after) as never }),
        ...{ version: change.id, changed_at: at.toString(), undone: after === undefined },
        sequence: eb('sequence', '+', 1),
      }))
      .where('id', '=', id)
      .execute()
  }
}

const asJson = (content: ActivityContent | undefined): ActivityContent | null =>
  content === undefined ? null : (JSON.stringify(content) as never)
