import { type QueryExecutorProvider, type Selectable, sql } from 'kysely'
import { inDutchOrder } from '../design/words.ts'
import type { Database } from '../platform/database.ts'
import { keep } from '../platform/kept.ts'
import type { Place } from './place.ts'
import type { SourceList } from './source-list.ts'
import type { Settled, Statement } from './statement.ts'
import { type ChangeTable, listStatements, type RegisterTables } from './statement-store.ts'

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
    .select(['id', 'slug', 'content', 'confirmed_on', 'checked_on', 'version'])
    .where('absorbed_into', 'is', null)
    .where('undone', '=', false)
    .execute()
  return arrange(
    revision,
    rows.map(({ confirmed_on, checked_on, ...row }) => ({
      ...row,
      confirmedOn: confirmed_on ?? undefined,
      checkedOn: checked_on ?? undefined,
    })),
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
    .select(['place_id', 'id', 'slug', 'after', 'confirmed_on', 'checked_on'])
    .where('id', '<=', revision)
    .orderBy('place_id')
    .orderBy('id', 'desc')
    .execute()
  return arrange(
    revision,
    rows
      .filter(({ after }) => after !== null)
      .map(({ place_id, id, slug, after, confirmed_on, checked_on }) => ({
        id: place_id,
        slug,
        content: after!,
        confirmedOn: confirmed_on ?? undefined,
        checkedOn: checked_on ?? undefined,
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

function arrange(revision: number, unordered: Place[]): Register {
  const places = unordered.sort(
    (a, b) => inDutchOrder(a.content.name, b.content.name) || (a.id < b.id ? -1 : 1),
  )
  return {
    revision,
    places,
    byId: new Map(places.map((place) => [place.id, place])),
    bySlug: new Map(places.map((place) => [place.slug, place])),
  }
}

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

/** The addresses that lead to a place under its present one: its own of old, and those of what went into it; by its id. */
export async function listFormerSlugs(database: Database): Promise<ReadonlyMap<string, readonly string[]>> {
  const { byId } = await readRegister(database)
  const roots = await findRoots(database)
  const rows = await tables(database)
    .selectFrom('place_slug')
    .select(['slug', 'place_id'])
    .orderBy('slug')
    .execute()
  const former = new Map<string, string[]>()
  for (const { slug, place_id } of rows) {
    const id = roots.get(place_id) ?? place_id
    const place = byId.get(id)
    if (place && place.slug !== slug) former.set(id, [...(former.get(id) ?? []), slug])
  }
  return former
}

/** The place that an absorbed one went into, through all merges; itself when it was never absorbed. */
export async function findRoot(database: QueryExecutorProvider, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    with recursive up as (
      select id, absorbed_into from place where id = ${id}
      union select place.id, place.absorbed_into from place join up on place.id = up.absorbed_into
    ) select id from up where absorbed_into is null`.execute(database)
  return rows[0]?.id
}

/** The place that each absorbed place went into, through all merges, by their ids. */
export async function findRoots(database: QueryExecutorProvider): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; root: string }>`
    with recursive down as (
      select id as root, id from place where absorbed_into is null
      union select down.root, place.id from place join down on place.absorbed_into = down.id
    ) select id, root from down where id <> root`.execute(database)
  return new Map(rows.map(({ id, root }) => [id, root]))
}

/** The id of a place that went into another one, by its id or an address of its own. */
export async function findAbsorbed(database: Database, idOrSlug: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from place where absorbed_into is not null and (id::text = ${idOrSlug} or slug = ${idOrSlug})`.execute(
    database,
  )
  return rows[0]?.id
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
  const sources = new Map((await readSources(database)).map((source) => [source.id, source]))
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

/** The source lists, kept in memory between changes. */
export const listSources = keep(findSourcesPrint, readSources)

/** They are few, so all that is said of them tells whether anything changed. */
async function findSourcesPrint(database: Database): Promise<string> {
  return JSON.stringify(await readSources(database))
}

function readSources(database: Database): Promise<SourceList[]> {
  return tables(database)
    .selectFrom('source_list')
    .select(['id', 'name', 'publisher', 'licence', 'dated', 'grain', 'rank', 'address'])
    .orderBy('rank')
    .orderBy('id')
    .execute()
}

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
  listSources.forget(database)
}
