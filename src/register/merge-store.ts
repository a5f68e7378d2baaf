import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import type { Platform } from '../platform/platform.ts'
import { type Decisions, decideMerge, mergeByTheRule } from './merge.ts'
import type { Field, Place } from './place.ts'
import { type Also, changeRegister, hideNameless, type Occasion, settleThese } from './settling-store.ts'
import { editorsDesk } from './source-list.ts'
import { isSame } from './statement.ts'
import type { RegisterTables, RegisterTransaction, StatementTable } from './statement-store.ts'
import { findPlace, findRoot, readRegister, saveSource } from './store.ts'

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

/**
 * Merges two records of one place: the right one goes into the left one, with all that was said of it, and its
 * address leads there from now on. Nothing is moved or removed, so that `unmerge` restores both exactly. Whoever
 * decided saw the two as they are given here: when either became another since, nothing happens.
 */
export async function mergePlaces(
  platform: Platform,
  left: Place,
  right: Place,
  decisions: Decisions | 'by the rule',
  actor: string,
  also?: Also,
): Promise<MergeOutcome> {
  await saveSource(platform.database, editorsDesk, platform.now())
  return changeRegister(platform, async (transaction, at) => {
    if (!(await areAsSeen(transaction, [left, right]))) return { changedMeanwhile: true }
    const decided =
      decisions === 'by the rule'
        ? mergeByTheRule(left.content, right.content)
        : decideMerge(left.content, right.content, decisions)
    if ('undecided' in decided) return decided

    const occasion: Occasion = { kind: 'merged', actor, at, always: true }
    const mergeId = await addMerge(transaction, left.id, right.id, occasion)
    await transaction
      .updateTable('place')
      .set({ absorbed_into: left.id })
      .where('id', '=', right.id)
      .execute()
    if (Object.keys(decided.fixed).length > 0)
      await pinDecided(transaction, left.id, mergeId, decided.fixed, occasion)
    await hideNameless(transaction, [left.id, right.id])
    await settleThese(transaction, [right.id], { ...occasion, kind: 'absorbed', note: left.slug })
    await settleThese(transaction, [left.id], { ...occasion, note: right.slug })
    await also?.(transaction, at)
    return { merged: left.id }
  })
}
export type MergeOutcome = { merged: string } | { undecided: Field[] } | { changedMeanwhile: true }

/** Whether places still stand on their own and say what they said. */
async function areAsSeen(transaction: RegisterTransaction, seen: readonly Place[]): Promise<boolean> {
  const rows = await transaction
    .selectFrom('place')
    .select(['id', 'content'])
    .where(
      'id',
      'in',
      seen.map(({ id }) => id),
    )
    .where('absorbed_into', 'is', null)
    .where('undone', '=', false)
    .execute()
  const contents = new Map(rows.map(({ id, content }) => [id, content]))
  return contents.size === 2 && seen.every(({ id, content }) => isSame(contents.get(id), content))
}

async function pinDecided(
  transaction: RegisterTransaction,
  placeId: string,
  mergeId: number,
  values: StatementTable['values'],
  { at, actor }: Occasion,
): Promise<void> {
  await transaction
    .insertInto('place_statement')
    .values({
      place_id: placeId,
      basis: 'pin',
      source_id: editorsDesk.id,
      source_row_id: null,
      run_id: null,
      merge_id: mergeId,
      said_on: null,
      recorded_at: at.toString(),
      actor,
      values,
    })
    .execute()
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
  also?: Also,
): Promise<{ released: string } | { notMerged: true }> {
  return changeRegister(platform, async (transaction, at) => {
    const merge = await findMerge(transaction, absorbedId)
    if (!merge) return { notMerged: true }
    const occasion: Occasion = { kind: 'released', actor, at, always: true }
    const now = at.toString()
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
    const root = (await findRoot(transaction, merge.keptId))!
    await hideNameless(transaction, [absorbedId, merge.keptId])
    await settleThese(transaction, [absorbedId], occasion)
    await settleThese(transaction, [root], { ...occasion, kind: 'unmerged' })
    await addUnsureReview(transaction, [merge.keptId, absorbedId], occasion)
    await also?.(transaction, at)
    return { released: absorbedId }
  })
}

/** That the two were called the same when they were merged holds no longer: the pair waits for somebody again. */
async function addUnsureReview(
  transaction: RegisterTransaction,
  pair: readonly [string, string],
  { at, actor }: Occasion,
): Promise<void> {
  const [left, right] = pair.toSorted()
  await sql`insert into pair_review (left_id, right_id, outcome, fingerprint, reviewed_at, actor)
    values (${left}, ${right}, 'unsure', '', ${at.toString()}, ${actor})`.execute(transaction)
}

/** The merge that took a place in and was not undone. */
async function findMerge(
  transaction: RegisterTransaction,
  absorbedId: string,
): Promise<{ id: number; keptId: string } | undefined> {
  const row = await merges(transaction)
    .selectFrom('place_merge')
    .select(['id', 'kept_id'])
    .where('absorbed_id', '=', absorbedId)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  return row && { id: row.id, keptId: row.kept_id }
}

/** A merge that stands, with what the place that went into the other was called. */
export interface StandingMerge {
  keptId: string
  absorbedId: string
  absorbedName: string
  mergedAt: string
  actor: string
}

/** The merges that were not undone, newest first; of one place that went into another, or of all. */
export async function listMerges(
  database: Database,
  { absorbedId = null, most }: { absorbedId?: string | null; most: number },
): Promise<StandingMerge[]> {
  const { rows } = await sql<StandingMerge>`
    select kept_id as "keptId", absorbed_id as "absorbedId", merged_at as "mergedAt", actor,
      coalesce(content ->> 'name', slug) as "absorbedName"
    from place_merge join place on place.id = absorbed_id
    where undone_at is null and (${absorbedId}::uuid is null or absorbed_id = ${absorbedId})
    order by place_merge.id desc limit ${most}`.execute(database)
  return rows
}

/** A place by its id or an address; an old address means the place it leads to now. */
export async function findByIdOrSlug(database: Database, idOrSlug: string): Promise<Place | undefined> {
  const place = (await readRegister(database)).byId.get(idOrSlug)
  if (place) return place
  const found = await findPlace(database, idOrSlug)
  return found && ('place' in found ? found.place : found.movedTo)
}
