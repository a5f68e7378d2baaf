import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import type { Platform } from '../platform/platform.ts'

/** That a municipality belongs to a region, said by somebody who may know, on a ground. */
export interface RegionClaim {
  municipalityCode: string
  region: string
  ground: string
  actor: string
}

/** The claims that stand, by municipality. */
export async function listClaims(database: Database): Promise<RegionClaim[]> {
  const { rows } = await sql<RegionClaim>`
    select municipality_code as "municipalityCode", region, ground, actor from region_claim
    where withdrawn_at is null order by municipality_code`.execute(database)
  return rows
}

/** Changes with every claim that is made or withdrawn. */
export async function findClaimRevision(database: Database): Promise<string> {
  const { rows } = await sql<{ made: number; withdrawn: number }>`
    select count(*) as made, count(withdrawn_at) as withdrawn from region_claim`.execute(database)
  return `${rows[0]!.made} ${rows[0]!.withdrawn}`
}

/** Takes a claim in; an earlier one of the same municipality is withdrawn with it. */
export async function saveClaim(platform: Platform, claim: RegionClaim): Promise<void> {
  await platform.database.transaction().execute(async (transaction) => {
    await withdraw(transaction, claim.municipalityCode, claim.actor, platform.now())
    await sql`insert into region_claim (municipality_code, region, ground, actor, claimed_at)
      values (${claim.municipalityCode}, ${claim.region}, ${claim.ground}, ${claim.actor}, ${platform.now().toString()})`.execute(
      transaction,
    )
  })
}

/** Withdraws the claim of a municipality; false when there was none. */
export const withdrawClaim = (
  platform: Platform,
  municipalityCode: string,
  actor: string,
): Promise<boolean> => withdraw(platform.database, municipalityCode, actor, platform.now())

async function withdraw(
  database: Database,
  municipalityCode: string,
  actor: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update region_claim set withdrawn_at = ${now.toString()}, withdrawn_by = ${actor}
    where municipality_code = ${municipalityCode} and withdrawn_at is null`.execute(database)
  return (numAffectedRows ?? 0n) > 0n
}
