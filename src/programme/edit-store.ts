import type { Platform } from '../platform/platform.ts'
import { ActivityContent } from './activity.ts'
import {
  type ActivityTables,
  type ChangeKind,
  changeProgramme,
  type HeldActivity,
  listHeld,
  saveBecoming,
} from './activity-store.ts'
import { isSame } from './same.ts'

export type Edited =
  | { edited: HeldActivity }
  | { noSuchActivity: true }
  | { unchanged: true }
  | { doesNotFit: true }

/** Changes what one activity is, with who did so and why. */
export async function editActivity(
  platform: Platform,
  id: string,
  edit: (content: ActivityContent) => ActivityContent,
  { actor, note }: { actor: string; note: string | undefined },
): Promise<Edited> {
  return changeProgramme(platform, async (transaction, at) => {
    const held = (await listHeld(transaction)).find((activity) => activity.id === id && !activity.undone)
    if (!held) return { noSuchActivity: true }
    const after = ActivityContent.safeParse(edit(held.content))
    if (!after.success) return { doesNotFit: true }
    if (isSame(after.data, held.content)) return { unchanged: true }
    const { key, knownSince, content } = held
    const becoming = { id, key, knownSince, before: content, after: after.data }
    await saveBecoming(transaction, [becoming], { kind: 'edited', actor, at, ...(note && { note }) })
    return { edited: { ...held, content: after.data } }
  })
}

export interface ActivityChange {
  id: number
  changedAt: string
  kind: ChangeKind
  actor: string
  note: string | undefined
  before: ActivityContent | undefined
  after: ActivityContent | undefined
}

/** The history of an activity, newest first. */
export async function listActivityChanges(
  { database }: Pick<Platform, 'database'>,
  activityId: string,
): Promise<ActivityChange[]> {
  const rows = await database
    .withTables<ActivityTables>()
    .selectFrom('activity_change')
    .select(['id', 'changed_at', 'kind', 'actor', 'note', 'before', 'after'])
    .where('activity_id', '=', activityId)
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ changed_at, note, before, after, ...row }) => ({
    ...row,
    changedAt: changed_at,
    note: note ?? undefined,
    before: before ?? undefined,
    after: after ?? undefined,
  }))
}
