import { createHash } from 'node:crypto'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import type { Platform } from '../platform/platform.ts'
import { foldEmail } from './account.ts'
import type { AuditActor } from './audit.ts'
import { recordAudit } from './audit-store.ts'
import { type Grant, needsProof, type Role, type ScopeKind, scopeInRow, scopeOfRow } from './role.ts'

type GrantRow = { role: Role; scope_kind: ScopeKind; scope: string; scope_name: string }
const grantOfRow = ({ role, scope_name, ...scope }: GrantRow): Grant => ({
  ...{ role, scope: scopeOfRow(scope), scopeName: scope_name },
})

/** What somebody may do now. */
export async function listGrants(database: Database, accountId: string): Promise<Grant[]> {
  const { rows } = await sql<GrantRow>`select role, scope_kind, scope, scope_name from account_grant
    where account_id = ${accountId} and ended_at is null order by id`.execute(database)
  return rows.map(grantOfRow)
}

/** Somebody who keeps a part of the register. */
export interface Keeper {
  accountId: string
  name: string
  email: string
  grants: Grant[]
}

/** Everybody who may do something now, by name. */
export async function listKeepers(database: Database): Promise<Keeper[]> {
  const { rows } = await sql<{ id: string; name: string; email: string; grants: GrantRow[] }>`
    select account.id, name, email, jsonb_agg(jsonb_build_object(
        'role', role, 'scope_kind', scope_kind, 'scope', scope, 'scope_name', scope_name) order by account_grant.id) as grants
    from account join account_grant on account_id = account.id and ended_at is null
    group by account.id order by name, account.id`.execute(database)
  return rows.map(({ id, name, email, grants }) => ({
    ...{ accountId: id, name, email, grants: grants.map(grantOfRow) },
  }))
}

/** Whether somebody with this address may sign in: an account with something to do. */
export async function findKeeperByEmail(
  database: Database,
  email: string,
): Promise<{ id: string } | undefined> {
  const { rows } = await sql<{ id: string }>`select account.id from account
    where email = ${foldEmail(email)} and erased_at is null and exists (
      select 1 from account_grant where account_id = account.id and ended_at is null)`.execute(database)
  return rows[0]
}

/** Names of accounts, for who may see them; one that was erased has none. */
export async function readNames(
  database: Database,
  accountIds: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`select id, name from account
    where erased_at is null and id = any(${accountIds})`.execute(database)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Scopes of a kind that somebody keeps: places that have an owner, regions with a coordinator. */
export async function listKeptScopes(database: Database, kind: ScopeKind): Promise<Set<string>> {
  const { rows } = await sql<{ scope: string }>`select distinct scope from account_grant
    where scope_kind = ${kind} and ended_at is null`.execute(database)
  return new Set(rows.map(({ scope }) => scope))
}

/** How long an invitation holds. */
export const INVITATION_DAYS = 14

export interface Invitation {
  id: string
  name: string
  email: string
  grant: Grant
}

const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Asks somebody to keep a part of the register; answers the token of the link, of which only a hash is kept. */
export async function addInvitation(
  platform: Pick<Platform, 'newId' | 'now'>,
  transaction: Kysely<Record<never, never>>,
  { name, email, grant }: Omit<Invitation, 'id'>,
  actor: AuditActor,
): Promise<{ id: string; token: string }> {
  const at = platform.now()
  const id = platform.newId()
  const token = (platform.newId() + platform.newId()).replaceAll('-', '')
  const { scope_kind, scope } = scopeInRow(grant.scope)
  await sql`insert into invitation
    (id, token_hash, name, email, role, scope_kind, scope, scope_name, invited_by, invited_at, expires_at)
    values (${id}, ${tokenHash(token)}, ${name}, ${foldEmail(email)}, ${grant.role}, ${scope_kind}, ${scope},
      ${grant.scopeName}, ${actor.accountId ?? null}, ${at.toString()}, ${at.add({ hours: 24 * INVITATION_DAYS }).toString()})`.execute(
    transaction,
  )
  const detail = { role: grant.role, scope: `${scope_kind}:${scope}` }
  await recordAudit(transaction, actor, { act: 'invited', subject: id, detail }, at)
  return { id, token }
}

type InvitationRow = GrantRow & { id: string; name: string; email: string }

/** The invitation of a link, as long as it holds. */
export async function findInvitation(
  database: Database,
  token: string,
  now: Temporal.Instant,
): Promise<Invitation | undefined> {
  const { rows } =
    await sql<InvitationRow>`select id, name, email, role, scope_kind, scope, scope_name from invitation
    where token_hash = ${tokenHash(token)} and accepted_at is null and withdrawn_at is null
      and expires_at > ${now.toString()}`.execute(database)
  return rows[0] && { ...rows[0], grant: grantOfRow(rows[0]) }
}

/** Whoever opened the link takes the task on; answers their account, which may have been there already. */
export async function acceptInvitation(
  { database, now, newId }: Pick<Platform, 'database' | 'now' | 'newId'>,
  token: string,
  name: string,
): Promise<{ accountId: string } | undefined> {
  return database.transaction().execute(async (transaction) => {
    const at = now()
    const { rows } = await sql<InvitationRow & { invited_by: string | null }>`
      update invitation set accepted_at = ${at.toString()}
      where token_hash = ${tokenHash(token)} and accepted_at is null and withdrawn_at is null
        and expires_at > ${at.toString()} returning *`.execute(transaction)
    const invitation = rows[0]
    if (!invitation) return undefined
    const accountId = await findOrAddAccount(transaction, { id: newId(), name, email: invitation.email }, at)
    // Nobody gives themselves a role, with another address of theirs neither.
    if (accountId === invitation.invited_by) return undefined
    const grant = grantOfRow(invitation)
    await withdrawInvitations(
      transaction,
      sql`email = ${invitation.email} and role = ${grant.role}
      and scope_kind = ${invitation.scope_kind} and scope = ${invitation.scope}`,
      at,
    )
    if (needsProof(grant.role)) await dropEarlierLocks(transaction, accountId)
    // Neither name nor address is needed here any more: they stand with the account.
    await sql`update invitation set accepted_by = ${accountId}, name = null, email = null
      where id = ${invitation.id}`.execute(transaction)
    await addGrant(transaction, accountId, grant, invitation.invited_by, at)
    await recordAudit(
      transaction,
      { accountId, by: grant },
      { act: 'invitation accepted', subject: invitation.id },
      at,
    )
    return { accountId }
  })
}

/** Whoever takes on more than places for the first time makes a lock then: one from before took a mail alone. */
async function dropEarlierLocks(transaction: Kysely<Record<never, never>>, accountId: string): Promise<void> {
  const { rows } = await sql<GrantRow>`select role, scope_kind, scope, scope_name from account_grant
    where account_id = ${accountId} and ended_at is null`.execute(transaction)
  if (rows.some(({ role }) => needsProof(role))) return
  for (const table of ['session', 'passkey', 'authenticator'])
    await sql`delete from ${sql.table(`account_${table}`)} where account_id = ${accountId}`.execute(
      transaction,
    )
}

/** Takes back invitations that nobody accepted yet. */
const withdrawInvitations = (
  transaction: Kysely<Record<never, never>>,
  which: RawBuilder<unknown>,
  at: Temporal.Instant,
) =>
  sql`update invitation set withdrawn_at = ${at.toString()}, name = null, email = null
    where accepted_at is null and withdrawn_at is null and ${which}`.execute(transaction)

async function findOrAddAccount(
  transaction: Kysely<Record<never, never>>,
  { id, name, email }: { id: string; name: string; email: string },
  at: Temporal.Instant,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into account (id, name, email, email_verified, created_at, updated_at)
    values (${id}, ${name}, ${email}, true, ${at.toString()}, ${at.toString()})
    on conflict (email) do update set updated_at = excluded.updated_at returning id`.execute(transaction)
  return rows[0]!.id
}

async function addGrant(
  transaction: Kysely<Record<never, never>>,
  accountId: string,
  { role, scope, scopeName }: Grant,
  grantedBy: string | null,
  at: Temporal.Instant,
): Promise<void> {
  const row = scopeInRow(scope)
  await sql`insert into account_grant (account_id, role, scope_kind, scope, scope_name, granted_by, granted_at)
    values (${accountId}, ${role}, ${row.scope_kind}, ${row.scope}, ${scopeName}, ${grantedBy}, ${at.toString()})
    on conflict (account_id, role, scope_kind, scope) where ended_at is null do nothing`.execute(transaction)
}

/**
 * Ends what somebody may do. Their sessions end with it, so that it holds from this moment; what they kept is left without
 * them, and shows as a place without an owner where nobody else keeps it.
 */
export async function endGrant(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  accountId: string,
  grant: Grant,
  actor: AuditActor,
): Promise<{ ended: boolean }> {
  return database.transaction().execute(async (transaction) => {
    const at = now()
    const { scope_kind, scope } = scopeInRow(grant.scope)
    const { rows } =
      await sql`update account_grant set ended_at = ${at.toString()}, ended_by = ${actor.accountId ?? null}
      where account_id = ${accountId} and role = ${grant.role} and scope_kind = ${scope_kind} and scope = ${scope}
        and ended_at is null returning id`.execute(transaction)
    if (rows.length === 0) return { ended: false }
    await sql`delete from account_session where account_id = ${accountId}`.execute(transaction)
    // Neither those that would bring it back, nor what they asked of others meanwhile.
    await withdrawInvitations(
      transaction,
      sql`(invited_by = ${accountId} or email = (select email from account where id = ${accountId}))`,
      at,
    )
    const detail = { role: grant.role, scope: `${scope_kind}:${scope}` }
    await recordAudit(transaction, actor, { act: 'grant ended', subject: accountId, detail }, at)
    return { ended: true }
  })
}

/** Forgets what nobody needs any more: whom an invitation that ran out was for, links that were never opened, sessions that ended. */
export async function tidyIdentity({ database, now }: Pick<Platform, 'database' | 'now'>): Promise<void> {
  const at = now().toString()
  await sql`update invitation set name = null, email = null
    where expires_at < ${at} and email is not null`.execute(database)
  await sql`delete from account_verification where expires_at < ${at}`.execute(database)
  await sql`delete from account_session where expires_at < ${at}`.execute(database)
}
