import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { connectDatabase } from './database.ts'
import { startEmbedded } from './embedded.ts'
import { migrate } from './migrate.ts'

/** Makes one migrated database for the whole test run; each test file starts from a copy of it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'inloop-test-'))
  const end = project.name === 'server' ? await onServer(folder) : await onEmbedded(folder)
  project.provide('template', end.template)
  return async () => {
    await end.stop?.()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Where each test file finds its template: a dumped embedded database, or a server that holds one. */
export type Template = { dump: string } | { server: string }

declare module 'vitest' {
  interface ProvidedContext {
    template: Template
  }
}

type Prepared = { template: Template; stop?: () => Promise<void> }

async function onEmbedded(folder: string): Promise<Prepared> {
  const embedded = await startEmbedded({})
  const open = connectDatabase({ socketFolder: embedded.socketFolder })
  await migrate(open)
  await open.close()
  const dump = join(folder, 'template.tar')
  writeFileSync(dump, await embedded.dump())
  await embedded.stop()
  return { template: { dump } }
}

/** A PostgreSQL server of our own on a socket in a fresh folder; as root it runs as the user postgres. */
async function onServer(folder: string): Promise<Prepared> {
  const root = process.getuid?.() === 0
  const run = (program: string, ...args: string[]) => {
    const path = join(findServerPrograms(), program)
    const [command, all] = root ? ['runuser', ['-u', 'postgres', '--', path, ...args]] : [path, args]
    execFileSync(command as string, all as string[], { stdio: 'pipe' })
  }
  if (root) execFileSync('chown', ['postgres', folder])
  const cluster = join(folder, 'cluster')
  run('initdb', '-D', cluster, '-U', 'postgres', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync')
  const options = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off -c max_connections=60`
  run('pg_ctl', '-D', cluster, '-w', '-l', join(folder, 'log'), '-o', options, 'start')

  const server = `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`
  const open = connectDatabase({ server })
  await open.runScript('create database template_inloop')
  await open.close()
  const template = connectDatabase({ server: server.replace('/postgres?', '/template_inloop?') })
  await migrate(template)
  await template.close()
  return { template: { server }, stop: async () => run('pg_ctl', '-D', cluster, '-m', 'immediate', 'stop') }
}

/** Debian keeps the server's programs out of the path, one folder a version; the newest serves. */
function findServerPrograms(): string {
  const debian = '/usr/lib/postgresql'
  try {
    const newest = readdirSync(debian).sort((a, b) => Number(b) - Number(a))[0]
    if (newest) return join(debian, newest, 'bin')
  } catch {
    // Not a Debian; then the programs stand in the path.
  }
  return ''
}
