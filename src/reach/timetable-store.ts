import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import { keep } from '../platform/kept.ts'
import type { Platform } from '../platform/platform.ts'
import type { FeedReport, Finding } from '../travel/browser.ts'

/** The timetable that reach is computed with. */
export interface LoadedTimetable {
  /** Where the feed lies: a zip or a folder. Days that were worked out may be kept beside it. */
  path: string
  /** The address or the name of the file that it came from. */
  source: string
  /** SHA-256 of the feed: another for another feed. */
  checksum: string
  /** Operators, days with service and how many trips run on each, the box that holds its stops. */
  report: Pick<FeedReport, 'agencies' | 'tripsOnDays' | 'box'> & {
    findings: readonly Finding[]
    /** Codes of the municipalities that it tells of: of the others it does not say that there are no buses, but nothing. */
    municipalities?: readonly string[]
    /** The day that was read whole when it was loaded. */
    readOn?: string
  }
  loadedAt: string
}

type TimetableTables = {
  loaded_timetable: {
    one: boolean
    path: string
    source: string
    checksum: string
    report: LoadedTimetable['report']
    loaded_at: string
  }
}
const tables = (database: Database) => database.withTables<TimetableTables>()

/** The loaded timetable, kept in memory; undefined: none was loaded. */
export const readTimetableLoaded = keep(
  async (database) => {
    const row = await tables(database)
      .selectFrom('loaded_timetable')
      .select(sql<string>`checksum || ' ' || loaded_at`.as('revision'))
      .executeTakeFirst()
    return row?.revision ?? ''
  },
  async (database): Promise<LoadedTimetable | undefined> => {
    const row = await tables(database)
      .selectFrom('loaded_timetable')
      .select(['path', 'source', 'checksum', 'report', sql<string>`loaded_at::text`.as('loadedAt')])
      .executeTakeFirst()
    return row
  },
)

/** From now on reach is computed with this feed; the one before makes way. */
export async function saveTimetableLoaded(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  { path, source, checksum, report }: Omit<LoadedTimetable, 'loadedAt'>,
): Promise<void> {
  await sql`insert into loaded_timetable (path, source, checksum, report, loaded_at)
    values (${path}, ${source}, ${checksum}, ${JSON.stringify(report)}::jsonb, ${now().toString()})
    on conflict (one) do update set path = excluded.path, source = excluded.source,
      checksum = excluded.checksum, report = excluded.report, loaded_at = excluded.loaded_at`.execute(
    database,
  )
  readTimetableLoaded.forget(database)
}

/** Reach is computed without a timetable again; false when there was none. */
export async function removeTimetableLoaded(database: Database): Promise<boolean> {
  const { numDeletedRows } = await tables(database).deleteFrom('loaded_timetable').executeTakeFirst()
  readTimetableLoaded.forget(database)
  return numDeletedRows > 0n
}
