import { instantOf } from '../platform/moments.ts'
import type { Grant } from './role.ts'

/** Everything that the record tells of. A deed that was recorded once keeps its name for ever. */
export const deeds = [
  'invited',
  'invitation accepted',
  'grant ended',
  'second lock added',
  'second lock taken off',
  'account erased',
  'place edited',
  'change undone',
  'proposal made',
  'proposal decided',
  'report answered',
  'report words erased',
  'task closed',
  'pair decided',
  'places merged',
  'places unmerged',
  'import undone',
] as const
export type Deed = (typeof deeds)[number]

/** What somebody did, for the record. Nothing of a visitor stands in it, and no name: an account is a number here. */
export interface AuditEntry {
  act: Deed
  /** What it was done to: the id of a place, an account, a run. */
  subject: string
  /** What else is needed to understand it: numbers and codes, never free words. */
  detail?: Readonly<Record<string, string | number | boolean>>
}

/** Who did it, and as what: nobody for what a command on the server did. */
export interface AuditActor {
  accountId?: string | undefined
  by?: Grant | undefined
}

/** An entry as it is kept. */
export interface KeptEntry {
  id: number
  at: string
  account_id: string | null
  role: string | null
  scope: string | null
  act: Deed
  subject: string
  detail: Record<string, unknown>
  previous: string
  hash: string
}

/** The text of which an entry's hash is made, the one before it included: keys in one order, moments in UTC. */
export const textToHash = (entry: Omit<KeptEntry, 'hash'>): string =>
  JSON.stringify([
    entry.id,
    instantOf(entry.at).toString(),
    ...[entry.account_id, entry.role, entry.scope, entry.act, entry.subject],
    Object.entries(entry.detail).sort(([a], [b]) => (a < b ? -1 : 1)),
    entry.previous,
  ])

/** Where the first entry points to. */
export const BEGINNING = '0'.repeat(64)

/** How somebody's deeds are signed in the histories of other capabilities. */
export const actorOf = (accountId: string): string => `account:${accountId}`
