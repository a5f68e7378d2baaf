import { createHash } from 'node:crypto'
import { type QueryExecutorProvider, sql } from 'kysely'
import { dayOf } from '../design/numbers.ts'
import type { Database } from '../platform/database.ts'
import { hourGate } from '../platform/hour-gate.ts'
import { keep } from '../platform/kept.ts'
import { locks } from '../platform/locks.ts'
import type { Platform } from '../platform/platform.ts'
import {
  FEWEST_TOLD,
  type MissingSignal,
  MONTHS_KEPT,
  MOST_AN_HOUR,
  MOST_OF_ONE_A_DAY,
  MOST_OF_ONE_AN_HOUR,
  type SentSignal,
  toldCount,
} from './missing.ts'

/** Takes in that somebody misses something. The same form sent twice counts once. */
export async function addSignal(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  { municipality, wishes, words, token }: SentSignal,
): Promise<'counted' | 'too many'> {
  const day = dayOf(now()).toString()
  const tokenHash = createHash('sha256').update(token).digest('base64url')
  const outcome = await database.transaction().execute(async (transaction) => {
    // One at a time, so that many of one form at once are one.
    await sql`select pg_advisory_xact_lock(${locks.missing})`.execute(transaction)
    const { rows } = await sql<{ known: boolean; hasRoom: boolean }>`
      select exists (select from missing_signal where token_hash = ${tokenHash}) as known,
        (select count(*) from missing_signal where municipality_code = ${municipality} and received_on = ${day})
          < ${MOST_OF_ONE_A_DAY}::int as "hasRoom"`.execute(transaction)
    if (rows[0]!.known) return 'counted'
    if (!rows[0]!.hasRoom || gate.findTooMany(database, municipality, now())) return 'too many'
    await sql`insert into missing_signal (municipality_code, wishes, words, token_hash, received_on)
      values (${municipality}, ${JSON.stringify(wishes)}::jsonb, ${words || null}, ${tokenHash}, ${day})`.execute(
      transaction,
    )
    gate.count(database, municipality, now())
    const count = await countOf(transaction, municipality)
    return toldCount(count) === toldCount(count - 1) ? 'counted' : 'another is told'
  })
  // Pages are made anew only when they would say something else.
  if (outcome === 'another is told') readToldCounts.forget(database)
  return outcome === 'too many' ? outcome : 'counted'
}

const gate = hourGate(MOST_AN_HOUR, MOST_OF_ONE_AN_HOUR)

async function countOf(transaction: QueryExecutorProvider, municipality: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) from missing_signal where municipality_code = ${municipality}`.execute(transaction)
  return rows[0]!.count
}

/** How many signals pages tell of, by the code of the municipality: those of which they tell nothing are not in it. */
export const readToldCounts = keep(
  async (database) => {
    const { rows } = await sql<{ revision: string | null }>`
      select string_agg(code || ' ' || told, ' ' order by code) as revision from (
        select municipality_code as code, count(*) / ${FEWEST_TOLD}::int as told
        from missing_signal group by municipality_code having count(*) >= ${FEWEST_TOLD}::int
      ) as counts`.execute(database)
    return rows[0]!.revision ?? ''
  },
  async (database): Promise<ReadonlyMap<string, number>> => {
    const { rows } = await sql<{ code: string; count: number }>`
      select municipality_code as code, count(*) from missing_signal group by municipality_code`.execute(
      database,
    )
    return new Map(
      rows.map(({ code, count }) => [code, toldCount(count)] as const).filter(([, told]) => told > 0),
    )
  },
)

/** Every signal that is kept, the newest first: for the desk, and for nobody else. */
export async function listSignals(database: Database): Promise<MissingSignal[]> {
  const { rows } = await sql<Omit<MissingSignal, 'words'> & { words: string | null }>`
    select id, municipality_code as municipality, wishes, words, received_on as "receivedOn"
    from missing_signal order by id desc`.execute(database)
  return rows.map((row) => ({ ...row, words: row.words ?? undefined }))
}

/** Erases what somebody wrote beside a signal, which still counts; answers whether there was anything. */
export async function removeWords(database: Database, id: number): Promise<boolean> {
  const { rows } = await sql`
    update missing_signal set words = null where id = ${id} and words is not null returning id`.execute(
    database,
  )
  return rows.length > 0
}

/** Erases what came in so long ago that it says nothing of now; answers how many. */
export async function removeOldSignals({
  database,
  now,
}: Pick<Platform, 'database' | 'now'>): Promise<number> {
  const before = dayOf(now()).subtract({ months: MONTHS_KEPT })
  const { rows } = await sql<{ id: number }>`
    delete from missing_signal where received_on < ${before.toString()} returning id`.execute(database)
  if (rows.length > 0) readToldCounts.forget(database)
  return rows.length
}
