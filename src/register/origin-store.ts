import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import { keep } from '../platform/kept.ts'

/** The newest that is said of a place: by which list, and of when. */
export interface Origin {
  source: string
  saidOn: string | undefined
}

/** The origin of each place by its id, kept in memory between changes; for a card, which has room for one. */
export const readOrigins = keep(findRevision, async (database): Promise<ReadonlyMap<string, Origin>> => {
  const { rows } = await sql<{ place_id: string; name: string; said_on: string | null }>`
      select distinct on (place_id) place_id, name, said_on
      from place_statement join source_list on source_list.id = source_id
      where withdrawn_at is null
      order by place_id, said_on desc nulls last, place_statement.id desc`.execute(database)
  return new Map(
    rows.map(({ place_id, name, said_on }) => [place_id, { source: name, saidOn: said_on ?? undefined }]),
  )
})

/** A run that only dates its rows anew, or one that is undone, changes no place and yet who says what, and of when. */
async function findRevision(database: Database): Promise<string> {
  const { rows } = await sql<{ revision: string }>`
    select concat_ws(' ', (select max(id) from place_change), (select max(id) from import_run),
      (select max(undone_at) from import_run)) as revision`.execute(database)
  return rows[0]!.revision
}
