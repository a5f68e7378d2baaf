import { createHash } from 'node:crypto'
import { type QueryExecutorProvider, sql } from 'kysely'
import { dayOf } from '../design/numbers.ts'
import type { Database } from '../platform/database.ts'
import { hourGate, type TooMany } from '../platform/hour-gate.ts'
import { keep } from '../platform/kept.ts'
import { locks } from '../platform/locks.ts'
import type { Platform } from '../platform/platform.ts'
import {
  type MissingSignal,
  MONTHS_KEPT,
  MOST_AN_HOUR,
  MOST_COUNTED_A_DAY,
  MOST_OF_ONE_AN_HOUR,
  type SentSignal,
  toldCount,
} from './missing.ts'

/**
 * Takes in that somebody misses something. The same form sent twice counts once. Only words can be too many: where there is
 * no room left, the day counts as many without them as it may.
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
    const { rows } = await sql<{ known: boolean; today: number }>`
      select coalesce(bool_or(token_hash = ${tokenHash}), false) as known,
        count(*) filter (where municipality_code = ${municipality} and received_on = ${day}) as today
      from missing_signal`.execute(transaction)
    const { known, today } = rows[0]!
    if (known) return 'counted'
    const counts = today < MOST_COUNTED_A_DAY
    const tooMany = counts ? undefined : gate.findTooMany(database, municipality, now())
    if (tooMany) return words ? tooMany : 'counted'
    await sql`insert into missing_signal (municipality_code, wishes, words, token_hash, received_on)
      values (${municipality}, ${JSON.stringify(wishes)}::jsonb, ${words || null}, ${tokenHash}, ${day})`.execute(
      transaction,
    )
    gate.count(database, municipality, now())
    const counted = (await listCounted(transaction)).get(municipality) ?? 0
    return counts && toldCount(counted) !== toldCount(counted - 1) ? 'another is told' : 'counted'
  })
  // Pages are made anew only when they would say something else.
  if (outcome === 'another is told') readToldCounts.forget(database)
  return typeof outcome === 'string' ? 'counted' : outcome
}

const gate = hourGate(MOST_AN_HOUR, MOST_OF_ONE_AN_HOUR)

/** How many signals count, by the code of the municipality. */
async function listCounted(database: QueryExecutorProvider): Promise<Map<string, number>> {
  const { rows } = await sql<{ code: string; counted: number }>`
    select code, sum(least(signals, ${MOST_COUNTED_A_DAY}::int))::int as counted from (
      select municipality_code as code, count(*) as signals from missing_signal group by municipality_code, received_on
    ) as days group by code order by code`.execute(database)
  return new Map(rows.map(({ code, counted }) => [code, counted]))
}

const listTold = async (database: Database): Promise<[code: string, told: number][]> =>
  [...(await listCounted(database))].flatMap(([code, counted]) =>
    toldCount(counted) > 0 ? [[code, toldCount(counted)]] : [],
  )

/** The counts that pages tell, by the code of the municipality: those of which they tell nothing are not in it. */
export const readToldCounts = keep(
  async (database) => (await listTold(database)).join(),
  async (database): Promise<ReadonlyMap<string, number>> => new Map(await listTold(database)),
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
