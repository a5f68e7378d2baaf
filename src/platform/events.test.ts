import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { announce, deliver, removeDelivered } from './events.ts'
import { testPlatform } from './testing.ts'

test('an announcement is told when its transaction commits, and not when it is undone', async () => {
  const platform = await testPlatform()
  const heard: unknown[] = []
  const listeners = [{ kind: 'opened', hear: async (content: unknown) => void heard.push(content) }]

  const undone = platform.database.transaction().execute(async (transaction) => {
    await announce(transaction, 'opened', 'never', platform.now())
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  await platform.database
    .transaction()
    .execute((transaction) => announce(transaction, 'opened', 'once', platform.now()))

  expect(await deliver(platform, listeners)).toBe(1)
  expect(await deliver(platform, listeners)).toBe(0)
  expect(heard).toEqual(['once'])
})

test('a listener that fails hears it again later, and what came after waits its turn', async () => {
  const platform = await testPlatform()
  const heard: unknown[] = []
  let failing = true
  const hear = async (content: unknown) => {
    if (failing) throw new Error('not now')
    heard.push(content)
  }
  for (const content of ['first', 'second'])
    await platform.database
      .transaction()
      .execute((transaction) => announce(transaction, 'opened', content, platform.now()))

  await expect(deliver(platform, [{ kind: 'opened', hear }])).rejects.toThrow('not now')
  failing = false
  await deliver(platform, [{ kind: 'opened', hear }])
  expect(heard).toEqual(['first', 'second'])
})

test('what was delivered more than a week ago is removed; what waits is kept however old', async () => {
  const platform = await testPlatform()
  const tell = (content: string, at: string) =>
    platform.database
      .transaction()
      .execute((transaction) => announce(transaction, 'opened', content, Temporal.Instant.from(at)))
  await tell('delivered long ago', '2026-11-01T09:00:00Z')
  await deliver({ ...platform, now: () => Temporal.Instant.from('2026-11-23T09:00:00Z') }, [])
  await tell('delivered lately', '2026-11-01T09:00:00Z')
  await deliver({ ...platform, now: () => Temporal.Instant.from('2026-11-25T09:00:00Z') }, [])
  await tell('waiting', '2026-11-01T09:00:00Z')

  await removeDelivered(platform)
  const { rows } = await sql`select content from outbox_event order by id`.execute(platform.database)
  expect(rows).toEqual([{ content: 'delivered lately' }, { content: 'waiting' }])
})
