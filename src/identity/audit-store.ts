import { createHash } from 'node:crypto'
import { type QueryExecutorProvider, sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import { locks } from '../platform/locks.ts'
import { type AuditActor, type AuditEntry, BEGINNING, type KeptEntry, textToHash } from './audit.ts'
import { scopeInRow } from './role.ts'

const hashOf = (entry: Omit<KeptEntry, 'hash'>): string =>
  createHash('sha256').update(textToHash(entry)).digest('hex')

/** Writes an entry in the transaction of what it tells of: whoever did it, both are there or neither. */
export async function recordAudit(
  transaction: QueryExecutorProvider,
  { accountId, by }: AuditActor,
  { act, subject, detail = {} }: AuditEntry,
  at: Temporal.Instant,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(${locks.audit})`.execute(transaction)
  const { rows } = await sql<Pick<KeptEntry, 'id' | 'hash'>>`
    select id, hash from audit_entry order by id desc limit 1`.execute(transaction)
  const last = rows[0]
  const scope = by && scopeInRow(by.scope)
  const entry = {
    id: (last?.id ?? 0) + 1,
    // As the database keeps it, so that it reads the same: to the microsecond.
    at: at.round({ smallestUnit: 'microsecond', roundingMode: 'floor' }).toString(),
    account_id: accountId ?? null,
    role: by?.role ?? null,
    scope: scope ? `${scope.scope_kind}:${scope.scope}` : null,
    ...{ act, subject, detail: { ...detail }, previous: last?.hash ?? BEGINNING },
  }
  await sql`insert into audit_entry (id, at, account_id, role, scope, act, subject, detail, previous, hash)
    values (${entry.id}, ${entry.at}, ${entry.account_id}, ${entry.role}, ${entry.scope}, ${act}, ${subject},
      ${JSON.stringify(entry.detail)}::jsonb, ${entry.previous}, ${hashOf(entry)})`.execute(transaction)
}

/** The newest entries before a number, newest first. */
export async function listAudit(
  database: Database,
  before: number | undefined,
  most: number,
): Promise<KeptEntry[]> {
  const { rows } = await sql<KeptEntry>`select * from audit_entry
    where ${before ?? null}::bigint is null or id < ${before ?? null} order by id desc limit ${most}`.execute(
    database,
  )
  return rows
}

/** How many entries one look takes, so that a long record needs no more memory than a short one. */
const AT_ONCE = 1000

/**
 * Reads the whole record from its beginning: how many entries there are and the hash of the last, or the first that is
 * not as it was written. Who keeps the last hash elsewhere also sees when the end was cut off.
 */
export async function verifyAudit(
  database: Database,
): Promise<{ entries: number; last: string } | { broken: number }> {
  let [entries, last] = [0, BEGINNING]
  for (;;) {
    const { rows } = await sql<KeptEntry>`select * from audit_entry where id > ${entries}
      order by id limit ${AT_ONCE}`.execute(database)
    if (rows.length === 0) return { entries, last }
    for (const row of rows) {
      const { hash, ...entry } = row
      if (row.id !== entries + 1 || row.previous !== last || hash !== hashOf(entry))
        return { broken: entries + 1 }
      entries = row.id
      last = hash
    }
  }
}
