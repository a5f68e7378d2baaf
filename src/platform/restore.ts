import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { sql } from 'kysely'
import { inFileName } from './backups.ts'
import { CannotOpen } from './cannot-open.ts'
import { inOneLine, takeLock } from './data-folder.ts'
import { connectDatabase } from './database.ts'
import { type Embedded, startEmbedded } from './embedded.ts'
import { findMigrationState, NewerDatabase } from './migrate.ts'

/**
 * Puts a backup in the place of the embedded database of a folder that nobody works in, and answers where the
 * database of before was put aside, if there was one. The new one is made whole beside it first.
 */
export async function restoreDataFolder(
  dataFolder: string,
  file: string,
  now: Temporal.Instant,
): Promise<string | undefined> {
  const folder = resolve(dataFolder)
  const template = readBackup(file)
  const lock = takeLock(folder, '')
  const [place, halfMade, whole] = ['database', 'database.being-made', 'database.restored'].map((name) =>
    join(folder, name),
  ) as [string, string, string]
  try {
    for (const left of [halfMade, whole]) rmSync(left, { recursive: true, force: true })
    await makeFrom(template, halfMade, file)
    // From here on an interrupted restore is finished by the next start.
    renameSync(halfMade, whole)
    const aside = existsSync(place) ? join(folder, `database.before-restore-${inFileName(now)}`) : undefined
    if (aside) renameSync(place, aside)
    renameSync(whole, place)
    return aside
  } catch (error) {
    rmSync(halfMade, { recursive: true, force: true })
    throw inOneLine(error, folder)
  } finally {
    lock.release()
  }
}

function readBackup(file: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(file))
  } catch (error) {
    throw new CannotOpen(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}

/** Makes a database from a backup; refuses a file that is none, and one of a newer version. */
async function makeFrom(template: Uint8Array<ArrayBuffer>, folder: string, file: string): Promise<void> {
  const noBackup = new CannotOpen(`${file} is not a backup of Inloop.`)
  let embedded: Embedded | undefined
  try {
    embedded = await startEmbedded({ folder, template })
  } catch (error) {
    if (inOneLine(error, folder) instanceof CannotOpen) throw error
    throw noBackup
  }
  const open = connectDatabase({ socketFolder: embedded.socketFolder })
  try {
    const { rows } = await sql<{ table: string | null }>`
      select to_regclass('public.migration')::text as "table"`.execute(open.database)
    if (!rows[0]?.table) throw noBackup
    const { newer } = await findMigrationState(open)
    if (newer.length > 0) throw new NewerDatabase(newer)
  } finally {
    await open.close()
    await embedded.stop()
  }
}
