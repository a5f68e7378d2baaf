import { sql } from 'kysely'
import { instantOf } from '../platform/moments.ts'
import type { Request } from '../platform/platform.ts'
import type { Asker } from './account.ts'
import { needsProof } from './role.ts'
import { openSignIn, type SignIn } from './session-store.ts'
import { listGrants } from './store.ts'

/** The way to sign in here; none where whoever runs the site gave no secret, as in the made-up world. */
export function signInOf(c: Request): SignIn | undefined {
  const { database, secret, example, signInProviders: providers } = c.var
  const address = siteAddress(c)
  return secret && address && !example ? openSignIn(database, { address, secret, providers }) : undefined
}

/**
 * The address that stands in mails: what whoever runs the site said it is. Without that only this machine itself, since
 * a request can name any host.
 */
export function siteAddress(c: Request): string | undefined {
  if (c.var.publicAddress) return c.var.publicAddress
  const { origin, hostname } = new URL(c.req.url)
  return hostname === 'localhost' || hostname === '127.0.0.1' ? origin : undefined
}

/** Who asks; nobody when there is no session, it ended, or there is nothing any more that they may do. */
export async function findAsker(c: Request): Promise<Asker | undefined> {
  const signIn = signInOf(c)
  if (!signIn || !c.req.header('cookie')?.includes('inloop')) return undefined
  const { headers, response } = await signIn.api.getSession({
    headers: c.req.raw.headers,
    returnHeaders: true,
  })
  if (!response) return undefined
  for (const cookie of headers?.getSetCookie() ?? []) c.header('set-cookie', cookie, { append: true })
  const { session, user } = response
  const grants = await listGrants(c.var.database, user.id)
  if (grants.length === 0) return undefined
  const moment = (date: { getTime: () => number }) => Temporal.Instant.fromEpochMilliseconds(date.getTime())
  const { provenAt } = session
  const isProven = provenAt !== null && provenAt !== undefined
  return {
    ...{ accountId: user.id, name: user.name, grants, sessionId: session.id, isProven },
    // Whoever has a role for which a mail is not enough shows it with what is more.
    freshAt: moment(isProven && grants.some(({ role }) => needsProof(role)) ? provenAt : session.createdAt),
  }
}

export interface OpenSession {
  id: string
  createdAt: Temporal.Instant
  /** Browser and kind of machine, as short as it can be. */
  device: string
}

/** Where somebody is signed in now, newest first. */
export async function listSessions(
  { var: { database, now } }: Request,
  accountId: string,
): Promise<OpenSession[]> {
  const { rows } = await sql<{ id: string; created_at: string; user_agent: string | null }>`
    select id, created_at, user_agent from account_session
    where account_id = ${accountId} and expires_at > ${now().toString()} order by created_at desc, id`.execute(
    database,
  )
  return rows.map(({ id, created_at, user_agent }) => ({
    ...{ id, device: user_agent ?? '' },
    createdAt: instantOf(created_at),
  }))
}

/** Ends one session of somebody, or all of them. */
export async function endSessions(c: Request, accountId: string, sessionId?: string): Promise<void> {
  await sql`delete from account_session where account_id = ${accountId}
    and (${sessionId ?? null}::text is null or id = ${sessionId ?? null})`.execute(c.var.database)
}
