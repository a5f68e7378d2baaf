import { linkSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

/**
 * One process at a time in a data folder: PGlite itself has no lock, and two processes would ruin the database.
 * The lock is a file with the holder in it. A holder that no longer lives, or that has not touched the file
 * for a while on another machine, has lost it.
 */
const Holder = z.object({ pid: z.number(), host: z.string(), commandSocket: z.string() })
export type Holder = z.infer<typeof Holder>

export interface FolderLock {
  release: () => void
}

/** How often a holder shows that it lives, and how long a silent holder on another machine is believed. */
const TOUCH_EVERY_MS = 5_000
const BELIEVED_FOR_MS = 30_000

export function lockFolder(folder: string, commandSocket: string): FolderLock | { heldBy: Holder } {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'lock')
  const own = `${file}.${process.pid}`
  writeFileSync(own, JSON.stringify({ pid: process.pid, host: hostname(), commandSocket } satisfies Holder))
  try {
    // A hard link is made whole or not at all, and never over another one.
    if (tryLink(own, file)) return hold(file)
    const holder = findHolder(folder)
    if (holder) return { heldBy: holder }
    rmSync(file, { force: true })
    if (tryLink(own, file)) return hold(file)
    return { heldBy: findHolder(folder) ?? { pid: 0, host: hostname(), commandSocket: '' } }
  } finally {
    rmSync(own, { force: true })
  }
}

/** Who works in this folder now, if anybody does. */
export function findHolder(folder: string): Holder | undefined {
  const file = join(folder, 'lock')
  try {
    const holder = Holder.parse(JSON.parse(readFileSync(file, 'utf8')))
    const silentFor = performance.timeOrigin + performance.now() - statSync(file).mtimeMs
    const alive = holder.host === hostname() ? isAlive(holder.pid) : silentFor < BELIEVED_FOR_MS
    return alive ? holder : undefined
  } catch {
    return undefined
  }
}

function hold(file: string): FolderLock {
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
      rmSync(file, { force: true })
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

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
