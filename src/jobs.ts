import { coverageJobs } from './coverage/index.ts'
import { identityJobs } from './identity/index.ts'
import type { CommandSurroundings } from './platform/command.ts'
import type { Listener } from './platform/events.ts'
import type { Job } from './platform/jobs.ts'
import { type Post, sendMail, tidyMail } from './platform/mail.ts'
import { registerJobs, registerListeners } from './register/index.ts'
import { upkeepJobs } from './upkeep/index.ts'

/** Who listens to what is announced. */
export const listeners: readonly Listener[] = [...registerListeners]

/** What runs at set times: every capability's jobs, the mail, and a nightly backup of an embedded database. */
export function listJobs(
  { backup, publicAddress }: Pick<CommandSurroundings, 'backup' | 'publicAddress'>,
  post: Post,
): Job[] {
  const jobs: Job[] = [
    ...identityJobs,
    ...registerJobs,
    ...coverageJobs,
    ...upkeepJobs(publicAddress),
    ...mailJobs(post),
  ]
  if (backup)
    jobs.push({
      ...{ name: 'nightly-backup', every: '30 3 * * *', onlyFirst: true },
      run: async () => void (await backup()),
    })
  return jobs
}

/** The made-up world sends nobody anything. */
const mailJobs = (post: Post): Job[] => [
  {
    ...{ name: 'send-mail', every: '* * * * *', onlyFirst: true },
    run: async (platform) => void (await sendMail(platform, post)),
  },
  { name: 'tidy-mail', every: '50 3 * * *', run: tidyMail, onlyFirst: true },
]
