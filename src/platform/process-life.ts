import { readFileSync } from 'node:fs'

/** Which run of which machine, and when in it a process began; nothing where the system does not say. */
interface Life {
  boot?: string
  start?: string
}

/** The life of a process by its number: a number alone may be another program's after a restart. */
export function findLife(pid: number): Life {
  const boot = readOrNothing('/proc/sys/kernel/random/boot_id')?.trim()
  // The name, in brackets, may hold spaces and brackets itself; the moment of the start is the 22nd field.
  const start = readOrNothing(`/proc/${pid}/stat`)?.replace(/^.*\)/s, '').trim().split(' ')[22 - 3]
  return { ...(boot && { boot }), ...(start && { start }) }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Text of a file, or nothing when it is not there. */
export function readOrNothing(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
