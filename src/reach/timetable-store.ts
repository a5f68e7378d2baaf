import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import { keep } from '../platform/kept.ts'
import type { Platform } from '../platform/platform.ts'
import type { FeedReport, Finding } from '../travel/browser.ts'
import type { Vehicle } from './vehicles.ts'

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
    /** What runs in it. */
    vehicles?: readonly Vehicle[]
    /** The day that was read whole when it was loaded. */
    readOn?: string
  }
  loadedAt: string
}

/** A timetable that the loaded one is compared with: the one before it, or one that is to come. */
export interface OtherTimetable extends LoadedTimetable {
  role: 'earlier' | 'next'
}

interface Row {
  one: boolean
  path: string
  source: string
  checksum: string
  report: LoadedTimetable['report']
  loaded_at: string
}
type TimetableTables = {
  loaded_timetable: Row
  other_timetable: Row & { role: OtherTimetable['role'] }
}
const tables = (database: Database) => database.withTables<TimetableTables>()
const columns = ['path', 'source', 'checksum', 'report', sql<string>`loaded_at::text`.as('loadedAt')] as const
const revision = sql<string>`checksum || ' ' || loaded_at`.as('revision')

/** The loaded timetable, kept in memory; undefined: none was loaded. */
export const readTimetableLoaded = keep(
  async (database) => {
    const row = await tables(database).selectFrom('loaded_timetable').select(revision).executeTakeFirst()
    return row?.revision ?? ''
  },
  (database): Promise<LoadedTimetable | undefined> =>
    tables(database).selectFrom('loaded_timetable').select(columns).executeTakeFirst(),
)

/** The timetable to compare it with, kept in memory; undefined: there is none. */
export const readOtherTimetable = keep(
  async (database) => {
    const row = await tables(database).selectFrom('other_timetable').select(revision).executeTakeFirst()
    return row?.revision ?? ''
  },
  (database): Promise<OtherTimetable | undefined> =>
    tables(database)
      .selectFrom('other_timetable')
      .select([...columns, 'role'])
      .executeTakeFirst(),
)

type Told = Omit<LoadedTimetable, 'loadedAt'>
const valuesOf = ({ path, source, checksum, report }: Told, now: Temporal.Instant) =>
  sql`${path}, ${source}, ${checksum}, ${JSON.stringify(report)}::jsonb, ${now.toString()}`

/** From now on reach is computed with this feed; another one before it is kept, to compare it with. */
export async function saveTimetableLoaded(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  told: Told,
): Promise<void> {
  await database.transaction().execute(async (trx) => {
    await sql`insert into other_timetable (role, path, source, checksum, report, loaded_at)
      select 'earlier', path, source, checksum, report, loaded_at from loaded_timetable
        where checksum <> ${told.checksum}
      on conflict (one) do update set role = excluded.role, path = excluded.path, source = excluded.source,
        checksum = excluded.checksum, report = excluded.report, loaded_at = excluded.loaded_at`.execute(trx)
    await sql`insert into loaded_timetable (path, source, checksum, report, loaded_at)
      values (${valuesOf(told, now())})
      on conflict (one) do update set path = excluded.path, source = excluded.source,
        checksum = excluded.checksum, report = excluded.report, loaded_at = excluded.loaded_at`.execute(trx)
  })
  forget(database)
}

/** Keeps a feed that is to come beside the loaded one; what was beside it makes way. */
export async function saveNextTimetable(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  told: Told,
): Promise<void> {
  await sql`insert into other_timetable (role, path, source, checksum, report, loaded_at)
    values ('next', ${valuesOf(told, now())})
    on conflict (one) do update set role = excluded.role, path = excluded.path, source = excluded.source,
      checksum = excluded.checksum, report = excluded.report, loaded_at = excluded.loaded_at`.execute(
    database,
  )
  forget(database)
}

/** Reach is computed without a timetable again, and none is compared with; false when there was none. */
export async function removeTimetableLoaded(database: Database): Promise<boolean> {
  await tables(database).deleteFrom('other_timetable').execute()
  const { numDeletedRows } = await tables(database).deleteFrom('loaded_timetable').executeTakeFirst()
  forget(database)
  return numDeletedRows > 0n
}

function forget(database: Database): void {
  readTimetableLoaded.forget(database)
  readOtherTimetable.forget(database)
}
