import { type Generated, type QueryExecutorProvider, type Selectable, sql, type Transaction } from 'kysely'
import type { Database } from '../platform/database.ts'
import type { Field, PlaceContent } from './place.ts'
import type { SourceList } from './source-list.ts'
import type { Basis, Conflict, SaidValues, Statement } from './statement.ts'

export type RegisterTables = {
  source_list: SourceList & { added_at: string }
  place: PlaceTable
  place_slug: { slug: string; place_id: string }
  place_statement: StatementTable
  place_change: ChangeTable
}
export interface PlaceTable {
  id: string
  slug: string
  content: PlaceContent
  chosen: Partial<Record<Field, number>>
  conflicts: Conflict[]
  confirmed_on: string | null
  checked_on: string | null
  version: number
  absorbed_into: string | null
  undone: Generated<boolean>
}
export interface StatementTable {
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
  values: SaidValues
  withdrawn_at: Generated<string | null>
  withdrawn_by_run: Generated<number | null>
  change_id: Generated<number | null>
  withdrawn_by_change: Generated<number | null>
}
export interface ChangeTable {
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
  checked_on: string | null
}
/** Why a place became what it is. */
export type ChangeKind =
  | 'added'
  | 'edited'
  | 'imported'
  | 'import undone'
  | 'merged'
  | 'absorbed'
  | 'unmerged'
  | 'released'
  | 'erased'

export type RegisterTransaction = Transaction<RegisterTables>
/** Every statement that speaks of a place now, those of the places it absorbed included, with their sources. */
export async function listStatements(database: Database, placeId: string): Promise<Statement[]> {
  return (await listStatementsOf(database, [placeId])).get(placeId) ?? []
}

/** The statements of places and of all they absorbed, by the place that speaks. */
export async function listStatementsOf(
  database: QueryExecutorProvider,
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
