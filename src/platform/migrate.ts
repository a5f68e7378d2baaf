import { createHash } from 'node:crypto'
import type { Database, OpenDatabase } from './database.ts'

type MigrationTables = { migration: { name: string; hash: string } }

/** Every capability's migrations, in order of their dates and then their names; the builder carries the texts along. */
const texts = import.meta.glob<string>('../*/migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const migrations = Object.entries(texts)
  .map(([path, sql]) => ({ name: path.slice(path.lastIndexOf('/') + 1), sql: sql.replaceAll('\r\n', '\n') }))
  .sort((a, b) => (a.name < b.name ? -1 : 1))
  .map((migration) => ({ ...migration, hash: createHash('sha256').update(migration.sql).digest('hex') }))

/** Tells one shape of the database from another. */
export const migrationsHash = createHash('sha256')
  .update(migrations.map(({ name, hash }) => `${name} ${hash}`).join('\n'))
  .digest('hex')

/** How a database stands to this version of the product. */
export type MigrationState = { fresh: boolean; waiting: string[]; newer: string[]; altered: string[] }

export async function findMigrationState({ database, runScript }: OpenDatabase): Promise<MigrationState> {
  await runScript('create table if not exists migration (name text primary key, hash text not null)')
  const done = await listDone(database)
  const ours = new Map(migrations.map(({ name, hash }) => [name, hash]))
  return {
    fresh: done.size === 0,
    waiting: migrations.map(({ name }) => name).filter((name) => !done.has(name)),
    newer: [...done.keys()].filter((name) => !ours.has(name)),
    altered: [...done]
      .filter(([name, hash]) => ours.has(name) && ours.get(name) !== hash)
      .map(([name]) => name),
  }
}

/**
 * Brings the database up to date, each migration whole or not at all.
 * Refuses a database made by a newer version, and a migration that was altered after it ran.
 */
export async function migrate(open: OpenDatabase): Promise<void> {
  const { newer, altered, waiting } = await findMigrationState(open)
  if (newer.length > 0) throw new NewerDatabase(newer)
  if (altered.length > 0)
    throw new Error(`${altered.join(', ')} was altered after it ran; write a new migration instead.`)

  for (const { name, sql, hash } of migrations.filter((migration) => waiting.includes(migration.name)))
    await open.runScript(`begin; ${sql}; insert into migration values ('${name}', '${hash}'); commit`)
}

/** An older version of the product met the database of a newer one. */
export class NewerDatabase extends Error {
  constructor(names: string[]) {
    super(`This database was made by a newer version of Inloop (it knows ${names.join(', ')}).`)
  }
}

async function listDone(database: Database): Promise<Map<string, string>> {
  const rows = await database.withTables<MigrationTables>().selectFrom('migration').selectAll().execute()
  return new Map(rows.map(({ name, hash }) => [name, hash]))
}
