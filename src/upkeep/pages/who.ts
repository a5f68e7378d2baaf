import { readNames } from '../../identity/index.ts'
import type { Database } from '../../platform/database.ts'

/** The account that signed a deed; a command signs with a role or an organisation. */
export const accountIn = (actor: string): string | undefined => /^account:(.+)$/.exec(actor)?.[1]

/** Who did things, by how they signed them: a name, for somebody who may see it; of who was erased nothing. */
export async function readActors(
  database: Database,
  actors: readonly string[],
): Promise<(actor: string) => string | undefined> {
  const names = await readNames(
    database,
    actors.flatMap((actor) => accountIn(actor) ?? []),
  )
  return (actor) => {
    const account = accountIn(actor)
    return account === undefined ? actor : names.get(account)
  }
}
