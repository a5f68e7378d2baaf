import { createOTP } from '@better-auth/utils/otp'
import { generateRandomString, symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import { sql } from 'kysely'
import type { Platform, Request } from '../platform/platform.ts'
import type { Asker } from './account.ts'
import type { AuditActor } from './audit.ts'
import { recordAudit } from './audit-store.ts'

/** Codes change so often (RFC 6238), and one before and one after is taken, for a clock that is not quite right. */
const PERIOD_SECONDS = 30
const AROUND = [-1, 0, 1]

type Row = {
  enciphered_key: string
  confirmed_at: string | null
  last_counter: number | null
}

/** The lock of somebody; or else the key that this session saw. */
const findRow = async (
  { var: { database } }: Request,
  accountId: string,
  sessionId = '',
): Promise<Row | undefined> =>
  (
    await sql<Row>`select enciphered_key, confirmed_at, last_counter from account_authenticator
      where account_id = ${accountId} and (confirmed_at is not null or session_id = ${sessionId})
      order by confirmed_at is null limit 1`.execute(database)
  ).rows[0]

/** Whether somebody has an authenticator that works. */
export const hasAuthenticator = async (c: Request, accountId: string): Promise<boolean> =>
  ((await findRow(c, accountId))?.confirmed_at ?? null) !== null

export const hasPasskey = async ({ var: { database } }: Request, accountId: string): Promise<boolean> =>
  (await sql`select 1 from account_passkey where account_id = ${accountId} limit 1`.execute(database)).rows
    .length > 0

/** Whether somebody has a second lock that works: then a mail alone makes no other. */
export const hasLock = async (c: Request, accountId: string): Promise<boolean> =>
  (await hasAuthenticator(c, accountId)) || hasPasskey(c, accountId)

/**
 * The key of a second lock that is still to be confirmed, and the address that an app reads it from; the same each time
 * until then, for this session alone: whoever looked from another knows another key. None where there is a lock already:
 * only somebody else can take that off.
 */
export async function beginAuthenticator(
  c: Request,
  { accountId, sessionId }: Pick<Asker, 'accountId' | 'sessionId'>,
): Promise<{ key: string; address: string } | undefined> {
  const { database, now, secret } = c.var
  const fresh = generateRandomString(32, 'A-Z', 'a-z', '0-9')
  const enciphered = await symmetricEncrypt({ key: secret!, data: fresh })
  await sql`insert into account_authenticator (account_id, enciphered_key, added_at, session_id)
    values (${accountId}, ${enciphered}, ${now().toString()}, ${sessionId})
    on conflict do nothing`.execute(database)
  const row = await findRow(c, accountId, sessionId)
  if (!row || row.confirmed_at !== null) return undefined
  const address = createOTP(await decipher(c, row)).url('Inloop', 'Inloop')
  return { key: new URL(address).searchParams.get('secret')!, address }
}

const decipher = ({ var: { secret } }: Request, { enciphered_key }: Row): Promise<string> =>
  symmetricDecrypt({ key: secret!, data: enciphered_key })

/** Takes a code: the session has proven then who it is. The first code that is right confirms the lock. */
export async function takeCode(c: Request, asker: Asker, code: string): Promise<boolean> {
  const { database, now } = c.var
  const row = await findRow(c, asker.accountId, asker.sessionId)
  if (!row) return false
  // Whoever has a passkey makes no second lock with a mail alone.
  if (row.confirmed_at === null && !asker.isProven && (await hasPasskey(c, asker.accountId))) return false
  const otp = createOTP(await decipher(c, row))
  const present = Math.floor(now().epochMilliseconds / 1000 / PERIOD_SECONDS)
  const codes = await Promise.all(AROUND.map((off) => otp.hotp(present + off)))
  const place = codes.indexOf(code)
  if (place === -1) return false
  const counter = present + AROUND[place]!
  return database.transaction().execute(async (transaction) => {
    const { rows } = await sql`update account_authenticator
      set last_counter = ${counter}, confirmed_at = coalesce(confirmed_at, ${now().toString()})
      where account_id = ${asker.accountId} and (confirmed_at is not null or session_id = ${asker.sessionId})
        and (last_counter is null or last_counter < ${counter})
      returning account_id`.execute(transaction)
    if (rows.length === 0) return false
    await sql`update account_session set proven_at = ${now().toString()}, proven_by = 'code'
      where id = ${asker.sessionId}`.execute(transaction)
    if (row.confirmed_at === null) {
      await sql`delete from account_authenticator
        where account_id = ${asker.accountId} and confirmed_at is null`.execute(transaction)
      await recordAudit(transaction, asker, { act: 'second lock added', subject: asker.accountId }, now())
    }
    return true
  })
}

/** Takes the second lock of somebody off, when a second person says that it is lost; they are signed out everywhere. */
export async function removeLock(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  accountId: string,
  actor: AuditActor,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await sql`delete from account_authenticator where account_id = ${accountId}`.execute(transaction)
    await sql`delete from account_passkey where account_id = ${accountId}`.execute(transaction)
    await sql`delete from account_provider where account_id = ${accountId}`.execute(transaction)
    await sql`delete from account_session where account_id = ${accountId}`.execute(transaction)
    await recordAudit(transaction, actor, { act: 'second lock taken off', subject: accountId }, now())
  })
}
