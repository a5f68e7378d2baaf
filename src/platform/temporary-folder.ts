import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAlive } from './process-life.ts'

/** Begin of the names of what we make here: containers may share a folder, and count their processes each for itself. */
const ours = `inloop-${createHash('sha256').update(hostname()).digest('hex').slice(0, 4)}-`

/** A fresh folder that only this user can enter; its name is short, since a socket's path may not be long. */
export const makeTemporaryFolder = (): string => mkdtempSync(join(tmpdir(), `${ours}${process.pid}-`))

/** Removes what processes that were killed left behind. */
export function removeLeftBehind(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(ours) ? Number.parseInt(name.slice(ours.length), 10) : Number.NaN
    if (Number.isNaN(pid) || isAlive(pid)) continue
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true })
    } catch {
      // Another user's, or in the hands of another process that tidies up.
    }
  }
}
