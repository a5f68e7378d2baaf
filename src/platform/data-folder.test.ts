import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { CannotOpen } from './cannot-open.ts'
import { inOneLine, isDiskFull, openDataFolder } from './data-folder.ts'
import { connectDatabase } from './database.ts'
import { startEmbedded } from './embedded.ts'
import { NewerDatabase } from './migrate.ts'

const now = () => Temporal.Instant.from('2026-12-01T09:00:00Z')
const open = (folder: string) => openDataFolder(folder, '', now)

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inloop-folder-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
test('a backup is a whole database that opens again', async () => {
  const folder = aFolder()
  const first = await open(folder)
  await first.runScript(`create table proof as select 'still here' as word`)
  const backup = await first.backup()
  expect(readdirSync(join(folder, 'backups'))).toEqual(['2026-12-01T09-00-00Z.tar.gz'])
  await first.close()

  const restored = await startEmbedded({ template: new Uint8Array(readFileSync(backup)) })
  const database = connectDatabase({ socketFolder: restored.socketFolder })
  const { rows } = await sql`select word from proof`.execute(database.database)
  expect(rows).toEqual([{ word: 'still here' }])
  await database.close()
  await restored.stop()
}, 60_000)

test('a new version backs an existing folder up before its migrations run', async () => {
  const folder = aFolder()
  const older = await open(folder)
  // What an older version left: the platform's own tables and migration are not there yet.
  await older.runScript(
    `drop table shipped_facts, outbox_event; delete from migration where name like '%-platform.sql'`,
  )
  await older.close()

  const upgraded = await open(folder)
  expect(readdirSync(join(folder, 'backups'))).toEqual(['before-upgrade-2026-12-01T09-00-00Z.tar.gz'])
  const { rows } = await sql`select count(*) as rows from shipped_facts`.execute(upgraded.database)
  expect(rows).toEqual([{ rows: 0 }])
  await upgraded.close()
}, 60_000)

test('the folder of a newer version is refused, and nothing in it changes', async () => {
  const folder = aFolder()
  const newer = await open(folder)
  await newer.runScript(`insert into migration values ('2099-01-01-from-the-future.sql', 'x')`)
  await newer.close()

  await expect(open(folder)).rejects.toThrow(NewerDatabase)
  await expect(open(folder)).rejects.toThrow('2099-01-01-from-the-future.sql')
  expect(existsSync(join(folder, 'backups'))).toBe(false)
  expect(existsSync(join(folder, 'lock'))).toBe(false)
}, 60_000)

test('what an interrupted first start left behind is thrown away, never taken for a database', async () => {
  const folder = aFolder()
  mkdirSync(join(folder, 'database.being-made'))
  writeFileSync(join(folder, 'database.being-made', 'PG_VERSION'), '18')
  const opened = await open(folder)
  expect(existsSync(join(folder, 'database.being-made'))).toBe(false)
  await opened.close()
}, 60_000)

test('a folder that is a file is one clear line', async () => {
  const file = join(aFolder(), 'file')
  writeFileSync(file, '')
  await expect(open(file)).rejects.toThrow(CannotOpen)
  await expect(open(file)).rejects.toThrow(`${file} is not a folder.`)
})

test('a full disk is known by whoever says so: the machine, the embedded file system, PostgreSQL', () => {
  for (const fault of [
    Object.assign(new Error('write'), { code: 'ENOSPC' }),
    { name: 'ErrnoError', errno: 51 },
    Object.assign(new Error('could not extend file'), { code: '53100' }),
    new Error('could not write: No space left on device'),
  ]) {
    expect(isDiskFull(fault)).toBe(true)
    expect(inOneLine(fault, '/here')).toMatchObject({
      message: 'The disk is full: there is no room left in /here.',
    })
  }
  expect(isDiskFull({ name: 'ErrnoError', errno: 44 })).toBe(false)
})
