import { expect, onTestFinished, test, vi } from 'vitest'
import { announce } from './events.ts'
import { startJobs } from './jobs.ts'
import type { Platform } from './platform.ts'
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

test('a job runs in the world beside the first too, unless it is only for the first', async () => {
  const platform = await testPlatform()
  const ran: string[] = []
  const second = {
    open: platform.open,
    database: platform.database,
    now: platform.now,
    newId: () => 'second',
    largeFiles: 'second',
  }
  const job = (name: string) => ({
    ...{ name, every: '0 3 * * *' },
    run: async ({ newId }: Platform) => void ran.push(`${name} ${newId() === 'second' ? 'there' : 'here'}`),
  })
  const jobs = await startJobs(
    ...([platform.open, platform, [job('both'), { ...job('first'), onlyFirst: true }], []] as const),
    { within: (work) => work(second) },
  )
  onTestFinished(jobs.stop)
  await jobs.runNow('both')
  await jobs.runNow('first')
  await vi.waitFor(() => expect(ran.toSorted()).toEqual(['both here', 'both there', 'first here']), {
    timeout: 15_000,
  })
})

test('a job that fails says which and why, and is tried again', async () => {
  const platform = await testPlatform()
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  let tries = 0
  const run = async () => {
    if (++tries === 1) throw new Error('not now')
  }
  const jobs = await startJobs(platform.open, platform, [{ name: 'stumble', every: '0 3 * * *', run }], [])
  onTestFinished(jobs.stop)
  onTestFinished(() => said.mockRestore())
  await jobs.runNow('stumble')
  await vi.waitFor(() => expect(tries).toBe(2), { timeout: 18_000 })
  expect(said.mock.calls).toEqual([
    ['The job stumble failed:', expect.objectContaining({ message: 'not now' })],
  ])
})
