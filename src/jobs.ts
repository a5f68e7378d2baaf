import { coverageJobs } from './coverage/index.ts'
import type { CommandSurroundings } from './platform/command.ts'
import type { Listener } from './platform/events.ts'
import type { Job } from './platform/jobs.ts'
import { registerJobs, registerListeners } from './register/index.ts'

/** Who listens to what is announced. */
export const listeners: readonly Listener[] = [...registerListeners]

/** What runs at set times: every capability's jobs, and a nightly backup of an embedded database. */
export function listJobs(backup: CommandSurroundings['backup']): Job[] {
  const jobs: Job[] = [...registerJobs, ...coverageJobs]
  if (backup)
    jobs.push({
      ...{ name: 'nightly-backup', every: '30 3 * * *', onlyFirst: true },
      run: async () => void (await backup()),
    })
  return jobs
}
