import { type QueryExecutorProvider, type Selectable, sql } from 'kysely'
import type { Platform } from '../platform/platform.ts'
import {
  type Band,
  countRarity,
  findPairs,
  fingerprint,
  type LikenessRecord,
  type Outcome,
  type Reason,
} from './likeness/likeness.ts'
import { toLikenessRecord } from './likeness-record.ts'
import { isPublic, type PlaceContent } from './place.ts'
import { changeRegister } from './settling-store.ts'
import type { RegisterTables, RegisterTransaction } from './statement-store.ts'

type PairTables = RegisterTables & {
  place_pair: {
    left_id: string
    right_id: string
    score: number
    band: Band
    outcome: Outcome
    reasons: Reason[]
    fingerprint: string
    found_at: string
  }
}
type PairRow = Selectable<PairTables['place_pair']>

/** Two places that may be one, the left id the smaller. */
export interface ProposedPair {
  leftId: string
  rightId: string
  score: number
  band: Band
  outcome: Outcome
  reasons: Reason[]
}

/**
 * Compares places with the whole register and remembers those that may be the same, in the place of what was found
 * of them before; answers how many of each band are open, reviewed pairs left out.
 */
export async function proposePairs(
  transaction: RegisterTransaction,
  placeIds: readonly string[],
  now: Temporal.Instant,
): Promise<{ certain: number; maybe: number }> {
  if (placeIds.length === 0) return { certain: 0, maybe: 0 }
  const all = await listLikenessRecords(transaction)
  const asked = new Set(placeIds)
  const records = all.filter(({ id }) => asked.has(id))
  const rest = all.filter(({ id }) => !asked.has(id))
  const rarity = countRarity(all)
  const pairs = [...findPairs(records, undefined, { rarity }), ...findPairs(records, rest, { rarity })]

  const rows = pairs.map(({ left, right, score, band, outcome, reasons }) => {
    const [left_id, right_id] = left.id < right.id ? [left.id, right.id] : [right.id, left.id]
    return { left_id, right_id, score, band, outcome, reasons, fingerprint: fingerprint(left, right) }
  })
  await sql`delete from place_pair where left_id = any(${placeIds}) or right_id = any(${placeIds})`.execute(
    transaction,
  )
  await sql`insert into place_pair
    select left_id, right_id, score, band, outcome, reasons, fingerprint, ${now.toString()}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(left_id uuid, right_id uuid, score float8, band text,
      outcome text, reasons jsonb, fingerprint text)`.execute(transaction)
  const open = await listOpenPairs(transaction)
  const mine = open.filter(({ leftId, rightId }) => asked.has(leftId) || asked.has(rightId))
  const count = (band: Band) => mine.filter((pair) => pair.band === band).length
  return { certain: count('certain'), maybe: count('maybe') }
}

/** Compares, all at once, the places that changed and wait for it; answers how many. */
export const compareWaiting = (platform: Platform): Promise<number> =>
  changeRegister(platform, async (transaction, at) => {
    const { rows } = await sql<{ place_id: string }>`
      delete from place_to_compare returning place_id`.execute(transaction)
    await proposePairs(
      transaction,
      rows.map(({ place_id }) => place_id),
      at,
    )
    return rows.length
  })

/** Compares every place with every other one. */
export const proposeAllPairs = (platform: Platform): Promise<{ certain: number; maybe: number }> =>
  changeRegister(platform, async (transaction, at) => {
    await sql`delete from place_pair`.execute(transaction)
    const ids = (await listLikenessRecords(transaction)).map(({ id }) => id)
    return proposePairs(transaction, ids, at)
  })

async function listLikenessRecords(transaction: RegisterTransaction): Promise<LikenessRecord[]> {
  const { rows } = await sql<{ id: string; slug: string; content: PlaceContent; version: number }>`
    select id, slug, content, version from place
    where absorbed_into is null and not undone and content ? 'name' order by id`.execute(transaction)
  return rows
    .map((row) => ({ ...row, confirmedOn: undefined, checkedOn: undefined }))
    .filter(isPublic)
    .map(toLikenessRecord)
}

/**
 * The pairs that wait for somebody's decision, best first. A reviewed pair is not among them until a compared field
 * of either place became another, unless who looked was unsure; a pair of places that are gone is not either.
 */
export async function listOpenPairs(database: QueryExecutorProvider): Promise<ProposedPair[]> {
  const { rows } = await sql<PairRow>`
    select place_pair.* from place_pair
    join place l on l.id = left_id and l.absorbed_into is null and not l.undone
    join place r on r.id = right_id and r.absorbed_into is null and not r.undone
    where not exists (
      select from pair_review reviewed
      where reviewed.left_id = place_pair.left_id and reviewed.right_id = place_pair.right_id
        and reviewed.fingerprint = place_pair.fingerprint and reviewed.outcome <> 'unsure'
        and reviewed.id = (select max(id) from pair_review newest
          where newest.left_id = place_pair.left_id and newest.right_id = place_pair.right_id))
    order by score desc, left_id, right_id`.execute(database)
  return rows.map(({ left_id, right_id, score, band, outcome, reasons }) => ({
    leftId: left_id,
    rightId: right_id,
    score,
    band,
    outcome,
    reasons,
  }))
}

/** Remembers what somebody decided about two places, with the compared fields as they are now. */
export async function addReview(
  platform: Platform,
  [one, other]: readonly [LikenessRecord, LikenessRecord],
  outcome: Outcome,
  actor: string,
  note?: string,
): Promise<void> {
  const [left, right] = one.id < other.id ? [one, other] : [other, one]
  await sql`insert into pair_review (left_id, right_id, outcome, fingerprint, reviewed_at, actor, note)
    values (${left.id}, ${right.id}, ${outcome}, ${fingerprint(left, right)}, ${platform.now().toString()},
      ${actor}, ${note ?? null})`.execute(platform.database)
}
