import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Transaction } from 'kysely'
import type { Database } from './database.ts'
import { shippedFile } from './files.ts'
import type { Platform } from './platform.ts'

type FactTables = { shipped_facts: { name: string; hash: string; loaded_at: string } }

/**
 * Loads facts that the product ships, when their files are not the ones that were loaded before: whole or not at all.
 * `load` gets the texts of the files in the order of their names.
 */
export async function loadShipped(
  { database, now }: Platform,
  name: string,
  files: readonly string[],
  load: (texts: string[], transaction: Transaction<FactTables>) => Promise<void>,
): Promise<void> {
  const texts = files.map((file) => readFileSync(shippedFile(file), 'utf8'))
  const hash = createHash('sha256').update(texts.join('\0')).digest('hex')
  if ((await findLoadedHash(database, name)) === hash) return

  await database
    .withTables<FactTables>()
    .transaction()
    .execute(async (transaction) => {
      await load(texts, transaction)
      const loaded_at = now().toString()
      await transaction
        .insertInto('shipped_facts')
        .values({ name, hash, loaded_at })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ hash, loaded_at }))
        .execute()
    })
}

/** Hash of the files a set of shipped facts was loaded from; empty when it was not. */
export async function findLoadedHash(database: Database, name: string): Promise<string> {
  const row = await database
    .withTables<FactTables>()
    .selectFrom('shipped_facts')
    .select('hash')
    .where('name', '=', name)
    .executeTakeFirst()
  return row?.hash ?? ''
}

/** Which facts were loaded, and when. */
export async function listLoadedFacts(database: Database): Promise<{ name: string; loadedAt: string }[]> {
  const rows = await database
    .withTables<FactTables>()
    .selectFrom('shipped_facts')
    .select(['name', 'loaded_at'])
    .orderBy('name')
    .execute()
  return rows.map(({ name, loaded_at }) => ({ name, loadedAt: loaded_at }))
}
