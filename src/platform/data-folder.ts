import { existsSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type BackupKind, saveBackup } from './backups.ts'
import { CannotOpen } from './cannot-open.ts'
import { connectDatabase, type OpenDatabase } from './database.ts'
import { type Embedded, startEmbedded } from './embedded.ts'
import { lockFolder } from './folder-lock.ts'
import { findMigrationState, migrate } from './migrate.ts'

/**
 * Opens the embedded database of a folder for this process alone, brought up to date.
 * A new database is made beside its place and moved there whole, so an interrupted start leaves no half of one.
 */
export async function openDataFolder(
  dataFolder: string,
  commandSocket: string,
  now: () => Temporal.Instant,
): Promise<OpenDatabase & { backup: () => Promise<string> }> {
  const folder = resolve(dataFolder)
  const lock = takeLock(folder, commandSocket)
  let embedded: Embedded | undefined
  try {
    await makeWhole(folder)
    embedded = await startEmbedded({ folder: join(folder, 'database') })
    const open = connectDatabase({ socketFolder: embedded.socketFolder })
    const backup = async (kind?: BackupKind) => saveBackup(folder, await embedded!.dump(), now(), kind)

    const { fresh, waiting, newer } = await findMigrationState(open)
    if (!fresh && waiting.length > 0 && newer.length === 0) await backup('before-upgrade')
    await migrate(open)
    return {
      ...open,
      backup: () => backup(),
      close: async () => {
        await open.close()
        await embedded!.stop()
        lock.release()
      },
    }
  } catch (error) {
    await embedded?.stop().catch(() => {})
    lock.release()
    throw inOneLine(error, folder)
  }
}

/** The folder, for this process alone. */
export function takeLock(folder: string, commandSocket: string) {
  try {
    const lock = lockFolder(folder, commandSocket)
    if (!('heldBy' in lock)) return lock
    throw new CannotOpen(
      `The folder ${folder} is in use by another Inloop (process ${lock.heldBy.pid}). ` +
        'Stop that one first, or choose another folder with INLOOP_DATA.',
    )
  } catch (error) {
    throw inOneLine(error, folder)
  }
}

/**
 * Makes the database where there is none; what an interrupted start left behind is thrown away, and a restore that was
 * interrupted between its two last steps is finished.
 */
async function makeWhole(folder: string): Promise<void> {
  const [place, halfMade] = [join(folder, 'database'), join(folder, 'database.being-made')]
  rmSync(halfMade, { recursive: true, force: true })
  if (existsSync(place)) return
  const restored = join(folder, 'database.restored')
  if (existsSync(restored)) return renameSync(restored, place)
  const made = await startEmbedded({ folder: halfMade })
  await made.stop()
  renameSync(halfMade, place)
}

/** Numbers for a full disk: Emscripten's own (PGlite's file system, errno 51), and PostgreSQL's (class 53). */
const EMSCRIPTEN_NO_SPACE = 51
const POSTGRES_DISK_FULL = '53100'

/** Whether something failed because there is no room left, whoever says so. */
export function isDiskFull(error: unknown): boolean {
  const { name, errno, code, message } = error as NodeJS.ErrnoException
  return (
    code === 'ENOSPC' ||
    code === POSTGRES_DISK_FULL ||
    (name === 'ErrnoError' && errno === EMSCRIPTEN_NO_SPACE) ||
    /no space left/i.test(message ?? '')
  )
}

export const diskFull = (folder: string): CannotOpen =>
  new CannotOpen(`The disk is full: there is no room left in ${folder}.`)

/** What the machine refuses, in words. */
export function inOneLine(error: unknown, folder: string): unknown {
  if (isDiskFull(error)) return diskFull(folder)
  const { code } = error as NodeJS.ErrnoException
  const words: Record<string, string> = {
    EDQUOT: `There is no room left for you in ${folder}.`,
    EACCES: `Inloop may not write in ${folder}.`,
    EPERM: `Inloop may not write in ${folder}.`,
    EROFS: `The folder ${folder} can only be read.`,
    ENOTDIR: `${folder} is not a folder.`,
    EEXIST: `${folder} is not a folder.`,
  }
  if (code && words[code]) return new CannotOpen(words[code])
  return error
}
