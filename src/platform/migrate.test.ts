import { expect, inject, test } from 'vitest'
import { connectDatabase } from './database.ts'
import { findMigrationState, migrate, NewerDatabase } from './migrate.ts'
import { openServer } from './server-database.ts'
import { testPlatform } from './testing.ts'

test('migrations run once, and none may be altered afterwards', async () => {
  const { open } = await testPlatform()
  await migrate(open)
  expect(await findMigrationState(open)).toEqual({ fresh: false, waiting: [], newer: [], altered: [] })

  await open.runScript(
    `create table kept_hash as select * from migration; update migration set hash = 'another'`,
  )
  await expect(migrate(open)).rejects.toThrow('altered after it ran')
  await open.runScript(
    `update migration set hash = kept_hash.hash from kept_hash where kept_hash.name = migration.name; drop table kept_hash`,
  )
})

test('an older version refuses the database of a newer one, and says so', async () => {
  const { open } = await testPlatform()
  await open.runScript(`insert into migration values ('2099-01-01-from-the-future.sql', 'x')`)
  await expect(migrate(open)).rejects.toThrow(NewerDatabase)
  await open.runScript(`delete from migration where hash = 'x'`)
})

test('a script that fails leaves nothing of itself behind, and the connection usable', async () => {
  const { open } = await testPlatform()
  await expect(open.runScript('begin; create table half (id int); select 1 / 0; commit')).rejects.toThrow(
    'zero',
  )
  await open.runScript('create table half (id int); drop table half')
})

const template = inject('template')
test.runIf('server' in template)('two that start at once on one new server both find it whole', async () => {
  const { server } = template as { server: string }
  const { open } = await testPlatform()
  const name = `together_${process.pid}`
  await open.runScript(`create database ${name}`)
  const both = [1, 2].map(() => connectDatabase({ server: server.replace('/postgres?', `/${name}?`) }))
  await Promise.all(both.map((each) => each.alone(() => migrate(each))))
  for (const each of both) {
    expect((await findMigrationState(each)).waiting).toEqual([])
    await each.close()
  }
})

test.runIf('server' in template)(
  'a database or a user that a server does not know is one clear line',
  async () => {
    const { server } = template as { server: string }
    await expect(openServer(server.replace('/postgres?', '/nowhere?'))).rejects.toThrow(/no database of that/)
    await expect(openServer(server.replace('postgres@', 'nobody@'))).rejects.toThrow(/name and the password/)
  },
)
