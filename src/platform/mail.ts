import { type Kysely, sql } from 'kysely'
import type { Database } from './database.ts'
import type { Platform } from './platform.ts'

export interface Mail {
  /** Names this one mail, and says nothing of who gets it: whatever happens, it is handed over once at most. */
  key: string
  to: string
  subject: string
  /** Plain text. */
  body: string
}

/** What came of handing a mail over: gone, refused for good, not now, nobody there to take any, or nobody knows. */
export type Posted = 'sent' | 'refused' | 'later' | 'away' | 'unsure'
/** Hands a mail to whoever brings it. */
export type Post = (mail: Mail) => Promise<Posted>

type MailTables = {
  mail: {
    key: string
    recipient: string | null
    subject: string | null
    body: string | null
    queued_at: string
    handed_at: string | null
    outcome: 'sent' | 'refused' | 'unsure' | null
  }
}

/** A mail that could not be handed over for so long is given up. */
const PATIENCE_HOURS = 24
/** How long it is kept that a mail went: longer than any link in one holds. */
const KEPT_DAYS = 60

const tablesOf = <Tables>(database: Kysely<Tables>) =>
  (database as unknown as Database).withTables<MailTables>()

/** Puts a mail in the queue, in the transaction that makes it true. One whose key was there before is left out. */
export async function queueMail<Tables>(
  transaction: Kysely<Tables>,
  { key, to, subject, body }: Mail,
  at: Temporal.Instant,
): Promise<void> {
  await tablesOf(transaction)
    .insertInto('mail')
    .values({
      ...{ key, subject, body, recipient: to, queued_at: at.toString() },
      ...{ handed_at: null, outcome: null },
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
}

/** What waits to be handed over, oldest first. */
export async function listQueuedMail(database: Database): Promise<Mail[]> {
  const rows = await tablesOf(database)
    .selectFrom('mail')
    .selectAll()
    .where('handed_at', 'is', null)
    .orderBy('queued_at')
    .orderBy('key')
    .execute()
  return rows.map(asMail)
}

const asMail = ({ key, recipient, subject, body }: MailTables['mail']): Mail => ({
  ...{ key, to: recipient ?? '', subject: subject ?? '', body: body ?? '' },
})

/**
 * Hands over all that waits. Each is marked in the database before it goes, so that a process that ends in between, or a
 * second one beside it, never sends it twice; what was certainly not taken goes back into the queue.
 */
export async function sendMail({ database, now }: Platform, post: Post): Promise<{ sent: number }> {
  const began = now()
  const tried: string[] = []
  let sent = 0
  for (;;) {
    const mail = await markOne(database, began, tried)
    if (!mail) return { sent }
    const posted = await post(mail)
    if (posted === 'sent') sent++
    if (posted === 'sent' || posted === 'refused' || posted === 'unsure')
      await finish(database, mail.key, posted)
    else {
      if (await isTooLate(database, mail.key, began)) await finish(database, mail.key, 'refused')
      else await putBack(database, mail.key)
      if (posted === 'away') return { sent }
      tried.push(mail.key)
    }
  }
}

async function markOne(
  database: Database,
  at: Temporal.Instant,
  tried: readonly string[],
): Promise<Mail | undefined> {
  const { rows } = await sql<MailTables['mail']>`
    update mail set handed_at = ${at.toString()} where key = (
      select key from mail where handed_at is null and key <> all(${tried}) order by queued_at, key limit 1 for update skip locked
    ) returning *`.execute(database)
  return rows[0] && asMail(rows[0])
}

async function finish(database: Database, key: string, outcome: 'sent' | 'refused' | 'unsure') {
  await tablesOf(database)
    .updateTable('mail')
    .set({ outcome, recipient: null, subject: null, body: null })
    .where('key', '=', key)
    .execute()
}

async function isTooLate(database: Database, key: string, at: Temporal.Instant): Promise<boolean> {
  const before = at.subtract({ hours: PATIENCE_HOURS }).toString()
  const found = await tablesOf(database)
    .selectFrom('mail')
    .select('key')
    .where('key', '=', key)
    .where('queued_at', '<', before)
    .executeTakeFirst()
  return found !== undefined
}

const putBack = (database: Database, key: string) =>
  tablesOf(database).updateTable('mail').set({ handed_at: null }).where('key', '=', key).execute()

/** Erases what was marked and never finished (its process ended), and forgets what went long ago. */
export async function tidyMail({ database, now }: Platform): Promise<void> {
  const mail = tablesOf(database)
  await mail
    .updateTable('mail')
    .set({ outcome: 'unsure', recipient: null, subject: null, body: null })
    .where('outcome', 'is', null)
    .where('handed_at', '<', now().subtract({ hours: 1 }).toString())
    .execute()
  await mail
    .deleteFrom('mail')
    .where(
      'handed_at',
      '<',
      now()
        .subtract({ hours: 24 * KEPT_DAYS })
        .toString(),
    )
    .execute()
}
