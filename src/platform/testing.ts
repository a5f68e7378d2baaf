import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { inject } from 'vitest'
import { connectDatabase, type OpenDatabase } from './database.ts'
import { startEmbedded } from './embedded.ts'
import { readLanguage } from './language.ts'
import type { Platform, Visit } from './platform.ts'

/** One database per test file, a copy of the migrated template; opening it is the slow part. */
let opened: Promise<OpenDatabase> | undefined

/** A platform for one test: an empty, migrated database, a clock that stands still and ids that count. */
export async function testPlatform(now = '2026-12-01T09:00:00Z'): Promise<Platform & { open: OpenDatabase }> {
  opened ??= openCopy()
  const open = await opened
  await open.runScript(emptyAllTables)
  let ids = 0
  return {
    open,
    // Another object for each test: what was kept in memory for the one before is not this one's.
    database: open.database.withTables(),
    now: () => Temporal.Instant.from(now),
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
  }
}

async function openCopy(): Promise<OpenDatabase> {
  const template = inject('template')
  if ('dump' in template) {
    const { socketFolder } = await startEmbedded({ template: new Uint8Array(readFileSync(template.dump)) })
    return connectDatabase({ socketFolder })
  }
  const name = `test_${process.pid}_${Math.floor(performance.now() * 1000)}`
  const server = connectDatabase({ server: template.server })
  await server.runScript(`create database ${name} template template_inloop`)
  await server.close()
  return connectDatabase({ server: template.server.replace('/postgres?', `/${name}?`) })
}

const emptyAllTables = `do $$ declare names text; begin
  select string_agg(quote_ident(tablename), ', ') into names from pg_tables
    where schemaname = 'public' and tablename <> 'migration';
  if names is not null then execute 'truncate ' || names || ' restart identity cascade'; end if;
end $$`

/** A capability's routes, served in memory, in the language of the address. */
export function serve(routes: Hono<{ Variables: Visit }>, platform: Platform) {
  const app = new Hono<{ Variables: Visit }>({
    getPath: (request) => readLanguage(new URL(request.url).pathname).path,
  })
  app.use(async (c, next) => {
    c.set('database', platform.database)
    c.set('now', platform.now)
    c.set('newId', platform.newId)
    c.set('language', readLanguage(new URL(c.req.url).pathname).language)
    await next()
  })
  return app.route('/', routes)
}
