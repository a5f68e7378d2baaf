import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { sql } from 'kysely'
import { inject, onTestFinished } from 'vitest'
import { connectDatabase, type OpenDatabase } from './database.ts'
import { startEmbedded } from './embedded.ts'
import { readLanguage } from './language.ts'
import type { Platform, Visit } from './platform.ts'
import type { WorldKeeper } from './second-world.ts'
import { makeTemporaryFolder } from './temporary-folder.ts'
import { worldFolder } from './world-folder.ts'
import { worldSchema } from './world-schema.ts'

/** A copy of the template, and its address when it is on a server. */
interface Copy {
  open: OpenDatabase
  server?: string
}
/** One database per test file, a copy of the migrated template; opening it is the slow part. */
let opened: Promise<Copy> | undefined

/** A platform for one test: an empty, migrated database, a clock that stands still and ids that count. */
export async function testPlatform(now = '2026-12-01T09:00:00Z'): Promise<Platform & { open: OpenDatabase }> {
  opened ??= openCopy()
  const { open } = await opened
  await open.runScript(emptyAllTables)
  let ids = 0
  return {
    open,
    // Another object for each test: what was kept in memory for the one before is not this one's.
    database: open.database.withTables(),
    now: () => Temporal.Instant.from(now),
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
    largeFiles: join(largeFiles(), String(++platforms)),
  }
}

/** Above the folders of each platform for large files; made when the first asks. */
function largeFiles(): string {
  if (!folder) {
    folder = makeTemporaryFolder()
    process.on('exit', () => rmSync(folder!, { recursive: true, force: true }))
  }
  return folder
}
let folder: string | undefined
let platforms = 0

async function openCopy(): Promise<Copy> {
  const template = inject('template')
  if ('dump' in template) {
    const { socketFolder } = await startEmbedded({ template: new Uint8Array(readFileSync(template.dump)) })
    return { open: connectDatabase({ socketFolder }) }
  }
  const name = `test_${process.pid}_${Math.floor(performance.now() * 1000)}`
  const server = connectDatabase({ server: template.server })
  await server.runScript(`create database ${name} template template_inloop`)
  await server.close()
  const address = template.server.replace('/postgres?', `/${name}?`)
  return { open: connectDatabase({ server: address }), server: address }
}

/**
 * The database of a test as another process sees it: nothing of what this one keeps in memory is its own. On a server it
 * has connections of its own too; the embedded database has but one.
 */
export async function anotherProcess(platform: Platform): Promise<Platform> {
  opened ??= openCopy()
  const { open, server } = await opened
  if (!server) return { ...platform, database: open.database.withTables() }
  const other = connectDatabase({ server })
  onTestFinished(() => other.close())
  return { ...platform, database: other.database }
}

/** Where a second world beside the test's database is kept: a schema of the same server, or a folder. */
export async function testKeeper(): Promise<WorldKeeper> {
  opened ??= openCopy()
  const { open, server } = await opened
  if (server) return worldSchema(server, open, 'inloop_example')
  const folder = mkdtempSync(join(tmpdir(), 'inloop-world-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return worldFolder(join(folder, 'example'), () => Temporal.Instant.from('2026-12-01T09:00:00Z'))
}

/** Every schema, and every table with a print of all its rows: two of them are equal when nothing at all changed. */
export async function readEverything({ database }: OpenDatabase) {
  const { rows: schemas } = await sql`select nspname from pg_namespace order by 1`.execute(database)
  const { rows: names } = await sql<{ schema: string; name: string }>`
    select schemaname as schema, tablename as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') order by 1, 2`.execute(database)
  const tables = []
  for (const { schema, name } of names) {
    const { rows } = await sql`
      select count(*), md5(string_agg(t::text, '' order by t::text)) from ${sql.table(`${schema}.${name}`)} t`.execute(
      database,
    )
    tables.push({ schema, name, rows })
  }
  return { schemas, tables }
}

const emptyAllTables = `do $$ declare names text; begin
  select string_agg(quote_ident(tablename), ', ') into names from pg_tables
    where schemaname = 'public' and tablename <> 'migration';
  if names is not null then execute 'truncate ' || names || ' restart identity cascade'; end if;
end $$`

/** What signs cookies in tests. */
export const testSecret = 'voorbeeldgeheim'.repeat(4)

/** A capability's routes, served in memory, in the language of the address. */
export function serve(
  routes: Hono<{ Variables: Visit }>,
  platform: Platform,
  more: Pick<Visit, 'tiles' | 'publicAddress' | 'example' | 'signInProviders'> = {},
) {
  const app = new Hono<{ Variables: Visit }>({
    getPath: (request) => readLanguage(new URL(request.url).pathname).path,
  })
  app.use(async (c, next) => {
    c.set('database', platform.database)
    c.set('now', platform.now)
    c.set('newId', platform.newId)
    c.set('largeFiles', platform.largeFiles)
    c.set('tiles', more.tiles)
    c.set('secret', testSecret)
    if (more.signInProviders) c.set('signInProviders', more.signInProviders)
    c.set('publicAddress', more.publicAddress)
    if (more.example) c.set('example', true)
    c.set('language', readLanguage(new URL(c.req.url).pathname).language)
    await next()
  })
  return app.route('/', routes)
}
