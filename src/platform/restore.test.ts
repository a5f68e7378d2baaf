import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { CannotOpen } from './cannot-open.ts'
import { openDataFolder } from './data-folder.ts'
import { restoreDataFolder } from './restore.ts'

const now = () => Temporal.Instant.from('2026-12-01T09:00:00Z')
const open = (folder: string) => openDataFolder(folder, '', now)
const words = async ({ database }: Awaited<ReturnType<typeof open>>) =>
  (await sql<{ word: string }>`select word from proof`.execute(database)).rows.map(({ word }) => word)

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inloop-restore-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

test('what was put back is what was saved, and what stood there is kept aside', async () => {
  const folder = aFolder()
  const first = await open(folder)
  await first.runScript(`create table proof as select 'saved' as word`)
  const backup = await first.backup()
  await first.runScript(`update proof set word = 'changed later'`)
  await expect(restoreDataFolder(folder, backup, now())).rejects.toThrow(/in use/)
  await first.close()

  const aside = await restoreDataFolder(folder, backup, now())
  expect(basename(aside!)).toBe('database.before-restore-2026-12-01T09-00-00Z')
  expect(readdirSync(folder).sort()).toEqual(['backups', 'database', basename(aside!)].sort())
  const restored = await open(folder)
  expect(await words(restored)).toEqual(['saved'])
  await restored.close()
}, 60_000)

test('a file that is no backup, or not there, is refused in one line, and nothing changes', async () => {
  const folder = aFolder()
  const file = join(folder, 'letter.txt')
  for (const content of ['Dear reader', gzipSync('Dear reader'), gzipSync('')]) {
    writeFileSync(file, content)
    await expect(restoreDataFolder(folder, file, now())).rejects.toThrow(CannotOpen)
    expect(readdirSync(folder)).toEqual(['letter.txt'])
  }
  await expect(restoreDataFolder(folder, join(folder, 'none'), now())).rejects.toThrow(
    /none cannot be read \(ENOENT\)/,
  )
}, 60_000)

test('a restore that was cut off between its last two steps is finished by the next start', async () => {
  const folder = aFolder()
  const first = await open(folder)
  await first.runScript(`create table proof as select 'saved' as word`)
  await first.close()
  renameSync(join(folder, 'database'), join(folder, 'database.restored'))
  const next = await open(folder)
  expect(await words(next)).toEqual(['saved'])
  await next.close()
}, 60_000)
