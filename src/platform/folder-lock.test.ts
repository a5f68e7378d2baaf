import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findHolder, lockFolder } from './folder-lock.ts'

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inloop-lock-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
const holderFile = (folder: string, holder: object) =>
  writeFileSync(join(folder, 'lock'), JSON.stringify(holder))
/** The process that started this one: it lives, and it is not us. */
const somebodyAlive = { pid: process.ppid, host: hostname(), commandSocket: '/made/up' }

test('a folder belongs to whoever lives and came first, and the refusal names the holder', () => {
  const folder = aFolder()
  holderFile(folder, somebodyAlive)
  expect(lockFolder(folder, '')).toEqual({ heldBy: somebodyAlive })
  expect(findHolder(folder)).toEqual(somebodyAlive)
})

test('a holder that died, was cut off while writing, or fell silent on another machine has lost it', () => {
  const nobody = 2 ** 22 + 1
  for (const left of [
    JSON.stringify({ pid: nobody, host: hostname(), commandSocket: '' }),
    '{"pid":',
    JSON.stringify({ pid: 1, host: 'elsewhere', commandSocket: '' }),
  ]) {
    const folder = aFolder()
    writeFileSync(join(folder, 'lock'), left)
    utimesSync(join(folder, 'lock'), 0, 0)
    const lock = lockFolder(folder, '')
    expect(lock).toHaveProperty('release')
    if ('release' in lock) lock.release()
  }
})

test('a lock that was released can be taken again', () => {
  const folder = aFolder()
  for (const _ of [1, 2]) {
    const lock = lockFolder(folder, '')
    if ('heldBy' in lock) throw new Error('held')
    lock.release()
  }
  expect(findHolder(folder)).toBeUndefined()
})
