import type { Job } from '../platform/jobs.ts'
import { removeOldSignals } from './missing-store.ts'

/** What coverage does at set times. */
export const coverageJobs: readonly Job[] = [
  {
    name: 'remove-old-signals',
    every: '50 3 * * *',
    run: async (platform) => void (await removeOldSignals(platform)),
  },
]
