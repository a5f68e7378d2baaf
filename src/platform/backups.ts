import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** How many backups of each kind a folder keeps; the oldest go first. */
const BACKUPS_KEPT = 7

/** Those of every night, and those made before a new version changed the database: one never pushes out the other. */
export type BackupKind = 'nightly' | 'before-upgrade'

/** A moment as a file name, which sorts by time and holds no colon. */
export const inFileName = (now: Temporal.Instant): string =>
  now.toString({ smallestUnit: 'second' }).replaceAll(':', '-')

/** Saves a backup whole or not at all, and answers its path. */
export function saveBackup(
  folder: string,
  dump: Uint8Array,
  now: Temporal.Instant,
  kind: BackupKind = 'nightly',
): string {
  const backups = join(folder, 'backups')
  mkdirSync(backups, { recursive: true })
  const begin = kind === 'nightly' ? '' : `${kind}-`
  const file = join(backups, `${begin}${inFileName(now)}.tar.gz`)
  try {
    writeFileSync(`${file}.part`, dump)
    renameSync(`${file}.part`, file)
  } finally {
    rmSync(`${file}.part`, { force: true })
  }
  const ofThisKind = new RegExp(`^${begin}\\d.*\\.tar\\.gz$`)
  const old = readdirSync(backups).filter((name) => ofThisKind.test(name))
  for (const name of old.sort().slice(0, -BACKUPS_KEPT)) rmSync(join(backups, name))
  return file
}
