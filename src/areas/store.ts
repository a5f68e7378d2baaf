import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import { keep } from '../platform/kept.ts'
import type { Platform } from '../platform/platform.ts'
import type { AreaKind } from './cbs/area-kinds.ts'
import type { AreaReport } from './cbs/collect-areas.ts'
import { openKeptAreas } from './sources.ts'

/** Areas of one kind that were loaded. */
export interface LoadedAreas {
  kind: AreaKind
  /** Where they lie. */
  path: string
  /** The name of the file that they came from. */
  source: string
  /** Of the people in it. */
  year: number
  /** SHA-256 of that file: another for another file. */
  checksum: string
  report: AreaReport & {
    /** Whether squares are in the municipality whose official border they lie in, rather than in that of the nearest postcode. */
    byBorders: boolean
  }
  loadedAt: string
}

type AreaTables = {
  loaded_areas: Omit<LoadedAreas, 'loadedAt'> & { loaded_at: string }
}
const tables = (database: Database) => database.withTables<AreaTables>()

/** What was loaded and can be opened, by kind; kept in memory. */
export const readAreasLoaded = keep(
  async (database) => {
    const rows = await tables(database)
      .selectFrom('loaded_areas')
      .select(sql<string>`kind || ' ' || checksum || ' ' || year || ' ' || loaded_at`.as('revision'))
      .orderBy('kind')
      .execute()
    return rows.map(({ revision }) => revision).join('; ')
  },
  async (database): Promise<ReadonlyMap<AreaKind, LoadedAreas>> => {
    const rows = await listAreasLoaded(database)
    const canOpen = await Promise.all(rows.map(({ path }) => openKeptAreas(path)))
    return new Map(rows.filter((_, i) => canOpen[i]).map((row) => [row.kind, row]))
  },
)

/** What was loaded, whether its file is still there or not. */
export function listAreasLoaded(database: Database): Promise<LoadedAreas[]> {
  return tables(database)
    .selectFrom('loaded_areas')
    .select([
      'kind',
      'path',
      'source',
      'year',
      'checksum',
      'report',
      sql<string>`loaded_at::text`.as('loadedAt'),
    ])
    .execute()
}

/** From now on reach can be told of these; those of the same kind before make way. */
export async function saveAreasLoaded(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  { kind, path, source, year, checksum, report }: Omit<LoadedAreas, 'loadedAt'>,
): Promise<void> {
  await sql`insert into loaded_areas (kind, path, source, year, checksum, report, loaded_at)
    values (${kind}, ${path}, ${source}, ${year}, ${checksum}, ${JSON.stringify(report)}::jsonb, ${now().toString()})
    on conflict (kind) do update set path = excluded.path, source = excluded.source, year = excluded.year,
      checksum = excluded.checksum, report = excluded.report, loaded_at = excluded.loaded_at`.execute(
    database,
  )
  readAreasLoaded.forget(database)
}

/** Reach is not told of these any more; false when there were none. */
export async function removeAreasLoaded(database: Database, kind: AreaKind): Promise<boolean> {
  const { numDeletedRows } = await tables(database)
    .deleteFrom('loaded_areas')
    .where('kind', '=', kind)
    .executeTakeFirst()
  readAreasLoaded.forget(database)
  return numDeletedRows > 0n
}
