import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { connectDatabase } from './database.ts'
import { startEmbedded } from './embedded.ts'
import { migrate } from './migrate.ts'
import { startServer } from './testing-server.ts'

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

async function onServer(folder: string): Promise<Prepared> {
  const { server, stop } = startServer(folder)
  const open = connectDatabase({ server })
  await open.runScript('create database template_inloop')
  await open.close()
  const template = connectDatabase({ server: server.replace('/postgres?', '/template_inloop?') })
  await migrate(template)
  await template.close()
  return { template: { server }, stop: async () => stop() }
}
