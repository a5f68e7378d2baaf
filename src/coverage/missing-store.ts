import { createHash } from 'node:crypto'
import { type QueryExecutorProvider, sql } from 'kysely'
import { dayOf } from '../design/numbers.ts'
import type { Database } from '../platform/database.ts'
import { hourGate, type TooMany } from '../platform/hour-gate.ts'
import { keep } from '../platform/kept.ts'
import { locks } from '../platform/locks.ts'
import type { Platform } from '../platform/platform.ts'
import {
  FEWEST_TOLD,
  type MissingSignal,
  MONTHS_KEPT,
  MOST_AN_HOUR,
  MOST_OF_ONE_AN_HOUR,
  type SentSignal,
  toldDays,
} from './missing.ts'

/**
 * Takes in that somebody misses something. The same form sent twice counts once; and on a day that counts already, the
 * same wishes without a word add nothing, so nothing more is kept. Only words can be too many: where there is no room
 * left, the day was counted by those who took it.
 */
export async function addSignal(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  { municipality, wishes, words, token }: SentSignal,
): Promise<'counted' | TooMany> {
  const day = dayOf(now()).toString()
  const tokenHash = createHash('sha256').update(token).digest('base64url')
  const outcome = await database.transaction().execute(async (transaction) => {
    // One at a time, so that many of one form at once are one.
    await sql`select pg_advisory_xact_lock(${locks.missing})`.execute(transaction)
    const wished = JSON.stringify(wishes)
    const { rows } = await sql<{ known: boolean; isFirst: boolean; saysNothingNew: boolean }>`
      with today as (
        select wishes from missing_signal where municipality_code = ${municipality} and received_on = ${day}
      )
      select exists (select from missing_signal where token_hash = ${tokenHash}) as known,
        not exists (select from today) as "isFirst",
        exists (select from today where wishes @> ${wished}::jsonb and wishes <@ ${wished}::jsonb)
          as "saysNothingNew"`.execute(transaction)
    const { known, isFirst, saysNothingNew } = rows[0]!
    if (known || (saysNothingNew && !words)) return 'counted'
    const tooMany = isFirst ? undefined : gate.findTooMany(database, municipality, now())
    if (tooMany) return words ? tooMany : 'counted'
    await sql`insert into missing_signal (municipality_code, wishes, words, token_hash, received_on)
      values (${municipality}, ${wished}::jsonb, ${words || null}, ${tokenHash}, ${day})`.execute(transaction)
    gate.count(database, municipality, now())
    const days = await countDays(transaction, municipality)
    return isFirst && toldDays(days) !== toldDays(days - 1) ? 'another is told' : 'counted'
  })
  // Pages are made anew only when they would say something else.
  if (outcome === 'another is told') readToldDays.forget(database)
  return typeof outcome === 'string' ? 'counted' : outcome
}

const gate = hourGate(MOST_AN_HOUR, MOST_OF_ONE_AN_HOUR)

async function countDays(transaction: QueryExecutorProvider, municipality: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct received_on) as count from missing_signal
    where municipality_code = ${municipality}`.execute(transaction)
  return rows[0]!.count
}

/** How many days pages tell of, by the code of the municipality: those of which they tell nothing are not in it. */
export const readToldDays = keep(
  async (database) => {
    const { rows } = await sql<{ revision: string | null }>`
      select string_agg(code || ' ' || told, ' ' order by code) as revision from (
        select municipality_code as code, count(distinct received_on) / ${FEWEST_TOLD}::int as told
        from missing_signal group by municipality_code having count(distinct received_on) >= ${FEWEST_TOLD}::int
      ) as counts`.execute(database)
    return rows[0]!.revision ?? ''
  },
  async (database): Promise<ReadonlyMap<string, number>> => {
    const { rows } = await sql<{ code: string; count: number }>`
      select municipality_code as code, count(distinct received_on) as count
      from missing_signal group by municipality_code`.execute(database)
    return new Map(
      rows.map(({ code, count }) => [code, toldDays(count)] as const).filter(([, told]) => told > 0),
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
  if (rows.length > 0) readToldDays.forget(database)
  return rows.length
}
