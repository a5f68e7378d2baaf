import type { Generated, Transaction } from 'kysely'
import type { Database } from './database.ts'
import type { Platform } from './platform.ts'

type EventTables = {
  outbox_event: {
    id: Generated<number>
    kind: string
    content: unknown
    announced_at: string
    delivered_at: string | null
  }
}

/** Something that became true in one capability and matters in another, which the first does not know. */
export interface Listener {
  kind: string
  hear: (content: unknown, platform: Platform) => Promise<void>
}

/** Announces in the transaction that makes it true: it is told exactly when that commits. */
export async function announce<Tables>(
  transaction: Transaction<Tables>,
  kind: string,
  content: unknown,
  now: Temporal.Instant,
): Promise<void> {
  await (transaction as unknown as Database)
    .withTables<EventTables>()
    .insertInto('outbox_event')
    .values({ kind, content: JSON.stringify(content), announced_at: now.toString(), delivered_at: null })
    .execute()
}

/** How many announcements one round delivers. */
const ROUND = 100

/**
 * Delivers what was announced, in order, and answers how many. A listener may hear the same twice (when the process
 * ends between hearing and noting it), so listening must be repeatable; one that fails stops the round for now.
 */
export async function deliver(platform: Platform, listeners: readonly Listener[]): Promise<number> {
  const events = platform.database.withTables<EventTables>()
  const waiting = await events
    .selectFrom('outbox_event')
    .select(['id', 'kind', 'content'])
    .where('delivered_at', 'is', null)
    .orderBy('id')
    .limit(ROUND)
    .execute()
  for (const { id, kind, content } of waiting) {
    for (const listener of listeners) if (listener.kind === kind) await listener.hear(content, platform)
    await events
      .updateTable('outbox_event')
      .set({ delivered_at: platform.now().toString() })
      .where('id', '=', id)
      .execute()
  }
  return waiting.length
}

/** Days that what was delivered is kept, to look back at when something went wrong. */
const KEPT_DAYS = 7

/** Removes announcements that were delivered more than a week ago. */
export async function removeDelivered({ database, now }: Platform): Promise<void> {
  const before = now().subtract({ hours: 24 * KEPT_DAYS })
  await database
    .withTables<EventTables>()
    .deleteFrom('outbox_event')
    .where('delivered_at', '<', before.toString())
    .execute()
}
