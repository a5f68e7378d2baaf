import type { Grant } from './role.ts'

/** Somebody who is signed in. */
export interface Asker {
  accountId: string
  name: string
  grants: readonly Grant[]
  sessionId: string
  /** When they last showed who they are: the mail opened, or better. */
  freshAt: Temporal.Instant
  /** Whether this session took more than a mail: a passkey, or a code. */
  isProven: boolean
}

/** For how long somebody need not show again who they are, before an act that cannot be taken back easily. */
const FRESH_MINUTES = 10
export const isFresh = ({ freshAt }: Asker, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(freshAt.add({ minutes: FRESH_MINUTES }), now) >= 0

/** How e-mail addresses are compared and kept. */
export const foldEmail = (email: string): string => email.trim().toLowerCase()
