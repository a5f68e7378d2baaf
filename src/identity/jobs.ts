import type { Job } from '../platform/jobs.ts'
import { tidyIdentity } from './store.ts'

/** What identity does at set times. */
export const identityJobs: readonly Job[] = [
  { name: 'tidy-identity', every: '40 3 * * *', run: tidyIdentity },
]
