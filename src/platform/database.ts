import { Kysely, PostgresDialect } from 'kysely'
import { Pool, types } from 'pg'

/** The one database. A capability sees only the tables it names itself, with `withTables`. */
export type Database = Kysely<Record<never, never>>

export interface OpenDatabase {
  database: Database
  /** Runs a script of several statements, as migrations are. */
  runScript: (sql: string) => Promise<void>
  /** The embedded database of a folder, or a PostgreSQL server. */
  kind: 'embedded' | 'server'
  close: () => Promise<void>
}

/** Moments and days come as the text PostgreSQL writes, counts as numbers: nothing becomes a `Date`. */
const TIMESTAMPTZ = 1184
const DATE = 1082
const BIGINT = 20
types.setTypeParser(TIMESTAMPTZ, (text) => text)
types.setTypeParser(DATE, (text) => text)
types.setTypeParser(BIGINT, Number)

/** Where the database answers: the address of a server, or the folder of the embedded one's socket. */
export type DatabaseAddress = { server: string } | { socketFolder: string }

export function connectDatabase(address: DatabaseAddress): OpenDatabase {
  const pool = new Pool(
    'server' in address
      ? { connectionString: address.server, max: 10, application_name: 'inloop' }
      : // One connection: behind the socket all clients share one session.
        { host: address.socketFolder, user: 'postgres', database: 'postgres', max: 1 },
  )
  // A server that goes away is met by the next query, not by the end of the process.
  pool.on('error', () => {})
  const database: Database = new Kysely({ dialect: new PostgresDialect({ pool }) })
  return {
    database,
    runScript: (sql) => runScript(pool, sql),
    kind: 'server' in address ? 'server' : 'embedded',
    close: () => database.destroy(),
  }
}

/** A script that fails leaves no transaction open behind it. */
async function runScript(pool: Pool, sql: string): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query(sql)
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
