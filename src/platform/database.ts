import { Kysely, PostgresDialect } from 'kysely'
import { Pool, types } from 'pg'
import { locks } from './locks.ts'

/** The one database. A capability sees only the tables it names itself, with `withTables`. */
export type Database = Kysely<Record<never, never>>

export interface OpenDatabase {
  database: Database
  /** Runs a script of several statements, as migrations are. */
  runScript: (sql: string) => Promise<void>
  /** One query as the job queue sends them, with the driver's own types. */
  runForJobs: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>
  /** Does work while no other process on the same database does its own; the embedded one has its folder's lock. */
  alone: <T>(work: () => Promise<T>) => Promise<T>
  /** The embedded database of a folder, or a PostgreSQL server. */
  kind: 'embedded' | 'server'
  close: () => Promise<void>
}

/** Moments and days come as the text PostgreSQL writes, counts as numbers: nothing becomes a `Date`. */
const TIMESTAMPTZ = 1184
const DATE = 1082
const BIGINT = 20
const ours: Record<number, (text: string) => unknown> = {
  [TIMESTAMPTZ]: (text) => text,
  [DATE]: (text) => text,
  [BIGINT]: Number,
}
const ourTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    ours[oid] ?? types.getTypeParser(oid, format as 'text'),
}

/**
 * Where the database answers: the address of a server (and the schema to work in), or the folder of the embedded one's
 * socket.
 */
export type DatabaseAddress = { server: string; schema?: string | undefined } | { socketFolder: string }

export function connectDatabase(address: DatabaseAddress): OpenDatabase {
  const pool = new Pool(
    'server' in address
      ? {
          connectionString: inSchema(address.server, address.schema),
          max: 10,
          application_name: 'inloop',
          types: ourTypes,
        }
      : // One connection: behind the socket all clients share one session.
        { host: address.socketFolder, user: 'postgres', database: 'postgres', max: 1, types: ourTypes },
  )
  // A server that goes away is met by the next query, not by the end of the process.
  pool.on('error', () => {})
  const database: Database = new Kysely({ dialect: new PostgresDialect({ pool }) })
  return {
    database,
    runScript: (sql) => runScript(pool, sql),
    runForJobs: (text, values) => pool.query(values ? { text, values, types } : { text, types }),
    alone: (work) => ('server' in address ? workAlone(pool, work) : work()),
    kind: 'server' in address ? 'server' : 'embedded',
    close: () => database.destroy(),
  }
}

/** The address of a server whose tables without a schema's name are those of this schema, and no other. */
function inSchema(server: string, schema: string | undefined): string {
  if (schema === undefined) return server
  const address = new URL(server)
  const options = [address.searchParams.get('options'), `-c search_path=${schema}`]
  address.searchParams.set('options', options.filter(Boolean).join(' '))
  return address.href
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

/** The lock belongs to one connection, which does nothing else meanwhile; the work has the others. */
async function workAlone<T>(pool: Pool, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [locks.upgrade])
    return await work()
  } finally {
    // Closing the connection ends the lock, whatever state the work left it in.
    client.release(true)
  }
}
