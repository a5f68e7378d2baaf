import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import { keep } from '../platform/kept.ts'
import type { Platform } from '../platform/platform.ts'
import type { StreetReport } from '../travel/browser.ts'

/** The streets that walking and cycling are computed with. */
export interface LoadedStreets {
  /** Where the extract lies; what was worked out of it is kept beside it. */
  path: string
  /** The name of the file that it came from. */
  source: string
  /** SHA-256 of the extract: another for another one. */
  checksum: string
  /** Until which day changes are in it, `2026-07-21`; null: it does not say. */
  day: string | null
  report: Pick<StreetReport, 'streets' | 'metres' | 'absentPoints'>
  loadedAt: string
}

type StreetTables = { loaded_streets: Omit<LoadedStreets, 'loadedAt'> & { one: boolean; loaded_at: string } }
const tables = (database: Database) => database.withTables<StreetTables>()

/** The loaded streets, kept in memory; undefined: none were loaded. */
export const readStreetsLoaded = keep(
  async (database) => {
    const row = await tables(database)
      .selectFrom('loaded_streets')
      .select(sql<string>`checksum || ' ' || loaded_at`.as('revision'))
      .executeTakeFirst()
    return row?.revision ?? ''
  },
  async (database): Promise<LoadedStreets | undefined> =>
    tables(database)
      .selectFrom('loaded_streets')
      .select(['path', 'source', 'checksum', 'day', 'report', sql<string>`loaded_at::text`.as('loadedAt')])
      .executeTakeFirst(),
)

/** From now on walking and cycling are computed with these; those before make way. */
export async function saveStreetsLoaded(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  { path, source, checksum, day, report }: Omit<LoadedStreets, 'loadedAt'>,
): Promise<void> {
  await sql`insert into loaded_streets (path, source, checksum, day, report, loaded_at)
    values (${path}, ${source}, ${checksum}, ${day}, ${JSON.stringify(report)}::jsonb, ${now().toString()})
    on conflict (one) do update set path = excluded.path, source = excluded.source,
      checksum = excluded.checksum, day = excluded.day, report = excluded.report,
      loaded_at = excluded.loaded_at`.execute(database)
  readStreetsLoaded.forget(database)
}

/** Walking and cycling are as the crow flies again; false when there were no streets. */
export async function removeStreetsLoaded(database: Database): Promise<boolean> {
  const { numDeletedRows } = await tables(database).deleteFrom('loaded_streets').executeTakeFirst()
  readStreetsLoaded.forget(database)
  return numDeletedRows > 0n
}
