import { expect, onTestFinished, test, vi } from 'vitest'
import { announce } from './events.ts'
import { startJobs } from './jobs.ts'
import { testPlatform } from './testing.ts'

test('a job runs when asked, and what was announced reaches whoever listens, once', async () => {
  const platform = await testPlatform()
  const heard: unknown[] = []
  let ran = 0
  const jobs = await startJobs(
    platform.open,
    platform,
    [{ name: 'count', every: '0 3 * * *', run: async () => void ran++ }],
    [{ kind: 'something happened', hear: async (content) => void heard.push(content) }],
  )
  onTestFinished(jobs.stop)

  await platform.database
    .transaction()
    .execute((transaction) => announce(transaction, 'something happened', { to: 'whom' }, platform.now()))
  await jobs.runNow('count')
  await jobs.runNow('deliver-announcements')

  await vi.waitFor(() => expect({ ran, heard }).toEqual({ ran: 1, heard: [{ to: 'whom' }] }), {
    timeout: 15_000,
  })
})
