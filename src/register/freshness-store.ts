import type { Database } from '../platform/database.ts'
import { type LastWord, lastWordsOf } from './freshness.ts'
import type { Field } from './place.ts'
import type { PublicPlace } from './public-place.ts'
import { listStatementsOf } from './statement-store.ts'

/** Of so many places at a time everything is read that was ever said of them. */
const AT_A_TIME = 200

/** Who last said of each fact of these places that it holds, by the id of the place. */
export async function listLastWords(
  database: Database,
  places: readonly Pick<PublicPlace, 'id' | 'content'>[],
): Promise<Map<string, Map<Field, LastWord>>> {
  const found = new Map<string, Map<Field, LastWord>>()
  for (let from = 0; from < places.length; from += AT_A_TIME) {
    const some = places.slice(from, from + AT_A_TIME)
    const statements = await listStatementsOf(
      database,
      some.map(({ id }) => id),
    )
    for (const { id, content } of some) found.set(id, lastWordsOf(content, statements.get(id) ?? []))
  }
  return found
}
