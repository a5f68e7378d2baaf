import { sql } from 'kysely'
import { connectDatabase, type Database, type OpenDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import type { WorldKeeper } from './second-world.ts'

/**
 * Keeps a second world in a schema of the server's database, over connections that see no other schema. What it was made
 * from stands in the schema's comment. Making and removing happen under the lock of all Inloops on that server.
 */
export function worldSchema(server: string, first: OpenDatabase, schema: string): WorldKeeper {
  const halfMade = `${schema}_being_made`
  const drop = (name: string) => `drop schema if exists ${name} cascade;`
  return {
    find: () => findSchema(first.database, schema),
    open: async () => connectDatabase({ server, schema }),
    make: ({ madeFrom, fill, leave }) =>
      first.alone(async () => {
        await first.runScript(`begin; ${drop(halfMade)} create schema ${halfMade}; commit`)
        const open = connectDatabase({ server, schema: halfMade })
        try {
          await needOwnSchema(open.database, halfMade)
          await migrate(open)
          await fill(open)
          await open.close()
        } catch (error) {
          await open.close()
          await first.runScript(drop(halfMade))
          throw error
        }
        await leave()
        await first.runScript(`begin; ${drop(schema)} alter schema ${halfMade} rename to ${schema};
          comment on schema ${schema} is '${madeFrom}'; commit`)
      }),
    tidy: () => first.alone(() => first.runScript(drop(halfMade))),
    remove: () =>
      first.alone(async () => {
        const was = (await findSchema(first.database, schema)) !== undefined
        await first.runScript(`begin; ${drop(schema)} ${drop(halfMade)} commit`)
        return was
      }),
  }
}

async function findSchema(database: Database, schema: string) {
  const { rows } = await sql<{ id: string; madeFrom: string | null }>`
    select oid::text as id, obj_description(oid, 'pg_namespace') as "madeFrom"
    from pg_namespace where nspname = ${schema}`.execute(database)
  const found = rows[0]
  return found && { id: found.id, madeFrom: found.madeFrom ?? '' }
}

/** Something between us and the server may swallow the search path; then the tables would be those of the first world. */
async function needOwnSchema(database: Database, schema: string): Promise<void> {
  const { rows } = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(database)
  if (rows[0]?.schema !== schema)
    throw new Error('The way to the PostgreSQL server does not let a connection choose its schema (options).')
}
