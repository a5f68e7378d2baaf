import { createHash } from 'node:crypto'
import { type QueryExecutorProvider, sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import type { Platform } from '../platform/platform.ts'
import { findRoots } from '../register/index.ts'
import type { SaidValues } from '../register/pure.ts'
import type { Proposal, ProposalOutcome } from './proposal.ts'

/** Takes a proposal in; sent twice before it was decided it is one. Answers its number. */
export async function addProposal(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  { placeId, values, why, by }: { placeId: string; values: SaidValues; why: string | undefined; by: string },
  also: (transaction: Database, id: number) => Promise<void>,
): Promise<number> {
  const json = JSON.stringify(values)
  const hash = createHash('sha256').update(json).digest('base64url')
  return database.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ id: number; isNew: boolean }>`
      insert into place_proposal (place_id, "values", why, proposed_by, values_hash, proposed_at)
      values (${placeId}, ${json}::jsonb, ${why ?? null}, ${by}, ${hash}, ${now().toString()})
      on conflict (place_id, proposed_by, values_hash) where decided_at is null
        do update set why = coalesce(excluded.why, place_proposal.why)
      returning id, (xmax = 0) as "isNew"`.execute(transaction)
    const { id, isNew } = rows[0]!
    if (isNew) await also(transaction, id)
    return id
  })
}

/** Proposals, oldest first: those that wait, or all; one, or every. */
export async function listProposals(
  database: Database,
  { id, alsoDecided }: { id?: number; alsoDecided: boolean },
): Promise<Proposal[]> {
  const { rows } = await sql<{ [F in keyof Proposal]: Proposal[F] | null }>`
    select id, place_id as "placeId", "values", why, proposed_by as "proposedBy", proposed_at as "proposedAt",
      outcome, answer, decided_at as "decidedAt"
    from place_proposal
    where (${id ?? null}::bigint is null or id = ${id ?? null}) and (${alsoDecided} or decided_at is null)
    order by id`.execute(database)
  const roots = await findRoots(database)
  return rows.map((row) => ({
    ...(row as Proposal),
    placeId: roots.get(row.placeId!) ?? row.placeId!,
    why: row.why ?? undefined,
    outcome: row.outcome ?? undefined,
    answer: row.answer ?? undefined,
    decidedAt: row.decidedAt ?? undefined,
  }))
}

/** Closes a proposal; false when somebody did already. */
export async function closeProposal(
  transaction: QueryExecutorProvider,
  id: number,
  { outcome, answer, by }: { outcome: ProposalOutcome; answer: string | undefined; by: string },
  at: Temporal.Instant,
): Promise<boolean> {
  const { rows } = await sql`update place_proposal
    set outcome = ${outcome}, answer = ${answer ?? null}, decided_by = ${by}, decided_at = ${at.toString()}
    where id = ${id} and decided_at is null returning id`.execute(transaction)
  return rows.length > 0
}

/** After this nobody asks any more what became of it. */
const MONTHS_KEPT = 12

/** Erases proposals that were decided long ago, with what stood in them; answers how many. */
export async function removeOldProposals({
  database,
  now,
}: Pick<Platform, 'database' | 'now'>): Promise<number> {
  const before = now().toZonedDateTimeISO('Europe/Amsterdam').subtract({ months: MONTHS_KEPT }).toInstant()
  const { rows } = await sql`delete from place_proposal
    where decided_at < ${before.toString()} returning id`.execute(database)
  return rows.length
}
