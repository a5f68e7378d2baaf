import { sql } from 'kysely'
import { CannotOpen } from './cannot-open.ts'
import { connectDatabase, type OpenDatabase } from './database.ts'
import { migrate } from './migrate.ts'

/** The oldest PostgreSQL that our SQL is tested on, as the server writes its own version. */
const OLDEST_VERSION = 150_000

/** Opens the database of a PostgreSQL server and brings it up to date, alone: others may be starting too. */
export async function openServer(address: string): Promise<OpenDatabase> {
  let open: OpenDatabase | undefined
  try {
    open = connectDatabase({ server: address })
    await needVersion(open)
    await open.alone(() => migrate(open!))
    return open
  } catch (error) {
    await open?.close()
    const line = inOneLine(error)
    throw line ? new CannotOpen(line) : error
  }
}

async function needVersion({ database }: OpenDatabase): Promise<void> {
  const { rows } = await sql<{
    number: number
    name: string
  }>`select current_setting('server_version_num')::int as number, current_setting('server_version') as name`.execute(
    database,
  )
  const { number, name } = rows[0]!
  if (number < OLDEST_VERSION)
    throw new CannotOpen(
      `The PostgreSQL server at DATABASE_URL is version ${name}; Inloop needs 15 or newer.`,
    )
}

/** What a server or the way to it refuses, in words; nothing for a fault of ours. The address may hold a password. */
export function inOneLine(error: unknown): string | undefined {
  const { code = '', message } = error as NodeJS.ErrnoException
  const there = 'The PostgreSQL server at DATABASE_URL'
  const unreachable = `${there} does not answer (${code}).`
  const unwelcome = `${there} does not let this user in: look at the name and the password.`
  const lines: Record<string, string> = {
    ECONNREFUSED: unreachable,
    ECONNRESET: unreachable,
    EHOSTUNREACH: unreachable,
    ENETUNREACH: unreachable,
    ETIMEDOUT: unreachable,
    ENOENT: unreachable,
    ENOTFOUND: unreachable,
    EAI_AGAIN: unreachable,
    ERR_INVALID_URL: 'DATABASE_URL is not an address: postgres://NAME:PASSWORD@HOST:PORT/DATABASE.',
    '3D000': `${there} has no database of that name: make it first (createdb).`,
    '28P01': unwelcome,
    '28000': unwelcome,
    '42501': `${there} does not let this user make tables: make it the owner of the database.`,
    '53300': `${there} has no connection left for us.`,
    '57P03': `${there} is still starting; try again in a moment.`,
  }
  // A server that asks for a password we were not told: the driver's fault has no code.
  return /^SASL/.test(message) ? unwelcome : lines[code]
}
