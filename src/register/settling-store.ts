import { type Insertable, sql } from 'kysely'
import { announce } from '../platform/events.ts'
import { locks } from '../platform/locks.ts'
import type { Platform } from '../platform/platform.ts'
import { checkedOn } from './freshness.ts'
import type { PlaceContent } from './place.ts'
import { chooseSlug } from './slug.ts'
import { type Basis, isSame, type SaidValues, type Settled, type Statement, settle } from './statement.ts'
import {
  type ChangeKind,
  listStatementsOf,
  type PlaceTable,
  type RegisterTables,
  type RegisterTransaction,
  type StatementTable,
} from './statement-store.ts'
import { listSources, readRegister } from './store.ts'

/** What a change of places is, for their history. */
export interface Occasion {
  kind: ChangeKind
  actor: string
  at: Temporal.Instant
  runId?: number
  note?: string
  /** Whether it belongs in the history even where it left the content as it was. */
  always?: true
}

/** What else belongs in the same transaction: both happen, or neither. */
export type Also = (transaction: RegisterTransaction, at: Temporal.Instant) => Promise<void>

/** What is announced when places became others, one by one; with their ids. */
export const PLACES_CHANGED = 'places changed'

/** Values to take in about a place. */
export interface Said {
  basis: Basis
  sourceId: string
  saidOn?: string
  values: SaidValues
}

/** Adds a place and answers its id. */
export async function addPlace(
  platform: Platform,
  said: Said & { values: Partial<PlaceContent> },
  actor: string,
  note?: string,
): Promise<string> {
  const placeId = platform.newId()
  await changeRegister(platform, async (transaction, at) => {
    const occasion: Occasion = { kind: 'added', actor, at, ...(note && { note }) }
    await addEmptyPlaces(transaction, [{ id: placeId, ...said.values }])
    await addStatement(transaction, placeId, said, occasion)
  })
  return placeId
}

/** Takes in what somebody says of a place; what was said before stays, and loses or wins by the rule. */
export async function editPlace(
  platform: Platform,
  placeId: string,
  said: Said,
  actor: string,
  note?: string,
) {
  await changeRegister(platform, (transaction, at) =>
    addStatement(transaction, placeId, said, {
      ...{ kind: 'edited', actor, at, always: true },
      ...(note && { note }),
    }),
  )
}

/** One change of the register, at its moment: whole or not at all, and seen by the next reader. */
export async function changeRegister<T>(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  change: (transaction: RegisterTransaction, at: Temporal.Instant) => Promise<T>,
): Promise<T> {
  const result = await database
    .withTables<RegisterTables>()
    .transaction()
    .execute(async (transaction) => {
      return change(transaction, await queueUp(transaction, now))
    })
  readRegister.forget(database)
  // An import brings its list along.
  listSources.forget(database)
  return result
}

/**
 * Changes queue up; answers the moment of this one. Numbers of changes, commits and moments run in the same order,
 * also where somebody waited long or a clock was set back.
 */
export async function queueUp(
  transaction: RegisterTransaction,
  now: Platform['now'],
): Promise<Temporal.Instant> {
  await sql`select pg_advisory_xact_lock(${locks.register})`.execute(transaction)
  const { rows } = await sql<{ newest: string | null }>`
    select max(changed_at) as newest from place_change`.execute(transaction)
  const newest = rows[0]?.newest ? Temporal.Instant.from(rows[0].newest) : undefined
  const moment = now()
  return newest && Temporal.Instant.compare(newest, moment) > 0 ? newest : moment
}

/** Makes room for new places under free addresses; their content follows with `resettle`. */
export async function addEmptyPlaces(
  transaction: RegisterTransaction,
  added: readonly ({ id: string } & Partial<PlaceContent>)[],
): Promise<void> {
  if (added.length === 0) return
  const taken = new Set(
    (await transaction.selectFrom('place_slug').select('slug').execute()).map(({ slug }) => slug),
  )
  const rows = added.map(({ id, ...content }) => {
    const slug = chooseSlug(content, taken)
    taken.add(slug)
    return { id, slug }
  })
  await sql`insert into place (id, slug, content, chosen, conflicts, version)
    select id, slug, '{}', '{}', '[]', 0 from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, slug text)`.execute(
    transaction,
  )
  await sql`insert into place_slug (slug, place_id)
    select slug, id from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, slug text)`.execute(
    transaction,
  )
}

/** Takes in a statement, settles its place, and remembers by which change it came, so that it can be undone. */
export async function addStatement(
  transaction: RegisterTransaction,
  placeId: string,
  said: Said,
  occasion: Occasion,
) {
  const row: Insertable<StatementTable> = {
    place_id: placeId,
    basis: said.basis,
    source_id: said.sourceId,
    source_row_id: null,
    run_id: occasion.runId ?? null,
    merge_id: null,
    said_on: said.saidOn ?? null,
    recorded_at: occasion.at.toString(),
    actor: occasion.actor,
    values: said.values,
  }
  const { id } = await transaction
    .insertInto('place_statement')
    .values(row)
    .returning('id')
    .executeTakeFirstOrThrow()
  await resettle(transaction, [placeId], occasion)
  await sql`update place_statement set change_id = place.version from place
    where place.id = place_id and place_statement.id = ${id}`.execute(transaction)
}

/**
 * Hides places that nothing names any more, and shows those again that something names again. A name that a merge
 * decided names nothing by itself: it chose between names that others gave.
 */
export async function hideNameless(
  transaction: RegisterTransaction,
  placeIds: readonly string[],
): Promise<void> {
  await sql`
    with recursive up as (
      select id, absorbed_into from place where id = any(${placeIds})
      union select place.id, place.absorbed_into from place join up on place.id = up.absorbed_into
    ), down as (
      select id as root, id from up
      union select down.root, place.id from place join down on place.absorbed_into = down.id
    ), named as (
      select distinct root from down join place_statement on place_statement.place_id = down.id
        and withdrawn_at is null and merge_id is null and "values" ->> 'name' is not null
    )
    update place set undone = not undone from up
    where place.id = up.id and undone = (place.id in (select root from named))`.execute(transaction)
}

/**
 * Settles places again after their statements changed, and writes history for those whose content became another.
 * What was said of an absorbed place speaks for the one that absorbed it, which is settled with it.
 */
export async function resettle(
  transaction: RegisterTransaction,
  placeIds: readonly string[],
  occasion: Occasion,
): Promise<{ changed: number }> {
  const { rows } = await sql<{ id: string }>`
    with recursive up as (
      select id, absorbed_into from place where id = any(${placeIds})
      union select place.id, place.absorbed_into from place join up on place.id = up.absorbed_into
    ) select id from up`.execute(transaction)
  return settleThese(
    transaction,
    rows.map(({ id }) => id),
    occasion,
  )
}

/** As `resettle`, for these places and no others. */
export async function settleThese(
  transaction: RegisterTransaction,
  placeIds: readonly string[],
  occasion: Occasion,
): Promise<{ changed: number }> {
  const before = new Map((await listForSettling(transaction, placeIds)).map((place) => [place.id, place]))
  const statements = await listStatementsOf(transaction, [...before.keys()])
  const settled = [...before.values()].map((place) => {
    const said = statements.get(place.id) ?? []
    const result = settle(said)
    const gone = place.absorbed_into !== null || place.undone || !result.content.name
    const checked = checkedOn(result.content, said)
    return { place, ...result, gone, confirmed: newestConfirmation(said), checked }
  })
  const changed = settled.filter(
    ({ place, content, gone, confirmed, checked }) =>
      gone !== place.gone ||
      occasion.always ||
      (!gone &&
        (!isSame(content, place.content) ||
          confirmed !== (place.confirmed_on ?? undefined) ||
          checked !== (place.checked_on ?? undefined))),
  )
  await saveSettled(transaction, settled)
  await saveChanges(transaction, await moveRenamed(transaction, changed, occasion), occasion)
  // An import compares its places itself, all at once.
  if (changed.length > 0 && occasion.kind !== 'imported') {
    const placeIds = changed.map(({ place }) => place.id)
    await sql`insert into place_to_compare select unnest(${placeIds}::uuid[]) on conflict do nothing`.execute(
      transaction,
    )
    await announce(transaction, PLACES_CHANGED, { placeIds }, occasion.at)
  }
  return { changed: changed.length }
}

type ForSettling = Pick<
  PlaceTable,
  'id' | 'slug' | 'content' | 'confirmed_on' | 'checked_on' | 'absorbed_into' | 'undone'
> & {
  undone: boolean
  /** Whether its history says that it is not there. */
  gone: boolean
}
type SettledPlace = Settled & {
  place: ForSettling
  gone: boolean
  confirmed: string | undefined
  checked: string | undefined
}

async function listForSettling(
  transaction: RegisterTransaction,
  placeIds: readonly string[],
): Promise<ForSettling[]> {
  const { rows } = await sql<ForSettling>`
    select place.id, place.slug, content, place.confirmed_on, place.checked_on, absorbed_into, undone, (latest.after is null) as gone
    from place left join place_change latest on latest.id = place.version
    where place.id = any(${placeIds})`.execute(transaction)
  return rows
}

const newestConfirmation = (statements: readonly Statement[]): string | undefined =>
  statements
    .filter(({ basis }) => basis === 'place')
    .map(({ saidOn, recordedAt }) => saidOn ?? recordedAt.slice(0, 10))
    .sort()
    .at(-1)

async function saveSettled(
  transaction: RegisterTransaction,
  settled: readonly SettledPlace[],
): Promise<void> {
  const rows = settled.map(({ place, content, chosen, conflicts, confirmed, checked }) => ({
    id: place.id,
    content,
    chosen,
    conflicts,
    confirmed_on: confirmed ?? null,
    checked_on: checked ?? null,
  }))
  await sql`update place set content = r.content, chosen = r.chosen, conflicts = r.conflicts, confirmed_on = r.confirmed_on,
      checked_on = r.checked_on
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(id uuid, content jsonb, chosen jsonb, conflicts jsonb, confirmed_on text, checked_on text)
    where place.id = r.id`.execute(transaction)
}

/** A merge leaves addresses alone: both names have one already, and both lead to the place that stays. */
const renames: readonly ChangeKind[] = ['edited', 'imported', 'import undone']

/** A place that got another name gets an address to fit; the one it had leads to it for ever. */
async function moveRenamed(
  transaction: RegisterTransaction,
  changed: readonly SettledPlace[],
  { kind }: Occasion,
): Promise<SettledPlace[]> {
  const renamed = changed.filter(
    ({ place, content, gone }) => !gone && !place.gone && place.content.name !== content.name,
  )
  if (renamed.length === 0 || !renames.includes(kind)) return [...changed]
  const rows = await transaction.selectFrom('place_slug').select(['slug', 'place_id']).execute()
  const owners = new Map(rows.map(({ slug, place_id }) => [slug, place_id]))
  const moved = new Map<string, string>()
  for (const { place, content } of renamed) {
    const taken = new Set([...owners].filter(([, owner]) => owner !== place.id).map(([slug]) => slug))
    const slug = chooseSlug(content, taken)
    if (slug === place.slug) continue
    owners.set(slug, place.id)
    moved.set(place.id, slug)
  }
  const addresses = JSON.stringify([...moved].map(([id, slug]) => ({ id, slug })))
  await sql`insert into place_slug (slug, place_id)
    select slug, id from jsonb_to_recordset(${addresses}::jsonb) as r(id uuid, slug text)
    on conflict do nothing`.execute(transaction)
  await sql`update place set slug = r.slug
    from jsonb_to_recordset(${addresses}::jsonb) as r(id uuid, slug text) where place.id = r.id`.execute(
    transaction,
  )
  return changed.map((one) => ({
    ...one,
    place: { ...one.place, slug: moved.get(one.place.id) ?? one.place.slug },
  }))
}

async function saveChanges(
  transaction: RegisterTransaction,
  changed: readonly SettledPlace[],
  occasion: Occasion,
): Promise<void> {
  if (changed.length === 0) return
  const rows = changed.map(({ place, content, gone, confirmed, checked }) => ({
    place_id: place.id,
    slug: place.slug,
    before: place.gone ? null : place.content,
    after: gone ? null : content,
    confirmed_on: confirmed ?? null,
    checked_on: checked ?? null,
  }))
  await sql`with added as (
      insert into place_change (place_id, changed_at, kind, actor, run_id, note, slug, before, after, confirmed_on, checked_on)
      select place_id, ${occasion.at.toString()}, ${occasion.kind}, ${occasion.actor}, ${occasion.runId ?? null},
        ${occasion.note ?? null}, slug, nullif(before, 'null'), nullif(after, 'null'), confirmed_on, checked_on
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(place_id uuid, slug text, before jsonb, after jsonb, confirmed_on text, checked_on text)
      returning id, place_id)
    update place set version = added.id from added where place.id = added.place_id`.execute(transaction)
}
