import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import type { Platform } from '../platform/platform.ts'
import { type Decisions, decideMerge } from './merge.ts'
import type { Field, Place } from './place.ts'
import { changeRegister, type Occasion, settleThese } from './settling-store.ts'
import { editorsDesk } from './source-list.ts'
import type { RegisterTables, RegisterTransaction } from './statement-store.ts'
import { findRoot, readRegister, saveSource } from './store.ts'

type MergeTables = RegisterTables & {
  place_merge: {
    id: number
    kept_id: string
    absorbed_id: string
    merged_at: string
    actor: string
    undone_at: string | null
  }
}
const merges = (transaction: RegisterTransaction) => transaction.withTables<MergeTables>()

/** The newest merge that took a place in and was not undone. */
export async function findMerge(
  database: Database,
  absorbedId: string,
): Promise<{ id: number; keptId: string } | undefined> {
  const row = await database
    .withTables<MergeTables>()
    .selectFrom('place_merge')
    .select(['id', 'kept_id'])
    .where('absorbed_id', '=', absorbedId)
    .where('undone_at', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return row && { id: row.id, keptId: row.kept_id }
}

/**
 * Merges two records of one place: the right one goes into the left one, with all that was said of it, and its
 * address leads there from now on. Nothing is moved or removed, so that `unmerge` restores both exactly.
 */
export async function mergePlaces(
  platform: Platform,
  left: Place,
  right: Place,
  decisions: Decisions | 'by the rule',
  actor: string,
): Promise<{ merged: string } | { undecided: Field[] }> {
  const decided =
    decisions === 'by the rule' ? { fixed: {} } : decideMerge(left.content, right.content, decisions)
  if ('undecided' in decided) return decided

  const occasion: Occasion = { kind: 'merged', actor, at: platform.now(), always: true }
  await saveSource(platform.database, editorsDesk, platform.now())
  await changeRegister(platform.database, async (transaction) => {
    const mergeId = await addMerge(transaction, left.id, right.id, occasion)
    await transaction
      .updateTable('place')
      .set({ absorbed_into: left.id })
      .where('id', '=', right.id)
      .execute()
    if (Object.keys(decided.fixed).length > 0)
      await transaction
        .insertInto('place_statement')
        .values({
          place_id: left.id,
          basis: 'pin',
          source_id: editorsDesk.id,
          source_row_id: null,
          run_id: null,
          merge_id: mergeId,
          said_on: null,
          recorded_at: occasion.at.toString(),
          actor,
          values: decided.fixed,
        })
        .execute()
    await settleThese(transaction, [right.id], { ...occasion, kind: 'absorbed', note: left.slug })
    await settleThese(transaction, [left.id], { ...occasion, note: right.slug })
  })
  return { merged: left.id }
}

async function addMerge(
  transaction: RegisterTransaction,
  keptId: string,
  absorbedId: string,
  { at, actor }: Occasion,
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into place_merge (kept_id, absorbed_id, merged_at, actor)
    values (${keptId}, ${absorbedId}, ${at.toString()}, ${actor}) returning id`.execute(transaction)
  return rows[0]!.id
}

/** Takes a merge back: both places are again what they are without it, under their own ids and addresses. */
export async function unmergePlace(
  platform: Platform,
  absorbedId: string,
  actor: string,
): Promise<{ released: string } | { notMerged: true }> {
  const merge = await findMerge(platform.database, absorbedId)
  if (!merge) return { notMerged: true }

  const occasion: Occasion = { kind: 'released', actor, at: platform.now(), always: true }
  const now = platform.now().toString()
  await changeRegister(platform.database, async (transaction) => {
    await transaction.updateTable('place').set({ absorbed_into: null }).where('id', '=', absorbedId).execute()
    await merges(transaction)
      .updateTable('place_merge')
      .set({ undone_at: now })
      .where('id', '=', merge.id)
      .execute()
    await transaction
      .updateTable('place_statement')
      .set({ withdrawn_at: now })
      .where('merge_id', '=', merge.id)
      .execute()
    await settleThese(transaction, [absorbedId], occasion)
    const root = await findRoot(transaction, merge.keptId)
    await settleThese(transaction, [root!], { ...occasion, kind: 'unmerged' })
  })
  return { released: absorbedId }
}

/** A place by its id or an address, old ones included. */
export async function findByIdOrSlug(database: Database, idOrSlug: string): Promise<Place | undefined> {
  const register = await readRegister(database)
  return register.byId.get(idOrSlug) ?? register.bySlug.get(idOrSlug)
}
