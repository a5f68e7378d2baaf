import { dayOf } from '../design/numbers.ts'
import type { Platform } from '../platform/platform.ts'
import {
  type Becoming,
  changeProgramme,
  type HeldActivity,
  listHeld,
  type ProgrammeTransaction,
  saveBecoming,
} from './activity-store.ts'
import type { AreaNames } from './spreadsheet/cells.ts'
import { type ImportPlan, type PlaceNames, planImport, type Table } from './spreadsheet/importing.ts'

export interface ImportRequest {
  table: Table
  file: { name: string; hash: string }
  actor: string
  /** What vanished from the file is no longer given: the file is the whole programme of its places. */
  isWhole: boolean
}

/** What an import does, and its number when it was applied. A row that cannot be read stops it all. */
export async function importProgramme(
  platform: Platform,
  names: PlaceNames,
  areas: AreaNames,
  request: ImportRequest,
  apply: boolean,
): Promise<{ plan: ImportPlan; run?: number }> {
  return changeProgramme(platform, async (transaction, at) => {
    const today = dayOf(at).toString()
    const plan = planImport(request.table, await listHeld(transaction), names, areas, today)
    const becoming = listBecoming(platform, plan, request.isWhole, today)
    if (!apply || plan.unreadable.length > 0 || becoming.length === 0) return { plan }
    const run = await transaction
      .insertInto('activity_run')
      .values({
        ...{ file_name: request.file.name, file_hash: request.file.hash, actor: request.actor },
        ...{ applied_at: at.toString(), undone_at: null, counts: JSON.stringify(countPlan(plan)) },
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await saveBecoming(transaction, becoming, { kind: 'imported', actor: request.actor, at, runId: run.id })
    return { plan, run: run.id }
  })
}

export interface PlanCounts {
  added: number
  changed: number
  unchanged: number
  vanished: number
}
export const countPlan = ({ added, changed, unchanged, vanished }: ImportPlan): PlanCounts => ({
  added: added.length,
  changed: changed.length,
  unchanged,
  vanished: vanished.length,
})

function listBecoming(
  { newId }: Pick<Platform, 'newId'>,
  { added, changed, vanished }: ImportPlan,
  isWhole: boolean,
  today: string,
): Becoming[] {
  const stopped = isWhole ? vanished : []
  return [
    ...[...added, ...changed].map(({ id = newId(), key, before, after }) => ({
      ...{ id, key, after, before: before?.undone ? undefined : before?.content },
      knownSince: before?.knownSince ?? today,
    })),
    ...stopped.map(({ id, key, content, knownSince }) => ({
      ...{ id, key, knownSince, before: content },
      after: { ...content, status: 'stopped' as const },
    })),
  ]
}

export type UndoneRun =
  | { undone: number }
  | { noSuchRun: true }
  | { undoneAlready: string }
  /** An activity of it was changed since, so it cannot be what it was without undoing that. */
  | { changedSince: HeldActivity }

/** Makes everything an import changed what it was before it. */
export async function undoRun(platform: Platform, runId: number, actor: string): Promise<UndoneRun> {
  return changeProgramme(platform, async (transaction, at) => {
    const run = await transaction
      .selectFrom('activity_run')
      .select('undone_at')
      .where('id', '=', runId)
      .executeTakeFirst()
    if (!run) return { noSuchRun: true }
    if (run.undone_at !== null) return { undoneAlready: run.undone_at }
    const { becoming, changedSince } = await listUndoing(transaction, runId)
    if (changedSince) return { changedSince }
    await saveBecoming(transaction, becoming, { kind: 'import undone', actor, at, runId })
    await transaction
      .updateTable('activity_run')
      .set({ undone_at: at.toString() })
      .where('id', '=', runId)
      .execute()
    return { undone: becoming.length }
  })
}

async function listUndoing(
  transaction: ProgrammeTransaction,
  runId: number,
): Promise<{ becoming: Becoming[]; changedSince: HeldActivity | undefined }> {
  const changes = await transaction
    .selectFrom('activity_change')
    .select(['id', 'activity_id', 'before'])
    .where('run_id', '=', runId)
    .where('kind', '=', 'imported')
    .execute()
  const held = new Map((await listHeld(transaction)).map((activity) => [activity.id, activity]))
  const becoming: Becoming[] = []
  for (const { id, activity_id, before } of changes) {
    const activity = held.get(activity_id)!
    if (activity.version !== id) return { becoming, changedSince: activity }
    const { key, content, knownSince } = activity
    becoming.push({ id: activity_id, key, knownSince, before: content, after: before ?? undefined })
  }
  return { becoming, changedSince: undefined }
}

export interface Run {
  id: number
  /** On whose word. */
  actor: string
  fileName: string
  appliedAt: string
  undoneAt: string | undefined
  counts: PlanCounts
}

/** The imports until now, oldest first. */
export async function listRuns({ database }: Pick<Platform, 'database'>): Promise<Run[]> {
  const rows = await database
    .withTables<{
      activity_run: {
        id: number
        actor: string
        file_name: string
        applied_at: string
        undone_at: string | null
        counts: PlanCounts
      }
    }>()
    .selectFrom('activity_run')
    .select(['id', 'actor', 'file_name', 'applied_at', 'undone_at', 'counts'])
    .orderBy('id')
    .execute()
  return rows.map(({ id, actor, file_name, applied_at, undone_at, counts }) => ({
    ...{ id, actor, counts, fileName: file_name, appliedAt: applied_at, undoneAt: undone_at ?? undefined },
  }))
}
