import { type Generated, type Insertable, type Selectable, sql, type Transaction } from 'kysely'
import type { Database } from '../platform/database.ts'
import { announce } from '../platform/events.ts'
import { keep } from '../platform/kept.ts'
import type { Platform } from '../platform/platform.ts'
import { type Field, isPublic, type Place, type PlaceContent } from './place.ts'
import { chooseSlug } from './slug.ts'
import type { SourceList } from './source-list.ts'
import { type Basis, type Conflict, isSame, type Settled, type Statement, settle } from './statement.ts'

export type RegisterTables = {
  source_list: SourceList & { added_at: string }
  place: PlaceTable
  place_slug: { slug: string; place_id: string }
  place_statement: StatementTable
  place_change: ChangeTable
}
interface PlaceTable {
  id: string
  slug: string
  content: PlaceContent
  chosen: Partial<Record<Field, number>>
  conflicts: Conflict[]
  confirmed_on: string | null
  version: number
  absorbed_into: string | null
  undone: Generated<boolean>
}
interface StatementTable {
  id: Generated<number>
  place_id: string
  basis: Basis
  source_id: string
  source_row_id: number | null
  run_id: number | null
  merge_id: number | null
  said_on: string | null
  recorded_at: string
  actor: string
  values: Partial<PlaceContent>
  withdrawn_at: Generated<string | null>
  withdrawn_by_run: Generated<number | null>
  change_id: Generated<number | null>
  withdrawn_by_change: Generated<number | null>
}
interface ChangeTable {
  id: Generated<number>
  place_id: string
  changed_at: string
  kind: ChangeKind
  actor: string
  run_id: number | null
  note: string | null
  slug: string
  before: PlaceContent | null
  after: PlaceContent | null
  confirmed_on: string | null
}
export type ChangeKind =
  | 'added'
  | 'edited'
  | 'imported'
  | 'import undone'
  | 'merged'
  | 'absorbed'
  | 'unmerged'
  | 'released'

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

/** What is announced when places became others, one by one; with their ids. */
export const PLACES_CHANGED = 'places changed'

export type RegisterTransaction = Transaction<RegisterTables>
const tables = (database: Database) => database.withTables<RegisterTables>()

/** The whole register as it stands: every place that is not absorbed or undone, by Dutch order of name. */
export interface Register {
  revision: number
  places: readonly Place[]
  byId: ReadonlyMap<string, Place>
  bySlug: ReadonlyMap<string, Place>
}

/** The register, kept in memory between changes. */
export const readRegister = keep(findRevision, async (database, revision) => {
  const rows = await tables(database)
    .selectFrom('place')
    .select(['id', 'slug', 'content', 'confirmed_on', 'version'])
    .where('absorbed_into', 'is', null)
    .where('undone', '=', false)
    .execute()
  return arrange(
    revision,
    rows.map(({ confirmed_on, ...row }) => ({ ...row, confirmedOn: confirmed_on ?? undefined })),
  )
})

async function findRevision(database: Database): Promise<number> {
  const newest = await tables(database)
    .selectFrom('place_change')
    .select(({ fn }) => fn.max('id').as('id'))
    .executeTakeFirst()
  return newest?.id ?? 0
}

/** The register as it was when the change of that number had just been made. */
export async function readRegisterAt(database: Database, revision: number): Promise<Register> {
  const rows = await tables(database)
    .selectFrom('place_change')
    .distinctOn('place_id')
    .select(['place_id', 'id', 'slug', 'after', 'confirmed_on'])
    .where('id', '<=', revision)
    .orderBy('place_id')
    .orderBy('id', 'desc')
    .execute()
  return arrange(
    revision,
    rows
      .filter(({ after }) => after !== null)
      .map(({ place_id, id, slug, after, confirmed_on }) => ({
        id: place_id,
        slug,
        content: after!,
        confirmedOn: confirmed_on ?? undefined,
        version: id,
      })),
  )
}

/** Number of the last change made at or before a moment. */
export async function findRevisionAt(database: Database, moment: Temporal.Instant): Promise<number> {
  const newest = await tables(database)
    .selectFrom('place_change')
    .select(({ fn }) => fn.max('id').as('id'))
    .where('changed_at', '<=', moment.toString())
    .executeTakeFirst()
  return newest?.id ?? 0
}

const dutchOrder = new Intl.Collator('nl', { numeric: true })

function arrange(revision: number, unordered: Place[]): Register {
  const places = unordered.sort(
    (a, b) => dutchOrder.compare(a.content.name, b.content.name) || (a.id < b.id ? -1 : 1),
  )
  return {
    revision,
    places,
    byId: new Map(places.map((place) => [place.id, place])),
    bySlug: new Map(places.map((place) => [place.slug, place])),
  }
}

/** The public places, in the same order. */
export const listPublicPlaces = async (database: Database): Promise<Place[]> =>
  (await readRegister(database)).places.filter(isPublic)

/** The place at an address, or where it went: an old address leads to the place that carries it now. */
export async function findPlace(
  database: Database,
  slug: string,
): Promise<{ place: Place } | { movedTo: Place } | undefined> {
  const register = await readRegister(database)
  const place = register.bySlug.get(slug)
  if (place) return { place }
  const old = await tables(database)
    .selectFrom('place_slug')
    .select('place_id')
    .where('slug', '=', slug)
    .executeTakeFirst()
  const root = old && (await findRoot(database, old.place_id))
  const movedTo = register.byId.get(root ?? '')
  return movedTo && { movedTo }
}

/** The place that an absorbed one went into, through all merges; itself when it was never absorbed. */
export async function findRoot(database: Database, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    with recursive up as (
      select id, absorbed_into from place where id = ${id}
      union select place.id, place.absorbed_into from place join up on place.id = up.absorbed_into
    ) select id from up where absorbed_into is null`.execute(database)
  return rows[0]?.id
}

/** The id of a place that went into another one, by its id or an address of its own. */
export async function findAbsorbed(database: Database, idOrSlug: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from place where absorbed_into is not null and (id::text = ${idOrSlug} or slug = ${idOrSlug})`.execute(
    database,
  )
  return rows[0]?.id
}

/** Every statement that speaks of a place now, those of the places it absorbed included, with their sources. */
export async function listStatements(database: Database, placeId: string): Promise<Statement[]> {
  return (await listStatementsOf(database as never, [placeId])).get(placeId) ?? []
}

/** A value of a place with where it came from. */
export interface Provenance {
  statement: Statement
  source: SourceList
  /** Key of the row in its source. */
  rowKey: string | undefined
  /** The row exactly as it came. */
  row: Record<string, string> | undefined
  /** Where the source itself found it: a document, an address. */
  mentionedIn: string | undefined
  /** Since when the source no longer has the row. */
  vanishedSince: string | undefined
}

interface SourceRow {
  id: number
  row_key: string
  content: Record<string, string>
  vanished_at: string | null
  mentioned_in: string | null
}

/** Where everything the register says of a place came from, by statement. */
export async function listProvenance(database: Database, placeId: string): Promise<Map<number, Provenance>> {
  const statements = await listStatements(database, placeId)
  const sources = new Map((await listSources(database)).map((source) => [source.id, source]))
  const rowIds = statements.flatMap(({ sourceRowId }) => sourceRowId ?? [])
  const { rows } = await sql<SourceRow>`
    select source_row.id, row_key, content, vanishing.applied_at as vanished_at,
      content ->> (import_run.mapping ->> 'mentionedIn') as mentioned_in
    from source_row join import_run on import_run.id = run_id
    left join import_run vanishing on vanishing.id = vanished_in_run
    where source_row.id = any(${rowIds})`.execute(database)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return new Map(
    statements.map((statement) => {
      const row = byId.get(statement.sourceRowId ?? -1)
      const source = sources.get(statement.sourceId)!
      return [
        statement.id,
        {
          statement,
          source,
          rowKey: row?.row_key,
          row: row?.content,
          mentionedIn: row?.mentioned_in || undefined,
          vanishedSince: row?.vanished_at ?? undefined,
        },
      ]
    }),
  )
}

/** How a place came to be as it is: which statement each value came from, and the values that lost. */
export async function findSettled(database: Database, placeId: string): Promise<Settled | undefined> {
  return tables(database)
    .selectFrom('place')
    .select(['content', 'chosen', 'conflicts'])
    .where('id', '=', placeId)
    .executeTakeFirst()
}

export type Change = Selectable<ChangeTable>

/** The history of a place, newest first. */
export const listChanges = (database: Database, placeId: string): Promise<Change[]> =>
  tables(database)
    .selectFrom('place_change')
    .selectAll()
    .where('place_id', '=', placeId)
    .orderBy('id', 'desc')
    .execute()

export const listSources = (database: Database): Promise<SourceList[]> =>
  tables(database)
    .selectFrom('source_list')
    .select(['id', 'name', 'publisher', 'licence', 'dated', 'grain', 'rank', 'address'])
    .orderBy('rank')
    .orderBy('id')
    .execute()

/** Adds a source list, or brings what is known of it up to date. */
export async function saveSource(
  database: Database,
  source: SourceList,
  now: Temporal.Instant,
): Promise<void> {
  await tables(database)
    .insertInto('source_list')
    .values({ ...source, added_at: now.toString() })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ ...source }))
    .execute()
}

/** Values to take in about a place. */
export interface Said {
  basis: Basis
  sourceId: string
  saidOn?: string
  values: Partial<PlaceContent>
}

/** Adds a place and answers its id. */
export async function addPlace(
  platform: Platform,
  said: Said,
  actor: string,
  note?: string,
): Promise<string> {
  const placeId = platform.newId()
  const occasion: Occasion = { kind: 'added', actor, at: platform.now(), ...(note && { note }) }
  await changeRegister(platform.database, async (transaction) => {
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
  const occasion: Occasion = {
    kind: 'edited',
    actor,
    at: platform.now(),
    always: true,
    ...(note && { note }),
  }
  await changeRegister(platform.database, (transaction) => addStatement(transaction, placeId, said, occasion))
}

/** One change of the register: whole or not at all, and seen by the next reader. */
export async function changeRegister<T>(
  database: Database,
  change: (transaction: RegisterTransaction) => Promise<T>,
): Promise<T> {
  const result = await tables(database)
    .transaction()
    .execute(async (transaction) => {
      await queueUp(transaction)
      return change(transaction)
    })
  readRegister.forget(database)
  return result
}

/** Changes queue up, so that the numbers of changes and the moments of commits run in the same order. */
export async function queueUp(transaction: RegisterTransaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(20261122)`.execute(transaction)
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
async function addStatement(
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

/** Hides places that nothing names any more, and shows those again that something names again. */
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
        and withdrawn_at is null and jsonb_exists("values", 'name')
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
    return { place, ...result, gone, confirmed: newestConfirmation(said) }
  })
  const changed = settled.filter(
    ({ place, content, gone, confirmed }) =>
      gone !== place.gone ||
      occasion.always ||
      (!gone && (!isSame(content, place.content) || confirmed !== (place.confirmed_on ?? undefined))),
  )
  await saveSettled(transaction, settled)
  await saveChanges(transaction, changed, occasion)
  // An import compares its places itself, all at once.
  if (changed.length > 0 && occasion.kind !== 'imported')
    await announce(
      transaction,
      PLACES_CHANGED,
      { placeIds: changed.map(({ place }) => place.id) },
      occasion.at,
    )
  return { changed: changed.length }
}

type ForSettling = Pick<
  PlaceTable,
  'id' | 'slug' | 'content' | 'confirmed_on' | 'absorbed_into' | 'undone'
> & {
  undone: boolean
  /** Whether its history says that it is not there. */
  gone: boolean
}
type SettledPlace = Settled & { place: ForSettling; gone: boolean; confirmed: string | undefined }

async function listForSettling(
  transaction: RegisterTransaction,
  placeIds: readonly string[],
): Promise<ForSettling[]> {
  const { rows } = await sql<ForSettling>`
    select place.id, place.slug, content, place.confirmed_on, absorbed_into, undone, (latest.after is null) as gone
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
  const rows = settled.map(({ place, content, chosen, conflicts, confirmed }) => ({
    id: place.id,
    content,
    chosen,
    conflicts,
    confirmed_on: confirmed ?? null,
  }))
  await sql`update place set content = r.content, chosen = r.chosen, conflicts = r.conflicts, confirmed_on = r.confirmed_on
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(id uuid, content jsonb, chosen jsonb, conflicts jsonb, confirmed_on text)
    where place.id = r.id`.execute(transaction)
}

async function saveChanges(
  transaction: RegisterTransaction,
  changed: readonly SettledPlace[],
  occasion: Occasion,
): Promise<void> {
  if (changed.length === 0) return
  const rows = changed.map(({ place, content, gone, confirmed }) => ({
    place_id: place.id,
    slug: place.slug,
    before: place.gone ? null : place.content,
    after: gone ? null : content,
    confirmed_on: confirmed ?? null,
  }))
  await sql`with added as (
      insert into place_change (place_id, changed_at, kind, actor, run_id, note, slug, before, after, confirmed_on)
      select place_id, ${occasion.at.toString()}, ${occasion.kind}, ${occasion.actor}, ${occasion.runId ?? null},
        ${occasion.note ?? null}, slug, nullif(before, 'null'), nullif(after, 'null'), confirmed_on
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(place_id uuid, slug text, before jsonb, after jsonb, confirmed_on text)
      returning id, place_id)
    update place set version = added.id from added where place.id = added.place_id`.execute(transaction)
}

/** The statements of places and of all they absorbed, by the place that speaks. */
async function listStatementsOf(
  database: RegisterTransaction,
  placeIds: readonly string[],
): Promise<Map<string, Statement[]>> {
  const { rows } = await sql<Selectable<StatementTable> & { root: string; rank: number }>`
    with recursive down as (
      select id as root, id from place where id = any(${placeIds})
      union select down.root, place.id from place join down on place.absorbed_into = down.id
    )
    select down.root, place_statement.*, source_list.rank from down
    join place_statement on place_statement.place_id = down.id and withdrawn_at is null
    join source_list on source_list.id = source_id
    order by place_statement.id`.execute(database)
  const byRoot = new Map<string, Statement[]>()
  for (const row of rows) {
    const statement: Statement = {
      id: row.id,
      placeId: row.place_id,
      basis: row.basis,
      sourceId: row.source_id,
      sourceRank: row.rank,
      sourceRowId: row.source_row_id ?? undefined,
      runId: row.run_id ?? undefined,
      saidOn: row.said_on ?? undefined,
      recordedAt: row.recorded_at,
      values: row.values,
    }
    byRoot.set(row.root, [...(byRoot.get(row.root) ?? []), statement])
  }
  return byRoot
}
