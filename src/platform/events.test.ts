import { expect, test } from 'vitest'
import { announce, deliver } from './events.ts'
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
