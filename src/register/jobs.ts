import type { Listener } from '../platform/events.ts'
import type { Job } from '../platform/jobs.ts'
import { compareWaiting } from './pair-store.ts'
import { removeOldReports } from './report-store.ts'
import { PLACES_CHANGED } from './settling-store.ts'

/**
 * A place that was edited is compared with all others again; whether it is double may have changed with it. Comparing
 * takes the whole register however few are compared, so whoever hears first compares all that wait.
 */
const compareAgain: Listener = {
  kind: PLACES_CHANGED,
  hear: async (_, platform) => void (await compareWaiting(platform)),
}

/** What the register listens to. */
export const registerListeners: readonly Listener[] = [compareAgain]

/** What the register does at set times. */
export const registerJobs: readonly Job[] = [
  {
    name: 'remove-old-reports',
    every: '45 3 * * *',
    run: async (platform) => void (await removeOldReports(platform)),
  },
]
