import { type Generated, sql, type Transaction } from 'kysely'
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

/** How many activities go into one statement: a few megabytes of text. */
const PART = 1_000

/** Writes what activities become, with their history. */
export async function saveBecoming(
  transaction: ProgrammeTransaction,
  becoming: readonly Becoming[],
  occasion: Occasion,
): Promise<void> {
  for (let from = 0; from < becoming.length; from += PART)
    await savePart(transaction, becoming.slice(from, from + PART), occasion)
}

async function savePart(
  transaction: ProgrammeTransaction,
  becoming: readonly Becoming[],
  { kind, actor, at, runId, note }: Occasion,
): Promise<void> {
  const rows = JSON.stringify(
    becoming.map(({ id, key, before, after, knownSince }) => ({
      ...{ id, key, known_since: knownSince, before: before ?? null, after: after ?? null },
    })),
  )
  const moment = at.toString()
  await sql`
    with becoming as (
      select id, key, known_since, nullif(before, 'null') as before, nullif(after, 'null') as after
      from jsonb_to_recordset(${rows}::jsonb)
        as r(id uuid, key text, known_since text, before jsonb, after jsonb)
    )
    insert into activity (id, key, content, known_since, version, sequence, changed_at)
    select id, key, coalesce(after, before), known_since, 0, -1, ${moment} from becoming
    on conflict (id) do nothing`.execute(transaction)
  await sql`
    with becoming as (
      select id, nullif(before, 'null') as before, nullif(after, 'null') as after
      from jsonb_to_recordset(${rows}::jsonb) as r(id uuid, before jsonb, after jsonb)
    ), change as (
      insert into activity_change (activity_id, changed_at, kind, actor, run_id, note, before, after)
      select id, ${moment}, ${kind}, ${actor}, ${runId ?? null}, ${note ?? null}, before, after from becoming
      returning id, activity_id
    )
    update activity set content = coalesce(after, content), version = change.id, changed_at = ${moment},
      undone = (after is null), sequence = sequence + 1
    from becoming join change on change.activity_id = becoming.id
    where activity.id = becoming.id`.execute(transaction)
}
