import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import type { Platform } from '../platform/platform.ts'
import { type AuditActor, actorOf } from './audit.ts'
import { recordAudit } from './audit-store.ts'

/** Everything that identity keeps of somebody, in the words of its tables. */
export async function exportAccount(database: Database, accountId: string): Promise<Record<string, unknown>> {
  const read = async (rows: ReturnType<typeof sql>) => (await rows.execute(database)).rows
  return {
    account: (await read(sql`select id, name, email, created_at from account where id = ${accountId}`))[0],
    signedInHistoryAs: actorOf(accountId),
    grants: await read(sql`select role, scope_kind, scope, scope_name, granted_at, ended_at from account_grant
      where account_id = ${accountId} order by id`),
    sessions: await read(sql`select created_at, expires_at, user_agent from account_session
      where account_id = ${accountId} order by created_at`),
    secondLock: await read(
      sql`select added_at, confirmed_at from account_authenticator where account_id = ${accountId}`,
    ),
    passkeys: await read(sql`select name, created_at from account_passkey where account_id = ${accountId}`),
    providers: await read(
      sql`select provider, created_at from account_provider where account_id = ${accountId}`,
    ),
    did: await read(
      sql`select id, at, act, subject from audit_entry where account_id = ${accountId} order by id`,
    ),
  }
}

/**
 * Takes the person out of the register's history: whatever they changed stays, signed with a number to which no name or
 * address belongs any more. What they may do ends with it.
 */
export async function eraseAccount(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  accountId: string,
  actor: AuditActor,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const at = now().toString()
    await sql`update account_grant set ended_at = ${at}, ended_by = ${actor.accountId ?? null}
      where account_id = ${accountId} and ended_at is null`.execute(transaction)
    for (const table of ['session', 'provider', 'passkey', 'authenticator'])
      await sql`delete from ${sql.table(`account_${table}`)} where account_id = ${accountId}`.execute(
        transaction,
      )
    // A link that was asked for and never opened holds the address too.
    await sql`delete from account_verification where exists (
      select 1 from account where id = ${accountId} and position(email in value) > 0)`.execute(transaction)
    await sql`delete from mail where recipient = (select email from account where id = ${accountId})`.execute(
      transaction,
    )
    await sql`update invitation set name = null, email = null, withdrawn_at = ${at}
      where email = (select email from account where id = ${accountId})`.execute(transaction)
    await sql`update account set name = '', email = ${`erased:${accountId}`}, image = null, erased_at = ${at}
      where id = ${accountId}`.execute(transaction)
    await recordAudit(transaction, actor, { act: 'account erased', subject: accountId }, now())
  })
}
