import { sql } from 'kysely'
import type { Platform } from '../platform/platform.ts'
import type { Place } from './place.ts'
import {
  addStatement,
  changeRegister,
  hideNameless,
  type Occasion,
  resettle,
  type Said,
} from './settling-store.ts'
import type { RegisterTransaction } from './statement-store.ts'

/** Who changes something, and what else belongs in the same transaction; it is told the number of the change. */
export interface Deed extends Pick<Occasion, 'actor' | 'note'> {
  also?: (transaction: RegisterTransaction, change: number, at: Temporal.Instant) => Promise<void>
}

/**
 * Takes in what somebody says of a place as they saw it. When it became another meanwhile nothing is taken in, so that
 * nobody overwrites what they did not see.
 */
export async function editSeenPlace(
  platform: Platform,
  { id, version }: Pick<Place, 'id' | 'version'>,
  said: Said,
  { actor, note, also }: Deed,
): Promise<{ change: number } | { changedMeanwhile: true }> {
  return changeRegister(platform, async (transaction, at) => {
    if ((await findVersion(transaction, id)) !== version) return { changedMeanwhile: true }
    await addStatement(transaction, id, said, {
      ...{ kind: 'edited', actor, at, always: true },
      ...(note && { note }),
    })
    const change = (await findVersion(transaction, id))!
    await also?.(transaction, change, at)
    return { change }
  })
}

/** The number of the newest change of a place that is there. */
async function findVersion(transaction: RegisterTransaction, id: string): Promise<number | undefined> {
  const { rows } = await sql<{ version: number }>`select version from place
    where id = ${id} and absorbed_into is null and not undone`.execute(transaction)
  return rows[0]?.version
}

export type UndoneChange =
  | { undone: { placeId: string } }
  | { noSuchChange: true }
  | { undoneAlready: true }
  /** It came with a run of an import, or with a merge, and goes with it. */
  | { partOf: 'import'; runId: number }
  | { partOf: 'merge' }
  | { erased: true }

/**
 * Takes back what somebody did to a place by hand: what was said then is withdrawn, what was withdrawn then counts
 * again. That is a change as well, which can be undone in its turn.
 */
export async function undoChange(
  platform: Platform,
  changeId: number,
  { actor, note, also }: Deed,
): Promise<UndoneChange> {
  return changeRegister(platform, async (transaction, at) => {
    const change = await transaction
      .selectFrom('place_change')
      .select(['place_id', 'kind', 'run_id'])
      .where('id', '=', changeId)
      .executeTakeFirst()
    if (!change) return { noSuchChange: true }
    if (change.run_id !== null) return { partOf: 'import', runId: change.run_id }
    if (change.kind === 'erased') return { erased: true }
    if (change.kind !== 'edited' && change.kind !== 'added') return { partOf: 'merge' }

    const withdrawn = await withdraw(transaction, changeId, at)
    const restored = await restore(transaction, changeId)
    if (withdrawn.length + restored.length === 0) return { undoneAlready: true }
    await hideNameless(transaction, [change.place_id])
    await resettle(transaction, [change.place_id], {
      ...{ kind: 'edited', actor, at, always: true },
      ...(note && { note }),
    })
    await linkToChange(transaction, withdrawn, restored)
    await also?.(transaction, (await findVersion(transaction, change.place_id)) ?? changeId, at)
    return { undone: { placeId: change.place_id } }
  })
}

async function withdraw(
  transaction: RegisterTransaction,
  changeId: number,
  at: Temporal.Instant,
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`update place_statement set withdrawn_at = ${at.toString()}
    where change_id = ${changeId} and withdrawn_at is null returning id`.execute(transaction)
  return rows.map(({ id }) => id)
}

async function restore(transaction: RegisterTransaction, changeId: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`update place_statement
    set withdrawn_at = null, withdrawn_by_change = null
    where withdrawn_by_change = ${changeId} returning id`.execute(transaction)
  return rows.map(({ id }) => id)
}

/** The undoing is the newest change of the place: what it withdrew or restored can be found by it. */
async function linkToChange(
  transaction: RegisterTransaction,
  withdrawn: readonly number[],
  restored: readonly number[],
): Promise<void> {
  await sql`update place_statement set withdrawn_by_change = place.version from place
    where place.id = place_id and place_statement.id = any(${withdrawn})`.execute(transaction)
  await sql`update place_statement set change_id = place.version from place
    where place.id = place_id and place_statement.id = any(${restored})`.execute(transaction)
}
