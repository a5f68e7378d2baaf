import type { Platform } from '../platform/platform.ts'
import type { ActivityContent } from './activity.ts'
import { changeProgramme, listHeld, saveBecoming } from './activity-store.ts'
import { type Erasable, eraseFrom, textsLost, withoutTexts } from './erasing.ts'
import { foldTitle } from './spreadsheet/importing.ts'

/** Erases what ever stood in one column of an activity, now and in its history. That it was erased, when and why, stays. */
export async function eraseColumn(
  platform: Platform,
  id: string,
  column: Erasable,
  { actor, note }: { actor: string; note: string },
): Promise<{ erased: boolean }> {
  return changeProgramme(platform, async (transaction, at) => {
    const held = (await listHeld(transaction)).find((activity) => activity.id === id)
    if (!held) return { erased: false }
    const changes = await transaction
      .selectFrom('activity_change')
      .select(['id', 'note', 'before', 'after'])
      .where('activity_id', '=', id)
      .execute()
    const erase = (content: ActivityContent) => eraseFrom(content, column, held.content)
    const contents = [held.content, ...changes.flatMap(({ before, after }) => [before, after])].filter(
      (one) => one !== null,
    )
    const lost = [...new Set(contents.flatMap((content) => textsLost(content, erase(content))))]
    if (lost.length === 0) return { erased: false }
    for (const change of changes)
      await transaction
        .updateTable('activity_change')
        .set({
          before: change.before && (JSON.stringify(erase(change.before)) as never),
          after: change.after && (JSON.stringify(erase(change.after)) as never),
          note: change.note && withoutTexts(change.note, lost),
        })
        .where('id', '=', change.id)
        .execute()
    const after = erase(held.content)
    // A key that is not the list's own is made of the name.
    const key = held.key.startsWith('# ') ? held.key : foldTitle(after.title)
    await transaction.updateTable('activity').set({ key }).where('id', '=', id).execute()
    await saveBecoming(transaction, [{ id, key, knownSince: held.knownSince, before: after, after }], {
      ...{ kind: 'erased', actor, at, note: `${column}: ${withoutTexts(note, lost)}` },
    })
    return { erased: true }
  })
}
