import { createHash, randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { findLife, isAlive, readOrNothing } from './process-life.ts'

/**
 * One process at a time in a data folder: PGlite itself has no lock, and two processes would ruin the database.
 * The lock is a file with the holder in it. A holder that no longer lives, or that has not touched the file
 * for a while on another machine, has lost it.
 */
const Holder = z.object({
  pid: z.number(),
  host: z.string(),
  commandSocket: z.string(),
  boot: z.string().optional(),
  start: z.string().optional(),
  /** Tells one lock from the next of the same process. */
  id: z.string().optional(),
})
export type Holder = z.infer<typeof Holder>

export interface FolderLock {
  release: () => void
}

/** How often a holder shows that it lives, and how long a silent holder on another machine is believed. */
const TOUCH_EVERY_MS = 5_000
const BELIEVED_FOR_MS = 30_000

/** A dead holder's lock may change hands while we look: looked at again so often, so much later. */
const ATTEMPTS = 50
const LOOK_AGAIN_AFTER_MS = 10

export function lockFolder(folder: string, commandSocket: string): FolderLock | { heldBy: Holder } {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'lock')
  const [pid, id] = [process.pid, randomUUID()]
  const own = `${file}.${id}`
  const holder: Holder = { pid, host: hostname(), commandSocket, ...findLife(pid), id }
  writeFileSync(own, JSON.stringify(holder))
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (take(own, file)) return hold(file, JSON.stringify(holder))
      const heldBy = findHolder(folder)
      if (heldBy) return { heldBy }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN_AFTER_MS)
    }
    return { heldBy: { pid: 0, host: hostname(), commandSocket: '' } }
  } finally {
    rmSync(own, { force: true })
  }
}

/** Who works in this folder now, if anybody does. */
export const findHolder = (folder: string): Holder | undefined => findLiving(join(folder, 'lock'))

/**
 * Makes a file ours when it is nobody's. A dead holder's file is only replaced by who first took, in the same way, the
 * right to replace that very file, and then still finds it there: of many who come at once one replaces it.
 */
function take(own: string, file: string): boolean {
  // A hard link is made whole or not at all, and never over another one.
  if (tryLink(own, file)) return true
  const dead = readOrNothing(file)
  if (dead === undefined || findLiving(file)) return false
  const right = `${file}-${createHash('sha256').update(dead).digest('hex').slice(0, 16)}`
  if (!take(own, right)) return false
  try {
    if (readOrNothing(file) !== dead) return false
    linkSync(own, `${own}.next`)
    renameSync(`${own}.next`, file)
    return true
  } finally {
    rmSync(right, { force: true })
  }
}

function findLiving(file: string): Holder | undefined {
  try {
    const holder = Holder.parse(JSON.parse(readOrNothing(file) ?? ''))
    const silentFor = performance.timeOrigin + performance.now() - statSync(file).mtimeMs
    return isAtWork(holder, silentFor < BELIEVED_FOR_MS) ? holder : undefined
  } catch {
    return undefined
  }
}

/** A process here is known by its number and its start; of another machine, or run of it, only its touch tells. */
function isAtWork({ pid, host, boot, start }: Holder, touched: boolean): boolean {
  const now = findLife(pid)
  if (host !== hostname() || (boot && boot !== now.boot)) return touched
  if (!isAlive(pid)) return false
  if (start) return start === now.start
  return pid !== process.pid && touched
}

function hold(file: string, own: string): FolderLock {
  const touch = setInterval(() => {
    const now = (performance.timeOrigin + performance.now()) / 1000
    try {
      utimesSync(file, now, now)
    } catch {
      // The folder was removed under us; the database will say so.
    }
  }, TOUCH_EVERY_MS)
  touch.unref()
  return {
    release: () => {
      clearInterval(touch)
      if (readOrNothing(file) === own) rmSync(file, { force: true })
    },
  }
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
