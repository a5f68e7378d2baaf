import { type QueryExecutorProvider, type Selectable, sql } from 'kysely'
import type { Platform } from '../platform/platform.ts'
import {
  type Band,
  compareRecords,
  countRarity,
  findPairs,
  fingerprint,
  type LikenessRecord,
  type Outcome,
  type Reason,
} from './likeness/likeness.ts'
import { toLikenessRecord } from './likeness-record.ts'
import { isPublic, type Place, type PlaceContent } from './place.ts'
import { type Also, changeRegister } from './settling-store.ts'
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
  reasons: readonly Reason[]
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
export const addReview = (
  platform: Platform,
  pair: readonly [LikenessRecord, LikenessRecord],
  outcome: Outcome,
  actor: string,
  note?: string,
): Promise<void> => insertReview(platform.database, pair, { outcome, actor, note, at: platform.now() })

interface Verdict {
  outcome: Outcome
  actor: string
  note?: string | undefined
}

async function insertReview(
  transaction: QueryExecutorProvider,
  [one, other]: readonly [LikenessRecord, LikenessRecord],
  { outcome, actor, note, at }: Verdict & { at: Temporal.Instant },
): Promise<void> {
  const [left, right] = one.id < other.id ? [one, other] : [other, one]
  await sql`insert into pair_review (left_id, right_id, outcome, fingerprint, reviewed_at, actor, note)
    values (${left.id}, ${right.id}, ${outcome}, ${fingerprint(left, right)}, ${at.toString()},
      ${actor}, ${note ?? null})`.execute(transaction)
}

/** What somebody decided about two places. */
export interface PairReview extends Verdict {
  id: number
  reviewedAt: string
}

/** The newest that somebody decided about two places, whichever is named first. */
export async function findReview(
  database: QueryExecutorProvider,
  ids: readonly [string, string],
): Promise<PairReview | undefined> {
  const [left, right] = ids.toSorted()
  const { rows } = await sql<PairReview & { note: string | null }>`
    select id, outcome, actor, note, reviewed_at as "reviewedAt" from pair_review
    where left_id = ${left} and right_id = ${right} order by id desc limit 1`.execute(database)
  return rows[0] && { ...rows[0], note: rows[0].note ?? undefined }
}

export type Reviewed = 'reviewed' | { decidedMeanwhile: PairReview }

/**
 * Remembers what somebody decided about two places when they had seen the decision of that number as the newest, or none
 * (0). Where another came in between nothing is kept.
 */
export const reviewPair = (
  platform: Platform,
  [left, right]: readonly [Place, Place],
  verdict: Verdict & { seen: number },
  also: Also,
): Promise<Reviewed> =>
  changeRegister(platform, async (transaction, at) => {
    const newest = await findReview(transaction, [left.id, right.id])
    if (newest && newest.id !== verdict.seen) return { decidedMeanwhile: newest }
    await insertReview(transaction, [toLikenessRecord(left), toLikenessRecord(right)], { ...verdict, at })
    await also(transaction, at)
    return 'reviewed'
  })

/** With a merge, in its transaction: that the two were found to be the same. */
export const addSameReview = (
  transaction: RegisterTransaction,
  [left, right]: readonly [Place, Place],
  verdict: Omit<Verdict, 'outcome'> & { at: Temporal.Instant },
): Promise<void> =>
  insertReview(transaction, [toLikenessRecord(left), toLikenessRecord(right)], {
    ...verdict,
    outcome: 'same',
  })

/** What speaks for and against two places being one: as it was found, or as it is found now. */
export async function comparePlaces(
  database: QueryExecutorProvider,
  [one, other]: readonly [Place, Place],
): Promise<Pick<ProposedPair, 'band' | 'reasons'>> {
  const [left, right] = one.id < other.id ? [one, other] : [other, one]
  const { rows } = await sql<Pick<ProposedPair, 'band' | 'reasons'>>`
    select band, reasons from place_pair where left_id = ${left.id} and right_id = ${right.id}`.execute(
    database,
  )
  return rows[0] ?? compareRecords(toLikenessRecord(left), toLikenessRecord(right))
}
