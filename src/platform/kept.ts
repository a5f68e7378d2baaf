import type { Database } from './database.ts'

/** How old a kept value may be before its revision is looked at again: a reader in another process waits this long. */
const LOOK_AGAIN_AFTER_MS = 250

/** A value computed from the database and kept in memory, computed again when its revision changes. */
export interface Kept<T> {
  (database: Database): Promise<T>
  /** Whoever writes calls this, so that the next reader in this process sees it. */
  forget: (database: Database) => void
}

const forgotten = new WeakMap<Database, number>()
const lookers: ((database: Database) => Promise<number | string | undefined>)[] = []

/** How often anything kept was forgotten, by whoever wrote: what is made from it is not what it was. */
export const countForgotten = (database: Database): number => forgotten.get(database) ?? 0

/**
 * What everything kept of a database is made from, as one text: whoever makes something from kept values makes it anew
 * when this changes, also when another process wrote.
 */
export async function findKeptState(database: Database): Promise<string> {
  const revisions = await Promise.all(lookers.map((look) => look(database)))
  return [countForgotten(database), ...revisions].join('|')
}

export function keep<T, R extends number | string>(
  findRevision: (database: Database) => Promise<R>,
  load: (database: Database, revision: R) => Promise<T>,
): Kept<T> {
  const keptFor = new WeakMap<Database, { revision: R; value: Promise<T>; lookedAt: number }>()

  const read = async (database: Database): Promise<T> => {
    const kept = keptFor.get(database)
    if (kept && performance.now() - kept.lookedAt < LOOK_AGAIN_AFTER_MS) return kept.value
    if (kept) kept.lookedAt = performance.now()

    const revision = await findRevision(database)
    const still = keptFor.get(database)
    if (still?.revision === revision) return still.value
    const value = load(database, revision)
    keptFor.set(database, { revision, value, lookedAt: performance.now() })
    // A failed computation is not kept.
    value.catch(() => keptFor.delete(database))
    return value
  }
  /** The revision of what is kept; what another process has overtaken is dropped. */
  const look = async (database: Database) => {
    const kept = keptFor.get(database)
    if (!kept || performance.now() - kept.lookedAt < LOOK_AGAIN_AFTER_MS) return kept?.revision
    kept.lookedAt = performance.now()
    const revision = await findRevision(database)
    if (revision !== kept.revision && keptFor.get(database) === kept) keptFor.delete(database)
    return revision
  }
  lookers.push(look)
  const forget = (database: Database) => {
    keptFor.delete(database)
    forgotten.set(database, countForgotten(database) + 1)
  }
  return Object.assign(read, { forget })
}
